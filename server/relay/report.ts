// Who is told what became of a message (RFC 3461 §6), and the notification as a message of our own.
import { createHash } from 'node:crypto';
import { composeDsn, type DsnRecipient } from '../mail/dsn.ts';
import type { Envelope } from './envelope.ts';
import { internalEnvelope } from './internal-envelope.ts';
import type { MessageState, PendingReport, RecipientState, ReportKind } from './queue-state.ts';
import { cleanText } from './smtp-reply.ts';

/** Whether the sender wants to hear this of a recipient. RFC 5321 §4.5.5: never for the null reverse-path. */
export function wantsReport(envelope: Envelope, index: number, kind: ReportKind): boolean {
  if (envelope.mailFrom === '') return false;
  const notify = envelope.recipients[index]?.notify;
  // RFC 3461 §5.2.1: success is reported only to those who ask.
  if (!notify) return kind !== 'relayed';
  return notify.includes(kind === 'failed' ? 'failure' : kind === 'delayed' ? 'delay' : 'success');
}

/**
 * The queue id of a notification follows from what it reports, so that a crash while it is made cannot make two: the first half
 * of the original's, which keeps it sortable, then a digest.
 */
export function reportQueueId(queueId: string, kind: ReportKind, recipients: readonly number[]): string {
  const digest = createHash('sha256')
    .update(`${queueId} ${kind} ${recipients.join(',')}`)
    .digest('hex');
  return `${queueId.slice(0, 12)}${digest.slice(0, 20)}`;
}

export interface ReportSource {
  readonly hostname: string;
  readonly node: string;
  readonly envelope: Envelope;
  readonly state: MessageState;
  readonly report: PendingReport;
  /** Content of the original, or its beginning with the whole header section. */
  readonly content: Buffer;
}

/** The notification, ready for the spool. */
export function makeReport(source: ReportSource): { envelope: Envelope; content: Buffer } {
  const { hostname, envelope, report } = source;
  const content = composeDsn({
    hostname,
    queueId: report.queueId,
    at: report.at,
    to: envelope.mailFrom,
    kind: report.kind,
    arrivedAt: envelope.receivedAt,
    originalQueueId: envelope.queueId,
    ...(envelope.envid === undefined ? {} : { envid: envelope.envid }),
    recipients: report.recipients.map(({ index }) => describe(source, index)),
    originalHeaders: headerSection(source.content),
    original: isReturnedWhole(source) ? source.content : null,
    smtpUtf8: envelope.smtpUtf8,
  });
  return { envelope: reportEnvelope(source, content.length), content };
}

function reportEnvelope({ hostname, node, envelope, report }: ReportSource, size: number): Envelope {
  return internalEnvelope({
    notice: 'dsn',
    queueId: report.queueId,
    node,
    hostname,
    at: report.at,
    to: [envelope.mailFrom],
    domain: envelope.domain,
    admin: envelope.admin,
    about: envelope,
    revision: envelope.revision,
    subject: null,
    size,
    smtpUtf8: envelope.smtpUtf8,
  });
}

function describe({ envelope, state, report }: ReportSource, index: number): DsnRecipient {
  const recipient = envelope.recipients[index];
  const { reply, lastAttemptAt } = state.recipients[index] as RecipientState;
  const entry = report.recipients.find((one) => one.index === index);
  const said = entry?.reply ?? reply;
  return {
    address: cleanText(recipient?.address ?? ''),
    ...(recipient?.orcpt === undefined ? {} : { orcpt: recipient.orcpt }),
    action: report.kind,
    status: entry?.status ?? '5.0.0',
    diagnostic: said?.code ? `${said.code} ${said.enhanced ? `${said.enhanced} ` : ''}${cleanText(said.text)}` : null,
    remoteHost: said?.code ? hostName(said.remote) : null,
    reason: cleanText(said?.text ?? ''),
    lastAttemptAt,
    retryUntil: envelope.receivedAt + envelope.retrySeconds * 1000,
  };
}

// The name only: addresses and ports of a tenant's own servers are nobody else's business.
function hostName(remote: string | null): string | null {
  return remote === null || remote.startsWith('[') ? null : (remote.split(' ')[0] ?? null);
}

const RETURNED_MOST = 1_048_576;

// Of a failure alone (RFC 3461 §4.3), and not what is larger than a notification should be.
function isReturnedWhole({ envelope, report, content }: ReportSource): boolean {
  const isWhole = content.length > 0 && content.length >= envelope.size;
  return envelope.ret === 'full' && report.kind === 'failed' && isWhole && content.length <= RETURNED_MOST;
}

function headerSection(content: Buffer): Buffer {
  const end = content.indexOf('\r\n\r\n');
  return end < 0 ? content : content.subarray(0, end + 2);
}
