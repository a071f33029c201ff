// Whether a message can be taken at all: its size, lines, header section, and how often it has been here
// (RFC 5321, sections 2.3.8, 4.5.3.1 and 6.3; RFC 1870, section 6).
import type { DataFault, DataSection } from '../../mail/data-section.ts';
import { fieldsNamed, parseHeader } from '../../mail/header.ts';
import { countReceived } from '../../mail/received.ts';
import { type Reply, replies } from '../replies.ts';
import type { Message, Relay, Transaction } from '../transaction.ts';
import { type Refusal, type Verdict, accept, refuse } from '../verdict.ts';
import type { MessageClassification } from '../../../schemas/events.ts';

// Larger than any honest header: Postfix cuts at 100 KiB, mail with long reference lists and ARC sets stays below.
const HEADER_BYTES = 262_144;
const HEADER_FIELDS = 1000;
const RECEIVED_MOST = 100; // RFC 5321, section 6.3
const RECEIVED_OWN_MOST = 5;

const faults: Record<DataFault, [Reply, MessageClassification]> = {
  bare: [replies.bareInData, 'accepted'],
  nul: [replies.bareInData, 'accepted'],
  line: [replies.textLineTooLong, 'accepted'],
  size: [replies.tooBig, 'oversize'],
  memory: [replies.noSpace, 'deferred'],
};

/** MAIL: while the configuration is too old nothing is accepted, and nothing refused for good. */
export function freshConfiguration(relay: Relay): Verdict {
  return relay.ready() ? accept : refuse(replies.internalError, 'deferred', 'the configuration is too old');
}

/** MAIL: a declared size beyond the limit (RFC 1870, section 6.1). */
export function declaredSize(relay: Relay, { parameters }: Transaction): Verdict {
  const over = parameters.size !== null && parameters.size > relay.settings.maxMessageBytes;
  return over ? refuse(replies.tooBig, 'oversize', `declared ${parameters.size} octets`) : accept;
}

/** The message that a DATA section holds, its header parsed once for all steps. */
export function messageOf(section: DataSection): Message | Refusal {
  if (section.fault !== undefined) return refuse(...faults[section.fault], `DATA: ${section.fault}`);
  if (section.headerSize > HEADER_BYTES)
    return refuse(replies.headerTooLarge, 'oversize', `header of ${section.headerSize} octets`);
  const first = section.chunks[0] ?? Buffer.alloc(0);
  const header = section.headerSize <= first.length ? first : Buffer.concat(section.chunks, section.headerSize);
  return {
    chunks: section.chunks,
    size: section.size,
    header: parseHeader(header.subarray(0, section.headerSize), HEADER_FIELDS),
    longestLine: section.longestLine,
    has8bit: section.has8bit,
  };
}

export function soundHeader(_: Relay, __: Transaction, { header }: Message): Verdict {
  return header.fields.length <= HEADER_FIELDS
    ? accept
    : refuse(replies.tooManyFields, 'oversize', 'too many header fields');
}

/** A message that passed a hundred hosts, or this installation more than five times, goes round in circles. */
export function withoutLoop(relay: Relay, _: Transaction, { header }: Message): Verdict {
  const { all, own } = countReceived(header, relay.settings.hostname);
  if (all <= RECEIVED_MOST && own <= RECEIVED_OWN_MOST) return accept;
  return refuse(replies.loop, 'accepted', `${all} Received fields, ${own} of them ours`);
}

/** Outgoing: more than one From lets readers disagree on who wrote it (RFC 5322, section 3.6). */
export function oneFromField(_: Relay, { direction }: Transaction, { header }: Message): Verdict {
  if (direction === 'incoming' || fieldsNamed(header, 'from').length <= 1) return accept;
  return refuse(replies.notOneField('From'), 'accepted', 'more than one From field');
}
