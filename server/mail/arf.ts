// Feedback reports on messages that were blocked: multipart/report with a feedback-report part (RFC 5965). Pure; see
// relay/steps/feedback.ts.
import { dateTime } from './received.ts';

export interface Arf {
  /** Our own name: Reporting-MTA, authserv-id and the From address. */
  readonly hostname: string;
  /** `Postplane/<version>`, or what the parser of the receiver expects. */
  readonly userAgent: string;
  /** Null: mailer-daemon of ours. */
  readonly from: string | null;
  readonly queueId: string;
  readonly at: number;
  readonly to: readonly string[];
  readonly feedbackType: 'abuse' | 'virus' | 'fraud' | 'other';
  /** How many messages the report stands for. */
  readonly incidents: number;
  readonly original: {
    readonly queueId: string;
    readonly arrivedAt: number;
    /** Empty for the null sender. */
    readonly mailFrom: string;
    readonly recipients: readonly string[];
    readonly envid: string | null;
    readonly sourceAddress: string;
    readonly sourcePort: number;
    /** What it logged in as; of one known by its network `<outgoing user>@<domain>`. */
    readonly login: string | null;
    readonly isByNetwork: boolean;
    readonly outgoingUser: string | null;
    readonly identity: string | null;
    readonly rule: string | null;
    readonly subject: string | null;
    readonly authorDomain: string | null;
    readonly uris: readonly string[];
    /** Why, in words. */
    readonly reason: string;
  };
  /** The message as received, or null with `headers`. */
  readonly content: readonly Buffer[] | null;
  /** Its header section, CR LF at its end. */
  readonly headers: Buffer;
  /** 8-bit content. */
  readonly has8bit: boolean;
}

const RECIPIENTS_MOST = 100;

/** The whole report. The third part is the message octet by octet (RFC 5965, section 2, item e), so nothing is encoded. */
export function composeArf(arf: Arf): Buffer {
  const boundary = `=_arf_${arf.queueId}`;
  const fields = [
    ...reportHeader(arf),
    `Content-Type: multipart/report; report-type=feedback-report;\r\n\tboundary="${boundary}"`,
  ];
  const third =
    arf.content === null
      ? [openPart(boundary, ['Content-Type: text/rfc822-headers', transfer(arf)]), arf.headers]
      : [openPart(boundary, ['Content-Type: message/rfc822', transfer(arf)]), ...arf.content];
  return Buffer.concat([
    Buffer.from(`${fields.join('\r\n')}\r\n\r\nThis is a feedback report in MIME format (RFC 5965).\r\n`),
    openPart(boundary, ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit']),
    Buffer.from(`${people(arf).join('\r\n')}\r\n`),
    openPart(boundary, ['Content-Type: message/feedback-report']),
    Buffer.from(`${machines(arf).join('\r\n')}\r\n`),
    ...third,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
}

function transfer({ has8bit }: Arf): string {
  return `Content-Transfer-Encoding: ${has8bit ? '8bit' : '7bit'}`;
}

/** The line of a boundary and the header of the part behind it. */
export function openPart(boundary: string, fields: readonly string[]): Buffer {
  return Buffer.from(`\r\n--${boundary}\r\n${fields.join('\r\n')}\r\n\r\n`);
}

/** The header of a report but for its Content-Type. */
export function reportHeader(arf: Arf): string[] {
  return [
    `From: Mail Delivery System <${arf.from ?? `mailer-daemon@${arf.hostname}`}>`,
    `To: ${arf.to.map((one) => `<${one}>`).join(',\r\n\t')}`,
    `Subject: Abuse report: blocked message ${arf.original.queueId}`,
    `Date: ${dateTime(arf.at)}`,
    `Message-ID: <${arf.queueId}@${arf.hostname}>`,
    // RFC 3834, section 5.1: made by a machine, answered by none.
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
  ];
}

/** The part for people, line by line. */
export function people(arf: Arf): string[] {
  const { original } = arf;
  const sender = original.login ?? original.outgoingUser ?? original.sourceAddress;
  return [
    `This is a report on a message that ${arf.hostname} blocked on its way out.`,
    '',
    `Sent by:   ${oneLine(sender)} from ${original.sourceAddress}`,
    ...(original.identity === null ? [] : [`Identity:  ${oneLine(original.identity)}`]),
    `Received:  ${dateTime(original.arrivedAt)}`,
    `From:      <${oneLine(original.mailFrom)}>`,
    ...(original.subject === null ? [] : [`Subject:   ${oneLine(original.subject)}`]),
    `Blocked:   ${oneLine(original.reason)}`,
    ...(arf.incidents > 1 ? [`Incidents: ${arf.incidents}, of which this message is the latest`] : []),
    `Reference: ${original.queueId}`,
  ];
}

// RFC 5965, section 3; Source-Port by RFC 6692; fields of our own are ignored by those who do not know them (section 6).
function machines(arf: Arf): string[] {
  const { original } = arf;
  const optional = (name: string, value: string | number | null): string[] =>
    value === null || value === '' ? [] : [`${name}: ${plain(String(value))}`];
  return [
    `Feedback-Type: ${arf.feedbackType}`,
    `User-Agent: ${arf.userAgent}`,
    'Version: 1',
    `Original-Mail-From: <${plain(original.mailFrom)}>`,
    ...original.recipients.slice(0, RECIPIENTS_MOST).map((one) => `Original-Rcpt-To: <${plain(one)}>`),
    ...optional('Original-Envelope-Id', original.envid),
    `Arrival-Date: ${dateTime(original.arrivedAt)}`,
    `Reporting-MTA: dns; ${arf.hostname}`,
    ...optional('Source-IP', original.sourceAddress),
    ...(original.sourcePort > 0 ? [`Source-Port: ${original.sourcePort}`] : []),
    ...(original.login === null
      ? []
      : [
          // The comment (RFC 8601, section 2.2) keeps the way it was known from passing for a password.
          `Authentication-Results: ${arf.hostname}; auth=pass${original.isByNetwork ? ' (by its network)' : ''} smtp.auth=${plain(original.login)}`,
        ]),
    ...optional('Reported-Domain', original.authorDomain),
    ...original.uris.map((uri) => `Reported-URI: ${plain(uri)}`),
    `Incidents: ${arf.incidents}`,
    `X-Postplane-Queue-Id: ${original.queueId}`,
    ...optional('X-Postplane-Identity', original.identity),
    ...optional('X-Postplane-Outgoing-User', original.outgoingUser),
    ...optional('X-Postplane-Rule', original.rule),
  ];
}

// One line of a report: what a stranger wrote cannot begin another.
function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ').slice(0, 400);
}

function plain(text: string): string {
  return oneLine(text).replaceAll(/[^\x20-\x7e]/gu, '?');
}
