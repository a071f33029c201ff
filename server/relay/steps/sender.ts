// Whether an outgoing user may send as the address it uses, in the envelope and in From (RFC 6409, section 6.1).
import { addressesIn, parseAddress } from '../../mail/address.ts';
import { fieldText, fieldsNamed } from '../../mail/header.ts';
import { replies } from '../replies.ts';
import type { Message, Relay, Transaction } from '../transaction.ts';
import { type Verdict, accept, refuse } from '../verdict.ts';

interface Enforced {
  enforce_sender_domain?: boolean;
  enforce_sender_mailbox?: boolean;
}

function enforced({ user }: Transaction): Enforced {
  return (user?.domain.document['outgoing'] as Enforced | undefined) ?? {};
}

/** MAIL: the null sender is always allowed, it notifies (RFC 5321, section 4.5.5). */
export function senderAllowed(_: Relay, transaction: Transaction): Verdict {
  const { user, sender } = transaction;
  if (user === null || sender === null) return accept;
  const rules = enforced(transaction);
  const ownDomain = sender.domain === user.domain.name;
  if (rules.enforce_sender_domain === true && !ownDomain)
    return refuse(replies.senderNotAllowed, 'blacklisted', `sender ${sender.text} is of another domain`);
  const ownMailbox = ownDomain && user.domain.mailboxes.has(sender.local.toLowerCase());
  if (rules.enforce_sender_mailbox === true && !ownMailbox)
    return refuse(replies.senderNotAllowed, 'blacklisted', `sender ${sender.text} is no mailbox`);
  return accept;
}

/** DATA: where the sender domain is enforced, each address in From must be of it, however it is written. */
export function fromFieldAllowed(_: Relay, transaction: Transaction, { header }: Message): Verdict {
  const { user } = transaction;
  if (user === null || enforced(transaction).enforce_sender_domain !== true) return accept;
  const [from] = fieldsNamed(header, 'from');
  const written = from === undefined ? [] : [...new Set([...addressesIn(from.raw), ...addressesIn(fieldText(from))])];
  if (written.length === 0) return refuse(replies.noFromAddress, 'blacklisted', 'no address in From');
  const foreign = written.filter((one) => {
    const address = parseAddress(one, true);
    return typeof address === 'string' || address.domain !== user.domain.name;
  });
  return foreign.length === 0 ? accept : refuse(replies.senderNotAllowed, 'blacklisted', `From holds ${foreign[0]}`);
}
