// The envelope of mail that the relay makes itself: from the null sender, never judged, counted, limited, answered or reported on.
import type { Envelope } from './envelope.ts';
import type { Journal } from './journal.ts';
import type { Queue } from './queue.ts';

export interface InternalMail extends Pick<Envelope, 'queueId' | 'node' | 'domain' | 'admin' | 'revision' | 'size'> {
  readonly notice: NonNullable<Envelope['notice']>;
  readonly hostname: string;
  readonly at: number;
  readonly to: readonly string[];
  readonly subject: string | null;
  readonly smtpUtf8: boolean;
  /** Whose mail it is about, where it is logged under him. */
  readonly about?: Pick<Envelope, 'outgoingUser' | 'identity'>;
}

/** Tried for as long as outgoing mail by default. */
const RETRY_SECONDS = 4 * 86_400;

export function internalEnvelope({ hostname, at, to, about, ...given }: InternalMail): Envelope {
  return {
    queueId: given.queueId,
    node: given.node,
    direction: 'internal',
    notice: given.notice,
    receivedAt: at,
    mailFrom: '',
    recipients: to.map((address) => ({ address, notify: ['never'] as const })),
    domain: given.domain,
    admin: given.admin,
    outgoingUser: about?.outgoingUser ?? null,
    identity: about?.identity ?? null,
    client: { address: '', port: 0, helo: hostname, tls: null, login: null },
    revision: given.revision,
    classification: 'accepted',
    rule: null,
    messageId: `<${given.queueId}@${hostname}>`,
    subject: given.subject,
    from: `mailer-daemon@${hostname}`,
    size: given.size,
    body8bit: true,
    smtpUtf8: given.smtpUtf8,
    retrySeconds: RETRY_SECONDS,
    delayWarningSeconds: null,
  };
}

/** Lets a mail of our own that is in the spool go its way. */
export function handOver(
  { journal, queue }: { readonly journal: Pick<Journal, 'record'>; readonly queue: Queue },
  { envelope, content }: { readonly envelope: Envelope; readonly content: Buffer },
): void {
  for (const recipient of envelope.recipients.keys())
    journal.record({
      at: envelope.receivedAt,
      envelope,
      recipient,
      status: 'queued',
      classification: 'accepted',
      rule: null,
      reply: null,
      queueState: 'queued',
      attempts: 0,
      nextAttemptAt: envelope.receivedAt,
    });
  queue.enqueue(envelope, content);
}
