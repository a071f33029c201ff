// Wrong passwords of all relays together, and the addresses that are blocked for them (mail.md J12).
import type { Queryable } from './database.ts';
import { notifyLocks } from './locks.ts';
import type { Reach } from './resources.ts';

/** When wrong passwords block; the attribute `auth_abuse` of the installation. */
export interface AuthAbusePolicy {
  readonly max_failures: number;
  readonly window_minutes: number;
  readonly block_minutes: number;
  readonly delay_seconds: number;
}

/** A wrong password. `login` and `domain` only where the login is of a domain that exists. */
export interface AuthFailure {
  readonly network: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly login: string | null;
  readonly domain: string | null;
}

/**
 * Adds wrong passwords, and blocks the networks that have too many by then, in a transaction; relays are told of new blocks.
 * What came before a block was lifted no longer counts.
 */
export async function recordAuthFailures(
  tx: Queryable,
  failures: readonly AuthFailure[],
  policy: AuthAbusePolicy,
  now: number,
): Promise<void> {
  await tx.query(
    `insert into auth_failure (network, at, login, domain)
     select f.network, f.at, f.login, f.domain
       from json_to_recordset($1::json) as f(network text, at timestamptz, login text, domain text)
      where not exists (select from auth_block b where b.network = f.network and b.cleared_at >= f.at)`,
    [JSON.stringify(failures.map((one) => ({ ...one, at: new Date(one.at) })))],
  );
  const rows = await tx.query(
    `insert into auth_block (network, blocked_at, until, failures)
     select network, $2, $3, count(*) from auth_failure
      where network = any($1) and at > $4 group by network having count(*) >= $5 order by network
     on conflict (network) do update set blocked_at = excluded.blocked_at, until = excluded.until, failures = excluded.failures
       where auth_block.until <= excluded.blocked_at
     returning network`,
    [
      [...new Set(failures.map((one) => one.network))],
      new Date(now),
      new Date(now + policy.block_minutes * 60_000),
      new Date(now - policy.window_minutes * 60_000),
      policy.max_failures,
    ],
  );
  if (rows.length > 0) await notifyLocks(tx);
}

export interface KnownBlock {
  readonly network: string;
  /** Milliseconds since the epoch; in the past where the block was lifted. */
  readonly until: number;
  /** When it was lifted last; null: never. */
  readonly clearedAt: number | null;
}

/** The blocks made or lifted after `since`, the longest first, at most `limit`. */
export async function knownAuthBlocks(db: Queryable, since: number, limit: number): Promise<KnownBlock[]> {
  const rows = await db.query<{ network: string; until: Date; cleared_at: Date | null }>(
    `select network, until, cleared_at from auth_block
      where blocked_at > $1 or cleared_at > $1 order by until desc limit $2`,
    [new Date(since), limit],
  );
  return rows.map((row) => ({
    network: row.network,
    until: row.until.getTime(),
    clearedAt: row.cleared_at?.getTime() ?? null,
  }));
}

export interface AuthBlockRow {
  readonly network: string;
  readonly blocked_at: Date;
  readonly until: Date;
  /** Of all logins, or of those within reach. */
  readonly failures: number;
  readonly logins: { readonly login: string; readonly failures: number }[];
}

export interface AuthBlockFilter {
  readonly reach: Reach;
  readonly now: Date;
  /** Only this one. */
  readonly network?: string;
  /** Only those behind it. */
  readonly after?: string;
}

/** The blocks that hold, in the order of networks; an admin sees those that its logins were part of, and of them its own part. */
export function listAuthBlocks(db: Queryable, filter: AuthBlockFilter, limit: number): Promise<AuthBlockRow[]> {
  return db.query<AuthBlockRow>(
    `select b.network, b.blocked_at, b.until,
            case when $1::text[] is null then b.failures else own.failures end as failures,
            coalesce(own.logins, '[]') as logins
       from auth_block b
       left join lateral (
         select sum(n)::int as failures, jsonb_agg(jsonb_build_object('login', login, 'failures', n) order by n desc, login) as logins
           from (select f.login, count(*)::int as n from auth_failure f
                   join resource r on r.kind = 'domain' and r.id = f.domain
                  where f.network = b.network and ($1::text[] is null or r.admin = any($1))
                  group by f.login order by n desc, f.login limit 100) each) own on true
      where b.until > $2 and ($1::text[] is null or own.failures > 0)
        and ($3::text is null or b.network = $3) and ($4::text is null or b.network > $4)
      order by b.network limit $5`,
    [filter.reach, filter.now, filter.network ?? null, filter.after ?? null, limit],
  );
}

/** Lifts a block, in a transaction: its wrong passwords are forgotten, and the relays are told. False: there is none. */
export async function liftAuthBlock(tx: Queryable, network: string, now: Date): Promise<boolean> {
  const rows = await tx.query(
    'update auth_block set until = $2, cleared_at = $2 where network = $1 and until > $2 returning network',
    [network, now],
  );
  if (rows.length === 0) return false;
  await tx.query('delete from auth_failure where network = $1', [network]);
  await notifyLocks(tx);
  return true;
}

/** Forgets wrong passwords that count no more, unless they tell why a block holds, and blocks that are long over. */
export async function forgetAuthFailures(db: Queryable, now: Date): Promise<void> {
  await db.query(
    `delete from auth_failure f where at < $1::timestamptz - make_interval(mins => coalesce(
       (select (data -> 'auth_abuse' ->> 'window_minutes')::int from resource where kind = 'installation'), 1440))
     and not exists (select from auth_block b where b.network = f.network and b.until > $1)`,
    [now],
  );
  await db.query(`delete from auth_block where until < $1::timestamptz - interval '1 day'`, [now]);
}
