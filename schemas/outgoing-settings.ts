// What an outgoing user may do, and the same values where admins, domains and the installation hold them to inherit.
import { type Fields, field, object } from './field.ts';
import { bool, count, oneOf, slug } from './types.ts';

const limits = object({
  enabled: field(bool, {
    description: 'Whether the five windows below limit anything. Inherited; false in a new installation.',
    inherits: true,
  }),
  unit: field(oneOf('connections', 'messages', 'recipients'), {
    description:
      'What the windows count: `connections`, `messages` or `recipients`. Inherited; `messages` in a new installation.',
    inherits: true,
  }),
  per_minute: field(count(1), {
    description: 'Most in any 60 seconds. Null inherits; without a value anywhere there is no limit.',
    inherits: true,
  }),
  per_hour: field(count(1), { description: 'Most in any 60 minutes. Null inherits.', inherits: true }),
  per_day: field(count(1), {
    description: "Most in a calendar day of the domain's time zone. Null inherits.",
    inherits: true,
  }),
  per_week: field(count(1), {
    description: "Most in a week from Monday, in the domain's time zone. Null inherits.",
    inherits: true,
  }),
  per_month: field(count(1), {
    description: "Most in a calendar month of the domain's time zone. Null inherits.",
    inherits: true,
  }),
  max_concurrent_connections: field(count(1, 10_000), {
    description:
      'Most connections open at once from one address; Postfix opens up to 20 to a smarthost. Inherited; 10 in a new installation.',
    inherits: true,
  }),
});

const abusePolicy = object({
  action: field(oneOf('none', 'event', 'lock_identity', 'lock_user'), {
    description:
      'What happens once when the threshold is reached: `none`, `event` (an entry in the history of locks), `lock_identity` or `lock_user`; such a lock stays until an administrator ends it. Inherited; `none` in a new installation.',
    inherits: true,
  }),
  threshold: field(count(1, 100_000), {
    description:
      'How many messages judged spam, phishing or virus: of one identity, for `lock_user` of the user as a whole. Inherited; 50 in a new installation.',
    inherits: true,
  }),
  window_minutes: field(count(1, 43_200), {
    description:
      'The window, in minutes, in which they are counted; up to 30 days. Inherited; 1440 (a day) in a new installation.',
    inherits: true,
  }),
});

const suppression = object({
  after: field(count(1, 100), {
    description:
      'How many messages to a recipient its destination must refuse for good as an unknown address (5.1.x) before mail to it is refused at RCPT with 550 5.1.1. Null inherits; without a value anywhere nothing is suppressed by itself.',
    inherits: true,
  }),
  days: field(count(1, 3650), {
    description:
      'For how many days it is suppressed, and for how long such refusals count. Inherited; 30 in a new installation.',
    inherits: true,
  }),
});

// What the relay itself refuses is the most that a level may set (RFC 5322, section 2.1.1; steps/hygiene.ts).
const contentLimits = object({
  max_line_bytes: field(count(78, 998), {
    description: 'Longest line of a message, in bytes without its CR LF. Inherited; 998 in a new installation.',
    inherits: true,
  }),
  max_header_bytes: field(count(1024, 262_144), {
    description: 'Largest header section, in bytes. Inherited; 262144 in a new installation.',
    inherits: true,
  }),
  max_mime_parts: field(count(1, 10_000), {
    description: 'Most parts of a MIME message, nested ones included. Inherited; 100 in a new installation.',
    inherits: true,
  }),
  partial_messages: field(oneOf('reject', 'accept'), {
    description:
      'What happens to fragments of a message (`message/partial`, RFC 2046, section 5.2.2), which no scanner sees whole. Inherited; `reject` in a new installation.',
    inherits: true,
  }),
  raw_subject: field(oneOf('reject', 'accept'), {
    description:
      'What happens to a Subject with characters beyond ASCII that are neither encoded words (RFC 2047) nor sent with SMTPUTF8. Inherited; `reject` in a new installation.',
    inherits: true,
  }),
  max_null_sender_recipients: field(count(1, 1000), {
    description:
      'Most recipients of a message from the null sender, which only ever notifies one. Inherited; 1 in a new installation.',
    inherits: true,
  }),
});

