// A message without a header field: the field goes before the message goes on, the rest stays octet by octet.
import { parseHeader, withoutFields } from '../mail/header.ts';
import type { Message } from './transaction.ts';

/** The message without all fields of a name, lower-case. */
export function messageWithout(message: Message, name: string): Message {
  const section = Buffer.from(withoutFields(message.header, name), 'latin1');
  if (section.length === message.header.size) return message;
  return {
    ...message,
    chunks: [section, ...chunksFrom(message.chunks, message.header.size)],
    size: message.size - message.header.size + section.length,
    header: parseHeader(section),
  };
}

/** What stands behind so many octets. */
export function chunksFrom(chunks: readonly Buffer[], from: number): Buffer[] {
  let skip = from;
  return chunks.flatMap((chunk) => {
    const rest = chunk.subarray(Math.min(skip, chunk.length));
    skip -= chunk.length - rest.length;
    return rest.length > 0 ? [rest] : [];
  });
}
