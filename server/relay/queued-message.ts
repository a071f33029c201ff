// A message in the queue: its envelope and where each recipient stands.
import type { QueueAction } from '../store/queue-commands.ts';
import type { Envelope } from './envelope.ts';
import type { MessageState, PendingReport, RecipientState } from './queue-state.ts';

export interface QueuedRecipient {
  now: RecipientState;
  /** Monotonic time of the next attempt; Infinity when none is due. */
  dueAt: number;
  /** Handed over for an attempt, which may still wait for its turn. */
  active: boolean;
  /** The attempt is under way. */
  running: boolean;
  /** What an administrator asked for during the attempt. */
  asked: QueueAction | undefined;
  /** The next attempt also goes to a destination that is suspended. */
  force: boolean;
  /** An administrator wants the next attempt, although the sender may be locked. */
  passes: boolean;
}

export interface QueuedMessage {
  readonly envelope: Envelope;
  /** Kept from acceptance to the first attempt while memory allows. */
  content: Buffer | undefined;
  readonly recipients: QueuedRecipient[];
  warned: boolean;
  reports: readonly PendingReport[];
  /** Earliest entry in the heap of due times. */
  wakeAt: number;
  /** Something is to be written or removed; one run at a time does it. */
  unfinished: boolean;
  finishing: boolean;
}

const FRESH: RecipientState = {
  state: 'queued',
  status: 'queued',
  attempts: 0,
  nextAttemptAt: null,
  reply: null,
  lastAttemptAt: null,
};

export function newMessage(
  envelope: Envelope,
  state: MessageState | undefined,
  content: Buffer | undefined,
): QueuedMessage {
  const states = state?.recipients ?? [];
  return {
    envelope,
    content,
    recipients: envelope.recipients.map((_, index) => ({
      now: states[index] ?? FRESH,
      dueAt: Number.POSITIVE_INFINITY,
      active: false,
      running: false,
      asked: undefined,
      force: false,
      passes: false,
    })),
    warned: state?.warned ?? false,
    reports: state?.reports ?? [],
    wakeAt: Number.POSITIVE_INFINITY,
    unfinished: false,
    finishing: false,
  };
}

export function stateOf({ recipients, warned, reports }: QueuedMessage): MessageState {
  return { recipients: recipients.map(({ now }) => now), warned, reports };
}

export function isWaiting({ now, active }: QueuedRecipient): boolean {
  return !active && (now.state === 'queued' || now.state === 'deferred');
}

export function isHeldByLock({ now }: QueuedRecipient): boolean {
  return now.state === 'held' && now.heldBy === 'lock';
}

export function isDone({ recipients, reports }: QueuedMessage): boolean {
  return reports.length === 0 && recipients.every(({ now }) => now.state === 'done');
}
