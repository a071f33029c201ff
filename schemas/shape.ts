// The structure of a field's values, read from its zod type: what Terraform, OpenAPI and the docs need to know.
import type * as z from 'zod';
import { type Field, type Fields, fieldsOf } from './field.ts';

export type Shape =
  | { kind: 'string'; enum?: readonly string[] }
  | { kind: 'integer' }
  | { kind: 'number' }
  | { kind: 'boolean' }
  | { kind: 'list'; element: Shape }
  | { kind: 'set'; element: Shape }
  | { kind: 'map'; element: Shape }
  | { kind: 'object'; fields: Fields };

/** The shape of a field's values. Throws on a zod type that no layer could express. */
export function shapeOf(one: Field): Shape {
  return shapeOfType(one.type, one.notes.collection ?? 'set');
}

interface ZodDef {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  entries?: Record<string, string>;
  format?: string;
  checks?: { _zod: { def: { check: string; format?: string } } }[];
}

function shapeOfType(type: z.ZodType, collection: 'list' | 'set'): Shape {
  const fields = fieldsOf(type);
  if (fields) return { kind: 'object', fields };
  const def = type._zod.def as unknown as ZodDef;
  switch (def.type) {
    case 'string':
      return { kind: 'string' };
    case 'enum':
      return { kind: 'string', enum: Object.values(def.entries ?? {}) };
    case 'number':
      return { kind: isInteger(def) ? 'integer' : 'number' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'array':
      return { kind: collection, element: shapeOfType(def.element as z.ZodType, 'set') };
    case 'record':
      return { kind: 'map', element: shapeOfType(def.valueType as z.ZodType, 'set') };
    case 'nullable':
    case 'optional':
    case 'default':
      return shapeOfType(def.innerType as z.ZodType, collection);
    default:
      throw new Error(`no layer can express the zod type "${def.type}"`);
  }
}

function isInteger(def: ZodDef): boolean {
  const formats = [def.format, ...(def.checks ?? []).map((check) => check._zod.def.format)];
  return formats.some((format) => format === 'safeint' || format === 'int32' || format === 'uint32');
}
