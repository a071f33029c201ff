// Verifies DKIM signatures of one domain (RFC 6376, section 6.1; RFC 8463). Body and headers in simple and relaxed form, and in
// pieces, so that a large message holds nobody up. What leaves doubt counts as no signature: `l=`, rsa-sha1, short keys.
import { createHash, createPublicKey, type Hash, type KeyObject, verify } from 'node:crypto';
import { chosenFields, relaxedField } from './dkim.ts';
import { type Header, type HeaderField, fieldsNamed } from './header.ts';

/** What DNS says of a key's name: the text of its record, that there is none, or that it does not answer now. */
export type KeyLookup = (name: string) => Promise<string | 'none' | 'unavailable'>;

/** `unavailable`: a key could not be looked up, so ask again later. */
export type DkimOutcome = 'pass' | 'fail' | 'unavailable';

interface Signature {
  readonly field: HeaderField;
  readonly algorithm: 'rsa' | 'ed25519';
  readonly names: readonly string[];
  readonly headerForm: 'simple' | 'relaxed';
  readonly bodyForm: 'simple' | 'relaxed';
  readonly selector: string;
  readonly bodyHash: string;
  readonly value: Buffer;
  readonly identity: string | undefined;
}

const SIGNATURES_MOST = 5;
const RSA_BITS_LEAST = 1024; // RFC 8301, section 3.2

/** Whether any signature of `domain` (d=, lower-case A-labels) holds. `body` begins behind the empty line. */
export async function verifyDkim(
  header: Header,
  body: readonly Buffer[],
  domain: string,
  at: number,
  lookUp: KeyLookup,
): Promise<DkimOutcome> {
  const hashes = new Map<string, Promise<string>>();
  let outcome: DkimOutcome = 'fail';
  const found = fieldsNamed(header, 'dkim-signature').flatMap((field) => readSignature(field, domain, at) ?? []);
  for (const one of found.slice(0, SIGNATURES_MOST)) {
    const hash = hashes.get(one.bodyForm) ?? bodyHash(body, one.bodyForm);
    hashes.set(one.bodyForm, hash);
    if ((await hash) !== one.bodyHash) continue;
    const record = await lookUp(`${one.selector}._domainkey.${domain}`);
    if (record === 'unavailable') outcome = 'unavailable';
    else if (record !== 'none' && holds(header, one, domain, record)) return 'pass';
  }
  return outcome;
}

/** Tags of a signature or a key record (RFC 6376, section 3.2); undefined where one stands twice. */
function tagsOf(text: string): Map<string, string> | undefined {
  const tags = new Map<string, string>();
  for (const part of text.split(';')) {
    const equals = part.indexOf('=');
    const name = part.slice(0, equals).trim();
    if (part.trim() === '') continue;
    if (equals < 1 || tags.has(name)) return undefined;
    tags.set(name, part.slice(equals + 1).trim());
  }
  return tags;
}

function readSignature(field: HeaderField, domain: string, at: number): Signature | undefined {
  const tags = tagsOf(field.raw.replace(/\r\n/g, ''));
  const tag = (name: string): string => (tags?.get(name) ?? '').replace(/[ \t]+/g, '');
  if (tags === undefined || tag('v') !== '1' || tag('d').toLowerCase() !== domain || tags.has('l')) return undefined;
  const algorithm = /^(rsa|ed25519)-sha256$/.exec(tag('a'))?.[1] as Signature['algorithm'] | undefined;
  const [headerForm = 'simple', bodyForm = 'simple'] = tag('c') === '' ? [] : tag('c').toLowerCase().split('/');
  const names = tag('h').toLowerCase().split(':');
  const selector = tag('s').toLowerCase();
  const isExpired = tags.has('x') && !(Number(tag('x')) > at / 1000);
  const isKnown = (form: string): form is 'simple' | 'relaxed' => form === 'simple' || form === 'relaxed';
  if (!algorithm || isExpired || !names.includes('from') || !/^[a-z0-9._-]{1,253}$/.test(selector)) return undefined;
  if (!isKnown(headerForm) || !isKnown(bodyForm) || (tags.has('q') && !/(^|:)dns\/txt(:|$)/.test(tag('q'))))
    return undefined;
  return {
    field,
    algorithm,
    names,
    headerForm,
    bodyForm,
    selector,
    bodyHash: tag('bh'),
    value: Buffer.from(tag('b'), 'base64'),
    identity: tags.has('i') ? tag('i').toLowerCase() : undefined,
  };
}

