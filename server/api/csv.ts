// Comma-separated values (RFC 4180), with CR LF or LF, in one pass. A record that breaks the rules does not spoil the others.

export interface CsvRecord {
  /** The line it begins on, from 1. */
  readonly line: number;
  /** Undefined: quotes are not where they may be, or the last one is missing. */
  readonly fields: readonly string[] | undefined;
}

/** The records of a text without its byte order mark; empty lines are none. */
export function* csvRecords(text: string): Generator<CsvRecord> {
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const { fields, next } = readRecord(text, at);
    const isEmpty = fields?.length === 1 && fields[0] === '';
    if (!isEmpty) yield { line, fields };
    line += countLines(text, at, next);
    at = next;
  }
}

function readRecord(text: string, start: number): { fields: string[] | undefined; next: number } {
  const fields: string[] = [];
  for (let at = start; ; ) {
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at);
    if (field === undefined) return { fields: undefined, next: endOfLine(text, at).next };
    fields.push(field.value);
    if (text[field.end] === ',') {
      at = field.end + 1;
      continue;
    }
    return { fields, next: endOfLine(text, field.end).next };
  }
}

// A quoted field ends with a quote before a comma or the end of the line; two quotes stand for one.
function quotedField(text: string, start: number): { value: string; end: number } | undefined {
  let value = '';
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    value += text.slice(from, quote);
    if (text[quote + 1] === '"') {
      value += '"';
      from = quote + 2;
      continue;
    }
    const end = quote + 1;
    return end === text.length || text[end] === ',' || endOfLine(text, end).end === end ? { value, end } : undefined;
  }
}

function plainField(text: string, start: number): { value: string; end: number } | undefined {
  const { end: lineEnd } = endOfLine(text, start);
  const comma = text.indexOf(',', start);
  const end = comma >= 0 && comma < lineEnd ? comma : lineEnd;
  const value = text.slice(start, end);
  return value.includes('"') ? undefined : { value, end };
}

function endOfLine(text: string, from: number): { end: number; next: number } {
  const feed = text.indexOf('\n', from);
  if (feed < 0) return { end: text.length, next: text.length };
  return { end: feed > from && text[feed - 1] === '\r' ? feed - 1 : feed, next: feed + 1 };
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
