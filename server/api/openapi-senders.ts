// The schemas of the OpenAPI document for identities, locks, limits and advisories.
import { advisories } from '../../schemas/advisories.ts';
import type { JsonObject } from '../../schemas/parse.ts';
import { lockEvents } from '../store/lock-machine.ts';
import { windows } from '../store/limit-windows.ts';
import { object, pageSchema } from './openapi-schemas.ts';

type Members = Parameters<typeof object>[1];

const text: JsonObject = { type: 'string' };
const maybeText: JsonObject = { type: ['string', 'null'] };
const whole: JsonObject = { type: 'integer' };
const yesNo: JsonObject = { type: 'boolean' };
const time: JsonObject = { type: 'string', format: 'date-time' };
const maybeTime: JsonObject = { type: ['string', 'null'], format: 'date-time' };
const reference = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const listOf = (items: JsonObject): JsonObject => ({ type: 'array', items });
const noon = '2026-01-31T12:00:00.000Z';

const of: Members = {
  domain: [text, 'The domain.', 'example.com'],
  outgoing_user: [text, 'The outgoing user.', 'smarthost'],
};

const lock: Members = {
  state: [
    { type: 'string', enum: ['none', 'automatic', 'manual'] },
    '`automatic`: too many bad messages. `manual`: by an administrator; it never ends by itself.',
    'manual',
  ],
  lock_id: [{ type: ['integer', 'null'] }, 'The event that locked; refused senders are told this number.', 17],
  reason: [maybeText, 'Why.', 'complaints'],
  actor: [maybeText, 'Who locked; `postplane` for automatic locks.', 'operations'],
  locked_at: [maybeTime, 'Since when.', noon],
  unlocks_at: [maybeTime, 'When it ends by itself; null: not.', null],
  auto_unlocks_used: [whole, 'How often a lock has ended by itself since the count was reset.', 0],
  administrative_lock: [
    maybeText,
    'Why an administrative lock, which is declared, holds it too; null: none does.',
    null,
  ],
};

const mail: Members = {
  subject: [text, 'Subject line.', 'Sending is locked: client-17'],
  text: [text, 'The plain text.', 'Sending is locked ...'],
  html: [maybeText, 'The HTML; null: plain text alone.', null],
  language: [text, 'Language (BCP 47).', 'en'],
};

