// Domain verification: a TXT record that only the domain's owner can publish, known before the domain exists.
import { createHmac } from 'node:crypto';
import type { Resource } from '../../schemas/resource.ts';
import { chainRows } from '../store/admins.ts';
import { lockChanges, recordChange } from '../store/changes.ts';
import type { Database, Queryable } from '../store/database.ts';
import { releaseDomain } from '../store/managed-objects.ts';
import { findResource, lockResource, type ResourceRow } from '../store/resources.ts';
import {
  deleteVerification,
  findVerification,
  saveVerification,
  adminSecret,
  domainsToCheck,
  isVerified,
  type VerificationRow,
} from '../store/verification.ts';
import type { ApiDependencies } from './dependencies.ts';
import { actorOf } from './auth.ts';
import { lookUpTxt } from './dns-answers.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { notFound } from './problems.ts';
import { isVisible } from './references.ts';
import { transact } from './transact.ts';

export interface VerificationRecord {
  readonly name: string;
  readonly type: 'TXT';
  readonly value: string;
}

const RFC4648 = 'abcdefghijklmnopqrstuvwxyz234567';

function base32(bytes: Buffer): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  const length = Math.ceil((bytes.length * 8) / 5);
  bits <<= BigInt(length * 5 - bytes.length * 8);
  return Array.from({ length }, (_, index) => RFC4648[Number((bits >> BigInt(5 * (length - 1 - index))) & 31n)]).join(
    '',
  );
}

/** The first-level admin above an admin. */
export async function tenantOf(db: Queryable, admin: string): Promise<string> {
  const rows = await chainRows(db, [admin]);
  return rows.find((row) => row.data['parent'] === null)?.id ?? admin;
}

/** The record that shows that a domain belongs to an admin: the same whenever it is asked for, another for each admin. */
export async function verificationRecord(db: Queryable, admin: string, domain: string): Promise<VerificationRecord> {
  const secret = await adminSecret(db, admin);
  const code = base32(createHmac('sha256', secret).update(`${admin}\n${domain}`).digest());
  return { name: `_postplane-challenge.${domain}`, type: 'TXT', value: `postplane-verification=${code}` };
}

/**
 * Of a domain that has gone to another tenant: its verification, for its record is another one, and who managed it. Tells whether it
 * was verified until then.
 */
export async function forgetFormerTenant(
  tx: Queryable,
  domain: string,
  from: string | null,
  to: string | null,
): Promise<boolean> {
  if (from === null || to === null || (await tenantOf(tx, from)) === (await tenantOf(tx, to))) return false;
  const held = await findVerification(tx, domain);
  await deleteVerification(tx, domain);
  await releaseDomain(tx, domain, to);
  return isVerified(held);
}

/** The domain of a call's path, if the principal reaches it. Throws not_found. */
export async function domainOf(call: Call): Promise<ResourceRow> {
  const name = call.params['domain'] as string;
  const valid = name.isWellFormed() && !name.includes('\0');
  const row = valid ? await findResource(call.deps.database, 'domain', name) : undefined;
  const resource = call.deps.resources.find((one: Resource) => one.kind === 'domain');
  if (!row || !isVisible(resource, row, call.principal.reach)) throw notFound();
  return row;
}

const example = {
  domain: 'example.com',
  status: 'pending',
  trusted: false,
  record: { name: '_postplane-challenge.example.com', type: 'TXT', value: `postplane-verification=${'a'.repeat(52)}` },
  checked_at: null,
  verified_at: null,
  last_error: null,
  found: [],
};
const described = { schema: { $ref: '#/components/schemas/Verification' }, example };
const parameters = { domain: { description: 'The domain, in A-label form.', example: 'example.com' } };

export const verificationOperations: readonly Operation[] = [
  {
    id: 'getVerification',
    method: 'GET',
    path: '/v1/domains/{domain}/verification',
    tag: 'domain',
    parameters,
    summary: 'Whether a domain is verified',
    description:
      'The record to publish, and what the last check found. `pending`: not checked yet; `failed`: checked, and the record is not there; `verified`: mail flows; `lapsed`: it was there and is gone, mail flows on until somebody decides otherwise. Waiting domains are looked at every five minutes, verified ones every day.',
    answers: { 200: { description: 'The state.', content: described } },
    problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: async (call) => {
      const row = await domainOf(call);
      return {
        status: 200,
        body: await stateOf(call.deps.database, row, await findVerification(call.deps.database, row.id)),
      };
    },
  },
  {
    id: 'checkVerification',
    method: 'POST',
    path: '/v1/domains/{domain}/verification:check',
    tag: 'domain',
    parameters,
    write: true,
    summary: 'Look for the verification record now',
    description:
      'Looks the record up in DNS. A verified domain whose record is gone is `lapsed` and works on; a look-up that fails changes no status.',
    answers: {
      200: {
        description: 'The state after the check.',
        content: described,
        headers: ['Postplane-Revision', 'Postplane-Relays', 'Preference-Applied', 'Idempotent-Replayed'],
      },
    },
    problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: async (call) => {
      const row = await domainOf(call);
      const record = await verificationRecord(call.deps.database, row.admin as string, row.id);
      const seen = await lookUp(call.deps.resolver, record);
      const { 'user-agent': client = null, 'x-change-reason': reason = null } = call.headers;
      const by = { actor: actorOf(call.principal), client, reason, request_id: call.requestId };
      return transact(call, async (tx): Promise<Answer> => {
        const { state, revision } = await settle(tx, row.id, seen, call.deps.now(), by);
        return { status: 200, body: await stateOf(tx, row, state), ...(revision === undefined ? {} : { revision }) };
      });
    },
  },
];

