// Reads feedback reports of others (RFC 5965; RFC 6590 on what they blank out). Pure, and wary: a report is a stranger's mail.
import { type Header, fieldsNamed, fieldText, firstText, parseHeader } from './header.ts';

export interface FeedbackReport {
  readonly feedbackType: string;
  /** Who made it, as it says. */
  readonly userAgent: string | null;
  readonly originalMailFrom: string | null;
  readonly originalRecipients: readonly string[];
  readonly sourceIp: string | null;
  /** Milliseconds since the epoch. */
  readonly arrivalDate: number | null;
  readonly incidents: number;
  /** Of the message reported on. */
  readonly messageId: string | null;
  readonly subject: string | null;
  /** Queue ids of ours that stand in the report or in the message. */
  readonly queueIds: readonly string[];
  /** All fields of the report, by lower-case name. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

const FIELDS_MOST = 200;
const PARTS_MOST = 20;
const VALUE_MOST = 1000;
const QUEUE_ID = /^[0-9A-Za-z]{12,32}$/;

interface Part {
  readonly type: string;
  readonly body: Buffer;
}

/** The report that a message is; undefined where it is none. Lines end in CR LF. `host`: our name in Received fields. */
export function readFeedbackReport(message: Buffer, host: string): FeedbackReport | undefined {
  const [header, body] = split(message);
  const type = firstText(header, 'content-type') ?? '';
  const boundary = parameter(type, 'boundary');
  if (!/^multipart\/report\b/i.test(type) || boundary === undefined) return undefined;
  const parts = partsOf(body, boundary);
  const report = parts.find((one) => one.type === 'message/feedback-report');
  if (report === undefined) return undefined;
  const fields = parseHeader(withLineEnd(report.body), FIELDS_MOST);
  const feedbackType = textOf(fields, 'feedback-type');
  if (feedbackType === null) return undefined;
  const third = parts.find((one) => /^(message\/rfc822|text\/rfc822-headers|message\/global)/.test(one.type));
  const original = third === undefined ? undefined : split(third.body)[0];
  return {
    feedbackType: feedbackType.toLowerCase(),
    userAgent: textOf(fields, 'user-agent'),
    originalMailFrom: unbracketed(textOf(fields, 'original-mail-from')),
    originalRecipients: fieldsNamed(fields, 'original-rcpt-to')
      .slice(0, 100)
      .map((one) => unbracketed(short(fieldText(one))) ?? ''),
    sourceIp: addressOf(textOf(fields, 'source-ip')),
    arrivalDate: dateOf(textOf(fields, 'arrival-date') ?? textOf(fields, 'received-date')),
    incidents: countOf(textOf(fields, 'incidents')),
    messageId: original === undefined ? null : textOf(original, 'message-id'),
    subject: original === undefined ? null : textOf(original, 'subject'),
    queueIds: queueIdsOf(fields, original, host),
    fields: allFields(fields),
  };
}

function split(message: Buffer): [Header, Buffer] {
  const end = message.indexOf('\r\n\r\n');
  const section = end < 0 ? withLineEnd(message) : message.subarray(0, end + 2);
  return [parseHeader(section.subarray(0, 262_144), 1000), end < 0 ? Buffer.alloc(0) : message.subarray(end + 4)];
}

function withLineEnd(text: Buffer): Buffer {
  return text.toString('latin1', text.length - 2) === '\r\n' ? text : Buffer.concat([text, Buffer.from('\r\n')]);
}

// RFC 2046, section 5.1.1: the line end in front of a boundary belongs to it.
function partsOf(body: Buffer, boundary: string): Part[] {
  const mark = `\r\n--${boundary}`;
  const text = Buffer.concat([Buffer.from('\r\n'), body]);
  const parts: Part[] = [];
  for (let at = text.indexOf(mark); at >= 0 && parts.length < PARTS_MOST; ) {
    const start = text.indexOf('\r\n', at + mark.length);
    if (start < 0 || text.toString('latin1', at + mark.length, at + mark.length + 2) === '--') break;
    const next = text.indexOf(mark, start);
    parts.push(partOf(text.subarray(start + 2, next < 0 ? text.length : next)));
    at = next;
  }
  return parts;
}

function partOf(part: Buffer): Part {
  // A part may begin with its empty line: no header at all.
  const [header, body] =
    part.toString('latin1', 0, 2) === '\r\n' ? split(Buffer.concat([Buffer.from('\r\n'), part])) : split(part);
  const type = (firstText(header, 'content-type') ?? 'text/plain').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return { type, body: decoded(body, (firstText(header, 'content-transfer-encoding') ?? '').toLowerCase()) };
}

function decoded(body: Buffer, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64');
  if (encoding !== 'quoted-printable') return body;
  const text = body.toString('latin1').replaceAll(/[ \t]*=\r\n/g, '');
  return Buffer.from(
    text.replaceAll(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

function parameter(value: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'i').exec(value);
  return match?.[1] ?? match?.[2];
}

function textOf(header: Header, name: string): string | null {
  const text = firstText(header, name);
  return text === null || text === '' ? null : short(text);
}

function short(text: string): string {
  return text.slice(0, VALUE_MOST);
}

function unbracketed(text: string | null): string | null {
  return text === null ? null : text.replace(/^(?:rfc822;)?\s*<?([^<>]*)>?$/i, '$1').trim();
}

function addressOf(text: string | null): string | null {
  return text !== null && /^[0-9A-Fa-f.:]{3,45}$/.test(text) ? text.toLowerCase() : null;
}

function dateOf(text: string | null): number | null {
  const at = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(at) ? null : at;
}

function countOf(text: string | null): number {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 1;
}

// Our own fields, where the reporter knows them, and the id of our Received fields in the message.
function queueIdsOf(report: Header, original: Header | undefined, host: string): string[] {
  const named = [report, ...(original ? [original] : [])].flatMap((one) =>
    ['x-postplane-queue-id', 'x-postplane-trace'].flatMap((name) => fieldsNamed(one, name).map(fieldText)),
  );
  const received = original === undefined ? [] : fieldsNamed(original, 'received').map(fieldText);
  const traced = received.flatMap((text) =>
    text.includes(`by ${host} (Postplane)`) ? (/\bid ([0-9A-Za-z]+)/.exec(text)?.[1] ?? []) : [],
  );
  return [...new Set([...named, ...traced])].filter((one) => QUEUE_ID.test(one)).slice(0, 20);
}

function allFields({ fields }: Header): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const one of fields.slice(0, FIELDS_MOST)) (all[one.name] ??= []).push(short(fieldText(one)));
  return all;
}
