// What was blocked and kept for review, and the abuse reports of third parties.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table quarantine (
      queue_id text primary key,
      node text not null,
      received_at timestamptz not null,
      expires_at timestamptz not null,
      status text not null default 'quarantined' check (status in ('quarantined', 'releasing', 'released')),
      direction text not null,
      classification text not null,
      response text not null,
      score double precision,
      reasons jsonb not null,
      domain text not null,
      admin text not null,
      outgoing_user text,
      identity text,
      mail_from text not null,
      recipients text[] not null,
      client_address text,
      message_id text,
      subject text,
      header_from text,
      size bigint not null,
      rule text,
      revision bigint not null,
      envelope jsonb not null,
      content bytea not null,
      release_to text[],
      skip_checks boolean,
      released_by text,
      released_at timestamptz,
      released_as text,
      problem text
    )`.execute(db);
  await sql`create index quarantine_received on quarantine (received_at desc, queue_id desc)`.execute(db);
  await sql`create index quarantine_admin on quarantine (admin, received_at desc)`.execute(db);
  await sql`create index quarantine_domain on quarantine (domain, received_at desc)`.execute(db);
  await sql`create index quarantine_expires on quarantine (expires_at)`.execute(db);
  await sql`create index quarantine_releasing on quarantine (node) where status = 'releasing'`.execute(db);

  await sql`
    create table abuse_report (
      id bigint generated always as identity primary key,
      received_at timestamptz not null,
      intake text not null,
      source text not null,
      feedback_type text not null,
      reporter text,
      original_mail_from text,
      original_recipients text[] not null,
      source_ip text,
      arrival_date timestamptz,
      message_id text,
      subject text,
      incidents integer not null,
      matched_by text,
      queue_id text,
      domain text,
      admin text,
      outgoing_user text,
      identity text,
      action text not null,
      fields jsonb not null
    )`.execute(db);
  await sql`create index abuse_report_received on abuse_report (received_at desc, id desc)`.execute(db);
  await sql`create index abuse_report_admin on abuse_report (admin, received_at desc)`.execute(db);
  await sql`create index message_client on message (client_address, received_at) where direction = 'outgoing'`.execute(
    db,
  );
}
