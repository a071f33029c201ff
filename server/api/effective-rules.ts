// The filter rules that judge mail of a domain, its own and those from above, in the order they are tried (mail.md D6).
import * as z from 'zod';
import type { JsonObject } from '../../schemas/parse.ts';
import { orderRules, rulesOf } from '../config/rules.ts';
import { chainRows } from '../store/admins.ts';
import { documentOf } from '../store/documents.ts';
import { listResources } from '../store/resource-lists.ts';
import type { ResourceRow } from '../store/resources.ts';
import { pageQuery } from './messages.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { problem } from './problems.ts';
import { term } from './query.ts';
import { domainOf } from './verification.ts';

const DEFAULT_LIMIT = 100;
const SCOPE_MOST = 10_000;

const example = {
  items: [
    {
      position: 1,
      scope: 'domain',
      id: 'example.com/no-invoices',
      kind: 'filter_rule',
      rule: {
        name: 'no-invoices',
        direction: 'incoming',
        action: 'block',
        priority: 100,
        conditions: { all_of: [], any_of: [{ field: 'subject', op: 'contains', value: 'invoice' }] },
      },
    },
  ],
  next_cursor: null,
};

export const effectiveRuleOperations: readonly Operation[] = [
  {
    id: 'listEffectiveFilterRules',
    method: 'GET',
    path: '/v1/domains/{domain}/effective-filter-rules',
    tag: 'filter_rule',
    parameters: { domain: { description: 'The domain, in A-label form.', example: 'example.com' } },
    query: z.strictObject({
      limit: pageQuery.limit,
      cursor: term.optional().meta({ description: '`next_cursor` of the page before.', example: '100' }),
      direction: z
        .enum(['incoming', 'outgoing'])
        .optional()
        .meta({ description: 'Only those for this mail.', example: 'incoming' }),
    }),
    summary: 'All rules in effect for a domain',
    description:
      'The enabled rules of the installation, the domain and its admins, in the order they are tried; the first that applies decides. `scope` says where a rule is declared: what lies above the domain is read here and changed there.',
    answers: {
      200: {
        description: 'One page.',
        content: { schema: { $ref: '#/components/schemas/EffectiveFilterRulePage' }, example },
      },
    },
    problems: ['bad_request', 'invalid_cursor', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: list,
  },
];

async function list(call: Call): Promise<Answer> {
  const {
    limit = DEFAULT_LIMIT,
    cursor = '0',
    direction,
  } = call.query as {
    limit?: number;
    cursor?: string;
    direction?: 'incoming' | 'outgoing';
  };
  if (!/^(0|[1-9]\d{0,8})$/.test(cursor)) throw problem('invalid_cursor', 'Start the list anew.');
  const start = Number(cursor);
  const rules = (await rulesInEffect(call)).filter((one) => direction === undefined || one.direction === direction);
  const page = rules.slice(start, start + limit);
  const items = page.map(({ id, scope, document }, index) => ({
    position: start + index + 1,
    scope,
    id,
    kind: kinds[scope],
    rule: document,
  }));
  const end = start + page.length;
  return { status: 200, body: { items, next_cursor: end < rules.length ? String(end) : null } };
}

const kinds = {
  global: 'global_filter_rule',
  default: 'global_filter_rule',
  admin: 'admin_filter_rule',
  domain: 'filter_rule',
} as const;

async function rulesInEffect(call: Call): Promise<ReturnType<typeof orderRules>> {
  const domain = await domainOf(call);
  const chain = (await chainRows(call.deps.database, [domain.admin as string])).map((row) => row.id);
  const [own, installation, ...above] = await Promise.all([
    documentsOf(call, 'filter_rule', [domain.id]),
    documentsOf(call, 'global_filter_rule', []),
    ...chain.map((admin) => documentsOf(call, 'admin_filter_rule', [admin])),
  ]);
  const ofScope = (scope: 'global' | 'default'): ReturnType<typeof rulesOf> =>
    rulesOf(
      installation.filter((one) => one['scope'] === scope),
      scope,
      scope,
    );
  return orderRules({
    global: ofScope('global'),
    domain: rulesOf(own, 'domain', domain.id),
    admin: above.flatMap((documents, index) => rulesOf(documents, 'admin', chain[index] as string)),
    default: ofScope('default'),
  });
}

// Not narrowed to the caller's reach: what holds for a domain is shown to whoever sees the domain.
async function documentsOf({ deps }: Call, kind: string, parent: string[]): Promise<JsonObject[]> {
  const resource = deps.resources.find((one) => one.kind === kind);
  if (!resource) return [];
  const rows = await listResources(deps.database, { kind, reach: null, parent, equal: [] }, null, SCOPE_MOST);
  return rows.map((row: ResourceRow) => documentOf(resource, row));
}
