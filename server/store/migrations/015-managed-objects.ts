// Who manages an object, beside its document; and in the change log, who wrote it as whom.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // No reference to the object: what somebody else has deleted is still its manager's to miss.
  await sql`
    create table managed_object (
      kind text not null,
      id text collate "C" not null,
      admin text,
      manager text collate "C" not null,
      revision bigint not null,
      claimed_at timestamptz not null,
      claimed_by text not null,
      primary key (kind, id)
    )`.execute(db);
  await sql`create index managed_object_manager on managed_object (manager, kind, id)`.execute(db);
  await sql`alter table change add column manager text, add column foreign_to text`.execute(db);
  await sql`create index change_foreign on change (foreign_to, revision) where foreign_to is not null`.execute(db);
}
