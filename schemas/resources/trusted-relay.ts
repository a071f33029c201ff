// Servers that relay for many tenants, as those of a mail provider: who sends through them is found in the message.
import { type Fields, field } from '../field.ts';
import type { Fault } from '../problems.ts';
import { defineResource } from '../resource.ts';
import { cidr, headerName, many, oneOf, secretText, slug, text } from '../types.ts';
import { admin } from './admin.ts';

const attributes = {
  name: field(slug, { description: 'Unique where it stands.', requires_replace: true, example: 'workspace' }),
  provider_name: field(oneOf('google', 'microsoft', 'custom'), {
    description:
      'Whose servers they are: `google`, `microsoft` or `custom`. It is a note: the networks are in `cidrs`. Default `custom`.',
    default: 'custom',
  }),
  cidrs: field(many(cidr, 500), {
    description:
      'The networks they connect from. Providers publish and change theirs: Google those behind the SPF record of _spf.google.com, Microsoft those behind spf.protection.outlook.com (and at endpoints.office.com, service Exchange).',
  }),
  match: field(oneOf('envelope_sender_domain', 'header'), {
    description:
      'Where the domain that sends is taken from: the `envelope_sender_domain` (for the null sender the domain in From), or a `header` that the servers add. Default `envelope_sender_domain`.',
    default: 'envelope_sender_domain',
  }),
  header_name: field(headerName, {
    description: 'For match `header`: the field that holds the domain, or an address of it. Lower-case.',
    optional: true,
  }),
  require: field(oneOf('none', 'header_secret', 'authenticated_author'), {
    description:
      "What proves that the domain sends: `none`; `header_secret`, a field that the domain's servers add; or `authenticated_author`, a DKIM signature of the domain (d=) on a message whose From is of the domain. The networks of a provider are shared by all its customers: with `none` each of them can send as any domain that permits re-authentication. Default `none`.",
    default: 'none',
  }),
  secret_header: field(headerName, {
    description:
      'For require `header_secret`: the field that holds the secret; it is taken out of each message. Lower-case. Default `x-postplane-secret`.',
    default: 'x-postplane-secret',
  }),
  secret_wo: field(secretText(16), {
    description: 'For require `header_secret`: the secret, at least 16 characters. Null keeps the stored one.',
    secret: 'seal',
  }),
  description: field(text(200), { description: 'What people call it.', optional: true }),
} as const satisfies Fields;

const example = { name: 'workspace', provider_name: 'google', cidrs: ['192.0.2.0/24', '2001:db8:4000::/36'] };

export const trustedRelay = defineResource({
  kind: 'trusted_relay',
  description:
    'Servers whose connections need no login, for all domains: a message is that of the outgoing user of type `domain` whose domain it names, if the user has `reauthentication_permitted`. Where an admin of the domain trusts the same network itself, that holds instead.',
  attributes,
  example,
  check: relayFaults,
});

export const adminTrustedRelay = defineResource({
  kind: 'admin_trusted_relay',
  parent: admin,
  parent_key: ['admin'],
  collection: 'trusted-relays',
  description:
    'Servers whose connections need no login, for the domains of an admin and of the admins below it. It holds instead of those that the installation and admins above trust with the same network: so a tenant asks for a secret of its own.',
  attributes,
  example: { admin: 'acme', ...example },
  check: relayFaults,
});

interface Relay {
  cidrs: string[];
  match: string;
  header_name: string | null;
  require: string;
  secret_header: string;
}

function relayFaults(relay: Relay): Fault[] {
  const faults: Fault[] = [];
  const fault = (pointer: string, code: string, detail: string): number => faults.push({ pointer, code, detail });
  if (relay.cidrs.length === 0) fault('/cidrs', 'required', 'needs at least one network');
  if (relay.match === 'header' && relay.header_name === null)
    fault('/header_name', 'required', 'is required for match "header"');
  if (relay.match !== 'header' && relay.header_name !== null)
    fault('/header_name', 'conflict', 'is only for match "header"');
  if (relay.header_name !== null && relay.header_name === relay.secret_header)
    fault('/secret_header', 'conflict', 'must be another field than header_name: it is taken out of the message');
  if (KEPT.has(relay.secret_header)) fault('/secret_header', 'invalid_value', 'must not be a field that mail needs');
  return faults;
}

const KEPT = new Set(['from', 'sender', 'to', 'cc', 'subject', 'date', 'message-id', 'received', 'mime-version']);
