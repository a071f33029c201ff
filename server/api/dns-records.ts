// What to publish for a domain (MX, SPF, verification, DKIM, policies), and whether it is published.
import * as z from 'zod';
import { domainNameFault, slug } from '../../schemas/types.ts';
import type { JsonObject } from '../../schemas/parse.ts';
import type { Queryable } from '../store/database.ts';
import { listResources } from '../store/resource-lists.ts';
import { findResource, type ResourceRow } from '../store/resources.ts';
import { dkimRecordOf, isSameKey } from './dkim-status.ts';
import { type DnsAnswer, lookUpMx, lookUpTxt } from './dns-answers.ts';
import type { Call, Operation } from './operation.ts';
import { judgePolicy, mtaStsPolicy, policyRecords, type PolicyRecord } from './policy-records.ts';
import { invalid, notFound, problem } from './problems.ts';
import { term } from './query.ts';
import { isVisible } from './references.ts';
import { isSpf, judgeSpf, suggestSpf } from './spf.ts';
import { domainOf, verificationRecord } from './verification.ts';

export interface DnsRecord {
  readonly purpose: 'mx' | 'spf' | 'verification' | 'dkim' | PolicyRecord['purpose'];
  readonly name: string;
  readonly type: 'MX' | 'TXT';
  /** Of an MX the host alone. */
  readonly value: string;
  readonly priority: number | null;
  readonly ttl: number;
  /** Whether mail needs it. The others are advised, where the domain has none of its own. */
  readonly required: boolean;
}

const TTL = 3600;

/** The records of a domain that belongs to `admin` and lies in `region` (null: the installation itself). */
export async function recordsFor(
  db: Queryable,
  hostname: string,
  domain: string,
  admin: string,
  region: JsonObject | null,
): Promise<DnsRecord[]> {
  const hosts = mxHosts(region, hostname);
  const mx = hosts.map(
    (value, index): DnsRecord => ({
      purpose: 'mx',
      name: domain,
      type: 'MX',
      value,
      priority: (index + 1) * 10,
      ttl: TTL,
      required: true,
    }),
  );
  const spf: DnsRecord = {
    purpose: 'spf',
    name: domain,
    type: 'TXT',
    value: suggestSpf(null, mechanismFor(region, hostname)),
    priority: null,
    ttl: TTL,
    required: true,
  };
  const verification = await verificationRecord(db, admin, domain);
  const policies = policyRecords(domain, hosts).map(
    (one): DnsRecord => ({ ...one, type: 'TXT', priority: null, ttl: TTL, required: false }),
  );
  const proof: DnsRecord = { purpose: 'verification', ...verification, priority: null, ttl: TTL, required: true };
  return [proof, ...mx, spf, ...policies];
}

function mxHosts(region: JsonObject | null, hostname: string): string[] {
  const hosts = (region?.['mx_hosts'] as string[] | undefined) ?? [];
  return hosts.length > 0 ? hosts : [hostname];
}

function mechanismFor(region: JsonObject | null, hostname: string): string {
  const include = region?.['spf_include'];
  return typeof include === 'string' ? `include:${include}` : `a:${hostname}`;
}

const example = {
  items: [
    {
      purpose: 'verification',
      name: '_postplane-challenge.example.com',
      type: 'TXT',
      value: `postplane-verification=${'a'.repeat(52)}`,
      priority: null,
      ttl: TTL,
      required: true,
    },
    {
      purpose: 'mx',
      name: 'example.com',
      type: 'MX',
      value: 'mx1.eu.example.net',
      priority: 10,
      ttl: TTL,
      required: true,
    },
    {
      purpose: 'spf',
      name: 'example.com',
      type: 'TXT',
      value: 'v=spf1 include:spf.eu.example.net -all',
      priority: null,
      ttl: TTL,
      required: true,
    },
  ],
};
const statusExample = {
  items: [
    { ...example.items[1], status: 'missing', found: [], warnings: [] },
    {
      ...example.items[2],
      status: 'mismatch',
      found: ['v=spf1 ip4:192.0.2.1 ~all'],
      suggested: 'v=spf1 ip4:192.0.2.1 include:spf.eu.example.net ~all',
      warnings: ['ends in ~all: receivers accept mail from anywhere; end it in -all once all senders are listed'],
    },
  ],
};
const described = { schema: { $ref: '#/components/schemas/DnsRecordList' }, example };
const parameters = { domain: { description: 'The domain, in A-label form.', example: 'example.com' } };
const ahead = z.strictObject({
  admin: term.optional().meta({
    description:
      'The admin that will own the domain: the verification value depends on it. Not needed once the domain exists; default the admin of the token.',
    example: 'acme',
  }),
  region: term.optional().meta({
    description: 'The region the domain will have: the MX hosts depend on it. Not used once the domain exists.',
    example: 'eu',
  }),
});

