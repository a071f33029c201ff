// A mail domain: what is received for it and sent from it.
import { domainToUnicode } from 'node:url';
import { field, object } from '../field.ts';
import { outgoingDefaults } from '../outgoing-settings.ts';
import { defineResource } from '../resource.ts';
import {
  bool,
  count,
  domainName,
  emailAddress,
  fraction,
  headerName,
  many,
  oneOf,
  slug,
  text,
  timeZone,
} from '../types.ts';
import { products } from './admin.ts';

const retryPolicy = object({
  max_retry_days: field(count(1, 30), {
    description: 'For how many days incoming mail is retried before it is returned. Default 14.',
    default: 14,
  }),
  delay_warning_hours: field(count(1, 720), {
    description: 'After how many hours the sender is told of the delay once. Null: never.',
    optional: true,
  }),
});

const archiving = object({
  enabled: field(bool, {
    description:
      'Whether mail to and from external addresses is archived, as it was received. Needs the product `archiving`. Default false.',
    default: false,
  }),
  retention_days: field(count(1, 36_500), {
    description: 'For how many days it is kept. Null: for ever.',
    optional: true,
  }),
  soft_quota_bytes: field(count(1, Number.MAX_SAFE_INTEGER), {
    description: 'Size of the archive, in bytes, from which its use says so.',
    optional: true,
  }),
  hard_quota_bytes: field(count(1, Number.MAX_SAFE_INTEGER), {
    description:
      'Size of the archive, in bytes, at which further mail is no longer archived; it is delivered all the same.',
    optional: true,
  }),
});

const mailboxDefaults = object({
  filtering: field(bool, { description: 'Whether incoming mail is filtered. Default true.', default: true }),
  reports: field(bool, { description: 'Whether quarantine reports are sent. Default false.', default: false }),
  discard: field(bool, {
    description: 'Whether accepted mail is dropped instead of delivered. Default false.',
    default: false,
  }),
});

const arf = object({
  enabled: field(bool, {
    description: 'Whether a report is sent for each blocked message. Default true, once there is a contact.',
    default: true,
  }),
  format: field(oneOf('arf', 'xarf'), { description: '`arf` (RFC 5965) or `xarf`. Default `arf`.', default: 'arf' }),
  include: field(oneOf('full', 'headers'), {
    description: 'How much of the message the report carries. Default `full`.',
    default: 'full',
  }),
  from: field(emailAddress, {
    description: 'Address that the reports are From, for a parser that goes by it. Null: mailer-daemon of the relay.',
    optional: true,
  }),
  user_agent: field(text(100).regex(/^[\x21-\x7e]+( [\x21-\x7e]+)*$/, 'must be visible ASCII characters'), {
    description:
      'User-Agent of the reports, for a parser that goes by it, for example `SpamExperts`. Null: `Postplane/<version>`.',
    optional: true,
  }),
  rate_limit_per_hour: field(count(1), {
    description: 'Most reports an hour; further ones are counted in `Incidents` of the next. Null: no limit.',
    optional: true,
  }),
});

const outgoing = object({
  abuse_contact: field(many(emailAddress, 10), {
    description: 'Who is told of quarantined and blocked outgoing mail. Null inherits from admin and installation.',
    inherits: true,
  }),
  arf: field(arf, { description: 'Feedback reports for blocked outgoing messages.', default: {} }),
  enforce_sender_domain: field(bool, {
    description:
      'Whether MAIL FROM, From and Sender must be of this domain. Default false: users of a smarthost send for many domains.',
    default: false,
  }),
  enforce_sender_mailbox: field(bool, {
    description: 'Whether MAIL FROM must be a mailbox of this domain. Default false.',
    default: false,
  }),
  rewrite_sender: field(emailAddress, {
    description:
      'Address that replaces MAIL FROM of outgoing mail, never the null sender. Identities, limits and lists see the original. Null: none.',
    optional: true,
  }),
  discover_senders: field(bool, {
    description:
      'Whether the addresses of this domain that its outgoing users send as are written down, at `/v1/discovered-senders`. They are no mailboxes until declared. Default false.',
    default: false,
  }),
});

