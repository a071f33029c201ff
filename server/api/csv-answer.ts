// When an answer that is a table is wanted as CSV.

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
