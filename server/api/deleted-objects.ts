// What was deleted and can be restored for some days. A restoration is a creation with all its checks.
import * as z from 'zod';
import type { JsonObject } from '../../schemas/parse.ts';
import type { Resource } from '../../schemas/resource.ts';
import type { Queryable } from '../store/database.ts';
import { type DeletedFilter, type DeletedRow, listDeleted, takeDeleted } from '../store/deleted-objects.ts';
import { documentOf } from '../store/documents.ts';
import { shownAttributes } from './answer-documents.ts';
import { pageQuery } from './messages.ts';
import { object, pageSchema } from './openapi-schemas.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { notFound, problem } from './problems.ts';
import { term } from './query.ts';
import { dryRunQuery, WRITTEN } from './resources.ts';
import { openRevisionCursor, revisionCursor } from './revision-cursor.ts';
import { putStateBack } from './run-time-state.ts';
import { NO_MATERIAL } from './secret-material.ts';
import { transact } from './transact.ts';
import { restorableSince, restorableUntil } from './undelete.ts';
import { stageResource } from './write.ts';

const DEFAULT_LIMIT = 100;

const document = { domain: 'example.com', name: 'primary', host: 'mail.example.com', port: 25 };
const example = {
  revision: 41,
  kind: 'route',
  id: 'example.com/primary',
  key: ['example.com', 'primary'],
  admin: 'acme',
  created_at: '2026-01-12T08:00:00.000Z',
  deleted_at: '2026-01-31T12:00:00.000Z',
  expires_at: '2026-02-07T12:00:00.000Z',
  actor: 'ci (t_5f1c2d3e4a5b6978)',
  reason: 'clean up',
  document,
};

const text: JsonObject = { type: 'string' };
const maybeText: JsonObject = { type: ['string', 'null'] };
const time: JsonObject = { ...text, format: 'date-time' };
const anyObject: JsonObject = { type: 'object', additionalProperties: true };

export const deletedSchemas: JsonObject = {
  DeletedObject: object('An object that was deleted and can be restored.', {
    revision: [{ type: 'integer' }, 'The revision of its deletion: what it is restored by.', example.revision],
    kind: [text, 'Kind of the object.', example.kind],
    id: [text, 'ID of the object.', example.id],
    key: [{ type: 'array', items: text }, 'Key of the object.', example.key],
    admin: [maybeText, 'The admin it belonged to; null: the installation.', example.admin],
    created_at: [time, 'When it was created.', example.created_at],
    deleted_at: [time, 'When it was deleted.', example.deleted_at],
    expires_at: [time, 'Until when it can be restored.', example.expires_at],
    actor: [text, 'The token that deleted it.', example.actor],
    reason: [maybeText, 'What X-Change-Reason said.', example.reason],
    document: [anyObject, 'Its attributes as they were answered; never a secret.', document],
  }),
  DeletedObjectPage: pageSchema({ $ref: '#/components/schemas/DeletedObject' }, 'deleted objects'),
};

const query = z.strictObject({
  limit: pageQuery.limit,
  cursor: term.optional().meta({ description: '`next_cursor` of the page before.', example: 'NDE' }),
  kind: term.optional().meta({ description: 'Only of this kind.', example: 'route' }),
  id: term.optional().meta({ description: 'Only of this ID; with `kind`.', example: 'example.com/primary' }),
  admin: term.optional().meta({ description: 'Only of what belonged to this admin itself.', example: 'acme' }),
});

