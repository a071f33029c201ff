// Replies of a destination, read in bounds (RFC 5321 §4.2): an endless or malformed one is a failed connection, never an answer.

export interface SmtpReply {
  readonly code: number;
  readonly lines: readonly string[];
}

/** RFC 5321 §4.5.3.1.5 allows 512 octets a line; some destinations send more. */
const MAX_LINE = 4096;
const MAX_LINES = 200;
const LINE = /^([2-5][0-9]{2})(?:([ -])(.*))?$/s;
const NEWLINE = 10;

export class MalformedReply extends Error {}

export class ReplyParser {
  #rest: Buffer = Buffer.alloc(0);
  #lines: string[] = [];
  #code = 0;

  /** Forgets what was read (RFC 3207 §4.2: nothing said before TLS is believed after it). */
  reset(): void {
    this.#rest = Buffer.alloc(0);
    this.#lines = [];
  }

  /** The replies that a chunk completes. Throws MalformedReply. */
  push(chunk: Buffer): SmtpReply[] {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const replies: SmtpReply[] = [];
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      const reply = this.#line(bytes.subarray(start, end));
      if (reply) replies.push(reply);
      start = end + 1;
    }
    this.#rest = bytes.subarray(start);
    if (this.#rest.length > MAX_LINE) throw new MalformedReply('reply line is too long');
    return replies;
  }

  #line(bytes: Buffer): SmtpReply | undefined {
    if (bytes.length > MAX_LINE) throw new MalformedReply('reply line is too long');
    const text = bytes.at(-1) === 13 ? bytes.toString('utf8', 0, bytes.length - 1) : bytes.toString('utf8');
    const match = LINE.exec(text);
    if (!match) throw new MalformedReply(`not an SMTP reply: ${cleanText(text).slice(0, 100)}`);
    const code = Number(match[1]);
    if (this.#lines.length > 0 && code !== this.#code) throw new MalformedReply('reply code changes between lines');
    if (this.#lines.length >= MAX_LINES) throw new MalformedReply('reply has too many lines');
    this.#code = code;
    this.#lines.push(match[3] ?? '');
    if (match[2] === '-') return undefined;
    const lines = this.#lines;
    this.#lines = [];
    return { code, lines };
  }
}

const ENHANCED = /^([245])\.(\d{1,3})\.(\d{1,3})(?= |$)/;
const MAX_TEXT = 1000;

/** The enhanced status code (RFC 2034) that a reply carries, if its class fits the reply code. */
export function enhancedCode({ code, lines }: SmtpReply): string | null {
  const match = ENHANCED.exec(lines[0] ?? '');
  return match && Number(match[1]) === Math.floor(code / 100) ? match[0] : null;
}

/** The text of a reply on one line, without enhanced codes and control characters, at most 1,000 characters. */
export function replyText(reply: SmtpReply): string {
  const enhanced = enhancedCode(reply);
  const lines = reply.lines.map((line) =>
    enhanced && line.startsWith(enhanced) ? line.slice(enhanced.length).trimStart() : line,
  );
  return cleanText(lines.join(' '));
}

/** Text of a stranger, fit for logs and reports: printable, on one line, at most 1,000 characters. */
export function cleanText(text: string): string {
  return text
    .slice(0, 4 * MAX_TEXT)
    .replaceAll(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]+/gu, ' ')
    .toWellFormed()
    .trim()
    .slice(0, MAX_TEXT);
}
