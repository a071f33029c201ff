// Objects that were deleted and can be restored for some days: the row as it was, by the number of the change that deleted it.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // `owners`: the admin it belonged to and those above it then. Secrets as they were stored; `state`: what it had at run time that must not be lost.
  await sql`
    create table deleted_object (
      revision bigint primary key,
      kind text not null,
      id text not null,
      key text[] collate "C" not null,
      admin text,
      owners text[] not null,
      schema_version integer not null,
      data jsonb not null,
      secrets jsonb not null,
      state jsonb,
      created_at timestamptz not null,
      deleted_at timestamptz not null
    )`.execute(db);
  await sql`create index deleted_object_name on deleted_object (kind, id, revision)`.execute(db);
  await sql`create index deleted_object_admin on deleted_object (coalesce(admin, ''), revision)`.execute(db);
  await sql`create index deleted_object_owners on deleted_object using gin (owners)`.execute(db);
  await sql`create index deleted_object_age on deleted_object (deleted_at)`.execute(db);
}
