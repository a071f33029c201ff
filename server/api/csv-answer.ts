// CSV (RFC 4180) for answers that are tables, and when it is wanted.

/** Whether the caller prefers CSV to JSON. */
export function wantsCsv(accept: string | undefined): boolean {
  return qualityOf(accept, 'text/csv') > qualityOf(accept, 'application/json');
}

// RFC 9110, section 12.5.1; only what is named counts, so that "*/*" means JSON.
function qualityOf(accept: string | undefined, type: string): number {
  for (const range of (accept ?? '').split(',')) {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    if (name !== type) continue;
    const quality = parameters.find((one) => one.startsWith('q='))?.slice(2);
    return quality === undefined ? 1 : Number(quality) || 0;
  }
  return 0;
}

/** A header line and one line per row; null is an empty cell. */
export function csv(columns: readonly string[], rows: readonly Readonly<Record<string, unknown>>[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((name) => row[name]))];
  return lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

// Senders choose subjects and identities: a spreadsheet must not take one for a formula, so an apostrophe goes before it.
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return typeof value === 'object' ? quoted(JSON.stringify(value)) : String(value);
  return quoted(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
