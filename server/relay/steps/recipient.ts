// Which recipients are accepted (RFC 5321, section 3.6.2): from unknown peers only those of our active domains, and of
// those the ones their domain knows; from outgoing users everybody.
import { type Address, isRouted } from '../../mail/address.ts';
import type { RecipientParameters } from '../../mail/esmtp-parameters.ts';
import type { DomainConfig } from '../../config/configuration.ts';
import { replies } from '../replies.ts';
import type { Callout, Recipient, Relay, Transaction } from '../transaction.ts';
import { type Refusal, type Verdict, accept, refuse } from '../verdict.ts';
import { macroPolicyOf } from './macros.ts';
import { rulesKey } from './rules.ts';

const CALLOUT_MS = 30_000;

export interface Candidate {
  readonly address: Address;
  readonly parameters: RecipientParameters;
}

/** How many, and for the null sender, which only ever notifies one, just one unless an outgoing user may send to more. */
export function recipientCount(relay: Relay, { sender, user, recipients }: Transaction): Verdict {
  const mostOfNull = user?.settings.content_limits.max_null_sender_recipients ?? 1;
  if (sender === null && recipients.length >= mostOfNull) return refuse(replies.nullSenderOneRecipient, 'accepted');
  return recipients.length < relay.settings.maxRecipients ? accept : refuse(replies.tooManyRecipients, 'deferred');
}

/** The domain is ours and active, or the sender may relay; the recipient is not on a block list. */
export function forwardPath(_: Relay, transaction: Transaction, { address }: Candidate): Verdict {
  if (transaction.direction === 'outgoing')
    return qualified(address) ? accept : refuse(replies.recipientRefused, 'unknown', 'unqualified domain');
  const domain = transaction.snapshot.domain(address.domain);
  if (!accepts(domain))
    return refuse(replies.relayNotPermitted, 'unknown', `${address.domain} is not an active domain`);
  const local = address.local.toLowerCase();
  // user%elsewhere@ours is only ever a mailbox of that very name.
  if (isRouted(local) && !domain.mailboxes.has(local))
    return refuse(replies.relayNotPermitted, 'unknown', 'routed local part');
  return domain.recipientList(local) === 'block'
    ? refuse(replies.recipientBlocked, 'blacklisted', 'recipient block list')
    : accept;
}

/** Incoming: the sender is not on the block list of the recipient's domain. */
export function senderNotBlocked(_: Relay, transaction: Transaction, { address }: Candidate): Verdict {
  const { direction, sender, snapshot } = transaction;
  if (direction === 'outgoing' || sender === null) return accept;
  const listed = snapshot.domain(address.domain)?.senderLists.find('incoming', 'envelope', sender, null);
  return listed === 'block' ? refuse(replies.senderBlocked, 'blacklisted', `sender list: ${sender.text}`) : accept;
}

/** Outgoing: nobody is written to who is on the suppression list of the user's domain, declared or by earlier refusals. */
export function notSuppressed(relay: Relay, transaction: Transaction, { address }: Candidate): Verdict {
  return suppression(relay, transaction, address) ?? accept;
}

/**
 * The end of DATA: the same of a user who was not known at RCPT. There is one answer for all recipients by then, so that a message is refused
 * when none of them may be written to.
 */
export function someNotSuppressed(relay: Relay, transaction: Transaction): Verdict {
  const refusals = transaction.recipients.map(({ parsed }) => suppression(relay, transaction, parsed));
  return refusals.find((one) => one === undefined) === undefined ? (refusals[0] ?? accept) : accept;
}

function suppression(relay: Relay, { user, sender }: Transaction, address: Address): Refusal | undefined {
  // A notification has no sender, and its recipient has written to us.
  if (user === null || sender === null) return undefined;
  if (user.domain.suppresses(address)) return refuse(replies.recipientSuppressed, 'blacklisted', 'suppression list');
  return relay.senders?.suppressions.has(user.domain.name, address.text) === true
    ? refuse(replies.recipientKnownInvalid, 'unknown', 'suppressed after refusals')
    : undefined;
}

// RFC 6409, section 4.2: a submission service refuses domains that are not fully qualified.
function qualified({ domain }: Address): boolean {
  return domain.includes('.');
}

