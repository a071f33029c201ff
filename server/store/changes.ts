// The change log: every write in commit order; audit, change feed, drift attribution and the relays' reload read it.
import type { JsonObject } from '../../schemas/parse.ts';
import type { Queryable } from './database.ts';
import type { Reach } from './resources.ts';

/** Notified with the revision of each change. */
export const changeChannel = 'postplane_change';

export type Operation = 'created' | 'updated' | 'deleted' | 'verification';

export interface NewChange {
  readonly kind: string;
  readonly id: string;
  readonly key: readonly string[];
  readonly admin: string | null;
  /** The owner before, when the object moved. */
  readonly previous_admin: string | null;
  readonly operation: Operation;
  readonly actor: string;
  readonly client: string | null;
  readonly request_id: string | null;
  readonly reason: string | null;
  readonly at: Date;
  /** Documents without secrets. */
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
  readonly has_secret_change: boolean;
}

export interface ChangeRow extends NewChange {
  readonly revision: number;
}

const COLUMNS =
  'revision, kind, id, key, admin, previous_admin, operation, actor, client, request_id, reason, at, before, after, has_secret_change';

/**
 * Makes this transaction the next to commit a change: the last thing it locks. Without it a lower revision could become
 * visible after a higher one, and a reader that follows revisions would miss it.
 */
export async function lockChanges(tx: Queryable): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(1886350433, 1)');
}

/** Numbers and records a change, and notifies listeners at commit. Call lockChanges first. */
export async function recordChange(tx: Queryable, change: NewChange): Promise<number> {
  const rows = await tx.query<{ revision: number }>(
    `with made as (
       insert into change (${COLUMNS})
       select coalesce((select max(revision) from change), 0) + 1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14
       returning revision)
     select revision, pg_notify('${changeChannel}', revision::text) from made`,
    [
      change.kind,
      change.id,
      change.key,
      change.admin,
      change.previous_admin,
      change.operation,
      change.actor,
      change.client,
      change.request_id,
      change.reason,
      change.at,
      json(change.before),
      json(change.after),
      change.has_secret_change,
    ],
  );
  return (rows[0] as { revision: number }).revision;
}

export interface ChangeFilter {
  readonly reach: Reach;
  readonly after: number;
  readonly kind?: string;
  readonly id?: string;
}

/** Changes after a revision, oldest first. */
export function listChanges(db: Queryable, filter: ChangeFilter, limit: number): Promise<ChangeRow[]> {
  return db.query<ChangeRow>(
    `select ${COLUMNS} from change
      where revision > $1 and ($2::text[] is null or admin = any($2) or previous_admin = any($2))
        and ($3::text is null or kind = $3) and ($4::text is null or id = $4)
      order by revision limit $5`,
    [filter.after, filter.reach, filter.kind ?? null, filter.id ?? null, limit],
  );
}

/** Who made a revision. */
export async function findChange(
  db: Queryable,
  revision: number,
): Promise<Pick<ChangeRow, 'actor' | 'client' | 'at'> | undefined> {
  const rows = await db.query<Pick<ChangeRow, 'actor' | 'client' | 'at'>>(
    'select actor, client, at from change where revision = $1',
    [revision],
  );
  return rows[0];
}

function json(document: JsonObject | null): string | null {
  return document === null ? null : JSON.stringify(document);
}
