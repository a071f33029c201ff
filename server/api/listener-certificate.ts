// The certificate of a listener and its key: both or neither, and such that TLS can present them.
import type { X509Certificate } from 'node:crypto';
import type { Fault } from '../../schemas/problems.ts';
import { type Chain, fits, readChain, tlsFault } from '../certificate-chain.ts';
import type { RuleInput } from './rules.ts';

const KEY = 'private_key_wo';

/** Faults of what a write makes of them. */
export function certificateFaults({
  document,
  before,
  stored,
  secrets,
}: Pick<RuleInput, 'document' | 'before' | 'stored' | 'secrets'>): Fault[] {
  const certificate = document['certificate'] as string | null;
  const key = secrets[KEY];
  if (certificate === null) return key === undefined ? [] : fault(KEY, 'conflict', 'is only for a certificate');
  const isStored = stored.includes(KEY);
  const kept = isStored ? ((before?.['certificate'] ?? null) as string | null) : null;
  // What is stored fits already, and may have become weaker in the eyes of TLS since. Without a document before it is restored.
  if (key === undefined && isStored && (before === null || certificate === kept)) return [];
  const chain = readChain(certificate);
  if (typeof chain === 'string') return fault('certificate', 'invalid_value', chain);
  return key === undefined ? keptKeyFaults(chain, kept) : givenKeyFaults(chain, certificate, key);
}

function fault(attribute: string, code: string, detail: string): Fault[] {
  return [{ pointer: `/${attribute}`, code, detail }];
}

// The stored key is not opened for this: it is that of the certificate before.
function keptKeyFaults([own]: Chain, before: string | null): Fault[] {
  if (before === null) return fault(KEY, 'required', 'is required with a certificate');
  const known = readChain(before);
  if (typeof known !== 'string' && publicKeyOf(known[0]) === publicKeyOf(own)) return [];
  return fault(KEY, 'required', 'must be given with this certificate: the stored key is not its key');
}

function publicKeyOf({ publicKey }: X509Certificate): string {
  return publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
}

function givenKeyFaults([own, ...issuers]: Chain, certificate: string, key: string): Fault[] {
  if (!fits(own, key)) {
    const isOfIssuer = issuers.some((one) => fits(one, key));
    const which = isOfIssuer ? 'is the key of a later certificate, not of the first' : 'is not the key of certificate';
    return fault(KEY, 'conflict', which);
  }
  const refusal = tlsFault(certificate, key);
  return refusal === null ? [] : fault('certificate', 'invalid_value', `is not taken by TLS: ${refusal}`);
}