export const deletedOperations: readonly Operation[] = [
  {
    id: 'listDeletedObjects',
    method: 'GET',
    path: '/v1/deleted',
    tag: 'deleted object',
    query,
    summary: 'What was deleted and can be restored',
    description:
      'Within reach, the newest first: restored in this order, parents come before what belongs to them. Kept for `POSTPLANE_DELETED_DAYS`, of each admin the newest 10,000.',
    answers: {
      200: {
        description: 'One page.',
        content: {
          schema: { $ref: '#/components/schemas/DeletedObjectPage' },
          example: { items: [example], next_cursor: null },
        },
      },
    },
    problems: ['bad_request', 'invalid_cursor', 'unauthorized', 'too_many_requests', 'unavailable'],
    handle: list,
  },
  {
    id: 'restoreDeletedObject',
    method: 'POST',
    path: '/v1/deleted/{revision}:restore',
    tag: 'deleted object',
    parameters: { revision: { description: 'The revision of the deletion.', example: '41' } },
    write: true,
    query: dryRunQuery,
    summary: 'Restore what was deleted',
    description:
      'Creates it again as it was, with its secrets, and checks what a PUT with `If-None-Match: *` checks: its parent and what it names are there, its name and unique values are free, limits and the rank of the token allow it. Passwords and DKIM keys work again, and locks hold; API tokens, temporary passwords and counts do not come back. Its `created_at` is that of the first creation.',
    answers: {
      201: {
        description: 'It is there again.',
        content: {
          schema: { ...anyObject, description: 'The object, as a GET of its kind answers it.' },
          example: {
            ...document,
            revision: 42,
            created_at: example.created_at,
            updated_at: '2026-02-01T09:00:00.000Z',
          },
        },
        headers: ['Location', ...WRITTEN.filter((name) => name !== 'Postplane-Changed-Fields')],
      },
    },
    problems: [
      'unauthorized',
      'forbidden',
      'not_found',
      'parent_not_found',
      'already_exists',
      'already_claimed',
      'limit_reached',
      'managed_elsewhere',
      'conflict',
      'invalid_document',
      'reference_not_found',
      'idempotency_mismatch',
      'too_many_requests',
      'unavailable',
    ],
    handle: (call) => transact(call, (tx) => restore(tx, call)),
  },
];

async function list(call: Call): Promise<Answer> {
  const { deps, principal } = call;
  const { limit = DEFAULT_LIMIT, cursor, ...asked } = call.query as z.output<typeof query>;
  const filter = {
    ...(asked as Partial<DeletedFilter>),
    reach: principal.reach,
    since: restorableSince(deps),
    ...(cursor === undefined ? {} : { before: openRevisionCursor(cursor) }),
  };
  const rows = await listDeleted(deps.database, filter, limit + 1);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const items = page.map((row) => answerOf(call, row));
  return { status: 200, body: { items, next_cursor: last ? revisionCursor(last.revision) : null } };
}

// Without `effective`: what is above it now may be another tenant's.
function answerOf({ deps }: Call, row: DeletedRow): JsonObject {
  const { revision, kind, id, key, admin, actor, reason } = row;
  const resource = deps.resources.find((one) => one.kind === kind);
  return {
    revision,
    kind,
    id,
    key,
    admin,
    created_at: row.created_at.toISOString(),
    deleted_at: row.deleted_at.toISOString(),
    expires_at: restorableUntil(deps, row.deleted_at).toISOString(),
    actor,
    reason,
    document: resource ? shownAttributes(resource, row) : row.data,
  };
}

async function restore(tx: Queryable, call: Call): Promise<Answer> {
  const { deps, principal } = call;
  const revision = call.params['revision'] as string;
  if (!/^\d{1,15}$/.test(revision)) throw notFound();
  const filter = { reach: principal.reach, since: restorableSince(deps), revision: Number(revision) };
  const row = await takeDeleted(tx, filter);
  if (!row) throw notFound();
  const resource = resourceOf(call, row);
  const finish = await stageResource(tx, {
    call: { ...call, body: documentOf(resource, row) },
    resource,
    key: row.key,
    condition: { expects: 'create' },
    patch: false,
    material: NO_MATERIAL,
    restored: row,
  });
  await putStateBack(tx, row, deps.now());
  return finish();
}

// Older documents are upgraded; what a later version has written is not for this one to read.
function resourceOf({ deps }: Call, { kind, schema_version: version }: DeletedRow): Resource {
  const resource = deps.resources.find((one) => one.kind === kind);
  if (resource && version <= resource.schema_version) return resource;
  throw problem(
    'conflict',
    `Another version of Postplane has written this ${kind.replaceAll('_', ' ')}: restore it with that version.`,
  );
}
