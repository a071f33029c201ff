// Abuse reports of third parties, each with the message of ours that it is about, where one was found.
import { equals, scopedTo } from './message-conditions.ts';
import type { AdminScope, Page, PageRequest } from './messages.ts';
import { newestFirst } from './newest-first.ts';
import type { Queryable } from './database.ts';

/** What followed from a report: nothing, the advice to lock the identity, or its lock. */
export type ReportAction = 'none' | 'lock_suggested' | 'locked';

/** A row of the table `abuse_report`. */
export interface AbuseReportRow {
  readonly id: number;
  readonly received_at: Date;
  readonly intake: string;
  /** Address it came from. */
  readonly source: string;
  readonly feedback_type: string;
  readonly reporter: string | null;
  readonly original_mail_from: string | null;
  readonly original_recipients: readonly string[];
  readonly source_ip: string | null;
  readonly arrival_date: Date | null;
  readonly message_id: string | null;
  readonly subject: string | null;
  readonly incidents: number;
  readonly matched_by: 'queue_id' | 'message_id' | 'source' | null;
  readonly queue_id: string | null;
  readonly domain: string | null;
  readonly admin: string | null;
  readonly outgoing_user: string | null;
  readonly identity: string | null;
  readonly action: ReportAction;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** The message a report is about. */
export interface MatchedMessage {
  readonly matched_by: 'queue_id' | 'message_id' | 'source';
  readonly queue_id: string;
  readonly domain: string;
  readonly admin: string;
  readonly outgoing_user: string | null;
  readonly identity: string | null;
}

export interface ReportTraces {
  readonly queueIds: readonly string[];
  readonly messageId: string | null;
  readonly sourceIp: string | null;
  readonly arrivalDate: Date | null;
}

const AROUND = "interval '5 minutes'";

/** The outgoing message with one of the queue ids, else with the Message-ID, else from the source around that time. */
export async function matchReport(db: Queryable, traces: ReportTraces): Promise<MatchedMessage | undefined> {
  const [row] = await db.query<MatchedMessage>(
    `with found as (
       (select 1 as rank, 'queue_id' as matched_by, message.* from message
         where queue_id = any($1) and direction = 'outgoing' limit 1)
       union all
       (select 2, 'message_id', message.* from message
         where message_id = $2 and direction = 'outgoing' order by received_at desc limit 1)
       union all
       (select 3, 'source', message.* from message
         where client_address = $3 and direction = 'outgoing'
           and received_at between $4::timestamptz - ${AROUND} and $4::timestamptz + ${AROUND}
         order by abs(extract(epoch from received_at - $4::timestamptz)) limit 1))
     select matched_by, queue_id, domain, admin, outgoing_user, identity from found order by rank limit 1`,
    [traces.queueIds, traces.messageId, traces.sourceIp, traces.arrivalDate],
  );
  return row;
}

const COLUMNS = [
  'received_at',
  'intake',
  'source',
  'feedback_type',
  'reporter',
  'original_mail_from',
  'original_recipients',
  'source_ip',
  'arrival_date',
  'message_id',
  'subject',
  'incidents',
  'matched_by',
  'queue_id',
  'domain',
  'admin',
  'outgoing_user',
  'identity',
  'action',
  'fields',
].join(', ');

export async function storeReport(db: Queryable, row: Omit<AbuseReportRow, 'id'>): Promise<number> {
  const [stored] = await db.query<{ id: number }>(
    `insert into abuse_report (${COLUMNS}) select ${COLUMNS} from json_populate_record(null::abuse_report, $1::json) returning id`,
    [JSON.stringify(row)],
  );
  return (stored as { id: number }).id;
}

export interface ReportFilter {
  readonly admins: AdminScope;
  readonly domain?: string;
  readonly identity?: string;
  readonly outgoing_user?: string;
  readonly intake?: string;
  readonly queue_id?: string;
  /** Received at or after. */
  readonly from?: Date;
  /** Received before. */
  readonly to?: Date;
}

const LISTED = { table: 'abuse_report', columns: `id, ${COLUMNS}`, time: 'received_at', id: 'id' };

/** A page, newest first. Reports that match no message are the installation's alone. */
export function listReports(db: Queryable, filter: ReportFilter, page: PageRequest): Promise<Page<AbuseReportRow>> {
  const conditions = [
    scopedTo(filter.admins),
    equals('domain', filter.domain),
    equals('identity', filter.identity),
    equals('outgoing_user', filter.outgoing_user),
    equals('intake', filter.intake),
    equals('queue_id', filter.queue_id),
    filter.from && { sql: 'received_at >= ?', values: [filter.from] },
    filter.to && { sql: 'received_at < ?', values: [filter.to] },
  ];
  return newestFirst<AbuseReportRow>(db, LISTED, conditions, page);
}
