// Domains that were verified and whose record is gone; copies of queued messages, handed from the relay that holds them to who asked.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table domain_verification drop constraint domain_verification_status_check,
      add constraint domain_verification_status_check check (status in ('pending', 'verified', 'failed', 'lapsed'))`.execute(
    db,
  );
  await sql`drop index domain_verification_open`.execute(db);
  await sql`create index domain_verification_checked on domain_verification (checked_at)`.execute(db);
  await sql`
    alter table queue_command drop constraint queue_command_action_check,
      add constraint queue_command_action_check check (action in ('retry', 'hold', 'release', 'bounce', 'remove', 'copy'))`.execute(
    db,
  );
  await sql`
    create unlogged table queue_copy (
      command bigint primary key references queue_command (id) on delete cascade,
      content bytea not null,
      created_at timestamptz not null default now()
    )`.execute(db);
}
