// Sends the mail that Postplane writes by itself: about automatic locks (mail.md I6), reports (L10) and test messages. What is to be
// sent waits in the database; a node leases it, makes it its own, spools it and only then calls it sent, so that there is one of each however
// many nodes there are and whichever of them dies.
import type { Configuration } from '../config/configuration.ts';
import { composeNotice } from '../mail/notice.ts';
import type { NoticeContent } from '../notices/content.ts';
import type { Database } from '../store/database.ts';
import {
  finishNotice,
  isLogged,
  keepNotice,
  keptNotices,
  type LockNotice,
  type NoticeOutcome,
  type NoticeRow,
  type ReportNotice,
  takeNotice,
  type TestNotice,
} from '../store/notices.ts';
import type { Clock } from './clock.ts';
import { handOver, internalEnvelope } from './internal-envelope.ts';
import type { Journal } from './journal.ts';
import { lockMail, reportMail, testMail } from './notice-mail.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { DeliveryQueue } from './queue.ts';
import { runSchedules } from './report-schedules.ts';
import type { Spool } from './spool.ts';

export interface NoticesDeps {
  readonly database: Database;
  readonly node: string;
  readonly hostname: string;
  /** Base of links in mail; null: there are none. */
  readonly publicUrl: string | null;
  readonly configuration: Configuration;
  readonly spool: Pick<Spool, 'put'>;
  readonly queue: Pick<DeliveryQueue, 'enqueue' | 'has'>;
  readonly journal: Pick<Journal, 'record' | 'flush'>;
  /** Resolves when everything that was in the spool is queued again. */
  readonly recovered: Promise<void>;
  readonly newQueueId: () => string;
  readonly clock: Clock;
  readonly onError: (error: Error) => void;
}

/** A mail that is to be sent. */
export interface NoticeMail {
  readonly to: readonly string[];
  readonly content: NoticeContent & { readonly unsubscribeUrl: string | null };
  readonly outgoingUser: string | null;
  readonly identity: string | null;
}

export interface Notices {
  /** Does what is due now; never rejects. */
  run(): Promise<void>;
  close(): Promise<void>;
}

const POLL_MS = 2000;
const FLUSH_MS = 2000;

/** Looks for what is to be sent until it is closed. */
export function startNotices(deps: NoticesDeps): Notices {
  let stopped = false;
  let cancel: () => void = () => {};
  const run = oneAtATime(async () => {
    await deps.recovered.catch(() => {});
    if (stopped) return;
    await runSchedules(deps.database, deps.clock.now()).catch(deps.onError);
    await sendAll(deps, () => stopped);
  }, deps.onError);
  const poll = (): void => {
    cancel = deps.clock.after(POLL_MS, () => void run().then(() => stopped || poll()));
  };
  poll();
  return {
    run,
    close: async () => {
      stopped = true;
      cancel();
      await run();
    },
  };
}

async function sendAll(deps: NoticesDeps, stopped: () => boolean): Promise<void> {
  const { database, node, clock } = deps;
  for (const row of await keptNotices(database, node)) await resume(deps, row).catch(deps.onError);
  while (!stopped()) {
    const row = await takeNotice(database, node, clock.now());
    if (row === undefined) return;
    await send(deps, row).catch(deps.onError);
  }
}

async function send(deps: NoticesDeps, row: NoticeRow): Promise<void> {
  const mail = await mailOf(deps, row);
  if (mail === null) return;
  if (typeof mail === 'string') return finishNotice(deps.database, row.id, mail, deps.clock.now());
  const queueId = deps.newQueueId();
  if (await keepNotice(deps.database, row.id, deps.node, queueId, deps.clock.now()))
    await spooled(deps, row, mail, queueId);
}

// It may be in the queue, or delivered already, when a crash or a failure came before it was called sent.
async function resume(deps: NoticesDeps, row: NoticeRow): Promise<void> {
  const { database, queue, journal, clock } = deps;
  const queueId = row.queue_id as string;
  const isKnown = queue.has(queueId) || ((await journal.flush(FLUSH_MS)) ? await isLogged(database, queueId) : null);
  if (isKnown === null) return;
  if (isKnown) return finishNotice(database, row.id, 'sent', clock.now());
  const mail = await mailOf(deps, row);
  if (mail === null) return;
  if (typeof mail === 'string') return finishNotice(database, row.id, mail, clock.now());
  await spooled(deps, row, mail, queueId);
}

// Null: it cannot be made now.
async function mailOf(deps: NoticesDeps, row: NoticeRow): Promise<NoticeMail | NoticeOutcome | null> {
  if (row.kind === 'lock') return lockMail(deps, row, row.data as LockNotice);
  return row.kind === 'report'
    ? reportMail(deps, row.data as ReportNotice)
    : testMail(deps, row, row.data as TestNotice);
}

async function spooled(deps: NoticesDeps, row: NoticeRow, mail: NoticeMail, queueId: string): Promise<void> {
  const { hostname, node, clock, spool } = deps;
  const at = clock.now();
  const content = composeNotice({ hostname, queueId, at, to: mail.to, ...mail.content });
  const envelope = internalEnvelope({
    notice: row.kind,
    queueId,
    node,
    hostname,
    at,
    to: mail.to,
    domain: row.domain,
    admin: row.admin,
    about: mail,
    revision: deps.configuration.current.revision,
    subject: mail.content.subject,
    size: content.length,
    smtpUtf8: false,
  });
  await spool.put(envelope, [content]);
  handOver(deps, { envelope, content });
  await finishNotice(deps.database, row.id, 'sent', clock.now());
}
