// The archive: accepted mail as it was received, for as long as its domain says, and how much of it each domain has.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table archive_item (
      queue_id text primary key,
      archived_at timestamptz not null,
      expires_at timestamptz,
      direction text not null,
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
      sha256 text not null,
      content bytea not null
    )`.execute(db);
  await sql`create index archive_item_at on archive_item (archived_at desc, queue_id desc)`.execute(db);
  await sql`create index archive_item_admin on archive_item (admin, archived_at desc)`.execute(db);
  await sql`create index archive_item_domain on archive_item (domain, archived_at desc)`.execute(db);
  await sql`create index archive_item_expiry on archive_item (expires_at) where expires_at is not null`.execute(db);
  await sql`
    create table archive_usage (
      domain text primary key,
      items bigint not null default 0,
      bytes bigint not null default 0,
      not_archived bigint not null default 0
    )`.execute(db);
}
