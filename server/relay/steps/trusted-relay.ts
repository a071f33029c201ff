// Who sends through servers that relay for many tenants (mail.md G12): the domain is in the envelope, or in the message, and
// then all that MAIL looks at is looked at after the end of DATA. What proves the domain is looked at there in any case.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { DomainConfig, OutgoingUserConfig, Snapshot, TrustedRelayConfig } from '../../config/configuration.ts';
import { relaysFor } from '../../config/trusted-relays.ts';
import { type Address, mailboxesIn, normalDomain } from '../../mail/address.ts';
import { type KeyLookup, verifyDkim } from '../../mail/dkim-verify.ts';
import { type Header, fieldText, fieldsNamed, unfoldedText } from '../../mail/header.ts';
import { replies } from '../replies.ts';
import type { Message, Relay, Transaction } from '../transaction.ts';
import { type Refusal, type Verdict, accept, refuse } from '../verdict.ts';
import { chunksFrom, messageWithout } from '../without-field.ts';

/** A transaction of such a server. */
export interface Trusted {
  /** All that are trusted with the address. */
  readonly relays: readonly TrustedRelayConfig[];
  /** By which one the domain was found; null: not found yet. */
  by: TrustedRelayConfig | null;
  /** The domain was found and proved. */
  proven: boolean;
}

interface Found {
  readonly user: OutgoingUserConfig | null;
  readonly trusted: Trusted;
}

const nobody = (detail: string): Refusal => refuse(replies.notPermitted, 'blacklisted', detail);

/** MAIL: the principal by the envelope; nobody yet where the message will tell; undefined for addresses that are not trusted. */
export function byTrustedRelay(
  snapshot: Snapshot,
  address: string,
  sender: Address | null,
): Found | Refusal | undefined {
  const relays = snapshot.trustedRelays(address);
  if (relays.length === 0) return undefined;
  const domain = sender === null ? undefined : snapshot.domain(sender.domain);
  const by = domain && relaysFor(relays, domain).find((one) => one.match === 'envelope_sender_domain');
  if (domain && by) {
    const user = reauthenticated(domain);
    if (!user) return nobody(`${domain.name} permits no trusted relay`);
    // What must be proved first uses up nothing of the user before.
    return { user: by.require === 'none' ? user : null, trusted: { relays, by, proven: false } };
  }
  const isOpen = sender === null || relays.some((one) => one.match === 'header');
  return isOpen ? { user: null, trusted: { relays, by: null, proven: false } } : nobody('sender of no domain of ours');
}

const users = new WeakMap<DomainConfig, OutgoingUserConfig | null>();

// A domain has one user of its type at most.
function reauthenticated(domain: DomainConfig): OutgoingUserConfig | null {
  const known = users.get(domain);
  if (known !== undefined) return known;
  const user = [...domain.outgoingUsers.values()].find((one) => one.type === 'domain');
  const found = user?.active && user.document['reauthentication_permitted'] === true ? user : null;
  users.set(domain, found);
  return found;
}

/** The end of DATA: the principal, where the envelope did not tell. */
export function principalInMessage(transaction: Transaction, { header }: Message): Verdict {
  const { trusted, snapshot, sender } = transaction;
  if (trusted === null || transaction.user !== null) return accept;
  const found =
    byEnvelope(snapshot, trusted, sender) ??
    byHeader(snapshot, trusted.relays, header) ??
    (sender === null ? byFrom(snapshot, trusted, header) : undefined);
  const user = found && reauthenticated(found.domain);
  if (!found || !user) return nobody('no domain in the message that permits a trusted relay');
  transaction.user = user;
  trusted.by = found.by;
  return accept;
}

interface Named {
  readonly domain: DomainConfig;
  readonly by: TrustedRelayConfig;
}

function byEnvelope(snapshot: Snapshot, { by }: Trusted, sender: Address | null): Named | undefined {
  const domain = by === null || sender === null ? undefined : snapshot.domain(sender.domain);
  return domain && by ? { domain, by } : undefined;
}

function byHeader(snapshot: Snapshot, relays: readonly TrustedRelayConfig[], header: Header): Named | undefined {
  for (const by of relays) {
    if (by.match !== 'header' || by.headerName === null) continue;
    const domain = oneDomain(snapshot, fieldsNamed(header, by.headerName).map(fieldText).map(domainIn));
    if (domain && relaysFor(relays, domain).includes(by)) return { domain, by };
  }
  return undefined;
}

