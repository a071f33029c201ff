// A DKIM key of a domain (RFC 6376): the private half stays sealed in the installation, the public half is a DNS record.
import * as z from 'zod';
import { field, object } from '../field.ts';
import { privateKeyText, readPrivateKey } from '../private-key.ts';
import type { Fault } from '../problems.ts';
import { defineResource } from '../resource.ts';
import { dkimSelector, many, oneOf, text } from '../types.ts';
import { domain } from './domain.ts';

const SIZES = [1024, 2048, 4096];
const bits = z.int().refine((value) => SIZES.includes(value), 'must be 1024, 2048 or 4096');

const dnsRecord = object({
  name: field(text(253), { description: 'Name of the TXT record: <selector>._domainkey.<domain>.' }),
  value: field(text(2000), {
    description: 'Its value in one piece. Of a revoked key `p=` is empty (RFC 6376, section 3.6.1).',
  }),
  chunks: field(many(text(255), 10), {
    description: 'The value as strings of up to 255 octets, as zone files need it.',
    collection: 'list',
  }),
});

export const dkimKey = defineResource({
  kind: 'dkim_key',
  parent: domain,
  own_key: ['selector'],
  description:
    'A DKIM key of a domain. The server makes the key pair unless a private key is given; the private key is sealed and never shown. It signs once its record is seen in DNS. To rotate: add a second key, publish its record, set the first to `retiring`, and delete it or set it to `revoked` a week later.',
  attributes: {
    selector: field(dkimSelector, {
      description:
        'Any name; it leads the name of the DNS record. Lower-case letters, digits, "-" and dots, up to 63 characters, not `none`.',
      requires_replace: true,
      example: 's2026',
    }),
    algorithm: field(oneOf('rsa', 'ed25519'), {
      description:
        '`rsa` (rsa-sha256) or `ed25519` (RFC 8463), which not every receiver knows: have an RSA key beside it, and both sign. Default `rsa`.',
      default: 'rsa',
      requires_replace: true,
    }),
    bits: field(bits, {
      description:
        'Length of an RSA key: 1024, 2048 or 4096. Warning: 1024 bits are weak, and only for DNS that takes no long records. Null: 2048, or what the given private key has. Not for `ed25519`.',
      optional: true,
      requires_replace: true,
    }),
    state: field(oneOf('active', 'retiring', 'revoked'), {
      description:
        '`active`: signs. `retiring`: signs no more, and its record stays for mail under way. `revoked`: the record says that the key is void. Default `active`.',
      default: 'active',
    }),
    private_key_wo: field(privateKeyText(readPrivateKey), {
      description:
        'Your own private key as PEM, without passphrase: RSA of 1024 to 4096 bits, or Ed25519, as `algorithm` says. Null: made by the server at creation, and kept afterwards.',
      secret: 'seal',
    }),
    public_key: field(text(1000), {
      description: 'The public key in base64, as in `p=` of the record.',
      computed: 'stable',
      follows: 'private_key_wo',
    }),
    dns_record: field(dnsRecord, {
      description: 'The TXT record to publish.',
      computed: 'stable',
      follows: 'private_key_wo',
    }),
  },
  example: { domain: 'example.com', selector: 's2026', algorithm: 'rsa' },
  check: (document) => [...bitsFaults(document), ...nameFaults(document as unknown as Key)],
  compute: (document, kept) => {
    const { public_key } = kept;
    return typeof public_key === 'string'
      ? { public_key, dns_record: recordOf(document as unknown as Key, public_key) }
      : {};
  },
});

interface Key {
  domain: string;
  selector: string;
  algorithm: 'rsa' | 'ed25519';
  state: 'active' | 'retiring' | 'revoked';
}

function bitsFaults({ algorithm, bits: length }: { algorithm: string; bits: number | null }): Fault[] {
  if (algorithm !== 'ed25519' || length === null) return [];
  return [{ pointer: '/bits', code: 'conflict', detail: 'an ed25519 key has one length: leave bits out' }];
}

function nameFaults({ domain: name, selector }: Key): Fault[] {
  const length = `${selector}._domainkey.${name}`.length;
  if (length <= 253) return [];
  return [
    {
      pointer: '/selector',
      code: 'invalid_value',
      detail: `makes a DNS name of ${length} characters; 253 is the most`,
    },
  ];
}

function recordOf(key: Key, publicKey: string): z.output<typeof dnsRecord> {
  const value = `v=DKIM1; k=${key.algorithm}; p=${key.state === 'revoked' ? '' : publicKey}`;
  return {
    name: `${key.selector}._domainkey.${key.domain}`,
    value,
    chunks: value.match(/.{1,255}/g) ?? [],
  };
}
