// Which DKIM keys sign a message that leaves (mail.md K1 to K5), and the signing itself: once for each message, in front of it.
import { createPrivateKey, type KeyObject } from 'node:crypto';
import type { Configuration, DkimKeyConfig, DomainConfig, Snapshot } from '../config/configuration.ts';
import { addressesIn, normalDomain } from '../mail/address.ts';
import { type DkimOptions, type DkimSigningKey, recommendedHeaders } from '../mail/dkim.ts';
import { fieldsNamed, type Header, parseHeader } from '../mail/header.ts';
import type { Sealer } from '../store/seal.ts';
import type { Clock } from './clock.ts';
import type { Envelope } from './envelope.ts';
import { SigningFailure, SigningPool, type SigningPoolOptions } from './signing-pool.ts';

export interface SignerDeps {
  readonly configuration: Configuration;
  readonly sealer: Sealer;
  readonly clock: Pick<Clock, 'now'>;
  readonly onError: (error: Error) => void;
  readonly pool?: Partial<SigningPoolOptions>;
}

export interface Signer {
  /** The content with its signatures; as it is when nothing signs. Rejects with SigningFailure: try again later. */
  prepare(envelope: Envelope, content: Buffer): Promise<Buffer>;
  close(): Promise<void>;
}

const POOL: SigningPoolOptions = { workers: 2, timeoutMs: 20_000, maxWaiting: 1000 };
// Shorter than the fourteen days that a signature may live, longer than mail waits in a queue by default.
const VALID_SECONDS = 10 * 86_400;
const REMEMBERED = 2000;
const REMEMBERED_MS = 86_400_000;

export function createSigner(deps: SignerDeps): Signer {
  const pool = new SigningPool({ ...POOL, ...deps.pool });
  const privateKeys = new KeyRing(deps.sealer);
  const signatures = new Map<string, { readonly at: number; readonly fields: Promise<string> }>();

  const sign = async (content: Buffer, { keys, headers }: Signature, at: number): Promise<string> => {
    const options: DkimOptions = { headers, at: Math.floor(at / 1000), validSeconds: VALID_SECONDS };
    try {
      return await pool.sign(
        content,
        keys.map((key) => privateKeys.open(key)),
        options,
      );
    } catch (error) {
      deps.onError(new Error(`DKIM: ${keys.map(nameOf).join(', ')}: ${(error as Error).message}`));
      throw error instanceof SigningFailure ? error : new SigningFailure((error as Error).message);
    }
  };
  // One message goes to several destinations at once, and again later: all of them get the same signature.
  const signedOnce = (envelope: Envelope, content: Buffer, wanted: Signature): Promise<string> => {
    const name = [envelope.queueId, ...wanted.keys.map((key) => key.sealed), ...wanted.headers].join(' ');
    const at = deps.clock.now();
    const known = signatures.get(name);
    if (known && at - known.at < REMEMBERED_MS) return known.fields;
    const fields = sign(content, wanted, at);
    signatures.set(name, { at, fields });
    for (const oldest of signatures.keys()) {
      if (signatures.size <= REMEMBERED) break;
      signatures.delete(oldest);
    }
    fields.catch(() => signatures.delete(name));
    return fields;
  };
  return {
    prepare: async (envelope, content) => {
      const wanted = signatureFor(deps.configuration.current, envelope, content);
      if (wanted === undefined) return content;
      const fields = await signedOnce(envelope, content, wanted);
      return Buffer.concat([Buffer.from(fields, 'latin1'), content]);
    },
    close: () => pool.close(),
  };
}

function nameOf({ selector, domain }: DkimKeyConfig): string {
  return `${selector}._domainkey.${domain}`;
}

/** Private keys in use, opened once. */
class KeyRing {
  readonly #sealer: Sealer;
  readonly #open = new Map<string, KeyObject>();

  constructor(sealer: Sealer) {
    this.#sealer = sealer;
  }

