// Wrong passwords and the addresses blocked for them, senders discovered in outgoing mail, and imports of outgoing users.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // `login` and `domain` only where the login is of a domain that exists.
  await sql`
    create table auth_failure (
      id bigint generated always as identity primary key,
      network text collate "C" not null,
      at timestamptz not null,
      login text,
      domain text collate "C"
    )`.execute(db);
  await sql`create index auth_failure_network on auth_failure (network, at)`.execute(db);
  await sql`create index auth_failure_at on auth_failure (at)`.execute(db);

  // A block that was lifted stays for a day, with when: relays then forget what they counted before.
  await sql`
    create table auth_block (
      network text collate "C" primary key,
      blocked_at timestamptz not null,
      until timestamptz not null,
      failures integer not null,
      cleared_at timestamptz
    )`.execute(db);
  await sql`create index auth_block_until on auth_block (until)`.execute(db);
  await sql`create index auth_block_blocked on auth_block (blocked_at)`.execute(db);
  await sql`create index auth_block_cleared on auth_block (cleared_at) where cleared_at is not null`.execute(db);

  await sql`
    create table discovered_sender (
      kind text not null default 'domain' check (kind = 'domain'),
      domain text collate "C" not null,
      local_part text collate "C" not null,
      first_seen_at timestamptz not null,
      last_seen_at timestamptz not null,
      messages bigint not null,
      primary key (domain, local_part),
      foreign key (kind, domain) references resource (kind, id) on delete cascade
    ) with (fillfactor = 80)`.execute(db);
  await sql`create index discovered_sender_last on discovered_sender (domain, last_seen_at)`.execute(db);

  // What is imported is never here, nor is any password that was given.
  await sql`
    create table import_job (
      id text primary key,
      admin text,
      token_id text not null,
      state text not null check (state in ('queued', 'running', 'done', 'interrupted')),
      dry_run boolean not null,
      total integer not null,
      done integer not null default 0,
      created integer not null default 0,
      updated integer not null default 0,
      skipped integer not null default 0,
      errors jsonb not null default '[]',
      created_at timestamptz not null,
      finished_at timestamptz,
      alive_at timestamptz not null
    )`.execute(db);
  await sql`create index import_job_created on import_job (created_at)`.execute(db);

  // Passwords made for those who were imported, sealed, until somebody takes them.
  await sql`
    create table import_password (
      job_id text not null references import_job (id) on delete cascade,
      login text collate "C" not null,
      sealed text not null,
      primary key (job_id, login)
    )`.execute(db);
}
