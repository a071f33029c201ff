// Read this first: what happens to a message on its way in, step by step. Each step takes the transaction and returns a
// verdict; the first refusal ends it. The order is that of the SMTP dialogue (RFC 5321, section 3.3). A step that throws is our
// own fault: 451 4.3.0, never a 5xx, and never "go on" (conversation.ts).
import type { Address } from '../mail/address.ts';
import type { DataSection } from '../mail/data-section.ts';
import type { MailParameters } from '../mail/esmtp-parameters.ts';
import { acceptMessage } from './accept-message.ts';
import { account } from './accounting.ts';
import { blockMessage } from './blocked-message.ts';
import type { Reply } from './replies.ts';
import { whoSends } from './steps/authenticate.ts';
import { contentWithinLimits, partsWithinLimits } from './steps/content.ts';
import {
  declaredSize,
  freshConfiguration,
  messageOf,
  oneFromField,
  soundHeader,
  withoutLoop,
} from './steps/hygiene.ts';
import { identifyByHeader, identifyBySession } from './steps/identify.ts';
import { judge } from './steps/filter.ts';
import { concurrency, recipientWithinLimits, recipientsWithinLimits, withinLimits } from './steps/limits.ts';
import { messageNotLocked, senderNotLocked } from './steps/locks.ts';
import {
  type Candidate,
  forwardPath,
  knownRecipient,
  notSuppressed,
  recipientCount,
  senderNotBlocked,
  someNotSuppressed,
} from './steps/recipient.ts';
import { reportRecipient, takeReport } from './steps/report-intake.ts';
import { fromFieldAllowed, senderAllowed } from './steps/sender.ts';
import { senderNotListed, writerNotListed } from './steps/sender-lists.ts';
import { principalInMessage, provenMessage } from './steps/trusted-relay.ts';
import type { Message, Relay, Session, Transaction } from './transaction.ts';
import { type Refusal, type Verdict, accept, firstRefusal, firstRefusalNow } from './verdict.ts';

// MAIL FROM
const mailSteps: readonly ((relay: Relay, transaction: Transaction) => Verdict)[] = [
  freshConfiguration, // an old configuration accepts nothing: 451
  declaredSize, // SIZE= beyond our limit: 552
  concurrency, // connections of the outgoing user: 421
  senderNotLocked, // the outgoing user is not locked
  senderAllowed, // the outgoing user may send as this address
  senderNotListed, // which is on no block list of its domain
  identifyBySession, // the identity, where it does not depend on the message
  senderNotLocked, // nor is that identity
];

// RCPT TO
const recipientSteps: readonly ((relay: Relay, transaction: Transaction, candidate: Candidate) => Verdict)[] = [
  recipientCount, // more than we take at once: 452
  forwardPath, // a domain of ours (incoming), not blocked
  senderNotBlocked, // incoming: nor is the sender, by the lists of that domain
  notSuppressed, // outgoing: nor is the recipient on the suppression list of the user's domain
];

// The end of DATA
const messageSteps: readonly ((
  relay: Relay,
  transaction: Transaction,
  message: Message,
) => Verdict | Promise<Verdict>)[] = [
  soundHeader, // its size and number of fields
  withoutLoop, // Received fields
  oneFromField, // outgoing: just one From
  contentWithinLimits, // outgoing: lines, header, Subject
  partsWithinLimits, // outgoing: MIME parts
  fromFieldAllowed, // outgoing: From of the user's domain, if it must be
  writerNotListed, // From and Sender are on no block list
  identifyByHeader, // outgoing: the identity, from header fields
  messageNotLocked, // outgoing: user and identity are not locked
  judge, // rules, malware, spam
];

