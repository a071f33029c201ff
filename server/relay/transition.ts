// What an attempt, or an administrator, makes of a recipient. Pure: the queue writes it down and acts on it.
import type { MessageStatus } from '../../schemas/events.ts';
import type { Outcome } from './deliver.ts';
import type { Envelope } from './envelope.ts';
import type { RecipientState, Reply, ReportKind } from './queue-state.ts';
import { wantsReport } from './report.ts';
import { isExpired, MIN_ATTEMPTS, retryDelay, type RetrySchedule } from './retry-schedule.ts';

export interface Transition {
  readonly next: RecipientState;
  /** Milliseconds to the next attempt; null when none follows. */
  readonly delayMs: number | null;
  /** What the sender is to be told, with the status code to tell. */
  readonly report: { readonly kind: ReportKind; readonly status: string } | null;
}

export interface TransitionContext {
  readonly envelope: Envelope;
  readonly index: number;
  /** Wall clock. */
  readonly at: number;
  readonly schedule: RetrySchedule;
  readonly random: () => number;
}

export function afterAttempt(
  context: TransitionContext,
  before: RecipientState,
  outcome: Outcome,
  handedOnDsn: boolean,
): Transition {
  const { envelope, at } = context;
  const tried: RecipientState = { ...before, attempts: before.attempts + 1, lastAttemptAt: at, reply: outcome.reply };
  if (outcome.kind === 'delivered') return delivered(context, tried, handedOnDsn);
  if (outcome.kind === 'permanent') return failed(context, tried, 'bounced', permanentStatus(outcome.reply));
  // RFC 3463 §3.5: delivery time expired.
  if (isExpired(envelope.retrySeconds, at - envelope.receivedAt, tried.attempts))
    return failed(context, tried, 'queue-expired', '5.4.7');
  return deferred(context, tried);
}

/** An administrator gives up a recipient: `bounce` tells the sender, `remove` does not. */
export function afterRemoval(
  context: TransitionContext,
  before: RecipientState,
  action: 'bounce' | 'remove',
): Transition {
  const reply: Reply = { code: null, enhanced: null, text: 'taken out of the queue by an administrator', remote: null };
  const tells = action === 'bounce' && wantsReport(context.envelope, context.index, 'failed');
  return {
    next: finished({ ...before, reply: before.reply ?? reply }, tells ? 'queue-bounced' : 'queue-removed'),
    delayMs: null,
    report: tells ? { kind: 'failed', status: '5.0.0' } : null,
  };
}

function delivered({ envelope, index }: TransitionContext, tried: RecipientState, handedOnDsn: boolean): Transition {
  // RFC 3461 §5.2.1: the next hop cannot report success, so the sender who asked is told how far it went.
  const report =
    !handedOnDsn && wantsReport(envelope, index, 'relayed') ? { kind: 'relayed' as const, status: '2.0.0' } : null;
  return { next: finished(tried, 'delivered'), delayMs: null, report };
}

function failed(
  { envelope, index }: TransitionContext,
  tried: RecipientState,
  status: MessageStatus,
  code: string,
): Transition {
  // A notification that cannot be delivered is kept for an administrator; any other mail without a sender to tell ends here.
  if (envelope.direction === 'internal') {
    return {
      next: { ...tried, state: 'frozen', status: 'queue-frozen', nextAttemptAt: null },
      delayMs: null,
      report: null,
    };
  }
  if (!wantsReport(envelope, index, 'failed'))
    return { next: finished(tried, 'delivery-failed'), delayMs: null, report: null };
  return { next: finished(tried, status), delayMs: null, report: { kind: 'failed', status: code } };
}

function deferred({ envelope, at, schedule, random }: TransitionContext, tried: RecipientState): Transition {
  const age = at - envelope.receivedAt;
  const left = envelope.retrySeconds * 1000 - age;
  const usual = retryDelay(schedule, age, random());
  // The last attempt falls on the end of the time allowed, not up to six hours after it.
  const delayMs = tried.attempts >= MIN_ATTEMPTS - 1 && left > 0 ? Math.min(usual, left) : usual;
  return {
    next: { ...tried, state: 'deferred', status: 'queued', nextAttemptAt: Math.round(at + delayMs) },
    delayMs,
    report: null,
  };
}

function finished(state: RecipientState, status: MessageStatus): RecipientState {
  return { ...state, state: 'done', status, nextAttemptAt: null };
}

function permanentStatus({ enhanced }: Reply): string {
  return enhanced?.startsWith('5.') ? enhanced : '5.0.0';
}
