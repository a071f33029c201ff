// Recipients that turned out not to exist, by the domain that wrote to them, and since when mail to them is refused.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // `suppressed_at` null: it failed, not often enough yet. One that was lifted stays for a day, with when: relays then forget it, too.
  await sql`
    create table suppression (
      kind text not null default 'domain' check (kind = 'domain'),
      domain text collate "C" not null,
      recipient text collate "C" not null,
      outgoing_user text not null,
      failures integer not null,
      failed_at timestamptz not null,
      forget_at timestamptz not null,
      suppressed_at timestamptz,
      lifted_at timestamptz,
      queue_id text,
      reply text,
      primary key (domain, recipient),
      foreign key (kind, domain) references resource (kind, id) on delete cascade
    ) with (fillfactor = 80)`.execute(db);
  await sql`create index suppression_forget on suppression (forget_at)`.execute(db);
  await sql`create index suppression_suppressed on suppression (suppressed_at) where suppressed_at is not null`.execute(
    db,
  );
  await sql`create index suppression_lifted on suppression (lifted_at) where lifted_at is not null`.execute(db);
}
