// What the messages of an outgoing user may look like (mail.md J11): lines, header, parts, and what leaves doubt to readers.
import { type HeaderField, fieldsNamed } from '../../mail/header.ts';
import { mimeParts } from '../../mail/mime-parts.ts';
import { replies } from '../replies.ts';
import type { Message, Relay, Transaction } from '../transaction.ts';
import { type Verdict, accept, refuse } from '../verdict.ts';

/** DATA: what is quick to see. Limits of the relay itself were looked at before, for everybody. */
export function contentWithinLimits(_: Relay, { user, parameters }: Transaction, message: Message): Verdict {
  if (user === null) return accept;
  const limits = user.settings.content_limits;
  if (message.longestLine > limits.max_line_bytes)
    return refuse(replies.textLineTooLong, 'oversize', `a line of ${message.longestLine} octets`);
  if (message.header.size > limits.max_header_bytes)
    return refuse(replies.headerTooLarge, 'oversize', `header of ${message.header.size} octets`);
  const isRaw = limits.raw_subject === 'reject' && !parameters.smtpUtf8;
  if (isRaw && fieldsNamed(message.header, 'subject').some(hasRaw))
    return refuse(replies.rawSubject, 'blacklisted', 'Subject is not ASCII');
  return accept;
}

function hasRaw({ raw }: HeaderField): boolean {
  return /[\u0080-\u00ff]/.test(raw);
}

/** DATA: what is in its parts. */
export async function partsWithinLimits(_: Relay, { user }: Transaction, message: Message): Promise<Verdict> {
  if (user === null) return accept;
  const { max_mime_parts: most, partial_messages: partial } = user.settings.content_limits;
  const parts = await mimeParts(message.header, message.chunks, most);
  if (parts.partial && partial === 'reject') return refuse(replies.partialMessage, 'blacklisted', 'message/partial');
  return parts.count > most ? refuse(replies.tooManyParts, 'oversize', `more than ${most} parts`) : accept;
}
