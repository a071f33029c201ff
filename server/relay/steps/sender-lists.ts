// Lists of senders (mail.md D11): as whom outgoing users may not send, and whose mail a domain never, or always, takes.
import type { DomainConfig } from '../../config/configuration.ts';
import type { ListedSender } from '../../config/sender-lists.ts';
import { type Address, addressesIn, parseAddress } from '../../mail/address.ts';
import { type Header, fieldText, fieldsNamed } from '../../mail/header.ts';
import { replies } from '../replies.ts';
import type { Message, Relay, Transaction } from '../transaction.ts';
import { type Verdict, accept, refuse } from '../verdict.ts';

/** MAIL: an outgoing user sends as nobody on the block list of its domain. */
export function senderNotListed(_: Relay, { user, sender }: Transaction): Verdict {
  if (user === null || sender === null) return accept;
  const listed = user.domain.senderLists.find('outgoing', 'envelope', sender, user.name);
  return listed === 'block' ? refuse(replies.senderNotAllowed, 'blacklisted', `sender list: ${sender.text}`) : accept;
}

/** DATA: nor does anybody in From or Sender stand on a block list. */
export function writerNotListed(_: Relay, transaction: Transaction, { header }: Message): Verdict {
  const blocked = writersOf(transaction, header).find((one) => listedByHeader(transaction, one) === 'block');
  if (blocked === undefined) return accept;
  const reply = transaction.direction === 'outgoing' ? replies.senderNotAllowed : replies.senderBlocked;
  return refuse(reply, 'blacklisted', `sender list: ${blocked.text}`);
}

/** Whether the sender of an incoming message is on the allow list of its recipients' domain. */
export function isSenderAllowed(transaction: Transaction, { header }: Message): boolean {
  const { direction, sender } = transaction;
  const domain = domainOf(transaction);
  if (direction === 'outgoing' || domain === undefined) return false;
  if (sender !== null && domain.senderLists.find('incoming', 'envelope', sender, null) === 'allow') return true;
  // All of them: one that is allowed must not bring in another.
  const writers = writersOf(transaction, header);
  return writers.length > 0 && writers.every((one) => listedByHeader(transaction, one) === 'allow');
}

// Recipients in one transaction share what decides, so that the first speaks for all (recipient.ts).
function domainOf({ direction, user, recipients }: Transaction): DomainConfig | undefined {
  return (direction === 'outgoing' ? user?.domain : recipients[0]?.domain) ?? undefined;
}

function listedByHeader(transaction: Transaction, writer: Address): ListedSender {
  const { direction, user } = transaction;
  return domainOf(transaction)?.senderLists.find(direction, 'header', writer, user?.name ?? null);
}

const TEXT_MOST = 16_384;

// However it is written: as it stands and with its encoded words decoded.
function writersOf(transaction: Transaction, header: Header): Address[] {
  if (domainOf(transaction)?.senderLists.looksAtHeader(transaction.direction) !== true) return [];
  const fields = [...fieldsNamed(header, 'from'), ...fieldsNamed(header, 'sender')];
  const texts = fields.flatMap((one) => [one.raw.slice(0, TEXT_MOST), fieldText(one).slice(0, TEXT_MOST)]);
  return [...new Set(texts.flatMap(addressesIn))].flatMap((text) => {
    const address = parseAddress(text, true);
    return typeof address === 'string' ? [] : [address];
  });
}
