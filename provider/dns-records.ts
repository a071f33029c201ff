// data.postplane_dns_records: what to publish for a domain, readable before the domain exists, keyed for for_each.
import { field } from '../schemas/field.ts';
import { domainName, slug } from '../schemas/types.ts';
import { argumentFaults } from './arguments.ts';
import type { components } from './api-types.ts';
import { stateOf } from './document.ts';
import { problemDiagnostics } from './faults.ts';
import type { DataSource } from './managed.ts';
import { DiagnosticError } from './protocol/diagnostics.ts';
import type { Attributes, BlockSchema } from './protocol/schema.ts';
import type { Value, ValueObject } from './protocol/types.ts';
import { get } from './documents.ts';
import type { CallScope } from './session.ts';

const record: Attributes = {
  purpose: {
    description: 'What it is for: `verification`, `mx`, `spf`; advised: `dmarc`, `tlsrpt`, `mta_sts`.',
    type: 'string',
    computed: true,
  },
  name: { description: 'Name of the record, without a trailing dot.', type: 'string', computed: true },
  type: { description: 'Type of the record: `MX`, `TXT`.', type: 'string', computed: true },
  value: { description: 'Value of the record; for MX the host without the priority.', type: 'string', computed: true },
  priority: { description: 'Priority of an MX record; null for others.', type: 'number', computed: true },
  ttl: { description: 'Advised time to live, in seconds.', type: 'number', computed: true },
  required: {
    description:
      'Whether mail needs it. The others, which only watch and report, are for a domain that has none of its own: two of a kind would make both void.',
    type: 'bool',
    computed: true,
  },
};

const schema: BlockSchema = {
  version: 0,
  description:
    'The DNS records of a domain. They are known at plan time, before the domain exists, so that `for_each` works in the first plan. Do not add `depends_on`: it would put the answer off until apply.',
  attributes: {
    domain: { description: 'The domain.', type: 'string', required: true },
    admin: {
      description:
        'The admin the domain belongs to, or will belong to: the verification value depends on it. Needed while the domain does not exist.',
      type: 'string',
      optional: true,
    },
    region: {
      description:
        'The region the domain will have: the MX hosts depend on it. Only used while the domain does not exist.',
      type: 'string',
      optional: true,
    },
    records: {
      description: 'The records, keyed by purpose; a second record of a purpose is `mx_2`, and so on.',
      computed: true,
      nested: { nesting: 'map', attributes: record },
    },
  },
};

export const dnsRecords: DataSource = {
  name: 'postplane_dns_records',
  schema,
  validate: (config) => argumentFaults(config, { domain: domainName }),
  read: (scope, config) => read(scope, config),
};

// What a fault of the API may point at, so that it shows at its argument.
const hintFields = Object.fromEntries(
  ['domain', 'admin', 'region'].map((name) => [name, field(slug, { description: name })]),
);

async function read(scope: CallScope, config: ValueObject): Promise<Value> {
  const domain = String(config['domain']);
  const hints = ['admin', 'region'].filter((name) => typeof config[name] === 'string');
  const query = new URLSearchParams(hints.map((name): [string, string] => [name, String(config[name])]));
  const answer = await get(
    scope,
    `/v1/dns-records/${encodeURIComponent(domain)}${hints.length > 0 ? `?${query}` : ''}`,
  );
  if (answer.status !== 200)
    throw new DiagnosticError(...problemDiagnostics(answer, `Reading the DNS records of ${domain}`, hintFields));
  const items = (answer.body as components['schemas']['DnsRecordList']).items;
  return { ...config, records: keyed(items) };
}

// Keys depend on purpose and order alone: a further MX host leaves the keys of the others as they are.
function keyed(items: readonly components['schemas']['DnsRecord'][]): ValueObject {
  const counts = new Map<string, number>();
  const entries = items.map((item): [string, Value] => {
    const purpose = item.purpose;
    const count = (counts.get(purpose) ?? 0) + 1;
    counts.set(purpose, count);
    return [count === 1 ? purpose : `${purpose}_${count}`, stateOf(record, item)];
  });
  return Object.fromEntries(entries);
}
