// Tables as CSV (RFC 4180): of answers, and beside reports by mail.

/** A header line and one line per row; null is an empty cell. */
export function csv(columns: readonly string[], rows: readonly Readonly<Record<string, unknown>>[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((name) => row[name]))];
  return lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

// What spreadsheets take for a formula; some take the full-width forms too, and look behind white space.
const FORMULA = /^(?:[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/;

// Senders choose subjects and identities: an apostrophe goes before what would be a formula.
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return typeof value === 'object' ? quoted(JSON.stringify(value)) : String(value);
  return quoted(FORMULA.test(value) ? `'${value}` : value);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