async function stateOf(
  db: Queryable,
  row: ResourceRow,
  state: VerificationRow | undefined,
): Promise<Record<string, unknown>> {
  const trusted = row.data['trusted'] === true;
  return {
    domain: row.id,
    status: trusted ? 'verified' : (state?.status ?? 'pending'),
    trusted,
    record: await verificationRecord(db, row.admin as string, row.id),
    checked_at: state?.checked_at.toISOString() ?? null,
    verified_at: state?.verified_at?.toISOString() ?? null,
    last_error: state?.last_error ?? null,
    found: state?.found ?? [],
  };
}

interface Seen {
  /** `unknown`: DNS did not answer. */
  readonly record: 'there' | 'missing' | 'unknown';
  readonly error: string | null;
  readonly found: readonly string[];
}

const FOUND_SHOWN = 10;

async function lookUp(resolver: ApiDependencies['resolver'], record: VerificationRecord): Promise<Seen> {
  const answer = await lookUpTxt(resolver, record.name);
  if (answer.kind === 'failed')
    return { record: 'unknown', error: `the look-up of ${record.name} failed; it will be tried again`, found: [] };
  const values = answer.kind === 'found' ? answer.records : [];
  if (values.includes(record.value)) return { record: 'there', error: null, found: [record.value] };
  const shown = values.slice(0, FOUND_SHOWN).map((value) => value.slice(0, 300));
  return {
    record: 'missing',
    error: shown.length === 0 ? noRecord(record) : `${record.name} has another value`,
    found: shown,
  };
}

function noRecord(record: VerificationRecord): string {
  return `${record.name} has no TXT record`;
}

type By = { actor: string; client: string | null; reason: string | null; request_id: string | null };

function statusAfter(before: VerificationRow | undefined, seen: Seen): VerificationRow['status'] {
  if (seen.record === 'there') return 'verified';
  if (before === undefined || !isVerified(before)) return 'failed';
  return seen.record === 'missing' ? 'lapsed' : before.status;
}

// A change is recorded only when the status changes: it is what the relays follow.
async function settle(
  tx: Queryable,
  domain: string,
  seen: Seen,
  at: Date,
  by: By,
): Promise<{ state: VerificationRow; revision?: number }> {
  const row = await lockResource(tx, 'domain', domain, 'update');
  if (!row) throw notFound();
  const before = await findVerification(tx, domain);
  const status = statusAfter(before, seen);
  const state: VerificationRow = {
    domain,
    status,
    checked_at: at,
    verified_at: isVerified({ status }) ? (before?.verified_at ?? at) : null,
    last_error: seen.error,
    found: seen.found,
  };
  await saveVerification(tx, state);
  if ((before?.status ?? 'pending') === state.status) return { state };
  await lockChanges(tx);
  const revision = await recordChange(tx, {
    kind: 'domain',
    id: domain,
    key: [domain],
    admin: row.admin,
    previous_admin: null,
    operation: 'verification',
    ...by,
    at,
    before: { status: before?.status ?? 'pending' },
    after: { status: state.status },
    has_secret_change: false,
  });
  return { state, revision };
}

const RECHECK_MS = 5 * 60_000;
const RECHECK_VERIFIED_MS = 24 * 3_600_000;
const RECHECKED_AT_ONCE = 50;

/** Looks again for the records of domains that wait for them, each at most every five minutes, of others every day; a background task. */
export async function recheckVerifications(
  deps: Pick<ApiDependencies, 'resolver' | 'now'> & { database: Database },
): Promise<void> {
  const now = deps.now().getTime();
  const since = { waiting: new Date(now - RECHECK_MS), verified: new Date(now - RECHECK_VERIFIED_MS) };
  for (const domain of await domainsToCheck(deps.database, since, RECHECKED_AT_ONCE)) {
    const row = await findResource(deps.database, 'domain', domain);
    if (!row) continue;
    const seen = await lookUp(deps.resolver, await verificationRecord(deps.database, row.admin as string, domain));
    const by = { actor: 'postplane', client: null, reason: 'looked for the verification record', request_id: null };
    await deps.database.transaction(async (tx) => {
      if (await findResource(tx, 'domain', domain)) await settle(tx, domain, seen, deps.now(), by);
    });
  }
}
