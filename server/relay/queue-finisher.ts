// What follows once a decision is on disk: notifications into the spool, then the message out of it.
import type { Clock } from './clock.ts';
import type { Envelope } from './envelope.ts';
import { groupSync } from './group-sync.ts';
import type { Journal } from './journal.ts';
import { isDone, type QueuedMessage, stateOf } from './queued-message.ts';
import type { PendingReport, QueueStateLog } from './queue-state.ts';
import { makeReport } from './report.ts';
import type { Spool } from './spool.ts';

export interface FinisherDeps {
  readonly clock: Clock;
  readonly spool: Spool;
  readonly journal: Journal;
  readonly state: QueueStateLog;
  readonly hostname: string;
  readonly node: string;
  readonly onError: (error: Error) => void;
}

interface MessageSet {
  has(queueId: string): boolean;
  enqueue(envelope: Envelope, content: Buffer): void;
  forget(queueId: string): void;
}

/** When the disk refused something it is tried again after this. */
const RETRY_MS = 30_000;
/** Decisions are written at once and synced together: a sync for each would hold up those who wait to be acknowledged. */
const GATHER_MS = 20;

export class QueueFinisher {
  readonly #deps: FinisherDeps;
  readonly #sync: () => Promise<void>;
  #messages: MessageSet | undefined;
  #running = 0;
  #whenIdle: (() => void)[] = [];
  /** Prevents the second tries that wait. */
  readonly #retries = new Map<QueuedMessage, () => void>();
  #stopped = false;

  constructor(deps: FinisherDeps) {
    this.#deps = deps;
    const { state, journal } = deps;
    this.#sync = groupSync(() => Promise.all([state.sync(), journal.sync()]).then(() => {}), GATHER_MS);
  }

  attach(messages: MessageSet): void {
    this.#messages = messages;
  }

  /** Does what is left to do for a message; never rejects, one run at a time for each. */
  finish(message: QueuedMessage): void {
    message.unfinished = true;
    if (message.finishing || !needsWork(message)) return;
    message.finishing = true;
    this.#running += 1;
    void this.#run(message).finally(() => {
      message.finishing = false;
      // Asked for between the last look and now.
      if (message.unfinished) this.finish(message);
      this.#running -= 1;
      if (this.#running === 0) for (const resolve of this.#whenIdle.splice(0)) resolve();
    });
  }

  idle(): Promise<void> {
    return this.#running === 0 ? Promise.resolve() : new Promise((resolve) => this.#whenIdle.push(resolve));
  }

  /** Nothing is tried again; what is left to do is found again at the next start. */
  stop(): void {
    this.#stopped = true;
    for (const prevent of this.#retries.values()) prevent();
    this.#retries.clear();
  }

  #retryLater(message: QueuedMessage): void {
    if (this.#stopped) return;
    const prevent = this.#deps.clock.after(RETRY_MS, () => {
      this.#retries.delete(message);
      this.finish(message);
    });
    this.#retries.set(message, prevent);
  }

  async #run(message: QueuedMessage): Promise<void> {
    try {
      while (message.unfinished) {
        message.unfinished = false;
        await this.#step(message);
      }
    } catch (error) {
      this.#deps.onError(error as Error);
      this.#retryLater(message);
    }
  }

  // The order is the guarantee: a decision on disk before the file goes (what is recorded is not sent again), a notification in the
  // spool before it is struck off, and only then sent, so that after a crash it is either still owed or still there.
  async #step(message: QueuedMessage): Promise<void> {
    const { state, spool } = this.#deps;
    const { queueId } = message.envelope;
    await this.#sync();
    for (const report of message.reports) await this.#report(message, report);
    if (!isDone(message)) return;
    await spool.remove(queueId);
    state.forget(queueId);
    this.#messages?.forget(queueId);
  }

  async #report(message: QueuedMessage, report: PendingReport): Promise<void> {
    const { hostname, node, spool, state } = this.#deps;
    const source = { hostname, node, envelope: message.envelope, state: stateOf(message), report };
    const content = message.content ?? (await spool.read(message.envelope.queueId).catch(() => Buffer.alloc(0)));
    const made = makeReport({ ...source, content });
    // After a crash it may have been in the spool already, recovered under the same id.
    const isNew = !this.#messages?.has(report.queueId);
    if (isNew) await spool.put(made.envelope, [made.content]);
    message.reports = message.reports.filter((one) => one !== report);
    state.save(message.envelope.queueId, stateOf(message));
    await state.sync();
    if (isNew) this.#messages?.enqueue(made.envelope, made.content);
  }
}

// Mere deferrals need not be synced at once: forgetting one only means an attempt more.
function needsWork(message: QueuedMessage): boolean {
  return (
    message.reports.length > 0 ||
    message.recipients.some(({ now }) => now.state !== 'queued' && now.state !== 'deferred')
  );
}
