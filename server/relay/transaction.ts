// The values handed from step to step: the session of a connection, the transaction from MAIL to the end of DATA, and the
// message itself. And what the steps may use: the relay around them.
import type { Direction, MessageClassification } from '../../schemas/events.ts';
import type {
  ArfIntakeConfig,
  Configuration,
  DomainConfig,
  MailboxConfig,
  OutgoingUserConfig,
  Snapshot,
} from '../config/configuration.ts';
import type { Reason } from '../store/quarantine.ts';
import type { Address } from '../mail/address.ts';
import type { MailParameters } from '../mail/esmtp-parameters.ts';
import type { Header } from '../mail/header.ts';
import type { Connections } from './connections.ts';
import type { EnvelopeRecipient } from './envelope.ts';
import type { Journal } from './journal.ts';
import type { Quarantine } from './quarantine.ts';
import type { MemoryBudget } from './memory-budget.ts';
import type { Archive } from './archive.ts';
import type { ReceivingMetrics } from './metrics.ts';
import type { Queue } from './queue.ts';
import type { Refusals } from './refusals.ts';
import type { Senders } from './senders.ts';
import type { Spool } from './spool.ts';
import type { FeedbackReports } from './steps/feedback.ts';
import type { ReportDesk } from './steps/report-intake.ts';
import type { Trusted } from './steps/trusted-relay.ts';
import type { GuardedScanner } from './steps/scanners/scanner.ts';
import type { PasswordCheck } from './steps/password-check.ts';
import type { Inspector } from './steps/inspector.ts';

export type SettingsListener = 'smtp' | 'submission' | 'submissions';

/** A port: what it is for and how it speaks. */
export interface Listener {
  /** `smtp`, `submission`, `submissions`, or `listeners/NAME` for a declared one: what metrics call it. */
  readonly name: string;
  /** Those of a group share how many connections may be open. */
  readonly group: string;
  readonly direction: Direction;
  readonly tls: 'none' | 'starttls' | 'implicit' | 'auto';
  /** Passwords are taken within TLS alone. */
  readonly requireTlsForAuth: boolean;
  /** Whether connections from an address begin with a PROXY header. */
  isProxy(address: string): boolean;
}

/** What pino's logger has of what we use. */
export interface Logger {
  debug(fields: object, text: string): void;
  info(fields: object, text: string): void;
  warn(fields: object, text: string): void;
  error(fields: object, text: string): void;
}

export interface Timeouts {
  /** Milliseconds without a command (RFC 5321, section 4.5.3.2.7: at least 5 minutes). */
  readonly commandMs: number;
  /** Milliseconds without data within DATA (section 4.5.3.2.5: at least 3 minutes). */
  readonly dataMs: number;
  /** Milliseconds for one message, however it trickles. */
  readonly messageMs: number;
  /** Milliseconds for a TLS handshake. */
  readonly handshakeMs: number;
  /** Milliseconds to wait for a TLS ClientHello where a client may begin with either. */
  readonly firstByteMs: number;
}

export interface ConnectionCaps {
  readonly total: number;
  /** Per address (IPv6: per /64) on the port for incoming mail. */
  readonly perAddress: number;
  /** Per address on the submission ports, before the outgoing user is known. */
  readonly perSubmissionAddress: number;
}

export interface ReceivingSettings {
  /** `host:port`; port 0 picks one; empty: no such listener. */
  readonly smtpListen: string;
  readonly submissionListen: string;
  readonly submissionsListen: string;
  readonly tls: { readonly key: string | Buffer; readonly cert: string | Buffer };
  /** The name of this relay in greeting, EHLO and Received. */
  readonly hostname: string;
  readonly maxMessageBytes: number;
  readonly maxRecipients: number;
  /** Octets of a text line without CR LF (RFC 5321, section 4.5.3.1.6: 998). */
  readonly maxTextLine: number;
  /** Memory for messages that are not spooled yet, in octets, over all connections. */
  readonly memoryBytes: number;
  /** Whether outgoing users known by their address may also send through the port for incoming mail. */
  readonly relayOnSmtpPort: boolean;
  /** Where mail to `<postmaster>` without a domain goes (RFC 5321, section 4.5.1); an address in a domain of ours. */
  readonly postmaster: string | null;
  /** Milliseconds to wait for the PROXY header of a load balancer. */
  readonly proxyHeaderMs: number;
  /** Milliseconds until the port of a declared listener that could not be had is tried again. */
  readonly listenRetryMs: number;
  readonly timeouts: Timeouts;
  readonly caps: ConnectionCaps;
}

export type Callout = (domain: DomainConfig, address: string) => Promise<'valid' | 'invalid' | 'unknown'>;

