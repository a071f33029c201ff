// Reports that are due (mail.md L10): for each recipient a notice is left in the database, once among all nodes. What was missed
// while nobody ran is sent late, as one.
import { adminReportSchedule, reportSchedule } from '../../schemas/resources/report-schedule.ts';
import { nextDue } from '../notices/due-times.ts';
import { dueTimesOf, type Schedule, sourceOf, totalOf } from '../notices/report-source.ts';
import type { Database, Queryable } from '../store/database.ts';
import { documentOf } from '../store/documents.ts';
import { writeNotices } from '../store/notices.ts';
import { type Candidate, quarantineEnd, runOf, saveRun, schedulesToRun, unsubscribed } from '../store/report-runs.ts';

/** Leaves the reports that are due at `now`, and learns of schedules that are new or were changed. */
export async function runSchedules(database: Database, now: number): Promise<void> {
  await database.transaction(async (tx) => {
    const candidates = await schedulesToRun(tx, now);
    if (candidates.length === 0) return;
    const end = await quarantineEnd(tx);
    for (const candidate of candidates) await runOne(tx, candidate, end, now);
  });
}

/** A schedule as it is stored, in full. */
export function scheduleOf(row: Omit<Candidate, 'revision' | 'admin'> & { readonly schema_version: number }): Schedule {
  const resource = row.kind === reportSchedule.kind ? reportSchedule : adminReportSchedule;
  return { kind: row.kind, id: row.id, key: row.key, document: documentOf(resource, row), domainZone: row.timezone };
}

async function runOne(tx: Queryable, candidate: Candidate, end: number, now: number): Promise<void> {
  const schedule = scheduleOf(candidate);
  const { enabled } = schedule.document as { enabled: boolean };
  // Read again under the lock: another node may just have run it.
  const run = await runOf(tx, candidate);
  const isDue = enabled && run !== undefined && run.next_due_at !== null && run.next_due_at.getTime() <= now;
  const isKnown = run?.revision === candidate.revision && run.domain_zone === candidate.timezone;
  if (isKnown && !isDue) return;
  const source = sourceOf(schedule);
  const dueAt = (isDue ? run.next_due_at?.getTime() : undefined) ?? now;
  // A period of the log ends when the report is due, so that those of a day are the same every day.
  const newest = source === 'quarantine' ? end : dueAt;
  const reported = run?.source === source ? run.reported : newest;
  const upto = isDue ? Math.max(newest, reported) : reported;
  if (isDue) await leave(tx, candidate, schedule, { source, after: reported, upto }, dueAt, now);
  await saveRun(tx, candidate, enabled ? nextDue(dueTimesOf(schedule), now) : null, { source, reported: upto });
}

async function leave(
  tx: Queryable,
  { kind, id, key, admin }: Candidate,
  schedule: Schedule,
  range: { readonly source: string; readonly after: number; readonly upto: number },
  dueAt: number,
  now: number,
): Promise<void> {
  const { recipients, skip_empty: skipEmpty } = schedule.document as { recipients: string[]; skip_empty: boolean };
  // The log may not have yet what was received last: it is asked when the mail is made.
  if (skipEmpty && range.source === 'quarantine' && (await totalOf(tx, schedule, range)) === 0) return;
  const gone = new Set((await unsubscribed(tx, kind, id)).map((one) => one.address));
  const notices = recipients
    .filter((recipient) => !gone.has(recipient))
    .map((recipient) => ({ kind, schedule_id: id, recipient, ...range, due_at: dueAt }));
  const domain = kind === reportSchedule.kind ? (key[0] ?? '') : '';
  await writeNotices(tx, 'report', new Date(now), { domain, admin }, notices);
}
