// What the relay knows of a message it has accepted: the value kept in the spool beside the content.
import type { Direction, MessageClassification } from '../../schemas/events.ts';

export interface EnvelopeRecipient {
  /** As given at RCPT, the domain in lower-case A-label form. */
  readonly address: string;
  /** ORCPT (RFC 3461), as given. */
  readonly orcpt?: string;
  /** NOTIFY (RFC 3461): when to tell the sender. Absent: on failure and delay. */
  readonly notify?: readonly ('never' | 'success' | 'failure' | 'delay')[];
}

export interface Envelope {
  /** Sortable, unique in the installation: 1 to 32 characters of [0-9A-Za-z]. */
  readonly queueId: string;
  readonly node: string;
  /** `internal`: made by the relay itself (DSN, reports); it leaves like outgoing mail and is never judged or counted. */
  readonly direction: Direction | 'internal';
  /** Of internal mail: what it is. */
  readonly notice?: 'dsn' | 'feedback' | 'lock' | 'report' | 'test';
  /** An administrator let it out of the quarantine: a lock of its sender does not hold it. */
  readonly released?: true;
  /** Milliseconds since the epoch. */
  readonly receivedAt: number;
  /** Reverse-path; empty for the null sender. */
  readonly mailFrom: string;
  readonly recipients: readonly EnvelopeRecipient[];
  /** The domain it is logged under: the recipients' (incoming) or the outgoing user's. */
  readonly domain: string;
  readonly admin: string;
  readonly outgoingUser: string | null;
  readonly identity: string | null;
  readonly client: {
    readonly address: string;
    readonly port: number;
    readonly helo: string;
    /** Protocol version such as TLSv1.3; null in clear. */
    readonly tls: string | null;
    readonly login: string | null;
  };
  /** Configuration revision that judged it. */
  readonly revision: number;
  readonly classification: MessageClassification;
  /** The rule that decided, if one did. */
  readonly rule: string | null;
  readonly messageId: string | null;
  readonly subject: string | null;
  readonly from: string | null;
  /** Octets of the content as spooled. */
  readonly size: number;
  readonly body8bit: boolean;
  readonly smtpUtf8: boolean;
  /** RET and ENVID (RFC 3461). */
  readonly ret?: 'full' | 'hdrs';
  readonly envid?: string;
  /** How long to retry, in seconds from receivedAt. */
  readonly retrySeconds: number;
  /** After how many seconds to tell the sender of the delay; null: never. */
  readonly delayWarningSeconds: number | null;
}
