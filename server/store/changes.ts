// The change log: every write in commit order; audit, change feed, drift attribution and the relays' reload read it.
import type { JsonObject } from '../../schemas/parse.ts';
import type { Queryable } from './database.ts';
import { allOf, equals } from './message-conditions.ts';
import type { Reach } from './resources.ts';

/** Notified with the revision of each change. */
export const changeChannel = 'postplane_change';

export type Operation = 'created' | 'updated' | 'deleted' | 'verification';

/** Who made a change, through what and why. */
export interface Provenance {
  readonly actor: string;
  readonly client: string | null;
  readonly request_id: string | null;
  readonly reason: string | null;
  /** As which manager it came: the workspace or pipeline that says so of itself. */
  readonly manager: string | null;
}

export interface NewChange extends Provenance {
  readonly kind: string;
  readonly id: string;
  readonly key: readonly string[];
  readonly admin: string | null;
  /** The owner before, when the object moved. */
  readonly previous_admin: string | null;
  readonly operation: Operation;
  /** The manager that was passed over: the object was claimed by it, and its admin warns of that or refuses it. */
  readonly bypassed: string | null;
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
  'revision, kind, id, key, admin, previous_admin, operation, actor, client, request_id, reason, manager, bypassed, at, before, after, has_secret_change';

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
       select coalesce((select max(revision) from change), 0) + 1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16
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
      change.manager,
      change.bypassed,
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
  /** Changes before this revision. */
  readonly before?: number;
  readonly kind?: string;
  readonly id?: string;
  readonly actor?: string;
  readonly manager?: string;
  readonly since?: Date;
  readonly until?: Date;
}

/** Changes after a revision, oldest first unless the newest are wanted first. */
export function listChanges(
  db: Queryable,
  filter: ChangeFilter,
  limit: number,
  order: 'oldest' | 'newest' = 'oldest',
): Promise<ChangeRow[]> {
  const { reach } = filter;
  const where = allOf([
    { sql: 'revision > ?', values: [filter.after] },
    filter.before === undefined ? undefined : { sql: 'revision < ?', values: [filter.before] },
    reach === null ? undefined : { sql: '(admin = any(?) or previous_admin = any(?))', values: [reach, reach] },
    equals('kind', filter.kind),
    equals('id', filter.id),
    equals('actor', filter.actor),
    equals('manager', filter.manager),
    filter.since && { sql: 'at >= ?', values: [filter.since] },
    filter.until && { sql: 'at < ?', values: [filter.until] },
  ]);
  return db.query<ChangeRow>(
    `select ${COLUMNS} from change where ${where.sql} order by revision ${order === 'newest' ? 'desc' : 'asc'} limit ${limit}`,
    where.values,
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
