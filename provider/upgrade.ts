// What an older version stored, as the current one has it. Attributes that were removed go and new ones are null at decoding.
import type { Upgrade } from '../schemas/resource.ts';
import { DiagnosticError, errorDiagnostic } from './protocol/diagnostics.ts';

/** Runs the upgrades from the stored version on; `upgrades[n]` leads from n to n + 1. Throws when it is newer than the provider. */
export function upgraded(
  what: string,
  upgrades: readonly Upgrade[],
  stored: Record<string, unknown>,
  version: number,
): Record<string, unknown> {
  if (version > upgrades.length) {
    const detail = `${what} has schema version ${version}; this provider knows up to ${upgrades.length}. Use the provider version that wrote it, or a later one.`;
    throw new DiagnosticError(errorDiagnostic('State is newer than the provider', detail));
  }
  return upgrades.slice(version).reduce((current, upgrade) => upgrade(current), stored);
}
