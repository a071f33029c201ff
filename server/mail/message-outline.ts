// What the beginning of a message shows: its texts, decoded, and the names of its attachments (RFC 2045, 2046, 2183, 2231).
// Messages within it are not looked into: what they hold was written by others.
import { decodeEncodedWords } from './encoded-words.ts';
import { type Header, fieldsNamed, parseHeader } from './header.ts';
import { boundaryOf, contentType } from './mime-parts.ts';

export interface Outline {
  readonly html: readonly string[];
  readonly names: readonly string[];
}

const PARTS_MOST = 100;
const DEPTH_MOST = 8;
const FIELD_MOST = 4096;

interface Found {
  parts: number;
  readonly html: string[];
  readonly names: string[];
}

/** `body`: what stands behind the header, or the beginning of it, octets as characters. */
export function outlineOf(header: Header, body: string): Outline {
  const found: Found = { parts: 0, html: [], names: [] };
  look(found, header, body, 0);
  return found;
}

function look(found: Found, header: Header, body: string, depth: number): void {
  found.parts += 1;
  if (found.parts > PARTS_MOST) return;
  const type = contentType(header);
  const boundary = boundaryOf(type);
  if (boundary !== undefined) {
    if (depth < DEPTH_MOST) for (const part of partsOf(body, boundary)) lookAtPart(found, part, depth + 1);
    return;
  }
  found.names.push(...namesOf(header, type));
  if (/^text\/html\b/i.test(type)) found.html.push(decoded(header, body));
}

function lookAtPart(found: Found, part: string, depth: number): void {
  const end = part.startsWith('\r\n') ? 0 : part.indexOf('\r\n\r\n') + 2;
  if (end === 1) return;
  look(found, parseHeader(Buffer.from(part.slice(0, end), 'latin1'), 100), part.slice(end + 2), depth);
}

function partsOf(body: string, boundary: string): string[] {
  const [, ...parts] = `\r\n${body}`.split(`\r\n--${boundary}`, PARTS_MOST + 2);
  // The line goes on where the boundary of an inner container begins like this one, and with "--" at the end.
  return parts.filter((part) => /^[ \t]*\r\n/.test(part)).map((part) => part.slice(part.indexOf('\r\n') + 2));
}

function decoded(header: Header, body: string): string {
  const encoding = fieldsNamed(header, 'content-transfer-encoding')[0]?.raw.trim().toLowerCase();
  return octetsOf(body, encoding).toString('utf8');
}

function octetsOf(body: string, encoding: string | undefined): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const plain = body
    .replaceAll('=\r\n', '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}

function namesOf(header: Header, type: string): string[] {
  const disposition = fieldsNamed(header, 'content-disposition')[0]?.raw.replaceAll('\r\n', '').slice(0, FIELD_MOST);
  const names = [parameter(disposition ?? '', 'filename'), parameter(type, 'name')];
  return [...new Set(names.filter((name) => name !== ''))];
}

// A parameter may be cut into numbered pieces, each of which may be percent-encoded (RFC 2231, section 3 and 4.1).
function parameter(field: string, name: string): string {
  const pieces = [...field.matchAll(/;\s*([\w-]+)(?:\*(\d{1,2}))?(\*)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g)]
    .filter((one) => one[1]?.toLowerCase() === name)
    .sort((a, b) => Number(a[2] ?? 0) - Number(b[2] ?? 0));
  const octets = pieces.map(([, , , encoded, quoted, bare = '']) => {
    const text = quoted?.replace(/\\(.)/g, '$1') ?? bare;
    return encoded === undefined ? text : unescaped(text.replace(/^[\w.-]*'[\w-]*'/, ''));
  });
  return decodeEncodedWords(Buffer.from(octets.join(''), 'latin1').toString('utf8')).trim();
}

function unescaped(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
