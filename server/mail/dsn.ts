// Delivery status notifications: multipart/report (RFC 6522) with a delivery-status part (RFC 3464). Pure; see relay/report.ts.

export interface DsnRecipient {
  readonly address: string;
  /** ORCPT as given: type;xtext (RFC 3461 §4.2). */
  readonly orcpt?: string;
  readonly action: 'failed' | 'delayed' | 'relayed';
  /** Enhanced status code, class fitting the action. */
  readonly status: string;
  /** What the destination said, cleaned; null when it said nothing. */
  readonly diagnostic: string | null;
  readonly remoteHost: string | null;
  /** Why in words, for the part that people read. */
  readonly reason: string;
  readonly lastAttemptAt: number | null;
  readonly retryUntil: number | null;
}

export interface Dsn {
  /** Our own name: Reporting-MTA and the From address. */
  readonly hostname: string;
  readonly queueId: string;
  readonly at: number;
  readonly to: string;
  readonly kind: 'failed' | 'delayed' | 'relayed';
  readonly arrivedAt: number;
  readonly originalQueueId: string;
  readonly envid?: string;
  readonly recipients: readonly DsnRecipient[];
  /** The header section of the original, as it came. */
  readonly originalHeaders: Buffer;
  /** The whole original where the sender asked for it (RET=FULL, RFC 3461 section 4.3); null: the header section is returned. */
  readonly original: Buffer | null;
  readonly smtpUtf8: boolean;
}

const MAX_HEADERS = 48 * 1024;
const MAX_LISTED = 100;

const TITLES = {
  failed: 'Undelivered mail returned to sender',
  delayed: 'Delayed mail (still being retried)',
  relayed: 'Mail passed on to a system that does not confirm delivery',
} as const;

const OPENINGS = {
  failed: 'Your message could not be delivered to the recipients below. It will not be tried again.',
  delayed:
    'Your message has not yet been delivered to the recipients below. You need not send it again: it is still being tried.',
  relayed: 'Your message was passed on for the recipients below to a system that does not report successful delivery.',
} as const;

/** The whole notification, CRLF line ends, every line at most 998 octets. */
export function composeDsn(dsn: Dsn): Buffer {
  const boundary = `=_${dsn.queueId}`;
  const utf8 = dsn.smtpUtf8;
  return Buffer.concat([
    Buffer.from([...headerFields(dsn, boundary), '', 'This is a MIME-encapsulated message.', ''].join('\r\n')),
    part(boundary, ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'], people(dsn)),
    // RFC 6533 §4: the internationalised forms, only where the original was internationalised.
    part(
      boundary,
      [
        `Content-Type: message/${utf8 ? 'global-' : ''}delivery-status`,
        ...(utf8 ? ['Content-Transfer-Encoding: 8bit'] : []),
      ],
      machines(dsn),
    ),
    returned(dsn, boundary, utf8),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
}

function headerFields(dsn: Dsn, boundary: string): string[] {
  return [
    `From: Mail Delivery System <mailer-daemon@${dsn.hostname}>`,
    `To: <${dsn.to}>`,
    `Subject: ${TITLES[dsn.kind]}`,
    `Date: ${rfc5322Date(dsn.at)}`,
    `Message-ID: <${dsn.queueId}@${dsn.hostname}>`,
    // RFC 3834 §5: nobody answers this automatically.
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
  ];
}

function part(boundary: string, fields: readonly string[], body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`\r\n--${boundary}\r\n${fields.join('\r\n')}\r\n\r\n`), body]);
}

function people(dsn: Dsn): Buffer {
  const lines = [`This is the mail system at ${dsn.hostname}.`, '', ...folded(OPENINGS[dsn.kind]), ''];
  for (const { address, reason, status } of dsn.recipients.slice(0, MAX_LISTED)) {
    lines.push(`<${address}>`, ...folded(`${status} ${reason}`).map((line) => `    ${line}`), '');
  }
  lines.push(`Reference: ${dsn.originalQueueId}`);
  return Buffer.from(`${lines.join('\r\n')}\r\n`);
}

// RFC 3464 §2.2 per-message fields, an empty line, then §2.3 one group for each recipient.
function machines(dsn: Dsn): Buffer {
  const groups = dsn.recipients.map((recipient) => recipientFields(recipient, dsn.smtpUtf8).join('\r\n'));
  return Buffer.from(`${[messageFields(dsn).join('\r\n'), ...groups].join('\r\n\r\n')}\r\n`);
}

function messageFields(dsn: Dsn): string[] {
  const envelopeId = dsn.envid === undefined ? [] : [`Original-Envelope-Id: ${ascii(decodeXtext(dsn.envid))}`];
  return [...envelopeId, `Reporting-MTA: dns; ${dsn.hostname}`, `Arrival-Date: ${rfc5322Date(dsn.arrivedAt)}`];
}

function recipientFields(recipient: DsnRecipient, utf8: boolean): string[] {
  const { orcpt, address, action, status, remoteHost, diagnostic, lastAttemptAt, retryUntil } = recipient;
  const fields: string[] = [];
  if (orcpt !== undefined) fields.push(`Original-Recipient: ${originalRecipient(orcpt)}`);
  fields.push(`Final-Recipient: ${utf8 && !isAscii(address) ? `utf-8; ${address}` : `rfc822; ${ascii(address)}`}`);
  fields.push(`Action: ${action}`, `Status: ${status}`);
  if (remoteHost !== null) fields.push(`Remote-MTA: dns; ${ascii(remoteHost)}`);
  if (diagnostic !== null) fields.push(folded(`Diagnostic-Code: smtp; ${ascii(diagnostic)}`).join('\r\n '));
  if (lastAttemptAt !== null) fields.push(`Last-Attempt-Date: ${rfc5322Date(lastAttemptAt)}`);
  if (retryUntil !== null && action === 'delayed') fields.push(`Will-Retry-Until: ${rfc5322Date(retryUntil)}`);
  return fields;
}

function originalRecipient(orcpt: string): string {
  const separator = orcpt.indexOf(';');
  return `${ascii(orcpt.slice(0, separator))}; ${ascii(decodeXtext(orcpt.slice(separator + 1)))}`;
}

/** RFC 3461 §4: +HH stands for an octet. */
function decodeXtext(text: string): string {
  return text.replaceAll(/\+([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function returned(dsn: Dsn, boundary: string, utf8: boolean): Buffer {
  const [whole, headers] = utf8
    ? ['message/global', 'message/global-headers']
    : ['message/rfc822', 'text/rfc822-headers'];
  const type = dsn.original === null ? headers : whole;
  const fields = [`Content-Type: ${type}`, 'Content-Transfer-Encoding: 8bit'];
  return part(boundary, fields, dsn.original ?? headersOnly(dsn));
}

// Cut at a line end; lines longer than RFC 5322 §2.1.1 allows are left out rather than broken.
function headersOnly(dsn: Dsn): Buffer {
  const { originalHeaders } = dsn;
  const end =
    originalHeaders.length <= MAX_HEADERS
      ? originalHeaders.length
      : originalHeaders.lastIndexOf('\r\n', MAX_HEADERS) + 2;
  const lines = originalHeaders.toString('latin1', 0, end).split('\r\n');
  return Buffer.from(lines.filter((line) => line.length <= 998).join('\r\n'), 'latin1');
}

function folded(text: string, width = 76): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => long.match(/.{1,400}/gsu) ?? [''])) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

function ascii(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/gu, '?');
}

function rfc5322Date(at: number): string {
  return new Date(at).toUTCString().replace('GMT', '+0000');
}
