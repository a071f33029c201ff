// normalize_domain, normalize_address, parse_address: the one form of a domain or an address that Postplane takes.
import { canonicalDomain, dnsName, emailAddress } from '../../schemas/types.ts';
import { messageOf } from '../arguments.ts';
import { ArgumentError, type ProviderFunction } from './function.ts';
import type { TerraformType, Value } from '../protocol/types.ts';

const parts: TerraformType = ['object', { address: 'string', local_part: 'string', domain: 'string' }];
const address = {
  name: 'address',
  type: 'string',
  description: 'An e-mail address as people write it: `Joe@Bücher.example`.',
} as const;

export const addressFunctions: readonly ProviderFunction[] = [
  {
    name: 'normalize_domain',
    summary: 'A domain in the form Postplane takes',
    description:
      'Lower-case A-labels (RFC 5890) without a trailing dot. What is no domain name of at least two labels is an error.',
    parameters: [{ name: 'domain', type: 'string', description: 'A domain as people write it: `Bücher.Example.`' }],
    returns: 'string',
    call: (domain) => normalDomain(String(domain)),
  },
  {
    name: 'normalize_address',
    summary: 'An e-mail address in the form Postplane takes',
    description:
      'Local part and domain in lower case, the domain as A-labels without a trailing dot. Quoted local parts and those beyond ASCII are errors.',
    parameters: [address],
    returns: 'string',
    call: (value) => parsed(String(value)).address,
  },
  {
    name: 'parse_address',
    summary: 'The parts of an e-mail address',
    description: 'An object of `address`, `local_part` and `domain`, all in the form of `normalize_address`.',
    parameters: [address],
    returns: parts,
    call: (value): Value => ({ ...parsed(String(value)) }),
  },
];

function normalDomain(value: string): string {
  const canonical = canonicalDomain(value);
  if (canonical !== undefined) return canonical;
  throw new ArgumentError(0, `${JSON.stringify(value)} ${messageOf(dnsName, value) ?? 'is not a domain name'}`);
}

interface Address {
  readonly address: string;
  readonly local_part: string;
  readonly domain: string;
}

function parsed(value: string): Address {
  const bare = value.trim();
  const at = bare.lastIndexOf('@');
  const local_part = bare.slice(0, Math.max(at, 0)).toLowerCase();
  const domain = canonicalDomain(bare.slice(at + 1)) ?? bare.slice(at + 1);
  const whole = at < 0 ? bare : `${local_part}@${domain}`;
  const message = messageOf(emailAddress, whole);
  if (message !== undefined) throw new ArgumentError(0, `${JSON.stringify(value)}: ${message}`);
  return { address: whole, local_part, domain };
}
