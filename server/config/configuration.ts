// What the relay knows of the configuration at one revision. Built by snapshot.ts; immutable.
import type { ComplaintPolicy } from '../store/complaints.ts';
import type { TemporaryPassword } from '../store/temporary-passwords.ts';
import type { SenderLists } from './sender-lists.ts';
import type { SmarthostConfig } from './smarthosts.ts';
import type { TrafficPolicies } from './traffic-policies.ts';

/** A stored document; its attributes are those of the resource in schemas/. */
export type Document = Readonly<Record<string, unknown>>;

export interface AdminConfig {
  readonly name: string;
  readonly document: Document;
  /** The admin above; null for a first-level one. */
  readonly parent: AdminConfig | null;
  /** The whole chain is active. */
  readonly active: boolean;
  /** The first-level admin above: the tenant. */
  readonly tenant: string;
}

export interface RouteConfig {
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly priority: number;
  readonly tls: 'opportunistic' | 'require' | 'require_verified' | 'none';
}

/** A filter rule with the scope it comes from; rules of a domain are listed in the order they are evaluated. */
export interface RuleConfig {
  /** `global/name`, `acme/name`, `example.com/name`, `default/name`: what the message log shows. */
  readonly id: string;
  readonly scope: 'global' | 'domain' | 'admin' | 'default';
  readonly direction: 'incoming' | 'outgoing';
  readonly action: 'allow' | 'block';
  readonly document: Document;
}

export interface MailboxConfig {
  readonly local_part: string;
  /** Effective values: null of the document resolved. */
  readonly filtering: boolean;
  readonly block_macros: boolean;
  readonly archiving: boolean;
  readonly reports: boolean;
  readonly discard: boolean;
}

export interface DomainConfig {
  readonly name: string;
  readonly admin: AdminConfig;
  readonly document: Document;
  /** Verified or trusted, and its admins are active: mail is accepted and sent. */
  readonly active: boolean;
  /** The products of the domain that every admin above has too. */
  readonly products: ReadonlySet<'incoming' | 'outgoing' | 'archiving'>;
  /** Enabled routes, lowest priority first. */
  readonly routes: readonly RouteConfig[];
  readonly unlistedRecipients: 'reject' | 'accept' | 'callout';
  /** By lower-case local part. */
  readonly mailboxes: ReadonlyMap<string, MailboxConfig>;
  /** Enabled rules of both directions in evaluation order (mail.md D6). */
  readonly rules: readonly RuleConfig[];
  /** Whether a recipient is on a list of the domain or of an admin above; block beats allow. */
  recipientList(localPart: string): 'allow' | 'block' | undefined;
  readonly senderLists: SenderLists;
  /** Whether its outgoing users must not send to somebody, by what is declared. */
  suppresses(recipient: { readonly local: string; readonly domain: string }): boolean;
  readonly outgoingUsers: ReadonlyMap<string, OutgoingUserConfig>;
  /** By selector. */
  readonly dkimKeys: ReadonlyMap<string, DkimKeyConfig>;
}

/** A DKIM key with what decides whether it signs. */
export interface DkimKeyConfig {
  readonly domain: string;
  readonly selector: string;
  readonly algorithm: 'rsa' | 'ed25519';
  readonly state: 'active' | 'retiring' | 'revoked';
  /** Its record was seen in DNS. */
  readonly published: boolean;
  /** The private key, sealed at `place`. */
  readonly sealed: string;
  readonly place: string;
}

export interface IdentityHeaderConfig {
  /** Lower-case header field name. */
  readonly name: string;
  readonly value_mode: 'whole' | 'regex';
  readonly pattern: string | null;
  readonly flags: readonly ('i' | 'm' | 's')[];
  readonly group: number;
  readonly remove: boolean;
}

