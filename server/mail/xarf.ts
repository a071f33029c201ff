// The same report as XARF 4 (xarf.org, schemas v4: core and messaging-spam): JSON for programs, attached to a mail for people.
import { createHash } from 'node:crypto';
import { type Arf, openPart, people, reportHeader } from './arf.ts';

const EVIDENCE_MOST = 5_242_880; // xarf-core, evidence_item.size

/** The whole report as a mail. */
export function composeXarf(arf: Arf): Buffer {
  const boundary = `=_xarf_${arf.queueId}`;
  const json = Buffer.from(JSON.stringify(xarfDocument(arf)));
  const encoded = json.toString('base64').replaceAll(/.{76}/g, '$&\r\n');
  const fields = [...reportHeader(arf), `Content-Type: multipart/mixed; boundary="${boundary}"`];
  return Buffer.concat([
    Buffer.from(`${fields.join('\r\n')}\r\n\r\nThis is an abuse report in XARF 4.\r\n`),
    openPart(boundary, ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit']),
    Buffer.from(`${people(arf).join('\r\n')}\r\n`),
    openPart(boundary, [
      'Content-Type: application/json; charset=utf-8; name="xarf.json"',
      'Content-Disposition: attachment; filename="xarf.json"',
      'Content-Transfer-Encoding: base64',
    ]),
    Buffer.from(encoded),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
}

/** The report for programs. A null sender stands as an empty `smtp_from`. */
function xarfDocument(arf: Arf): object {
  const { original, hostname } = arf;
  const us = { org: hostname, contact: `mailer-daemon@${hostname}`, domain: hostname };
  const recipient = original.recipients[0];
  return {
    xarf_version: '4.0.0',
    report_id: uuidOf(arf.queueId),
    timestamp: new Date(original.arrivedAt).toISOString(),
    reporter: us,
    sender: us,
    source_identifier: original.sourceAddress,
    ...(original.sourcePort > 0 ? { source_port: original.sourcePort } : {}),
    category: 'messaging',
    type: 'spam',
    evidence_source: 'automated_filter',
    protocol: 'smtp',
    smtp_from: original.mailFrom,
    ...(recipient === undefined ? {} : { smtp_to: recipient }),
    ...(original.subject === null ? {} : { subject: original.subject.slice(0, 500) }),
    description: original.reason.slice(0, 1000),
    recipient_count: Math.max(original.recipients.length, 1),
    tags: [`postplane:${arf.feedbackType}`],
    evidence: [evidenceOf(arf)],
    'postplane:incidents': arf.incidents,
    'postplane:queue_id': original.queueId,
    'postplane:login': original.login,
    'postplane:outgoing_user': original.outgoingUser,
    'postplane:identity': original.identity,
  };
}

function evidenceOf({ content, headers }: Arf): object {
  const whole = content === null ? null : Buffer.concat(content);
  const full = whole !== null && whole.length <= EVIDENCE_MOST ? whole : null;
  const octets = full ?? headers;
  return {
    content_type: full ? 'message/rfc822' : 'text/rfc822-headers',
    description: full ? 'The message as it was received.' : 'The header section of the message.',
    payload: octets.toString('base64'),
    hash: `sha256:${createHash('sha256').update(octets).digest('hex')}`,
    size: octets.length,
  };
}

// A UUID of version 8 (RFC 9562, section 5.8): the same report has the same one.
function uuidOf(queueId: string): string {
  const hex = createHash('sha256').update(`xarf ${queueId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
