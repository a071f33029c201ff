// Attributes of a resource -> JSON Schema (2020-12), as OpenAPI 3.1 uses it.
import * as z from 'zod';
import { type Field, type Fields, fieldsOf, isNullable, isRequired } from '../../schemas/field.ts';
import { outgoingSettings } from '../../schemas/outgoing-settings.ts';
import type { JsonObject } from '../../schemas/parse.ts';
import type { Resource } from '../../schemas/resource.ts';
import { type Shape, shapeOf } from '../../schemas/shape.ts';

/** `answer`: what is read. `input`: the body of a PUT. `patch`: the body of a PATCH. */
type Purpose = 'answer' | 'input' | 'patch';

/** The members every answer has beside the attributes. */
const served: Record<string, JsonObject> = {
  revision: {
    type: 'integer',
    minimum: 1,
    readOnly: true,
    description: 'Number of the change that made it so; the ETag.',
    'x-postplane-stability': 'on-change',
    examples: [17],
  },
  created_at: {
    type: 'string',
    format: 'date-time',
    readOnly: true,
    description: 'When it was created.',
    'x-postplane-stability': 'immutable',
    examples: ['2026-01-31T12:00:00.000Z'],
  },
  updated_at: {
    type: 'string',
    format: 'date-time',
    readOnly: true,
    description: 'When it was last changed.',
    'x-postplane-stability': 'on-change',
    examples: ['2026-01-31T12:00:00.000Z'],
  },
};

/** The schema of the document that a GET answers. */
export function answerSchema(resource: Resource, example: JsonObject): JsonObject {
  const attributes = properties(readable(resource.attributes), 'answer', example);
  const effective = {
    ...effectiveSchema(resource.attributes),
    readOnly: true,
    description: 'What holds for the attributes that inherit, null resolved.',
  };
  const all = { ...attributes, ...(Object.hasOwn(example, 'effective') ? { effective } : {}), ...served };
  return {
    type: 'object',
    title: resource.title,
    description: resource.description,
    additionalProperties: false,
    properties: all,
    required: Object.keys(all),
  };
}

/** The schema of the body of a PUT. */
export function inputSchema(resource: Resource): JsonObject {
  const fields = writable(resource.attributes);
  const required = Object.entries(fields)
    .filter(([name, one]) => isRequired(one) && one.notes.secret === undefined && !resource.key.includes(name))
    .map(([name]) => name);
  return {
    ...bodySchema(resource, 'input', 'To create or replace: what is left out takes its default.'),
    ...(required.length > 0 ? { required } : {}),
  };
}

/** The schema of the body of a PATCH. */
export function patchSchema(resource: Resource): JsonObject {
  return bodySchema(resource, 'patch', 'A merge patch: what is left out stays; null puts back the default.');
}

// What the server chose may be sent back as it was read, so that GET -> PUT changes nothing.
function bodySchema(resource: Resource, purpose: Purpose, description: string): JsonObject {
  const computed = Object.entries(resource.attributes)
    .filter(([, one]) => one.notes.computed !== undefined)
    .map(([name]) => name);
  const returned = [...computed, 'effective', ...Object.keys(served)];
  const echoed = Object.fromEntries(
    returned.map((name) => [
      name,
      { readOnly: true, description: 'Chosen by the server; may be sent back as it was read.', examples: [null] },
    ]),
  );
  const own = properties(writable(resource.attributes), purpose, resource.example);
  return {
    type: 'object',
    title: resource.title,
    description,
    additionalProperties: false,
    properties: { ...own, ...echoed },
  };
}

function readable(fields: Fields): Fields {
  return pick(fields, (one) => one.notes.secret === undefined);
}

function writable(fields: Fields): Fields {
  return pick(fields, (one) => one.notes.computed === undefined);
}

function pick(fields: Fields, wanted: (one: Field) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, one]) => wanted(one)));
}

// The attributes that inherit, in the nesting they stand in. They change with what they inherit from.
function effectiveSchema(fields: Fields): JsonObject {
  const all = Object.entries(fields).flatMap(([name, one]): [string, JsonObject][] => {
    const nested = fieldsOf(one.type);
    if (nested)
      return hasInheriting(nested)
        ? [[name, nested === outgoingSettings ? shared('OutgoingEffective') : effectiveSchema(nested)]]
        : [];
    return one.notes.inherits
      ? [[name, { ...attributeSchema(one, 'answer'), 'x-postplane-stability': 'volatile' }]]
      : [];
  });
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(all),
    required: all.map(([name]) => name),
  };
}

function hasInheriting(fields: Fields): boolean {
  return Object.values(fields).some((one) => one.notes.inherits === true || hasInheriting(fieldsOf(one.type) ?? {}));
}

const OUTGOING = {
  answer: 'OutgoingDefaults',
  input: 'OutgoingDefaultsInput',
  patch: 'OutgoingDefaultsPatch',
} as const;

