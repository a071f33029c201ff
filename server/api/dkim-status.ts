// Whether the record of a DKIM key is in DNS, which decides whether the key signs: looked up on request and now and then.
import type { JsonObject } from '../../schemas/parse.ts';
import type { Resource } from '../../schemas/resource.ts';
import { lockChanges, recordChange } from '../store/changes.ts';
import type { Database, Queryable } from '../store/database.ts';
import {
  deleteDkimStatus,
  type DkimStatusRow,
  dkimKeysToCheck,
  findDkimStatus,
  saveDkimStatus,
} from '../store/dkim-status.ts';
import { documentOf } from '../store/documents.ts';
import { findResource, lockResource, type ResourceRow } from '../store/resources.ts';
import { findVerification, isVerified } from '../store/verification.ts';
import { computedOf } from './answer-documents.ts';
import { actorOf } from './auth.ts';
import type { ApiDependencies } from './dependencies.ts';
import { lookUpTxt } from './dns-answers.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { notFound } from './problems.ts';
import { transact } from './transact.ts';
import { domainOf } from './verification.ts';

const example = {
  domain: 'example.com',
  selector: 's2026',
  dns: 'pending',
  record: {
    name: 's2026._domainkey.example.com',
    value: 'v=DKIM1; k=rsa; p=MIIBIjANBgkq',
    chunks: ['v=DKIM1; k=rsa; p=MIIBIjANBgkq'],
  },
  found: [],
  checked_at: null,
  signing: false,
};
const described = { schema: { $ref: '#/components/schemas/DkimKeyStatus' }, example };
const parameters = {
  domain: { description: 'The domain, in A-label form.', example: 'example.com' },
  selector: { description: 'The selector of the key.', example: 's2026' },
};

export const dkimStatusOperations: readonly Operation[] = [
  {
    id: 'getDkimKeyStatus',
    method: 'GET',
    path: '/v1/domains/{domain}/dkim-keys/{selector}/status',
    tag: 'dkim key',
    parameters,
    summary: 'Whether a DKIM key is published and signs',
    description:
      'What the last look-up found. `pending`: the record is not there, or was not looked up yet; `mismatch`: another one is; `ok`: it is there. The gateway looks every five minutes, and every hour once it is there.',
    answers: { 200: { description: 'The state.', content: described } },
    problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: async (call) => {
      const { domain, key } = await keyOf(call);
      const { database } = call.deps;
      return {
        status: 200,
        body: await stateOf(database, call.deps, domain, key, await findDkimStatus(database, key.id)),
      };
    },
  },
  {
    id: 'checkDkimKey',
    method: 'POST',
    path: '/v1/domains/{domain}/dkim-keys/{selector}/status:check',
    tag: 'dkim key',
    parameters,
    write: true,
    summary: 'Look for the record of a DKIM key now',
    description: 'Looks the record up in DNS. When the look-up itself fails, what was known stays.',
    answers: {
      200: {
        description: 'The state after the check.',
        content: described,
        headers: ['Postplane-Revision', 'Postplane-Relays', 'Preference-Applied', 'Idempotent-Replayed'],
      },
    },
    problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: check,
  },
];

async function check(call: Call): Promise<Answer> {
  const { domain, key } = await keyOf(call);
  const seen = await lookUp(call.deps, key);
  const { 'user-agent': client = null, 'x-change-reason': reason = null } = call.headers;
  const by = { actor: actorOf(call.principal), client, reason, request_id: call.requestId };
  return transact(call, async (tx): Promise<Answer> => {
    const { state, revision } = await settle(tx, call.deps, key, seen, by);
    const body = await stateOf(tx, call.deps, domain, key, state);
    return { status: 200, body, ...(revision === undefined ? {} : { revision }) };
  });
}

async function keyOf(call: Call): Promise<{ domain: ResourceRow; key: ResourceRow }> {
  const domain = await domainOf(call);
  const selector = call.params['selector'] as string;
  const valid = selector.isWellFormed() && !selector.includes('\0');
  const id = resourceIn(call.deps).id([domain.id, selector]);
  const key = valid ? await findResource(call.deps.database, 'dkim_key', id) : undefined;
  if (!key) throw notFound();
  return { domain, key };
}

type Known = Pick<ApiDependencies, 'resources'>;

function resourceIn({ resources }: Known): Resource {
  const found = resources.find((one) => one.kind === 'dkim_key');
  if (!found) throw notFound();
  return found;
}

interface DnsRecord {
  name: string;
  value: string;
}

/** The record to publish for a key; null before it has a public key. */
export function dkimRecordOf(
  resource: Resource,
  row: Pick<ResourceRow, 'data' | 'schema_version' | 'secrets'>,
): DnsRecord | null {
  const computed = computedOf(resource, documentOf(resource, row), row);
  return (computed['dns_record'] as DnsRecord | undefined) ?? null;
}

async function stateOf(
  db: Queryable,
  deps: Known,
  domain: ResourceRow,
  key: ResourceRow,
  state: DkimStatusRow | undefined,
): Promise<JsonObject> {
  const dns = state?.dns ?? 'pending';
  const active = domain.data['trusted'] === true || isVerified(await findVerification(db, domain.id));
  const unpublished = (domain.data['dkim'] as JsonObject | null)?.['sign_unpublished'] === true;
  return {
    domain: domain.id,
    selector: key.key[1] ?? null,
    dns,
    record: dkimRecordOf(resourceIn(deps), key),
    found: state?.found ?? [],
    checked_at: state?.checked_at.toISOString() ?? null,
    signing: active && key.data['state'] === 'active' && (dns === 'ok' || unpublished),
  };
}

