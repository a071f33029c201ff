// Where filtered mail of a domain goes.
import { field } from '../field.ts';
import { defineResource } from '../resource.ts';
import { bool, count, hostOrAddress, oneOf, port, slug } from '../types.ts';
import { domain } from './domain.ts';

export const route = defineResource({
  kind: 'route',
  parent: domain,
  description:
    'A destination server of a domain. The lowest priority is tried first, equal ones in random order; the next is tried when the connection fails or the server answers 4xx.',
  attributes: {
    name: field(slug, { description: 'Unique in the domain.', requires_replace: true, example: 'primary' }),
    host: field(hostOrAddress, {
      description: 'Host name (its A and AAAA records, no MX) or IP address, IPv6 without brackets.',
    }),
    port: field(port, { description: 'TCP port. Default 25.', default: 25 }),
    priority: field(count(0, 65_535), { description: 'Lowest first. Default 10.', default: 10 }),
    tls: field(oneOf('opportunistic', 'require', 'require_verified', 'none'), {
      description:
        '`opportunistic` (use STARTTLS when offered), `require` (any certificate), `require_verified` (a valid certificate for the host) or `none`. Default `opportunistic`.',
      default: 'opportunistic',
    }),
    enabled: field(bool, { description: 'Whether the route is used. Default true.', default: true }),
  },
  example: { domain: 'example.com', name: 'primary', host: 'mail.example.com', priority: 10, tls: 'require' },
});
