// A server that outgoing mail is handed to, with a login of its own: a mail service, or a relay at the edge.
import { field } from '../field.ts';
import type { Fault } from '../problems.ts';
import { defineResource } from '../resource.ts';
import { hostOrAddress, oneOf, port, secretText, slug, text } from '../types.ts';

interface Smarthost {
  name: string;
  tls: string;
  username: string | null;
}

export const smarthost = defineResource({
  kind: 'smarthost',
  description:
    'A server that outgoing mail is handed to instead of the hosts of its recipients, for the outgoing users whose `smarthost` names it. It serves the domains of its admin and of the admins below it, and all domains where the installation names it.',
  attributes: {
    name: field(slug, {
      description: 'Unique in the installation; not `mx`, which stands for the hosts of the recipients.',
      requires_replace: true,
      example: 'mail-service',
    }),
    admin: field(slug, {
      description: 'The admin it belongs to.',
      references: { kind: 'admin' },
      requires_replace: true,
    }),
    description: field(text(200), { description: 'Whose server it is.', optional: true }),
    host: field(hostOrAddress, {
      description: 'Host name (its A and AAAA records, no MX) or IP address, IPv6 without brackets.',
    }),
    port: field(port, { description: 'TCP port. Default 587.', default: 587 }),
    tls: field(oneOf('require_verified', 'require', 'implicit', 'opportunistic', 'none'), {
      description:
        '`require_verified` (STARTTLS and a valid certificate for the host), `require` (any certificate), `implicit` (TLS at once, as on port 465, and a valid certificate), `opportunistic` (STARTTLS when offered) or `none`. With a username one of the first three. Default `require_verified`.',
      default: 'require_verified',
    }),
    username: field(text(255), {
      description: 'Who the relay logs in as (AUTH PLAIN or LOGIN). Null: without a login.',
      optional: true,
    }),
    password_wo: field(secretText(1), {
      description:
        'The password. Null keeps the stored one, unless host, port, tls or username change: it is not sent anywhere that it was not given for.',
      secret: 'seal',
    }),
  },
  example: { name: 'mail-service', admin: 'acme', host: 'smtp.example.net' },
  check: ({ name, tls, username }: Smarthost): Fault[] => [
    ...(name === 'mx' ? conflict('name', 'must not be "mx": that stands for the hosts of the recipients') : []),
    ...(username !== null && (tls === 'none' || tls === 'opportunistic')
      ? conflict(
          'tls',
          'must be "require_verified", "require" or "implicit" with a username: the password would go out in clear',
        )
      : []),
  ],
});

function conflict(attribute: string, detail: string): Fault[] {
  return [{ pointer: `/${attribute}`, code: 'conflict', detail }];
}
