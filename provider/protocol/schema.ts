// Schemas as the provider describes them, their Terraform types, and their two published forms: wire and JSON.
import type { Schema, SchemaAttribute } from './messages.ts';
import type { TerraformType } from './types.ts';

export type Nesting = 'single' | 'list' | 'set' | 'map';

export interface Attribute {
  readonly description: string;
  /** Exactly one of type and nested is given. */
  readonly type?: TerraformType;
  readonly nested?: { readonly nesting: Nesting; readonly attributes: Attributes };
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  readonly writeOnly?: boolean;
}
export type Attributes = Readonly<Record<string, Attribute>>;

export interface BlockSchema {
  readonly version: number;
  readonly description: string;
  readonly attributes: Attributes;
}

const NESTING: Record<Nesting, number> = { single: 1, list: 2, set: 3, map: 4 };

const types = new WeakMap<Attributes, TerraformType>();

/** The type of an object with these attributes; made once for each. */
export function typeOfAttributes(attributes: Attributes): TerraformType {
  const known = types.get(attributes);
  if (known) return known;
  const entries = Object.entries(attributes).map(([name, one]) => [name, typeOfAttribute(one)]);
  const type: TerraformType = ['object', Object.fromEntries(entries)];
  types.set(attributes, type);
  return type;
}

function typeOfAttribute(attribute: Attribute): TerraformType {
  if (attribute.type !== undefined) return attribute.type;
  if (!attribute.nested) throw new Error('an attribute has neither type nor nested attributes');
  const object = typeOfAttributes(attribute.nested.attributes);
  return attribute.nested.nesting === 'single' ? object : [attribute.nested.nesting, object];
}

/** The schema as GetProviderSchema sends it. */
export function schemaMessage(schema: BlockSchema): Schema {
  const block = {
    version: schema.version,
    attributes: attributeMessages(schema.attributes),
    description: schema.description,
    description_kind: 1,
  };
  return { version: schema.version, block };
}

function attributeMessages(attributes: Attributes): SchemaAttribute[] {
  return Object.entries(attributes).map(([name, one]) => ({
    name,
    description: one.description,
    description_kind: 1,
    required: one.required === true,
    optional: one.optional === true,
    computed: one.computed === true,
    sensitive: one.sensitive === true,
    write_only: one.writeOnly === true,
    ...(one.type === undefined ? {} : { type: Buffer.from(JSON.stringify(one.type)) }),
    ...(one.nested
      ? { nested_type: { attributes: attributeMessages(one.nested.attributes), nesting: NESTING[one.nested.nesting] } }
      : {}),
  }));
}

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** The schema in the form of `terraform providers schema -json`. */
export function schemaJson(schema: BlockSchema): Json {
  const block: Json = {
    attributes: attributesJson(schema.attributes),
    description: schema.description,
    description_kind: 'markdown',
  };
  return { version: schema.version, block };
}

function attributesJson(attributes: Attributes): Json {
  const sorted = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, one]) => [name, attributeJson(one)]));
}

function attributeJson(one: Attribute): Json {
  const flags = Object.entries({
    required: one.required,
    optional: one.optional,
    computed: one.computed,
    sensitive: one.sensitive,
    write_only: one.writeOnly,
  }).filter(([, set]) => set === true);
  return {
    ...(one.type === undefined ? {} : { type: one.type as Json }),
    ...(one.nested
      ? { nested_type: { attributes: attributesJson(one.nested.attributes), nesting_mode: one.nested.nesting } }
      : {}),
    description: one.description,
    description_kind: 'markdown',
    ...Object.fromEntries(flags),
  } as Json;
}
