// Resources, what refers to what, what is claimed, every change in commit order; tokens; verification; replayed answers.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await createResources(db);
  await createChanges(db);
  await createTokens(db);
  await createVerification(db);
}

// "C" collation: keys sort by code point, the same on every server, so that cursors stay true.
async function createResources(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table resource (
      kind text not null,
      id text not null,
      key text[] collate "C" not null,
      admin text,
      revision bigint not null,
      schema_version integer not null,
      data jsonb not null,
      secrets jsonb not null default '{}',
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (kind, id)
    )`.execute(db);
  await sql`create index resource_key on resource (kind, key)`.execute(db);
  await sql`create index resource_admin on resource (admin, kind, key)`.execute(db);

  await sql`
    create table resource_ref (
      from_kind text not null,
      from_id text not null,
      pointer text not null,
      to_kind text not null,
      to_id text not null,
      primary key (from_kind, from_id, pointer),
      foreign key (from_kind, from_id) references resource (kind, id) on delete cascade,
      foreign key (to_kind, to_id) references resource (kind, id)
    )`.execute(db);
  await sql`create index resource_ref_to on resource_ref (to_kind, to_id)`.execute(db);

  await sql`
    create table resource_claim (
      value text primary key,
      kind text not null,
      id text not null,
      pointer text not null,
      foreign key (kind, id) references resource (kind, id) on delete cascade
    )`.execute(db);
  await sql`create index resource_claim_holder on resource_claim (kind, id)`.execute(db);
}

// previous_admin is set when an object moved: the former owner sees that it left.
async function createChanges(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table change (
      revision bigint primary key,
      kind text not null,
      id text not null,
      key text[] not null,
      admin text,
      previous_admin text,
      operation text not null check (operation in ('created', 'updated', 'deleted', 'verification')),
      actor text not null,
      client text,
      request_id text,
      reason text,
      at timestamptz not null,
      before jsonb,
      after jsonb,
      has_secret_change boolean not null default false
    )`.execute(db);
  await sql`create index change_resource on change (kind, id, revision)`.execute(db);
  await sql`create index change_admin on change (admin, revision)`.execute(db);
}

// Answers are json, not jsonb: a replay has its members in the order of the first answer.
async function createTokens(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table token (
      id text primary key,
      name text not null,
      admin_kind text not null default 'admin' check (admin_kind = 'admin'),
      admin text,
      hash bytea not null unique,
      created_at timestamptz not null default now(),
      created_by text,
      expires_at timestamptz,
      foreign key (admin_kind, admin) references resource (kind, id) on delete cascade
    )`.execute(db);

  await sql`
    create table idempotent_answer (
      token_id text not null references token (id) on delete cascade,
      key text not null,
      fingerprint text not null,
      status integer not null,
      headers jsonb not null,
      body json,
      created_at timestamptz not null,
      primary key (token_id, key)
    )`.execute(db);
  await sql`create index idempotent_answer_age on idempotent_answer (created_at)`.execute(db);
}

async function createVerification(db: Kysely<unknown>): Promise<void> {
  await sql`create table installation_secret (admin text primary key, secret bytea not null)`.execute(db);
  await sql`
    create table domain_verification (
      kind text not null default 'domain' check (kind = 'domain'),
      domain text primary key,
      status text not null check (status in ('pending', 'verified', 'failed')),
      checked_at timestamptz not null,
      verified_at timestamptz,
      last_error text,
      found jsonb not null default '[]',
      foreign key (kind, domain) references resource (kind, id) on delete cascade
    )`.execute(db);
  await sql`create index domain_verification_open on domain_verification (checked_at) where status <> 'verified'`.execute(
    db,
  );
}
