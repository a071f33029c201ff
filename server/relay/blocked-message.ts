// What becomes of a message that was judged bad: kept for review or not, refused or seemingly accepted, and reported to who
// runs its domain (mail.md L1 to L7, L12). All of it is durable before the reply.
import type { MessageClassification } from '../../schemas/events.ts';
import type { DomainConfig } from '../config/configuration.ts';
import type { Reason } from '../store/quarantine.ts';
import { leadingFields, missingMessageId, notStored } from './accept-message.ts';
import { envelopeOf } from './message-envelope.ts';
import { type BlockedEnvelope, KEPT_MOST } from './quarantine.ts';
import { type Reply, replies } from './replies.ts';
import { handOver } from './internal-envelope.ts';
import { archivedCopy } from './steps/archiving.ts';
import type { Feedback } from './steps/feedback.ts';
import type { Message, Recipient, Relay, Transaction } from './transaction.ts';
import type { Refusal } from './verdict.ts';

/** What is blocked rather than merely not taken; a macro is never kept. */
const JUDGED: ReadonlySet<MessageClassification> = new Set(['spam', 'phish', 'virus', 'macro', 'blocked_rule']);
const DAY_MS = 86_400_000;

/** The answer to a message that a step refused. */
export async function blockMessage(
  relay: Relay,
  transaction: Transaction,
  message: Message | null,
  refusal: Refusal,
): Promise<Reply> {
  // What is counted afterwards, whatever the client is told.
  transaction.classification = refusal.classification;
  transaction.rule = refusal.rule;
  if (message === null || refusal.reply.code < 500 || !JUDGED.has(refusal.classification)) {
    relay.refusals.message(relay, transaction, message, refusal);
    return refusal.reply;
  }
  const kept = isKept(relay, transaction, message, refusal);
  const envelopes = envelopesOf(relay, transaction, message, refusal);
  const feedback = reportOn(relay, transaction, message, refusal, envelopes);
  try {
    await store(relay, kept ? envelopes : [], message, feedback);
  } catch (error) {
    transaction.classification = 'deferred';
    return notStored(relay, transaction, message, error as NodeJS.ErrnoException);
  }
  if (feedback) handOver(relay, feedback);
  const { queueId } = envelopes[0] as BlockedEnvelope;
  if (!kept) {
    relay.refusals.message(relay, transaction, message, refusal, queueId);
    return refusal.reply;
  }
  const reply = isSilent(transaction) ? replies.queued(queueId) : replies.quarantined(queueId);
  for (const envelope of envelopes) quarantined(relay, envelope, reply);
  relay.logger.info(
    {
      session: transaction.session.id,
      queue_id: queueId,
      reason: refusal.detail,
      classification: refusal.classification,
    },
    'message quarantined',
  );
  return reply;
}

function isKept(relay: Relay, { user }: Transaction, { size }: Message, { classification }: Refusal): boolean {
  if (relay.quarantine === undefined || classification === 'macro' || size > KEPT_MOST) return false;
  return user === null || user.settings.quarantine_enabled;
}

function isSilent({ user }: Transaction): boolean {
  return user !== null && user.settings.quarantine_response === 'accepted';
}

// One for each domain, as acceptance would have made them.
function envelopesOf(
  relay: Relay,
  transaction: Transaction,
  message: Message,
  { classification, rule }: Refusal,
): BlockedEnvelope[] {
  const at = relay.now();
  const messageId = missingMessageId(relay, transaction, message);
  const reasons = transaction.reasons;
  const groups = Map.groupBy(transaction.recipients, (one) => one.domain?.name ?? '');
  return [...groups.values()].map((group) => {
    const domain = ((group[0] as Recipient).domain ?? transaction.user?.domain) as DomainConfig;
    const judged = { queueId: relay.newQueueId(), at, classification, rule };
    const envelope = envelopeOf(relay, transaction, message, group, domain, judged);
    return {
      ...envelope,
      messageId: messageId ?? envelope.messageId,
      blocked: {
        expiresAt: at + Number(domain.document['quarantine_days'] ?? 14) * DAY_MS,
        response: isSilent(transaction) ? 'accepted' : 'rejected',
        score: scoreOf(reasons),
        reasons,
        leading: leadingFields(relay, transaction, message, group, judged, messageId),
        removed: transaction.identityHeader,
        headerSize: message.header.size,
        archived: archivedCopy(transaction, group, domain, envelope, message.size)?.archived ?? null,
      },
    };
  });
}

function scoreOf(reasons: readonly Reason[]): number | null {
  return reasons.length === 0 ? null : Math.max(...reasons.map((one) => one.score));
}

function reportOn(
  relay: Relay,
  { snapshot, user }: Transaction,
  message: Message,
  { classification, detail }: Refusal,
  [envelope]: readonly BlockedEnvelope[],
): Feedback | null {
  if (user === null || envelope === undefined) return null;
  const reason = `${classification.replace('_', ' ')}${detail === null ? '' : ` (${detail})`}`;
  return relay.feedback.make(relay, snapshot, user.domain, envelope, message, reason);
}

// All or nothing: the client comes again, and must not leave two.
async function store(
  relay: Relay,
  envelopes: readonly BlockedEnvelope[],
  { chunks }: Message,
  feedback: Feedback | null,
): Promise<void> {
  const results = await Promise.allSettled([
    ...envelopes.map((one) => relay.quarantine?.put(one, chunks)),
    ...(feedback ? [relay.spool.put(feedback.envelope, [feedback.content])] : []),
  ]);
  const failure = results.find((one) => one.status === 'rejected');
  if (failure === undefined) return;
  await Promise.allSettled([
    ...envelopes.map((one) => relay.quarantine?.undo(one.queueId)),
    ...(feedback ? [relay.spool.remove(feedback.envelope.queueId)] : []),
  ]);
  throw failure.reason;
}

function quarantined(relay: Relay, envelope: BlockedEnvelope, { code, enhanced, text }: Reply): void {
  const { direction, classification, rule, receivedAt: at } = envelope;
  relay.metrics.messages.inc({ direction, status: 'quarantined', classification });
  for (const recipient of envelope.recipients.keys())
    relay.journal.record({
      at,
      envelope,
      recipient,
      status: 'quarantined',
      classification,
      rule,
      reply: { code, enhanced, text: String(text), remote: null },
      queueState: null,
      attempts: 0,
      nextAttemptAt: null,
    });
  relay.quarantine?.ship(envelope);
}
