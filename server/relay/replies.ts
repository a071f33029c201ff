// Every SMTP reply the relay gives (RFC 5321, section 4.2) with its enhanced status code (RFC 3463; RFC 2034, section 4:
// none in the greeting, in the answer to EHLO and HELO, and in 3xx). Texts stay general: the detail is for the log.

export interface Reply {
  readonly code: number;
  /** `5.1.1`; null where none may stand. */
  readonly enhanced: string | null;
  readonly text: string | readonly string[];
  /** The connection ends with it. */
  readonly close?: true;
}

/** A reply whose enhanced code follows the class of its code: `reply(550, '1.1', ...)` is 550 5.1.1. */
export function reply(code: number, detail: string, text: string): Reply {
  return { code, enhanced: `${Math.floor(code / 100)}.${detail}`, text };
}

function plain(code: number, text: string | readonly string[]): Reply {
  return { code, enhanced: null, text };
}

function closing(one: Reply): Reply {
  return { ...one, close: true };
}

export const replies = {
  greeting: (host: string) => plain(220, `${host} ESMTP Postplane`),
  hello: (lines: readonly string[]) => plain(250, lines),
  bye: closing(reply(221, '0.0', 'Bye')),
  ok: reply(250, '0.0', 'Ok'),
  senderOk: reply(250, '1.0', 'Sender ok'),
  recipientOk: reply(250, '1.5', 'Recipient ok'),
  startData: plain(354, 'End data with <CR><LF>.<CR><LF>'),
  queued: (id: string) => reply(250, '0.0', `Ok: queued as ${id}`),
  startTls: reply(220, '0.0', 'Ready to start TLS'),
  authenticated: reply(235, '7.0', 'Authentication succeeded'),
  challenge: (text: string) => plain(334, text),
  help: reply(214, '0.0', 'See RFC 5321'),
  cannotVerify: reply(252, '5.0', 'Cannot verify, but will try to deliver'),

  talksTooSoon: closing(plain(554, 'Wait for the greeting')),
  tooManyConnections: closing(plain(421, 'Too many connections; please try again later')),
  tooManyFromAddress: closing(
    plain(421, 'Too many concurrent SMTP connections from this IP address; please try again later.'),
  ),
  tooManyForUser: closing(
    reply(421, '7.0', 'Too many concurrent SMTP connections from this IP address; please try again later.'),
  ),
  shuttingDown: closing(reply(421, '3.2', 'Service is shutting down')),
  timeout: closing(reply(421, '4.2', 'Timeout')),
  tooManyErrors: closing(reply(421, '7.0', 'Too many errors')),
  tooManyCommands: closing(reply(421, '7.0', 'Too many commands without mail')),
  tooManyUnknown: closing(reply(421, '7.0', 'Too many unknown recipients')),
  tooManyAttempts: closing(reply(421, '7.0', 'Too many authentication attempts; please try again later')),
  authBlocked: (until: string) =>
    closing(reply(421, '7.0', `Too many wrong passwords from this IP address; blocked until ${until}`)),
  addressBlocked: closing(plain(421, 'Too many wrong passwords from this IP address; please try again later')),
  internalError: reply(451, '3.0', 'Temporary failure; please try again later'),

  bareLineEnd: reply(500, '5.2', 'Lines end in CR LF'),
  bareLineEnds: closing(reply(500, '5.2', 'Lines end in CR LF')),
  lineTooLong: closing(reply(500, '5.2', 'Line too long')),
  unknownCommand: reply(500, '5.1', 'Command not recognized'),
  notHttp: closing(reply(500, '5.1', 'This is not HTTP')),
  notImplemented: reply(502, '5.1', 'Command not implemented'),
  noChunking: closing(reply(502, '5.1', 'Command not implemented')),
  syntax: reply(501, '5.4', 'Syntax error in parameters'),
  heloSyntax: plain(501, 'Host name expected'),
  unknownParameter: reply(555, '5.4', 'Parameter not recognized or not implemented'),
  helloFirst: reply(503, '5.1', 'Send EHLO first'),
  badSequence: reply(503, '5.1', 'Bad sequence of commands'),
  mailFirst: reply(503, '5.1', 'Send MAIL first'),
  recipientFirst: reply(503, '5.1', 'Send RCPT first'),
  noValidRecipients: reply(554, '5.1', 'No valid recipients'),
  noParameters: reply(501, '5.4', 'No parameters allowed'),
  tlsActive: reply(503, '5.1', 'TLS is already active'),

  tlsRequired: reply(538, '7.11', 'Encryption required for authentication'),
  unknownMechanism: reply(504, '5.4', 'Unrecognized authentication type'),
  authAborted: reply(501, '0.0', 'Authentication aborted'),
  authSyntax: reply(501, '5.2', 'Cannot decode the response'),
  authOnce: reply(503, '5.1', 'Already authenticated'),
  badCredentials: reply(535, '7.8', 'Authentication credentials invalid'),
  authBusy: reply(454, '7.0', 'Temporary authentication failure'),
  authRequired: reply(530, '7.0', 'Authentication required'),
  notPermitted: reply(550, '7.1', 'Sending is not permitted'),

  senderSyntax: reply(501, '1.7', 'Bad sender address'),
  senderRefused: reply(553, '1.7', 'Sender address not accepted'),
  senderNotAllowed: reply(550, '7.1', 'Sender address not allowed'),
  senderBlocked: reply(550, '7.1', 'Sender is not accepted'),
  needsSmtpUtf8: reply(553, '6.7', 'Non-ASCII address without SMTPUTF8'),
  recipientSyntax: reply(501, '1.3', 'Bad recipient address'),
  recipientRefused: reply(553, '1.3', 'Recipient address not accepted'),
  relayNotPermitted: reply(550, '7.1', 'Relay not permitted'),
  recipientBlocked: reply(550, '7.1', 'Recipient does not accept mail'),
  sessionRevoked: closing(reply(421, '7.0', 'This session was ended by an administrator; please log in again')),
  noSuchRecipient: reply(550, '1.1', 'No such recipient'),
  recipientSuppressed: reply(550, '7.1', 'Recipient is on the suppression list of your domain'),
  recipientKnownInvalid: reply(
    550,
    '1.1',
    'Earlier mail to this recipient was refused as unknown; your administrator can lift it',
  ),
  recipientUnknownNow: reply(451, '4.1', 'Cannot check the recipient now; please try again later'),
  nullSenderOneRecipient: reply(550, '5.3', 'A message without sender has one recipient'),
  tooManyRecipients: reply(452, '5.3', 'Too many recipients; send the rest in another transaction'),
  otherSettings: reply(452, '5.3', 'Send this recipient in another transaction'),

  tooBig: reply(552, '3.4', 'Message is too big'),
  noSpace: reply(452, '3.1', 'Insufficient storage; please try again later'),
  bareInData: reply(550, '5.2', 'Message has a bare CR, LF or NUL'),
  textLineTooLong: reply(550, '6.0', 'Message has a line that is too long'),
  headerRefused: reply(550, '6.0', 'Message header is not acceptable'),
  headerTooLarge: reply(550, '3.4', 'Message header is too large'),
  tooManyFields: reply(550, '6.0', 'Message header has too many fields'),
  notOneField: (name: string) => reply(550, '6.0', `Message has more than one ${name} field`),
  noFromAddress: reply(550, '6.0', 'Message has no address in its From field'),
  rawSubject: reply(550, '6.7', 'Subject has characters beyond ASCII that are not encoded (RFC 2047)'),
  partialMessage: reply(550, '6.1', 'Fragments of messages (message/partial) are not accepted'),
  tooManyParts: reply(550, '6.0', 'Message has too many MIME parts'),
  contentRefused: reply(550, '6.0', 'Message content is not acceptable'),
  noReport: reply(550, '6.0', 'This address takes feedback reports (RFC 5965) only'),
  loop: reply(554, '4.6', 'Routing loop detected'),
  blocked: reply(550, '7.1', 'Message refused by policy'),
  quarantined: (id: string) => reply(550, '7.1', `Message refused by policy (${id})`),
  macro: (name: string) => reply(554, '7.1', `Message refused: the attachment ${name} has a macro`),
  macroUnknown: (name: string) => reply(554, '7.1', `Message refused: the attachment ${name} cannot be examined`),

  locked: (lock: string) => reply(550, '7.1', `Sending is locked (${lock}); please contact your administrator`),
  lockedNow: (lock: string) => reply(451, '7.1', `Sending is locked for now (${lock})`),
  overLimit: (limit: string, frees: string) =>
    reply(451, '7.1', `Too many messages. Please wait for a while and try again; limit ${limit}, free at ${frees}`),
  tooManyToday: (most: number, frees: string) =>
    reply(452, '5.3', `Too many recipients; limit ${most} recipients per day, free at ${frees}`),
  tooManyInvalid: (most: number, frees: string) =>
    reply(451, '7.1', `Too many invalid recipients; limit ${most} per day, free at ${frees}`),
  limitUnknown: reply(451, '3.0', 'Cannot check sending limits now; please try again later'),
} as const;

/** The reply as it is sent, its last CR LF included. */
export function formatReply({ code, enhanced, text }: Reply): string {
  const prefix = enhanced === null ? '' : `${enhanced} `;
  if (typeof text === 'string') return `${code} ${prefix}${text}\r\n`;
  return text.map((line, index) => `${code}${index < text.length - 1 ? '-' : ' '}${prefix}${line}\r\n`).join('');
}
