// UpgradeResourceState: stored state as the current schema has it. Removed attributes go, new ones are null.
import type { Resource } from '../schemas/resource.ts';
import { DiagnosticError, errorDiagnostic } from './protocol/diagnostics.ts';

/** Runs the resource's own upgrades from the stored version on. Throws when the state is newer than the provider. */
export function upgradeState(
  resource: Resource,
  state: Record<string, unknown>,
  version: number,
): Record<string, unknown> {
  if (version > resource.schema_version) throw new DiagnosticError(tooNew(resource, version));
  let current = state;
  for (let at = version; at < resource.schema_version; at++) {
    const upgrade = resource.upgrades[at];
    if (!upgrade) throw new Error(`${resource.kind} has no upgrade from schema version ${at}`);
    current = upgrade(current);
  }
  return current;
}

function tooNew(resource: Resource, version: number): ReturnType<typeof errorDiagnostic> {
  const detail = `The state of this ${resource.title} has schema version ${version}; this provider knows up to ${resource.schema_version}. Use the provider version that wrote it, or a later one.`;
  return errorDiagnostic('State is newer than the provider', detail);
}
