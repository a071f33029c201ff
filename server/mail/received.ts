// The trace field Received (RFC 5321, section 4.4; the protocol names of RFC 3848 and RFC 6531, section 3.7.3).
import { type Header, fieldsNamed } from './header.ts';

export interface ReceivedFacts {
  readonly helo: string;
  readonly address: string;
  readonly by: string;
  readonly extended: boolean;
  readonly tls: string | null;
  readonly authenticated: boolean;
  readonly smtpUtf8: boolean;
  readonly id: string;
  /** The recipient, where there is just one. */
  readonly recipient: string | null;
  readonly at: number;
}

// Tells our own trace fields from those of others.
const MARK = '(Postplane)';

/** The field, folded, with its CR LF. */
export function receivedField(facts: ReceivedFacts): string {
  const recipient = facts.recipient === null ? '' : `\r\n\tfor <${facts.recipient}>`;
  return (
    `Received: from ${facts.helo} (${addressLiteral(facts.address)})\r\n` +
    `\tby ${facts.by} ${MARK} with ${protocol(facts)}\r\n\tid ${facts.id}${recipient};\r\n\t${dateTime(facts.at)}\r\n`
  );
}

function protocol(facts: ReceivedFacts): string {
  if (!facts.extended) return 'SMTP';
  return `${facts.smtpUtf8 ? 'UTF8SMTP' : 'ESMTP'}${facts.tls === null ? '' : 'S'}${facts.authenticated ? 'A' : ''}`;
}

/** An address as it stands in mail: [192.0.2.1] or [IPv6:2001:db8::1] (RFC 5321, section 4.1.3). */
export function addressLiteral(address: string): string {
  return address.includes(':') ? `[IPv6:${address}]` : `[${address}]`;
}

/** A date in UTC as header fields hold it (RFC 5322, section 3.3). */
export function dateTime(at: number): string {
  return new Date(at).toUTCString().replace('GMT', '+0000');
}

/** How many trace fields a message has, and how many of them `host` itself wrote. */
export function countReceived(header: Header, host: string): { all: number; own: number } {
  const fields = fieldsNamed(header, 'received');
  const own = fields.filter((field) => field.raw.includes(`by ${host} ${MARK}`));
  return { all: fields.length, own: own.length };
}
