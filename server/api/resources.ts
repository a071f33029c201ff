// Any resource -> its operations: list, get, put, patch, delete, batch get.
import * as z from 'zod';
import type { ProblemCode } from '../../schemas/problems.ts';
import { type Resource, secretsOf } from '../../schemas/resource.ts';
import type { Queryable } from '../store/database.ts';
import { findResource } from '../store/resources.ts';
import { removeResource } from './delete.ts';
import { answers, batchGet, listPage, listQuery } from './lists.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { etagOf, isKnown, preconditionOf } from './preconditions.ts';
import { invalid, notFound } from './problems.ts';
import { flag } from './query.ts';
import { isVisible } from './references.ts';
import { hasValidKey } from './request-documents.ts';
import { NO_MATERIAL, prepareMaterial } from './secret-material.ts';
import { transact } from './transact.ts';
import { putResource, type Write } from './write.ts';

export const dryRunQuery = z.strictObject({
  dry_run: flag.optional().meta({
    description: 'Runs every check and answers as the write would, without any effect. Default false.',
    example: 'true',
    json: { type: 'boolean', default: false },
  }),
});

/** `AdminFilterRule`: the name of a kind's schema in the OpenAPI document. */
export function schemaName(resource: Resource): string {
  return resource.kind
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** All operations of a resource. */
export function resourceOperations(resource: Resource): Operation[] {
  const single = [getOperation(resource), putOperation(resource), patchOperation(resource), deleteOperation(resource)];
  return resource.singleton ? single : [listOperation(resource), ...single, batchOperation(resource)];
}

const reference = (name: string): Record<string, unknown> => ({ $ref: `#/components/schemas/${name}` });
const WRITE_PROBLEMS: readonly ProblemCode[] = [
  'malformed_body',
  'unauthorized',
  'forbidden',
  'not_found',
  'already_claimed',
  'managed_elsewhere',
  'stale',
  'payload_too_large',
  'unsupported_media_type',
  'invalid_document',
  'precondition_required',
  'too_many_requests',
  'unavailable',
];

function article(resource: Resource): string {
  return `${/^[aeiou]/.test(resource.title) ? 'an' : 'a'} ${resource.title}`;
}

function listOperation(resource: Resource): Operation {
  const name = schemaName(resource);
  return {
    id: `list${name}s`,
    method: 'GET',
    path: resource.collectionTemplate,
    tag: resource.title,
    summary: `List: ${resource.title}`,
    description: `Every ${resource.title} the token reaches, in the order of the keys, page by page.${resource.parent ? ' `-` for a part of the parent key means any.' : ''}`,
    query: listQuery(resource),
    answers: { 200: { description: 'One page.', content: { schema: reference(`${name}Page`) } } },
    problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: (call) => listPage(call, resource, parentKeyOf(resource, call)),
  };
}

function getOperation(resource: Resource): Operation {
  const name = schemaName(resource);
  return {
    id: `get${name}`,
    method: 'GET',
    path: resource.pathTemplate,
    tag: resource.title,
    conditional: 'read',
    summary: `Read ${article(resource)}`,
    description: `${resource.description} The ETag is its revision, to be sent in If-Match with the next write.`,
    answers: {
      200: { description: 'The object.', content: { schema: reference(name) }, headers: ['ETag'] },
      304: { description: 'The reader has this revision already (If-None-Match).', headers: ['ETag'] },
    },
    problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: (call) => read(call, resource),
  };
}

async function read(call: Call, resource: Resource): Promise<Answer> {
  const key = keyOf(resource, call);
  if (!isStorable(key)) throw notFound();
  const row = await findResource(call.deps.database, resource.kind, resource.id(key));
  if (!row || !isVisible(resource, row, call.principal.reach)) throw notFound();
  const headers = { etag: etagOf(row.revision) };
  if (isKnown(call.headers['if-none-match'], row.revision)) return { status: 304, headers };
  const [body] = await answers(call, resource, [row]);
  return { status: 200, headers, body };
}

function putOperation(resource: Resource): Operation {
  const name = schemaName(resource);
  const secret = secretsOf(resource).length > 0 ? ' A secret that is left out stays as it is.' : '';
  return {
    id: `put${name}`,
    method: 'PUT',
    path: resource.pathTemplate,
    tag: resource.title,
    write: true,
    conditional: 'put',
    query: dryRunQuery,
    summary: `Create or replace ${article(resource)}`,
    description: `Creates with \`If-None-Match: *\`, replaces with \`If-Match\`. What is left out takes its default; null and absent mean the same.${secret} A PUT that changes nothing keeps the revision.`,
    body: { schema: reference(`${name}Input`), required: true },
    answers: {
      200: { description: 'Replaced, or left as it was.', content: { schema: reference(name) }, headers: WRITTEN },
      201: { description: 'Created.', content: { schema: reference(name) }, headers: ['Location', ...WRITTEN] },
    },
    problems: [...WRITE_PROBLEMS],
    handle: (call) => write(call, resource, { mayCreate: true, patch: false }, putResource),
  };
}

export const WRITTEN = [
  'ETag',
  'Postplane-Revision',
  'Postplane-Relays',
  'Postplane-Dry-Run',
  'Postplane-Changed-Fields',
  'Postplane-Warning',
  'Preference-Applied',
  'Idempotent-Replayed',
  'Postplane-Advice',
];

const DELETED = WRITTEN.filter((name) => !['ETag', 'Postplane-Changed-Fields', 'Postplane-Advice'].includes(name));

function patchOperation(resource: Resource): Operation {
  const name = schemaName(resource);
  return {
    id: `patch${name}`,
    method: 'PATCH',
    path: resource.pathTemplate,
    tag: resource.title,
    write: true,
    conditional: 'write',
    query: dryRunQuery,
    summary: `Change some attributes of ${article(resource)}`,
    description:
      'A merge patch (RFC 7396): members replace those of the stored document, null puts one back to its default. The whole is then checked.',
    body: { schema: reference(`${name}Patch`), required: true, mediaType: 'application/merge-patch+json' },
    answers: {
      200: { description: 'The object as it is now.', content: { schema: reference(name) }, headers: WRITTEN },
    },
    problems: [...WRITE_PROBLEMS],
    handle: (call) => write(call, resource, { mayCreate: false, patch: true }, putResource),
  };
}

function deleteOperation(resource: Resource): Operation {
  return {
    id: `delete${schemaName(resource)}`,
    method: 'DELETE',
    path: resource.pathTemplate,
    tag: resource.title,
    write: true,
    conditional: 'write',
    query: dryRunQuery,
    summary: `Delete ${article(resource)}`,
    description:
      'Deletes it, unless other objects refer to it: then `in_use` lists them. What has `deletion_protection` stays; so does a domain with queued mail, unless it has `force_destroy`. What is deleted can be restored for some days: `/v1/deleted`.',
    answers: { 204: { description: 'It is gone.', headers: DELETED } },
    problems: [
      'bad_request',
      'unauthorized',
      'forbidden',
      'not_found',
      'in_use',
      'mail_queued',
      'managed_elsewhere',
      'stale',
      'precondition_required',
      'too_many_requests',
      'unavailable',
    ],
    handle: (call) => write(call, resource, { mayCreate: false, patch: false }, removeResource),
  };
}

function batchOperation(resource: Resource): Operation {
  const name = schemaName(resource);
  return {
    id: `batchGet${name}s`,
    method: 'POST',
    path: resource.batchPath,
    reads: true,
    tag: resource.title,
    summary: `Read many by key: ${resource.title}`,
    description: `Up to 1000 objects by key, each key an array of ${resource.key.join(', ')}. Keys of what does not exist, or is out of reach, are in \`missing\`.`,
    body: { schema: reference('KeyList'), required: true, example: { keys: [resource.keyOf(resource.example)] } },
    answers: { 200: { description: 'What was found.', content: { schema: reference(`${name}Batch`) } } },
    problems: [
      'malformed_body',
      'unauthorized',
      'payload_too_large',
      'unsupported_media_type',
      'invalid_document',
      'too_many_requests',
      'unavailable',
    ],
    handle: (call) => batchGet(call, resource),
  };
}

function keyOf(resource: Resource, call: Call): string[] {
  return resource.key.map((name) => call.params[name] as string);
}

function parentKeyOf(resource: Resource, call: Call): string[] {
  return resource.key.slice(0, resource.key.length - resource.ownKey.length).map((name) => call.params[name] as string);
}

function isStorable(key: readonly string[]): boolean {
  return key.every((part) => part.isWellFormed() && !part.includes('\0'));
}

async function write(
  call: Call,
  resource: Resource,
  { mayCreate, patch }: { mayCreate: boolean; patch: boolean },
  work: (tx: Queryable, write: Write) => Promise<Answer>,
): Promise<Answer> {
  const key = keyOf(resource, call);
  const condition = preconditionOf(call.headers, mayCreate);
  if (!hasValidKey(resource, key)) throw badKey(resource, key, condition.expects === 'create');
  const material =
    call.query['dry_run'] === true
      ? NO_MATERIAL
      : await prepareMaterial(call, resource, key, condition.expects === 'create');
  return transact(call, (tx) => work(tx, { call, resource, key, condition, patch, material }));
}

function badKey(resource: Resource, key: readonly string[], creates: boolean): Error {
  if (!creates) return notFound();
  return invalid(resource.key.flatMap((name, index) => resource.checkAttribute(name, key[index])));
}
