// Who manages what: claims of managers, what nobody has claimed, claiming and giving up many at once.
import * as z from 'zod';
import type { JsonObject } from '../../schemas/parse.ts';
import type { Resource } from '../../schemas/resource.ts';
import {
  claimObjects,
  listManaged,
  listUnmanaged,
  lockClaims,
  type ManagedRow,
  type ObjectFilter,
  releaseObjects,
  type UnmanagedRow,
} from '../store/managed-objects.ts';
import { actorOf } from './auth.ts';
import { managerOf } from './managers.ts';
import { pageQuery } from './messages.ts';
import { itemExample, MOST_AT_ONCE, managedExample, resultExample, unmanagedExample } from './openapi-managed.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { openPairCursor, pairCursor } from './pair-cursor.ts';
import { invalidBody, problem } from './problems.ts';
import { term } from './query.ts';
import { transact } from './transact.ts';

const DEFAULT_LIMIT = 100;

const listQuery = {
  limit: pageQuery.limit,
  cursor: term.optional().meta({ description: '`next_cursor` of the page before.', example: 'WyJyb3V0ZSIsImEiXQ' }),
  kind: term.optional().meta({ description: 'Only of this kind.', example: 'route' }),
  admin: term.optional().meta({ description: 'Only of this admin.', example: 'acme' }),
};
const managedQuery = z.strictObject({
  ...listQuery,
  manager: term.optional().meta({ description: 'Only of this manager.', example: 'acme/mail' }),
});
const unmanagedQuery = z.strictObject({
  ...listQuery,
  domain: term.optional().meta({ description: 'Only this domain and what belongs to it.', example: 'example.com' }),
});

const listProblems = ['bad_request', 'invalid_cursor', 'unauthorized', 'too_many_requests', 'unavailable'] as const;
const batchProblems = [
  'malformed_body',
  'bad_request',
  'unauthorized',
  'payload_too_large',
  'unsupported_media_type',
  'invalid_document',
  'too_many_requests',
  'unavailable',
] as const;
const batchBody = {
  schema: { $ref: '#/components/schemas/ClaimInput' },
  required: true,
  example: { items: [itemExample] },
};
const reference = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

export const managedOperations: readonly Operation[] = [
  {
    id: 'listManagedObjects',
    method: 'GET',
    path: '/v1/managed-objects',
    tag: 'managed object',
    query: managedQuery,
    summary: 'Who manages what',
    description:
      'Objects that managers have claimed, in the order of kind and ID. A claim is made by each write with `Postplane-Managed-By`. What somebody else has deleted stays in the list until its manager gives it up, at most 90 days.',
    answers: {
      200: {
        description: 'One page.',
        content: { schema: reference('ManagedObjectPage'), example: { items: [managedExample], next_cursor: null } },
      },
    },
    problems: listProblems,
    handle: managed,
  },
  {
    id: 'listUnmanagedObjects',
    method: 'GET',
    path: '/v1/unmanaged-objects',
    tag: 'managed object',
    query: unmanagedQuery,
    summary: 'What nobody manages',
    description: 'Objects that no manager has claimed: made by hand, or before there were managers.',
    answers: {
      200: {
        description: 'One page.',
        content: {
          schema: reference('UnmanagedObjectPage'),
          example: { items: [unmanagedExample], next_cursor: null },
        },
      },
    },
    problems: listProblems,
    handle: unmanaged,
  },
  {
    id: 'claimManagedObjects',
    method: 'POST',
    path: '/v1/managed-objects:claim',
    tag: 'managed object',
    write: true,
    summary: 'Claim objects',
    description: `For the manager that \`Postplane-Managed-By\` names, up to ${MOST_AT_ONCE} at once. Repeating it changes nothing. What another manager has claimed is left to it, unless \`take_over\` is set and \`reason\` says why.`,
    body: batchBody,
    answers: {
      200: {
        description: 'What became of each.',
        content: { schema: reference('ClaimResult'), example: { items: [resultExample] } },
        headers: ['Idempotent-Replayed'],
      },
    },
    problems: batchProblems,
    handle: claim,
  },
  {
    id: 'releaseManagedObjects',
    method: 'POST',
    path: '/v1/managed-objects:release',
    tag: 'managed object',
    write: true,
    summary: 'Give objects up',
    description: 'Those of the manager that `Postplane-Managed-By` names; with `take_over` those of any.',
    body: batchBody,
    answers: {
      200: {
        description: 'What became of each.',
        content: {
          schema: reference('ClaimResult'),
          example: { items: [{ ...resultExample, result: 'released', manager: null }] },
        },
        headers: ['Idempotent-Replayed'],
      },
    },
    problems: batchProblems,
    handle: release,
  },
];

async function managed(call: Call): Promise<Answer> {
  const { manager } = call.query as z.output<typeof managedQuery>;
  return paged(
    call,
    (filter, most) =>
      listManaged(call.deps.database, { ...filter, ...(manager === undefined ? {} : { manager }) }, most),
    (row: ManagedRow) => ({
      kind: row.kind,
      id: row.id,
      admin: row.admin,
      manager: row.manager,
      revision: row.revision,
      current_revision: row.current_revision,
      claimed_at: row.claimed_at.toISOString(),
      claimed_by: row.claimed_by,
      reason: row.reason,
    }),
  );
}

