// ImportResourceState: from an ID (the key parts joined by "/") to a state that ReadResource completes.
import type { Resource } from '../schemas/resource.ts';
import { emptyState } from './document.ts';
import { faultDiagnostics } from './faults.ts';
import { DiagnosticError, errorDiagnostic } from './protocol/diagnostics.ts';
import type { Attributes } from './protocol/schema.ts';
import type { Value, ValueObject } from './protocol/types.ts';

/** A state with the key attributes of an ID. Throws a DiagnosticError with the expected form and an example. */
export function importState(resource: Resource, attributes: Attributes, id: string): ValueObject {
  const parts = parsed(resource, id);
  const faults = resource.key.flatMap((name, index) => resource.checkAttribute(name, parts[index]));
  if (faults.length > 0) throw new DiagnosticError(...faultDiagnostics(resource.attributes, faults));
  const keys = resource.key.map((name, index): [string, Value] => [name, parts[index] ?? null]);
  return { ...emptyState(attributes), ...Object.fromEntries(keys) };
}

function parsed(resource: Resource, id: string): string[] {
  try {
    return resource.parseId(id);
  } catch (error) {
    throw new DiagnosticError(errorDiagnostic('Invalid import ID', `${(error as Error).message}.`));
  }
}
