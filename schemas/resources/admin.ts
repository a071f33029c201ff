// The tenant tree: whoever holds domains, and may hold further admins below.
import { field } from '../field.ts';
import { outgoingDefaults } from '../outgoing-settings.ts';
import { defineResource } from '../resource.ts';
import { bool, count, emailAddress, many, oneOf, slug, text } from '../types.ts';

export const products = ['incoming', 'outgoing', 'archiving'] as const;

export const admin = defineResource({
  kind: 'admin',
  description:
    'An admin holds domains and, below it, further admins. Every domain belongs to exactly one; a token of an admin reaches its own subtree and nothing else.',
  attributes: {
    name: field(slug, { description: 'Unique in the installation.', requires_replace: true, example: 'acme' }),
    parent: field(slug, {
      description: 'The admin above, which controls this one fully. Null: a first-level admin, a tenant of its own.',
      optional: true,
      requires_replace: true,
      references: { kind: 'admin' },
    }),
    description: field(text(200), { description: 'What people call it.', optional: true }),
    status: field(oneOf('active', 'inactive'), {
      description: '`active` or `inactive`; inactive stops mail and tokens of the whole subtree. Default `active`.',
      default: 'active',
    }),
    products: field(many(oneOf(...products), 3), {
      description:
        'What the subtree may use: `incoming`, `outgoing`, `archiving`. Default all; never more than the admin above has.',
      default: [...products],
    }),
    domains_limit: field(count(0, 1_000_000), {
      description: 'Most domains in the subtree; 0: no limit. Default 0.',
      default: 0,
    }),
    allow_sub_admins: field(oneOf('allow', 'deny'), {
      description: 'Whether admins may be made below: `allow` or `deny`. Null inherits; `allow` in a new installation.',
      inherits: true,
    }),
    allow_outgoing_quarantine_actions: field(bool, {
      description: 'Whether the subtree may release and delete quarantined outgoing mail. Default true.',
      default: true,
    }),
    allow_api: field(bool, { description: 'Whether tokens of the subtree work. Default true.', default: true }),
    allow_ip_authentication: field(bool, {
      description:
        'Whether outgoing users of type `ip` exist and authenticate. Null inherits; true in a new installation.',
      inherits: true,
    }),
    foreign_writes: field(oneOf('allow', 'warn', 'refuse'), {
      description:
        'What follows when somebody writes to an object that another manager (`Postplane-Managed-By`) has claimed. `allow`: nothing. `warn`: the answer says so, and the report of drift. `refuse`: nothing is written without `Postplane-Override`. Null inherits; `allow` in a new installation.',
      inherits: true,
    }),
    abuse_contact: field(many(emailAddress, 10), {
      description: 'Who is told of blocked outgoing mail of domains that name nobody. Null inherits.',
      inherits: true,
    }),
    outgoing_defaults: outgoingDefaults,
  },
  example: {
    name: 'acme',
    description: 'Acme Ltd',
    domains_limit: 50,
    outgoing_defaults: { auto_lock_identities: true },
  },
  check: (document) =>
    document.parent === document.name
      ? [{ pointer: '/parent', code: 'conflict', detail: 'an admin cannot be its own parent' }]
      : [],
});
