// Conditional requests (RFC 9110, section 13): a write must say what it expects to find.
import type { Queryable } from '../store/database.ts';
import { findChange, listChanges } from '../store/changes.ts';
import { findClaim } from '../store/managed-objects.ts';
import type { ResourceRow } from '../store/resources.ts';
import { changedPointers } from './changed-pointers.ts';
import { notFound, problem } from './problems.ts';

/** `create`: nothing may be there. `replace`: something must be there, of one of these revisions; null: any. */
export type Precondition = { expects: 'create' } | { expects: 'replace'; revisions: ReadonlySet<string> | null };

export function etagOf(revision: number): string {
  return `"${revision}"`;
}

/** The precondition of a write. Throws precondition_required or bad_request. */
export function preconditionOf(headers: Readonly<Record<string, string>>, mayCreate: boolean): Precondition {
  const match = headers['if-match'];
  const noneMatch = headers['if-none-match'];
  if (match !== undefined && noneMatch !== undefined)
    throw problem('bad_request', 'Send If-Match or If-None-Match, not both.');
  if (match !== undefined) return { expects: 'replace', revisions: tagsOf(match) };
  if (noneMatch !== undefined && mayCreate && noneMatch.trim() === '*') return { expects: 'create' };
  const create = mayCreate ? 'If-None-Match: * to create, ' : '';
  const replace = 'If-Match: "<revision>" to change what you have read, or If-Match: * to change whatever is there';
  if (noneMatch !== undefined)
    throw problem('bad_request', `If-None-Match takes only * here. Send ${create}${replace}.`);
  throw problem('precondition_required', `Send ${create}${replace}.`);
}

// A weak tag never matches here: If-Match compares strongly.
function tagsOf(header: string): ReadonlySet<string> | null {
  if (header.trim() === '*') return null;
  const tags = header.split(',').map((tag) => tag.trim());
  if (!tags.every((tag) => /^(W\/)?"[\x21\x23-\x7e]*"$/.test(tag))) {
    throw problem('bad_request', 'If-Match takes * or revisions in double quotes, such as "17".');
  }
  return new Set(tags);
}

/** Whether a reader has this revision already (If-None-Match, weak comparison). */
export function isKnown(header: string | undefined, revision: number): boolean {
  if (header === undefined) return false;
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etagOf(revision));
}

/** Throws already_exists, stale or not_found when what is there is not what the caller expects. */
export async function checkPrecondition(
  db: Queryable,
  condition: Precondition,
  current: ResourceRow | undefined,
): Promise<void> {
  if (condition.expects === 'create') {
    if (current) throw await failed(db, 'already_exists', 'It exists already: send If-Match to change it', current);
    return;
  }
  if (!current) throw notFound();
  if (condition.revisions !== null && !condition.revisions.has(etagOf(current.revision))) {
    const fields = await changedSince(db, condition.revisions, current);
    const which = fields && fields.length > 0 ? ` (${fields.slice(0, FIELDS_SHOWN).join(', ')})` : '';
    throw await failed(db, 'stale', `It has changed since it was read${which}: read it again`, current, {
      changed_fields: fields,
    });
  }
}

const FIELDS_SHOWN = 10;

// What differs between the latest of the revisions that were read and now; null when that one is not known here.
async function changedSince(
  db: Queryable,
  read: ReadonlySet<string>,
  { kind, id, data }: ResourceRow,
): Promise<string[] | null> {
  const revisions = [...read].flatMap((tag) => (/^"\d{1,15}"$/.test(tag) ? [Number(tag.slice(1, -1))] : []));
  if (revisions.length === 0) return null;
  const [next] = await listChanges(db, { reach: null, after: Math.max(...revisions), kind, id }, 1);
  return next?.before ? changedPointers(next.before, data) : null;
}

async function failed(
  db: Queryable,
  code: 'already_exists' | 'stale',
  what: string,
  current: ResourceRow,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Error> {
  const change = await findChange(db, current.revision);
  const by = change ? ` It was written by ${change.actor} at ${change.at.toISOString()}.` : '';
  return problem(code, `${what}. It is at revision ${current.revision}.${by}`, {
    members: {
      current_revision: current.revision,
      last_actor: change?.actor ?? null,
      last_client: change?.client ?? null,
      last_changed_at: change?.at.toISOString() ?? null,
      managed_by: (await findClaim(db, current.kind, current.id))?.manager ?? null,
      ...more,
    },
    headers: { etag: etagOf(current.revision) },
  });
}
