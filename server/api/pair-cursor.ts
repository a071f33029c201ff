// Cursors of lists that are ordered by two texts.
import { problem } from './problems.ts';

export function pairCursor(pair: readonly [string, string]): string {
  return Buffer.from(JSON.stringify(pair)).toString('base64url');
}

/** The two texts of a cursor. Throws invalid_cursor. */
export function openPairCursor(cursor: string): [string, string] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(parts) &&
      parts.length === 2 &&
      parts.every((one) => typeof one === 'string' && !one.includes('\0'))
    )
      return parts as [string, string];
  } catch {
    // Refused below.
  }
  throw problem('invalid_cursor', 'Start the list anew.');
}
