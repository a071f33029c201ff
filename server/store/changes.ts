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
  /** Whom the writer said to write for. */
  readonly manager?: string | null;
  /** The manager of the object, where that was another one. */
  readonly foreign_to?: string | null;
}

export interface ChangeRow extends NewChange {
  readonly revision: number;
  readonly manager: string | null;
  readonly foreign_to: string | null;
}

const COLUMNS =
  'revision, kind, id, key, admin, previous_admin, operation, actor, client, request_id, reason, at, before, after, has_secret_change, manager, foreign_to';

/**
 * Makes this transaction the next to commit a change: the last thing it locks. Without it a lower revision could become
 * visible after a higher one, and a reader that follows revisions would miss it.
 */
export async function lockChanges(tx: Queryable): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(1886350433, 1)');
}

const MADE = `made as (
  insert into change (${COLUMNS})
  select coalesce((select max(revision) from change), 0) + 1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16
  returning revision)`;
const MARKED = 'marked as (update resource r set revision = made.revision from made where r.kind = $1 and r.id = $2)';
const NOTIFIED = `select revision, pg_notify('${changeChannel}', revision::text) from made`;

/** Numbers and records a change, and notifies listeners at commit. Call lockChanges first. */
export function recordChange(tx: Queryable, change: NewChange): Promise<number> {
  return record(tx, `with ${MADE} ${NOTIFIED}`, change);
}

/** The same, and makes its number the revision of the object that was written. */
export function recordWrite(tx: Queryable, change: NewChange): Promise<number> {
  return record(tx, `with ${MADE}, ${MARKED} ${NOTIFIED}`, change);
}

async function record(tx: Queryable, sql: string, change: NewChange): Promise<number> {
  const rows = await tx.query<{ revision: number }>(sql, [
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
    change.manager ?? null,
    change.foreign_to ?? null,
  ]);
  return (rows[0] as { revision: number }).revision;
}

export interface ChangeFilter {
  readonly reach: Reach;
  readonly after: number;
  readonly kind?: string;
  readonly id?: string;
  readonly actor?: string;
  /** Of what belongs to this admin itself. */
  readonly admin?: string;
  /** Written for this manager. */
  readonly manager?: string;
  /** Of what this manager has claimed, by others, and not written or seen by itself since. */
  readonly foreignTo?: string;
  readonly from?: Date;
  readonly to?: Date;
  /** Only before this revision. */
  readonly before?: number;
  readonly newestFirst?: boolean;
}

/** Changes after a revision, oldest first unless asked otherwise. */
export function listChanges(db: Queryable, filter: ChangeFilter, limit: number): Promise<ChangeRow[]> {
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const conditions = conditionsOf(filter, bind).join(' and ');
  return db.query<ChangeRow>(
    `select ${COLUMNS} from change c where ${conditions}
      order by revision ${filter.newestFirst ? 'desc' : 'asc'} limit ${bind(limit)}`,
    values,
  );
}

function conditionsOf(filter: ChangeFilter, bind: (value: unknown) => string): string[] {
  const conditions = [`revision > ${bind(filter.after)}`];
  if (filter.before !== undefined) conditions.push(`revision < ${bind(filter.before)}`);
  if (filter.reach !== null) {
    const reach = bind(filter.reach);
    conditions.push(`(admin = any(${reach}) or previous_admin = any(${reach}))`);
  }
  for (const name of ['kind', 'id', 'actor', 'admin', 'manager'] as const)
    if (filter[name] !== undefined) conditions.push(`${name} = ${bind(filter[name])}`);
  if (filter.from !== undefined) conditions.push(`at >= ${bind(filter.from)}`);
  if (filter.to !== undefined) conditions.push(`at < ${bind(filter.to)}`);
  if (filter.foreignTo !== undefined)
    conditions.push(
      `foreign_to = ${bind(filter.foreignTo)} and exists (select from managed_object m
         where m.kind = c.kind and m.id = c.id and m.manager = c.foreign_to and m.revision < c.revision)`,
    );
  return conditions;
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

/** Whether an object of this name was created after a revision. */
export async function wasCreatedSince(db: Queryable, kind: string, id: string, revision: number): Promise<boolean> {
  const rows = await db.query(
    `select 1 from change where kind = $1 and id = $2 and revision > $3 and operation = 'created' limit 1`,
    [kind, id, revision],
  );
  return rows.length > 0;
}

function json(document: JsonObject | null): string | null {
  return document === null ? null : JSON.stringify(document);
}
