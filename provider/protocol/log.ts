// JSON log lines on stderr as Terraform parses them, written only while a TF_LOG variable asks for them.
// Callers pass names, numbers and status codes: never bodies, tokens or attribute values.
import { writeSync } from 'node:fs';

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error'] as const;
export type Level = (typeof LEVELS)[number];
export type Log = (level: Level, message: string, facts?: Readonly<Record<string, string | number | boolean>>) => void;

type Environment = Readonly<Record<string, string | undefined>>;

/** A log that writes what TF_LOG_PROVIDER_<NAME>, TF_LOG_PROVIDER or TF_LOG asks for, and nothing when none is set. */
export function createLog(
  environment: Environment,
  name: string,
  write = (line: string): void => void writeSync(2, line),
): Log {
  const wanted =
    environment[`TF_LOG_PROVIDER_${name.toUpperCase()}`] ?? environment['TF_LOG_PROVIDER'] ?? environment['TF_LOG'];
  const threshold = thresholdOf(wanted);
  return (level, message, facts = {}) => {
    if (LEVELS.indexOf(level) < threshold) return;
    write(
      `${JSON.stringify({ '@level': level, '@message': message, '@module': `provider.${name}`, '@timestamp': timestamp(), ...facts })}\n`,
    );
  };
}

function thresholdOf(wanted: string | undefined): number {
  const level = wanted?.toLowerCase();
  if (!level || level === 'off') return LEVELS.length;
  const index = LEVELS.indexOf(level as Level);
  return index < 0 ? 0 : index; // an unknown name (and "json") means everything, as in Terraform
}

// Terraform takes the line as structured only with six fractional digits.
function timestamp(): string {
  return new Date().toISOString().replace('Z', '000Z');
}