/** What the caller hands in. */
export interface ReceivingDependencies {
  readonly settings: Partial<ReceivingSettings> &
    Pick<ReceivingSettings, 'smtpListen' | 'submissionListen' | 'submissionsListen' | 'tls' | 'hostname'>;
  readonly configuration: Configuration;
  readonly spool: Pick<Spool, 'put' | 'remove'>;
  readonly queue: Queue;
  readonly journal: Pick<Journal, 'record'>;
  readonly node: string;
  readonly logger: Logger;
  readonly metrics: ReceivingMetrics;
  newQueueId(): string;
  now(): number;
  /** Whether a password matches a stored hash (argon2id in PHC form). */
  verifyPassword(hash: string, password: string): Promise<boolean>;
  /** A sealed secret of the configuration in clear; throws where it cannot be opened. Absent: there are none. */
  openSecret?(sealed: string, place: string): string;
  /** The text of a TXT record. Absent: no signature can be verified. */
  lookUpText?(name: string): Promise<string | 'none' | 'unavailable'>;
  /** Told where we listen, at the start and whenever that changes. */
  whenListening?(ports: readonly { readonly address: string; readonly port: number }[]): void;
  /** Whether the configuration is fresh enough to accept mail. */
  ready(): boolean;
  /** Asks the destination of a domain whether it knows a recipient. Absent: recipients are accepted instead. */
  readonly callout?: Callout;
  /** Where blocked messages are kept. Absent: they are refused and nothing more. */
  readonly quarantine?: Quarantine;
  /** Where copies of accepted messages are kept. Absent: nothing is archived. */
  readonly archive?: Archive;
  /** Engines beside the built-in detector. */
  readonly scanners?: readonly GuardedScanner[];
  /** Where feedback reports of third parties go. */
  readonly reports?: ReportDesk;
  /** Locks, limits and identities of outgoing users, and blocked addresses. Absent: there are none. */
  readonly senders?: Pick<
    Senders,
    'locks' | 'limits' | 'identities' | 'authBlocks' | 'discovered' | 'connections' | 'suppressions' | 'revocations'
  >;
}

/** What the steps may use. */
export interface Relay extends Omit<ReceivingDependencies, 'settings'> {
  readonly settings: ReceivingSettings;
  readonly connections: Connections;
  readonly memory: MemoryBudget;
  readonly passwords: PasswordCheck;
  readonly refusals: Refusals;
  readonly feedback: FeedbackReports;
  readonly inspector: Inspector;
}

/** A connection as the steps see it. STARTTLS makes all but the address and the listener unknown again. */
export interface Session {
  readonly id: string;
  readonly listener: Listener;
  /** Of the client, also behind a load balancer; IPv4-mapped addresses as IPv4. */
  readonly address: string;
  readonly port: number;
  helo: string | null;
  extended: boolean;
  tls: string | null;
  /** Whom AUTH established, by name: settings may change before the next MAIL. */
  authenticated: { readonly login: string; readonly domain: string; readonly user: string; readonly at: number } | null;
  authFailures: number;
  unknownRecipients: number;
}

/** A recipient that was accepted. */
export interface Recipient extends EnvelopeRecipient {
  readonly parsed: Address;
  /** The domain of ours it belongs to; null when mail goes out to elsewhere. */
  readonly domain: DomainConfig | null;
  readonly mailbox: MailboxConfig | null;
  readonly listed: 'allow' | undefined;
}

export interface Transaction {
  readonly session: Session;
  /** Pinned at MAIL: one message is judged by one configuration. */
  readonly snapshot: Snapshot;
  readonly direction: Direction;
  /** Null for incoming mail, and where only the message of a trusted relay will tell. */
  user: OutgoingUserConfig | null;
  /** It came from a trusted relay without a login. */
  readonly trusted: Trusted | null;
  /** Null for the null sender. */
  readonly sender: Address | null;
  readonly parameters: MailParameters;
  readonly recipients: Recipient[];
  /** What the recipients so far have in common; others are asked to come in another transaction (mail.md D9). */
  policy: string | null;
  identity: string | null;
  /** Header field, lower-case, to remove before delivery. */
  identityHeader: string | null;
  classification: MessageClassification;
  rule: string | null;
  /** The intake of feedback reports that it is for; null for mail. */
  intake: ArfIntakeConfig | null;
  /** Everything found in the message, what decides or not. */
  reasons: Reason[];
}

/** Octets in the pieces in which they arrived. */
export interface Content {
  readonly chunks: readonly Buffer[];
  readonly size: number;
}

export interface Message extends Content {
  readonly header: Header;
  /** Octets of its longest line, without CR LF. */
  readonly longestLine: number;
  readonly has8bit: boolean;
}

/** The reverse-path as envelopes hold it: empty for the null sender. */
export function reversePath(transaction: Transaction): string {
  return transaction.sender?.text ?? '';
}

/** A message in one piece: for small ones. */
export function wholeMessage(message: Content): Buffer {
  return message.chunks.length === 1 ? (message.chunks[0] as Buffer) : Buffer.concat(message.chunks, message.size);
}

/** So many octets of a content from `from` on, octets as characters. */
export function excerpt({ chunks }: Content, from: number, most: number): string {
  let skip = from;
  let text = '';
  for (const chunk of chunks) {
    text += chunk.toString('latin1', Math.min(skip, chunk.length), skip + most - text.length);
    skip = Math.max(0, skip - chunk.length);
    if (text.length >= most) break;
  }
  return text;
}
