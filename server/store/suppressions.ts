// Recipients that turned out not to exist, over all relays: counted, suppressed when there were enough, lifted. Declared ones are resources.
import type { Queryable } from './database.ts';
import { notifyLocks } from './locks.ts';
import { allOf, type Condition, contains, equals } from './message-conditions.ts';

/** Recipients that a destination refused for good as unknown, since a relay wrote last. Times in milliseconds since the epoch. */
export interface InvalidRecipient {
  readonly domain: string;
  /** Lower-case. */
  readonly recipient: string;
  readonly user: string;
  /** How many refusals suppress it, and for how many days. */
  readonly after: number;
  readonly days: number;
  failures: number;
  at: number;
  queueId: string;
  reply: string;
}

/** Adds refusals, and suppresses the recipients that have enough by then; relays are told. Domains that are gone are passed over. */
export async function recordInvalidRecipients(tx: Queryable, seen: readonly InvalidRecipient[]): Promise<void> {
  const rows = await tx.query<{ is_new: boolean }>(
    `insert into suppression as s
            (domain, recipient, outgoing_user, failures, failed_at, forget_at, suppressed_at, queue_id, reply)
     select f.domain, f.recipient, f.user, f.failures, f.at, f.at + make_interval(days => f.days),
            case when f.failures >= f.after then f.at end, f.queue, f.reply
       from json_to_recordset($1::json) as f(domain text, recipient text, "user" text, after int, days int, failures int,
                                             at timestamptz, queue text, reply text)
       join resource r on r.kind = 'domain' and r.id = f.domain
      order by f.domain, f.recipient
     on conflict (domain, recipient) do update set
       outgoing_user = excluded.outgoing_user, failed_at = excluded.failed_at, forget_at = excluded.forget_at,
       queue_id = excluded.queue_id, reply = excluded.reply, lifted_at = null,
       failures = excluded.failures + case when s.forget_at > excluded.failed_at then s.failures else 0 end,
       suppressed_at = case
         when s.suppressed_at is not null and s.forget_at > excluded.failed_at then s.suppressed_at
         when excluded.failures + case when s.forget_at > excluded.failed_at then s.failures else 0 end
              >= (select f.after from json_to_recordset($1::json) as f(domain text, recipient text, after int)
                   where f.domain = s.domain and f.recipient = s.recipient limit 1)
         then excluded.failed_at end
     returning suppressed_at = failed_at as is_new`,
    [JSON.stringify(seen.map(({ queueId, at, ...one }) => ({ ...one, at: new Date(at), queue: queueId })))],
  );
  if (rows.some((row) => row.is_new)) await notifyLocks(tx);
}

export interface KnownSuppression {
  readonly domain: string;
  readonly recipient: string;
  /** Milliseconds since the epoch; 0: it was lifted. */
  readonly until: number;
}

/** What was suppressed or lifted after `since`, the newest first, at most `limit`. */
export async function knownSuppressions(db: Queryable, since: number, limit: number): Promise<KnownSuppression[]> {
  const rows = await db.query<{ domain: string; recipient: string; until: Date | null }>(
    `select domain, recipient, case when lifted_at is null then forget_at end as until from suppression
      where suppressed_at > $1 or lifted_at > $1
      order by greatest(suppressed_at, lifted_at) desc limit $2`,
    [new Date(since), limit],
  );
  return rows.map(({ until, ...one }) => ({ ...one, until: until?.getTime() ?? 0 }));
}

export interface SuppressionRow {
  readonly domain: string;
  readonly recipient: string;
  readonly outgoing_user: string;
  readonly failures: number;
  readonly suppressed_at: Date;
  readonly forget_at: Date;
  readonly queue_id: string | null;
  readonly reply: string | null;
}

export interface SuppressionFilter {
  /** Null: all. */
  readonly admins: readonly string[] | null;
  readonly now: Date;
  readonly domain?: string;
  /** Part of the recipient. */
  readonly q?: string;
  /** Domain and recipient of the last one before. */
  readonly after?: readonly [string, string];
}

/** What is suppressed, in the order of domain and recipient. */
export function listSuppressions(db: Queryable, filter: SuppressionFilter, limit: number): Promise<SuppressionRow[]> {
  const where = conditionsOf(filter);
  return db.query<SuppressionRow>(
    `select s.domain, s.recipient, s.outgoing_user, s.failures, s.suppressed_at, s.forget_at, s.queue_id, s.reply
       from suppression s join resource r on r.kind = 'domain' and r.id = s.domain
      where ${where.sql} order by s.domain, s.recipient limit ${limit}`,
    where.values,
  );
}

function conditionsOf(filter: SuppressionFilter): { sql: string; values: unknown[] } {
  const conditions: (Condition | undefined)[] = [
    { sql: 's.suppressed_at is not null and s.lifted_at is null and s.forget_at > ?', values: [filter.now] },
    filter.admins === null ? undefined : { sql: 'r.admin = any(?)', values: [filter.admins] },
    equals('s.domain', filter.domain),
    contains(['s.recipient'], filter.q),
    filter.after && { sql: '(s.domain, s.recipient) > (?, ?)', values: filter.after },
  ];
  return allOf(conditions);
}

/**
 * Lifts suppressions of a domain, one or all, in a transaction: their refusals are forgotten, and the relays are told. How many there were.
 */
export async function liftSuppressions(
  tx: Queryable,
  domain: string,
  recipient: string | null,
  now: Date,
): Promise<number> {
  const rows = await tx.query(
    `update suppression set lifted_at = $3, failures = 0, forget_at = $3
      where domain = $1 and ($2::text is null or recipient = $2)
        and suppressed_at is not null and lifted_at is null and forget_at > $3
     returning recipient`,
    [domain, recipient, now],
  );
  if (rows.length > 0) await notifyLocks(tx);
  return rows.length;
}

/** Forgets what counts no more. */
export async function forgetSuppressions(db: Queryable, now: Date): Promise<void> {
  await db.query(`delete from suppression where forget_at < $1::timestamptz - interval '1 day'`, [now]);
}
