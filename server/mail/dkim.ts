// DKIM signatures (RFC 6376): relaxed/relaxed, never l=, rsa-sha256 (RFC 8301) and ed25519-sha256 (RFC 8463).
import { createHash, type KeyObject, sign } from 'node:crypto';
import { fieldsNamed, type Header, type HeaderField, parseHeader } from './header.ts';

export interface DkimSigningKey {
  /** d=, an A-label name (RFC 8616). */
  readonly domain: string;
  readonly selector: string;
  readonly algorithm: 'rsa' | 'ed25519';
  readonly key: KeyObject;
}

export interface DkimOptions {
  /** Lower-case names of the fields to sign, where they are there; From is always signed. */
  readonly headers: readonly string[];
  /** t=, in seconds since the epoch. */
  readonly at: number;
  /** x= is so many seconds later. */
  readonly validSeconds: number;
}

/** What is signed where nobody says otherwise (RFC 6376, section 5.4.1). */
export const recommendedHeaders: readonly string[] = [
  'from',
  'date',
  'subject',
  'reply-to',
  'sender',
  'to',
  'cc',
  'message-id',
  'in-reply-to',
  'references',
  'content-type',
  'mime-version',
  'content-transfer-encoding',
];

// Named once more than they stand, so that one added on the way breaks the signature (RFC 6376, sections 5.4.2 and 8.15).
const OVERSIGNED = new Set(['from', 'to', 'subject', 'date']);

const CR = 13;
const LF = 10;
const SPACE = 32;
const TAB = 9;
const LINE = 76;

/** The DKIM-Signature fields to put in front of a message, one for each key. */
export function dkimSignatures(content: Buffer, keys: readonly DkimSigningKey[], options: DkimOptions): string {
  const end = content.indexOf('\r\n\r\n');
  const header = parseHeader(end < 0 ? content : content.subarray(0, end + 2));
  const bodyHash = createHash('sha256')
    .update(relaxedBody(end < 0 ? Buffer.alloc(0) : content.subarray(end + 4)))
    .digest('base64');
  const names = signedNames(header, options.headers);
  return keys.map((key) => signatureField(header, names, key, bodyHash, options)).join('');
}

function signatureField(
  header: Header,
  names: readonly string[],
  key: DkimSigningKey,
  bodyHash: string,
  { at, validSeconds }: DkimOptions,
): string {
  const tags = [
    'v=1',
    `a=${key.algorithm}-sha256`,
    'c=relaxed/relaxed',
    `d=${key.domain}`,
    `s=${key.selector}`,
    `t=${at}`,
    `x=${at + validSeconds}`,
    `h=${names.join(':')}`,
    `bh=${bodyHash}`,
  ];
  const unsigned = `DKIM-Signature:${folded([...tags.map((tag) => `${tag};`), 'b='])}`;
  const value = signatureValue(header, names, unsigned, key);
  return `${unsigned}${(value.match(/.{1,72}/g) ?? []).map((part) => `\r\n\t${part}`).join('')}\r\n`;
}

/** The `b=` of a DKIM-Signature field, given with an empty `b=` and without its last CR LF (RFC 6376, section 3.7). */
export function signatureValue(
  header: Header,
  names: readonly string[],
  unsigned: string,
  { algorithm, key }: Pick<DkimSigningKey, 'algorithm' | 'key'>,
): string {
  const [field] = parseHeader(Buffer.from(unsigned, 'latin1')).fields;
  const signed = chosenFields(header, names).map((one) => `${relaxedField(one)}\r\n`);
  const data = Buffer.from(signed.join('') + (field ? relaxedField(field) : ''), 'latin1');
  // RFC 8463, section 3: Ed25519 signs the hash, and hashes no more by itself than it always does.
  const value =
    algorithm === 'rsa' ? sign('sha256', data, key) : sign(null, createHash('sha256').update(data).digest(), key);
  return value.toString('base64');
}

function signedNames(header: Header, wanted: readonly string[]): string[] {
  return [...new Set(['from', ...wanted])].flatMap((name) => {
    const count = fieldsNamed(header, name).length + (OVERSIGNED.has(name) ? 1 : 0);
    return Array<string>(count).fill(name);
  });
}

/** The fields that `h=` names: the last of a name first; a name without one left stands for nothing (RFC 6376, section 5.4.2). */
export function chosenFields(header: Header, names: readonly string[]): HeaderField[] {
  const left = new Map<string, HeaderField[]>();
  return names.flatMap((name) => {
    const fields = left.get(name) ?? fieldsNamed(header, name);
    left.set(name, fields);
    return fields.pop() ?? [];
  });
}

/** RFC 6376, section 3.4.2. Octets as characters: trim() would take U+00A0, which may be the end of a UTF-8 sequence. */
export function relaxedField({ name, raw }: HeaderField): string {
  return `${name}:${raw
    .replaceAll('\r\n', '')
    .replace(/[ \t]+/g, ' ')
    .replace(/^ | $/g, '')}`;
}

/** RFC 6376, section 3.4.4, in one pass over the octets. */
export function relaxedBody(body: Buffer): Buffer {
  const out = Buffer.allocUnsafe(body.length + 2);
  let size = 0;
  let space = false;
  let lineEnds = 0;
  for (let at = 0; at < body.length; at += 1) {
    const octet = body[at] as number;
    if (octet === SPACE || octet === TAB) {
      space = true;
      continue;
    }
    if (octet === CR && body[at + 1] === LF) {
      space = false;
      lineEnds += 1;
      at += 1;
      continue;
    }
    for (; lineEnds > 0; lineEnds -= 1) {
      out[size++] = CR;
      out[size++] = LF;
    }
    if (space) out[size++] = SPACE;
    space = false;
    out[size++] = octet;
  }
  if (size === 0) return out.subarray(0, 0);
  out[size++] = CR;
  out[size++] = LF;
  return out.subarray(0, size);
}

// Lines of up to 76 octets; a long list of names goes on in the next line behind a colon.
function folded(tags: readonly string[]): string {
  let text = '';
  let length = 'DKIM-Signature:'.length;
  for (const part of tags.flatMap((tag) => (tag.startsWith('h=') ? tag.split(/(?<=:)/) : [tag]))) {
    const isContinued = text.endsWith(':');
    if (length + part.length + 1 > LINE) {
      text += `\r\n\t${part}`;
      length = part.length + 1;
    } else {
      text += isContinued ? part : ` ${part}`;
      length += part.length + (isContinued ? 0 : 1);
    }
  }
  return text;
}
