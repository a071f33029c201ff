// Command lines to what they say (RFC 5321, section 4.1.1): the arguments of EHLO, MAIL and RCPT, how long a line may be, and
// the commands whose answer never depends on anything.
import { type Address, type AddressFault, parseAddress, splitPath } from '../mail/address.ts';
import {
  type MailParameters,
  type ParameterFault,
  mailParameters,
  recipientParameters,
} from '../mail/esmtp-parameters.ts';
import { mechanismNames } from './auth-exchange.ts';
import { type Reply, replies } from './replies.ts';
import type { Candidate } from './steps/recipient.ts';
import type { Listener, Session } from './transaction.ts';

// RFC 5321, section 4.5.3.1.4, raised for the parameters of RFC 1870, 3461, 6152 and 6531; RFC 4954, section 4.
const LINE_LIMIT = 510;
const MAIL_LINE_LIMIT = 2000;
export const AUTH_LINE_LIMIT = 12_286;

const HELO_NAME = /^(?:[A-Za-z0-9_][A-Za-z0-9._-]{0,253}|\[(?:IPv6:)?[0-9A-Fa-f.:]{2,45}\])$/i;
const HTTP = /^(GET|POST|HEAD|PUT|DELETE|OPTIONS|TRACE|CONNECT|PATCH) .*HTTP\/\d/i;

/** Most octets of a command line that begins so, without its CR LF. */
export function commandLineLimit(start: string): number {
  const verb = start.slice(0, 4).toUpperCase();
  if (verb === 'AUTH') return AUTH_LINE_LIMIT;
  return verb === 'MAIL' || verb === 'RCPT' ? MAIL_LINE_LIMIT : LINE_LIMIT;
}

/** The name in EHLO or HELO; undefined if it is none. */
export function heloName(argument: string): string | undefined {
  const name = argument.trim();
  return HELO_NAME.test(name) ? name : undefined;
}

/** The lines of the EHLO answer behind the host name. AUTH only where a password would be taken, and never on the port for incoming mail. */
export function extensions({ listener, tls, authenticated }: Session, maxBytes: number): string[] {
  const auth = mayAuthenticate(listener, tls) && authenticated === null;
  return [
    'PIPELINING',
    `SIZE ${maxBytes}`,
    '8BITMIME',
    'SMTPUTF8',
    'ENHANCEDSTATUSCODES',
    'DSN',
    ...(tls === null && listener.tls !== 'none' ? ['STARTTLS'] : []),
    ...(auth ? [`AUTH ${mechanismNames.join(' ')}`] : []),
  ];
}

function mayAuthenticate({ direction, requireTlsForAuth }: Listener, tls: string | null): boolean {
  return direction === 'outgoing' && (tls !== null || !requireTlsForAuth);
}

/** FROM:<path> and parameters; a reply says what is wrong. `auth`: whether AUTH= is known. */
export function mailArgument(
  argument: string,
  auth: boolean,
): { sender: Address | null; parameters: MailParameters } | Reply {
  const given = /^from:/i.test(argument) ? utf8(argument.slice(5)) : undefined;
  const split = given === undefined ? undefined : splitPath(given);
  if (split === undefined) return replies.senderSyntax;
  const parameters = mailParameters(split.rest, auth);
  if (typeof parameters === 'string') return parameterFault(parameters);
  const sender = split.path === '' ? null : parseAddress(split.path, parameters.smtpUtf8);
  return typeof sender === 'string' ? senderFault(sender) : { sender, parameters };
}

/** TO:<path> and parameters; a reply says what is wrong. */
export function recipientArgument(argument: string, smtpUtf8: boolean, postmaster: string | null): Candidate | Reply {
  const given = /^to:/i.test(argument) ? utf8(argument.slice(3)) : undefined;
  const split = given === undefined ? undefined : splitPath(given);
  if (split === undefined) return replies.recipientSyntax;
  const parameters = recipientParameters(split.rest);
  if (typeof parameters === 'string') return parameterFault(parameters);
  // <postmaster> without a domain is the postmaster of this relay (RFC 5321, section 4.5.1).
  const path = /^postmaster$/i.test(split.path) && postmaster !== null ? postmaster : split.path;
  const address = parseAddress(path, smtpUtf8);
  return typeof address === 'string' ? recipientFault(address) : { address, parameters };
}

const wellFormed = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

// Paths may hold UTF-8 (RFC 6531, section 3.3). Undefined for octets that are none: mended they would be another address.
function utf8(octets: string): string | undefined {
  if (!/[\u0080-\u00ff]/.test(octets)) return octets;
  try {
    return wellFormed.decode(Buffer.from(octets, 'latin1'));
  } catch {
    return undefined;
  }
}

/** Commands whose answer never depends on anything (RFC 5321, section 7.3: no verification). */
export function constantReply(verb: string, line: string): Reply {
  if (verb === 'NOOP') return replies.ok;
  if (verb === 'VRFY') return replies.cannotVerify;
  if (verb === 'HELP') return replies.help;
  if (verb === 'EXPN' || verb === 'ETRN' || verb === 'TURN') return replies.notImplemented;
  if (verb === 'BDAT') return replies.noChunking; // what follows are octets, not commands
  return HTTP.test(line) ? replies.notHttp : replies.unknownCommand;
}

function parameterFault(fault: ParameterFault): Reply {
  return fault === 'unknown' ? replies.unknownParameter : replies.syntax;
}

function senderFault(fault: AddressFault): Reply {
  if (fault === 'unicode') return replies.needsSmtpUtf8;
  return fault === 'syntax' ? replies.senderSyntax : replies.senderRefused;
}

function recipientFault(fault: AddressFault): Reply {
  if (fault === 'unicode') return replies.needsSmtpUtf8;
  return fault === 'syntax' ? replies.recipientSyntax : replies.recipientRefused;
}
