// A port that every relay listens on, beside those of its settings.
import { field } from '../field.ts';
import { defineResource } from '../resource.ts';
import { addressFault, bool, checked, cidr, many, oneOf, port, slug, text } from '../types.ts';

export const listener = defineResource({
  kind: 'listener',
  description:
    'A port that every relay listens on, beside those of its settings (POSTPLANE_SMTP_LISTEN and its like). Relays open, change and close it without a restart. What became of it on each relay is under `/status`. Only a token of the installation reads or writes it.',
  attributes: {
    name: field(slug, {
      description: 'Unique in the installation.',
      requires_replace: true,
      example: 'behind-haproxy',
    }),
    description: field(text(200), { description: 'Who connects there.', optional: true }),
    enabled: field(bool, {
      description:
        'Whether relays listen. Sessions of a listener that is switched off end between two messages. Default true.',
      default: true,
    }),
    address: field(checked(45, addressFault), {
      description: 'The address to listen on; `0.0.0.0`: all of IPv4, `::`: all. Default `0.0.0.0`.',
      default: '0.0.0.0',
    }),
    port: field(port, { description: 'The TCP port. It must not be one that a relay has from its settings.' }),
    direction: field(oneOf('incoming', 'outgoing'), {
      description:
        '`incoming`: mail for our domains, as on port 25. `outgoing`: mail of outgoing users, as on port 587.',
    }),
    tls: field(oneOf('none', 'starttls', 'implicit', 'auto'), {
      description:
        '`starttls`: in clear until the client asks for TLS. `implicit`: TLS at once. `auto`: both, told apart by the first octet. `none`: no TLS. The certificate is that of the relay (POSTPLANE_TLS_CERT). Default `starttls`.',
      default: 'starttls',
    }),
    require_tls_for_auth: field(bool, {
      description: 'Of `outgoing`: whether passwords are taken within TLS alone. Default true.',
      default: true,
    }),
    proxy_protocol: field(many(cidr, 100), {
      description:
        'Networks of load balancers. A connection from there must begin with a PROXY header (version 1 or 2), which names the client; without one it is closed. From elsewhere no such header is taken. Default none.',
      default: [],
    }),
  },
  example: {
    name: 'behind-haproxy',
    port: 10587,
    direction: 'outgoing',
    tls: 'auto',
    proxy_protocol: ['192.0.2.0/28'],
  },
  claims: ({ address, port: number }) => [{ value: `listener ${address} ${number}`, pointer: '/port' }],
  check: ({ direction, require_tls_for_auth: isRequired }) =>
    direction === 'incoming' && !isRequired
      ? [{ pointer: '/require_tls_for_auth', code: 'conflict', detail: 'is only for direction "outgoing"' }]
      : [],
});
