// Refreshing many objects costs few requests, and few objects no lists of many: lists grow with the reads that they do not answer
// yet. A parent's own list comes first; the one across all parents once the reads are spread over several.
import type { Resource } from '../schemas/resource.ts';
import { Collection } from './collection.ts';
import { type Document, getDocument } from './documents.ts';
import type { CallScope } from './session.ts';

interface Kind {
  /** By the parent's key; kinds without a parent have only `all`. */
  readonly byParent: Map<string, Collection>;
  /** Its misses are the requests spent beside it. */
  readonly all: Collection;
}

/** What has been listed, by kind. */
export type ReadCache = Map<string, Kind>;

// A page is worth four requests, the first across all parents twelve, of at least four parents.
const MISSES_FOR_PAGE = 4;
const MISSES_FOR_ALL = 12;
const PARENTS_FOR_ALL = 4;

export function createReadCache(): ReadCache {
  return new Map();
}

/** Forgets a kind: after a write its lists may no longer be true, nor what changed last. */
export function forget(scope: CallScope, kind: string): void {
  scope.session.cache.delete(kind);
  delete scope.session.changes.all;
}

/** The document under a key, null when it does not exist. */
export async function readDocument(
  scope: CallScope,
  resource: Resource,
  key: readonly string[],
): Promise<Document | null> {
  const listed = resource.singleton ? undefined : await listedDocument(scope, resource, key);
  // A wrong "gone" would plan a re-creation: what the lists lack is confirmed by a GET.
  return listed ?? getDocument(scope, resource, key);
}

async function listedDocument(
  scope: CallScope,
  resource: Resource,
  key: readonly string[],
): Promise<Document | undefined> {
  const kind = kindIn(scope.session.cache, resource);
  const near = nearest(kind, resource, key);
  const path = resource.path(key);
  for (;;) {
    const found = near.find(path) ?? kind.all.find(path);
    if (found) return found;
    const pending = near.pending ?? kind.all.pending;
    if (pending === null) break;
    await pending;
  }
  near.misses++;
  if (near !== kind.all) kind.all.misses++;
  const worthwhile = isDue(near) ? near : isDueForAll(kind) ? kind.all : null;
  await worthwhile?.extend(scope);
  return worthwhile?.find(path);
}

function kindIn(cache: ReadCache, resource: Resource): Kind {
  const known = cache.get(resource.kind);
  if (known) return known;
  const anyParent = Array<string>(resource.key.length - resource.ownKey.length).fill('-');
  const kind = { byParent: new Map<string, Collection>(), all: new Collection(resource, anyParent) };
  cache.set(resource.kind, kind);
  return kind;
}

function nearest({ byParent, all }: Kind, resource: Resource, key: readonly string[]): Collection {
  const above = key.slice(0, key.length - resource.ownKey.length);
  if (above.length === 0) return all;
  const name = JSON.stringify(above);
  const known = byParent.get(name) ?? new Collection(resource, above);
  byParent.set(name, known);
  return known;
}

function isDue(one: Collection): boolean {
  return one.open && one.misses >= MISSES_FOR_PAGE;
}

function isDueForAll({ byParent, all }: Kind): boolean {
  if (byParent.size < PARENTS_FOR_ALL || !all.open) return false;
  return all.misses >= (all.pages === 0 ? MISSES_FOR_ALL : MISSES_FOR_PAGE);
}
