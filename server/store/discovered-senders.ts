// The addresses that outgoing users of a domain were seen to send as. Run-time state, never a mailbox of the configuration.
import type { Queryable } from './database.ts';
import { allOf, type Condition, contains, equals } from './message-conditions.ts';

/** What a relay saw of a sender since it last wrote. Times in milliseconds since the epoch. */
export interface SenderSighting {
  readonly domain: string;
  /** Lower-case. */
  readonly local: string;
  first: number;
  last: number;
  messages: number;
}

/** Adds what was seen; domains that are gone are passed over. The domains that have new senders now. */
export async function writeDiscoveredSenders(db: Queryable, seen: readonly SenderSighting[]): Promise<string[]> {
  const rows = await db.query<{ domain: string; is_new: boolean }>(
    `insert into discovered_sender (domain, local_part, first_seen_at, last_seen_at, messages)
     select s.domain, s.local, s.first, s.last, s.messages
       from json_to_recordset($1::json) as s(domain text, local text, first timestamptz, last timestamptz, messages bigint)
       join resource r on r.kind = 'domain' and r.id = s.domain
      order by s.domain, s.local
     on conflict (domain, local_part) do update set
       first_seen_at = least(discovered_sender.first_seen_at, excluded.first_seen_at),
       last_seen_at = greatest(discovered_sender.last_seen_at, excluded.last_seen_at),
       messages = discovered_sender.messages + excluded.messages
     returning domain, (xmax = 0) as is_new`,
    [JSON.stringify(seen.map((one) => ({ ...one, first: new Date(one.first), last: new Date(one.last) })))],
  );
  return [...new Set(rows.filter((row) => row.is_new).map((row) => row.domain))];
}

/** Drops the senders of a domain beyond the most recent `cap`. */
export async function capDiscoveredSenders(db: Queryable, domain: string, cap: number): Promise<void> {
  await db.query(
    `delete from discovered_sender d using (
       select local_part from discovered_sender where domain = $1
        order by last_seen_at desc, local_part offset $2) old
      where d.domain = $1 and d.local_part = old.local_part`,
    [domain, cap],
  );
}

export interface DiscoveredSenderRow {
  readonly domain: string;
  readonly local_part: string;
  readonly first_seen_at: Date;
  readonly last_seen_at: Date;
  readonly messages: number;
  /** There is a mailbox of that name. */
  readonly is_mailbox: boolean;
}

export interface DiscoveredSenderFilter {
  readonly admins: readonly string[] | null;
  readonly domain?: string;
  readonly q?: string;
  /** Domain and local part of the last one before. */
  readonly after?: readonly [string, string];
}

/** Senders in the order of domain and local part. */
export function listDiscoveredSenders(
  db: Queryable,
  filter: DiscoveredSenderFilter,
  limit: number,
): Promise<DiscoveredSenderRow[]> {
  const conditions: (Condition | undefined)[] = [
    filter.admins === null ? undefined : { sql: 'r.admin = any(?)', values: [filter.admins] },
    equals('d.domain', filter.domain),
    contains(['d.local_part'], filter.q),
    filter.after && { sql: '(d.domain, d.local_part) > (?, ?)', values: filter.after },
  ];
  const where = allOf(conditions);
  return db.query<DiscoveredSenderRow>(
    `select d.domain, d.local_part, d.first_seen_at, d.last_seen_at, d.messages,
            exists (select from resource m where m.kind = 'mailbox' and m.key = array[d.domain, d.local_part]) as is_mailbox
       from discovered_sender d join resource r on r.kind = 'domain' and r.id = d.domain
      where ${where.sql} order by d.domain, d.local_part limit ${limit}`,
    where.values,
  );
}
