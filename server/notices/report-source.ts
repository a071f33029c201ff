// From a report schedule to the mail it makes of a part of the quarantine or of the message log: for the relay that sends it and for
// a preview.
import type { JsonObject } from '../../schemas/parse.ts';
import { subtreeOf } from '../store/admins.ts';
import type { Queryable } from '../store/database.ts';
import { type LogFilter, loggedMessages, senderSums } from '../store/log-reports.ts';
import { type ReportedMessage, reportedMessages, type ReportScope } from '../store/report-runs.ts';
import type { CsvAttachment } from './content.ts';
import { csv } from './csv.ts';
import type { DueTimes } from './due-times.ts';
import type { LinkMaker } from './links.ts';
import { type LogReport, messagesContent, sumsContent } from './log-report.ts';
import { REPORTED_MOST, reportContent } from './report.ts';
import type { ReportContent } from './report-frame.ts';

/** A stored schedule with what its place adds. */
export interface Schedule {
  readonly kind: string;
  readonly id: string;
  readonly key: readonly string[];
  /** In full. */
  readonly document: JsonObject;
  /** Of the domain; null: there is none. */
  readonly domainZone: string | null;
}

/** Of the quarantine numbers, after the first, up to and with the second; of the log times, without the second. */
export interface ReportRange {
  readonly after: number;
  readonly upto: number;
}

export interface ReportRequest extends ReportRange {
  readonly recipient: string;
  readonly at: number;
  readonly link: LinkMaker | null;
}

export type ReportSource = 'quarantine' | 'messages' | 'outgoing_report';

/** Most rows of a table beside the mail. */
const CSV_MOST = 10_000;

export function sourceOf({ document }: Schedule): ReportSource {
  return document['source'] as ReportSource;
}

export function zoneOf({ document, domainZone }: Schedule): string {
  return (document['timezone'] as string | null) ?? domainZone ?? 'UTC';
}

export function dueTimesOf(schedule: Schedule): DueTimes {
  const { times, days } = schedule.document as { times: string[]; days: string[] };
  return { times, days, zone: zoneOf(schedule) };
}

/** How many messages a schedule of the quarantine is about in a part of it. */
export async function totalOf(db: Queryable, schedule: Schedule, range: ReportRange): Promise<number> {
  return (await quarantined(db, schedule, range, 1)).total;
}

type Filters = Pick<LogFilter, 'statuses' | 'classifications' | 'outgoing_user' | 'identity' | 'sender' | 'recipient'>;

async function quarantined(
  db: Queryable,
  schedule: Schedule,
  { after, upto }: ReportRange,
  limit: number,
): Promise<{ rows: ReportedMessage[]; total: number }> {
  const { filters, direction } = schedule.document as { filters: Filters; direction: string };
  return reportedMessages(db, { ...filters, direction, after, upto, scope: await scopeOf(db, schedule) }, limit);
}

/** Which messages are within a schedule: those of its domain, or of all admins from its own down. */
export async function scopeOf(db: Queryable, { kind, key }: Pick<Schedule, 'kind' | 'key'>): Promise<ReportScope> {
  const [owner = ''] = key;
  return kind === 'report_schedule' ? { domain: owner } : { admins: await subtreeOf(db, owner) };
}

/** The mail, and how many rows it is about. */
export async function buildReport(
  db: Queryable,
  schedule: Schedule,
  request: ReportRequest,
): Promise<{ content: ReportContent; total: number }> {
  const { direction, format } = schedule.document as { direction: string; format: 'html' | 'csv' | 'both' };
  const base = {
    of: schedule.key[0] ?? '',
    schedule: schedule.id,
    to: { schedule_kind: schedule.kind, schedule_id: schedule.id, recipient: request.recipient },
    direction,
    zone: zoneOf(schedule),
    inMail: format !== 'csv',
    at: request.at,
    link: request.link,
  };
  const limit = format === 'html' ? REPORTED_MOST : CSV_MOST;
  const { content, rows, columns, total } = await madeOf(db, schedule, request, base, limit);
  const attachment = format === 'html' ? null : attachmentOf(schedule, request.at, columns, rows);
  return { content: { ...content, attachment }, total };
}

interface Made {
  readonly content: ReportContent;
  readonly columns: readonly string[];
  readonly rows: readonly object[];
  readonly total: number;
}

async function madeOf(
  db: Queryable,
  schedule: Schedule,
  range: ReportRange,
  base: Omit<LogReport<never>, 'rows' | 'total' | 'period'>,
  limit: number,
): Promise<Made> {
  const { actions, group_by } = schedule.document as { actions: string[]; group_by: 'user' | 'identity' | null };
  const source = sourceOf(schedule);
  if (source === 'quarantine') {
    const { rows, total } = await quarantined(db, schedule, range, limit);
    return { content: await reportContent({ ...base, actions, rows, total }), columns: QUARANTINE, rows, total };
  }
  const { filters } = schedule.document as { filters: Filters };
  const { after, upto } = range;
  const filter: LogFilter = {
    ...filters,
    direction: base.direction,
    scope: await scopeOf(db, schedule),
    from: new Date(after),
    to: new Date(upto),
  };
  const period = [after, upto] as const;
  if (source === 'messages') {
    const { rows, total } = await loggedMessages(db, filter, limit);
    return { content: await messagesContent({ ...base, rows, total, period }), columns: MESSAGES, rows, total };
  }
  const groupBy = group_by ?? 'identity';
  const { rows, total } = await senderSums(db, filter, groupBy, limit);
  const columns = groupBy === 'user' ? SUMS.filter((name) => name !== 'identity') : SUMS;
  return { content: await sumsContent({ ...base, rows, total, period }, groupBy), columns, rows, total };
}

const QUARANTINE = [
  'queue_id',
  'received_at',
  'expires_at',
  'classification',
  'domain',
  'outgoing_user',
  'identity',
  'mail_from',
  'recipients',
  'subject',
  'size',
] as const satisfies (keyof ReportedMessage)[];

const MESSAGES = [
  'queue_id',
  'received_at',
  'direction',
  'status',
  'classification',
  'mail_from',
  'recipient',
  'domain',
  'outgoing_user',
  'identity',
  'client_address',
  'message_id',
  'subject',
  'size',
  'reply_code',
  'reply_enhanced',
  'reply_text',
];

const SUMS = [
  'domain',
  'outgoing_user',
  'identity',
  'messages',
  'recipients',
  'bytes',
  'spam',
  'rejected',
  'invalid_recipients',
  'invalid_senders',
  'first_seen',
  'last_seen',
];

function attachmentOf(
  { key }: Schedule,
  at: number,
  columns: readonly string[],
  rows: readonly object[],
): CsvAttachment {
  const name = `${key.join('-')}-${new Date(at).toISOString().slice(0, 10)}.csv`;
  return { name, csv: csv(columns, rows.map(cellsOf)) };
}

// Times as the API writes them, several addresses in one cell.
function cellsOf(row: object): Record<string, unknown> {
  const cells = Object.entries(row).map(([name, value]) => {
    if (value instanceof Date) return [name, value.toISOString()];
    return [name, Array.isArray(value) ? value.join(' ') : value];
  });
  return Object.fromEntries(cells) as Record<string, unknown>;
}
