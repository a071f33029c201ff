// The audit: who changed what, the newest first. The same rows as the change feed, searched instead of followed.
import * as z from 'zod';
import { type ChangeFilter, listChanges } from '../store/changes.ts';
import { changeDocument, changeExample } from './change-document.ts';
import { pageQuery } from './messages.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { period, term } from './query.ts';
import { openRevisionCursor, revisionCursor } from './revision-cursor.ts';

const DEFAULT_LIMIT = 100;

const query = z.strictObject({
  limit: pageQuery.limit,
  cursor: term.optional().meta({ description: '`next_cursor` of the page before.', example: 'MTg' }),
  kind: term.optional().meta({ description: 'Only of this kind.', example: 'route' }),
  id: term.optional().meta({ description: 'Only of this object; with `kind`.', example: 'example.com/primary' }),
  actor: term
    .optional()
    .meta({ description: 'Only by this token, as the events name it.', example: changeExample.actor }),
  admin: term.optional().meta({ description: 'Only of what belongs to this admin itself.', example: 'acme' }),
  manager: term.optional().meta({ description: 'Only what was written for this manager.', example: 'acme/mail' }),
  foreign_to: term.optional().meta({
    description:
      'Only what others did to objects of this manager, as long as it has neither written nor seen them since.',
    example: 'acme/mail',
  }),
  ...period('Made'),
});

export const auditOperations: readonly Operation[] = [
  {
    id: 'listAuditEvents',
    method: 'GET',
    path: '/v1/audit-events',
    tag: 'change',
    query,
    summary: 'Search the changes',
    description:
      'Every write within reach, the newest first: who, when, through what, for whom, why, before and after; never a secret.',
    answers: {
      200: {
        description: 'One page.',
        content: {
          schema: { $ref: '#/components/schemas/AuditEventPage' },
          example: { items: [changeExample], next_cursor: null },
        },
      },
    },
    problems: ['bad_request', 'invalid_cursor', 'unauthorized', 'too_many_requests', 'unavailable'],
    handle: list,
  },
];

async function list(call: Call): Promise<Answer> {
  const { limit = DEFAULT_LIMIT, cursor, foreign_to: foreignTo, ...given } = call.query as z.output<typeof query>;
  const filter: ChangeFilter = {
    ...(given as Partial<ChangeFilter>),
    reach: call.principal.reach,
    after: 0,
    newestFirst: true,
    ...(foreignTo === undefined ? {} : { foreignTo }),
    ...(cursor === undefined ? {} : { before: openRevisionCursor(cursor) }),
  };
  const rows = await listChanges(call.deps.database, filter, limit + 1);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const next = last ? revisionCursor(last.revision) : null;
  return { status: 200, body: { items: page.map((row) => changeDocument(call, row)), next_cursor: next } };
}
