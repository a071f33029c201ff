// What a notice says and to whom, when it is sent: the facts of then, the contacts and the template of now.
import { lockTemplate } from '../../schemas/resources/lock-template.ts';
import type { AdminConfig } from '../config/configuration.ts';
import { type LinkMaker, linkMaker } from '../notices/links.ts';
import { builtInLockTemplate, lockNotice, type LockTemplate } from '../notices/lock-notice.ts';
import { buildReport, sourceOf } from '../notices/report-source.ts';
import { testNotice } from '../notices/test-notice.ts';
import type { Database } from '../store/database.ts';
import { documentOf } from '../store/documents.ts';
import {
  badSubjects,
  linkKey,
  type LockNotice,
  type NoticeOutcome,
  type NoticeRow,
  type ReportNotice,
  type TestNotice,
} from '../store/notices.ts';
import { templatesOf } from '../store/lock-templates.ts';
import { userId } from '../store/locks.ts';
import { findSchedule, unsubscribed } from '../store/report-runs.ts';
import { findResource } from '../store/resources.ts';
import type { NoticeMail, NoticesDeps } from './notices.ts';
import { scheduleOf } from './report-schedules.ts';
import { abuseContacts } from './steps/feedback.ts';

/** How long the link in a lock mail works. */
const UNLOCK_MS = 7 * 86_400_000;
const SUBJECTS_MOST = 5;

/** The mail about a lock. Null: this node does not know the sender yet. */
export async function lockMail(
  deps: NoticesDeps,
  { domain: name }: NoticeRow,
  lock: LockNotice,
): Promise<NoticeMail | NoticeOutcome | null> {
  const { database, configuration } = deps;
  const domain = configuration.current.domain(name);
  const user = domain?.outgoingUsers.get(lock.outgoing_user);
  const target = { domain: name, user: lock.outgoing_user, identity: lock.identity };
  if (domain === undefined || user === undefined)
    return (await findResource(database, 'outgoing_user', userId(target))) ? null : 'gone';
  const to = abuseContacts(domain, configuration.current);
  if (to.length === 0) return 'nobody';
  const link = await linksOf(deps);
  const action = { kind: 'unlock', ...target, lock_id: lock.lock_id } as const;
  const content = lockNotice(await templateOf(database, user.document['lock_template'], domain.admin), {
    ...target,
    reason: lock.reason,
    lockedAt: lock.locked_at,
    unlocksAt: lock.unlocks_at,
    autoUnlocksLeft: Math.max(0, user.settings.max_auto_unlocks - lock.auto_unlocks_used),
    unlockUrl: link?.(action, lock.locked_at + UNLOCK_MS) ?? null,
    sampleSubjects: await badSubjects(database, target, lock.locked_at, SUBJECTS_MOST),
    zone: (domain.document['timezone'] as string | null) ?? 'UTC',
  });
  const identity = lock.identity === '' ? null : lock.identity;
  return { to, content: { ...content, unsubscribeUrl: null }, outgoingUser: lock.outgoing_user, identity };
}

async function linksOf({ database, publicUrl }: NoticesDeps): Promise<LinkMaker | null> {
  return publicUrl === null ? null : linkMaker(await linkKey(database), publicUrl);
}

// The one named, else the default, of the nearest admin that has one; else our own.
async function templateOf(database: Database, named: unknown, admin: AdminConfig): Promise<LockTemplate> {
  const chain = namesOf(admin);
  const rows = await templatesOf(database, chain);
  const near = rows
    .toSorted((a, b) => chain.indexOf(a.admin) - chain.indexOf(b.admin))
    .map((row) => documentOf(lockTemplate, row));
  const found =
    near.find((one) => one['name'] === named) ?? near.find((one) => one['is_default'] === true) ?? builtInLockTemplate;
  return found as unknown as LockTemplate;
}

function namesOf(admin: AdminConfig | null): string[] {
  return admin === null ? [] : [admin.name, ...namesOf(admin.parent)];
}

/** The mail of a report to one recipient. */
export async function reportMail(deps: NoticesDeps, report: ReportNotice): Promise<NoticeMail | NoticeOutcome> {
  const { database, clock } = deps;
  const row = await findSchedule(database, report.kind, report.schedule_id);
  if (row === undefined) return 'gone';
  const schedule = scheduleOf(row);
  const { recipients, skip_empty: skipEmpty } = schedule.document as { recipients: string[]; skip_empty: boolean };
  const without = await unsubscribed(database, report.kind, report.schedule_id);
  if (!recipients.includes(report.recipient) || without.some((one) => one.address === report.recipient))
    return 'nobody';
  const { recipient, source = 'quarantine', after, upto } = report;
  if (source !== sourceOf(schedule)) return 'gone';
  const link = await linksOf(deps);
  const { content, total } = await buildReport(database, schedule, { recipient, after, upto, at: clock.now(), link });
  if (total === 0 && skipEmpty) return 'empty';
  return { to: [recipient], content, outgoingUser: null, identity: null };
}

/** A test message. Null: this node does not know the domain yet. */
export async function testMail(
  { database, configuration, node }: NoticesDeps,
  { domain: name, created_at: at }: NoticeRow,
  { recipient, requested_by: requestedBy }: TestNotice,
): Promise<NoticeMail | NoticeOutcome | null> {
  const domain = configuration.current.domain(name);
  if (domain === undefined) return (await findResource(database, 'domain', name)) ? null : 'gone';
  if (!domain.active) return 'inactive';
  const content = testNotice({ domain: name, recipient, requestedBy, node, at: at.getTime() });
  return { to: [recipient], content: { ...content, unsubscribeUrl: null }, outgoingUser: null, identity: null };
}
