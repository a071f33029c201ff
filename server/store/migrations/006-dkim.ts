// What DNS last said of each DKIM key: run-time state beside the resource.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dkim_key_status (
      kind text not null default 'dkim_key' check (kind = 'dkim_key'),
      id text primary key,
      dns text not null check (dns in ('pending', 'ok', 'mismatch')),
      checked_at timestamptz not null,
      found jsonb not null default '[]',
      foreign key (kind, id) references resource (kind, id) on delete cascade
    )`.execute(db);
  await sql`create index dkim_key_status_age on dkim_key_status (checked_at)`.execute(db);
}
