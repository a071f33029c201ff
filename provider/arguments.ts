// Arguments that belong to no resource (of data sources, actions, ephemeral resources), held against the types of schemas/.
import { errorDiagnostic } from './protocol/diagnostics.ts';
import type { Diagnostic } from './protocol/messages.ts';
import type { BlockSchema } from './protocol/schema.ts';
import { attributeStep, Unknown, type Value, type ValueObject } from './protocol/types.ts';

/** A value type of schemas/types.ts. */
export interface ArgumentCheck {
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly { readonly message: string }[] } | undefined;
  };
}

/** What is wrong with a value; undefined: nothing. */
export function messageOf(check: ArgumentCheck, value: Value): string | undefined {
  const result = check.safeParse(value);
  return result.success ? undefined : (result.error?.issues[0]?.message ?? 'is not valid');
}

/** The required arguments that are null: written so, or by a variable that is. */
export function requiredFaults({ attributes }: BlockSchema, config: ValueObject): Diagnostic[] {
  return Object.entries(attributes)
    .filter(([name, { required }]) => required === true && (config[name] ?? null) === null)
    .map(([name]) => errorDiagnostic(`Missing ${name}`, `\`${name}\` is required and is null.`, [attributeStep(name)]));
}

/** The faults of the arguments that are given and known, each at its place. */
export function argumentFaults(config: ValueObject, checks: Readonly<Record<string, ArgumentCheck>>): Diagnostic[] {
  return Object.entries(checks).flatMap(([name, check]) => {
    const value = config[name] ?? null;
    const message = value === null || value instanceof Unknown ? undefined : messageOf(check, value);
    return message === undefined
      ? []
      : [errorDiagnostic(`Invalid ${name}`, `\`${name}\` ${message}.`, [attributeStep(name)])];
  });
}
