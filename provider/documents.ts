// Documents of the control plane, read one by one or as lists: what is no answer of its API throws.
import type { Resource } from '../schemas/resource.ts';
import type { Answer } from './client.ts';
import { Unreachable } from './client.ts';
import { isAbsence, problemDiagnostics } from './faults.ts';
import { DiagnosticError, errorDiagnostic } from './protocol/diagnostics.ts';
import type { Diagnostic } from './protocol/messages.ts';
import { isObject } from './protocol/types.ts';
import { type CallScope, clientOf } from './session.ts';

export type Document = Readonly<Record<string, unknown>>;

/** One document, null when the API says there is none. Any other failure throws: nothing else may remove an object from state. */
export async function getDocument(
  scope: CallScope,
  resource: Resource,
  key: readonly string[],
): Promise<Document | null> {
  const answer = await get(scope, resource.path(key));
  if (answer.status === 200) return expected(answer, resource, key);
  if (isAbsence(answer)) return null;
  throw new DiagnosticError(
    ...problemDiagnostics(answer, `Reading ${resource.title} ${resource.id(key)}`, resource.attributes),
  );
}

/** The document of an answer. Throws when it is none, or that of another object: neither may get into the state. */
export function expected(answer: Answer, resource: Resource, key: readonly string[]): Document {
  const { body } = answer;
  if (isObject(body) && resource.key.every((name, place) => body[name] === key[place])) return body;
  const detail = `Asked for ${resource.title} ${resource.id(key)}, the control plane answered with ${isObject(body) ? 'another object' : 'none'}. See what stands between Terraform and the control plane, and whether provider and control plane differ in version.`;
  throw new DiagnosticError(errorDiagnostic('Wrong answer of the control plane', detail));
}

// The most the API gives at once.
const PAGE = 1000;

/** All pages of a list, object by object. */
export async function* listDocuments(scope: CallScope, path: string): AsyncGenerator<Document> {
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await listPage(scope, path, cursor, PAGE);
    yield* page.items;
    cursor = page.next_cursor;
  }
}

export interface Page {
  readonly items: readonly Document[];
  readonly next_cursor: string | null;
}

/** The page that begins at a cursor; the first one at the empty cursor. */
export async function listPage(scope: CallScope, path: string, cursor: string, limit = PAGE): Promise<Page> {
  const query = `${path.includes('?') ? '&' : '?'}limit=${limit}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`;
  const answer = await get(scope, path + query);
  if (answer.status !== 200) throw new DiagnosticError(...problemDiagnostics(answer, `Listing ${path}`));
  const page = answer.body as Partial<Page> | null;
  if (!Array.isArray(page?.items)) throw new DiagnosticError(noList(path));
  return { items: page.items, next_cursor: page.next_cursor ?? null };
}

function noList(path: string): Diagnostic {
  return errorDiagnostic(
    'Wrong answer of the control plane',
    `Asked for the list ${path}, the control plane answered with none.`,
  );
}

/** A GET whose unreachable server becomes a diagnostic. */
export async function get(scope: CallScope, path: string): Promise<Answer> {
  return reach(() => clientOf(scope).send({ method: 'GET', path, signal: scope.signal }));
}

/** The control plane does not answer. */
export class NotReached extends DiagnosticError {}

/** Runs a call; a control plane that cannot be reached becomes an error that says what to check. */
export async function reach<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    const detail = `${error.message}. Check the provider argument \`endpoint\` (or POSTPLANE_ENDPOINT) and that the control plane runs.`;
    throw new NotReached(errorDiagnostic('Control plane not reachable', detail));
  }
}
