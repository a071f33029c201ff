// Locks that an administrator declares. They lie beside those that come and go by themselves: while one exists nothing is sent.
import { field } from '../field.ts';
import { defineResource } from '../resource.ts';
import { identity, text } from '../types.ts';
import { outgoingUser } from './outgoing-user.ts';

const reason = field(text(500), { description: 'Why. It is for administrators, senders are not told.' });
const BESIDE = 'Unlocking, by the API, a link or time, does not remove it; it also holds mail that is queued.';

export const administrativeLock = defineResource({
  kind: 'administrative_lock',
  parent: outgoingUser,
  parent_key: ['domain', 'outgoing_user'],
  own_key: [],
  collection: 'administrative-lock',
  description: `While it exists the outgoing user sends nothing, whatever the identity. ${BESIDE}`,
  attributes: { reason },
  example: { domain: 'example.com', outgoing_user: 'smarthost', reason: 'Contract ended' },
});

export const identityAdministrativeLock = defineResource({
  kind: 'identity_administrative_lock',
  parent: outgoingUser,
  parent_key: ['domain', 'outgoing_user'],
  own_key: ['identity'],
  own_path: 'identities/{identity}/administrative-lock',
  description: `While it exists the identity sends nothing through the outgoing user. ${BESIDE}`,
  attributes: {
    identity: field(identity, {
      description: 'The identity, as its messages have it: an envelope sender or a login in lower case.',
      requires_replace: true,
      example: 'client-17',
    }),
    reason,
  },
  example: { domain: 'example.com', outgoing_user: 'smarthost', identity: 'client-17', reason: 'Complaints' },
});
