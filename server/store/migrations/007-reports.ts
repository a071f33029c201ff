// The search and the reports of the message log: indexes, daily sums kept by triggers, what abuse policies have counted, and the
// feed that log sinks follow.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await createSearchIndexes(db);
  await createRollup(db);
  await createAbusePolicies(db);
  await createSinks(db);
  await createTriggers(db);
}

// Pages come newest first, so each index ends with the order of the pages. What was neither queued nor delivered is a small part
// of the log and nearly always what is looked for.
async function createSearchIndexes(db: Kysely<unknown>): Promise<void> {
  const order = 'received_at desc, queue_id desc, recipient_index desc';
  const statements = [
    'drop index message_admin',
    'drop index message_domain',
    // Whoever writes a Message-ID chooses its length: an entry of a b-tree has at most 2.7 kB.
    'drop index message_message_id',
    'create index message_message_id on message using hash (message_id) where message_id is not null',
    `create index message_admin on message (admin, ${order})`,
    `create index message_domain on message (domain, ${order})`,
    `create index message_sender on message (mail_from, ${order})`,
    `create index message_recipient on message (recipient, ${order})`,
    `create index message_identity on message (identity, ${order}) where identity is not null`,
    `create index message_unusual on message (${order}, status) where status not in ('queued', 'delivered')`,
    `create index message_unusual_admin on message (admin, ${order}, status) where status not in ('queued', 'delivered')`,
    `create index message_unusual_domain on message (domain, ${order}, status) where status not in ('queued', 'delivered')`,
    `create index message_bad on message (domain, outgoing_user, received_at)
      where direction = 'outgoing' and classification in ('spam', 'phish', 'virus')`,
    // Who an identity or an address belongs to: without it the planner takes them for independent.
    'create statistics message_belonging (dependencies) on domain, admin, identity, mail_from from message',
    `create index message_bad_recent on message (received_at, domain, outgoing_user)
      where direction = 'outgoing' and classification in ('spam', 'phish', 'virus')`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}

// Sums of one UTC day of outgoing mail. By node, so that relays never wait for each other. Identities, which alone are reported on
// over many domains, stand together and apart from the long tail of destinations.
async function createRollup(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table message_rollup (
      domain text collate "C" not null,
      dimension text collate "C" not null,
      day date not null,
      blocked boolean not null,
      admin text collate "C" not null,
      outgoing_user text collate "C" not null,
      key text collate "C" not null,
      node text collate "C" not null,
      messages bigint not null,
      recipients bigint not null,
      bytes bigint not null,
      spam bigint not null,
      first_seen timestamptz not null,
      last_seen timestamptz not null,
      primary key (domain, dimension, day, blocked, admin, outgoing_user, key, node)
    ) partition by list (dimension)`.execute(db);
  for (const dimension of ['identity', 'sender', 'recipient_domain', 'client_ip'])
    await sql
      .raw(
        `create table message_rollup_${dimension} partition of message_rollup for values in ('${dimension}') with (fillfactor = 70)`,
      )
      .execute(db);
  await sql`create index message_rollup_admin on message_rollup_identity (admin, day)`.execute(db);
}

async function createAbusePolicies(db: Kysely<unknown>): Promise<void> {
  // identity '' is the user itself. Nothing before counted_from counts.
  await sql`
    create table abuse_policy_state (
      kind text not null default 'outgoing_user' check (kind = 'outgoing_user'),
      user_id text collate "C" not null,
      identity text collate "C" not null,
      counted_from timestamptz not null,
      primary key (user_id, identity),
      foreign key (kind, user_id) references resource (kind, id) on delete cascade
    )`.execute(db);
  await sql`create index lock_event_target on lock_event (domain, outgoing_user, at desc) where event = 'unlocked'`.execute(
    db,
  );
}

// Transactions commit in another order than their numbers: readers stop before the oldest that is still open, and go by
// (xid, id), so that nothing ever appears behind them.
async function createSinks(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table log_feed (
      xid xid8 not null default pg_current_xact_id(),
      id bigint generated always as identity,
      at timestamptz not null default clock_timestamp(),
      source text not null check (source in ('message', 'lock')),
      admin text,
      event jsonb not null,
      primary key (xid, id)
    )`.execute(db);
  await sql`create index log_feed_age on log_feed (at)`.execute(db);
  await sql`
    create table log_sink_state (
      kind text not null check (kind in ('log_sink', 'admin_log_sink')),
      id text not null,
      node text,
      lease_until timestamptz,
      xid xid8 not null,
      position bigint not null,
      position_at timestamptz,
      sent bigint not null default 0,
      dropped bigint not null default 0,
      sent_at timestamptz,
      failures integer not null default 0,
      last_error text,
      last_error_at timestamptz,
      primary key (kind, id),
      foreign key (kind, id) references resource (kind, id) on delete cascade
    )`.execute(db);
}

const BLOCKED = `('quarantined', 'quarantine-expired', 'quarantine-removed', 'rejected', 'not-accepted', 'blackholed')`;
const BAD = `('spam', 'phish', 'virus')`;

const rowsOf = (table: string, sign: string): string => `
  select queue_id, node, admin, domain, coalesce(outgoing_user, '') as outgoing_user, coalesce(identity, '') as identity,
         mail_from, coalesce(client_address, '') as client_address, lower(split_part(recipient, '@', -1)) as recipient_domain,
         received_at, size, status in ${BLOCKED} as blocked, (classification in ${BAD})::int as bad, ${sign} as sign
    from ${table} where direction = 'outgoing'`;

const summed = (group: string): string => `
    select ${group}, min(node) as node, min(admin) as admin, min(domain) as domain, min(outgoing_user) as outgoing_user,
           min(identity) as identity, min(mail_from) as mail_from, min(client_address) as client_address,
           min(received_at) as received_at, min(size) as size, sum(recipients) as recipients, sum(bad) as bad,
           sum(after) as after, sum(bad_after) as bad_after
      from pieces group by ${group} having sum(recipients) <> 0 or sum(bad) <> 0`;

// A message counts once for each key and outcome, however many recipients: `present` is what the log now holds of the messages
// that changed, and what it held before follows from the change.
const addTo = (changedRows: string): string => `
  with touched as (${changedRows}),
  changed as (
    select queue_id, blocked, recipient_domain, min(node) as node, min(admin) as admin, min(domain) as domain,
           min(outgoing_user) as outgoing_user, min(identity) as identity, min(mail_from) as mail_from,
           min(client_address) as client_address, min(received_at) as received_at, min(size) as size,
           sum(sign) as recipients, sum(sign * bad) as bad
      from touched group by queue_id, blocked, recipient_domain
    having sum(sign) <> 0 or sum(sign * bad) <> 0),
  present as (
    select q.queue_id, m.blocked, m.recipient_domain, m.recipients, m.bad
      from (select distinct queue_id from changed) q
     cross join lateral (
       select status in ${BLOCKED} as blocked, lower(split_part(recipient, '@', -1)) as recipient_domain,
              count(*) as recipients, sum((classification in ${BAD})::int) as bad
         from message where queue_id = q.queue_id group by 1, 2) m),
  pieces as (
    select *, 0 as after, 0 as bad_after from changed
    union all
    select queue_id, blocked, recipient_domain, null, null, null, null, null, null, null, null, null, 0, 0, recipients, bad
      from present),
  by_destination as (${summed('queue_id, blocked, recipient_domain')}),
  by_message as (${summed('queue_id, blocked')}),
  step as (
    select 'recipient_domain' as dimension, '' as outgoing_user, recipient_domain as key, domain, admin, node, blocked,
           received_at, size, recipients, bad, after, bad_after from by_destination
    union all
    select d.dimension, d.outgoing_user, d.key, domain, admin, node, blocked, received_at, size, recipients, bad, after, bad_after
      from by_message b
     cross join lateral (values ('identity', b.outgoing_user, b.identity), ('sender', '', b.mail_from),
       ('client_ip', '', b.client_address)) d (dimension, outgoing_user, key)),
  counted as (
    select *, (after > 0)::int - (after - recipients > 0)::int as messages,
           (bad_after > 0)::int - (bad_after - bad > 0)::int as spam from step)
  insert into message_rollup as r
    (domain, dimension, day, blocked, admin, outgoing_user, key, node, messages, recipients, bytes, spam, first_seen, last_seen)
  select domain, dimension, (received_at at time zone 'UTC')::date as day, blocked, admin, outgoing_user, key, node,
         sum(messages), sum(recipients), sum(messages * size), sum(spam), min(received_at), max(received_at)
    from counted group by 1, 2, 3, 4, 5, 6, 7, 8 order by 1, 2, 3, 4, 5, 6, 7, 8
  on conflict (domain, dimension, day, blocked, admin, outgoing_user, key, node) do update set
    messages = r.messages + excluded.messages, recipients = r.recipients + excluded.recipients,
    bytes = r.bytes + excluded.bytes, spam = r.spam + excluded.spam,
    first_seen = least(r.first_seen, excluded.first_seen), last_seen = greatest(r.last_seen, excluded.last_seen)`;

const FEED_MESSAGES = `
  if exists (select from resource where kind in ('log_sink', 'admin_log_sink')) then
    insert into log_feed (source, admin, event)
      select 'message', admin, to_jsonb(changed_rows) - 'sequence' from new_rows changed_rows order by sequence;
  end if;`;

// Whoever sees the sink in the table writes to the feed; none of them is older than the oldest transaction of this moment.
const SINK_CREATED = `
  insert into log_sink_state (kind, id, xid, position) values (new.kind, new.id, pg_snapshot_xmin(pg_current_snapshot()), 0);`;

// Triggers rather than statements beside the writing one: whatever writes the log, the sums and the feed agree with it. A batch that
// is repeated changes no row, so it counts nothing.
async function createTriggers(db: Kysely<unknown>): Promise<void> {
  const functionOf = (name: string, body: string): string => `
    create function ${name}() returns trigger language plpgsql set enable_seqscan = off as $$
    begin ${body} return null; end $$`;
  const inserted = addTo(rowsOf('new_rows', '1'));
  const updated = addTo(`${rowsOf('new_rows', '1')} union all ${rowsOf('old_rows', '-1')}`);
  const statements = [
    functionOf('message_inserted', `${inserted}; ${FEED_MESSAGES}`),
    functionOf('message_updated', `${updated}; ${FEED_MESSAGES}`),
    functionOf(
      'lock_event_inserted',
      `if exists (select from resource where kind in ('log_sink', 'admin_log_sink')) then
         insert into log_feed (source, admin, event)
           select 'lock', admin, to_jsonb(changed_rows) from new_rows changed_rows order by id;
       end if;`,
    ),
    functionOf('log_sink_created', SINK_CREATED),
    addTo(rowsOf('message', '1')),
    `create trigger message_inserted after insert on message referencing new table as new_rows
      for each statement execute function message_inserted()`,
    `create trigger message_updated after update on message referencing new table as new_rows old table as old_rows
      for each statement execute function message_updated()`,
    `create trigger lock_event_inserted after insert on lock_event referencing new table as new_rows
      for each statement execute function lock_event_inserted()`,
    `create trigger log_sink_created after insert on resource for each row when (new.kind in ('log_sink', 'admin_log_sink'))
      execute function log_sink_created()`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
