// What declared listeners present in TLS: their own certificate, opened once, or that of the relay.
import type { ListenerCertificate } from '../config/configuration.ts';
import { type CertificateFacts, factsOf, fits, readChain, tlsFault } from '../certificate-chain.ts';

/** A certificate with its key, as TLS takes them. */
export interface OwnCertificate {
  readonly cert: string;
  readonly key: string;
}

export interface ListenerCertificatesOptions {
  /** What a listener presents from the next handshake on; null: the certificate of the relay. */
  present(listener: string, own: OwnCertificate | null): void;
  /** Opens a key. Throws where it cannot be opened. */
  openSecret(sealed: string, place: string): string;
}

interface Presented {
  readonly certificate: ListenerCertificate | null;
  readonly facts: CertificateFacts | null;
}

export class ListenerCertificates {
  readonly #options: ListenerCertificatesOptions;
  /** By the name of the listener. */
  readonly #presented = new Map<string, Presented>();

  constructor(options: ListenerCertificatesOptions) {
    this.#options = options;
  }

  /** Facts of the certificate that is presented from now on; null: that of the relay. Throws when it cannot be, and leaves the one before. */
  present(listener: string, certificate: ListenerCertificate | null): CertificateFacts | null {
    const before = this.#presented.get(listener);
    if (before !== undefined && isSame(before.certificate, certificate)) return before.facts;
    const opened = certificate === null ? null : this.#open(certificate);
    this.#options.present(listener, opened?.own ?? null);
    this.#presented.set(listener, { certificate, facts: opened?.facts ?? null });
    return opened?.facts ?? null;
  }

  forget(listener: string): void {
    this.#presented.delete(listener);
  }

  #open({ chain, sealed, place }: ListenerCertificate): { own: OwnCertificate; facts: CertificateFacts } {
    const key = this.#options.openSecret(sealed, place);
    const read = readChain(chain);
    if (typeof read === 'string') throw new Error(`the certificate ${read}`);
    if (!fits(read[0], key)) throw new Error('the private key is not that of the certificate');
    const refusal = tlsFault(chain, key);
    if (refusal !== null) throw new Error(`the certificate is not taken by TLS: ${refusal}`);
    return { own: { cert: chain, key }, facts: factsOf(read[0]) };
  }
}

// Sealed anew the same key reads otherwise, and is presented anew.
function isSame(a: ListenerCertificate | null, b: ListenerCertificate | null): boolean {
  return a?.chain === b?.chain && a?.sealed === b?.sealed;
}
