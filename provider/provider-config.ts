// The provider block, checked without a control plane.
import { errorDiagnostic } from './protocol/diagnostics.ts';
import type { Diagnostic } from './protocol/messages.ts';
import { attributeStep, type Value, type ValueObject } from './protocol/types.ts';

interface Check {
  readonly name: string;
  isFit(value: string): boolean;
  readonly expected: (value: string) => string;
}

const checks: readonly Check[] = [
  {
    name: 'endpoint',
    isFit: (value) => /^https?:\/\/[^/]/.test(value),
    expected: (value) => `"${value}" is not an address of a control plane: it must look like https://mail.example.net.`,
  },
  {
    name: 'managed_by',
    isFit: (value) => /^[\x20-\x7e]{1,200}$/.test(value),
    expected: () => '`managed_by` must have 1 to 200 printable ASCII characters.',
  },
  {
    name: 'plan_checks',
    isFit: (value) => value === 'server' || value === 'offline',
    expected: (value) => `\`plan_checks\` must be "server" or "offline", not "${value}".`,
  },
];

/** What is wrong with the settings that are known. */
export function settingFaults(settings: Readonly<Record<string, Value | undefined>> | ValueObject): Diagnostic[] {
  return checks.flatMap(({ name, isFit, expected }) => {
    const value = settings[name];
    if (typeof value !== 'string' || isFit(value)) return [];
    return [errorDiagnostic(`Invalid ${name}`, expected(value), [attributeStep(name)])];
  });
}
