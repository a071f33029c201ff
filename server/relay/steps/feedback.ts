// Feedback reports: who runs a domain hears of each message of it that was blocked on its way out (mail.md L6, L7).
import type { MessageClassification } from '../../../schemas/events.ts';
import type { AdminConfig, DomainConfig, Snapshot } from '../../config/configuration.ts';
import { resolveDomain } from '../../config/inherit.ts';
import { addressesIn } from '../../mail/address.ts';
import { composeArf, type Arf } from '../../mail/arf.ts';
import { composeXarf } from '../../mail/xarf.ts';
import { version } from '../../version.ts';
import type { Envelope } from '../envelope.ts';
import { internalEnvelope } from '../internal-envelope.ts';
import type { Message, Relay } from '../transaction.ts';

export interface Feedback {
  readonly envelope: Envelope;
  readonly content: Buffer;
}

interface ArfSettings {
  readonly enabled?: boolean;
  readonly format?: 'arf' | 'xarf';
  readonly include?: 'full' | 'headers';
  readonly from?: string | null;
  readonly user_agent?: string | null;
  readonly rate_limit_per_hour?: number | null;
}

const TYPES: Partial<Record<MessageClassification, Arf['feedbackType']>> = {
  spam: 'abuse',
  virus: 'virus',
  phish: 'fraud',
  macro: 'other',
  blocked_rule: 'other',
};
const HOUR_MS = 3_600_000;
const DOMAINS_MOST = 10_000;

/** Who is told of blocked outgoing mail of a domain; nobody where no level names anybody. */
export function abuseContacts(domain: DomainConfig, snapshot: Snapshot): readonly string[] {
  return resolveDomain(domain.document, chainOf(domain.admin), snapshot.installation).outgoing.abuse_contact;
}

function chainOf(admin: AdminConfig | null): AdminConfig['document'][] {
  return admin === null ? [] : [admin.document, ...chainOf(admin.parent)];
}

/** Makes the reports, as many an hour as each domain wants. */
export class FeedbackReports {
  readonly #hours = new Map<string, { since: number; sent: number; held: number }>();

  /** The report on a blocked outgoing message; null where none is wanted now. `blocked` is its envelope. */
  make(
    relay: Relay,
    snapshot: Snapshot,
    domain: DomainConfig,
    blocked: Envelope,
    message: Message,
    reason: string,
  ): Feedback | null {
    const settings = ((domain.document['outgoing'] as { arf?: ArfSettings } | undefined)?.arf ?? {}) as ArfSettings;
    const feedbackType = TYPES[blocked.classification];
    const contacts = abuseContacts(domain, snapshot);
    if (settings.enabled === false || contacts.length === 0 || feedbackType === undefined) return null;
    const incidents = this.#incidents(domain.name, settings.rate_limit_per_hour ?? null, blocked.receivedAt);
    if (incidents === 0) return null;
    const queueId = relay.newQueueId();
    const compose = settings.format === 'xarf' ? composeXarf : composeArf;
    const content = compose({
      hostname: relay.settings.hostname,
      userAgent: settings.user_agent ?? `Postplane/${version}`,
      from: settings.from ?? null,
      queueId,
      at: blocked.receivedAt,
      to: contacts,
      feedbackType,
      incidents,
      original: originalOf(blocked, message, reason),
      content: settings.include === 'headers' ? null : message.chunks,
      headers: Buffer.from(message.header.text, 'latin1'),
      has8bit: message.has8bit,
    });
    const envelope = internalEnvelope({
      notice: 'feedback',
      queueId,
      node: relay.node,
      hostname: relay.settings.hostname,
      at: blocked.receivedAt,
      to: contacts,
      domain: blocked.domain,
      admin: blocked.admin,
      revision: blocked.revision,
      subject: `Abuse report: blocked message ${blocked.queueId}`,
      size: content.length,
      smtpUtf8: blocked.smtpUtf8,
    });
    return { envelope, content };
  }

  // 0: not now, it counts in the next.
  #incidents(domain: string, limit: number | null, now: number): number {
    if (limit === null) return 1;
    const known = this.#hours.get(domain);
    const hour = known ?? { since: now, sent: 0, held: 0 };
    if (known === undefined) {
      if (this.#hours.size >= DOMAINS_MOST) this.#hours.delete(this.#hours.keys().next().value as string);
      this.#hours.set(domain, hour);
    }
    if (now - hour.since >= HOUR_MS) Object.assign(hour, { since: now, sent: 0 });
    if (hour.sent >= limit) {
      hour.held += 1;
      return 0;
    }
    const incidents = 1 + hour.held;
    Object.assign(hour, { sent: hour.sent + 1, held: 0 });
    return incidents;
  }
}

function originalOf(blocked: Envelope, message: Message, reason: string): Arf['original'] {
  const author = addressesIn(blocked.from ?? '')[0];
  return {
    queueId: blocked.queueId,
    arrivedAt: blocked.receivedAt,
    mailFrom: blocked.mailFrom,
    recipients: blocked.recipients.map((one) => one.address),
    envid: blocked.envid ?? null,
    sourceAddress: blocked.client.address,
    sourcePort: blocked.client.port,
    login: blocked.client.login ?? (blocked.outgoingUser === null ? null : `${blocked.outgoingUser}@${blocked.domain}`),
    isByNetwork: blocked.client.login === null,
    outgoingUser: blocked.outgoingUser,
    identity: blocked.identity,
    rule: blocked.rule,
    subject: blocked.subject,
    authorDomain: author === undefined ? null : author.slice(author.lastIndexOf('@') + 1),
    uris: blocked.classification === 'phish' ? urisIn(message) : [],
    reason,
  };
}

const URI_BYTES = 65_536;
const URIS_MOST = 10;

function urisIn({ chunks, header }: Message): string[] {
  const text = Buffer.concat(chunks).toString('latin1', header.size, header.size + URI_BYTES);
  return [...new Set(text.match(/\bhttps?:\/\/[^\s"'<>]{4,200}/gi) ?? [])].slice(0, URIS_MOST);
}
