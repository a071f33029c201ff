// Queue ids: sortable by time, unique in the installation, 24 characters of [0-9A-Z].
import { createHash, randomBytes } from 'node:crypto';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Milliseconds (9 characters), a counter within the process (4), the node and a random start (11). */
export function queueIds(node: string, now: () => number = Date.now): () => string {
  const seed = createHash('sha256').update(node).update(randomBytes(16)).digest();
  const origin = [...seed.subarray(0, 11)].map((byte) => DIGITS[byte & 31]).join('');
  let last = 0;
  let counter = 0;
  return () => {
    const time = Math.max(now(), last);
    counter = time === last ? counter + 1 : 0;
    last = counter < 32 ** 4 ? time : time + 1;
    return encoded(last, 9) + encoded(counter % 32 ** 4, 4) + origin;
  };
}

function encoded(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32)) text = (DIGITS[rest % 32] ?? '0') + text;
  return text;
}
