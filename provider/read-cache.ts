// Reads: single GETs at first, one list of the whole kind from the fourth on, so that refreshing many costs few requests.
import type { Resource } from '../schemas/resource.ts';
import type { Answer } from './client.ts';
import { Unreachable } from './client.ts';
import { isAbsence, problemDiagnostics } from './faults.ts';
import { DiagnosticError, errorDiagnostic } from './protocol/diagnostics.ts';
import type { Diagnostic } from './protocol/messages.ts';
import { isObject } from './protocol/types.ts';
import { type CallScope, clientOf } from './session.ts';

export type Document = Readonly<Record<string, unknown>>;

/** Per kind: how many reads there were, and the list once it has been asked for. */
export interface ReadCache {
  readonly reads: Map<string, number>;
  readonly lists: Map<string, Promise<ReadonlyMap<string, Document> | null>>;
}

const LIST_FROM_READ = 4;
const PAGE = 500;

export function createReadCache(): ReadCache {
  return { reads: new Map(), lists: new Map() };
}

/** Forgets a kind: after a write its list may no longer be true, nor what changed last. */
export function forget(scope: CallScope, kind: string): void {
  scope.session.cache.lists.delete(kind);
  scope.session.cache.reads.delete(kind);
  delete scope.session.changes.all;
}

/** The document under a key, null when it does not exist. Uses the list from the fourth read of a kind on. */
export async function readDocument(
  scope: CallScope,
  resource: Resource,
  key: readonly string[],
): Promise<Document | null> {
  const { reads } = scope.session.cache;
  const count = (reads.get(resource.kind) ?? 0) + 1;
  reads.set(resource.kind, count);
  const listed = count >= LIST_FROM_READ && !resource.singleton ? await wholeList(scope, resource) : null;
  // A wrong "gone" would plan a re-creation: what the list lacks is confirmed by a GET.
  return listed?.get(resource.path(key)) ?? getDocument(scope, resource, key);
}

function wholeList(scope: CallScope, resource: Resource): Promise<ReadonlyMap<string, Document> | null> {
  const { lists } = scope.session.cache;
  const known = lists.get(resource.kind);
  if (known) return known;
  const list = indexed(scope, resource).catch((error: unknown) => {
    scope.signal.throwIfAborted();
    scope.log('info', 'list not available, reading one by one', {
      kind: resource.kind,
      fault: error instanceof Error ? error.message : '',
    });
    return null;
  });
  lists.set(resource.kind, list);
  return list;
}

async function indexed(scope: CallScope, resource: Resource): Promise<ReadonlyMap<string, Document>> {
  const byPath = new Map<string, Document>();
  const parents = resource.key.filter((name) => !resource.ownKey.includes(name)).map(() => '-');
  for await (const document of listDocuments(scope, resource.collectionPath(parents))) {
    byPath.set(resource.path(resource.key.map((name) => String(document[name]))), document);
  }
  return byPath;
}

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

/** All pages of a list, object by object. */
export async function* listDocuments(scope: CallScope, path: string): AsyncGenerator<Document> {
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query = `${path.includes('?') ? '&' : '?'}limit=${PAGE}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`;
    const answer = await get(scope, path + query);
    if (answer.status !== 200) throw new DiagnosticError(...problemDiagnostics(answer, `Listing ${path}`));
    const page = answer.body as { items: readonly Document[]; next_cursor: string | null } | null;
    if (!Array.isArray(page?.items)) throw new DiagnosticError(noList(path));
    yield* page.items;
    cursor = page.next_cursor ?? null;
  }
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

/** Runs a call; a control plane that cannot be reached becomes an error that says what to check. */
export async function reach<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    const detail = `${error.message}. Check the provider argument \`endpoint\` (or POSTPLANE_ENDPOINT) and that the control plane runs.`;
    throw new DiagnosticError(errorDiagnostic('Control plane not reachable', detail));
  }
}
