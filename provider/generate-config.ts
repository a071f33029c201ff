// GenerateResourceConfig (Terraform 1.14): the least configuration that gives a state. Defaults and read-only values are left out.
import type { Resource } from '../schemas/resource.ts';
import { sameValue } from './document.ts';
import { plannedField } from './plan.ts';
import { type Attributes, typeOfAttributes } from './protocol/schema.ts';
import type { Value, ValueObject } from './protocol/types.ts';

export function generateConfig(resource: Resource, attributes: Attributes, state: ValueObject): ValueObject {
  const entries = Object.entries(resource.attributes).map(([name, field]): [string, Value] => {
    const attribute = attributes[name];
    const readOnly = field.notes.computed !== undefined || field.notes.secret !== undefined;
    if (readOnly || !attribute) return [name, null];
    const type = typeOfAttributes({ [name]: attribute });
    const value = state[name] ?? null;
    const isDefault = sameValue(type, { [name]: value }, { [name]: plannedField(field, null) });
    return [name, isDefault ? null : value];
  });
  return Object.fromEntries(entries);
}
