// Write-only values: read from the configuration alone, sent when their version changes, never kept.
import { type Resource, secretsOf } from '../schemas/resource.ts';
import type { Value, ValueObject } from './protocol/types.ts';

/** Every secret the configuration gives. */
export function secretsIn(resource: Resource, config: ValueObject | null): ValueObject {
  const given = secretsOf(resource).map(([name]): [string, Value] => [name, config?.[name] ?? null]);
  return Object.fromEntries(given.filter(([, value]) => value !== null));
}

/** The secrets an update must send: those whose version changed, those without a version, and those not stored so far. */
export function secretsToSend(
  resource: Resource,
  config: ValueObject | null,
  prior: ValueObject,
  planned: ValueObject,
): ValueObject {
  const given = Object.entries(secretsIn(resource, config));
  return Object.fromEntries(
    given.filter(([name]) => {
      const version = versionName(name);
      const isStored = prior[name.replace(/_wo$/, '_set')] !== false;
      return !isStored || (planned[version] ?? null) === null || planned[version] !== prior[version];
    }),
  );
}

/** The attribute that says when a secret is sent again. */
export function versionName(secret: string): string {
  return `${secret.replace(/_wo$/, '')}_wo_version`;
}

export function versionNames(resource: Resource): string[] {
  return secretsOf(resource).map(([name]) => versionName(name));
}
