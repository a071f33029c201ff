// Checks whether the mail servers of a domain can be reached: asked for at the API, carried out by a relay node.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table protection_check (
      id bigint primary key generated always as identity,
      domain_kind text not null default 'domain' check (domain_kind = 'domain'),
      domain text not null,
      recipient text not null,
      requested_by text not null,
      requested_at timestamptz not null default now(),
      node text,
      started_at timestamptz,
      done_at timestamptz,
      result jsonb,
      foreign key (domain_kind, domain) references resource (kind, id) on delete cascade
    )`.execute(db);
  await sql`create index protection_check_domain on protection_check (domain, id desc)`.execute(db);
  await sql`create index protection_check_open on protection_check (id) where started_at is null`.execute(db);
}