function shared(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

/** The schemas of the settings that admins, domains and the installation hold for outgoing users. */
export function outgoingSchemas(): Record<string, JsonObject> {
  const purposes = Object.entries(OUTGOING) as [Purpose, string][];
  const own = purposes.map(([purpose, name]) => [
    name,
    { ...objectSchema(outgoingSettings, purpose, {}), description: 'What outgoing users below inherit.' },
  ]);
  return {
    ...Object.fromEntries(own),
    OutgoingEffective: {
      ...effectiveSchema(outgoingSettings),
      description: 'What outgoing users below inherit, null resolved.',
    },
  };
}

function properties(
  fields: Fields,
  purpose: Purpose,
  example: Readonly<Record<string, unknown>>,
): Record<string, JsonObject> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, one]) => [name, attributeSchema(one, purpose, example[name])]),
  );
}

/** The schema of one attribute with everything its notes say. */
export function attributeSchema(one: Field, purpose: Purpose, example?: unknown): JsonObject {
  const { notes } = one;
  const shape = shapeOf(one);
  const base = typeSchema(one.type, shape, purpose, example);
  const mayBeNull =
    purpose === 'answer'
      ? isNullable(one) || notes.computed !== undefined
      : !isRequired(one) || notes.secret !== undefined;
  const fallback = purpose === 'input' && notes.default !== undefined ? { default: notes.default } : {};
  const shown = example ?? notes.example ?? notes.default ?? sample(shape);
  return {
    ...(mayBeNull && base['$ref'] === undefined ? nullable(base) : base),
    description: notes.description,
    ...fallback,
    ...(shown !== undefined && shape.kind !== 'object' ? { examples: [shown] } : {}),
    ...(notes.computed !== undefined ? { readOnly: true } : {}),
    ...(notes.secret !== undefined ? { writeOnly: true } : {}),
    ...(notes.requires_replace ? { 'x-postplane-immutable': true } : {}),
    ...(purpose === 'answer' ? { 'x-postplane-stability': stabilityOf(notes) } : {}),
    ...(notes.inherits ? { 'x-postplane-inherits': true } : {}),
    ...(notes.writable_by ? { 'x-postplane-writable-by': notes.writable_by } : {}),
    ...(notes.references ? { 'x-postplane-references': notes.references.kind } : {}),
  };
}

// When a value that is read may be another one than before: never, with a write of this object, or at any time.
function stabilityOf({ requires_replace, computed }: Field['notes']): 'immutable' | 'on-change' | 'volatile' {
  if (computed === 'volatile') return 'volatile';
  return requires_replace ? 'immutable' : 'on-change';
}

function nullable(schema: JsonObject): JsonObject {
  const values = schema['enum'] as unknown[] | undefined;
  return { ...schema, type: [schema['type'], 'null'], ...(values ? { enum: [...values, null] } : {}) };
}

function objectSchema(fields: Fields, purpose: Purpose, example: Readonly<Record<string, unknown>>): JsonObject {
  const all = properties(fields, purpose, example);
  const required =
    purpose === 'answer'
      ? Object.keys(all)
      : purpose === 'input'
        ? Object.keys(fields).filter((name) => isRequired(fields[name] as Field))
        : [];
  return { type: 'object', additionalProperties: false, properties: all, ...(required.length > 0 ? { required } : {}) };
}

function typeSchema(type: z.ZodType, shape: Shape, purpose: Purpose, example: unknown): JsonObject {
  if (shape.kind === 'object' && shape.fields === outgoingSettings) return shared(OUTGOING[purpose]);
  if (shape.kind === 'object') return objectSchema(shape.fields, purpose, (example ?? {}) as Record<string, unknown>);
  if (shape.kind !== 'list' && shape.kind !== 'set') return plainSchema(type);
  const element = (type._zod.def as unknown as { element: z.ZodType }).element;
  // The elements of an array are replaced as a whole, by PATCH too.
  const items = typeSchema(
    element,
    shape.element,
    purpose === 'patch' ? 'input' : purpose,
    Array.isArray(example) ? example[0] : undefined,
  );
  return { ...bounds(type), type: 'array', items, uniqueItems: true, 'x-postplane-collection': shape.kind };
}

function bounds(type: z.ZodType): JsonObject {
  const { maxItems } = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' });
  return maxItems === undefined ? {} : { maxItems };
}

function plainSchema(type: z.ZodType): JsonObject {
  const { $schema: _, minimum, maximum, ...rest } = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' });
  return {
    ...rest,
    ...(minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? { minimum } : {}),
    ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? { maximum } : {}),
  } as JsonObject;
}

function sample(shape: Shape): unknown {
  if (shape.kind === 'string') return shape.enum?.[0] ?? 'text';
  if (shape.kind === 'boolean') return true;
  if (shape.kind === 'integer' || shape.kind === 'number') return 1;
  return shape.kind === 'list' || shape.kind === 'set' ? [] : undefined;
}
