// Who may send through the relay.
import { field } from '../field.ts';
import { outgoingSettings } from '../outgoing-settings.ts';
import type { Fault } from '../problems.ts';
import { defineResource } from '../resource.ts';
import { bool, cidr, oneOf, secretText, slug, text } from '../types.ts';
import { domain } from './domain.ts';

interface Credentials {
  type: 'ip' | 'user' | 'domain';
  cidr: string | null;
  password_wo_version?: number | null;
}

export const outgoingUser = defineResource({
  kind: 'outgoing_user',
  parent: domain,
  description:
    'A sender of a domain: an address or network (`ip`), a login (`user`), or one credential for the whole domain (`domain`). Settings that are null inherit from domain, admin and installation.',
  attributes: {
    name: field(slug, {
      description: 'Unique in the domain. For type `user` it is the user name: the login is name@domain.',
      requires_replace: true,
      example: 'smarthost',
    }),
    type: field(oneOf('ip', 'user', 'domain'), {
      description:
        '`ip`: a connection from `cidr` needs no login. `user`: logs in as name@domain. `domain`: logs in with the domain name.',
      requires_replace: true,
    }),
    cidr: field(cidr, {
      description: 'For type `ip`: the address or network. The longest prefix wins. The same one twice is refused.',
      optional: true,
      requires_replace: true,
    }),
    password_wo: field(secretText(8), {
      description:
        'The password, at least 8 characters, its own secret and no other login. Not for type `ip`. Null keeps the stored one.',
      secret: 'hash',
    }),
    description: field(text(200), { description: 'What people call it.', optional: true }),
    enabled: field(bool, { description: 'Whether it may send. Default true.', default: true }),
    ...outgoingSettings,
    reauthentication_permitted: field(bool, {
      description: 'Whether authorised servers may relay on behalf of this user without its login. Default false.',
      default: false,
    }),
    lock_template: field(slug, {
      description:
        'The e-mail that tells of a lock: a lock template of the admin, or of the nearest admin above that has one of this name. Null: the default.',
      optional: true,
      references: { kind: 'lock_template', along_admins: true },
    }),
    login: field(text(320), { description: 'What to log in as; the network for type `ip`.', computed: 'stable' }),
  },
  example: {
    domain: 'example.com',
    name: 'smarthost',
    type: 'ip',
    cidr: '192.0.2.0/28',
    identification_method: 'header',
    auto_lock_identities: true,
    limits: { enabled: true, per_minute: 100 },
  },
  check: (document) => [...credentialFaults(document), ...identityFaults(document)],
  compute: (document) => ({ login: loginOf(document as unknown as Login) }),
  claims: (document) => {
    if (document.type === 'ip') return [{ value: `cidr ${document.cidr}`, pointer: '/cidr' }];
    if (document.type === 'domain')
      return [{ value: `outgoing user of type domain ${(document as unknown as Login).domain}`, pointer: '/type' }];
    return [];
  },
});

interface Login {
  type: 'ip' | 'user' | 'domain';
  domain: string;
  name: string;
  cidr: string | null;
}

function loginOf(user: Login): string | null {
  if (user.type === 'ip') return user.cidr;
  return user.type === 'domain' ? user.domain : `${user.name}@${user.domain}`;
}

function credentialFaults(document: Credentials): Fault[] {
  if (document.type !== 'ip') {
    return document.cidr === null
      ? []
      : [{ pointer: '/cidr', code: 'conflict', detail: `is only for type "ip", not "${document.type}"` }];
  }
  const faults: Fault[] = [];
  if (document.cidr === null) faults.push({ pointer: '/cidr', code: 'required', detail: 'is required for type "ip"' });
  if ((document.password_wo_version ?? null) !== null) {
    faults.push({ pointer: '/password_wo_version', code: 'conflict', detail: 'type "ip" has no password' });
  }
  return faults;
}

function identityFaults(document: {
  identification_method: string | null;
  auto_lock_identities: boolean | null;
}): Fault[] {
  if (document.identification_method !== 'none' || document.auto_lock_identities !== true) return [];
  const detail = 'there must first be a configured identity: choose an identification_method other than "none"';
  return [{ pointer: '/auto_lock_identities', code: 'conflict', detail }];
}
