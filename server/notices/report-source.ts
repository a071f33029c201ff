// From a report schedule to the mail it makes of a part of the quarantine: for the relay that sends it and for a preview.
import type { JsonObject } from '../../schemas/parse.ts';
import { subtreeOf } from '../store/admins.ts';
import type { Queryable } from '../store/database.ts';
import { type ReportedMessage, type ReportFilter, reportedMessages } from '../store/report-runs.ts';
import type { DueTimes } from './due-times.ts';
import type { LinkMaker } from './links.ts';
import { REPORTED_MOST, type ReportContent, reportContent } from './report.ts';

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

export interface ReportRequest {
  readonly recipient: string;
  readonly after: number;
  readonly upto: number;
  readonly at: number;
  readonly link: LinkMaker | null;
}

export function zoneOf({ document, domainZone }: Schedule): string {
  return (document['timezone'] as string | null) ?? domainZone ?? 'UTC';
}

export function dueTimesOf(schedule: Schedule): DueTimes {
  const { times, days } = schedule.document as { times: string[]; days: string[] };
  return { times, days, zone: zoneOf(schedule) };
}

/** The messages a schedule is about in a part of the quarantine, at most `limit` written out. */
export async function messagesOf(
  db: Queryable,
  schedule: Schedule,
  { after, upto }: Pick<ReportRequest, 'after' | 'upto'>,
  limit: number,
): Promise<{ rows: ReportedMessage[]; total: number }> {
  const { filters, direction } = schedule.document as {
    filters: Pick<ReportFilter, 'classifications' | 'outgoing_user' | 'identity' | 'sender' | 'recipient'>;
    direction: string;
  };
  return reportedMessages(db, { ...filters, direction, after, upto, scope: await scopeOf(db, schedule) }, limit);
}

/** Which messages are within a schedule: those of its domain, or of all admins from its own down. */
export async function scopeOf(
  db: Queryable,
  { kind, key }: Pick<Schedule, 'kind' | 'key'>,
): Promise<ReportFilter['scope']> {
  const [owner = ''] = key;
  return kind === 'report_schedule' ? { domain: owner } : { admins: await subtreeOf(db, owner) };
}

/** The mail, and how many messages it is about. */
export async function buildReport(
  db: Queryable,
  schedule: Schedule,
  request: ReportRequest,
): Promise<{ content: ReportContent; total: number }> {
  const { rows, total } = await messagesOf(db, schedule, request, REPORTED_MOST);
  const { direction, actions } = schedule.document as { direction: string; actions: string[] };
  const content = await reportContent({
    of: schedule.key[0] ?? '',
    schedule: schedule.id,
    to: { schedule_kind: schedule.kind, schedule_id: schedule.id, recipient: request.recipient },
    direction,
    actions,
    zone: zoneOf(schedule),
    rows,
    total,
    at: request.at,
    link: request.link,
  });
  return { content, total };
}