/** The settings that inherit from level to level: outgoing user, domain, admin and its parents, installation. */
export const outgoingSettings = {
  identification_method: field(oneOf('envelope_sender', 'authentication_user', 'header', 'none'), {
    description:
      'Where the responsible identity is taken from: `envelope_sender` (MAIL FROM), `authentication_user` (the login or network), `header` (the identity headers of the user) or `none`. Inherited; `envelope_sender` in a new installation.',
    inherits: true,
  }),
  on_missing_identity: field(oneOf('accept', 'reject', 'fallback_envelope_sender'), {
    description:
      'What happens to a message that has no identity: `accept` it without, `reject` it, or `fallback_envelope_sender`. Inherited; `accept` in a new installation.',
    inherits: true,
  }),
  auto_lock_user: field(bool, {
    description:
      'Whether the user is locked when it sent `lock_threshold` bad messages within the window. Inherited; false in a new installation.',
    inherits: true,
  }),
  auto_lock_identities: field(bool, {
    description:
      'The same for each identity alone; it needs an identification method. Inherited; false in a new installation.',
    inherits: true,
  }),
  lock_threshold: field(count(1, 10_000), {
    description: 'How many messages judged spam, phishing or virus lock. Inherited; 5 in a new installation.',
    inherits: true,
  }),
  lock_window_minutes: field(count(1, 10_080), {
    description: 'The window, in minutes, in which they are counted. Inherited; 10 in a new installation.',
    inherits: true,
  }),
  lock_timeout_minutes: field(count(0, 10_080), {
    description:
      'After how many minutes an automatic lock ends by itself; 0: never. Up to a week. Inherited; 60 in a new installation.',
    inherits: true,
  }),
  max_auto_unlocks: field(count(0, 100), {
    description:
      'How often a lock may end by itself before only an administrator can unlock. Inherited; 3 in a new installation.',
    inherits: true,
  }),
  abuse_policy: field(abusePolicy, {
    description:
      'What follows from bad messages over hours and days, counted in the message log. Unlike the automatic locks above it is judged in the background, some seconds after the message.',
    default: {},
  }),
  locked_response: field(oneOf('reject', 'tempfail', 'blackhole'), {
    description:
      'What a locked sender is told: `reject` (550), `tempfail` (451) or `blackhole` (250, and the message is dropped and logged). Inherited; `reject` in a new installation.',
    inherits: true,
  }),
  queued_mail_when_locked: field(oneOf('deliver', 'hold'), {
    description:
      'What happens to mail that is queued already when its sender is locked: `deliver` it, or `hold` it until the sender is unlocked. Inherited; `hold` in a new installation.',
    inherits: true,
  }),
  limits: field(limits, { description: 'Limits on how much is sent, whether spam or not.', default: {} }),
  content_limits: field(contentLimits, {
    description: 'What a message may look like; what breaks a limit is refused with 550.',
    default: {},
  }),
  max_recipients_per_day: field(count(1), {
    description: 'Most recipients a day. Null inherits; without a value anywhere there is no limit.',
    inherits: true,
  }),
  invalid_recipients_per_day: field(count(1), {
    description: 'Most recipients a day that turn out not to exist; then sending stops for the window. Null inherits.',
    inherits: true,
    writable_by: 'admin',
  }),
  suppression: field(suppression, {
    description: 'Recipients that turned out not to exist: when mail to them is no longer taken.',
    default: {},
  }),
  max_retry_days: field(count(0, 30), {
    description: 'For how many days a message is retried before it is returned. Inherited; 4 in a new installation.',
    inherits: true,
    writable_by: 'admin',
  }),
  dkim_selector: field(slug, {
    description:
      'The selector of the DKIM key of the domain that signs; `none`: do not sign. Null inherits; without a value anywhere the default of the domain signs.',
    inherits: true,
    references: { kind: 'dkim_key', under: ['domain'], except: ['none'] },
  }),
  smarthost: field(slug, {
    description:
      'The smarthost that mail is handed to; `mx`: the hosts of the recipients. Null inherits; without a value anywhere POSTPLANE_SMARTHOST, or the hosts of the recipients. What the installation names takes notifications, too.',
    inherits: true,
    references: { kind: 'smarthost', except: ['mx'], beside: 'domain' },
  }),
  quarantine_enabled: field(bool, {
    description:
      'Whether blocked messages are kept for review. Blocked they are in any case. Inherited; true in a new installation.',
    inherits: true,
  }),
  quarantine_response: field(oneOf('rejected', 'accepted'), {
    description:
      'What the sending server is told of a quarantined message: `rejected` (550, so that it tells its sender) or `accepted` (250). Inherited; `rejected` in a new installation.',
    inherits: true,
  }),
  archive_messages: field(bool, {
    description: "Whether all, or none, of the user's messages are archived, whatever the domain says. Null inherits.",
    inherits: true,
  }),
  block_macros: field(bool, {
    description:
      'Whether messages with a document that contains any kind of macro are rejected. Inherited; false in a new installation.',
    inherits: true,
  }),
  macro_unknown: field(oneOf('reject', 'accept'), {
    description:
      'What `block_macros` does with documents it cannot look into, encrypted or broken. Inherited; `reject` in a new installation.',
    inherits: true,
  }),
} as const satisfies Fields;

/** What a new installation does where no level says otherwise. */
export const outgoingInstallationDefaults = {
  identification_method: 'envelope_sender',
  on_missing_identity: 'accept',
  auto_lock_user: false,
  auto_lock_identities: false,
  lock_threshold: 5,
  lock_window_minutes: 10,
  lock_timeout_minutes: 60,
  max_auto_unlocks: 3,
  abuse_policy: { action: 'none', threshold: 50, window_minutes: 1440 },
  locked_response: 'reject',
  queued_mail_when_locked: 'hold',
  limits: {
    enabled: false,
    unit: 'messages',
    per_minute: null,
    per_hour: null,
    per_day: null,
    per_week: null,
    per_month: null,
    max_concurrent_connections: 10,
  },
  content_limits: {
    max_line_bytes: 998,
    max_header_bytes: 262_144,
    max_mime_parts: 100,
    partial_messages: 'reject',
    raw_subject: 'reject',
    max_null_sender_recipients: 1,
  },
  max_recipients_per_day: null,
  invalid_recipients_per_day: null,
  suppression: { after: null, days: 30 },
  max_retry_days: 4,
  dkim_selector: null,
  smarthost: null,
  quarantine_enabled: true,
  quarantine_response: 'rejected',
  archive_messages: null,
  block_macros: false,
  macro_unknown: 'reject',
} as const;

/** The attribute of a level that holds values to inherit. */
export const outgoingDefaults = field(object(outgoingSettings), {
  description: 'What outgoing users below inherit where they say nothing themselves.',
  default: {},
});
