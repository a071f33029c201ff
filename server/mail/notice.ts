// A mail of our own for people: multipart/alternative (RFC 2046, section 5.1.4), with a table beside it (RFC 4180, RFC 2183) where
// it has one, made by a machine (RFC 3834), with one-click unsubscription where it has one (RFC 8058). Pure.
import { encodeWords } from './encoded-words.ts';
import { quotedPrintable } from './quoted-printable.ts';
import { dateTime } from './received.ts';

export interface Notice {
  /** Our own name: of the From address and the Message-ID. */
  readonly hostname: string;
  readonly queueId: string;
  readonly at: number;
  readonly to: readonly string[];
  /** One line. */
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  /** BCP 47. */
  readonly language: string;
  /** https, or http in labs. */
  readonly unsubscribeUrl: string | null;
  readonly attachment?: { readonly name: string; readonly csv: string } | null;
}

/** The whole message, CR LF line ends, ASCII. */
export function composeNotice(notice: Notice): Buffer {
  const { hostname, queueId, text, html } = notice;
  const fields = [
    `From: Postplane <mailer-daemon@${hostname}>`,
    `To: ${notice.to.map((one) => `<${one}>`).join(',\r\n\t')}`,
    `Subject: ${encodeWords(notice.subject)}`,
    `Date: ${dateTime(notice.at)}`,
    `Message-ID: <${queueId}@${hostname}>`,
    // RFC 3834, section 5.1: answered by none.
    'Auto-Submitted: auto-generated',
    `Content-Language: ${notice.language}`,
    ...unsubscription(notice.unsubscribeUrl),
    'MIME-Version: 1.0',
  ];
  const body = bodyOf(text, html, queueId);
  const whole = notice.attachment
    ? multipart('mixed', `=_report_${queueId}`, [body, tableOf(notice.attachment)])
    : body;
  return Buffer.from([...fields, ...whole].join('\r\n').replace(/(\r\n)?$/, '\r\n'));
}

function bodyOf(text: string, html: string | null, queueId: string): string[] {
  const plain = part('text/plain', text);
  return html === null ? plain : multipart('alternative', `=_notice_${queueId}`, [plain, part('text/html', html)]);
}

function multipart(subtype: string, boundary: string, parts: readonly string[][]): string[] {
  return [
    `Content-Type: multipart/${subtype}; boundary="${boundary}"`,
    '',
    ...parts.flatMap((one) => [`--${boundary}`, ...one]),
    `--${boundary}--`,
  ];
}

// In base64, so that its line ends stay what RFC 4180 says.
function tableOf({ name, csv }: NonNullable<Notice['attachment']>): string[] {
  return [
    'Content-Type: text/csv; charset=utf-8; header=present',
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(csv)
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
  ];
}

function part(type: string, content: string): string[] {
  return [
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(content),
  ];
}

function unsubscription(url: string | null): string[] {
  return url === null ? [] : [`List-Unsubscribe: <${url}>`, 'List-Unsubscribe-Post: List-Unsubscribe=One-Click'];
}
