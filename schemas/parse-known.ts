// Checks as much of a document as is known: Terraform validates configurations whose values partly come later.
import type * as z from 'zod';
import { type Field, type Fields, fieldsOf } from './field.ts';
import {
  checkWith,
  elementOf,
  escapePointer,
  isObject,
  type JsonObject,
  own,
  parseField,
  unknownProperties,
} from './parse.ts';
import type { Fault } from './problems.ts';

/** Whether a value is not known yet; asked at every depth. */
export type IsUnknown = (value: unknown) => boolean;

/** The faults of the known parts of a document, each with its place. Never one that a later value could mend. */
export function faultsOfKnown(fields: Fields, input: JsonObject, isUnknown: IsUnknown, pointer = ''): Fault[] {
  const faults = Object.entries(fields).flatMap(([name, one]) =>
    one.notes.computed === undefined
      ? faultsOfField(one, own(input, name), isUnknown, `${pointer}/${escapePointer(name)}`)
      : [],
  );
  return [...unknownProperties(fields, input, pointer), ...faults];
}

function faultsOfField(one: Field, value: unknown, isUnknown: IsUnknown, pointer: string): Fault[] {
  if (isWhollyKnown(value, isUnknown)) {
    const result = parseField(one, value, pointer);
    return result.ok ? [] : result.faults;
  }
  return faultsOfPart(one.type, value, isUnknown, pointer);
}

function faultsOfPart(type: z.ZodType, value: unknown, isUnknown: IsUnknown, pointer: string): Fault[] {
  if (isUnknown(value)) return [];
  const fields = fieldsOf(type);
  if (fields) return isObject(value) ? faultsOfKnown(fields, value, isUnknown, pointer) : [];
  const element = elementOf(type);
  if (element && Array.isArray(value)) {
    return value.flatMap((one, index) => faultsOfPart(element, one, isUnknown, `${pointer}/${index}`));
  }
  if (!isWhollyKnown(value, isUnknown)) return [];
  const result = checkWith(type, value, pointer);
  return result.ok ? [] : result.faults;
}

function isWhollyKnown(value: unknown, isUnknown: IsUnknown): boolean {
  if (isUnknown(value)) return false;
  if (Array.isArray(value)) return value.every((one) => isWhollyKnown(one, isUnknown));
  return !isObject(value) || Object.values(value).every((one) => isWhollyKnown(one, isUnknown));
}