export const dnsRecordOperations: readonly Operation[] = [
  {
    id: 'listDomainDnsRecords',
    method: 'GET',
    path: '/v1/domains/{domain}/dns-records',
    tag: 'dns',
    parameters,
    summary: 'What to publish for a domain',
    description:
      'The verification, MX and SPF records of a domain, from its region or, without one, the host name of the installation; those of its DKIM keys; and advised policies for a domain that has none: DMARC, TLS-RPT, MTA-STS.',
    answers: { 200: { description: 'The records.', content: described } },
    problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: async (call) => ({ status: 200, body: { items: await allRecords(call) } }),
  },
  {
    id: 'listDnsRecordsAhead',
    method: 'GET',
    path: '/v1/dns-records/{domain}',
    tag: 'dns',
    parameters,
    query: ahead,
    summary: 'What to publish for a domain that may not exist yet',
    description:
      'The records for a domain that exists within reach, or will: then `admin` and `region` say where. Those of DKIM keys are not among them: the keys have their own.',
    answers: { 200: { description: 'The records.', content: described } },
    problems: ['bad_request', 'unauthorized', 'invalid_document', 'too_many_requests', 'unavailable'],
    handle: async (call) => ({ status: 200, body: { items: await recordsAhead(call) } }),
  },
  {
    id: 'getDnsRecordStatus',
    method: 'GET',
    path: '/v1/domains/{domain}/dns-records/status',
    tag: 'dns',
    parameters,
    summary: 'Whether the records are published',
    description:
      'Looks each record up: `ok`, `missing`, `mismatch`, or `unknown` when DNS does not answer. For SPF `suggested` merges the record found with what is needed.',
    answers: {
      200: {
        description: 'The records and what was found.',
        content: { schema: { $ref: '#/components/schemas/DnsRecordStatusList' }, example: statusExample },
      },
    },
    problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: async (call) => ({ status: 200, body: { items: await recordStatus(call) } }),
  },
  {
    id: 'getMtaStsPolicy',
    method: 'GET',
    path: '/v1/domains/{domain}/mta-sts-policy',
    tag: 'dns',
    parameters,
    query: z.strictObject({
      mode: z
        .enum(['testing', 'enforce', 'none'])
        .optional()
        .meta({ description: '`testing` (default), `enforce` or `none`.', example: 'enforce' }),
    }),
    summary: 'The MTA-STS policy to serve',
    description:
      'The text for `https://mta-sts.DOMAIN/.well-known/mta-sts.txt` (RFC 8461, section 3.2). Serve it before the record `mta_sts` is published; a new mode needs a new `id` in that record.',
    answers: {
      200: {
        description: 'The policy.',
        content: { mediaType: 'text/plain', schema: { type: 'string' }, example: mtaStsPolicy(['mx1.eu.example.net']) },
      },
    },
    problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: async (call) => {
      const region = await regionOf(call, await domainOf(call));
      const { mode } = call.query as { mode?: 'testing' | 'enforce' | 'none' };
      const text = mtaStsPolicy(mxHosts(region, call.deps.hostname), mode);
      return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, bytes: Buffer.from(text) };
    },
  },
];

async function existingRecords(call: Call): Promise<DnsRecord[]> {
  const row = await domainOf(call);
  const region = await regionOf(call, row);
  return recordsFor(call.deps.database, call.deps.hostname, row.id, row.admin as string, region);
}

async function regionOf({ deps }: Call, { data }: ResourceRow): Promise<JsonObject | null> {
  if (data['region'] === null) return null;
  return (await findResource(deps.database, 'region', data['region'] as string))?.data ?? null;
}

async function allRecords(call: Call): Promise<DnsRecord[]> {
  return [...(await existingRecords(call)), ...(await dkimRecords(call))];
}

const MOST_KEYS = 100;

async function dkimRecords(call: Call): Promise<DnsRecord[]> {
  const resource = call.deps.resources.find((one) => one.kind === 'dkim_key');
  if (!resource) return [];
  const { reach } = call.principal;
  const filter = { kind: 'dkim_key', reach, parent: [call.params['domain'] as string], equal: [] };
  const rows = await listResources(call.deps.database, filter, null, MOST_KEYS);
  return rows.flatMap((row): DnsRecord[] => {
    const record = dkimRecordOf(resource, row);
    return record === null
      ? []
      : [
          {
            purpose: 'dkim',
            name: record.name,
            type: 'TXT',
            value: record.value,
            priority: null,
            ttl: TTL,
            required: true,
          },
        ];
  });
}

async function dkimStatus(resolver: Call['deps']['resolver'], record: DnsRecord): Promise<DnsRecord & Judged> {
  const answer = await lookUpTxt(resolver, record.name);
  return {
    ...record,
    ...judged(answer, ([one, another]) => another === undefined && isSameKey(one ?? '', record.value)),
  };
}

