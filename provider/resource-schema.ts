// Resources as Terraform sees them: attributes and flags derived from the declared fields, nothing written twice.
import { type Field, type Fields, isRequired } from '../schemas/field.ts';
import type { Resource } from '../schemas/resource.ts';
import { type Shape, shapeOf } from '../schemas/shape.ts';
import type { Attribute, Attributes, BlockSchema, Nesting } from './protocol/schema.ts';
import type { TerraformType } from './protocol/types.ts';

/** managed: with write-only values and flags; reading: everything computed, no secrets. */
type Use = 'managed' | 'reading';

export function typeName(kind: string): string {
  return `postplane_${kind}`;
}

/** `route` -> `routes`, `recipient_list_entry` -> `recipient_list_entries`: the plural data source. */
export function pluralName(kind: string): string {
  if (/[^aeiou]y$/.test(kind)) return `${kind.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(kind) ? `${kind}es` : `${kind}s`;
}

export function resourceSchema(resource: Resource): BlockSchema {
  return {
    version: resource.schema_version,
    description: resource.description,
    attributes: attributesOf(resource.attributes, 'managed'),
  };
}

/** The singular data source: key attributes select, the rest is read. */
export function dataSourceSchema(resource: Resource): BlockSchema {
  const readable = attributesOf(resource.attributes, 'reading');
  const keys = resource.key.map((name): [string, Attribute] => [name, selecting(readable[name], { required: true })]);
  const effective = effectiveAttributes(resource.attributes);
  const attributes = { ...readable, ...Object.fromEntries(keys), ...(effective ? { effective } : {}), ...STAMPS };
  return { version: 0, description: `Reads one ${resource.title}. ${resource.description}`, attributes };
}

/** The plural data source: parent keys filter, the objects are a list. */
export function listDataSourceSchema(resource: Resource): BlockSchema {
  const readable = attributesOf(resource.attributes, 'reading');
  const plural = pluralName(resource.kind);
  const objects: Attribute = {
    description: 'All of them, in the order of their keys.',
    computed: true,
    nested: { nesting: 'list', attributes: readable },
  };
  const attributes = { ...filterAttributes(resource), [plural]: objects };
  return { version: 0, description: `Lists every ${resource.title} within reach of the token.`, attributes };
}

/** The configuration of a list block (`terraform query`). */
export function listResourceSchema(resource: Resource): BlockSchema {
  return {
    version: 0,
    description: `Finds every ${resource.title} within reach of the token.`,
    attributes: { ...filterAttributes(resource), managed: MANAGED },
  };
}

const MANAGED: Attribute = {
  description:
    'Only those that some manager has claimed (provider argument `managed_by`), or with false that none has.',
  type: 'bool',
  optional: true,
};

/** Those of all kinds that can be listed, by type name. */
export function listSchemas(
  listable: ReadonlyMap<string, Resource>,
): ReadonlyMap<string, { readonly schema: BlockSchema }> {
  return new Map([...listable].map(([name, one]) => [name, { schema: listResourceSchema(one) }]));
}

export function parentKeys(resource: Resource): readonly string[] {
  return resource.key.filter((name) => !resource.ownKey.includes(name));
}

function filterAttributes(resource: Resource): Attributes {
  const readable = attributesOf(resource.attributes, 'reading');
  return Object.fromEntries(parentKeys(resource).map((name) => [name, selecting(readable[name], { optional: true })]));
}

function selecting(attribute: Attribute | undefined, flag: { required: true } | { optional: true }): Attribute {
  if (!attribute) throw new Error('a key attribute is missing from the attributes');
  const { computed: _, ...rest } = attribute;
  return { ...rest, ...flag };
}

const STAMPS: Attributes = {
  revision: { description: 'Revision of the object: it grows with each change.', type: 'number', computed: true },
  created_at: { description: 'When it was made (RFC 3339).', type: 'string', computed: true },
  updated_at: { description: 'When it last changed (RFC 3339).', type: 'string', computed: true },
};

/** Attributes for fields. Secrets are left out for reading. */
export function attributesOf(fields: Fields, use: Use): Attributes {
  const shown = Object.entries(fields).filter(([, one]) => use === 'managed' || one.notes.secret === undefined);
  return Object.fromEntries(shown.map(([name, one]) => [name, attributeOf(one, use)]));
}

function attributeOf(one: Field, use: Use): Attribute {
  const flags = use === 'reading' ? { computed: true } : flagsOf(one);
  const inner = one.notes.computed === undefined ? use : 'reading';
  return { description: describedWithValues(one), ...flags, ...content(shapeOf(one), inner) };
}

// What has a default is optional and computed on the wire: the plan then holds the default as a known value.
function flagsOf(one: Field): Pick<Attribute, 'required' | 'optional' | 'computed' | 'writeOnly'> {
  if (one.notes.computed !== undefined) return { computed: true };
  if (one.notes.secret !== undefined) return { optional: true, writeOnly: true };
  if (isRequired(one)) return { required: true };
  return one.notes.default === undefined ? { optional: true } : { optional: true, computed: true };
}

function content(shape: Shape, use: Use): Pick<Attribute, 'type' | 'nested'> {
  if (shape.kind === 'object') return nested('single', shape.fields, use);
  if (shape.kind !== 'list' && shape.kind !== 'set' && shape.kind !== 'map') return { type: primitive(shape) };
  if (shape.element.kind === 'object') return nested(shape.kind, shape.element.fields, use);
  return { type: [shape.kind, typeOfShape(shape.element)] };
}

function nested(nesting: Nesting, fields: Fields, use: Use): Pick<Attribute, 'nested'> {
  return { nested: { nesting, attributes: attributesOf(fields, use) } };
}

function typeOfShape(shape: Shape): TerraformType {
  if (shape.kind === 'list' || shape.kind === 'set' || shape.kind === 'map')
    return [shape.kind, typeOfShape(shape.element)];
  if (shape.kind !== 'object') return primitive(shape);
  return [
    'object',
    Object.fromEntries(Object.entries(shape.fields).map(([name, one]) => [name, typeOfShape(shapeOf(one))])),
  ];
}

function primitive(shape: Shape): 'string' | 'number' | 'bool' {
  if (shape.kind === 'string') return 'string';
  return shape.kind === 'boolean' ? 'bool' : 'number';
}

/** What the inheriting attributes come to, nested as they are; undefined when nothing inherits. */
function effectiveAttributes(fields: Fields): Attribute | undefined {
  const attributes = inheriting(fields);
  if (Object.keys(attributes).length === 0) return undefined;
  const description = 'The values in force: what is set here, or else what is inherited.';
  return { description, computed: true, nested: { nesting: 'single', attributes } };
}

function inheriting(fields: Fields): Attributes {
  const entries = Object.entries(fields).flatMap(([name, one]): [string, Attribute][] => {
    if (one.notes.inherits) return [[name, attributeOf(one, 'reading')]];
    const shape = shapeOf(one);
    const inner = shape.kind === 'object' ? inheriting(shape.fields) : {};
    if (Object.keys(inner).length === 0) return [];
    return [
      [name, { description: one.notes.description, computed: true, nested: { nesting: 'single', attributes: inner } }],
    ];
  });
  return Object.fromEntries(entries);
}

export const providerSchema: BlockSchema = {
  version: 0,
  description:
    'Mail security as code: domains, routes, mailboxes, outgoing users and filter rules of a Postplane installation.',
  attributes: {
    endpoint: {
      description:
        'Address of the control plane, such as https://mail.example.net. Default: the environment variable POSTPLANE_ENDPOINT.',
      type: 'string',
      optional: true,
    },
    token: {
      description: 'Bearer token. Default: the environment variable POSTPLANE_TOKEN.',
      type: 'string',
      optional: true,
      sensitive: true,
    },
    plan_checks: {
      description:
        '`server`: each planned change is also checked by the control plane, without effect. `offline`: plans check the configuration alone. Default `server`.',
      type: 'string',
      optional: true,
    },
    managed_by: {
      description:
        'Who manages these objects: the name of this configuration or its pipeline, for example its repository. It is claimed for what is read and written, so that others see whose it is (`foreign_writes` of the admin says what follows when they write nevertheless), and `postplane_drift_report` finds what they did. Default: the environment variable POSTPLANE_MANAGED_BY, else nobody.',
      type: 'string',
      optional: true,
    },
    change_reason: {
      description:
        'Why, for the audit: a commit, the address of a run. It goes with every write. Default: the environment variable POSTPLANE_CHANGE_REASON, else none.',
      type: 'string',
      optional: true,
    },
    read_only: {
      description:
        'Whether every write is refused before it leaves: for plans and drift checks that must change nothing, whatever the token may do. Ephemeral resources and actions write, too. Default: the environment variable POSTPLANE_READ_ONLY, else false.',
      type: 'bool',
      optional: true,
    },
  },
};

// A closed list of values is named in the description, unless the sentence does so already.
function describedWithValues(one: Field): string {
  const shape = shapeOf(one);
  const inner = shape.kind === 'list' || shape.kind === 'set' ? shape.element : shape;
  const values = inner.kind === 'string' ? (inner.enum ?? []) : [];
  // A bundle has none: provider/without-descriptions.ts.
  const notes: { readonly description?: string } = one.notes;
  const description = notes.description ?? '';
  if (values.every((value) => description.includes(`\`${value}\``))) return description;
  return `${description} One of ${values.map((value) => `\`${value}\``).join(', ')}.`;
}
