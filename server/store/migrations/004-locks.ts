// Senders at run time: identities seen, locks and their history, what the limits have counted. A deleted outgoing user takes
// everything but the history with it.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table identity (
      kind text not null default 'outgoing_user' check (kind = 'outgoing_user'),
      user_id text collate "C" not null,
      identity text collate "C" not null,
      first_seen_at timestamptz,
      last_seen_at timestamptz,
      created_at timestamptz not null,
      messages bigint not null default 0,
      bad_messages bigint not null default 0,
      primary key (user_id, identity),
      foreign key (kind, user_id) references resource (kind, id) on delete cascade
    ) with (fillfactor = 80)`.execute(db);
  await sql`create index identity_idle on identity (user_id, (coalesce(last_seen_at, created_at)))`.execute(db);

  // identity '' is the lock of the user itself.
  await sql`
    create table lock_state (
      kind text not null default 'outgoing_user' check (kind = 'outgoing_user'),
      user_id text collate "C" not null,
      identity text collate "C" not null default '',
      state text not null default 'none' check (state in ('none', 'automatic', 'manual')),
      lock_id bigint,
      reason text,
      actor text,
      locked_at bigint,
      due_at bigint,
      unlocks_at bigint,
      exhausted boolean not null default false,
      auto_unlocks_used integer not null default 0,
      bad_at bigint[] not null default '{}',
      primary key (user_id, identity),
      foreign key (kind, user_id) references resource (kind, id) on delete cascade
    ) with (fillfactor = 70)`.execute(db);
  await sql`create index lock_state_locked on lock_state (user_id, identity) where state <> 'none'`.execute(db);
  await sql`create index lock_state_due on lock_state (due_at) where state = 'automatic' and not exhausted`.execute(db);

  await sql`
    create table lock_event (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      domain text not null,
      outgoing_user text not null,
      identity text,
      admin text,
      event text not null,
      reason text,
      actor text not null,
      unlocks_at timestamptz
    )`.execute(db);
  await sql`create index lock_event_domain on lock_event (domain, id desc)`.execute(db);

  await sql`
    create table limit_counter (
      kind text not null default 'outgoing_user' check (kind = 'outgoing_user'),
      user_id text collate "C" not null,
      name text not null,
      state jsonb not null default '{}',
      primary key (user_id, name),
      foreign key (kind, user_id) references resource (kind, id) on delete cascade
    ) with (fillfactor = 70)`.execute(db);
  await sql`create index limit_counter_invalid on limit_counter (user_id) where name = 'invalid_recipients'`.execute(
    db,
  );
}
