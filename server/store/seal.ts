// Secrets that must be read back, at rest: AES-256-GCM (NIST SP 800-38D) under the key of the installation.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Seals and opens. `place` says where the value stands: sealed for one place it does not open in another. */
export interface Sealer {
  seal(secret: string, place: string): string;
  /** Throws SealError when the value is of another key or place, or was changed. */
  open(sealed: string, place: string): string;
}

export class SealError extends Error {}

const ALGORITHM = 'aes-256-gcm';
const VERSION = 'v1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** `key`: 32 octets. Null: nothing can be sealed or opened on this node. */
export function createSealer(key: Buffer | null): Sealer {
  if (key === null) {
    const refuse = (): never => {
      throw new SealError('this node has no seal key: set POSTPLANE_SEAL_KEY to that of the control plane');
    };
    return { seal: refuse, open: refuse };
  }
  if (key.length !== 32) throw new SealError('a seal key has 32 octets');
  const name = createHash('sha256').update('postplane seal key\0').update(key).digest('hex').slice(0, 8);
  return {
    seal: (secret, place) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(place));
      const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return [VERSION, name, Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url')].join('.');
    },
    open: (sealed, place) => {
      const [version, sealedBy, text = ''] = sealed.split('.');
      if (version !== VERSION) throw new SealError('not a sealed value');
      if (sealedBy !== name) throw new SealError(`sealed with the key ${sealedBy}; this node has the key ${name}`);
      return opened(key, Buffer.from(text, 'base64url'), place);
    },
  };
}

function opened(key: Buffer, bytes: Buffer, place: string): string {
  try {
    const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(place))
      .setAuthTag(tag);
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch {
    throw new SealError('the sealed value was changed, or belongs elsewhere');
  }
}

/** Where a secret of a resource stands. */
export function placeOf(kind: string, id: string, attribute: string): string {
  return `${kind} ${id} ${attribute}`;
}
