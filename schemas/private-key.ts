// Private keys as PEM: what they may be for DKIM (RFC 8301, section 3.2; RFC 8463) and for TLS, and the public key as DNS holds it.
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import * as z from 'zod';

export interface PrivateKey {
  readonly algorithm: 'rsa' | 'ed25519';
  /** Length of the modulus; null for Ed25519. */
  readonly bits: number | null;
  readonly key: KeyObject;
}

const LEAST_BITS = 1024;
const LEAST_TLS_BITS = 2048;
const MOST_BITS = 4096;
// P-256, P-384 and P-521: what TLS signs with (RFC 8446, section 4.2.3).
const TLS_CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];

/** The text of a private key; `read` returns what is wrong with it as a string. */
export function privateKeyText(read: (pem: string) => unknown): z.ZodString {
  return z.string().superRefine((value, context) => {
    const found = value.length > 16_384 ? 'is longer than 16384 characters' : read(value);
    if (typeof found === 'string') context.addIssue({ code: 'custom', message: found });
  });
}

/** The key of a PEM for DKIM, or what is wrong with it. The text never shows in the fault. */
export function readPrivateKey(pem: string): PrivateKey | string {
  const key = parsed(pem);
  if (typeof key === 'string') return key;
  if (key.asymmetricKeyType === 'ed25519') return { algorithm: 'ed25519', bits: null, key };
  if (key.asymmetricKeyType !== 'rsa') return `is a key of type ${key.asymmetricKeyType}: DKIM takes RSA and Ed25519`;
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < LEAST_BITS)
    return `is an RSA key of ${bits} bits: at least ${LEAST_BITS} are needed (RFC 8301), 2048 advised`;
  if (bits > MOST_BITS) return tooLong(bits);
  if ((key.asymmetricKeyDetails?.publicExponent ?? 0n) < 3n) return 'has a public exponent that is too small';
  return { algorithm: 'rsa', bits, key };
}

/** The key of a PEM for TLS, or what is wrong with it. The text never shows in the fault. */
export function readTlsKey(pem: string): KeyObject | string {
  const key = parsed(pem);
  if (typeof key === 'string') return key;
  const { asymmetricKeyType: type, asymmetricKeyDetails: { modulusLength: bits = 0, namedCurve = '' } = {} } = key;
  if (type === 'ec' && !TLS_CURVES.includes(namedCurve))
    return `is a key on the curve ${namedCurve}: P-256, P-384 and P-521 are taken`;
  if (type === 'ec' || type === 'ed25519') return key;
  if (type !== 'rsa') return `is a key of type ${type}: RSA, ECDSA and Ed25519 are taken`;
  if (bits < LEAST_TLS_BITS) return `is an RSA key of ${bits} bits: at least ${LEAST_TLS_BITS} are needed`;
  return bits > MOST_BITS ? tooLong(bits) : key;
}

const tooLong = (bits: number): string => `is an RSA key of ${bits} bits: at most ${MOST_BITS} are taken`;

// `openssl ecparam -genkey` writes the parameters of the curve before the key.
const KEY_BEGINS =
  /^\s*(-----BEGIN EC PARAMETERS-----[^-]*-----END EC PARAMETERS-----\s*)?-----BEGIN ((RSA|EC) )?PRIVATE KEY-----/;

function parsed(pem: string): KeyObject | string {
  if (/ENCRYPTED/.test(pem)) return 'is encrypted: give it without a passphrase';
  if (!KEY_BEGINS.test(pem)) return 'is not a private key in PEM form (PKCS #8 or PKCS #1)';
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
