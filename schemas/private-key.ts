// Private keys for DKIM as PEM: what they may be (RFC 8301, section 3.2; RFC 8463), and the public key as DNS holds it.
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

export interface PrivateKey {
  readonly algorithm: 'rsa' | 'ed25519';
  /** Length of the modulus; null for Ed25519. */
  readonly bits: number | null;
  readonly key: KeyObject;
}

const LEAST_BITS = 1024;
const MOST_BITS = 4096;

/** The key of a PEM, or what is wrong with it. The text never shows in the fault. */
export function readPrivateKey(pem: string): PrivateKey | string {
  const key = parsed(pem);
  if (typeof key === 'string') return key;
  if (key.asymmetricKeyType === 'ed25519') return { algorithm: 'ed25519', bits: null, key };
  if (key.asymmetricKeyType !== 'rsa') return `is a key of type ${key.asymmetricKeyType}: DKIM takes RSA and Ed25519`;
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < LEAST_BITS)
    return `is an RSA key of ${bits} bits: at least ${LEAST_BITS} are needed (RFC 8301), 2048 advised`;
  if (bits > MOST_BITS) return `is an RSA key of ${bits} bits: at most ${MOST_BITS} are taken`;
  if ((key.asymmetricKeyDetails?.publicExponent ?? 0n) < 3n) return 'has a public exponent that is too small';
  return { algorithm: 'rsa', bits, key };
}

function parsed(pem: string): KeyObject | string {
  if (/ENCRYPTED/.test(pem)) return 'is encrypted: give it without a passphrase';
  if (!/^\s*-----BEGIN (RSA )?PRIVATE KEY-----/.test(pem))
    return 'is not a private key in PEM form (PKCS #8 or PKCS #1)';
  try {
    return createPrivateKey(pem);
  } catch {
    return 'cannot be read as a private key in PEM form';
  }
}

/** The `p=` of the DNS record: SubjectPublicKeyInfo for RSA (RFC 6376, section 3.6.1), the bare 32 octets for Ed25519 (RFC 8463, section 4). */
export function publicKeyText(key: KeyObject): string {
  const info = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return (key.asymmetricKeyType === 'ed25519' ? info.subarray(-32) : info).toString('base64');
}
