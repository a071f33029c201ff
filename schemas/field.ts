// One attribute of a resource: its type and everything other layers must know about it.
import * as z from 'zod';

/** Which attributes of another resource an attribute names. */
export interface Reference {
  /** Kind of the resource referred to. */
  kind: string;
  /** Attributes of this document that lead the key of the other resource, before the value itself. */
  under?: readonly string[];
  /** The admin that owns this document leads the key, or the nearest above it that has such a resource. */
  along_admins?: true;
  /** Values that name nothing. */
  except?: readonly string[];
  /** On documents without this attribute the value is a name for objects further below, and need not exist. */
  beside?: string;
}

export interface FieldNotes {
  /** A full sentence; it is the documentation in OpenAPI, Terraform and CDKTF. Say unit and allowed values. */
  description: string;
  /** May be absent or null; null is stored and returned. */
  optional?: true;
  /** Taken when absent or null; always returned. */
  default?: unknown;
  /** null means: inherit from the level above; the resolved value is in `effective`. Implies optional. */
  inherits?: true;
  /** A change makes a new resource. */
  requires_replace?: true;
  /** Write-only. `hash`: only ever compared. `seal`: encrypted at rest, read back by the relay alone. */
  secret?: 'hash' | 'seal';
  /** Secrets only: the attribute that it belongs to. It is sent anew whenever that one changes, and forgotten when that one is null. */
  goes_with?: string;
  /** The value is (part of) the key of another resource, which must exist. */
  references?: Reference;
  /** Chosen by the server, refused in a body. `stable`: fixed at creation. `volatile`: may change with a write. */
  computed?: 'stable' | 'volatile';
  /** Computed ones: the secret they are made from; they change when it is given anew. */
  follows?: string;
  /** Arrays only: does the order matter? Default `set`. */
  collection?: 'list' | 'set';
  /** The least principal that may set a value other than the default. */
  writable_by?: 'admin' | 'installation';
  /** An example value for the documentation. */
  example?: unknown;
}

export interface Field<T extends z.ZodType = z.ZodType, N extends FieldNotes = FieldNotes> {
  readonly type: T;
  readonly notes: N;
}

/** Declares an attribute: what values it takes and what they mean. */
export function field<T extends z.ZodType, const N extends FieldNotes>(type: T, notes: N): Field<T, N> {
  return { type, notes };
}

export type Fields = Readonly<Record<string, Field>>;

/** The value of a field in a stored document. */
export type ValueOf<F> =
  F extends Field<infer T, infer N>
    ? N extends { optional: true } | { inherits: true }
      ? z.output<T> | null
      : z.output<T>
    : never;

export type DocumentOf<F extends Fields> = { -readonly [K in keyof F]: ValueOf<F[K]> };

const objectFields = new WeakMap<z.ZodType, Fields>();

/** A nested object made of fields, with their own defaults. */
export function object<const F extends Fields>(fields: F): z.ZodType<DocumentOf<F>> {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, nested] of Object.entries(fields)) shape[name] = storedType(nested);
  const type = z.strictObject(shape) as unknown as z.ZodType<DocumentOf<F>>;
  objectFields.set(type, fields);
  return type;
}

/** The fields of a type made by `object()`; undefined for every other type. */
export function fieldsOf(type: z.ZodType): Fields | undefined {
  return objectFields.get(type);
}

/** The type of a field as it stands in a complete document: null allowed where it may be unset. */
export function storedType(one: Field): z.ZodType {
  return isNullable(one) ? one.type.nullable() : one.type;
}

/** Whether null is a value of this field in a complete document. */
export function isNullable(one: Field): boolean {
  return one.notes.optional === true || one.notes.inherits === true;
}

/** Whether a body must carry this field. */
export function isRequired(one: Field): boolean {
  return !isNullable(one) && one.notes.default === undefined && one.notes.computed === undefined;
}
