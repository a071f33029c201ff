// Which IP addresses mail may be sent to: public ones only, so that no route or MX record reaches into our own network.
import { BlockList, isIP, isIPv4 } from 'node:net';

const PRIVATE_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]; // prettier-ignore
/** Only 2000::/3 is handed out (RFC 4291 §2.4); these are the exceptions inside it. */
const PRIVATE_V6 = ['2001::/23', '2001:db8::/32', '3fff::/20'];

const blocked = new BlockList();
for (const range of PRIVATE_V4) blocked.addSubnet(...parts(range), 'ipv4');
for (const range of PRIVATE_V6) blocked.addSubnet(...parts(range), 'ipv6');
const unicast = new BlockList();
unicast.addSubnet('2000::', 3, 'ipv6');

function parts(range: string): [string, number] {
  const [address = '', length] = range.split('/');
  return [address, Number(length)];
}

/** Whether an address may be dialled. IPv4 inside IPv6 (mapped, NAT64 RFC 6052, 6to4 RFC 3056) is judged as IPv4. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !blocked.check(address, 'ipv4');
  if (isIP(address) !== 6 || address.includes('%')) return false;
  const words = wordsOf(address);
  const embedded = embeddedV4(words);
  if (embedded !== undefined) return !blocked.check(embedded, 'ipv4');
  return unicast.check(address, 'ipv6') && !blocked.check(address, 'ipv6');
}

function embeddedV4(words: readonly number[]): string | undefined {
  const startsWith = (...prefix: number[]): boolean => prefix.every((word, index) => words[index] === word);
  if (startsWith(0, 0, 0, 0, 0, 0xffff) || startsWith(0x64, 0xff9b, 0, 0, 0, 0)) return dotted(words[6], words[7]);
  if (startsWith(0x2002)) return dotted(words[1], words[2]);
  return undefined;
}

function dotted(high = 0, low = 0): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

function wordsOf(address: string): number[] {
  const v4 = /(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const tail = v4?.slice(1).map(Number) ?? [];
  const plain = v4 ? `${address.slice(0, v4.index)}${hexWord(tail[0], tail[1])}:${hexWord(tail[2], tail[3])}` : address;
  const [head = '', rest] = plain.split('::');
  const before = head.split(':').filter(Boolean);
  const after = (rest ?? '').split(':').filter(Boolean);
  const zeros = rest === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(zeros).fill('0'), ...after].map((word) => Number.parseInt(word, 16));
}

function hexWord(high = 0, low = 0): string {
  return ((high << 8) | low).toString(16);
}
