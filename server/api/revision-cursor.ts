// Cursors of lists in the order of revisions.
import { problem } from './problems.ts';

export function revisionCursor(revision: number): string {
  return Buffer.from(String(revision)).toString('base64url');
}

/** The revision of a cursor. Throws invalid_cursor. */
export function openRevisionCursor(cursor: string): number {
  const revision = Buffer.from(cursor, 'base64url').toString();
  if (/^\d{1,15}$/.test(revision)) return Number(revision);
  throw problem('invalid_cursor', 'Start the list anew.');
}
