// data.postplane_identities and data.postplane_lock_events: who sends through outgoing users, and who was locked. Run-time
// state is only ever read: an automatic lock is no drift.
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
  identity_locked: { description: 'Whether it is locked.', type: 'bool', computed: true },
  state: text('The lock: `none`, `automatic` or `manual`.'),
  reason: text('Why it is locked.'),
  actor: text('Who locked it; `postplane` for automatic locks.'),
  locked_at: text('Since when it is locked (RFC 3339).'),
  unlocks_at: text('When the lock ends by itself (RFC 3339); null: not.'),
  auto_unlocks_used: number('How often a lock has ended by itself since the count was reset.'),
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
    'What happened: `locked_automatically`, `locked`, `unlocked_automatically`, `unlock_exhausted`, `unlocked`, `unlock_count_reset` or `abuse_detected`.',
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

export const identities: DataSource = listed('postplane_identities', '/v1/identities', identitiesSchema);
export const lockEvents: DataSource = listed('postplane_lock_events', '/v1/lock-events', lockEventsSchema);