type Seen = Pick<DkimStatusRow, 'dns' | 'found'> & { readonly value: string };

const FOUND_SHOWN = 10;

// Undefined: DNS does not answer, and nothing follows from that.
async function lookUp(deps: Known & Pick<ApiDependencies, 'resolver'>, key: ResourceRow): Promise<Seen | undefined> {
  const record = dkimRecordOf(resourceIn(deps), key);
  if (record === null) return undefined;
  const answer = await lookUpTxt(deps.resolver, record.name);
  if (answer.kind === 'failed') return undefined;
  const values = answer.kind === 'found' ? answer.records : [];
  // RFC 6376, section 3.6.2.2: there must be one; with several, verifiers may take any.
  const ok = values.length === 1 && isSameKey(values[0] as string, record.value);
  const found = values.slice(0, FOUND_SHOWN).map((value) => value.slice(0, 2000));
  return { dns: ok ? 'ok' : values.length === 0 ? 'pending' : 'mismatch', found, value: record.value };
}

/** Whether a published record verifies what the key of the wanted one signs (RFC 6376, section 3.6.1). */
export function isSameKey(published: string, wanted: string): boolean {
  const found = tagsOf(published);
  const own = tagsOf(wanted);
  if (found === undefined || own === undefined) return false;
  const listed = (name: string, value: string): boolean =>
    (found.get(name) ?? value).split(':').some((one) => one === value || one === '*');
  return (
    (found.get('v') ?? 'DKIM1') === 'DKIM1' &&
    (found.get('k') ?? 'rsa') === own.get('k') &&
    found.get('p') === own.get('p') &&
    listed('h', 'sha256') &&
    listed('s', 'email')
  );
}

// Undefined: the record is not a list of tags, or one stands twice (RFC 6376, section 3.2).
function tagsOf(record: string): Map<string, string> | undefined {
  const tags = new Map<string, string>();
  for (const part of record.replace(/;\s*$/, '').split(';')) {
    const at = part.indexOf('=');
    const name = part.slice(0, at).trim();
    if (at < 0 || tags.has(name)) return undefined;
    tags.set(name, part.slice(at + 1).replace(/\s+/g, ''));
  }
  return tags;
}

type By = { actor: string; client: string | null; reason: string | null; request_id: string | null };

// A change is recorded only when the status changes: it is what the relays follow.
async function settle(
  tx: Queryable,
  deps: Known & Pick<ApiDependencies, 'now'>,
  key: ResourceRow,
  seen: Seen | undefined,
  by: By,
): Promise<{ state: DkimStatusRow | undefined; revision?: number }> {
  const row = await lockResource(tx, 'dkim_key', key.id, 'update');
  if (!row) throw notFound();
  const before = await findDkimStatus(tx, row.id);
  // What was seen may be about the record of before a write that came between.
  if (seen === undefined || dkimRecordOf(resourceIn(deps), row)?.value !== seen.value) return { state: before };
  const at = deps.now();
  const state: DkimStatusRow = { id: row.id, dns: seen.dns, checked_at: at, found: seen.found };
  await saveDkimStatus(tx, state);
  const was = before?.dns ?? 'pending';
  if (was === state.dns) return { state };
  await lockChanges(tx);
  const revision = await recordChange(tx, {
    kind: 'dkim_key',
    id: row.id,
    key: row.key,
    admin: row.admin,
    previous_admin: null,
    operation: 'verification',
    ...by,
    at,
    before: { dns: was },
    after: { dns: state.dns },
    has_secret_change: false,
  });
  return { state, revision };
}

/** After a write: a record that has changed has to be seen in DNS again. */
export async function forgetChangedRecord(
  tx: Queryable,
  resource: Resource,
  before: ResourceRow,
  after: Pick<ResourceRow, 'data' | 'schema_version' | 'secrets'>,
): Promise<void> {
  if (dkimRecordOf(resource, before)?.value !== dkimRecordOf(resource, after)?.value)
    await deleteDkimStatus(tx, before.id);
}

const RECHECK_MS = 5 * 60_000;
const SEEN_RECHECK_MS = 60 * 60_000;
const RECHECKED_AT_ONCE = 50;

/** Looks again for the records of keys: every five minutes, and every hour for those that are there; a background task. */
export async function recheckDkimKeys(
  deps: Pick<ApiDependencies, 'resources' | 'resolver' | 'now'> & { database: Database },
): Promise<void> {
  const now = deps.now().getTime();
  const due = await dkimKeysToCheck(
    deps.database,
    new Date(now - RECHECK_MS),
    new Date(now - SEEN_RECHECK_MS),
    RECHECKED_AT_ONCE,
  );
  for (const { key } of due) {
    const row = await findResource(deps.database, 'dkim_key', resourceIn(deps).id(key));
    const seen = row && (await lookUp(deps, row));
    if (!row || !seen) continue;
    const by = { actor: 'postplane', client: null, reason: 'looking for the DKIM record', request_id: null };
    await deps.database.transaction(async (tx) => {
      if (await findResource(tx, 'dkim_key', row.id)) await settle(tx, deps, row, seen, by);
    });
  }
}
