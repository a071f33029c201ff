// A feedback report as a complaint: matched with its message, counted for the identity, which it may lock, and stored, at once.
import {
  type AbuseReportRow,
  type MatchedMessage,
  matchReport,
  type ReportAction,
  type ReportTraces,
  storeReport,
} from './abuse-reports.ts';
import type { Database, Queryable } from './database.ts';
import { afterAbuse, type LockEventName } from './lock-machine.ts';
import { changeLock, userId } from './locks.ts';

/** What was read from the report; the rest is found out. */
export type NewReport = Omit<AbuseReportRow, 'id' | 'action' | keyof MatchedMessage>;

export interface ComplaintPolicy {
  readonly action: 'none' | 'suggest_lock' | 'lock_identity';
  /** As many within the window lock. */
  readonly lockAfter: number;
  readonly windowHours: number;
}

export interface Filed {
  readonly action: ReportAction;
  readonly events: readonly LockEventName[];
}

/** Files a report. What it does to the identity happens together with it, or not at all. */
export function fileReport(
  database: Database,
  report: NewReport,
  traces: ReportTraces,
  policy: ComplaintPolicy,
): Promise<Filed> {
  return database.transaction(async (tx) => {
    const matched = await matchReport(tx, traces);
    const filed = matched ? await complain(tx, report, matched, policy) : { action: 'none' as const, events: [] };
    const found = matched ?? {
      matched_by: null,
      queue_id: null,
      domain: null,
      admin: null,
      outgoing_user: null,
      identity: null,
    };
    await storeReport(tx, { ...report, ...found, action: filed.action });
    return filed;
  });
}

async function complain(
  tx: Queryable,
  report: NewReport,
  { domain, outgoing_user: user, identity }: MatchedMessage,
  policy: ComplaintPolicy,
): Promise<Filed> {
  if (user === null || identity === null || report.feedback_type === 'not-spam') return { action: 'none', events: [] };
  const target = { domain, user, identity };
  // The row stays locked until the end: two reports at once count one after the other.
  await tx.query(
    `insert into identity (user_id, identity, created_at, complaints)
     select id, $2, $3, $4 from resource where kind = 'outgoing_user' and id = $1
     on conflict (user_id, identity) do update set complaints = identity.complaints + excluded.complaints`,
    [userId(target), identity, report.received_at, report.incidents],
  );
  if (policy.action === 'none') return { action: 'none', events: [] };
  const count = report.incidents + (await complaintsSince(tx, target, report.received_at, policy.windowHours));
  if (policy.action === 'suggest_lock' || count < policy.lockAfter) return { action: 'lock_suggested', events: [] };
  const reason = `${count} complaints within ${policy.windowHours} hours, the last one: ${report.feedback_type} from ${report.reporter ?? report.source} (intake ${report.intake})`;
  const changed = await changeLock(tx, target, (state) =>
    afterAbuse(state, reason, true, report.received_at.getTime()),
  );
  return changed ? { action: 'locked', events: changed.events } : { action: 'lock_suggested', events: [] };
}

async function complaintsSince(
  tx: Queryable,
  { domain, user, identity }: { readonly domain: string; readonly user: string; readonly identity: string },
  now: Date,
  hours: number,
): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `select coalesce(sum(incidents), 0)::int as count from abuse_report
      where domain = $1 and outgoing_user = $2 and identity = $3 and feedback_type <> 'not-spam'
        and received_at > $4::timestamptz - make_interval(hours => $5)`,
    [domain, user, identity, now, hours],
  );
  return row?.count ?? 0;
}
