// Anything thrown -> problem+json (RFC 9457): one table of codes, never a stack, a statement or a path.
import type { ZodError } from 'zod';
import type * as z from 'zod';
import { type Fault, type ProblemCode, problems } from '../../schemas/problems.ts';

/** An answer other than success. Thrown, because it must also roll back the transaction it arises in. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly faults: readonly Fault[];
  readonly members: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, detail: string, more: ProblemDetails) {
    super(detail);
    this.code = code;
    this.faults = more.faults ?? [];
    this.members = more.members ?? {};
    this.headers = more.headers ?? {};
  }
}

export interface ProblemDetails {
  faults?: readonly Fault[];
  /** Further members of the document. */
  members?: Readonly<Record<string, unknown>>;
  headers?: Readonly<Record<string, string>>;
}

/** `detail` says what is wrong and what would be right, for a stranger. */
export function problem(code: ProblemCode, detail: string, more: ProblemDetails = {}): Problem {
  return new Problem(code, detail, more);
}

/** What does not exist, and just the same what the token does not reach. */
export function notFound(): Problem {
  return problem('not_found', 'There is no such object, or the token does not reach it.');
}

/** A document with faults, all of them at once. */
export function invalid(faults: readonly Fault[]): Problem {
  const only = (code: string): boolean => faults.every((fault) => fault.code === code);
  const places = [...new Set(faults.map((fault) => fault.pointer || 'the document'))].slice(0, 5).join(', ');
  const detail = `${faults.length === 1 ? 'One fault' : `${faults.length} faults`}: see errors (${places}).`;
  if (only('forbidden')) return problem('forbidden', detail, { faults });
  return problem(only('reference_not_found') ? 'reference_not_found' : 'invalid_document', detail, { faults });
}

/** What zod found wrong with a body, each fault at its place. */
export function invalidBody({ issues }: ZodError, body: unknown): Problem {
  return invalid(
    issues.flatMap((issue): Fault[] => {
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((name) => ({
          pointer: pointerOf([...issue.path, name]),
          code: 'unknown_property',
          detail: 'is not a property here',
        }));
      const isMissing = valueAt(body, issue.path) === undefined;
      const code = issue.code !== 'invalid_type' ? 'invalid_value' : isMissing ? 'required' : 'wrong_type';
      return [{ pointer: pointerOf(issue.path), code, detail: wordsOf(issue, isMissing) }];
    }),
  );
}

/** What an issue says, as the schemas of resources would; what was written for it stays. */
export function wordsOf(issue: z.core.$ZodIssue, isMissing = false): string {
  if (!/^(Invalid (input|option)|Too (small|big)):/.test(issue.message)) return issue.message;
  if (isMissing) return 'is required';
  if (issue.code === 'invalid_type')
    return `must be ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected === 'int' ? 'whole number' : issue.expected}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') return `must ${sizeOf(issue.origin)} at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `must ${sizeOf(issue.origin)} at most ${issue.maximum}`;
  return issue.message;
}

function sizeOf(origin: string): string {
  if (origin === 'string') return 'have a length of';
  return origin === 'array' || origin === 'set' ? 'have a number of elements of' : 'be';
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | null | undefined)?.[part],
    body,
  );
}

function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Nobody mends more at once, and an answer must not be many times the size of what was sent. */
const MOST_ERRORS = 100;

/** The document sent for a problem. */
export function problemDocument(one: Problem, requestId: string): Record<string, unknown> {
  const { status, title } = problems[one.code];
  return {
    type: `urn:postplane:problem:${one.code}`,
    title,
    status,
    code: one.code,
    detail: one.message,
    ...(one.faults.length > 0 ? { errors: one.faults.slice(0, MOST_ERRORS) } : {}),
    ...(one.faults.length > MOST_ERRORS ? { more_errors: one.faults.length - MOST_ERRORS } : {}),
    ...one.members,
    request_id: requestId,
  };
}

interface Thrown {
  code?: unknown;
  statusCode?: unknown;
  message?: unknown;
}

/** The problem that anything thrown amounts to; `internal` for what nobody foresaw. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const thrown = (typeof error === 'object' && error !== null ? error : {}) as Thrown;
  const code = typeof thrown.code === 'string' ? thrown.code : '';
  return (
    ofFastify(code, thrown) ??
    ofPostgres(code, thrown) ??
    problem('internal', 'The server failed. The request id leads to the cause in its log.')
  );
}

function ofFastify(code: string, thrown: Thrown): Problem | undefined {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return problem('payload_too_large', 'The body may have at most 1 MiB; a CSV file 8 MiB.');
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return problem('unsupported_media_type', 'Send application/json; for PATCH application/merge-patch+json.');
  if (!code.startsWith('FST_ERR_') || typeof thrown.statusCode !== 'number' || thrown.statusCode >= 500)
    return undefined;
  return problem('bad_request', 'The request is not well-formed HTTP for this path.');
}

const TEXT_REFUSED = new Set(['22P05', '22021', '22P02']);
const NOT_NOW =
  /^(08|53|57|58)...$|^(40001|40P01|55P03|25P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|ENOENT|EAI_AGAIN)$/;
const LOST =
  /timeout exceeded when trying to connect|Connection terminated|connection timeout|Client has encountered a connection error|not queryable/i;

function ofPostgres(code: string, thrown: Thrown): Problem | undefined {
  if (TEXT_REFUSED.has(code)) {
    const faults = [
      { pointer: '', code: 'invalid_value', detail: 'holds NUL or text that is not well-formed Unicode' },
    ];
    return problem('invalid_document', 'The text cannot be stored.', { faults });
  }
  if (code === '23503' || code === '23505')
    return problem('conflict', 'The object was changed by someone else at this moment: read it and try again.');
  if (NOT_NOW.test(code) || LOST.test(String(thrown.message))) return unavailable();
  return undefined;
}

export function unavailable(): Problem {
  return problem('unavailable', 'The database does not answer now: try again.', { headers: { 'retry-after': '2' } });
}
