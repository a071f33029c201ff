// Password hashing: argon2id (RFC 9106) in PHC string form, on libuv's thread pool or on the thread that asks.
import { argon2 as argon2Callback, argon2Sync, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const argon2 = promisify(argon2Callback);

// OWASP's smallest recommended setting: 19 MiB, two passes; 20 to 50 ms of one core.
const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
const FORM = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** `$argon2id$v=19$m=19456,t=2,p=1$salt$tag`, with a fresh salt. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  return phcForm(nonce, await derive(password, nonce, COST));
}

/** The same on this thread, which does nothing else meanwhile: for worker threads. */
export function hashPasswordHere(password: string): string {
  const nonce = randomBytes(16);
  return phcForm(nonce, argon2Sync('argon2id', { message: Buffer.from(password), nonce, ...COST }));
}

function phcForm(nonce: Buffer, tag: Buffer): string {
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
}

/** Whether a password is the one hashed; false also for a hash in another form. Takes as long for a wrong one. */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt, tag] = FORM.exec(hash) ?? [];
  if (salt === undefined || tag === undefined) return false;
  const expected = Buffer.from(tag, 'base64');
  const cost = {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  };
  return timingSafeEqual(await derive(password, Buffer.from(salt, 'base64'), cost), expected);
}

interface Cost {
  memory: number;
  passes: number;
  parallelism: number;
  tagLength: number;
}

function derive(password: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
  return argon2('argon2id', { message: Buffer.from(password), nonce, ...cost });
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
