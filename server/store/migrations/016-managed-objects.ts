// Who manages which object, beside the objects: a claim outlives what it is on. The change log says as which manager a write came.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table managed_object (
      kind text not null,
      id text not null,
      key text[] not null,
      admin text,
      manager text not null,
      claimed_at timestamptz not null,
      claimed_by text not null,
      reason text,
      seen_revision bigint not null,
      gone_at timestamptz,
      primary key (kind, id)
    )`.execute(db);
  await sql`create index managed_object_manager on managed_object (manager, kind, id)`.execute(db);
  await sql`create index managed_object_gone on managed_object (gone_at) where gone_at is not null`.execute(db);

  await sql`alter table change add column manager text, add column bypassed text`.execute(db);
  await sql`create index change_manager on change (manager, revision) where manager is not null`.execute(db);
  await sql`create index change_actor on change (actor, revision)`.execute(db);
  await sql`create index change_at on change (at)`.execute(db);
}
