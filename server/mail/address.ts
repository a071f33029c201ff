// Mail addresses of the envelope, strictly (RFC 5321, section 4.1.2; RFC 6531, section 3.3). What leaves doubt about who is
// meant is refused: quoted local parts, source routes, address literals, domains that are not plain host names.
import { domainToASCII } from 'node:url';

export interface Address {
  /** As given; compared without regard to case. */
  readonly local: string;
  /** Lower-case A-labels without a trailing dot. */
  readonly domain: string;
  /** `local@domain`. */
  readonly text: string;
}

/** Why an address was refused. `unicode`: it needs SMTPUTF8, which was not given. */
export type AddressFault = 'syntax' | 'route' | 'quoted' | 'literal' | 'domain' | 'unicode' | 'length';

// A path has 256 octets with its angle brackets (RFC 5321, section 4.5.3.1.3). The 64 octets of section 4.5.3.1.1 are not
// enforced: forwarders and mailing lists send longer local parts.
const PATH_LIMIT = 254;

const DOT_ATOM = /^[\w!#$%&'*+/=?^`{|}~\u0080-\u{10ffff}-]+(\.[\w!#$%&'*+/=?^`{|}~\u0080-\u{10ffff}-]+)*$/u;
const HOST = /^(?!-)[a-z0-9_-]{1,63}(?<!-)(\.(?!-)[a-z0-9_-]{1,63}(?<!-))*$/;
// C1 controls, separators and marks that change the direction of text have no place in an address.
const UNSAFE = /[\u0000-\u0020\u007f-\u00a0\u2028-\u202e\u2066-\u2069\ufeff]/;

/** Reads `local@domain`; a fault is the reason why not. */
export function parseAddress(text: string, smtpUtf8: boolean): Address | AddressFault {
  const simple = simpleAddress(text);
  if (simple !== undefined) return simple;
  if (Buffer.byteLength(text) > PATH_LIMIT) return 'length';
  if (text.startsWith('@')) return 'route';
  if (text.includes('"')) return 'quoted';
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  if (at < 1 || UNSAFE.test(text) || !DOT_ATOM.test(local)) return 'syntax';
  const given = text.slice(at + 1);
  if (given.startsWith('[')) return 'literal';
  if (!smtpUtf8 && /[^\u0020-\u007e]/.test(text)) return 'unicode';
  const domain = normalDomain(given);
  if (domain === undefined) return 'domain';
  return { local: local.normalize('NFC'), domain, text: `${local.normalize('NFC')}@${domain}` };
}

// Nearly all addresses: plain ASCII, lower-case domain.
const SIMPLE = /^([A-Za-z0-9_=+-]+(?:\.[A-Za-z0-9_=+-]+)*)@((?:[a-z0-9]{1,63}\.)+[a-z]{2,63})$/;

function simpleAddress(text: string): Address | undefined {
  if (text.length > PATH_LIMIT) return undefined;
  const match = SIMPLE.exec(text);
  return match ? { local: match[1] as string, domain: match[2] as string, text } : undefined;
}

/** The one spelling of a domain: lower-case A-labels, without the one trailing dot allowed; undefined if it is none. */
export function normalDomain(given: string): string | undefined {
  const bare = given.endsWith('.') ? given.slice(0, -1) : given;
  const lower = bare.toLowerCase();
  // domainToASCII applies UTS 46; it answers with an empty string for what is not a domain.
  const ascii = /[^\u0020-\u007e]|xn--/.test(lower) ? domainToASCII(lower) : lower;
  if (ascii.length > 253 || !HOST.test(ascii) || /(^|\.)\d+$/.test(ascii)) return undefined;
  return ascii;
}

/** Whether a local part asks to be routed on (`user%other.test`, `other.test!user`), as relays once did. */
export function isRouted(local: string): boolean {
  return local.includes('%') || local.includes('!');
}

/** The path after FROM: or TO:, without its angle brackets, and what follows it; undefined if it has none. */
export function splitPath(argument: string): { path: string; rest: string } | undefined {
  const trimmed = argument.trimStart();
  if (!trimmed.startsWith('<')) return undefined;
  const quotedEnd = /^<"(?:[^"\\]|\\.)*"[^>]*>/.exec(trimmed)?.[0].length;
  const end = quotedEnd ?? trimmed.indexOf('>') + 1;
  if (end === 0) return undefined;
  const rest = trimmed.slice(end);
  if (rest !== '' && !rest.startsWith(' ')) return undefined;
  return { path: trimmed.slice(1, end - 1), rest: rest.trim() };
}

/** What looks like an address in the text of a header field, outside of quoted strings; in linear time. */
export function addressesIn(text: string): string[] {
  const words = withoutQuoted(text).split(/[\s<>()[\],;:"\\]+/);
  return [...new Set(words.filter((word) => word.includes('@', 1) && !word.endsWith('@')))];
}

// What a list of mailboxes is made of. A comment that holds anything but words, and a quoted pair beside an address, are
// read in more than one way and so are no part.
const PART =
  /[ \t]+|\([^()"<>@\\,;:]*\)|(?<quoted>"(?:[^"\\@<>]|\\[^@<>])*"|"[^"\\]*")|<(?<angle>[^<>()"\\,;:\s]*)>|(?<comma>,)|(?<bare>[^\s()<>[\]:;\\,"]*@[^\s()<>[\]:;\\,"]*)|(?<word>[^\s()<>[\]:;\\,"@]+)/uy;
const LIST = /^(?:w*>|@>?)(?:,(?:w*>|@>?))*$/;
const LIST_MOST = 16_384;

/**
 * The addresses of an unfolded field that says who wrote a message (RFC 5322, section 3.6.2). Undefined where readers may
 * disagree: groups, routes, literals, quoted local parts, white space or comments within an address.
 */
export function mailboxesIn(text: string): Address[] | undefined {
  if (text.length > LIST_MOST) return undefined;
  const found: Address[] = [];
  let shape = '';
  for (PART.lastIndex = 0; PART.lastIndex < text.length; ) {
    const part = PART.exec(text)?.groups;
    if (part === undefined) return undefined;
    const { quoted, angle, bare, comma, word } = part;
    if ((quoted ?? word) !== undefined) shape += 'w';
    if (comma !== undefined) shape += ',';
    const given = angle ?? bare;
    if (given === undefined) continue;
    const address = parseAddress(given, true);
    if (typeof address === 'string') return undefined;
    found.push(address);
    shape += bare === undefined ? '>' : '@';
  }
  return LIST.test(shape) ? found : undefined;
}

// Quoted strings (RFC 5322, section 3.2.4) to spaces; one that does not end stays as it is.
function withoutQuoted(text: string): string {
  let plain = '';
  let from = 0;
  for (let open = text.indexOf('"'); open >= 0; open = text.indexOf('"', from)) {
    let close = open + 1;
    while (close < text.length && text[close] !== '"') close += text[close] === '\\' ? 2 : 1;
    if (close >= text.length) break;
    plain += `${text.slice(from, open)} `;
    from = close + 1;
  }
  return plain + text.slice(from);
}
