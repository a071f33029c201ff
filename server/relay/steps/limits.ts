// What an outgoing user may use at once and in a time (mail.md 2.J). Notifications, which have no sender, are never limited.
import { clientKey } from '../connections.ts';
import { replies } from '../replies.ts';
import type { Denial } from '../token-lease.ts';
import type { Relay, Transaction } from '../transaction.ts';
import { type Verdict, accept, refuse } from '../verdict.ts';
import { isBlackholed } from './locks.ts';
import type { Candidate } from './recipient.ts';

/** The key under which the connections of a client to the submission ports are counted. */
export function submissionKey(address: string): string {
  return `submission ${clientKey(address)}`;
}

/** Whether a key is that of a client to the submission ports. */
export function isSubmissionKey(key: string): boolean {
  return key.startsWith('submission ');
}

/** How many connections a key has to all relays. */
export function connectionsOf({ connections, senders }: Relay, key: string): number {
  return connections.count(key) + (senders?.connections.elsewhere(key) ?? 0);
}

/** MAIL: the limit may have been lowered since the connection came. Connections of a trusted relay are those of many users. */
export function concurrency(relay: Relay, { session, user, trusted }: Transaction): Verdict {
  if (user === null || trusted !== null || session.listener.direction === 'incoming') return accept;
  const open = connectionsOf(relay, submissionKey(session.address));
  if (open <= user.settings.limits.max_concurrent_connections) return accept;
  return refuse(replies.tooManyForUser, 'deferred', `${open} connections`);
}

/** MAIL, last of all: windows of connections and messages, and invalid recipients of today. */
export function withinLimits(relay: Relay, transaction: Transaction): Verdict | Promise<Verdict> {
  const { user, sender } = transaction;
  if (relay.senders === undefined || user === null || sender === null || isBlackholed(relay, transaction))
    return accept;
  const { limits } = relay.senders;
  const blockedUntil = limits.invalidUntil(user);
  const most = user.settings.invalid_recipients_per_day ?? 0;
  if (blockedUntil !== null) {
    relay.metrics.limitRefusals.inc({ limit: 'invalid_recipients' });
    return refuse(replies.tooManyInvalid(most, isoTime(blockedUntil)), 'deferred', 'invalid recipients');
  }
  return answered(limits.mail(transaction, user), (denial) => refused(relay, denial, user.settings.limits.unit));
}

/** RCPT: windows of recipients, and recipients of a day. */
export function recipientWithinLimits(
  relay: Relay,
  transaction: Transaction,
  { address }: Candidate,
): Verdict | Promise<Verdict> {
  // The same once more takes nothing.
  if (transaction.recipients.some((one) => one.address === address.text)) return accept;
  return takeRecipient(relay, transaction);
}

/** The end of DATA: what the recipients so far take of a user who was not known at RCPT. */
export async function recipientsWithinLimits(relay: Relay, transaction: Transaction): Promise<Verdict> {
  for (const _ of transaction.recipients) {
    const verdict = await takeRecipient(relay, transaction);
    if (verdict.kind === 'reply') return verdict;
  }
  return accept;
}

function takeRecipient(relay: Relay, transaction: Transaction): Verdict | Promise<Verdict> {
  const { user, sender } = transaction;
  if (relay.senders === undefined || user === null || sender === null || isBlackholed(relay, transaction))
    return accept;
  const { limits } = relay.senders;
  const ofDay = (): Verdict | Promise<Verdict> =>
    answered(limits.recipientOfDay(transaction, user), (denial) => {
      if (denial.limit === null) return refused(relay, denial, 'recipients');
      relay.metrics.limitRefusals.inc({ limit: 'max_recipients' });
      return refuse(tooManyRecipients(denial.limit), 'deferred', 'recipients a day');
    });
  const inWindow = answered(limits.recipient(transaction, user), (denial) => refused(relay, denial, 'recipients'));
  if (inWindow instanceof Promise) return inWindow.then((one) => (one.kind === 'accept' ? ofDay() : one));
  return inWindow.kind === 'accept' ? ofDay() : inWindow;
}

type Answer = Denial | null;

function answered(given: Answer | Promise<Answer>, denied: (denial: Denial) => Verdict): Verdict | Promise<Verdict> {
  const verdict = (answer: Answer): Verdict => (answer === null ? accept : denied(answer));
  return given instanceof Promise ? given.then(verdict) : verdict(given);
}

function refused(relay: Relay, { limit }: Denial, unit: string): Verdict {
  relay.metrics.limitRefusals.inc({ limit: limit === null ? 'unknown' : `${unit}_per_${limit.window}` });
  if (limit === null) return refuse(replies.limitUnknown, 'deferred', 'the database is away');
  const text = `${limit.most} ${unit} per ${limit.window}`;
  return refuse(replies.overLimit(text, isoTime(limit.freesAt)), 'deferred', text);
}

function tooManyRecipients({ most, freesAt }: NonNullable<Denial['limit']>): ReturnType<typeof replies.tooManyToday> {
  return replies.tooManyToday(most, isoTime(freesAt));
}

/** A time as replies tell it, rounded up: whoever comes back then is not too early. */
export function isoTime(at: number): string {
  return new Date(Math.ceil(at / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}
