// ValidateResourceConfig: the API's own schemas, offline. What is unknown is skipped, the rest is checked at its path.
import type { Resource } from '../schemas/resource.ts';
import { faultDiagnostics } from './faults.ts';
import { errorDiagnostic } from './protocol/diagnostics.ts';
import type { Diagnostic } from './protocol/messages.ts';
import { type Attributes, typeOfAttributes } from './protocol/schema.ts';
import {
  attributeStep,
  formatPath,
  indexStep,
  isObject,
  isWhollyKnown,
  keyStep,
  type Path,
  type TerraformType,
  Unknown,
  type Value,
  type ValueObject,
} from './protocol/types.ts';

export interface ValidateOptions {
  /** Whether the CLI keeps write-only values out of plan and state; false before 1.11. */
  readonly writeOnlyAllowed: boolean;
}

/** Every fault of a configuration, each at its attribute. */
export function validateResource(
  resource: Resource,
  attributes: Attributes,
  config: ValueObject,
  options: ValidateOptions,
): Diagnostic[] {
  const numbers = inexactNumbers(typeOfAttributes(attributes), config, []);
  const known = Object.fromEntries(
    Object.entries(config).filter(([name]) => resource.attributes[name]?.notes.computed === undefined),
  );
  return [
    ...numbers,
    ...(options.writeOnlyAllowed ? [] : writeOnlyFaults(attributes, config)),
    ...(numbers.length > 0 ? [] : faultDiagnostics(resource.attributes, faultsOf(resource, known))),
  ];
}

function faultsOf(resource: Resource, config: ValueObject): ReturnType<Resource['checkAttribute']> {
  if (isWhollyKnown(config)) {
    const result = resource.parse(config);
    return result.ok ? [] : result.faults;
  }
  return resource.checkKnown(config, (value) => value instanceof Unknown);
}

function writeOnlyFaults(attributes: Attributes, config: ValueObject): Diagnostic[] {
  const set = Object.entries(attributes).filter(
    ([name, one]) => one.writeOnly && config[name] !== null && config[name] !== undefined,
  );
  return set.map(([name]) =>
    errorDiagnostic(
      'Write-only attributes are not supported',
      `\`${name}\` is write-only, so that it never reaches the state. This needs Terraform 1.11 or OpenTofu 1.11, or later.`,
      [attributeStep(name)],
    ),
  );
}

// A number that JavaScript does not hold exactly arrives as its decimal text.
function inexactNumbers(type: TerraformType, value: Value | undefined, path: Path): Diagnostic[] {
  if (type === 'number' && typeof value === 'string') {
    return [
      errorDiagnostic(
        'Number out of range',
        `\`${formatPath(path)}\` is ${value}: numbers must lie between -9007199254740991 and 9007199254740991, with at most 15 digits.`,
        path,
      ),
    ];
  }
  if (typeof type === 'string' || value === null || value === undefined) return [];
  const [kind, inner] = type;
  if (kind === 'object')
    return isObject(value)
      ? Object.entries(inner).flatMap(([name, one]) => inexactNumbers(one, value[name], [...path, attributeStep(name)]))
      : [];
  if (kind === 'map')
    return isObject(value)
      ? Object.entries(value).flatMap(([key, one]) => inexactNumbers(inner, one, [...path, keyStep(key)]))
      : [];
  if (!Array.isArray(value) || kind === 'tuple') return [];
  return value.flatMap((one, index) =>
    inexactNumbers(inner, one as Value, kind === 'set' ? path : [...path, indexStep(index)]),
  );
}