function byFrom(snapshot: Snapshot, { relays }: Trusted, header: Header): Named | undefined {
  const named = fieldsNamed(header, 'from').flatMap((one) => {
    const writers = mailboxesIn(unfoldedText(one));
    return writers === undefined ? [undefined] : writers.map((writer) => writer.domain);
  });
  const domain = oneDomain(snapshot, named);
  const by = domain && relaysFor(relays, domain).find((one) => one.match === 'envelope_sender_domain');
  return domain && by ? { domain, by } : undefined;
}

// Several that differ, or one that cannot be read, name nobody.
function oneDomain(snapshot: Snapshot, names: readonly (string | undefined)[]): DomainConfig | undefined {
  const [name, ...others] = new Set(names);
  return name === undefined || others.length > 0 ? undefined : snapshot.domain(name);
}

function domainIn(text: string): string | undefined {
  const address = text.trim().replace(/^<(.*)>$/, '$1');
  return normalDomain(address.slice(address.lastIndexOf('@') + 1));
}

/** The end of DATA: what proves the domain, and the message without what nobody else may see. */
export async function provenMessage(
  relay: Relay,
  transaction: Transaction,
  message: Message,
): Promise<Message | Refusal> {
  const { trusted } = transaction;
  const by = trusted?.by;
  if (!trusted || !by) return message;
  const verdict = await proofs[by.require](relay, transaction, message, by);
  if (verdict.kind === 'reply') return verdict;
  trusted.proven = true;
  return by.require === 'header_secret' ? messageWithout(message, by.secretHeader) : message;
}

type Proof = (
  relay: Relay,
  transaction: Transaction,
  message: Message,
  by: TrustedRelayConfig,
) => Verdict | Promise<Verdict>;

const proofs: Readonly<Record<TrustedRelayConfig['require'], Proof>> = {
  none: () => accept,
  header_secret: bySecret,
  authenticated_author: byAuthor,
};

function bySecret(relay: Relay, { session }: Transaction, { header }: Message, by: TrustedRelayConfig): Verdict {
  const given = fieldsNamed(header, by.secretHeader).map(fieldText);
  let wanted: string | undefined;
  try {
    wanted = by.secret === null ? undefined : relay.openSecret?.(by.secret.sealed, by.secret.place);
  } catch (error) {
    relay.logger.error({ session: session.id, error: String(error) }, 'the secret of a trusted relay cannot be opened');
    return refuse(replies.internalError, 'deferred', `the secret of ${by.id} cannot be opened`);
  }
  const holds = wanted !== undefined && given.length === 1 && isEqual(given[0] as string, wanted);
  return holds ? accept : nobody(`trusted relay ${by.id}: the secret is missing or wrong`);
}

// A signature of the very domain, on a message that the domain wrote. SPF would not do: all customers of a provider pass it.
async function byAuthor(
  relay: Relay,
  { user }: Transaction,
  message: Message,
  by: TrustedRelayConfig,
): Promise<Verdict> {
  const domain = user?.domain.name ?? '';
  const [from, another] = fieldsNamed(message.header, 'from');
  const writers = from === undefined || another !== undefined ? [] : (mailboxesIn(unfoldedText(from)) ?? []);
  const isAuthor = writers.length > 0 && writers.every((one) => one.domain === domain);
  if (!isAuthor) return nobody(`trusted relay ${by.id}: From is not of ${domain}`);
  const lookUp = (name: string): ReturnType<KeyLookup> => relay.lookUpText?.(name) ?? Promise.resolve('unavailable');
  const body = chunksFrom(message.chunks, message.header.size + 2);
  const outcome = await verifyDkim(message.header, body, domain, relay.now(), lookUp);
  if (outcome === 'unavailable')
    return refuse(replies.internalError, 'deferred', `no key of ${domain} can be looked up`);
  return outcome === 'pass' ? accept : nobody(`trusted relay ${by.id}: no DKIM signature of ${domain} holds`);
}

// In constant time, whatever the lengths.
function isEqual(given: string, wanted: string): boolean {
  const [a, b] = [given, wanted].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(a as Buffer, b as Buffer);
}
