// From what a caller sent to a complete document: defaults filled in, every value checked, all faults at once.
import type * as z from 'zod';
import { type Field, type Fields, fieldsOf, isNullable } from './field.ts';
import type { Fault } from './problems.ts';

export type JsonObject = Record<string, unknown>;

export type FieldsResult =
  | { ok: true; document: JsonObject; secrets: Record<string, string> }
  /** `document` holds what is valid, and what is not as it came: for checks that may find more. */
  | { ok: false; faults: Fault[]; document: JsonObject };

/** Parses a body: null and absent mean the same, secrets are returned apart, computed values are left out. */
export function parseFields(fields: Fields, input: unknown, pointer = ''): FieldsResult {
  if (!isObject(input)) {
    return {
      ok: false,
      faults: [{ pointer, code: 'wrong_type', detail: `must be an object, not ${typeName(input)}` }],
      document: {},
    };
  }
  const faults = unknownProperties(fields, input, pointer);
  const document: JsonObject = {};
  const secrets: Record<string, string> = {};
  for (const [name, one] of Object.entries(fields)) {
    const at = `${pointer}/${escapePointer(name)}`;
    if (one.notes.computed !== undefined) {
      if (own(input, name) !== undefined) {
        faults.push({ pointer: at, code: 'read_only', detail: 'is chosen by the server: leave it out' });
      }
      continue;
    }
    const result = parseField(one, own(input, name), at);
    if (!result.ok) faults.push(...result.faults);
    if (one.notes.secret === undefined) document[name] = result.value;
    else if (result.ok && typeof result.value === 'string') secrets[name] = result.value;
  }
  return faults.length > 0 ? { ok: false, faults, document } : { ok: true, document, secrets };
}

/** The value, valid or as it came. */
export type ValueResult = { ok: true; value: unknown } | { ok: false; faults: Fault[]; value: unknown };

/** Parses the value of one attribute; null and undefined take the default. */
export function parseField(one: Field, given: unknown, pointer: string): ValueResult {
  const value = given ?? one.notes.default ?? null;
  if (value === null) {
    if (isNullable(one) || one.notes.secret !== undefined) return { ok: true, value: null };
    return { ok: false, faults: [{ pointer, code: 'required', detail: 'is required' }], value: null };
  }
  return parseValue(one.type, value, pointer);
}

function parseValue(type: z.ZodType, value: unknown, pointer: string): ValueResult {
  const fields = fieldsOf(type);
  if (fields) {
    const result = parseFields(fields, value, pointer);
    return result.ok
      ? { ok: true, value: result.document }
      : { ok: false, faults: result.faults, value: result.document };
  }
  const element = elementOf(type);
  if (element && fieldsOf(element) && Array.isArray(value)) return parseArray(type, element, value, pointer);
  return checkWith(type, value, pointer);
}

// Elements that are objects get their defaults first; the array's own rules then see complete elements.
function parseArray(type: z.ZodType, element: z.ZodType, values: unknown[], pointer: string): ValueResult {
  const results = values.map((value, index) => parseValue(element, value, `${pointer}/${index}`));
  const faults = results.flatMap((result) => (result.ok ? [] : result.faults));
  const complete = results.map((result) => result.value);
  return faults.length > 0 ? { ok: false, faults, value: complete } : checkWith(type, complete, pointer);
}

/** Checks a value against its type alone. */
export function checkWith(type: z.ZodType, value: unknown, pointer: string): ValueResult {
  const result = type.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, faults: result.error.issues.map((issue) => faultOf(issue, value, pointer)), value };
}

function faultOf(issue: z.core.$ZodIssue, value: unknown, pointer: string): Fault {
  const at = pointer + issue.path.map((part) => `/${escapePointer(String(part))}`).join('');
  if (issue.code === 'invalid_type') {
    const found = typeName(valueAt(value, issue.path));
    const instead = issue.expected === 'int' && found === 'a number' ? '' : `, not ${found}`;
    return { pointer: at, code: 'wrong_type', detail: `must be ${article(issue.expected)}${instead}` };
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map((one) => `"${String(one)}"`).join(', ');
    return { pointer: at, code: 'invalid_value', detail: `${elementAt(value, issue.path)}must be one of ${allowed}` };
  }
  return { pointer: at, code: 'invalid_value', detail: `${elementAt(value, issue.path)}${issue.message}` };
}

// An element of a set has no place of its own to point at, so it is quoted.
function elementAt(value: unknown, path: readonly PropertyKey[]): string {
  const element = typeof path[0] === 'number' ? valueAt(value, path) : undefined;
  return typeof element === 'string' || typeof element === 'number' ? `${JSON.stringify(element).slice(0, 100)} ` : '';
}

/** Faults for what is no property. */
export function unknownProperties(fields: Fields, input: JsonObject, pointer: string): Fault[] {
  return Object.keys(input)
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) => ({
      pointer: `${pointer}/${escapePointer(name)}`,
      code: 'unknown_property',
      detail: `is not a property here${suggestion(name, Object.keys(fields))}`,
    }));
}

function suggestion(name: string, names: string[]): string {
  const near = names
    .map((one) => ({ one, distance: editDistance(name, one) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return near && near.distance <= Math.max(2, name.length / 3) ? `: did you mean "${near.one}"?` : '';
}

// Levenshtein distance on the first 64 characters.
function editDistance(left: string, right: string): number {
  const a = left.slice(0, 64);
  const b = right.slice(0, 64);
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** The type of the elements of an array type. */
export function elementOf(type: z.ZodType): z.ZodType | undefined {
  const def = type._zod.def as unknown as { type: string; element?: z.ZodType };
  return def.type === 'array' ? def.element : undefined;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, part) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[part],
    value,
  );
}

/** The own property of that name; null counts as absent. */
export function own(input: JsonObject, name: string): unknown {
  return Object.hasOwn(input, name) ? (input[name] ?? undefined) : undefined;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return article(typeof value);
}

function article(type: string): string {
  const word = type === 'int' ? 'whole number' : type === 'record' ? 'object' : type;
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

/** A name as a part of a JSON pointer (RFC 6901, section 3). */
export function escapePointer(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}
