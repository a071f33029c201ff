// Takes responsibility (RFC 5321, section 6.1): trace field and repairs to the header, one envelope per domain, all of it
// durable, then 250, queue and log.
import type { DomainConfig } from '../config/configuration.ts';
import { type Header, withoutFields } from '../mail/header.ts';
import { dateTime, receivedField } from '../mail/received.ts';
import type { ArchivedEnvelope } from './archive.ts';
import type { Envelope } from './envelope.ts';
import { type Judged, envelopeOf } from './message-envelope.ts';
import { type Reply, replies } from './replies.ts';
import { type Message, type Recipient, type Relay, type Transaction } from './transaction.ts';
import { archivedCopy } from './steps/archiving.ts';
import { isFiltered } from './steps/recipient.ts';
import { refuse } from './verdict.ts';
import { chunksFrom } from './without-field.ts';

interface Piece {
  readonly envelope: Envelope;
  readonly content: readonly Buffer[];
  readonly discarded: boolean;
  /** The copy for the archive. */
  readonly archived: ArchivedEnvelope | null;
}

// Larger messages are read back from the spool when they are due: memory is for those that are leaving now.
const KEEP_BYTES = 262_144;
const FULL = new Set(['ENOSPC', 'EDQUOT']);

/** Spools a message for each domain of its recipients; 250 once all of it is durable. */
export async function acceptMessage(relay: Relay, transaction: Transaction, message: Message): Promise<Reply> {
  const pieces = piecesOf(relay, transaction, message);
  const stored = pieces.filter((one) => !one.discarded);
  const results = await Promise.allSettled([
    ...stored.map((one) => relay.spool.put(one.envelope, one.content)),
    ...stored.map(async ({ archived }) => archived && relay.archive?.put(archived, message.chunks)),
  ]);
  const failure = results.find((one) => one.status === 'rejected');
  if (failure !== undefined) {
    // All or nothing: what was stored for one domain would come again with the client's next attempt.
    await Promise.allSettled(
      stored.map(async ({ envelope: { queueId } }) => {
        await relay.archive?.undo(queueId);
        await relay.spool.remove(queueId);
      }),
    );
    return notStored(relay, transaction, message, failure.reason as NodeJS.ErrnoException);
  }
  for (const one of pieces) handOver(relay, one);
  for (const { archived } of stored) if (archived) relay.archive?.ship(archived);
  return replies.queued((pieces[0] as Piece).envelope.queueId);
}

export function notStored(
  relay: Relay,
  transaction: Transaction,
  message: Message,
  error: NodeJS.ErrnoException,
): Reply {
  relay.logger.error(
    { session: transaction.session.id, code: error.code, message: error.message },
    'cannot spool a message',
  );
  const reply = FULL.has(error.code ?? '') ? replies.noSpace : replies.internalError;
  relay.refusals.message(relay, transaction, message, refuse(reply, 'deferred', `spool: ${error.code}`));
  return reply;
}

function handOver(relay: Relay, { envelope, content, discarded }: Piece): void {
  const { direction, classification, rule, receivedAt: at } = envelope;
  const status = discarded ? 'blackholed' : 'queued';
  relay.metrics.messages.inc({ direction, status, classification });
  relay.metrics.bytes.inc({ direction }, envelope.size);
  const reply = { code: 250, enhanced: '2.0.0', text: `Ok: queued as ${envelope.queueId}`, remote: null };
  for (const recipient of envelope.recipients.keys()) {
    relay.journal.record({
      at,
      envelope,
      recipient,
      status,
      classification,
      rule,
      reply,
      queueState: discarded ? null : 'queued',
      attempts: 0,
      nextAttemptAt: discarded ? null : at,
    });
  }
  if (discarded) return;
  relay.queue.enqueue(envelope, envelope.size > KEEP_BYTES ? undefined : Buffer.concat(content, envelope.size));
}

