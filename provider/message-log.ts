// data.postplane_messages, _outgoing_report, _queue and _quarantine: the message log and what is made of it. Run-time state, only read.
import { messageClassifications, messageStatuses, queueStates } from '../schemas/events.ts';
import { anyOf, bool, filter, limit, listed, number, text } from './listed.ts';
import type { DataSource } from './managed.ts';
import type { Attributes, BlockSchema } from './protocol/schema.ts';

const quoted = (names: object): string =>
  Object.keys(names)
    .map((name) => `\`${name}\``)
    .join(', ');
const statuses = quoted(messageStatuses);
const classifications = quoted(messageClassifications);

const message: Attributes = {
  queue_id: text('Queue id of the message.'),
  recipient_index: number('Which recipient of the message, from 0.'),
  received_at: text('When the message was accepted or refused (RFC 3339).'),
  updated_at: text('When this last changed (RFC 3339).'),
  node: text('The relay that has or had it.'),
  direction: text('`incoming`, `outgoing` or `internal`.'),
  status: text(`What happened: ${statuses}.`),
  classification: text(`Why: ${classifications}.`),
  queue_state: text(`Where it stands in the queue: ${quoted(queueStates)}; null: it is not queued.`),
  attempts: number('How often it was tried.'),
  next_attempt_at: text('When it is tried again (RFC 3339).'),
  mail_from: text('Envelope sender; empty for notifications.'),
  recipient: text('Envelope recipient.'),
  domain: text('The domain it is logged under.'),
  admin: text('The admin it is logged under.'),
  outgoing_user: text('Who sent it.'),
  identity: text('The responsible identity.'),
  identity_locked: bool('Whether that identity is locked now.'),
  user_locked: bool('Whether the outgoing user itself is locked now.'),
  client_address: text('Where it came from.'),
  message_id: text('Message-ID.'),
  subject: text('Subject, decoded.'),
  header_from: text('From, as in the header.'),
  size: number('Size in bytes.'),
  reply_code: number('SMTP reply code that decided.'),
  reply_text: text('Text of the reply.'),
  reply_remote: text('Who gave it.'),
  rule: text('The rule that decided.'),
};

const senderFilters = {
  sender: filter('Only from this envelope sender.'),
  recipient: filter('Only to this envelope recipient.'),
  identity: filter('Only of this responsible identity.'),
} as const;
const period = {
  from: filter('Only what was received at or after this time (RFC 3339).'),
  to: filter('Only what was received before this time (RFC 3339).'),
} as const;

const messagesSchema: BlockSchema = {
  version: 0,
  description: 'The message log: one entry per recipient, the newest first.',
  attributes: {
    direction: filter('Only `incoming`, `outgoing` or `internal` mail.'),
    status: anyOf(`Only with one of these: ${statuses}.`),
    classification: anyOf(`Only with one of these: ${classifications}.`),
    domain: filter('Only of this domain.'),
    outgoing_user: filter('Only of outgoing users of this name.'),
    mailbox: filter('Only from or to this address.'),
    ...senderFilters,
    q: filter('Only with this text in subject, sender, recipient, Message-ID or identity, in either case.'),
    ...period,
    limit,
    messages: { description: 'The entries.', computed: true, nested: { nesting: 'list', attributes: message } },
  },
};

const reportRow: Attributes = {
  key: text('What the messages have in common; null: messages without.'),
  domain: text('The domain.'),
  outgoing_user: text('The outgoing user, in groups by `identity` and `user`.'),
  identity: text('The identity, in groups by `identity`.'),
  messages: number('Messages, whatever the number of their recipients.'),
  recipients: number('Recipients.'),
  bytes: number('Their size, each message once.'),
  spam: number('Messages judged spam, phishing or virus.'),
  first_seen: text('When the first came (RFC 3339).'),
  last_seen: text('When the last came (RFC 3339).'),
  identity_locked: bool('Whether the identity is locked now.'),
  user_locked: bool('Whether the outgoing user is locked now.'),
};

const reportSchema: BlockSchema = {
  version: 0,
  description: 'Groups of outgoing messages of a period, the largest first.',
  attributes: {
    domain: filter('Only of this domain. Without it the period is of whole days (UTC).'),
    ...period,
    classification: filter('`rejected` (default): quarantined, refused or dropped. `accepted`: all else.'),
    group_by: filter(
      'What a row is: `identity` (default), `user` or `domain`; with `domain` given also `sender`, `recipient_domain` or `client_ip`.',
    ),
    limit: { ...limit, description: 'Most rows, up to 10000. Default 1000.' },
    rows: { description: 'The groups.', computed: true, nested: { nesting: 'list', attributes: reportRow } },
  },
};

const queueSchema: BlockSchema = {
  version: 0,
  description: 'What waits for delivery: one entry per recipient, the longest waiting first.',
  attributes: {
    direction: filter('Only `incoming`, `outgoing` or `internal` mail.'),
    domain: filter('Only of this domain.'),
    destination: filter("Only where this is the recipient's domain, or the destination of the last attempt."),
    state: filter(`Only in this state: ${quoted(queueStates)}.`),
    ...senderFilters,
    limit,
    messages: { description: 'The entries.', computed: true, nested: { nesting: 'list', attributes: message } },
  },
};

const quarantined: Attributes = {
  queue_id: text('Queue id of the message.'),
  node: text('The relay that blocked it.'),
  received_at: text('When it came (RFC 3339).'),
  expires_at: text('When it is deleted (RFC 3339).'),
  status: text('`quarantined`, `releasing` or `released`.'),
  direction: text('`incoming` or `outgoing`.'),
  classification: text(`Why it was blocked: ${classifications}.`),
  response: text('What the sending server was told: `rejected` or `accepted`.'),
  score: number('Score, 0 to 1; null where no score decided.'),
  domain: text('The domain it belongs to.'),
  admin: text('The admin it belongs to.'),
  outgoing_user: text('Who sent it.'),
  identity: text('The responsible identity.'),
  mail_from: text('Envelope sender; empty for notifications.'),
  recipients: { description: 'Envelope recipients.', type: ['list', 'string'], computed: true },
  client_address: text('Where it came from.'),
  message_id: text('Message-ID.'),
  subject: text('Subject, decoded.'),
  header_from: text('From, as in the header.'),
  size: number('Size in bytes.'),
  rule: text('The rule that decided.'),
  released_by: text('Who let it out.'),
  released_at: text('When (RFC 3339).'),
};

const quarantineSchema: BlockSchema = {
  version: 0,
  description: 'What was blocked and kept for review, the newest first.',
  attributes: {
    direction: filter('Only `incoming` or `outgoing` mail.'),
    status: anyOf('Only with one of these: `quarantined`, `releasing`, `released`.'),
    classification: anyOf(`Only with one of these: ${classifications}.`),
    domain: filter('Only of this domain.'),
    outgoing_user: filter('Only of outgoing users of this name.'),
    ...senderFilters,
    q: filter('Only with this text in subject, sender, Message-ID or identity, in either case.'),
    ...period,
    limit,
    messages: { description: 'The messages.', computed: true, nested: { nesting: 'list', attributes: quarantined } },
  },
};

export const messageDataSources: readonly DataSource[] = [
  listed('postplane_messages', '/v1/messages', messagesSchema),
  listed('postplane_outgoing_report', '/v1/reports/outgoing', reportSchema, { pages: false }),
  listed('postplane_queue', '/v1/queue', queueSchema),
  listed('postplane_quarantine', '/v1/quarantine', quarantineSchema),
];
