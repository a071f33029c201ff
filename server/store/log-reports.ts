// What scheduled reports tell of the message log: the messages of a period, and sums of outgoing mail by user or identity.
import { badClassifications, blockedStatuses } from '../../schemas/events.ts';
import type { Queryable } from './database.ts';
import { allOf, type Condition, equals, oneOf } from './message-conditions.ts';
import type { MessageRow } from './messages.ts';
import type { ReportScope } from './report-runs.ts';

export interface LogFilter {
  readonly scope: ReportScope;
  readonly direction: string;
  readonly statuses: readonly string[];
  readonly classifications: readonly string[];
  readonly outgoing_user: string | null;
  readonly identity: string | null;
  readonly sender: string | null;
  readonly recipient: string | null;
  /** Received at or after. */
  readonly from: Date;
  /** Received before. */
  readonly to: Date;
}

/** Messages of the log, one row for each recipient, the newest first, and how many there are in all. */
export async function loggedMessages(
  db: Queryable,
  filter: LogFilter,
  limit: number,
): Promise<{ rows: MessageRow[]; total: number }> {
  const { sql, values } = allOf(conditionsOf(filter));
  const [count] = await db.query<{ total: number }>(`select count(*) as total from message where ${sql}`, values);
  const rows = await db.query<MessageRow>(
    `select * from message where ${sql} order by received_at desc, queue_id desc, recipient_index desc limit ${limit}`,
    values,
  );
  return { rows, total: count?.total ?? 0 };
}

export interface SenderSums {
  readonly domain: string;
  readonly outgoing_user: string | null;
  /** Null: messages without one, and always where users are summed up. */
  readonly identity: string | null;
  readonly messages: number;
  readonly recipients: number;
  /** Of the messages, each counted once. */
  readonly bytes: number;
  /** Messages judged spam, phishing or virus. */
  readonly spam: number;
  /** Messages that were quarantined, refused or dropped. */
  readonly rejected: number;
  /** Recipients whose mail server said that they do not exist. */
  readonly invalid_recipients: number;
  /** Messages refused because the user may not send as the address in From; what is refused at MAIL FROM is no message yet. */
  readonly invalid_senders: number;
  readonly first_seen: Date;
  readonly last_seen: Date;
}

// Addressing status (RFC 3463, section 3.2), as the relay counts it for invalid_recipients_per_day.
const INVALID_RECIPIENT = `reply_code >= 500 and reply_enhanced like '5.1.%'`;
const INVALID_SENDER = `status = 'rejected' and reply_text = 'Sender address not allowed'`;

/** Outgoing mail by user or identity, most messages first, and how many of them there are in all. */
export async function senderSums(
  db: Queryable,
  filter: LogFilter,
  groupBy: 'user' | 'identity',
  limit: number,
): Promise<{ rows: SenderSums[]; total: number }> {
  const { sql, values } = allOf(conditionsOf(filter));
  const [bad, blocked] = [values.push(badClassifications), values.push(blockedStatuses)];
  const rows = await db.query<SenderSums & { total: number }>(
    `select domain, outgoing_user, identity, count(*) as messages, sum(recipients) as recipients, sum(size) as bytes,
            sum(bad) as spam, sum(blocked) as rejected, sum(invalid) as invalid_recipients, sum(invalid_sender) as invalid_senders,
            min(received_at) as first_seen, max(received_at) as last_seen, count(*) over () as total
       from (select queue_id, domain, outgoing_user, ${groupBy === 'identity' ? 'identity' : 'null::text as identity'},
                    count(*) as recipients, min(size) as size, min(received_at) as received_at,
                    bool_or(classification = any($${bad}))::int as bad, bool_or(status = any($${blocked}))::int as blocked,
                    count(*) filter (where ${INVALID_RECIPIENT}) as invalid,
                    coalesce(bool_or(${INVALID_SENDER}), false)::int as invalid_sender
               from message where ${sql} group by 1, 2, 3, 4) one
      group by 1, 2, 3 order by messages desc, 1, 2, 3 limit ${limit}`,
    values,
  );
  return { rows, total: rows[0]?.total ?? 0 };
}

function conditionsOf({ scope, from, to, ...filter }: LogFilter): (Condition | undefined)[] {
  return [
    'domain' in scope ? equals('domain', scope.domain) : { sql: 'admin = any(?)', values: [scope.admins] },
    equals('direction', filter.direction),
    oneOf('status', filter.statuses),
    oneOf('classification', filter.classifications),
    equals('outgoing_user', filter.outgoing_user ?? undefined),
    equals('identity', filter.identity ?? undefined),
    filter.sender === null ? undefined : { sql: 'lower(mail_from) = ?', values: [filter.sender] },
    equals('recipient', filter.recipient ?? undefined),
    { sql: 'received_at >= ?', values: [from] },
    { sql: 'received_at < ?', values: [to] },
  ];
}
