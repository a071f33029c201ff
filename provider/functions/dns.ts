// spf_record, dmarc_record, mx_records: values of DNS records, put together and checked.
import { cidr, dnsName, emailAddress, hostName } from '../../schemas/types.ts';
import { messageOf } from '../arguments.ts';
import { ArgumentError, type ProviderFunction } from './function.ts';
import type { TerraformType, Value } from '../protocol/types.ts';
import { checkedList } from './checks.ts';

const mxRecord: TerraformType = ['object', { priority: 'number', host: 'string', value: 'string' }];

export const dnsFunctions: readonly ProviderFunction[] = [
  {
    name: 'spf_record',
    summary: 'The value of an SPF record',
    description:
      'A TXT value (RFC 7208) of the given mechanisms in their order, without repetitions, and of what is to happen to all others. Mechanisms that are malformed, and more than ten that need look-ups, are errors.',
    parameters: [
      {
        name: 'mechanisms',
        type: ['list', 'string'],
        description:
          'Mechanisms without `all`: `include:spf.example.net`, `ip4:192.0.2.0/24`, `mx`, `a:mail.example.com`.',
      },
      { name: 'all', type: 'string', description: 'What holds for all others: `-all`, `~all` or `?all`.' },
    ],
    returns: 'string',
    call: (mechanisms, all) => spfRecord(mechanisms, String(all)),
  },
  {
    name: 'dmarc_record',
    summary: 'The value of a DMARC record',
    description:
      'A TXT value (RFC 7489) for `_dmarc.<domain>`. Tags stand in the order of the RFC; addresses of reports may be given without `mailto:`.',
    parameters: [
      { name: 'policy', type: 'string', description: '`none`, `quarantine` or `reject`.' },
      {
        name: 'tags',
        type: ['map', 'string'],
        description: 'Further tags: `sp`, `adkim`, `aspf`, `pct`, `rua`, `ruf`, `fo`, `ri`. An empty map is allowed.',
      },
    ],
    returns: 'string',
    call: (policy, tags) => dmarcRecord(String(policy), tags as Readonly<Record<string, string | null>>),
  },
  {
    name: 'mx_records',
    summary: 'MX records of the given hosts',
    description:
      'Objects of `priority` (10, 20, and so on), `host`, and `value` as zone files have it: `10 mx1.example.net.`',
    parameters: [
      {
        name: 'hosts',
        type: ['list', 'string'],
        description: 'Host names, the preferred one first; no addresses (RFC 2181, section 10.3).',
      },
    ],
    returns: ['list', mxRecord],
    call: (hosts) => mxRecords(hosts),
  },
];

const LOOKUPS = 10;
const NEEDS_LOOKUP = /^[-~?]?(include|a|mx|exists)([:/]|$)/;

function spfRecord(given: Value | undefined, all: string): string {
  if (!['-all', '~all', '?all'].includes(all))
    throw new ArgumentError(
      1,
      `must be "-all", "~all" or "?all", not ${JSON.stringify(all)}: anything else lets everybody send`,
    );
  const mechanisms = [...new Set(checkedList(0, given, { safeParse: mechanismCheck }))];
  if (mechanisms.length === 0) throw new ArgumentError(0, 'must name at least one mechanism');
  const lookUps = mechanisms.filter((one) => NEEDS_LOOKUP.test(one)).length;
  if (lookUps > LOOKUPS)
    throw new ArgumentError(0, `needs ${lookUps} DNS look-ups; receivers stop at ${LOOKUPS} (RFC 7208, section 4.6.4)`);
  return ['v=spf1', ...mechanisms, all].join(' ');
}

function mechanismCheck(value: unknown): { success: boolean; error?: { issues: { message: string }[] } } {
  const message = mechanismFault(String(value));
  return message === undefined ? { success: true } : { success: false, error: { issues: [{ message }] } };
}

function mechanismFault(text: string): string | undefined {
  const [, name = '', separator, rest = ''] = /^[-~?]?([a-z0-9]+)(?:([:/=])(.*))?$/.exec(text) ?? [];
  if (name === 'all') return 'stands in the second argument';
  if (name === 'redirect' || name === 'exp')
    return 'is a modifier: `redirect` counts only where there is no `all`; use `include:`';
  if (name === 'ptr') return 'is not to be used (RFC 7208, section 5.5)';
  if (name === 'ip4' || name === 'ip6')
    return separator === ':' ? networkFault(name, rest) : `takes a network: ${name}:...`;
  if (name === 'include' || name === 'exists')
    return separator === ':' ? domainFault(rest) : `takes a domain: ${name}:spf.example.net`;
  if (name === 'a' || name === 'mx') return separator === '=' ? NO_MECHANISM : hostMechanismFault(separator, rest);
  return NO_MECHANISM;
}