// Incoming mail: an envelope per domain, and one for those whose mail is dropped. Outgoing: one.
function piecesOf(relay: Relay, transaction: Transaction, message: Message): Piece[] {
  const at = relay.now();
  const groups = Map.groupBy(transaction.recipients, (one) => `${one.domain?.name ?? ''} ${isDiscarded(one)}`);
  const messageId = missingMessageId(relay, transaction, message);
  const [header, body] = repaired(transaction, message);
  return [...groups.values()].map((group) => {
    const first = group[0] as Recipient;
    const domain = (first.domain ?? transaction.user?.domain) as DomainConfig;
    const judged = {
      queueId: relay.newQueueId(),
      at,
      classification: transaction.classification,
      rule: transaction.rule,
    };
    const leading = leadingFields(relay, transaction, message, group, judged, messageId);
    const content = [Buffer.from(leading + header, 'latin1'), ...body];
    const size = content.reduce((sum, chunk) => sum + chunk.length, 0);
    const made = envelopeOf(relay, transaction, message, group, domain, judged);
    const envelope = { ...made, size, messageId: messageId ?? made.messageId };
    const archived = archivedCopy(transaction, group, domain, envelope, message.size);
    return { envelope, content, discarded: isDiscarded(first), archived };
  });
}

function isDiscarded({ mailbox, domain }: Recipient): boolean {
  if (mailbox !== null) return mailbox.discard;
  return (domain?.document['mailbox_defaults'] as { discard?: boolean } | undefined)?.discard === true;
}

/** What stands in front of an accepted message: our trace field and the fields it lacked, octets as characters. */
export function leadingFields(
  relay: Relay,
  transaction: Transaction,
  message: Message,
  group: readonly Recipient[],
  judged: Judged,
  messageId: string | null,
): string {
  const added =
    transaction.direction === 'outgoing'
      ? missingFields(message.header, messageId, judged.at)
      : filteringNote(transaction);
  return traceField(relay, transaction, group, judged) + added;
}

function traceField(
  relay: Relay,
  { session, user, parameters }: Transaction,
  group: readonly Recipient[],
  judged: Judged,
): string {
  return receivedField({
    helo: session.helo ?? 'unknown',
    address: session.address,
    by: relay.settings.hostname,
    extended: session.extended,
    tls: session.tls,
    authenticated: user !== null && session.authenticated !== null,
    smtpUtf8: parameters.smtpUtf8,
    id: judged.queueId,
    recipient: group.length === 1 ? asciiOnly((group[0] as Recipient).address) : null,
    at: judged.at,
  });
}

function asciiOnly(address: string): string | null {
  return /^[\x21-\x7e]+$/.test(address) ? address : null;
}

// The header where a field is taken out of it, and the unchanged rest.
function repaired({ identityHeader }: Transaction, { header, chunks }: Message): [string, readonly Buffer[]] {
  return identityHeader === null
    ? ['', chunks]
    : [withoutFields(header, identityHeader), chunksFrom(chunks, header.size)];
}

// Tells whoever wonders why spam came through: the mailbox is not filtered (mail.md C2).
function filteringNote({ recipients }: Transaction): string {
  return recipients.some(isFiltered) ? '' : 'X-Postplane-Filtering: off\r\n';
}

// Submission adds Date and Message-ID where they are missing (RFC 6409, sections 8.2 and 8.3).
function missingFields(header: Header, messageId: string | null, at: number): string {
  const date = hasField(header, 'date') ? '' : `Date: ${dateTime(at)}\r\n`;
  return messageId === null ? date : `${date}Message-ID: ${messageId}\r\n`;
}

/** The Message-ID to add where an outgoing message has none. */
export function missingMessageId(relay: Relay, { direction }: Transaction, { header }: Message): string | null {
  return direction === 'incoming' || hasField(header, 'message-id')
    ? null
    : `<${relay.newQueueId()}@${relay.settings.hostname}>`;
}

function hasField({ fields }: Header, name: string): boolean {
  return fields.some((one) => one.name === name);
}
