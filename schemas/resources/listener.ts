// A port that every relay listens on, beside those of its settings.
import { X509Certificate } from 'node:crypto';
import { field } from '../field.ts';
import { privateKeyText, readTlsKey } from '../private-key.ts';
import type { Fault } from '../problems.ts';
import { defineResource } from '../resource.ts';
import { addressFault, bool, checked, cidr, many, oneOf, port, slug, text } from '../types.ts';

const BLOCKS = /^\s*(-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----\s*)+$/;

// Its form alone: what is in it is looked at by the server.
const chain = checked(32_768, (value) => {
  if (value.includes('PRIVATE KEY')) return 'holds a private key: that is for private_key_wo alone';
  return BLOCKS.test(value) ? undefined : 'must hold certificates in PEM form and nothing else';
});

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
        '`starttls`: in clear until the client asks for TLS. `implicit`: TLS at once. `auto`: both, told apart by the first octet. `none`: no TLS. Default `starttls`.',
      default: 'starttls',
    }),
    require_tls_for_auth: field(bool, {
      description: 'Of `outgoing`: whether passwords are taken within TLS alone. Default true.',
      default: true,
    }),
    certificate: field(chain, {
      description:
        'The certificate to present, as a chain in PEM form: its own first, then each that issued the one before. Null: that of the relay (POSTPLANE_TLS_CERT). A new one is presented from the next handshake on; sessions go on. Not with `tls` `none`.',
      optional: true,
    }),
    private_key_wo: field(privateKeyText(readTlsKey), {
      description:
        'The private key of `certificate` as PEM, without passphrase: RSA of 2048 to 4096 bits, ECDSA on P-256, P-384 or P-521, or Ed25519. Terraform sends it with each change of `certificate`, also when its version stays. It is forgotten when `certificate` is null.',
      secret: 'seal',
      goes_with: 'certificate',
    }),
    certificate_expires_at: field(text(30), {
      description: 'When `certificate` ends (RFC 3339); null without one.',
      computed: 'volatile',
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
  check: ({ direction, require_tls_for_auth: isRequired, tls, certificate }) => [
    ...(direction === 'incoming' && !isRequired
      ? conflict('require_tls_for_auth', 'is only for direction "outgoing"')
      : []),
    ...(tls === 'none' && certificate !== null ? conflict('certificate', 'is not presented with tls "none"') : []),
  ],
  compute: ({ certificate }) => ({ certificate_expires_at: expiryOf(certificate) }),
});

function conflict(attribute: string, detail: string): Fault[] {
  return [{ pointer: `/${attribute}`, code: 'conflict', detail }];
}

function expiryOf(certificate: string | null): string | null {
  try {
    return certificate === null ? null : new Date(new X509Certificate(certificate).validTo).toISOString();
  } catch {
    return null;
  }
}