const NO_MECHANISM = 'is not a mechanism of RFC 7208: include, a, mx, ip4, ip6 or exists, in lower case, without "+"';

// A domain-spec may hold macros (RFC 7208, section 7), which only a receiver can expand.
const MACROS = /^[!-~]*%\{[a-z][0-9]*r?[-.+,/_=]*\}[!-~]*$/i;

function domainFault(domain: string): string | undefined {
  return MACROS.test(domain) ? undefined : messageOf(dnsName, domain);
}

// Of a single address the schemas want no prefix length; SPF has one form more, which means the same.
function networkFault(name: 'ip4' | 'ip6', network: string): string | undefined {
  if (network.includes(':') !== (name === 'ip6')) return `takes an ${name === 'ip4' ? 'IPv4' : 'IPv6'} network`;
  return messageOf(cidr, network);
}

// a, a/24, a:host, a:host/24, a:host/24//64
function hostMechanismFault(separator: string | undefined, rest: string): string | undefined {
  if (separator === undefined) return undefined;
  const whole = separator === '/' ? `/${rest}` : rest;
  const [, host = '', four, six] = /^([^/]*)(?:\/(\d+))?(?:\/\/(\d+))?$/.exec(whole) ?? [];
  const lengths = (four === undefined || Number(four) <= 32) && (six === undefined || Number(six) <= 128);
  if (!lengths || (host === '' && four === undefined && six === undefined))
    return 'has no valid prefix length: /0 to /32, and //0 to //128 for IPv6';
  return separator === ':' ? domainFault(host) : undefined;
}

const POLICIES = ['none', 'quarantine', 'reject'];
const MODES = ['r', 's'];

type TagCheck = (value: string) => string | undefined;
const among =
  (words: readonly string[]): TagCheck =>
  (value) =>
    words.includes(value) ? undefined : `must be one of ${words.join(', ')}`;
const number =
  (min: number, max: number): TagCheck =>
  (value) =>
    /^\d{1,10}$/.test(value) && Number(value) >= min && Number(value) <= max
      ? undefined
      : `must be a whole number from ${min} to ${max}`;

/** In the order they are written (RFC 7489, section 6.3). */
const TAGS: Readonly<Record<string, TagCheck>> = {
  sp: among(POLICIES),
  adkim: among(MODES),
  aspf: among(MODES),
  pct: number(0, 100),
  fo: (value) => (/^[01ds](:[01ds])*$/.test(value) ? undefined : 'must be 0, 1, d, s, or several joined by ":"'),
  ri: number(1, 4_294_967_295),
  rua: (value) => reportFault(value),
  ruf: (value) => reportFault(value),
};

function dmarcRecord(policy: string, tags: Readonly<Record<string, string | null>>): string {
  if (!POLICIES.includes(policy))
    throw new ArgumentError(0, `must be one of ${POLICIES.join(', ')}, not ${JSON.stringify(policy)}`);
  for (const [name, value] of Object.entries(tags)) {
    const check = Object.hasOwn(TAGS, name) ? TAGS[name] : undefined;
    if (!check) throw new ArgumentError(1, `\`${name}\` is not a tag here: ${Object.keys(TAGS).join(', ')}`);
    const message = value === null ? 'must not be null' : check(value);
    if (message !== undefined) throw new ArgumentError(1, `\`${name}\` ${message}`);
  }
  const written = Object.keys(TAGS).flatMap((name) =>
    tags[name] == null ? [] : [`${name}=${tagText(name, tags[name])}`],
  );
  return ['v=DMARC1', `p=${policy}`, ...written].join('; ');
}

function uris(value: string): string[] {
  return value.split(',').map((one) => one.trim().replace(/^mailto:/, ''));
}

function tagText(name: string, value: string): string {
  return name === 'rua' || name === 'ruf'
    ? uris(value)
        .map((one) => `mailto:${one}`)
        .join(',')
    : value;
}

// An address may be followed by the largest report it takes: reports@example.com!10m (section 6.2).
function reportFault(value: string): string | undefined {
  for (const one of uris(value)) {
    const message = messageOf(emailAddress, one.replace(/!\d+[kmgt]?$/, ''));
    if (message !== undefined) return `${JSON.stringify(one)}: ${message}`;
  }
  return undefined;
}

function mxRecords(given: Value | undefined): Value {
  const hosts = checkedList(0, given, hostName);
  if (hosts.length === 0) throw new ArgumentError(0, 'must name at least one host');
  const twice = hosts.find((host, index) => hosts.indexOf(host) !== index);
  if (twice !== undefined) throw new ArgumentError(0, `names ${twice} twice`);
  return hosts.map((host, index) => {
    const priority = (index + 1) * 10;
    return { priority, host, value: `${priority} ${host}.` };
  });
}