const dkim = object({
  default_selector: field(slug, {
    description:
      'Selector of the key of this domain that signs where the outgoing user names none; `none`: do not sign. The key must exist: set this after it is made, and unset it before it is deleted. Null: of each algorithm the active key whose selector sorts last.',
    optional: true,
    references: { kind: 'dkim_key', under: ['domain'], except: ['none'] },
  }),
  resign: field(oneOf('never', 'always'), {
    description: 'Whether a message already signed for the same domain is signed again. Default `never`.',
    default: 'never',
  }),
  sign_unaligned: field(bool, {
    description:
      "Whether mail of its outgoing users From domains that are not the tenant's, or have no key, is signed with the key of this domain. Default false.",
    default: false,
  }),
  sign_unpublished: field(bool, {
    description: 'Whether to sign before the key is seen in DNS. Default false.',
    default: false,
  }),
  headers: field(many(headerName, 50), {
    description:
      'Header fields to sign; From always is. Null: From, Date, Subject, Reply-To, Sender, To, Cc, Message-ID, In-Reply-To, References, Content-Type, MIME-Version and Content-Transfer-Encoding.',
    optional: true,
    collection: 'list',
  }),
});

export const domain = defineResource({
  kind: 'domain',
  own_key: ['domain'],
  description:
    'A domain. Mail is accepted for it, and its outgoing users may send, once its verification record is in DNS or an installation token has marked it trusted. Names are unique in the installation.',
  attributes: {
    domain: field(domainName, {
      description: 'The name in A-label form, lower-case: xn--bcher-kva.example, not bücher.example.',
      requires_replace: true,
      example: 'example.com',
    }),
    admin: field(slug, { description: 'The admin it belongs to.', references: { kind: 'admin' } }),
    region: field(slug, {
      description: 'The region that receives and delivers its mail. It cannot change. Null: the installation itself.',
      optional: true,
      requires_replace: true,
      references: { kind: 'region' },
    }),
    description: field(text(200), { description: 'What people call it.', optional: true }),
    products: field(many(oneOf(...products), 3), {
      description:
        'What the domain uses: `incoming`, `outgoing`, `archiving`. Default incoming and outgoing; never more than its admin has.',
      default: ['incoming', 'outgoing'],
    }),
    timezone: field(timeZone, {
      description: 'IANA time zone of calendar limits and reports. Default UTC.',
      default: 'UTC',
    }),
    contact_email: field(emailAddress, { description: 'Who runs the domain.', optional: true }),
    trusted: field(bool, {
      description:
        'Whether the domain is active without a verification record. Only an installation token may set it. Default false.',
      default: false,
      writable_by: 'installation',
    }),
    protection_mode: field(oneOf('all', 'selected'), {
      description:
        'Whether `all` mailboxes are filtered or only `selected` ones, those with `filtering = true`. Default `all`.',
      default: 'all',
    }),
    unlisted_recipients: field(oneOf('reject', 'accept', 'callout'), {
      description:
        'What happens to recipients that are not declared: `reject` (550), `accept`, or `callout` (ask the destination). Null: `callout` with auto_populate_mailboxes, else `accept`.',
      optional: true,
    }),
    auto_populate_mailboxes: field(bool, {
      description: 'Whether recipients that the destination knows are recorded as discovered mailboxes. Default false.',
      default: false,
    }),
    quarantine_threshold: field(fraction, {
      description: 'Score, 0 to 1, from which a message is spam. Default 0.9.',
      default: 0.9,
    }),
    quarantine_days: field(count(1, 365), {
      description: 'For how many days quarantined mail is kept. Default 14.',
      default: 14,
    }),
    block_macros: field(bool, {
      description: 'Whether incoming messages with document macros are rejected. Default false.',
      default: false,
    }),
    macro_unknown: field(oneOf('reject', 'accept'), {
      description:
        'What `block_macros` does with incoming documents it cannot look into, encrypted or broken. Default `reject`.',
      default: 'reject',
    }),
    mailbox_defaults: field(mailboxDefaults, { description: 'What mailboxes inherit.', default: {} }),
    queue: field(retryPolicy, { description: 'How long incoming mail waits for the destination.', default: {} }),
    archiving: field(archiving, { description: 'The archive of the domain.', default: {} }),
    outgoing: field(outgoing, { description: 'Outgoing mail of the whole domain.', default: {} }),
    outgoing_defaults: outgoingDefaults,
    dkim: field(dkim, { description: 'How mail of the domain is signed.', default: {} }),
    deletion_protection: field(bool, {
      description: 'Whether deleting is refused until this is false. Default false.',
      default: false,
    }),
    force_destroy: field(bool, {
      description:
        'Whether the domain may be deleted while mail of it is queued. That mail is then returned to its senders. Default false.',
      default: false,
    }),
    unicode_name: field(text(253), { description: 'The name as people read it.', computed: 'stable' }),
  },
  example: {
    domain: 'example.com',
    admin: 'acme',
    unlisted_recipients: 'reject',
    timezone: 'Europe/Berlin',
    outgoing: { abuse_contact: ['abuse@example.net'] },
  },
  compute: (document) => ({ unicode_name: domainToUnicode(document.domain) }),
});
