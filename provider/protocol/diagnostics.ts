// Diagnostics: what a user reads when something is wrong. Handlers throw a DiagnosticError or return a list.
import type { Diagnostic } from './messages.ts';
import { type Path, ValueError } from './types.ts';

const ERROR = 1;
const WARNING = 2;

export function errorDiagnostic(summary: string, detail: string, path: Path = []): Diagnostic {
  return diagnostic(ERROR, summary, detail, path);
}

export function warningDiagnostic(summary: string, detail: string, path: Path = []): Diagnostic {
  return diagnostic(WARNING, summary, detail, path);
}

function diagnostic(severity: number, summary: string, detail: string, path: Path): Diagnostic {
  const attribute = path.length > 0 ? { attribute: { steps: path } } : {};
  return { severity, summary: printable(summary), detail: printable(detail), ...attribute };
}

// Control characters but for line end and tab, and what turns the direction of writing.
const UNPRINTABLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text of others for the terminal: what would steer it is replaced. Terraform shows it as it is. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd');
}

/** Carries diagnostics out of a handler that cannot go on. */
export class DiagnosticError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  constructor(...diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((one) => one.summary).join('; '));
    this.diagnostics = diagnostics;
  }
}

/** Anything thrown, as diagnostics a user may read: never a stack trace, never a file path of ours. */
export function diagnosticsOf(thrown: unknown, request: string): readonly Diagnostic[] {
  if (thrown instanceof DiagnosticError) return thrown.diagnostics;
  if (thrown instanceof ValueError)
    return [errorDiagnostic('Value does not fit the schema', thrown.message, thrown.path)];
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const detail = `${request} failed: ${message}. This is a fault of the provider: run again with TF_LOG=DEBUG and report it with the log.`;
  return [errorDiagnostic('Unexpected fault in the provider', detail)];
}
