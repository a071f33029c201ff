// Objects that were deleted, kept as they were until they are restored or their time is over.
import type { JsonObject } from '../../schemas/parse.ts';
import type { Queryable } from './database.ts';
import { allOf, type Condition, equals } from './message-conditions.ts';
import type { Reach, ResourceRow } from './resources.ts';

/** What a row of `resource` does not tell once it is gone. */
export interface Belongings {
  /** The admin it belonged to and those above it. */
  readonly owners: readonly string[];
  /** What it had at run time, see api/run-time-state.ts. */
  readonly state: JsonObject | null;
  /** Those of its document, as they were stored. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly at: Date;
}

export interface DeletedRow extends Omit<ResourceRow, 'updated_at'> {
  /** Number of the change that deleted it. */
  readonly revision: number;
  /** The admins it belonged to that are still the same ones. */
  readonly owners: readonly string[];
  readonly state: JsonObject | null;
  readonly deleted_at: Date;
  /** Who deleted it, and why. */
  readonly actor: string;
  readonly reason: string | null;
}

export async function insertDeleted(
  tx: Queryable,
  row: Omit<ResourceRow, 'updated_at'>,
  { owners, state, secrets, at }: Belongings,
): Promise<void> {
  await tx.query(
    `insert into deleted_object
            (revision, kind, id, key, admin, owners, schema_version, data, secrets, state, created_at, deleted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      row.revision,
      row.kind,
      row.id,
      row.key,
      row.admin,
      owners,
      row.schema_version,
      JSON.stringify(row.data),
      JSON.stringify(secrets),
      state === null ? null : JSON.stringify(state),
      row.created_at,
      at,
    ],
  );
}

const FROM = 'deleted_object d join change c on c.revision = d.revision';
const COLUMNS = `d.revision, d.kind, d.id, d.key, d.admin, d.owners, d.schema_version, d.data, d.secrets, d.state, d.created_at, d.deleted_at,
  c.actor, c.reason`;

/** Which of them are there for somebody. */
export interface DeletedFilter {
  readonly reach: Reach;
  /** Only what was deleted after this: the rest is as good as gone. */
  readonly since: Date;
  readonly revision?: number;
  readonly kind?: string;
  readonly id?: string;
  /** Of what belonged to this admin itself. */
  readonly admin?: string;
  /** Only before this revision. */
  readonly before?: number;
}

function conditionsOf(filter: DeletedFilter): (Condition | undefined)[] {
  return [
    { sql: 'd.deleted_at > ?', values: [filter.since] },
    filter.reach === null ? undefined : { sql: 'd.owners && ?::text[]', values: [filter.reach] },
    equals('d.revision', filter.revision),
    equals('d.kind', filter.kind),
    equals('d.id', filter.id),
    equals('d.admin', filter.admin),
    filter.before === undefined ? undefined : { sql: 'd.revision < ?', values: [filter.before] },
  ];
}

/** The newest first. */
export function listDeleted(db: Queryable, filter: DeletedFilter, limit: number): Promise<DeletedRow[]> {
  const where = allOf(conditionsOf(filter));
  return db.query<DeletedRow>(
    `select ${COLUMNS} from ${FROM} where ${where.sql} order by d.revision desc limit ${limit}`,
    where.values,
  );
}

/** Takes one out, so that nobody else restores it; undefined when there is none. */
export async function takeDeleted(tx: Queryable, filter: DeletedFilter): Promise<DeletedRow | undefined> {
  const where = allOf(conditionsOf(filter));
  const rows = await tx.query<DeletedRow>(
    `delete from deleted_object d using change c where c.revision = d.revision and ${where.sql} returning ${COLUMNS}`,
    where.values,
  );
  return rows[0];
}

/** What belonged to an admin of this name belongs to those above it alone, as far as it was deleted after `after`. */
export async function disownDeleted(tx: Queryable, admin: string, after: number): Promise<void> {
  await tx.query(
    `update deleted_object set owners = array_remove(owners, $1) where owners @> array[$1::text] and revision > $2`,
    [admin, after],
  );
}

const MOST_OF_ONE_ADMIN = 10_000;

/** Removes what was deleted before a time, and of each admin all but the newest; a background task. */
export async function expireDeleted(db: Queryable, before: Date, most: number = MOST_OF_ONE_ADMIN): Promise<void> {
  await db.query('delete from deleted_object where deleted_at <= $1', [before]);
  await db.query(
    `delete from deleted_object d using (
       select admin, (select revision from deleted_object n where coalesce(n.admin, '') = a.admin
                       order by revision desc offset $1 limit 1) as last
         from (select coalesce(admin, '') as admin from deleted_object group by 1 having count(*) > $1) a) o
      where coalesce(d.admin, '') = o.admin and d.revision <= o.last`,
    [most],
  );
}
