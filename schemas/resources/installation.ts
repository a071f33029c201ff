// The installation itself: what holds where no admin and no domain says otherwise.
import { field, object } from '../field.ts';
import { outgoingDefaults } from '../outgoing-settings.ts';
import { defineResource } from '../resource.ts';
import { bool, count, emailAddress, many } from '../types.ts';

const authAbuse = object({
  max_failures: field(count(1, 1000), {
    description: 'After so many wrong passwords within the window an address (IPv6: its /64) is blocked. Default 10.',
    default: 10,
  }),
  window_minutes: field(count(1, 1440), { description: 'The window, in minutes. Default 10.', default: 10 }),
  block_minutes: field(count(1, 10_080), {
    description: 'For how many minutes it is blocked. Default 60.',
    default: 60,
  }),
  delay_seconds: field(count(0, 10), {
    description:
      'After how many seconds a wrong password is answered; up to five times as many for a login that is guessed at from everywhere. The right one never waits. Default 1.',
    default: 1,
  }),
});

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
    auth_abuse: field(authAbuse, {
      description: 'What happens to those who try passwords. The blocks are at `/v1/auth-blocks`.',
      default: {},
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
