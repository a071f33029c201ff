// Write-only values: read from the configuration alone, sent when their version changes or somebody else set them, never kept.
import { companionsOf, type Resource, secretsOf } from '../schemas/resource.ts';
import type { Private } from './managed.ts';
import type { Value, ValueObject } from './protocol/types.ts';

/** Every secret the configuration gives. */
export function secretsIn(resource: Resource, config: ValueObject | null): ValueObject {
  const given = secretsOf(resource).map(([name]): [string, Value] => [name, config?.[name] ?? null]);
  return Object.fromEntries(given.filter(([, value]) => value !== null));
}

export interface SecretUpdate {
  readonly config: ValueObject | null;
  readonly prior: ValueObject;
  readonly planned: ValueObject;
  readonly private: Private;
}

/** The secrets an update must send: whose version or whole changed, without a version, not stored so far, and set by somebody else. */
export function secretsToSend(resource: Resource, update: SecretUpdate): ValueObject {
  const { config, prior, planned } = update;
  const foreign = foreignSecrets(resource, update);
  const given = Object.entries(secretsIn(resource, config));
  return Object.fromEntries(
    given.filter(([name]) => {
      const { set, version } = companionsOf(name);
      const isStored = prior[set] !== false;
      const isNew = (planned[version] ?? null) === null || planned[version] !== prior[version];
      const whole = resource.attributes[name]?.notes.goes_with ?? version;
      return !isStored || isNew || planned[whole] !== prior[whole] || foreign.includes(name);
    }),
  );
}

/** The secrets that were set by somebody else since this configuration set them: its own must be set again. */
export function foreignSecrets(
  resource: Resource,
  { config, prior, private: kept }: Pick<SecretUpdate, 'config' | 'prior' | 'private'>,
): string[] {
  return Object.keys(secretsIn(resource, config)).filter((name) => {
    const { setAt } = companionsOf(name);
    const own = kept.secrets?.[setAt];
    return own !== undefined && (prior[setAt] ?? null) !== null && prior[setAt] !== own;
  });
}

/** What to keep of the secrets after a write that sent some: when each was set. */
export function secretTimes(
  sent: ValueObject,
  document: Readonly<Record<string, unknown>>,
  before: Private,
): Pick<Private, 'secrets'> {
  const times = Object.keys(sent).flatMap((name): [string, string][] => {
    const { setAt } = companionsOf(name);
    const time = document[setAt];
    return typeof time === 'string' ? [[setAt, time]] : [];
  });
  const secrets = { ...before.secrets, ...Object.fromEntries(times) };
  return Object.keys(secrets).length > 0 ? { secrets } : {};
}

export function versionNames(resource: Resource): string[] {
  return secretsOf(resource).map(([name]) => companionsOf(name).version);
}

export function timeNames(resource: Resource): string[] {
  return secretsOf(resource).map(([name]) => companionsOf(name).setAt);
}