/** Effective settings of an outgoing user (schemas/outgoing-settings.ts), null where nothing is set on any level. */
export type OutgoingSettings = Readonly<Record<string, unknown>> & {
  readonly identification_method: 'envelope_sender' | 'authentication_user' | 'header' | 'none';
  readonly on_missing_identity: 'accept' | 'reject' | 'fallback_envelope_sender';
  readonly auto_lock_user: boolean;
  readonly auto_lock_identities: boolean;
  readonly lock_threshold: number;
  readonly lock_window_minutes: number;
  readonly lock_timeout_minutes: number;
  readonly max_auto_unlocks: number;
  readonly abuse_policy: {
    readonly action: 'none' | 'event' | 'lock_identity' | 'lock_user';
    readonly threshold: number;
    readonly window_minutes: number;
  };
  readonly locked_response: 'reject' | 'tempfail' | 'blackhole';
  readonly queued_mail_when_locked: 'deliver' | 'hold';
  readonly max_recipients_per_day: number | null;
  readonly invalid_recipients_per_day: number | null;
  /** The name of a smarthost, or `mx`. */
  readonly smarthost: string | null;
  readonly suppression: { readonly after: number | null; readonly days: number };
  readonly max_retry_days: number;
  readonly quarantine_enabled: boolean;
  readonly quarantine_response: 'rejected' | 'accepted';
  readonly limits: {
    readonly enabled: boolean;
    readonly unit: 'connections' | 'messages' | 'recipients';
    readonly per_minute: number | null;
    readonly per_hour: number | null;
    readonly per_day: number | null;
    readonly per_week: number | null;
    readonly per_month: number | null;
    readonly max_concurrent_connections: number;
  };
  readonly content_limits: {
    readonly max_line_bytes: number;
    readonly max_header_bytes: number;
    readonly max_mime_parts: number;
    readonly partial_messages: 'reject' | 'accept';
    readonly raw_subject: 'reject' | 'accept';
    readonly max_null_sender_recipients: number;
  };
};

export interface OutgoingUserConfig {
  readonly domain: DomainConfig;
  readonly name: string;
  readonly type: 'ip' | 'user' | 'domain';
  readonly login: string;
  /** It is enabled, its domain active with the product outgoing and, for type ip, IP authentication allowed. */
  readonly active: boolean;
  /** It is of type ip where IP authentication is allowed: its network is looked at when somebody connects. */
  readonly matchesAddress: boolean;
  readonly passwordHash: string | null;
  readonly temporaryPasswords: readonly TemporaryPassword[];
  readonly settings: OutgoingSettings;
  readonly identityHeaders: readonly IdentityHeaderConfig[];
  /** What an administrator declared locked: the identities, the empty one for the user itself. */
  readonly administrativeLocks: ReadonlySet<string>;
  readonly document: Document;
}

/** Servers that relay for many tenants. */
export interface TrustedRelayConfig {
  /** `name` or `admin/name`. */
  readonly id: string;
  /** For whose domains; null: all. */
  readonly admin: string | null;
  readonly match: 'envelope_sender_domain' | 'header';
  /** Lower-case. */
  readonly headerName: string | null;
  readonly require: 'none' | 'header_secret' | 'authenticated_author';
  readonly secretHeader: string;
  /** The secret, sealed at `place`; null: there is none. */
  readonly secret: { readonly sealed: string; readonly place: string } | null;
}

/** An address that takes feedback reports of third parties. */
export interface ArfIntakeConfig {
  readonly name: string;
  /** Networks that may report; empty: any. */
  readonly sources: readonly string[];
  readonly complaints: ComplaintPolicy;
}

/** A port that every relay listens on. */
export interface ListenerCertificate {
  /** PEM, its own first. */
  readonly chain: string;
  /** The private key, sealed at `place`. */
  readonly sealed: string;
  readonly place: string;
}

export interface ListenerConfig {
  readonly name: string;
  readonly address: string;
  readonly port: number;
  readonly direction: 'incoming' | 'outgoing';
  readonly tls: 'none' | 'starttls' | 'implicit' | 'auto';
  readonly requireTlsForAuth: boolean;
  /** Null: it presents that of the relay. */
  readonly certificate: ListenerCertificate | null;
  /** Whether connections from an address begin with a PROXY header. */
  isProxy(address: string): boolean;
}

export interface Snapshot {
  /** The change it contains last. */
  readonly revision: number;
  readonly installation: Document;
  /** By lower-case A-label name; also domains that are not active. */
  domain(name: string): DomainConfig | undefined;
  /** The user that a login names: user@domain, else the domain credential for domain, @domain and anything@domain. */
  userByLogin(login: string): OutgoingUserConfig | undefined;
  /** The user of type ip with the longest prefix, where IP authentication is allowed; IPv4-mapped IPv6 addresses count as IPv4. */
  userByAddress(address: string): OutgoingUserConfig | undefined;
  /** All trusted relays with the address in their networks, the longest prefix first. */
  trustedRelays(address: string): readonly TrustedRelayConfig[];
  region(name: string | null): Document | undefined;
  /** The intake of an address, lower-case, that takes feedback reports. */
  arfIntake(address: string): ArfIntakeConfig | undefined;
  /** The declared listeners that are enabled. */
  readonly listeners: readonly ListenerConfig[];
  readonly traffic: TrafficPolicies;
  /** By name. */
  readonly smarthosts: ReadonlyMap<string, SmarthostConfig>;
}

/** The snapshot in force. A transaction pins the one it sees at MAIL FROM. */
export interface Configuration {
  readonly current: Snapshot;
}
