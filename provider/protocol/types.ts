// Terraform's type system: types as they stand on the wire, values as JavaScript, paths to attributes.
import type { AttributePathStep } from './messages.ts';

/** A type in Terraform's JSON form: "string", ["list","string"], ["object",{"name":"string"}]. */
export type TerraformType =
  | 'string'
  | 'number'
  | 'bool'
  | 'dynamic'
  | readonly ['list' | 'set' | 'map', TerraformType]
  | readonly ['object', Readonly<Record<string, TerraformType>>]
  | readonly ['tuple', readonly TerraformType[]];

/** The one value that stands for "known after apply". */
export class Unknown {
  readonly unknown = true;
}
export const UNKNOWN: Unknown = Object.freeze(new Unknown());

/** null, an empty collection and an unknown value are three different things. Sets are arrays. */
export type Value = string | number | boolean | null | Unknown | readonly Value[] | ValueObject;
export interface ValueObject {
  readonly [name: string]: Value;
}

/** Steps from the resource to a value inside it. */
export type Path = readonly AttributePathStep[];

/** A fault of a value, with the path to it. */
export class ValueError extends Error {
  readonly path: Path;
  constructor(path: Path, message: string) {
    super(message);
    this.path = path;
  }
}

export function isObject(value: unknown): value is ValueObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Unknown);
}

/** Whether nothing inside the value is unknown. */
export function isWhollyKnown(value: Value): boolean {
  if (value instanceof Unknown) return false;
  if (Array.isArray(value)) return value.every(isWhollyKnown);
  return isObject(value) ? Object.values(value).every(isWhollyKnown) : true;
}

/** A path as HCL writes it: limits.per_minute, rules[0].name, labels["team"]. */
export function formatPath(path: Path): string {
  const parts = path.map((step) => {
    if (step.element_key_int !== undefined) return `[${step.element_key_int}]`;
    if (step.element_key_string !== undefined) return `[${JSON.stringify(step.element_key_string)}]`;
    return `.${step.attribute_name ?? ''}`;
  });
  return parts.join('').replace(/^\./, '');
}

export const attributeStep = (name: string): AttributePathStep => ({ attribute_name: name });
export const keyStep = (key: string): AttributePathStep => ({ element_key_string: key });
export const indexStep = (index: number): AttributePathStep => ({ element_key_int: index });
