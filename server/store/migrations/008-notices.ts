// Mail that Postplane sends by itself: what is to be sent, reports and who wants none, links that were used.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // Taken under a lease by one node; from `queue_id` on it is that node's, whose spool may hold the message.
  await sql`
    create table notice (
      id bigint generated always as identity primary key,
      kind text not null check (kind in ('lock', 'report')),
      created_at timestamptz not null,
      domain text not null,
      admin text not null,
      data jsonb not null,
      node text,
      lease_until timestamptz,
      queue_id text unique,
      done_at timestamptz,
      outcome text
    ) with (fillfactor = 80)`.execute(db);
  await sql`create index notice_open on notice (id) where done_at is null`.execute(db);
  await sql`create index notice_done on notice (done_at) where done_at is not null`.execute(db);

  await sql`
    create table report_run (
      kind text not null check (kind in ('report_schedule', 'admin_report_schedule')),
      schedule_id text collate "C" not null,
      revision bigint not null,
      domain_zone text,
      next_due_at timestamptz,
      reported bigint not null,
      primary key (kind, schedule_id),
      foreign key (kind, schedule_id) references resource (kind, id) on delete cascade
    )`.execute(db);
  await sql`
    create table report_unsubscribed (
      kind text not null check (kind in ('report_schedule', 'admin_report_schedule')),
      schedule_id text collate "C" not null,
      address text collate "C" not null,
      at timestamptz not null,
      primary key (kind, schedule_id, address),
      foreign key (kind, schedule_id) references resource (kind, id) on delete cascade
    )`.execute(db);

  await sql`
    create table used_link (
      id text primary key,
      used_at timestamptz not null,
      expires_at timestamptz not null
    )`.execute(db);
  await sql`create index used_link_expires on used_link (expires_at)`.execute(db);

  // In the order of storing, which is not that of receipt: what a report has covered ends at a number.
  await sql`alter table quarantine add column number bigint generated always as identity`.execute(db);
  await sql`create index quarantine_number on quarantine (number)`.execute(db);
}
