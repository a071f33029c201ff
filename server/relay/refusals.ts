// The message log of what was refused, as much of it as is useful: a flood of refusals must not become a flood of rows.
import type { Envelope } from './envelope.ts';
import { envelopeOf } from './message-envelope.ts';
import type { RecipientEvent } from './journal.ts';
import { type Candidate, recipientOf } from './steps/recipient.ts';
import type { Message, Recipient, Relay, Transaction } from './transaction.ts';
import type { Refusal } from './verdict.ts';

const EVENTS_PER_SECOND = 200;
const PER_MESSAGE = 100;

/** Records refusals, at most so many a second. */
export class Refusals {
  #second = 0;
  #left = 0;

  /** A recipient of ours refused at RCPT. */
  recipient(relay: Relay, transaction: Transaction, candidate: Candidate, refusal: Refusal): void {
    const incoming = transaction.direction === 'incoming';
    const domain = incoming ? (transaction.snapshot.domain(candidate.address.domain) ?? null) : null;
    relay.metrics.refusedRecipients.inc({ direction: transaction.direction, code: String(refusal.reply.code) });
    this.#record(relay, transaction, null, [recipientOf(candidate, domain)], refusal, relay.newQueueId());
  }

  /** A message refused at the end of DATA, for each of its recipients. `queueId`: what it is called elsewhere. */
  message(
    relay: Relay,
    transaction: Transaction,
    message: Message | null,
    refusal: Refusal,
    queueId: string = refusal.queueId ?? relay.newQueueId(),
  ): void {
    const status = statusOf(refusal);
    relay.metrics.messages.inc({ direction: transaction.direction, status, classification: refusal.classification });
    relay.logger.info(
      {
        session: transaction.session.id,
        reason: refusal.detail,
        rule: refusal.rule,
        classification: refusal.classification,
      },
      'message refused',
    );
    this.#record(relay, transaction, message, transaction.recipients.slice(0, PER_MESSAGE), refusal, queueId);
  }

  #record(
    relay: Relay,
    transaction: Transaction,
    message: Message | null,
    recipients: readonly Recipient[],
    refusal: Refusal,
    queueId: string,
  ): void {
    let own: string | undefined = queueId;
    const now = relay.now();
    for (const [domain, group] of Map.groupBy(recipients, (one) => one.domain ?? transaction.user?.domain)) {
      if (domain === undefined || !this.#allowed(now)) continue;
      const envelope = envelopeOf(relay, transaction, message, group, domain, {
        queueId: own ?? relay.newQueueId(),
        at: now,
        classification: refusal.classification,
        rule: refusal.rule,
      });
      own = undefined;
      for (const index of group.keys()) relay.journal.record(eventOf(envelope, index, refusal));
    }
  }

  #allowed(now: number): boolean {
    const second = Math.floor(now / 1000);
    if (second !== this.#second) {
      this.#second = second;
      this.#left = EVENTS_PER_SECOND;
    }
    this.#left -= 1;
    return this.#left >= 0;
  }
}

function statusOf({ reply }: Refusal): 'rejected' | 'not-accepted' | 'blackholed' {
  if (reply.code < 400) return 'blackholed';
  return reply.code >= 500 ? 'rejected' : 'not-accepted';
}

function eventOf(envelope: Envelope, recipient: number, refusal: Refusal): RecipientEvent {
  const { reply, classification, rule } = refusal;
  return {
    at: envelope.receivedAt,
    envelope,
    recipient,
    classification,
    rule,
    status: statusOf(refusal),
    queueState: null,
    attempts: 0,
    nextAttemptAt: null,
    reply: { code: reply.code, enhanced: reply.enhanced, text: String(reply.text), remote: null },
  };
}
