// What is wrong, in Terraform's terms: JSON pointers become attribute paths, API problems become diagnostics.
import type { Fields } from '../schemas/field.ts';
import type { Fault } from '../schemas/problems.ts';
import { type Shape, shapeOf } from '../schemas/shape.ts';
import type { Answer } from './client.ts';
import { errorDiagnostic, warningDiagnostic } from './protocol/diagnostics.ts';
import type { AttributePathStep, Diagnostic } from './protocol/messages.ts';
import { attributeStep, formatPath, indexStep, keyStep, type Path } from './protocol/types.ts';

/** The attribute path a pointer leads to. It stops at a set, whose elements have no address, and at unknown names. */
export function pathOf(fields: Fields, pointer: string): Path {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return stepsInto({ kind: 'object', fields }, parts);
}

function stepsInto(shape: Shape, parts: readonly string[]): AttributePathStep[] {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  if (shape.kind === 'object') {
    const field = Object.hasOwn(shape.fields, first) ? shape.fields[first] : undefined;
    return field ? [attributeStep(first), ...stepsInto(shapeOf(field), rest)] : [];
  }
  if (shape.kind === 'list' && /^\d+$/.test(first))
    return [indexStep(Number(first)), ...stepsInto(shape.element, rest)];
  return shape.kind === 'map' ? [keyStep(first), ...stepsInto(shape.element, rest)] : [];
}

// Terraform finds the line of an attribute of the resource, and none of what is nested in it; the text names the rest.
function located(path: Path): Path {
  return path.slice(0, 1);
}

/** Faults found by the schemas, each at its attribute. */
export function faultDiagnostics(fields: Fields, faults: readonly Fault[]): Diagnostic[] {
  return faults.map((fault) => {
    const path = pathOf(fields, fault.pointer);
    const name = formatPath(path) || fault.pointer.slice(1).replaceAll('/', '.');
    return errorDiagnostic(
      `Invalid ${name || 'configuration'}`,
      `${name ? `\`${name}\` ` : ''}${sentence(fault.detail)}`,
      located(path),
    );
  });
}

export interface Problem {
  readonly type: string;
  readonly code: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly requestId: string;
  /** Where a redirection leads; empty: nowhere. */
  readonly location: string;
  readonly errors: readonly Fault[];
}

/** The problem document of an answer; made up from the status when the body holds none. */
export function problemOf(answer: Answer): Problem {
  const body = (typeof answer.body === 'object' && answer.body !== null ? answer.body : {}) as Record<string, unknown>;
  const text = (name: string): string => (typeof body[name] === 'string' ? (body[name] as string) : '');
  const type = text('type');
  return {
    type,
    code: text('code') || type.replace(/^.*[/:#]/, '').replaceAll('-', '_'),
    title: text('title') || `The control plane answered ${answer.status}`,
    status: answer.status,
    detail: text('detail'),
    requestId: text('request_id') || answer.header('x-request-id'),
    location: answer.header('location'),
    errors: Array.isArray(body['errors']) ? (body['errors'] as Fault[]) : [],
  };
}

/** Whether the API says that the object does not exist. A 404 of whatever stands before it, or of another path, says nothing. */
export function isAbsence(answer: Answer): boolean {
  return answer.status === 404 && /^(parent_)?not_found$/.test(problemOf(answer).code);
}

/** The codes a problem carries: its own and those of its entries. */
export function codesOf(problem: Problem): string[] {
  return [problem.code, ...problem.errors.map((one) => one.code)];
}

/** An answer other than success, as errors: one per entry at its attribute, or one for the whole. */
export function problemDiagnostics(answer: Answer, doing: string, fields: Fields = {}): Diagnostic[] {
  const problem = problemOf(answer);
  const reference = problem.requestId ? `\n\nRequest ID: ${problem.requestId}` : '';
  const entries = problem.errors.map((one) => {
    const path = pathOf(fields, one.pointer);
    const name = formatPath(path) || one.pointer.slice(1);
    return errorDiagnostic(
      problem.title,
      `${doing}: ${name ? `\`${name}\` ` : ''}${sentence(one.detail)}${reference}`,
      located(path),
    );
  });
  return entries.length > 0
    ? entries
    : [
        errorDiagnostic(
          problem.title,
          `${doing}: ${sentence(problem.detail || problem.title)}${remedy(problem)}${reference}`,
        ),
      ];
}

function remedy(problem: Problem): string {
  if (problem.status === 401)
    return ' Check the token: provider argument `token` or the environment variable POSTPLANE_TOKEN.';
  if (problem.status >= 300 && problem.status < 400)
    return ` It sends elsewhere${problem.location && `, to ${problem.location}`}: set \`endpoint\` to the address it stands at.`;
  if (problem.status === 403 && problem.type === '')
    return ' The answer is not one of a Postplane control plane: see what stands before it.';
  if (problem.status === 403) return ' The token is valid but may not do this: use one with more rights.';
  if (problem.status === 404 && problem.type === '')
    return ' The answer is not one of a Postplane control plane: check `endpoint` and what stands before it.';
  if (problem.code === 'no_such_path') return ' Check `endpoint`: it is the address alone, without /v1.';
  if (problem.status >= 500)
    return ' The control plane has a fault of its own: try again, and see its log if it stays.';
  return '';
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The same answer as warnings: for what may turn out well at apply. */
export function asWarnings(diagnostics: readonly Diagnostic[], note: string): Diagnostic[] {
  return diagnostics.map((one) =>
    warningDiagnostic(one.summary ?? '', `${one.detail ?? ''}\n\n${note}`, one.attribute?.steps ?? []),
  );
}
