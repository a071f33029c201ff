// Run-time state of senders, which is only ever read, so that nothing of it is drift: data.postplane_identities,
// data.postplane_lock_events, data.postplane_auth_blocks, data.postplane_discovered_senders and data.postplane_suppressions.
import { filter, limit, listed, number, text } from './listed.ts';
import type { DataSource } from './managed.ts';
import type { Attributes, BlockSchema } from './protocol/schema.ts';

const identity: Attributes = {
  domain: text('The domain.'),
  outgoing_user: text('The outgoing user.'),
  identity: text('The identity.'),
  first_seen_at: text('When its first message came (RFC 3339); null: none so far.'),
  last_seen_at: text('When its last message came (RFC 3339); null: none so far.'),
  messages: number('Messages of it that were judged.'),
  bad_messages: number('Those judged spam, phishing, virus, or blocked by a rule that counts.'),
  complaints: number('Incidents that third parties reported.'),
  identity_locked: { description: 'Whether it is locked.', type: 'bool', computed: true },
  state: text('The lock: `none`, `automatic` or `manual`.'),
  reason: text('Why it is locked.'),
  actor: text('Who locked it; `postplane` for automatic locks.'),
  locked_at: text('Since when it is locked (RFC 3339).'),
  unlocks_at: text('When the lock ends by itself (RFC 3339); null: not.'),
  auto_unlocks_used: number('How often a lock has ended by itself since the count was reset.'),
  administrative_lock: text('Why an administrative lock, which is declared, holds it too; null: none does.'),
};

const identitiesSchema: BlockSchema = {
  version: 0,
  description:
    'Who sends through outgoing users: the identities seen, with counts and locks. They change with every message and are no part of any resource.',
  attributes: {
    domain: filter('Only of this domain.'),
    outgoing_user: filter('Only of outgoing users of this name.'),
    locked: { description: 'Only those that are locked, or are not.', type: 'bool', optional: true },
    limit,
    identities: {
      description: 'The identities, in the order of domain, outgoing user and identity.',
      computed: true,
      nested: { nesting: 'list', attributes: identity },
    },
  },
};

const lockEvent: Attributes = {
  id: number('Number of the event; refused senders are told that of their lock.'),
  at: text('When (RFC 3339).'),
  domain: text('The domain.'),
  outgoing_user: text('The outgoing user.'),
  identity: text('The identity; null where it is about the outgoing user itself.'),
  event: text(
    'What happened: `locked_automatically`, `locked`, `unlocked_automatically`, `unlock_exhausted`, `unlocked`, `unlock_count_reset`, `abuse_detected` or `invalid_recipients_exceeded`.',
  ),
  reason: text('Why.'),
  actor: text('Who did it; `postplane` for what happens by itself.'),
  unlocks_at: text('When the lock ends by itself (RFC 3339); null: not.'),
};

const lockEventsSchema: BlockSchema = {
  version: 0,
  description: 'The history of locks of outgoing users and identities, the newest first.',
  attributes: {
    domain: filter('Only of this domain.'),
    outgoing_user: filter('Only of outgoing users of this name.'),
    identity: filter('Only of this identity.'),
    limit,
    lock_events: { description: 'The events.', computed: true, nested: { nesting: 'list', attributes: lockEvent } },
  },
};

const authBlock: Attributes = {
  address: text('The address; of an IPv6 address its /64.'),
  blocked_at: text('Since when (RFC 3339).'),
  until: text('Until when (RFC 3339).'),
  failures: number('Wrong passwords that led to it; for a token of an admin those for its own logins.'),
};

const authBlocksSchema: BlockSchema = {
  version: 0,
  description:
    'Addresses that may not log in for a while after wrong passwords. A token of an admin sees those that logins of its own domains were part of.',
  attributes: {
    limit,
    auth_blocks: {
      description: 'The blocks, in the order of the addresses.',
      computed: true,
      nested: { nesting: 'list', attributes: authBlock },
    },
  },
};

const discoveredSender: Attributes = {
  domain: text('The domain.'),
  local_part: text('What stands before the "@", lower-case.'),
  address: text('The whole address.'),
  is_mailbox: { description: 'Whether there is a mailbox of that name.', type: 'bool', computed: true },
  first_seen_at: text('When its first message came (RFC 3339).'),
  last_seen_at: text('When its last message came (RFC 3339).'),
  messages: number('Accepted messages of it.'),
};

const discoveredSendersSchema: BlockSchema = {
  version: 0,
  description:
    'Addresses of their own domain that outgoing users sent as, of domains with `discover_senders`. They are no mailboxes until declared.',
  attributes: {
    domain: filter('Only of this domain.'),
    limit,
    discovered_senders: {
      description: 'The senders, in the order of domain and local part.',
      computed: true,
      nested: { nesting: 'list', attributes: discoveredSender },
    },
  },
};

export const authBlocks: DataSource = listed('postplane_auth_blocks', '/v1/auth-blocks', authBlocksSchema);
export const discoveredSenders: DataSource = listed(
  'postplane_discovered_senders',
  '/v1/discovered-senders',
  discoveredSendersSchema,
);
export const identities: DataSource = listed('postplane_identities', '/v1/identities', identitiesSchema);
export const lockEvents: DataSource = listed('postplane_lock_events', '/v1/lock-events', lockEventsSchema);

const suppression: Attributes = {
  domain: text('The domain whose outgoing users do not write to it.'),
  recipient: text('The address, lower-case.'),
  outgoing_user: text('The user whose message was refused last.'),
  failures: number('How many messages were refused.'),
  suppressed_at: text('Since when (RFC 3339).'),
  until: text('Until when (RFC 3339).'),
  queue_id: text('The message that was refused last.'),
  reply: text('What its destination said.'),
};

const suppressionsSchema: BlockSchema = {
  version: 0,
  description:
    'Recipients that are not written to because they turned out not to exist; see `suppression` of outgoing users. What is declared is `postplane_suppression_entry`.',
  attributes: {
    domain: filter('Only of this domain.'),
    limit,
    suppressions: {
      description: 'The recipients, in the order of domain and recipient.',
      computed: true,
      nested: { nesting: 'list', attributes: suppression },
    },
  },
};

export const suppressions: DataSource = listed('postplane_suppressions', '/v1/suppressions', suppressionsSchema);