async function recordsAhead(call: Call): Promise<DnsRecord[]> {
  const existing = await existingRecords(call).catch((error: unknown) => {
    if ((error as { code?: unknown }).code === 'not_found') return undefined;
    throw error;
  });
  if (existing) return existing;
  const domain = call.params['domain'] as string;
  const fault = domainNameFault(domain);
  if (fault !== undefined) throw problem('bad_request', `The domain in the path ${fault}.`);
  const admin = await adminAhead(call);
  return recordsFor(call.deps.database, call.deps.hostname, domain, admin, await regionAhead(call));
}

async function adminAhead(call: Call): Promise<string> {
  const name = (call.query['admin'] as string | undefined) ?? call.principal.admin;
  if (name === null)
    throw problem('bad_request', 'The domain does not exist yet: name the admin that it will belong to (`admin`).');
  // Who reaches everything may ask for an admin that the same terraform run will make.
  if (call.principal.admin === null && slug.safeParse(name).success) return name;
  const row = await findResource(call.deps.database, 'admin', name);
  if (row && isVisible(undefined, row, call.principal.reach)) return name;
  throw invalid([
    { pointer: '/admin', code: 'reference_not_found', detail: 'names an admin that does not exist or is out of reach' },
  ]);
}

async function regionAhead(call: Call): Promise<JsonObject | null> {
  const name = call.query['region'] as string | undefined;
  if (name === undefined) return null;
  const row = await findResource(call.deps.database, 'region', name);
  if (row) return row.data;
  throw invalid([
    {
      pointer: '/region',
      code: 'reference_not_found',
      detail: `names a region that does not exist: "${name}". Records of a domain in a new region can be read once the region is there`,
    },
  ]);
}

/** Each record of the domain in the path, and what DNS says of it. */
export async function recordStatus(call: Call): Promise<(DnsRecord & Judged)[]> {
  const records = await existingRecords(call);
  const { resolver } = call.deps;
  const [domain, challenge] = [
    records.find((one) => one.purpose === 'mx')?.name,
    records.find((one) => one.purpose === 'verification')?.name,
  ];
  if (domain === undefined || challenge === undefined) throw notFound();
  const [mx, txt, verification] = await Promise.all([
    lookUpMx(resolver, domain),
    lookUpTxt(resolver, domain),
    lookUpTxt(resolver, challenge),
  ]);
  const hosts = mapFound(mx, (one) => `${one.priority} ${one.exchange.toLowerCase().replace(/\.$/, '')}`);
  const spf = txt.kind === 'found' ? narrowed(txt.records.filter(isSpf)) : txt;
  const items = records.flatMap((record) => {
    if (!record.required) return [];
    if (record.purpose === 'mx')
      return { ...record, ...judged(hosts, (found) => found.some((one) => one.split(' ')[1] === record.value)) };
    if (record.purpose === 'verification')
      return { ...record, ...judged(verification, (found) => found.includes(record.value)) };
    return { ...record, ...spfStatus(record, spf) };
  });
  const keys = await Promise.all((await dkimRecords(call)).map((record) => dkimStatus(resolver, record)));
  const policies = records.flatMap((record) =>
    isPolicy(record) ? [judgePolicy(resolver, record).then((judgement) => ({ ...record, ...judgement }))] : [],
  );
  return [...items, ...(await Promise.all(policies)), ...keys];
}

function isPolicy(record: DnsRecord): record is DnsRecord & PolicyRecord {
  return record.purpose === 'dmarc' || record.purpose === 'tlsrpt' || record.purpose === 'mta_sts';
}

interface Judged {
  status: 'ok' | 'missing' | 'mismatch' | 'unknown';
  found: string[];
  warnings: string[];
  suggested?: string;
}

function mapFound<From, To>(answer: DnsAnswer<From>, map: (one: From) => To): DnsAnswer<To> {
  return answer.kind === 'found' ? { kind: 'found', records: answer.records.map(map) } : answer;
}

function narrowed(records: readonly string[]): DnsAnswer<string> {
  return records.length > 0 ? { kind: 'found', records } : { kind: 'absent', name: 'exists' };
}

function judged(answer: DnsAnswer<string>, matches: (found: readonly string[]) => boolean): Judged {
  if (answer.kind !== 'found')
    return { status: answer.kind === 'absent' ? 'missing' : 'unknown', found: [], warnings: [] };
  return { status: matches(answer.records) ? 'ok' : 'mismatch', found: answer.records.slice(0, 20), warnings: [] };
}

function spfStatus(record: DnsRecord, answer: DnsAnswer<string>): Judged {
  const mechanism = record.value.split(' ')[1] as string;
  if (answer.kind !== 'found') return { ...judged(answer, () => false), suggested: record.value };
  const { ok, warnings } = judgeSpf(answer.records, mechanism);
  const suggested = suggestSpf(answer.records, mechanism);
  return { status: ok ? 'ok' : 'mismatch', found: answer.records.slice(0, 20), warnings, suggested };
}
