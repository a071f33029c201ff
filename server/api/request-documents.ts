// From a request's body to a checked document: what the server chose is dropped, what must not change is refused.
import { isDeepStrictEqual } from 'node:util';
import { type Fields, fieldsOf } from '../../schemas/field.ts';
import type { JsonObject } from '../../schemas/parse.ts';
import type { Fault } from '../../schemas/problems.ts';
import { type Resource, secretsOf } from '../../schemas/resource.ts';
import type { Principal } from './operation.ts';
import { isObject, mergePatch } from './merge-patch.ts';
import { invalid, problem } from './problems.ts';

export interface Checked {
  readonly document: JsonObject;
  /** Attributes whose secret was given anew. */
  readonly secrets: Readonly<Record<string, string>>;
}

const SERVER_MEMBERS = ['revision', 'created_at', 'updated_at'] as const;

/**
 * Parses a body for the object at `key`. `current`: the document as answered now, null when it does not exist.
 * With `stored` the body is a merge patch of that document. Throws all faults at once.
 */
export function parseDocument(
  resource: Resource,
  key: readonly string[],
  body: unknown,
  current: JsonObject | null,
  stored?: JsonObject,
): Checked {
  if (!isObject(body)) throw problem('malformed_body', 'The body must be a JSON object.');
  const faults: Fault[] = [];
  const own = withoutServerMembers(resource, body, current, faults);
  const keyed = withKey(resource, key, own, faults);
  const result = resource.parse(stored ? withKey(resource, key, mergePatch(stored, keyed) as JsonObject, []) : keyed);
  if (!result.ok) throw invalid([...faults, ...result.faults]);
  if (faults.length > 0) throw invalid(faults);
  return { document: result.document, secrets: result.secrets };
}

/** Faults of the key parts alone: a path that no object can have. */
export function hasValidKey(resource: Resource, key: readonly string[]): boolean {
  return resource.key.every((name, index) => resource.checkAttribute(name, key[index]).length === 0);
}

// GET -> PUT must be a no-op: what the answer carries beside the attributes is dropped when it is still true.
function withoutServerMembers(
  resource: Resource,
  body: JsonObject,
  current: JsonObject | null,
  faults: Fault[],
): JsonObject {
  const computed = Object.keys(resource.attributes).filter(
    (name) => resource.attributes[name]?.notes.computed !== undefined,
  );
  const dropped = new Set<string>(Object.hasOwn(resource.attributes, 'effective') ? [] : ['effective']);
  for (const name of [...SERVER_MEMBERS, ...computed]) {
    if (!Object.hasOwn(body, name)) continue;
    dropped.add(name);
    if (body[name] === null || (current !== null && isDeepStrictEqual(body[name], current[name]))) continue;
    faults.push({ pointer: `/${name}`, code: 'read_only', detail: 'is chosen by the server: leave it out' });
  }
  return Object.fromEntries(Object.entries(body).filter(([name]) => !dropped.has(name)));
}

function withKey(resource: Resource, key: readonly string[], body: JsonObject, faults: Fault[]): JsonObject {
  const parts = resource.key.map((name, index) => [name, key[index] as string] as const);
  for (const [name, part] of parts) {
    const given = Object.hasOwn(body, name) ? (body[name] ?? null) : null;
    if (given !== null && given !== part)
      faults.push({
        pointer: `/${name}`,
        code: 'conflict',
        detail: `must be what the path says, "${part}": leave it out`,
      });
  }
  return Object.fromEntries([...Object.entries(body), ...parts]);
}

/** Faults for attributes that only a new object can have otherwise. */
export function immutableFaults(resource: Resource, before: JsonObject, after: JsonObject): Fault[] {
  return Object.entries(resource.attributes)
    .filter(
      ([name, one]) =>
        one.notes.requires_replace && one.notes.computed === undefined && !isDeepStrictEqual(before[name], after[name]),
    )
    .map(([name]) => ({
      pointer: `/${name}`,
      code: 'immutable',
      detail: 'cannot change: delete the object and create it anew',
    }));
}

/** Faults for attributes above the principal's rank, unless they keep their value or, in a new object, their default. */
export function rankFaults(
  principal: Principal,
  fields: Fields,
  before: JsonObject | null,
  after: JsonObject,
  pointer = '',
): Fault[] {
  if (principal.admin === null) return [];
  return Object.entries(fields).flatMap(([name, one]) => {
    const at = `${pointer}/${name}`;
    const [old, value] = [before?.[name], after[name]];
    const nested = fieldsOf(one.type);
    if (nested && isObject(value)) return rankFaults(principal, nested, isObject(old) ? old : null, value, at);
    const allowed = before === null ? (one.notes.default ?? null) : old;
    if (one.notes.writable_by !== 'installation' || isDeepStrictEqual(allowed, value)) return [];
    return [{ pointer: at, code: 'forbidden', detail: 'may be set by a token of the installation only' }];
  });
}

/** The secrets a body carries that are well-formed: those worth hashing. */
export function secretsIn(resource: Resource, body: unknown): [string, string][] {
  if (!isObject(body)) return [];
  return secretsOf(resource).flatMap(([name]): [string, string][] => {
    const value = Object.hasOwn(body, name) ? body[name] : null;
    return typeof value === 'string' && resource.checkAttribute(name, value).length === 0 ? [[name, value]] : [];
  });
}
