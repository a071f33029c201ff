// A chain of certificates in PEM form, and whether it can be presented with a key. What is wrong never quotes either.
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';

/** Its own certificate first. */
export type Chain = readonly [X509Certificate, ...X509Certificate[]];

/** The first certificate of a chain, for people. */
export interface CertificateFacts {
  /** One line; where it is empty, the names it is for. */
  readonly subject: string;
  /** ISO 8601. */
  readonly not_after: string;
  /** SHA-256, hexadecimal. */
  readonly fingerprint: string;
}

const MOST = 10;

/** The certificates of a text in the order of a chain, or what is wrong with it. */
export function readChain(pem: string): Chain | string {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length > MOST) return `holds ${blocks.length} certificates: at most ${MOST} are taken`;
  const chain: X509Certificate[] = [];
  for (const block of blocks) {
    const one = parsed(block);
    if (one === null) return `holds a certificate that cannot be read, as its number ${chain.length + 1}`;
    chain.push(one);
  }
  const [first, ...others] = chain;
  if (first === undefined) return 'holds no certificate in PEM form';
  const stray = others.findIndex((issuer, index) => !isIssuer(issuer, chain[index] as X509Certificate));
  if (stray < 0) return [first, ...others];
  return `is not in order: certificate ${stray + 2} did not issue certificate ${stray + 1} (its own comes first, then each that issued the one before)`;
}

function parsed(pem: string): X509Certificate | null {
  try {
    return new X509Certificate(pem);
  } catch {
    return null;
  }
}

function isIssuer(issuer: X509Certificate, issued: X509Certificate): boolean {
  try {
    return issued.checkIssued(issuer) && issued.verify(issuer.publicKey);
  } catch {
    return false;
  }
}

/** Whether the key is that of the certificate. */
export function fits(certificate: X509Certificate, key: string): boolean {
  return certificate.checkPrivateKey(createPrivateKey(key));
}

/** Why TLS does not take the two: a signature or a key that is too weak; null: it does. */
export function tlsFault(cert: string, key: string): string | null {
  try {
    createSecureContext({ cert, key, minVersion: 'TLSv1.2' });
    return null;
  } catch (error) {
    return (error as { reason?: string }).reason ?? 'it cannot be used';
  }
}

export function factsOf(certificate: X509Certificate): CertificateFacts {
  const subject = (certificate.subject ?? '').replaceAll('\n', ', ');
  return {
    subject: (subject === '' ? (certificate.subjectAltName ?? '') : subject).slice(0, 200),
    not_after: certificate.validToDate.toISOString(),
    fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
  };
}