  open(key: DkimKeyConfig): DkimSigningKey {
    const { domain, selector, algorithm } = key;
    return { domain, selector, algorithm, key: this.#privateKey(key) };
  }

  #privateKey({ sealed, place }: DkimKeyConfig): KeyObject {
    const known = this.#open.get(sealed);
    if (known) return known;
    const made = createPrivateKey(this.#sealer.open(sealed, place));
    if (this.#open.size >= REMEMBERED) this.#open.clear();
    this.#open.set(sealed, made);
    return made;
  }
}

interface Signature {
  /** At least one. */
  readonly keys: readonly DkimKeyConfig[];
  readonly headers: readonly string[];
}

const ONE_CLICK = ['list-unsubscribe', 'list-unsubscribe-post'];

/** What signs a message; undefined: nothing. */
export function signatureFor(snapshot: Snapshot, envelope: Envelope, content: Buffer): Signature | undefined {
  if (envelope.direction === 'incoming') return undefined;
  const end = content.indexOf('\r\n\r\n');
  const header = parseHeader(end < 0 ? content : content.subarray(0, end + 2));
  const found =
    envelope.direction === 'internal' ? forOwnMail(snapshot, header) : forOutgoingMail(snapshot, envelope, header);
  if (found === undefined || found.keys.length === 0) return undefined;
  const { resign, headers } = settingsOf(found.domain);
  if (resign !== 'always' && isSignedBy(header, found.domain.name)) return undefined;
  // RFC 8058, section 4: one-click unsubscription must be signed.
  const own = envelope.direction === 'internal' ? ONE_CLICK.filter((name) => fieldsNamed(header, name).length > 0) : [];
  return { keys: found.keys, headers: [...(headers ?? recommendedHeaders), ...own] };
}

interface Found {
  readonly domain: DomainConfig;
  readonly keys: readonly DkimKeyConfig[];
}

// d= is the From: domain where it is the tenant's and has the key, else that of the user where the domain wants it so.
function forOutgoingMail(snapshot: Snapshot, envelope: Envelope, header: Header): Found | undefined {
  const own = snapshot.domain(envelope.domain);
  const user = envelope.outgoingUser === null ? undefined : own?.outgoingUsers.get(envelope.outgoingUser);
  const selector = (user?.settings['dkim_selector'] ?? null) as string | null;
  if (own === undefined || selector === NONE) return undefined;
  const aligned = snapshot.domain(fromDomain(header) ?? '');
  if (aligned && aligned.admin.tenant === own.admin.tenant) {
    const keys = signingKeys(aligned, selector);
    if (keys.length > 0 || aligned === own) return { domain: aligned, keys };
  }
  return settingsOf(own).sign_unaligned ? { domain: own, keys: signingKeys(own, selector) } : undefined;
}

// Notifications are From: the name of this host; the nearest domain above it that has a key signs.
function forOwnMail(snapshot: Snapshot, header: Header): Found | undefined {
  const labels = fromDomain(header)?.split('.') ?? [];
  for (let at = 0; at < labels.length - 1; at += 1) {
    const domain = snapshot.domain(labels.slice(at).join('.'));
    if (domain && domain.dkimKeys.size > 0) return { domain, keys: signingKeys(domain, null) };
  }
  return undefined;
}

const NONE = 'none';

interface DkimSettings {
  readonly default_selector: string | null;
  readonly resign: 'never' | 'always';
  readonly sign_unaligned: boolean;
  readonly sign_unpublished: boolean;
  readonly headers: readonly string[] | null;
}

function settingsOf({ document }: DomainConfig): Partial<DkimSettings> {
  return (document['dkim'] ?? {}) as Partial<DkimSettings>;
}

// The key that is named, or of each algorithm the one whose selector sorts last: with two algorithms both sign (RFC 8463, section 3.3).
function signingKeys(domain: DomainConfig, wanted: string | null): DkimKeyConfig[] {
  const { default_selector: fallback = null, sign_unpublished: early = false } = settingsOf(domain);
  const selector = wanted ?? fallback;
  if (!domain.active || selector === NONE) return [];
  const usable = [...domain.dkimKeys.values()].filter((key) => key.state === 'active' && (key.published || early));
  if (selector !== null) return usable.filter((key) => key.selector === selector);
  const sorted = usable.toSorted((a, b) => (a.selector < b.selector ? -1 : 1));
  const last = new Map(sorted.map((key) => [key.algorithm, key]));
  return [...last.values()].toSorted((a, b) => (a.algorithm < b.algorithm ? 1 : -1));
}

function isSignedBy(header: Header, domain: string): boolean {
  return fieldsNamed(header, 'dkim-signature').some((field) => {
    const tag = /(?:^|;)[ \t\r\n]*d[ \t\r\n]*=([^;]*)/.exec(field.raw)?.[1] ?? '';
    return normalDomain(tag.replace(/[ \t\r\n]/g, '')) === domain;
  });
}

const FROM_LONGEST = 4000;

// Undefined where it is not clear: no From field, several, or none with an address. Encoded words stay as they are: what they
// hide is a name, never the address.
function fromDomain(header: Header): string | undefined {
  const [field, another] = fieldsNamed(header, 'from');
  if (field === undefined || another !== undefined || field.raw.length > FROM_LONGEST) return undefined;
  const text = Buffer.from(field.raw.replaceAll('\r\n', ''), 'latin1')
    .toString('utf8')
    .replace(/"(?:[^"\\]|\\.)*"/g, '""');
  const address = /<([^<>]*)>/.exec(text)?.[1] ?? addressesIn(text)[0] ?? '';
  const at = address.lastIndexOf('@');
  return at < 0 ? undefined : normalDomain(address.slice(at + 1).trim());
}
