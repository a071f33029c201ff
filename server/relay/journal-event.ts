// A journal line: sequence, queue id and recipient, then the row of the message log as JSON, ready to be sent as it is.
import type { RecipientEvent } from './journal.ts';
import { storable } from './storable.ts';

export interface JournalLine {
  readonly sequence: number;
  /** Queue id and recipient: the row it belongs to. */
  readonly key: string;
  /** JSON object in the columns of the table `message`. */
  readonly row: string;
}

const MAX_TEXT = 2000;

export function encodeEvent(event: RecipientEvent, sequence: number): string {
  const { envelope, reply } = event;
  const { client } = envelope;
  const row = {
    sequence,
    queue_id: envelope.queueId,
    recipient_index: event.recipient,
    received_at: new Date(envelope.receivedAt),
    updated_at: new Date(event.at),
    node: envelope.node,
    direction: envelope.direction,
    status: event.status,
    classification: event.classification,
    queue_state: event.queueState,
    attempts: event.attempts,
    next_attempt_at: event.nextAttemptAt === null ? null : new Date(event.nextAttemptAt),
    mail_from: short(envelope.mailFrom),
    recipient: short(envelope.recipients[event.recipient]?.address ?? ''),
    domain: envelope.domain,
    admin: envelope.admin,
    outgoing_user: envelope.outgoingUser,
    identity: short(envelope.identity),
    client_address: client.address,
    helo: short(client.helo),
    tls: client.tls,
    login: short(client.login),
    message_id: short(envelope.messageId),
    subject: short(envelope.subject),
    header_from: short(envelope.from),
    size: envelope.size,
    reply_code: reply?.code ?? null,
    reply_enhanced: reply?.enhanced ?? null,
    reply_text: short(reply?.text ?? null),
    reply_remote: reply?.remote ?? null,
    rule: event.rule,
    revision: envelope.revision,
  };
  return `${sequence} ${envelope.queueId}/${event.recipient} ${JSON.stringify(row)}`;
}

export function decodeEvent(payload: string): JournalLine | undefined {
  const first = payload.indexOf(' ');
  const second = payload.indexOf(' ', first + 1);
  if (first < 1 || second < 0) return undefined;
  return {
    sequence: Number(payload.slice(0, first)),
    key: payload.slice(first + 1, second),
    row: payload.slice(second + 1),
  };
}

function short(text: string): string;
function short(text: string | null): string | null;
function short(text: string | null): string | null {
  return text === null ? null : storable(text.slice(0, MAX_TEXT));
}
