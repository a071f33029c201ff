// Imports under way and over: how far each is and what went wrong. What is imported is never stored here.
import type { Queryable } from './database.ts';
import type { Reach } from './resources.ts';

export interface ImportError {
  /** Line of the file; null where there is no file. */
  readonly line: number | null;
  readonly code: string;
  readonly message: string;
}

export type ImportState = 'queued' | 'running' | 'done' | 'interrupted';

export interface ImportProgress {
  readonly done: number;
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
  readonly errors: readonly ImportError[];
}

export interface ImportRow extends ImportProgress {
  readonly id: string;
  readonly state: ImportState;
  readonly dry_run: boolean;
  readonly total: number;
  /** Passwords that were made and wait to be taken. */
  readonly passwords: number;
  readonly created_at: Date;
  readonly finished_at: Date | null;
}

export interface NewImport {
  readonly id: string;
  /** Of the principal; null: the installation. */
  readonly admin: string | null;
  readonly tokenId: string;
  readonly dryRun: boolean;
  readonly total: number;
  readonly at: Date;
}

const COLUMNS = `id, state, dry_run, total, done, created, updated, skipped, errors, created_at, finished_at,
  (select count(*)::int from import_password p where p.job_id = import_job.id) as passwords`;

export async function insertImport(tx: Queryable, job: NewImport): Promise<ImportRow> {
  const rows = await tx.query<ImportRow>(
    `insert into import_job (id, admin, token_id, state, dry_run, total, created_at, alive_at)
     values ($1, $2, $3, 'queued', $4, $5, $6, $6) returning ${COLUMNS}`,
    [job.id, job.admin, job.tokenId, job.dryRun, job.total, job.at],
  );
  return rows[0] as ImportRow;
}

/** Notes how far it is. False: it was interrupted, or the token that began it is gone, and it must not go on. */
export async function saveImport(
  db: Queryable,
  id: string,
  state: ImportState,
  progress: ImportProgress,
  now: Date,
): Promise<boolean> {
  const rows = await db.query(
    `update import_job set state = $2, done = $3, created = $4, updated = $5, skipped = $6, errors = $7, alive_at = $8,
       finished_at = case when $2 in ('done', 'interrupted') then $8 end
      where id = $1 and state in ('queued', 'running')
      returning exists (select from token t where t.id = token_id and (expires_at is null or expires_at > $8)) as allowed`,
    [
      id,
      state,
      progress.done,
      progress.created,
      progress.updated,
      progress.skipped,
      JSON.stringify(progress.errors),
      now,
    ],
  );
  return (rows[0] as { allowed?: boolean } | undefined)?.allowed === true;
}

/** Says that imports are still somebody's. */
export async function keepImportsAlive(db: Queryable, ids: readonly string[], now: Date): Promise<void> {
  await db.query(`update import_job set alive_at = $2 where id = any($1) and state in ('queued', 'running')`, [
    ids,
    now,
  ]);
}

/** Imports that nobody has worked on since `before` were interrupted. */
export async function interruptImports(db: Queryable, before: Date): Promise<void> {
  await db.query(
    `update import_job set state = 'interrupted', finished_at = alive_at
      where state in ('queued', 'running') and alive_at < $1`,
    [before],
  );
}

export async function findImport(db: Queryable, id: string, reach: Reach): Promise<ImportRow | undefined> {
  const rows = await db.query<ImportRow>(
    `select ${COLUMNS} from import_job where id = $1 and ($2::text[] is null or admin = any($2))`,
    [id, reach],
  );
  return rows[0];
}

export async function storeImportPassword(tx: Queryable, id: string, login: string, sealed: string): Promise<void> {
  await tx.query('insert into import_password (job_id, login, sealed) values ($1, $2, $3)', [id, login, sealed]);
}

/** The sealed passwords of an import, which are gone then. */
export function takeImportPasswords(tx: Queryable, id: string): Promise<{ login: string; sealed: string }[]> {
  return tx.query(
    `with taken as (delete from import_password where job_id = $1 returning login, sealed)
     select login, sealed from taken order by login`,
    [id],
  );
}

/** Forgets passwords that nobody took within a day, and imports of a month ago. */
export async function forgetOldImports(db: Queryable, now: Date): Promise<void> {
  await db.query(
    `delete from import_password where job_id in (
       select id from import_job where created_at < $1::timestamptz - interval '1 day' and state in ('done', 'interrupted'))`,
    [now],
  );
  await db.query(`delete from import_job where created_at < $1::timestamptz - interval '30 days'`, [now]);
}
