// Between Terraform values and API documents: state from an answer, body from a plan, and equality that knows sets.
import type { Resource } from '../schemas/resource.ts';
import type { Attributes } from './protocol/schema.ts';
import { typeOfAttributes } from './protocol/schema.ts';
import {
  attributeStep,
  isObject,
  type Path,
  type TerraformType,
  Unknown,
  type Value,
  ValueError,
  type ValueObject,
} from './protocol/types.ts';

/** The state an answer of the API stands for. Write-only attributes are null; what the answer lacks is null. */
export function stateOf(attributes: Attributes, document: unknown): ValueObject {
  const source = isObject(document) ? document : {};
  const types = objectTypes(attributes);
  const entries = Object.entries(attributes).map(([name, one]): [string, Value] => {
    if (one.writeOnly) return [name, null];
    return [name, valueOf(types[name] ?? 'string', source[name], [attributeStep(name)])];
  });
  return Object.fromEntries(entries);
}

/** A value with every attribute null, as import starts from. */
export function emptyState(attributes: Attributes): Record<string, Value> {
  return Object.fromEntries(Object.keys(attributes).map((name) => [name, null]));
}

function objectTypes(attributes: Attributes): Readonly<Record<string, TerraformType>> {
  const type = typeOfAttributes(attributes);
  return Array.isArray(type) && type[0] === 'object' ? (type[1] as Readonly<Record<string, TerraformType>>) : {};
}

/** JSON as a value of the type; properties the type does not know are dropped, missing ones are null. */
export function valueOf(type: TerraformType, json: unknown, path: Path = []): Value {
  if (json === null || json === undefined) return null;
  if (typeof type === 'string') return primitiveOf(type, json, path);
  const [kind, inner] = type;
  if (kind === 'object') {
    const source = json as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      Object.entries(inner).map(([name, one]) => [name, valueOf(one, source[name], [...path, attributeStep(name)])]),
    );
  }
  if (kind === 'map')
    return Object.fromEntries(Object.entries(json as object).map(([key, one]) => [key, valueOf(inner, one, path)]));
  if (!Array.isArray(json))
    throw new ValueError(path, `the control plane answered with something that is not a ${kind}`);
  return json.map((one, index) => valueOf(kind === 'tuple' ? (inner[index] ?? 'dynamic') : inner, one, path));
}

function primitiveOf(type: string, json: unknown, path: Path): Value {
  const expected = { string: 'string', number: 'number', bool: 'boolean' }[type];
  if (typeof json === expected) return json as Value;
  throw new ValueError(
    path,
    `the control plane answered with a ${typeof json} where a ${type} belongs: provider and control plane differ in version`,
  );
}

/** Whether two values mean the same: sets without order, unknown equal to nothing. */
export function sameValue(type: TerraformType, left: Value, right: Value): boolean {
  if (left instanceof Unknown || right instanceof Unknown) return false;
  if (left === null || right === null || typeof type === 'string') return left === right;
  return canonical(type, left) === canonical(type, right);
}

function canonical(type: TerraformType, value: Value): string {
  if (value === null || typeof type === 'string') return value instanceof Unknown ? '?' : JSON.stringify(value);
  if (value instanceof Unknown) return '?';
  const [kind, inner] = type;
  if (kind === 'object')
    return `{${Object.keys(inner)
      .sort()
      .map((name) => canonical(inner[name] ?? 'string', (value as ValueObject)[name] ?? null))
      .join()}}`;
  if (kind === 'map')
    return `{${Object.entries(value as ValueObject)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => JSON.stringify(key) + canonical(inner, one))
      .join()}}`;
  const elements = (value as readonly Value[]).map((one, index) =>
    canonical(kind === 'tuple' ? (inner[index] ?? 'dynamic') : inner, one),
  );
  return `[${(kind === 'set' ? [...new Set(elements)].sort() : elements).join()}]`;
}

/** The attributes in which two objects differ, of those named. */
export function differing(
  attributes: Attributes,
  names: readonly string[],
  left: ValueObject,
  right: ValueObject,
): string[] {
  const types = objectTypes(attributes);
  return names.filter((name) => !sameValue(types[name] ?? 'string', left[name] ?? null, right[name] ?? null));
}

/** Where two objects differ, down to the attribute: `limits.per_minute: 5 -> 6`. Collections are shown whole. */
export function differences(
  attributes: Attributes,
  names: readonly string[],
  left: ValueObject,
  right: ValueObject,
): string[] {
  return differing(attributes, names, left, right).flatMap((name) => {
    const [before, after] = [left[name] ?? null, right[name] ?? null];
    const nested = attributes[name]?.nested;
    if (nested?.nesting === 'single' && isObject(before) && isObject(after)) {
      const inner = Object.keys(nested.attributes);
      return differences(nested.attributes, inner, before, after).map((line) => `${name}.${line}`);
    }
    return [`${name}: ${shown(before)} -> ${shown(after)}`];
  });
}

/** The attributes a user writes and the API returns: neither computed by the server alone nor secret. */
export function writtenNames(resource: Resource): string[] {
  return Object.entries(resource.attributes)
    .filter(([, one]) => one.notes.computed === undefined && one.notes.secret === undefined)
    .map(([name]) => name);
}

/** The key parts in a value; null when one is not known yet. */
export function keyOf(resource: Resource, value: ValueObject): string[] | null {
  const parts = resource.key.map((name) => value[name]);
  return parts.every((part) => typeof part === 'string') ? (parts as string[]) : null;
}

/** The PUT body for a planned value: what is written and not null, and the given secrets. */
export function bodyOf(resource: Resource, planned: ValueObject, secrets: ValueObject): Record<string, unknown> {
  const written = writtenNames(resource).map((name): [string, unknown] => [name, withoutNulls(planned[name] ?? null)]);
  const given = Object.entries(secrets);
  return Object.fromEntries([...written, ...given].filter(([, value]) => value !== null && value !== undefined));
}

function withoutNulls(value: Value): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null)
      .map(([name, one]) => [name, withoutNulls(one)]),
  );
}

/** A value for a message: short, on one line. */
export function shown(value: Value | undefined): string {
  if (value instanceof Unknown) return '(known after apply)';
  const text = JSON.stringify(value ?? null);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
