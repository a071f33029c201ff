// A mail of our own for people: multipart/alternative (RFC 2046, section 5.1.4), made by a machine (RFC 3834), with one-click
// unsubscription where it has one (RFC 8058). Pure.
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
  const plain = part('text/plain', text);
  if (html === null) return Buffer.from([...fields, ...plain].join('\r\n').replace(/(\r\n)?$/, '\r\n'));
  const boundary = `=_notice_${queueId}`;
  const lines = [
    ...fields,
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...[plain, part('text/html', html)].flatMap((one) => [`--${boundary}`, ...one]),
    `--${boundary}--`,
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
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
