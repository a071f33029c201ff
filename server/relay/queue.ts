// What is due, when, and to which destination; one timer for all of it. Attempts run elsewhere (attempt.ts); what they decide is
// written down here, and only then is a message forgotten.
import type { Configuration } from '../config/configuration.ts';
import type { QueueAction } from '../store/queue-commands.ts';
import type { AttemptJob, AttemptResult } from './attempt.ts';
import type { Clock } from './clock.ts';
import type { Outcome } from './deliver.ts';
import { Dispatcher, type Gate } from './dispatcher.ts';
import { DueHeap } from './due-heap.ts';
import { dueJobs, type QueueJob, remainingWait } from './due-jobs.ts';
import type { Envelope } from './envelope.ts';
import type { Journal } from './journal.ts';
import type { NextHopDeps } from './next-hops.ts';
import {
  isHeldByLock,
  isWaiting,
  newMessage,
  type QueuedMessage,
  type QueuedRecipient,
  stateOf,
} from './queued-message.ts';
import { type Decision, reportsOf } from './queue-reports.ts';
import type { QueueFinisher } from './queue-finisher.ts';
import type { MessageState, QueueStateLog, Reply } from './queue-state.ts';
import type { RetrySchedule } from './retry-schedule.ts';
import { senderKey } from './sender-hold.ts';
import { afterAttempt, afterRemoval, type Transition, type TransitionContext } from './transition.ts';

export interface Queue {
  /** Takes over a message that is in the spool; `content` saves reading it back. The caller records its `queued` event. Returns at once. */
  enqueue(envelope: Envelope, content?: Buffer): void;
}

export interface QueueCounts {
  readonly messages: number;
  /** Attempts under way. */
  readonly active: number;
  readonly queued: number;
  readonly deferred: number;
  readonly held: number;
  readonly frozen: number;
}

export interface QueueDeps {
  readonly clock: Clock;
  readonly configuration: Configuration;
  readonly smarthost: NextHopDeps['smarthost'];
  readonly journal: Journal;
  readonly state: QueueStateLog;
  readonly schedule: RetrySchedule;
  readonly random: () => number;
  readonly attempt: (job: AttemptJob) => Promise<AttemptResult>;
  readonly finisher: QueueFinisher;
  readonly maxDeliveries: number;
  /** Most attempts to a destination, and what destinations share a limit. */
  readonly gate: Gate;
  /** Whether the sender of a message is locked, so that it waits. */
  readonly isHeld?: (envelope: Envelope) => boolean;
  /** Content kept in memory between acceptance and the first attempt, in all. */
  readonly maxContentBytes: number;
}

const INITIAL_CONCURRENCY = 5;
/** So many messages of a sender are released before others have their turn. */
const RELEASED_AT_ONCE = 50;
const HELD: Reply = { code: null, enhanced: null, text: 'held while the sender is locked', remote: null };

export class DeliveryQueue implements Queue {
  readonly #deps: QueueDeps;
  readonly #messages = new Map<string, QueuedMessage>();
  readonly #heap = new DueHeap<QueuedMessage>();
  readonly #dispatcher: Dispatcher<QueueJob>;
  /** Notifications that were in the spool at start: made before the crash, perhaps delivered since. */
  readonly #foundReports = new Set<string>();
  /** Messages that a lock holds, by sender. */
  readonly #heldOf = new Map<string, Set<string>>();
  #contentBytes = 0;
  #cancelTimer: (() => void) | undefined;
  #timerAt = Number.POSITIVE_INFINITY;
  #stopped = false;

