// The header section of a message (RFC 5322, section 2.2): fields with their place in it, unfolded and decoded on demand.
import { decodeEncodedWords } from './encoded-words.ts';

export interface HeaderField {
  /** Lower-case. */
  readonly name: string;
  /** First octet of the field, and the one behind its last CR LF. */
  readonly start: number;
  readonly end: number;
  /** What stands behind the colon, folded, octets as characters. */
  readonly raw: string;
}

export interface Header {
  /** In the order they stand. Lines that are no fields are left out: no reader may see more fields than we do. */
  readonly fields: readonly HeaderField[];
  readonly size: number;
  /** The section itself, octets as characters. */
  readonly text: string;
}

/** Reads a header section that ends with CR LF, without the empty line. Stops after `maxFields` + 1 fields. */
export function parseHeader(section: Buffer, maxFields = Number.MAX_SAFE_INTEGER): Header {
  const text = section.toString('latin1');
  const fields: HeaderField[] = [];
  let start = 0;
  while (start < text.length && fields.length <= maxFields) {
    const end = endOfField(text, start);
    const field = readField(text, start, end);
    if (field !== undefined) fields.push(field);
    start = end;
  }
  return { fields, size: text.length, text };
}

// A field goes on while lines begin with white space (RFC 5322, section 2.2.3).
function endOfField(text: string, start: number): number {
  let at = start;
  for (;;) {
    const lineEnd = text.indexOf('\r\n', at);
    if (lineEnd < 0) return text.length;
    at = lineEnd + 2;
    const next = text.charCodeAt(at);
    if (next !== 32 && next !== 9) return at;
  }
}

function readField(text: string, start: number, end: number): HeaderField | undefined {
  const colon = text.indexOf(':', start);
  if (colon < 0 || colon >= end) return undefined;
  const name = text.slice(start, colon).trimEnd();
  if (!/^[\x21-\x39\x3b-\x7e]+$/.test(name)) return undefined;
  const last = text.endsWith('\r\n', end) ? end - 2 : end;
  return { name: name.toLowerCase(), start, end, raw: text.slice(colon + 1, last) };
}

/** The fields of a name, lower-case, top down. */
export function fieldsNamed(header: Header, name: string): HeaderField[] {
  return header.fields.filter((field) => field.name === name);
}

/** The value of a field unfolded, its encoded words and UTF-8 decoded, trimmed. */
export function fieldText(field: HeaderField): string {
  return decodeEncodedWords(unfoldedText(field));
}

/** The value of a field unfolded, its UTF-8 decoded, trimmed; encoded words stay as they are. */
export function unfoldedText(field: HeaderField): string {
  const unfolded = field.raw.replace(/\r\n(?=[ \t])/g, '').trim();
  return /[\u0080-\u00ff]/.test(unfolded) ? Buffer.from(unfolded, 'latin1').toString('utf8') : unfolded;
}

/** Whether it begins with white space: some readers see a field in its first line, others go on without one. */
export function beginsFolded(header: Header): boolean {
  return /^[ \t]/.test(header.text);
}

/** The text of the first field of a name; null if there is none. */
export function firstText(header: Header, name: string): string | null {
  const field = header.fields.find((one) => one.name === name);
  return field === undefined ? null : fieldText(field);
}

/** Whether a DKIM-Signature of the message covers a field name (RFC 6376, section 3.5, `h=`). */
export function isSigned(header: Header, name: string): boolean {
  return fieldsNamed(header, 'dkim-signature').some((field) => {
    const list = /(?:^|;)\s*h\s*=([^;]*)/i.exec(field.raw.replace(/\r\n/g, ''))?.[1] ?? '';
    return list.split(':').some((one) => one.trim().toLowerCase() === name);
  });
}

/** The header section without all fields of a name. */
export function withoutFields(header: Header, name: string): string {
  let text = '';
  let from = 0;
  for (const field of header.fields) {
    if (field.name !== name) continue;
    text += header.text.slice(from, field.start);
    from = field.end;
  }
  return text + header.text.slice(from);
}
