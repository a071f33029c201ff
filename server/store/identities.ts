// The identities seen behind outgoing users: who sends, since when and how much of it was bad.
import type { Queryable } from './database.ts';
import { allOf, type Condition, contains, equals } from './message-conditions.ts';

/** What a relay saw of an identity since it last wrote. Times in milliseconds since the epoch. */
export interface Sighting {
  readonly userId: string;
  readonly identity: string;
  first: number;
  last: number;
  messages: number;
  bad: number;
}

const IDLE_DAYS = 90;

/** Adds what was seen, in one statement; users that are gone are passed over. The users that have new identities now. */
export async function writeSightings(db: Queryable, sightings: readonly Sighting[]): Promise<string[]> {
  if (sightings.length === 0) return [];
  const rows = await db.query<{ user_id: string }>(
    `insert into identity (user_id, identity, first_seen_at, last_seen_at, created_at, messages, bad_messages)
     select s.user_id, s.identity, s.first, s.last, s.first, s.messages, s.bad
       from json_to_recordset($1::json) as s(user_id text, identity text, first timestamptz, last timestamptz, messages bigint, bad bigint)
       join resource r on r.kind = 'outgoing_user' and r.id = s.user_id
      order by s.user_id, s.identity
     on conflict (user_id, identity) do update set
       first_seen_at = least(identity.first_seen_at, excluded.first_seen_at),
       last_seen_at = greatest(identity.last_seen_at, excluded.last_seen_at),
       messages = identity.messages + excluded.messages, bad_messages = identity.bad_messages + excluded.bad_messages
     returning user_id, (xmax = 0) as is_new`,
    [
      JSON.stringify(
        sightings.map((one) => ({
          user_id: one.userId,
          identity: one.identity,
          first: new Date(one.first),
          last: new Date(one.last),
          messages: one.messages,
          bad: one.bad,
        })),
      ),
    ],
  );
  return [...new Set(rows.filter((row) => (row as { is_new?: boolean }).is_new).map((row) => row.user_id))];
}

/** Writes an identity down before it is seen. */
export async function createIdentity(db: Queryable, userId: string, identity: string, at: Date): Promise<boolean> {
  const rows = await db.query(
    `insert into identity (user_id, identity, created_at) values ($1, $2, $3)
     on conflict (user_id, identity) do nothing returning identity`,
    [userId, identity, at],
  );
  return rows.length > 0;
}

const FREE = `not exists (select from lock_state l where l.user_id = i.user_id and l.identity = i.identity and l.state <> 'none')`;

/** Drops the identities of a user beyond the most recent `cap`; locked ones stay. */
export async function capIdentities(db: Queryable, userId: string, cap: number): Promise<void> {
  await db.query(
    `delete from identity i using (
       select identity from identity where user_id = $1
        order by coalesce(last_seen_at, created_at) desc, identity offset $2) old
      where i.user_id = $1 and i.identity = old.identity and ${FREE}`,
    [userId, cap],
  );
}

/** Drops identities idle for 90 days, and forgets what is left of their locks; locked ones stay. */
export async function dropIdleIdentities(db: Queryable, now: Date): Promise<void> {
  await db.query(
    `with gone as (
       delete from identity i where coalesce(last_seen_at, created_at) < $1::timestamptz - make_interval(days => ${IDLE_DAYS})
         and ${FREE} returning user_id, identity)
     delete from lock_state l using gone g
      where l.user_id = g.user_id and l.identity = g.identity and l.state = 'none'`,
    [now],
  );
}

export interface IdentityRow {
  readonly user_id: string;
  readonly identity: string;
  readonly first_seen_at: Date | null;
  readonly last_seen_at: Date | null;
  readonly created_at: Date;
  readonly messages: number;
  readonly bad_messages: number;
  /** Feedback reports of third parties. */
  readonly complaints: number;
  readonly state: 'none' | 'automatic' | 'manual' | null;
  readonly lock_id: number | null;
  readonly reason: string | null;
  readonly actor: string | null;
  readonly locked_at: number | null;
  readonly unlocks_at: number | null;
  readonly auto_unlocks_used: number | null;
}

export interface IdentityFilter {
  readonly admins: readonly string[] | null;
  readonly domain?: string;
  readonly userId?: string;
  readonly outgoing_user?: string;
  readonly identity?: string;
  /** Part of the identity, in either case. */
  readonly q?: string;
  readonly locked?: boolean;
  readonly now: number;
  /** The last of the page before. */
  readonly after?: readonly [userId: string, identity: string];
}

// Declared locks are few: a list that is hashed once.
const DECLARED = `(i.user_id, i.identity) in (
  select key[1] || '/' || key[2], key[3] from resource where kind = 'identity_administrative_lock')`;

/** In the order of domain, user and identity. */
export function listIdentities(db: Queryable, filter: IdentityFilter, limit: number): Promise<IdentityRow[]> {
  const locked = `(coalesce(l.state, 'none') <> 'none' and (l.unlocks_at is null or l.unlocks_at > ?) or ${DECLARED})`;
  const conditions: (Condition | undefined)[] = [
    filter.admins === null ? undefined : { sql: 'r.admin = any(?)', values: [filter.admins] },
    equals('i.user_id', filter.userId),
    filter.domain === undefined
      ? undefined
      : { sql: `i.user_id >= ? and i.user_id < ?`, values: [`${filter.domain}/`, `${filter.domain}0`] },
    equals(`split_part(i.user_id, '/', 2)`, filter.outgoing_user),
    equals('i.identity', filter.identity),
    contains(['i.identity'], filter.q),
    filter.locked === undefined ? undefined : { sql: filter.locked ? locked : `not ${locked}`, values: [filter.now] },
    filter.after && { sql: '(i.user_id, i.identity) > (?, ?)', values: filter.after },
  ];
  const where = allOf(conditions);
  return db.query<IdentityRow>(
    `select i.user_id, i.identity, i.first_seen_at, i.last_seen_at, i.created_at, i.messages, i.bad_messages,
            i.complaints, l.state, l.lock_id, l.reason, l.actor, l.locked_at, l.unlocks_at, l.auto_unlocks_used
       from identity i join resource r on r.kind = 'outgoing_user' and r.id = i.user_id
       left join lock_state l on l.user_id = i.user_id and l.identity = i.identity
      where ${where.sql} order by i.user_id, i.identity limit ${limit}`,
    where.values,
  );
}

export async function countIdentities(db: Queryable, userId: string): Promise<number> {
  const rows = await db.query<{ count: number }>('select count(*) as count from identity where user_id = $1', [userId]);
  return rows[0]?.count ?? 0;
}
