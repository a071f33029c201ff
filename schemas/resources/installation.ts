// The installation itself: what holds where no admin and no domain says otherwise.
import { field } from '../field.ts';
import { outgoingDefaults } from '../outgoing-settings.ts';
import { defineResource } from '../resource.ts';
import { bool, emailAddress, many } from '../types.ts';

export const installation = defineResource({
  kind: 'installation',
  own_key: [],
  collection: 'installation',
  description:
    'Settings of the whole installation. There is one; until it is declared, the documented defaults hold. Only a token of the installation reads or writes it.',
  attributes: {
    allow_ip_authentication: field(bool, {
      description: 'Whether outgoing users of type `ip` exist and authenticate. Default true.',
      default: true,
    }),
    abuse_contact: field(many(emailAddress, 10), {
      description: 'Who is told of blocked outgoing mail where neither domain nor admin names anybody.',
      default: [],
    }),
    outgoing_defaults: outgoingDefaults,
  },
  example: {
    allow_ip_authentication: true,
    abuse_contact: ['abuse@example.net'],
    outgoing_defaults: { lock_threshold: 5, lock_timeout_minutes: 60 },
  },
});