function accepts(domain: DomainConfig | undefined): domain is DomainConfig {
  return domain !== undefined && domain.active && domain.products.has('incoming');
}

/** The recipient exists as far as its domain says, and is judged like those before it; it joins the transaction. */
export function knownRecipient(
  relay: Relay,
  transaction: Transaction,
  candidate: Candidate,
): Verdict | Promise<Verdict> {
  const { address } = candidate;
  if (transaction.direction === 'outgoing') return join(transaction, recipientOf(candidate, null));
  const domain = transaction.snapshot.domain(address.domain) as DomainConfig;
  const recipient = recipientOf(candidate, domain);
  const known = recipient.mailbox !== null || address.local.toLowerCase() === 'postmaster'; // RFC 5321, section 4.5.1
  if (known || domain.unlistedRecipients === 'accept') return join(transaction, recipient);
  if (domain.unlistedRecipients === 'reject') return refuse(replies.noSuchRecipient, 'unknown');
  return askDestination(relay, transaction, recipient, domain);
}

async function askDestination(
  relay: Relay,
  transaction: Transaction,
  recipient: Recipient,
  domain: DomainConfig,
): Promise<Verdict> {
  const answer = relay.callout === undefined ? 'valid' : await inTime(relay.callout(domain, recipient.address));
  if (answer === 'invalid') return refuse(replies.noSuchRecipient, 'unknown', 'the destination does not know it');
  return answer === 'unknown'
    ? refuse(replies.recipientUnknownNow, 'deferred', 'the destination did not say')
    : join(transaction, recipient);
}

// The client waits five minutes at most (RFC 5321, section 4.5.3.2.3); others behind it in the dialogue wait too.
async function inTime(asked: ReturnType<Callout>): ReturnType<Callout> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'unknown'>((resolve) => {
    timer = setTimeout(() => resolve('unknown'), CALLOUT_MS);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

/** A recipient with all that its domain says of it. */
export function recipientOf({ address, parameters }: Candidate, domain: DomainConfig | null): Recipient {
  const local = address.local.toLowerCase();
  return {
    address: address.text,
    ...(parameters.orcpt === null ? {} : { orcpt: parameters.orcpt }),
    ...(parameters.notify === null ? {} : { notify: parameters.notify }),
    parsed: address,
    domain,
    mailbox: domain?.mailboxes.get(local) ?? null,
    listed: domain?.recipientList(local) === 'allow' ? 'allow' : undefined,
  };
}

// DATA has one answer for all recipients: those whose outcome may differ come in another transaction.
function join(transaction: Transaction, recipient: Recipient): Verdict {
  if (recipient.domain !== null) {
    const policy = `${senderPolicy(transaction, recipient.domain)} ${policyOf(recipient, recipient.domain)}`;
    if (transaction.policy !== null && transaction.policy !== policy)
      return refuse(replies.otherSettings, 'deferred', 'recipients with different settings');
    transaction.policy = policy;
  }
  // The same recipient twice is delivered to once.
  if (!transaction.recipients.some((one) => one.address === recipient.address)) transaction.recipients.push(recipient);
  return accept;
}

// Domains whose sender lists may decide otherwise, once the header is there or already now.
function senderPolicy({ sender }: Transaction, { name, senderLists }: DomainConfig): string {
  const listed = sender === null ? undefined : senderLists.find('incoming', 'envelope', sender, null);
  return `${listed ?? ''}${senderLists.looksAtHeader('incoming') ? ` by header ${name}` : ''}`;
}

function policyOf(recipient: Recipient, domain: DomainConfig): string {
  const { quarantine_threshold: threshold } = domain.document;
  const macros = macroPolicyOf(recipient);
  const always = macros === null ? '' : `macros ${macros}`;
  if (!isFiltered(recipient)) return `unfiltered ${always}`;
  return `${recipient.listed ?? ''} ${threshold} ${always} ${rulesKey(domain, recipient.address)}`;
}

/** Whether rules and spam checks apply to a recipient; malware is looked for in any case. */
export function isFiltered(recipient: Recipient): boolean {
  if (recipient.mailbox !== null) return recipient.mailbox.filtering;
  const domain = recipient.domain?.document;
  if (domain?.['protection_mode'] === 'selected') return false;
  return (domain?.['mailbox_defaults'] as { filtering?: boolean } | undefined)?.filtering !== false;
}
