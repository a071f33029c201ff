// What a write needs ready before its transaction: hashed and sealed secrets, and the key pairs the server makes.
import { generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { JsonObject } from '../../schemas/parse.ts';
import { publicKeyText, readPrivateKey } from '../../schemas/private-key.ts';
import type { Resource } from '../../schemas/resource.ts';
import { hashPassword } from '../store/passwords.ts';
import { placeOf } from '../store/seal.ts';
import type { Call } from './operation.ts';
import { problem } from './problems.ts';
import { parseDocument, secretsIn } from './request-documents.ts';

export interface Material {
  /** Secrets by attribute, as they are stored. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Computed attributes made with them, kept with the document. */
  readonly kept: JsonObject;
}

export const NO_MATERIAL: Material = { secrets: {}, kept: {} };

/** The well-formed secrets of a body, and what a new object needs beyond. Computing takes tens of milliseconds a hash, seconds for a large key. */
export async function prepareMaterial(
  call: Call,
  resource: Resource,
  key: readonly string[],
  creates: boolean,
  hash: (password: string) => Promise<string> = hashPassword,
): Promise<Material> {
  const given = new Map(secretsIn(resource, call.body));
  const made = creates && resource.kind === 'dkim_key' && !given.has(DKIM_SECRET);
  const pem = made ? await makeKey(call, resource, key) : given.get(DKIM_SECRET);
  if (pem !== undefined && resource.kind === 'dkim_key') given.set(DKIM_SECRET, pem);
  const secrets: Record<string, string> = {};
  for (const [name, value] of given) {
    const sealed = resource.attributes[name]?.notes.secret === 'seal';
    const place = placeOf(resource.kind, resource.id(key), name);
    secrets[name] = sealed ? call.deps.sealer.seal(value, place) : await hash(value);
  }
  return { secrets, kept: resource.kind === 'dkim_key' ? keptOfKey(pem) : {} };
}

const DKIM_SECRET = 'private_key_wo';

function keptOfKey(pem: string | undefined): JsonObject {
  const found = pem === undefined ? 'none' : readPrivateKey(pem);
  return typeof found === 'string' ? {} : { public_key: publicKeyText(found.key) };
}

// Undefined for a document that will be refused: no key is made for it.
async function makeKey(call: Call, resource: Resource, key: readonly string[]): Promise<string | undefined> {
  let document: JsonObject;
  try {
    ({ document } = parseDocument(resource, key, call.body, null));
  } catch {
    return undefined;
  }
  return inTurn(() => generated(document['algorithm'] === 'ed25519' ? null : Number(document['bits'] ?? 2048)));
}

async function generated(bits: number | null): Promise<string> {
  const { privateKey } = bits === null ? await generateEd25519() : await generateRsa(bits);
  return privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
}

const generateEd25519 = (): Promise<{ privateKey: KeyObject }> => promisify(generateKeyPair)('ed25519');
const generateRsa = (modulusLength: number): Promise<{ privateKey: KeyObject }> =>
  promisify(generateKeyPair)('rsa', { modulusLength, publicExponent: 0x10001 });

// One at a time: hashing passwords shares the threads. A key of 4096 bits takes a second or two.
const WAITING_MOST = 20;
const line = { last: Promise.resolve() as Promise<unknown>, waiting: 0 };

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (line.waiting >= WAITING_MOST)
    throw problem('too_many_requests', 'Many keys are being made. Try again in a few seconds.', {
      headers: { 'retry-after': '5' },
    });
  line.waiting += 1;
  const turn = line.last.then(work, work);
  line.last = turn.catch(() => {});
  return turn.finally(() => {
    line.waiting -= 1;
  });
}
