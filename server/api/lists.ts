// Lists: cursor pages in key order, filters on any plain attribute; and reading many objects by key.
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { isNullable, storedType } from '../../schemas/field.ts';
import type { JsonObject } from '../../schemas/parse.ts';
import type { Resource } from '../../schemas/resource.ts';
import { shapeOf } from '../../schemas/shape.ts';
import { findResource, findResources, type ResourceRow } from '../store/resources.ts';
import { type ListFilter, listResources } from '../store/resource-lists.ts';
import { answerDocument, loadLevels } from './answer-documents.ts';
import { isObject } from './merge-patch.ts';
import type { Answer, Call } from './operation.ts';
import { invalid, problem } from './problems.ts';
import { flag, instant, integer, term } from './query.ts';
import { isVisible } from './references.ts';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;
const RESERVED = {
  limit: integer(1, MAX_LIMIT)
    .optional()
    .meta({
      description: `Most objects on the page, 1 to ${MAX_LIMIT}. Default ${DEFAULT_LIMIT}.`,
      example: 100,
      json: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT },
    }),
  cursor: term
    .optional()
    .meta({ description: '`next_cursor` of the page before.', example: 'WyJleGFtcGxlLmNvbSJdLmE' }),
  q: term.optional().meta({ description: 'Part of the ID.', example: 'exam' }),
  admin: term.optional().meta({ description: 'Only what belongs to this admin itself.', example: 'acme' }),
  managed: flag.optional().meta({
    description: 'Only those that some manager has claimed, or that none has: see `/v1/managed-objects`.',
    example: 'false',
    json: { type: 'boolean' },
  }),
  updated_since: instant.optional().meta({
    description: 'Only what was written at or after this time.',
    example: '2026-01-31T12:00:00Z',
    json: { type: 'string', format: 'date-time' },
  }),
};

/** The attributes a list can be filtered by: plain values that are stored. */
export function filterAttributes(resource: Resource): string[] {
  return Object.entries(resource.attributes)
    .filter(([, one]) => one.notes.secret === undefined && one.notes.computed === undefined)
    .filter(
      ([name, one]) =>
        !Object.hasOwn(RESERVED, name) && ['string', 'integer', 'number', 'boolean'].includes(shapeOf(one).kind),
    )
    .map(([name]) => name);
}

/** The query parameters of a list. */
export function listQuery(resource: Resource): z.ZodObject {
  const filters = filterAttributes(resource).map((name) => [name, filterOf(resource, name)] as const);
  return z.strictObject({ ...RESERVED, ...Object.fromEntries(filters) });
}

function filterOf(resource: Resource, name: string): z.ZodType {
  const one = resource.attributes[name] as NonNullable<(typeof resource.attributes)[string]>;
  const shape = shapeOf(one);
  const empty = isNullable(one) ? ' Empty: those where it is null.' : '';
  const base =
    shape.kind === 'boolean' ? (isNullable(one) ? z.enum(['true', 'false', '']) : z.enum(['true', 'false'])) : term;
  return base.optional().meta({
    description: `Only those with this \`${name}\`.${empty}`,
    example: String(one.notes.example ?? resource.example[name] ?? sampleOf(shape)),
  });
}

function sampleOf(shape: ReturnType<typeof shapeOf>): string {
  if (shape.kind === 'string') return shape.enum?.[0] ?? 'text';
  return shape.kind === 'boolean' ? 'true' : '10';
}

/** One page of a kind below `parent`; "-" as a parent's key part means any. */
export async function listPage(call: Call, resource: Resource, parent: readonly string[]): Promise<Answer> {
  await checkParent(call, resource, parent);
  const limit = (call.query['limit'] as number | undefined) ?? DEFAULT_LIMIT;
  const filter = filterFrom(call, resource, parent);
  const seal = sealOf(call, filter);
  const rows = await listResources(
    call.deps.database,
    filter,
    openCursor(call.query['cursor'] as string | undefined, seal),
    limit + 1,
  );
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    status: 200,
    body: { items: await answers(call, resource, page), next_cursor: last ? closeCursor(last.key, seal) : null },
  };
}

