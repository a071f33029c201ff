// Reports on outgoing mail: whole days from the daily sums, the parts of days at both ends from the message log itself.
import { badClassifications, blockedStatuses } from '../../schemas/events.ts';
import type { Queryable } from './database.ts';
import { equals, numbered, scopedTo } from './message-conditions.ts';
import type { AdminScope } from './messages.ts';

export const reportGroups = ['identity', 'user', 'sender', 'domain', 'recipient_domain', 'client_ip'] as const;
export type ReportGroup = (typeof reportGroups)[number];

export interface ReportFilter {
  readonly admins: AdminScope;
  readonly domain?: string;
  /** Received at or after. */
  readonly from?: Date;
  /** Received before. */
  readonly to?: Date;
  readonly classification: 'rejected' | 'accepted';
  readonly groupBy: ReportGroup;
}

export interface ReportRow {
  readonly domain: string | null;
  readonly outgoing_user: string | null;
  /** The value of what it is grouped by; null: messages without. */
  readonly key: string | null;
  readonly messages: number;
  readonly recipients: number;
  /** Of the messages, each counted once. */
  readonly bytes: number;
  /** Messages judged spam, phishing or virus. */
  readonly spam: number;
  readonly first_seen: Date;
  readonly last_seen: Date;
}

/** How a report is made: the dimension of the sums, and the columns of sums and log that make a group. */
const sources: Record<ReportGroup, { dimension: string; user: boolean; rollup: string; log: string }> = {
  identity: { dimension: 'identity', user: true, rollup: 'key', log: `coalesce(identity, '')` },
  user: { dimension: 'identity', user: true, rollup: 'outgoing_user', log: `coalesce(outgoing_user, '')` },
  domain: { dimension: 'identity', user: false, rollup: 'domain', log: 'domain' },
  sender: { dimension: 'sender', user: false, rollup: 'key', log: 'mail_from' },
  recipient_domain: {
    dimension: 'recipient_domain',
    user: false,
    rollup: 'key',
    log: `lower(split_part(recipient, '@', -1))`,
  },
  client_ip: { dimension: 'client_ip', user: false, rollup: 'key', log: `coalesce(client_address, '')` },
};

const DAY_MS = 86_400_000;

/** Groups by their messages, the most first; `truncated` when there are more than `limit`. */
export async function outgoingReport(
  db: Queryable,
  filter: ReportFilter,
  limit: number,
): Promise<{ rows: ReportRow[]; truncated: boolean }> {
  const source = sources[filter.groupBy];
  const { days, parts } = periodsOf(filter.from, filter.to);
  const values: unknown[] = [];
  const statements = [
    ...(days ? [fromSums(filter, days, values)] : []),
    ...parts.map((period) => fromLog(filter, period, values)),
  ];
  if (statements.length === 0) return { rows: [], truncated: false };
  const rows = await db.query<ReportRow>(
    `select domain, ${source.user ? `nullif(outgoing_user, '')` : 'null::text'} as outgoing_user, nullif(key, '') as key,
            sum(messages)::bigint as messages, sum(recipients)::bigint as recipients, sum(bytes)::bigint as bytes,
            sum(spam)::bigint as spam, min(first_seen) as first_seen, max(last_seen) as last_seen
       from (${statements.join(' union all ')}) part
      group by part.domain, part.outgoing_user, part.key having sum(messages) > 0
      order by sum(messages) desc, part.domain, part.outgoing_user, part.key limit ${limit + 1}`,
    values,
  );
  return { rows: rows.slice(0, limit), truncated: rows.length > limit };
}

interface Period {
  readonly from?: Date;
  readonly to?: Date;
}

// A period without end ends in the future: the sums of today are then whole, too.
function periodsOf(from: Date | undefined, to: Date | undefined): { days?: Period; parts: Period[] } {
  if (from && to && from >= to) return { parts: [] };
  const first = from && new Date(Math.ceil(from.getTime() / DAY_MS) * DAY_MS);
  const end = to && new Date(Math.floor(to.getTime() / DAY_MS) * DAY_MS);
  if (first && end && first > end) return { parts: [{ from: from as Date, to: to as Date }] };
  return {
    days: { ...(first ? { from: first } : {}), ...(end ? { to: end } : {}) },
    parts: [
      ...(first && from && from < first ? [{ from, to: first }] : []),
      ...(end && to && to > end ? [{ from: end, to }] : []),
    ],
  };
}

function fromSums({ groupBy, admins, domain, classification }: ReportFilter, days: Period, values: unknown[]): string {
  const { dimension, user, rollup } = sources[groupBy];
  const where = numbered(
    [
      equals('dimension', dimension),
      scopedTo(admins),
      equals('domain', domain),
      equals('blocked', classification === 'rejected'),
      { sql: 'messages > 0', values: [] },
      days.from && { sql: 'day >= ?', values: [dateOf(days.from)] },
      days.to && { sql: 'day < ?', values: [dateOf(days.to)] },
    ],
    values,
  );
  return `select domain, ${user ? 'outgoing_user' : `''`} as outgoing_user, ${rollup} as key, messages, recipients, bytes, spam,
                 first_seen, last_seen from message_rollup where ${where}`;
}

function dateOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

function fromLog({ groupBy, admins, domain, classification }: ReportFilter, part: Period, values: unknown[]): string {
  const { user, log } = sources[groupBy];
  const where = numbered(
    [
      { sql: `direction = 'outgoing'`, values: [] },
      scopedTo(admins),
      equals('domain', domain),
      { sql: classification === 'rejected' ? 'status = any(?)' : 'status <> all(?)', values: [blockedStatuses] },
      part.from && { sql: 'received_at >= ?', values: [part.from] },
      part.to && { sql: 'received_at < ?', values: [part.to] },
    ],
    values,
  );
  values.push(badClassifications);
  return `select domain, outgoing_user, key, count(*) as messages, sum(recipients)::bigint as recipients,
                 sum(size)::bigint as bytes, sum(bad)::bigint as spam, min(received_at) as first_seen, max(received_at) as last_seen
            from (select queue_id, domain, ${user ? `coalesce(outgoing_user, '')` : `''`} as outgoing_user, ${log} as key,
                         count(*) as recipients, min(size) as size, min(received_at) as received_at,
                         bool_or(classification = any($${values.length}))::int as bad
                    from message where ${where} group by 1, 2, 3, 4) one
           group by 1, 2, 3`;
}
