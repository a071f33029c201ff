// Who manages what: claims of managers, what nobody has claimed, claiming and giving up many at once.
import * as z from 'zod';
import type { JsonObject } from '../../schemas/parse.ts';
import type { Queryable } from '../store/database.ts';
import {
  claimObject,
  findClaim,
  listManaged,
  listUnmanaged,
  type ManagedRow,
  type ObjectFilter,
  releaseObject,
  type UnmanagedRow,
} from '../store/managed-objects.ts';
import { findResource } from '../store/resources.ts';
import { actorOf } from './auth.ts';
import { managerOf } from './managers.ts';
import { pageQuery } from './messages.ts';
import { itemExample, MOST_AT_ONCE, managedExample, resultExample, unmanagedExample } from './openapi-managed.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { openPairCursor, pairCursor } from './pair-cursor.ts';
import { invalidBody, problem } from './problems.ts';
import { term } from './query.ts';
import { isVisible } from './references.ts';
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
const unmanagedQuery = z.strictObject(listQuery);

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
      'Objects that managers have claimed, in the order of kind and ID. A claim is made by each write with `Postplane-Managed-By`. What somebody else has deleted stays in the list until its manager gives it up.',
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
    description: `For the manager that \`Postplane-Managed-By\` names, up to ${MOST_AT_ONCE} at once. Repeating it changes nothing. What another manager has claimed is left to it, unless \`take_over\` is set.`,
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
    }),
  );
}

async function unmanaged(call: Call): Promise<Answer> {
  return paged(
    call,
    (filter, most) => listUnmanaged(call.deps.database, filter, most),
    ({ updated_at: updated, ...row }: UnmanagedRow) => ({ ...row, updated_at: updated.toISOString() }),
  );
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
  take_over: z.boolean().optional(),
});
type Item = z.output<typeof batch>['items'][number];

interface Result {
  readonly result: 'claimed' | 'managed_elsewhere' | 'not_found' | 'released';
  readonly manager: string | null;
}

async function claim(call: Call): Promise<Answer> {
  const manager = managerOf(call);
  if (manager === null) throw problem('bad_request', 'Say for whom: send Postplane-Managed-By.');
  return each(call, async (tx, item, takeOver) => {
    const row = await findResource(tx, item.kind, item.id);
    const resource = call.deps.resources.find((one) => one.kind === item.kind);
    if (!row || !isVisible(resource, row, call.principal.reach)) return { result: 'not_found', manager: null };
    const { kind, id, admin } = row;
    const seen = Math.min(item.revision ?? row.revision, row.revision);
    const claimed = { kind, id, admin, manager, revision: seen, at: call.deps.now(), by: actorOf(call.principal) };
    const holder = await claimObject(tx, claimed, takeOver);
    return { result: holder === manager ? 'claimed' : 'managed_elsewhere', manager: holder };
  });
}

async function release(call: Call): Promise<Answer> {
  const manager = managerOf(call);
  return each(call, async (tx, { kind: ofKind, id: ofId }, takeOver) => {
    const held = await findClaim(tx, ofKind, ofId);
    const resource = call.deps.resources.find((one) => one.kind === ofKind);
    if (!held || !isVisible(resource, held, call.principal.reach)) return { result: 'not_found', manager: null };
    if (!takeOver && held.manager !== manager) return { result: 'managed_elsewhere', manager: held.manager };
    await releaseObject(tx, ofKind, ofId);
    return { result: 'released', manager: null };
  });
}

async function each(
  call: Call,
  act: (tx: Queryable, item: Item, takeOver: boolean) => Promise<Result>,
): Promise<Answer> {
  const given = batch.safeParse(call.body);
  if (!given.success) throw invalidBody(given.error);
  const { items, take_over: takeOver = false } = given.data;
  // In one order, so that two who claim the same at once wait for each other and do not block.
  const ordered = items.map((item, index) => ({ item, index })).sort((a, b) => compare(a.item, b.item));
  return transact(call, async (tx) => {
    const results = new Map<number, object>();
    for (const { item, index } of ordered)
      results.set(index, { kind: item.kind, id: item.id, ...(await act(tx, item, takeOver)) });
    return { status: 200, body: { items: items.map((_, index) => results.get(index)) } };
  });
}

function compare(one: Item, other: Item): number {
  const [a, b] = [`${one.kind}\0${one.id}`, `${other.kind}\0${other.id}`];
  return a < b ? -1 : a > b ? 1 : 0;
}