async function checkParent(call: Call, resource: Resource, parent: readonly string[]): Promise<void> {
  if (resource.parent === null || parent.includes('-')) return;
  const valid = parent.every((part) => part.isWellFormed() && !part.includes('\0'));
  const row = valid
    ? await findResource(call.deps.database, resource.parent.kind, resource.parent.id(parent))
    : undefined;
  if (row && isVisible(resource.parent, row, call.principal.reach)) return;
  throw problem('parent_not_found', `There is no such ${resource.parent.title}, or the token does not reach it.`);
}

interface Asked {
  readonly admin?: string;
  readonly q?: string;
  readonly managed?: boolean;
  readonly updated_since?: Date;
}

function filterFrom(call: Call, resource: Resource, parent: readonly string[]): ListFilter {
  const { admin, q, managed, updated_since: updatedSince } = call.query as Asked;
  const equal = filterAttributes(resource)
    .filter((name) => call.query[name] !== undefined)
    .map((name) => [name, filterValue(resource, name, call.query[name] as string)] as const);
  return {
    kind: resource.kind,
    reach: resource.shared ? null : call.principal.reach,
    parent: parent.map((part) => (part === '-' ? null : part)),
    ...(admin === undefined ? {} : { admin }),
    ...(q === undefined ? {} : { q }),
    ...(managed === undefined ? {} : { managed }),
    ...(updatedSince === undefined ? {} : { updatedSince }),
    equal,
  };
}

// As `data ->> name` writes it.
function filterValue(resource: Resource, name: string, text: string): string | null {
  const one = resource.attributes[name] as Parameters<typeof storedType>[0];
  if (text === '' && isNullable(one)) return null;
  const { kind } = shapeOf(one);
  return (kind === 'integer' || kind === 'number') && text.trim() !== '' ? String(Number(text)) : text;
}

// A cursor holds for the very list that gave it: same kind, parent, filters and token's reach.
function sealOf(call: Call, filter: ListFilter): string {
  return createHash('sha256')
    .update(JSON.stringify([filter, call.principal.admin]))
    .digest('base64url')
    .slice(0, 16);
}

function closeCursor(key: readonly string[], seal: string): string {
  return Buffer.from(JSON.stringify([seal, ...key])).toString('base64url');
}

function openCursor(cursor: string | undefined, seal: string): string[] | null {
  if (cursor === undefined) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(parts) &&
      parts[0] === seal &&
      parts.every((part) => typeof part === 'string' && !part.includes('\0'))
    )
      return parts.slice(1) as string[];
  } catch {
    // Refused below.
  }
  throw problem('invalid_cursor', 'Start the list anew, with the same filters for all of its pages.');
}

/** Answer documents of rows of one kind. */
export async function answers(call: Call, resource: Resource, rows: readonly ResourceRow[]): Promise<JsonObject[]> {
  const levels = await loadLevels(call.deps.database, call.deps.resources, resource.kind, rows);
  return rows.map((row) => answerDocument(resource, row, levels));
}

/** Many objects by key: `{keys: [["example.com", "primary"], ...]}`. */
export async function batchGet(call: Call, resource: Resource): Promise<Answer> {
  const keys = keysOf(call.body, resource);
  const ids = keys.map((key) => resource.id(key));
  const rows = await findResources(call.deps.database, resource.kind, ids);
  const seen = rows.filter((row) => isVisible(resource, row, call.principal.reach));
  const items = await answers(call, resource, seen);
  const found = new Map(seen.map((row, index) => [row.id, items[index]]));
  const ordered = [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
  return {
    status: 200,
    body: { items: ordered, missing: keys.filter((_, index) => !found.has(ids[index] as string)) },
  };
}

function keysOf(body: unknown, resource: Resource): string[][] {
  const keys = isObject(body) && Object.keys(body).every((name) => name === 'keys') ? body['keys'] : undefined;
  const parts = resource.key.join(', ');
  const expected = `must be an array of up to ${MAX_LIMIT} keys, each an array of ${resource.key.length} strings: ${parts}`;
  const right = (key: unknown): boolean =>
    Array.isArray(key) &&
    key.length === resource.key.length &&
    key.every((part) => typeof part === 'string' && part.isWellFormed() && !part.includes('\0'));
  if (Array.isArray(keys) && keys.length <= MAX_LIMIT && keys.every(right)) return keys as string[][];
  throw invalid([{ pointer: '/keys', code: 'invalid_value', detail: expected }]);
}
