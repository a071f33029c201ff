// The envelope of a message that was received, as spool, queue and log hold it.
import type { MessageClassification } from '../../schemas/events.ts';
import type { DomainConfig } from '../config/configuration.ts';
import { firstText } from '../mail/header.ts';
import type { Envelope } from './envelope.ts';
import { type Message, type Recipient, type Transaction, type Relay, reversePath } from './transaction.ts';

/** What is decided beside transaction and message. */
export interface Judged {
  readonly queueId: string;
  readonly at: number;
  readonly classification: MessageClassification;
  readonly rule: string | null;
}

const DAY_SECONDS = 86_400;

/** The envelope of a message for some of its recipients, all of one domain. */
export function envelopeOf(
  relay: Relay,
  transaction: Transaction,
  message: Message | null,
  group: readonly Recipient[],
  domain: DomainConfig,
  judged: Judged,
): Envelope {
  const { session, user, parameters } = transaction;
  const header = message?.header;
  return {
    queueId: judged.queueId,
    node: relay.node,
    direction: transaction.direction,
    receivedAt: judged.at,
    mailFrom: rewrittenSender(transaction),
    recipients: group.map(({ address, orcpt, notify }) => ({
      address,
      ...(orcpt === undefined ? {} : { orcpt }),
      ...(notify === undefined ? {} : { notify }),
    })),
    domain: domain.name,
    admin: domain.admin.name,
    outgoingUser: user?.name ?? null,
    identity: transaction.identity,
    client: {
      address: session.address,
      port: session.port,
      helo: session.helo ?? '',
      tls: session.tls,
      login: session.authenticated?.login ?? null,
    },
    revision: transaction.snapshot.revision,
    classification: judged.classification,
    rule: judged.rule,
    messageId: header === undefined ? null : short(firstText(header, 'message-id')),
    subject: header === undefined ? null : short(firstText(header, 'subject')),
    from: header === undefined ? null : short(firstText(header, 'from')),
    size: message?.size ?? 0,
    body8bit: parameters.body8bit || message?.has8bit === true,
    smtpUtf8: parameters.smtpUtf8,
    ...(parameters.ret === null ? {} : { ret: parameters.ret }),
    ...(parameters.envid === null ? {} : { envid: parameters.envid }),
    ...retryTimes(transaction, domain),
  };
}

function rewrittenSender(transaction: Transaction): string {
  const outgoing = transaction.user?.domain.document['outgoing'] as { rewrite_sender?: string | null } | undefined;
  return transaction.sender === null ? '' : (outgoing?.rewrite_sender ?? reversePath(transaction));
}

function retryTimes(
  { user }: Transaction,
  domain: DomainConfig,
): Pick<Envelope, 'retrySeconds' | 'delayWarningSeconds'> {
  if (user !== null) return { retrySeconds: user.settings.max_retry_days * DAY_SECONDS, delayWarningSeconds: null };
  const policy = domain.document['queue'] as
    | { max_retry_days?: number; delay_warning_hours?: number | null }
    | undefined;
  const warning = policy?.delay_warning_hours ?? null;
  return {
    retrySeconds: (policy?.max_retry_days ?? 14) * DAY_SECONDS,
    delayWarningSeconds: warning === null ? null : warning * 3600,
  };
}

// Header text in the log is bounded; it is not the message.
function short(text: string | null): string | null {
  return text === null ? null : text.slice(0, 500);
}
