// Who manages what: the claims, what nobody has claimed, and what others did to claimed objects.
import * as z from 'zod';
import type { Resource } from '../../schemas/resource.ts';
import {
  countForeign,
  countUnmanaged,
  foreignChanges,
  listManaged,
  type ManagedFilter,
  type Scope,
} from '../store/managed-lists.ts';
import { claimOperations } from './claims.ts';
import { managedExample, reportExample } from './openapi-managed.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { openPairCursor, pairCursor } from './pair-cursor.ts';
import { flag, integer, term } from './query.ts';

const MAX_LIMIT = 1000;
const DEFAULT_LIMIT = 100;

const scope = {
  manager: term.optional().meta({ description: 'Only what this manager has claimed.', example: 'example/mail' }),
  admin: term.optional().meta({ description: 'Only what belongs to this admin itself.', example: 'acme' }),
  domain: term.optional().meta({ description: 'Only this domain and what belongs to it.', example: 'example.com' }),
};

const limit = (what: string): z.ZodOptional<z.ZodType<number>> =>
  integer(1, MAX_LIMIT)
    .optional()
    .meta({
      description: `Most ${what}, 1 to ${MAX_LIMIT}. Default ${DEFAULT_LIMIT}.`,
      example: 100,
      json: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT },
    });

const reference = (name: string): Record<string, unknown> => ({ $ref: `#/components/schemas/${name}` });

export const managedOperations: readonly Operation[] = [
  {
    id: 'listManagedObjects',
    method: 'GET',
    path: '/v1/managed-objects',
    tag: 'managed object',
    query: z.strictObject({
      ...scope,
      kind: term.optional().meta({ description: 'Only of this kind.', example: 'route' }),
      id: term.optional().meta({ description: 'Only of this ID; with `kind`.', example: 'example.com/primary' }),
      managed: flag.optional().meta({
        description: '`false`: the objects that nobody has claimed instead. Default true.',
        example: 'true',
        json: { type: 'boolean', default: true },
      }),
      limit: limit('objects on the page'),
      cursor: term
        .optional()
        .meta({ description: '`next_cursor` of the page before.', example: 'WyJyb3V0ZSIsImV4YW1wbGUuY29tL2EiXQ' }),
    }),
    summary: 'Who manages what',
    description:
      'The claims on objects within reach, in the order of kind and ID; or with `managed=false` the inventory of what nobody has claimed.',
    answers: {
      200: {
        description: 'One page.',
        content: { schema: reference('ManagedObjectPage'), example: { items: [managedExample], next_cursor: null } },
      },
    },
    problems: ['bad_request', 'invalid_cursor', 'unauthorized', 'too_many_requests', 'unavailable'],
    handle: list,
  },
  {
    id: 'getDriftReport',
    method: 'GET',
    path: '/v1/drift-report',
    tag: 'managed object',
    query: z.strictObject({ ...scope, limit: limit('changes') }),
    summary: 'What others did to claimed objects',
    description:
      'Changes and deletions of claimed objects that their manager did not make, since it last wrote them; with counts, also of what nobody has claimed.',
    answers: {
      200: { description: 'The report.', content: { schema: reference('DriftReport'), example: reportExample } },
    },
    problems: ['bad_request', 'unauthorized', 'too_many_requests', 'unavailable'],
    handle: report,
  },
  ...claimOperations,
];

async function list(call: Call): Promise<Answer> {
  const {
    cursor,
    limit: most = DEFAULT_LIMIT,
    managed = true,
    ...given
  } = call.query as Partial<ManagedFilter> & {
    cursor?: string;
    limit?: number;
  };
  const after = cursor === undefined ? {} : { after: openPairCursor(cursor) };
  const filter: ManagedFilter = { ...given, ...after, managed, ...boundsOf(call) };
  const rows = await listManaged(call.deps.database, filter, most + 1);
  const page = rows.slice(0, most);
  const last = rows.length > most ? page.at(-1) : undefined;
  return { status: 200, body: { items: page, next_cursor: last ? pairCursor([last.kind, last.id]) : null } };
}

async function report(call: Call): Promise<Answer> {
  const { limit: most = DEFAULT_LIMIT, ...given } = call.query as Partial<Scope> & { limit?: number };
  const within: Scope = { ...given, ...boundsOf(call) };
  const { database } = call.deps;
  const [counts, unmanaged, changes] = await Promise.all([
    countForeign(database, within),
    countUnmanaged(database, within),
    foreignChanges(database, within, most + 1),
  ]);
  const more = changes.length > most;
  return { status: 200, body: { ...counts, unmanaged, changes: changes.slice(0, most), more } };
}

function boundsOf({ deps, principal }: Call): Pick<Scope, 'reach' | 'domainKinds'> {
  const ofDomain = (one: Resource): boolean => one.kind === 'domain' || (one.parent !== null && ofDomain(one.parent));
  return { reach: principal.reach, domainKinds: deps.resources.filter(ofDomain).map(({ kind }) => kind) };
}