  constructor(deps: QueueDeps) {
    this.#deps = deps;
    this.#dispatcher = new Dispatcher<QueueJob>({
      maxTotal: deps.maxDeliveries,
      initialPerDestination: INITIAL_CONCURRENCY,
      gate: deps.gate,
      run: (job) => this.#run(job),
    });
    deps.finisher.attach({
      has: (queueId) => this.#messages.has(queueId) || this.#foundReports.has(queueId),
      enqueue: (envelope, content) => {
        this.enqueue(envelope, content);
        const message = this.#messages.get(envelope.queueId);
        if (message) this.#record(message, 0);
      },
      forget: (queueId) => this.#forget(queueId),
    });
  }

  enqueue(envelope: Envelope, content?: Buffer): void {
    if (this.#messages.has(envelope.queueId)) return;
    const message = newMessage(envelope, undefined, this.#keep(content));
    this.#messages.set(envelope.queueId, message);
    const now = this.#deps.clock.monotonic();
    for (const recipient of message.recipients) recipient.dueAt = now;
    this.#dispatch(message);
  }

  /** Takes back a message found in the spool at start, with the last record of it. Nothing that record calls done is sent again. */
  restore(envelope: Envelope, state: MessageState | undefined): void {
    if (this.#messages.has(envelope.queueId)) return;
    const message = newMessage(envelope, state, undefined);
    this.#messages.set(envelope.queueId, message);
    if (envelope.direction === 'internal') this.#foundReports.add(envelope.queueId);
    const { clock } = this.#deps;
    for (const [index, recipient] of message.recipients.entries()) {
      recipient.dueAt = clock.monotonic() + remainingWait(recipient, clock.now(), this.#deps.schedule);
      this.#record(message, index);
    }
    if (message.recipients.some(isHeldByLock)) this.#noteHeld(message);
    this.#dispatch(message);
  }

  /** Releases what locks held that hold no more. Senders are looked at, not messages. */
  async recheckHeld(): Promise<void> {
    const senders = Array.from(this.#heldOf);
    for (const [sender, queueIds] of senders) {
      const messages = [...queueIds].flatMap((queueId) => this.#messages.get(queueId) ?? []);
      const [first] = messages;
      if (first && this.#isHeld(first)) continue;
      this.#heldOf.delete(sender);
      for (const [index, message] of messages.entries()) {
        if (index % RELEASED_AT_ONCE === RELEASED_AT_ONCE - 1) await new Promise((resolve) => setImmediate(resolve));
        this.#releaseHeld(message);
      }
    }
  }

  /** Completes what a crash interrupted, after all messages were restored. */
  resume(): void {
    for (const message of this.#messages.values()) this.#deps.finisher.finish(message);
  }

  /** Does what an administrator asked for. */
  act(
    queueId: string,
    action: QueueAction,
    { recipient, force = false }: { recipient?: number | null; force?: boolean } = {},
  ): string {
    const message = this.#messages.get(queueId);
    const indexes = message?.recipients.flatMap((one, index) =>
      one.now.state !== 'done' && (recipient ?? index) === index ? [index] : [],
    );
    if (!message || !indexes?.length) return 'not found';
    const decisions = indexes.flatMap((index) => this.#actOn(message, index, action, force));
    this.#settle(message, indexes, decisions);
    this.#dispatch(message);
    return 'ok';
  }

  has(queueId: string): boolean {
    return this.#messages.has(queueId);
  }

  counts(): QueueCounts {
    const counts = {
      messages: this.#messages.size,
      active: this.#dispatcher.active,
      queued: 0,
      deferred: 0,
      held: 0,
      frozen: 0,
      done: 0,
    };
    for (const { recipients } of this.#messages.values()) for (const { now } of recipients) counts[now.state] += 1;
    const { done: _, ...shown } = counts;
    return shown;
  }

  /** When the oldest message was received that is still to be delivered, in milliseconds; null: none waits. */
  oldest(): number | null {
    let oldest: number | null = null;
    for (const { envelope, recipients } of this.#messages.values())
      if (recipients.some(({ now }) => now.state === 'queued' || now.state === 'deferred'))
        oldest = Math.min(oldest ?? envelope.receivedAt, envelope.receivedAt);
    return oldest;
  }

  /** Resolves when no attempt runs and nothing is left to be written down. */
  async settled(): Promise<void> {
    do {
      await this.#dispatcher.idle();
      await this.#deps.finisher.idle();
    } while (this.#dispatcher.active > 0);
  }

  /** Starts no further attempt; resolves when those under way have ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancelTimer?.();
    this.#dispatcher.stop();
    await this.settled();
    this.#deps.finisher.stop();
  }

  #keep(content: Buffer | undefined): Buffer | undefined {
    if (!content || this.#contentBytes + content.length > this.#deps.maxContentBytes) return undefined;
    this.#contentBytes += content.length;
    return content;
  }

  #forget(queueId: string): void {
    const message = this.#messages.get(queueId);
    if (message) {
      this.#drop(message);
      this.#heldOf.get(senderKey(message.envelope))?.delete(queueId);
    }
    this.#messages.delete(queueId);
  }

  #drop(message: QueuedMessage): void {
    this.#contentBytes -= message.content?.length ?? 0;
    message.content = undefined;
  }

  /** Starts what is due of a message and remembers when the rest is. */
  #dispatch(message: QueuedMessage): void {
    if (this.#stopped) return;
    const now = this.#deps.clock.monotonic();
    if (message.recipients.some((one) => isWaiting(one) && one.dueAt <= now)) this.#holdIfLocked(message);
    for (const job of dueJobs(message, now, this.#deps.configuration.current, this.#deps.smarthost)) {
      for (const index of job.recipients) (message.recipients[index] as QueuedRecipient).active = true;
      this.#dispatcher.submit({ ...job, tenant: this.#tenantOf(message.envelope) });
    }
    const next = Math.min(...message.recipients.filter(isWaiting).map(({ dueAt }) => dueAt));
    if (next < message.wakeAt) {
      message.wakeAt = next;
      this.#heap.add(next, message);
      this.#setTimer();
    }
  }

  #isHeld({ envelope }: QueuedMessage): boolean {
    return this.#deps.isHeld?.(envelope) === true;
  }

  // The file and its record stay; nothing is due until the sender is unlocked.
  #holdIfLocked(message: QueuedMessage): void {
    if (this.#deps.isHeld === undefined || !this.#isHeld(message)) return;
    const indexes = message.recipients.flatMap((one, index) => (isWaiting(one) && !one.passes ? [index] : []));
    if (indexes.length === 0) return;
    for (const index of indexes) {
      const recipient = message.recipients[index] as QueuedRecipient;
      recipient.dueAt = Number.POSITIVE_INFINITY;
      recipient.now = { ...recipient.now, state: 'held', heldBy: 'lock', nextAttemptAt: null, reply: HELD };
    }
    this.#drop(message);
    this.#noteHeld(message);
    this.#settle(message, indexes, []);
  }

  #noteHeld({ envelope }: QueuedMessage): void {
    const sender = senderKey(envelope);
    const held = this.#heldOf.get(sender) ?? new Set();
    this.#heldOf.set(sender, held.add(envelope.queueId));
  }

  #releaseHeld(message: QueuedMessage): void {
    const indexes = message.recipients.flatMap((one, index) => (isHeldByLock(one) ? [index] : []));
    for (const index of indexes) this.#setDue(message.recipients[index] as QueuedRecipient);
    if (indexes.length === 0) return;
    this.#settle(message, indexes, []);
    this.#dispatch(message);
  }

  #setDue(recipient: QueuedRecipient): void {
    const state = recipient.now.attempts > 0 ? 'deferred' : 'queued';
    recipient.dueAt = this.#deps.clock.monotonic();
    recipient.now = {
      ...recipient.now,
      state,
      heldBy: undefined,
      status: 'queued',
      nextAttemptAt: this.#deps.clock.now(),
    };
  }

  // The first-level admin, whose share all below have in common.
  #tenantOf({ domain, admin }: Envelope): string {
    return this.#deps.configuration.current.domain(domain)?.admin.tenant ?? admin;
  }

  #setTimer(): void {
    const at = this.#heap.first?.at ?? Number.POSITIVE_INFINITY;
    if (at >= this.#timerAt || this.#stopped) return;
    this.#cancelTimer?.();
    this.#timerAt = at;
    this.#cancelTimer = this.#deps.clock.after(Math.max(0, at - this.#deps.clock.monotonic()), () => this.#wake());
  }

  #wake(): void {
    this.#timerAt = Number.POSITIVE_INFINITY;
    const now = this.#deps.clock.monotonic();
    for (let message = this.#heap.take(now); message; message = this.#heap.take(now)) {
      message.wakeAt = Number.POSITIVE_INFINITY;
      if (this.#messages.has(message.envelope.queueId)) this.#dispatch(message);
    }
    this.#setTimer();
  }

  async #run(job: QueueJob): Promise<boolean> {
    const { message } = job;
    const recipients = this.#begin(job);
    if (recipients.length === 0) return true;
    const result = await this.#deps.attempt({ ...job, recipients });
    const decisions = recipients.flatMap((index) => this.#decide(message, index, result));
    if (!message.recipients.some((one) => one.active)) this.#drop(message);
    this.#settle(message, recipients, decisions);
    this.#dispatch(message);
    return result.reached;
  }

  // An administrator may have held or removed some of them while the job waited for its turn.
  #begin({ message, recipients }: QueueJob): number[] {
    for (const index of recipients) (message.recipients[index] as QueuedRecipient).active = false;
    this.#holdIfLocked(message);
    const left = recipients.filter((index) => isWaiting(message.recipients[index] as QueuedRecipient));
    for (const index of left)
      Object.assign(message.recipients[index] as QueuedRecipient, { active: true, running: true });
    return left;
  }

  #decide(message: QueuedMessage, index: number, { outcomes, handsOnDsn }: AttemptResult): Decision[] {
    const recipient = message.recipients[index] as QueuedRecipient;
    const outcome = outcomes.get(index) ?? UNDECIDED;
    const transition = afterAttempt(this.#context(message, index), recipient.now, outcome, handsOnDsn);
    const { asked } = recipient;
    Object.assign(recipient, { active: false, running: false, force: false, passes: false, asked: undefined });
    const decision = this.#move(message, index, transition);
    if (asked === undefined || recipient.now.state === 'done') return [decision];
    return [decision, ...this.#actOn(message, index, asked, false)];
  }

  #actOn(message: QueuedMessage, index: number, action: QueueAction, force: boolean): Decision[] {
    const recipient = message.recipients[index] as QueuedRecipient;
    if (recipient.running) {
      recipient.asked = action;
      return [];
    }
    if (action === 'bounce' || action === 'remove') {
      return [this.#move(message, index, afterRemoval(this.#context(message, index), recipient.now, action))];
    }
    recipient.force = force;
    recipient.passes = action !== 'hold';
    if (recipient.passes) this.#setDue(recipient);
    else {
      recipient.dueAt = Number.POSITIVE_INFINITY;
      recipient.now = { ...recipient.now, state: 'held', heldBy: undefined, status: 'queued', nextAttemptAt: null };
    }
    return [];
  }

  #move(message: QueuedMessage, index: number, { next, delayMs, report }: Transition): Decision {
    const recipient = message.recipients[index] as QueuedRecipient;
    recipient.now = next;
    recipient.dueAt = delayMs === null ? Number.POSITIVE_INFINITY : this.#deps.clock.monotonic() + delayMs;
    return { index, report };
  }

  #context(message: QueuedMessage, index: number): TransitionContext {
    const { clock, schedule, random } = this.#deps;
    return { envelope: message.envelope, index, at: clock.now(), schedule, random };
  }

  // Written down before anything follows from it: the state for the next start, the journal for people.
  #settle(message: QueuedMessage, indexes: readonly number[], decisions: readonly Decision[]): void {
    message.reports = [...message.reports, ...reportsOf(message, decisions, this.#deps.clock.now())];
    this.#deps.state.save(message.envelope.queueId, stateOf(message));
    for (const index of indexes) this.#record(message, index);
    this.#deps.finisher.finish(message);
  }

  #record(message: QueuedMessage, index: number): void {
    const { envelope } = message;
    const { state, status, attempts, nextAttemptAt, reply } = (message.recipients[index] as QueuedRecipient).now;
    this.#deps.journal.record({
      at: this.#deps.clock.now(),
      envelope,
      recipient: index,
      status,
      classification: envelope.classification,
      queueState: state === 'done' ? null : state,
      attempts,
      nextAttemptAt,
      reply,
      rule: envelope.rule,
    });
  }
}

const UNDECIDED: Outcome = {
  kind: 'transient',
  reply: { code: null, enhanced: '4.3.0', text: 'not attempted', remote: null },
};