function holds(header: Header, one: Signature, domain: string, record: string): boolean {
  const key = keyOf(record, one, domain);
  if (key === undefined) return false;
  const form = one.headerForm === 'relaxed' ? relaxedField : (field: HeaderField) => simpleField(header, field);
  const signed = chosenFields(header, one.names).map((field) => `${form(field)}\r\n`);
  // Its own field last, with an empty b= and without its line end (section 3.7).
  const raw = one.field.raw.replace(/((?:^|;)[ \t\r\n]*b[ \t\r\n]*=)[^;]*/, '$1');
  const text = header.text.slice(one.field.start, one.field.end);
  const own =
    one.headerForm === 'relaxed'
      ? relaxedField({ ...one.field, raw })
      : `${text.slice(0, text.indexOf(':') + 1)}${raw}`;
  const data = Buffer.from(signed.join('') + own, 'latin1');
  try {
    return one.algorithm === 'rsa'
      ? verify('sha256', data, key, one.value)
      : verify(null, createHash('sha256').update(data).digest(), key, one.value);
  } catch {
    return false;
  }
}

function simpleField(header: Header, { start, end }: HeaderField): string {
  const text = header.text.slice(start, end);
  return text.endsWith('\r\n') ? text.slice(0, -2) : text;
}

// The key of a record that may sign this (section 3.6.1); undefined: none, or revoked.
function keyOf(record: string, one: Signature, domain: string): KeyObject | undefined {
  const tags = tagsOf(record);
  const tag = (name: string): string => (tags?.get(name) ?? '').replace(/[ \t\r\n]+/g, '');
  const words = (name: string): string[] => tag(name).toLowerCase().split(':').filter(Boolean);
  if (tags === undefined || (tags.has('v') && tag('v') !== 'DKIM1') || tag('p') === '') return undefined;
  if ((tag('k') || 'rsa') !== one.algorithm) return undefined;
  if (words('h').length > 0 && !words('h').includes('sha256')) return undefined;
  if (words('s').length > 0 && !words('s').some((word) => word === '*' || word === 'email')) return undefined;
  const identity = one.identity === undefined ? domain : one.identity.slice(one.identity.lastIndexOf('@') + 1);
  const isBelow = identity === domain || identity.endsWith(`.${domain}`);
  if (!isBelow || (words('t').includes('s') && identity !== domain)) return undefined;
  return readKey(Buffer.from(tag('p'), 'base64'), one.algorithm);
}

function readKey(octets: Buffer, algorithm: Signature['algorithm']): KeyObject | undefined {
  if (algorithm === 'ed25519') {
    const x = octets.toString('base64url');
    return octets.length === 32
      ? createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
      : undefined;
  }
  for (const type of ['spki', 'pkcs1'] as const) {
    try {
      const key = createPublicKey({ key: octets, format: 'der', type });
      const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
      return key.asymmetricKeyType === 'rsa' && bits >= RSA_BITS_LEAST ? key : undefined;
    } catch {
      // The other form, or none.
    }
  }
  return undefined;
}

const PIECE = 65_536;

async function bodyHash(body: readonly Buffer[], form: 'simple' | 'relaxed'): Promise<string> {
  const canonical = new CanonicalBody(form === 'relaxed');
  for (const chunk of body)
    for (let at = 0; at < chunk.length; at += PIECE) {
      canonical.update(chunk.subarray(at, at + PIECE));
      await new Promise((resolve) => setImmediate(resolve));
    }
  return canonical.digest();
}

const CR = 13;
const LF = 10;
const SPACE = 32;
const TAB = 9;

/** RFC 6376, sections 3.4.3 and 3.4.4, octet by octet: line ends and white space wait until it is clear that they stay. */
class CanonicalBody {
  readonly #relaxed: boolean;
  readonly #hash: Hash = createHash('sha256');
  #out = Buffer.allocUnsafe(2 * PIECE);
  #size = 0;
  #cr = false;
  #space = false;
  #lineEnds = 0;
  #isEmpty = true;

  constructor(relaxed: boolean) {
    this.#relaxed = relaxed;
  }

  update(piece: Buffer): void {
    for (const octet of piece) {
      if (this.#cr) {
        this.#cr = false;
        if (octet === LF) {
          this.#space = false;
          this.#lineEnds += 1;
          continue;
        }
        this.#text(CR);
      }
      if (octet === CR) this.#cr = true;
      else if (this.#relaxed && (octet === SPACE || octet === TAB)) this.#space = true;
      else this.#text(octet);
    }
  }

  digest(): string {
    if (this.#cr) this.#text(CR);
    // Simple form ends an empty body with one line end, relaxed form leaves it empty.
    if (!this.#isEmpty || !this.#relaxed) this.#lineEnd();
    this.#flush();
    return this.#hash.digest('base64');
  }

  #text(octet: number): void {
    for (; this.#lineEnds > 0; this.#lineEnds -= 1) this.#lineEnd();
    if (this.#space) this.#put(SPACE);
    this.#space = false;
    this.#put(octet);
    this.#isEmpty = false;
  }

  #lineEnd(): void {
    this.#put(CR);
    this.#put(LF);
  }

  #put(octet: number): void {
    if (this.#size === this.#out.length) this.#flush();
    this.#out[this.#size++] = octet;
  }

  #flush(): void {
    this.#hash.update(this.#out.subarray(0, this.#size));
    this.#size = 0;
  }
}
