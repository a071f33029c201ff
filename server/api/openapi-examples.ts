// The examples of the OpenAPI document, made from the examples of the resources.
import type { JsonObject } from '../../schemas/parse.ts';
import type { Resource } from '../../schemas/resource.ts';
import { answerDocument } from './answer-documents.ts';
import type { Documented, Operation } from './operation.ts';

const NOON = new Date('2026-01-31T12:00:00Z');

/** The document that a GET of the resource's example answers. */
export function exampleDocument(resource: Resource): JsonObject {
  const parsed = resource.parse(resource.example);
  if (!parsed.ok) throw new Error(`${resource.kind}: its example is not valid: ${JSON.stringify(parsed.faults)}`);
  const key = resource.keyOf(parsed.document);
  const row = {
    kind: resource.kind,
    id: resource.id(key),
    key,
    admin: null,
    revision: 17,
    schema_version: resource.schema_version,
    data: parsed.document,
    secrets: {},
    created_at: NOON,
    updated_at: NOON,
  };
  return answerDocument(resource, row, { domains: new Map(), admins: new Map(), installation: null });
}

/** The body of a request. */
export function requestExample(operation: Operation, resource: Resource | undefined): unknown {
  if (operation.body?.example !== undefined || !resource) return operation.body?.example;
  const own = Object.entries(resource.example).filter(([name]) => !resource.key.includes(name));
  if (operation.method !== 'PATCH') return Object.fromEntries(own);
  const changeable = own.filter(([name]) => !resource.attributes[name]?.notes.requires_replace);
  return Object.fromEntries(changeable.slice(-1));
}

/** The body of an answer; undefined where it is a single object, whose example stands among the components. */
export function answerExample(operation: Operation, resource: Resource | undefined, answer: Documented): unknown {
  if (answer.content?.example !== undefined || !resource || !answer.content) return answer.content?.example;
  const document = exampleDocument(resource);
  if (operation.id.startsWith('list')) return { items: [document], next_cursor: null };
  return operation.id.startsWith('batch') ? { items: [document], missing: [] } : undefined;
}