async function unmanaged(call: Call): Promise<Answer> {
  const { domain } = call.query as z.output<typeof unmanagedQuery>;
  const ofDomains = call.deps.resources.filter(isOfDomain).map(({ kind }) => kind);
  return paged(
    call,
    (filter, most) =>
      listUnmanaged(call.deps.database, { ...filter, ...(domain === undefined ? {} : { domain }) }, ofDomains, most),
    ({ updated_at: updated, ...row }: UnmanagedRow) => ({ ...row, updated_at: updated.toISOString() }),
  );
}

function isOfDomain(resource: Resource): boolean {
  return resource.kind === 'domain' || (resource.parent !== null && isOfDomain(resource.parent));
}

async function paged<Row extends { readonly kind: string; readonly id: string }>(
  call: Call,
  read: (filter: ObjectFilter, most: number) => Promise<Row[]>,
  documentOf: (row: Row) => object,
): Promise<Answer> {
  const { limit = DEFAULT_LIMIT, cursor, kind: ofKind, admin: ofAdmin } = call.query as z.output<typeof unmanagedQuery>;
  const filter: ObjectFilter = {
    reach: call.principal.reach,
    ...(ofKind === undefined ? {} : { kind: ofKind }),
    ...(ofAdmin === undefined ? {} : { admin: ofAdmin }),
    ...(cursor === undefined ? {} : { after: openPairCursor(cursor) }),
  };
  const rows = await read(filter, limit + 1);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    status: 200,
    body: { items: shown.map(documentOf), next_cursor: last ? pairCursor([last.kind, last.id]) : null },
  };
}

const name = z
  .string()
  .max(1000)
  .refine((one) => !one.includes('\0') && one.isWellFormed(), 'must not hold NUL');
const batch = z.strictObject({
  items: z
    .array(z.strictObject({ kind: name, id: name, revision: z.int().min(0).max(Number.MAX_SAFE_INTEGER).optional() }))
    .max(MOST_AT_ONCE, `must be ${MOST_AT_ONCE} at most`),
  take_over: z.boolean().default(false),
  reason: name.max(500).optional(),
});
const claiming = batch.refine(({ take_over: takesOver, reason = '' }) => !takesOver || reason.trim() !== '', {
  path: ['reason'],
  message: 'is required with take_over: say why',
});
type Batch = z.output<typeof batch>;
type Item = Batch['items'][number];

interface Result {
  readonly result: 'claimed' | 'managed_elsewhere' | 'not_found' | 'released';
  readonly manager: string | null;
}

async function claim(call: Call): Promise<Answer> {
  const manager = managerOf(call);
  if (manager === null) throw problem('bad_request', 'Say for whom: send Postplane-Managed-By.');
  const { items, take_over: takesOver, reason = '' } = inputOf(call, claiming);
  const objects = items.map(({ kind, id, revision = null }) => ({ kind, id, revision }));
  const by = actorOf(call.principal);
  const takeOver = takesOver ? reason : null;
  return transact(call, async (tx) => {
    const rows = await claimObjects(tx, objects, { manager, at: call.deps.now(), by, takeOver }, call.principal.reach);
    return results(items, rows, (holder) => ({
      result: holder === manager ? 'claimed' : 'managed_elsewhere',
      manager: holder,
    }));
  });
}

async function release(call: Call): Promise<Answer> {
  const manager = managerOf(call);
  const { items, take_over: ofAny } = inputOf(call, batch);
  return transact(call, async (tx) => {
    const rows = await lockClaims(tx, items, call.principal.reach);
    const mine = (holder: string): boolean => ofAny || holder === manager;
    await releaseObjects(
      tx,
      rows.filter((row) => mine(row.manager)),
    );
    return results(items, rows, (holder) =>
      mine(holder) ? { result: 'released', manager: null } : { result: 'managed_elsewhere', manager: holder },
    );
  });
}

function inputOf(call: Call, schema: z.ZodType<Batch>): Batch {
  const given = schema.safeParse(call.body);
  if (!given.success) throw invalidBody(given.error, call.body ?? {});
  return given.data;
}

// What became of each, in the order asked for.
function results(
  items: readonly Item[],
  rows: readonly Pick<ManagedRow, 'kind' | 'id' | 'manager'>[],
  of: (holder: string) => Result,
): Answer {
  const placeOf = ({ kind, id }: Pick<Item, 'kind' | 'id'>): string => `${kind} ${id}`;
  const holders = new Map(rows.map((row) => [placeOf(row), row.manager]));
  const resultOf = (item: Item): Result => {
    const holder = holders.get(placeOf(item));
    return holder === undefined ? { result: 'not_found', manager: null } : of(holder);
  };
  return { status: 200, body: { items: items.map((item) => ({ kind: item.kind, id: item.id, ...resultOf(item) })) } };
}