export const senderSchemas: JsonObject = {
  Lock: object('Whether an outgoing user or an identity is locked.', {
    ...of,
    identity: [maybeText, 'The identity; null for the user itself.', 'client-17'],
    locked: [yesNo, 'Whether it is locked.', true],
    ...lock,
  }),
  LockInput: object('A lock.', { reason: [{ ...text, minLength: 1, maxLength: 500 }, 'Why.', 'complaints'] }),
  LockEvent: object('A change of a lock.', {
    id: [whole, 'Number of the event.', 17],
    at: [time, 'When.', noon],
    ...of,
    identity: [maybeText, 'The identity; null for the user itself.', 'client-17'],
    event: [{ type: 'string', enum: [...lockEvents] }, 'What happened.', 'locked'],
    reason: [maybeText, 'Why.', 'complaints'],
    actor: [text, 'Who did it; `postplane` for what happens by itself.', 'operations'],
    unlocks_at: [maybeTime, 'When the lock ends by itself; null: not.', null],
  }),
  LockEventPage: pageSchema(reference('LockEvent'), 'changes of locks'),
  Identity: object('Somebody who sends through an outgoing user.', {
    ...of,
    identity: [text, 'The identity.', 'client-17'],
    first_seen_at: [maybeTime, 'Its first message; null: none so far.', noon],
    last_seen_at: [maybeTime, 'Its last message; null: none so far.', noon],
    created_at: [time, 'When it was written down.', noon],
    messages: [whole, 'Messages of it that were judged.', 120],
    bad_messages: [whole, 'Those judged spam, phishing, virus, or blocked by a rule that counts.', 5],
    complaints: [whole, 'Incidents that third parties reported to an `arf_intake`.', 0],
    identity_locked: [yesNo, 'Whether it is locked.', true],
    ...lock,
  }),
  IdentityInput: object('An identity to write down before it is seen.', {
    identity: [{ ...text, minLength: 1, maxLength: 255 }, 'The identity, as its messages will have it.', 'client-17'],
  }),
  IdentityPage: pageSchema(reference('Identity'), 'identities'),
  OutgoingUserStatus: object('What an outgoing user does at run time.', {
    ...of,
    status: [
      { type: 'string', enum: ['ready', 'locked', 'needs_password', 'disabled'] },
      '`locked`: `lock` says why and until when. `needs_password`: nobody can log in as it until a password is set.',
      'ready',
    ],
    lock: [reference('Lock'), 'The lock of the user itself.'],
    identities: [whole, 'How many identities are known.', 21],
    limits: [
      listOf(
        object(
          'A limit and how much of it is used. Relays take tokens in blocks: used may be ahead of what was sent.',
          {
            unit: [
              { type: 'string', enum: ['connections', 'messages', 'recipients', 'invalid_recipients'] },
              'What it counts.',
              'messages',
            ],
            window: [{ type: 'string', enum: [...windows] }, 'The window.', 'minute'],
            most: [whole, 'The limit.', 100],
            used: [whole, 'How much is used.', 42],
            frees_at: [maybeTime, 'When there is room again; null: there is room.', null],
          },
        ),
      ),
      'The limits in effect.',
    ],
  }),
  DiscoveredSender: object('An address that outgoing users of its domain were seen to send as.', {
    domain: [text, 'The domain.', 'example.com'],
    local_part: [text, 'What stands before the "@", lower-case.', 'ann'],
    address: [text, 'The whole address.', 'ann@example.com'],
    is_mailbox: [yesNo, 'Whether there is a mailbox of that name.', false],
    first_seen_at: [time, 'Its first message.', noon],
    last_seen_at: [time, 'Its last message.', noon],
    messages: [whole, 'Accepted messages of it.', 12],
  }),
  DiscoveredSenderPage: pageSchema(reference('DiscoveredSender'), 'discovered senders'),
  Import: object('An import under way, or over.', {
    id: [text, 'Its id.', 'i_5f1c2d3e4a5b6978'],
    state: [
      { type: 'string', enum: ['queued', 'running', 'done', 'interrupted'] },
      '`interrupted`: the server was stopped, or the token revoked, before all rows were done.',
      'running',
    ],
    dry_run: [yesNo, 'Whether nothing is written.', false],
    total: [whole, 'Rows in all.', 4],
    done: [whole, 'Rows that are done.', 2],
    created: [whole, 'Users made.', 1],
    updated: [whole, 'Users with a new password.', 0],
    skipped: [whole, 'Users that were left as they are.', 0],
    errors: [
      listOf(
        object('A row that was not imported.', {
          line: [{ type: ['integer', 'null'] }, 'Line of the file; null: there is none.', 2],
          code: [text, 'What kind of fault.', 'required'],
          message: [
            text,
            'What is wrong; never a password.',
            'password: may be blank only where user is an IP address',
          ],
        }),
      ),
      'The rows that were not imported, in their order.',
    ],
    passwords: [whole, 'Passwords that were made and wait to be taken.', 0],
    created_at: [time, 'When it was sent.', noon],
    finished_at: [maybeTime, 'When it was over.', null],
  }),
  MailboxImportInput: object(
    'Which mailboxes become outgoing users.',
    {
      exclude: [{ type: ['array', 'null'], items: text, maxItems: 10_000 }, 'Local parts to leave out.', ['noreply']],
      generate_passwords: [{ type: ['boolean', 'null'] }, 'Whether passwords are made. Default false.', true],
    },
    ['exclude', 'generate_passwords'],
  ),
  ImportPasswords: object('Passwords that an import made.', {
    passwords: [
      listOf(
        object('A password.', {
          login: [text, 'The login.', 'bob@example.com'],
          password: [text, 'Its password.', 'ZmVhZiBhbmQgYm9hcmQh'],
        }),
      ),
      'One for each user that was made.',
    ],
  }),
  AuthBlock: object('An address that may not log in for a while.', {
    address: [text, 'The address; of an IPv6 address its /64.', '192.0.2.77'],
    blocked_at: [time, 'Since when.', noon],
    until: [time, 'Until when.', noon],
    failures: [whole, 'Wrong passwords that led to it; for an admin those for its own logins.', 10],
    logins: [
      listOf(
        object('A login of a domain within reach that was tried.', {
          login: [text, 'The login.', 'bob@example.com'],
          failures: [whole, 'Wrong passwords for it.', 10],
        }),
      ),
      'The logins tried, most wrong passwords first; only of domains within reach, at most 100.',
    ],
  }),
  AuthBlockPage: pageSchema(reference('AuthBlock'), 'blocked addresses'),
  Advisory: object('A setting that is allowed and not advised.', {
    code: [{ type: 'string', enum: Object.keys(advisories) }, 'What it is about.', 'ip_without_header_identity'],
    domain: [text, 'The domain.', 'example.com'],
    outgoing_user: [maybeText, 'The outgoing user; null where it is about the domain.', 'smarthost'],
    detail: [text, 'What is wrong and what would be right.', 'Use `identification_method = "header"`.'],
  }),
  MailPreview: object('A mail of ours as it would be.', mail),
  ReportPreview: object('A report as it would be.', {
    ...mail,
    messages: [whole, 'How many messages it is about; of `outgoing_report` how many users or identities.', 1],
    csv: [maybeText, 'The table it comes with (RFC 4180); null without one.', null],
  }),
  UnsubscribedList: object('Who wants no reports.', {
    items: [
      listOf(
        object('An address that unsubscribed.', {
          address: [text, 'The address.', 'abuse@example.net'],
          at: [time, 'When.', noon],
        }),
      ),
      'The addresses.',
    ],
  }),
  AdvisoryPage: pageSchema(reference('Advisory'), 'advisories'),
  EffectiveFilterRule: object('A rule in its place.', {
    position: [whole, 'From 1, in the order they are tried.', 1],
    scope: [
      { type: 'string', enum: ['global', 'domain', 'admin', 'default'] },
      'Where it is declared: in the installation (`global` first, `default` last), the domain, or an admin above it.',
      'domain',
    ],
    id: [text, 'What the message log names it.', 'example.com/no-invoices'],
    kind: [
      { type: 'string', enum: ['filter_rule', 'admin_filter_rule', 'global_filter_rule'] },
      'Kind of the resource.',
      'filter_rule',
    ],
    rule: [{ type: 'object' }, 'The rule as it is declared.', { name: 'no-invoices', action: 'block' }],
  }),
  EffectiveFilterRulePage: pageSchema(reference('EffectiveFilterRule'), 'rules'),
};
