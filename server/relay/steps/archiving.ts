// Whose mail is archived (mail.md F1 to F3): what the outgoing user says beats mailbox and domain; incoming mail goes by its
// recipient, outgoing mail by its envelope sender.
import type { DomainConfig } from '../../config/configuration.ts';
import type { ArchivedEnvelope } from '../archive.ts';
import type { Envelope } from '../envelope.ts';
import type { Recipient, Transaction } from '../transaction.ts';

const DAY_MS = 86_400_000;

interface Settings {
  readonly enabled: boolean;
  readonly retention_days: number | null;
  readonly hard_quota_bytes: number | null;
}

/** The copy to keep of a message for some of its recipients, all of one domain; null: none. */
export function archivedCopy(
  transaction: Transaction,
  group: readonly Recipient[],
  domain: DomainConfig,
  envelope: Envelope,
  size: number,
): ArchivedEnvelope | null {
  if (!domain.products.has('archiving')) return null;
  const archived =
    transaction.direction === 'outgoing'
      ? isSenderArchived(transaction, domain)
        ? group
        : []
      : group.filter((one) => isRecipientArchived(one, domain));
  if (archived.length === 0) return null;
  const { retention_days: days, hard_quota_bytes: hardQuota } = settingsOf(domain);
  return {
    ...envelope,
    recipients: archived.map(({ address }) => ({ address })),
    size,
    archived: { expiresAt: days === null ? null : envelope.receivedAt + days * DAY_MS, hardQuota },
  };
}

function isRecipientArchived({ mailbox }: Recipient, domain: DomainConfig): boolean {
  return mailbox?.archiving ?? settingsOf(domain).enabled;
}

// An explicit value of the user holds whatever the domain says.
function isSenderArchived({ user, sender }: Transaction, domain: DomainConfig): boolean {
  const explicit = user?.settings['archive_messages'] as boolean | null | undefined;
  if (explicit !== null && explicit !== undefined) return explicit;
  const own = sender !== null && sender.domain.toLowerCase() === domain.name;
  const mailbox = own ? domain.mailboxes.get(sender.local.toLowerCase()) : undefined;
  return mailbox?.archiving ?? settingsOf(domain).enabled;
}

function settingsOf(domain: DomainConfig): Settings {
  const given = domain.document['archiving'] as Partial<Settings> | undefined;
  return {
    enabled: given?.enabled ?? false,
    retention_days: given?.retention_days ?? null,
    hard_quota_bytes: given?.hard_quota_bytes ?? null,
  };
}