/** MAIL FROM: a transaction judged by the configuration of this moment, or why there is none. */
export function mail(
  relay: Relay,
  session: Session,
  sender: Address | null,
  parameters: MailParameters,
): Transaction | Refusal | Promise<Transaction | Refusal> {
  const snapshot = relay.configuration.current;
  const who = whoSends(relay, session, snapshot, sender);
  if ('kind' in who) return who;
  const transaction: Transaction = {
    session,
    snapshot,
    sender,
    parameters,
    direction: who.direction,
    user: who.user,
    trusted: who.trusted ?? null,
    recipients: [],
    policy: null,
    identity: null,
    identityHeader: null,
    classification: 'accepted',
    rule: null,
    reasons: [],
    intake: null,
  };
  const verdict = firstRefusalNow(relay.metrics.steps, mailSteps, relay, transaction);
  if (verdict.kind === 'reply') return verdict;
  // Last, as what it takes would have to come back: how much the outgoing user sends.
  const limited = relay.metrics.steps.measure('withinLimits', withinLimits, relay, transaction);
  if (limited instanceof Promise) return limited.then((one) => (one.kind === 'reply' ? one : transaction));
  return limited.kind === 'reply' ? limited : transaction;
}

/** RCPT TO: a recipient that is accepted is added to the transaction. Asks the destination only where it must. */
export function recipient(relay: Relay, transaction: Transaction, candidate: Candidate): Verdict | Promise<Verdict> {
  const { steps } = relay.metrics;
  const report = reportRecipient(transaction, candidate);
  if (report !== undefined) return report;
  const verdict = firstRefusalNow(steps, recipientSteps, relay, transaction, candidate);
  if (verdict.kind === 'reply') return invalidCounted(relay, transaction, verdict);
  const next = (limited: Verdict): Verdict | Promise<Verdict> =>
    limited.kind === 'reply' ? limited : steps.measure('knownRecipient', knownRecipient, relay, transaction, candidate);
  const limited = steps.measure('recipientWithinLimits', recipientWithinLimits, relay, transaction, candidate);
  return limited instanceof Promise ? limited.then(next) : next(limited);
}

// Recipients of outgoing users that cannot exist (mail.md J8).
function invalidCounted(relay: Relay, { user, sender }: Transaction, refusal: Refusal): Refusal {
  const invalid = refusal.reply.code >= 500 && refusal.reply.enhanced?.startsWith('5.1.') === true;
  if (invalid && user !== null && sender !== null) relay.senders?.limits.invalidRecipient(user);
  return refusal;
}

/** The transaction is over, with or without a message. */
export function over(relay: Relay, transaction: Transaction): void {
  relay.senders?.limits.release(transaction);
}

/** The end of DATA: the answer to the client. With 250 the message is durable. */
export async function message(relay: Relay, transaction: Transaction, section: DataSection): Promise<Reply> {
  const reply = await outcome(relay, transaction, section);
  await relay.metrics.steps.measure('account', account, relay, transaction, reply);
  return reply;
}

async function outcome(relay: Relay, transaction: Transaction, section: DataSection): Promise<Reply> {
  const { steps } = relay.metrics;
  const given = steps.measure('messageOf', messageOf, section) as Message | Refusal;
  if ('kind' in given) return blockMessage(relay, transaction, null, given);
  if (transaction.intake !== null) return takeReport(relay, transaction, transaction.intake, given);
  const isLate = transaction.trusted !== null && transaction.user === null;
  const found = principalInMessage(transaction, given);
  if (found.kind === 'reply') return blockMessage(relay, transaction, null, found);
  const proven = await provenMessage(relay, transaction, given);
  if ('kind' in proven) return blockMessage(relay, transaction, null, proven);
  const late = isLate ? await lateSteps(relay, transaction) : accept;
  if (late.kind === 'reply') return blockMessage(relay, transaction, proven, late);
  const verdict = await firstRefusal(steps, messageSteps, relay, transaction, proven);
  if (verdict.kind === 'reply') return blockMessage(relay, transaction, proven, verdict);
  return steps.measure('acceptMessage', acceptMessage, relay, transaction, proven);
}

// Where only the message of a trusted relay tells who sends, what MAIL and RCPT look at is looked at now.
async function lateSteps(relay: Relay, transaction: Transaction): Promise<Verdict> {
  const verdict = firstRefusalNow(relay.metrics.steps, [...mailSteps, someNotSuppressed], relay, transaction);
  if (verdict.kind === 'reply') return verdict;
  const limited = await withinLimits(relay, transaction);
  return limited.kind === 'reply' ? limited : recipientsWithinLimits(relay, transaction);
}
