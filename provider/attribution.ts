// Who changed an object since a revision: a look into the change feed for each, and one at its newest part from the fourth on.
import type { Resource } from '../schemas/resource.ts';
import type { components } from './api-types.ts';
import { get } from './read-cache.ts';
import type { CallScope } from './session.ts';

export type Change = components['schemas']['Change'];

/** How many objects were looked for, and the newest changes of all once they have been asked for. */
export interface ChangeLookups {
  count: number;
  newest: Promise<Newest | null> | null;
}

interface Newest {
  readonly changes: readonly Change[];
  /** Whatever is later is among them. */
  readonly after: number;
}

const SHOWN_CHANGES = 3;
const PAGE_FROM_LOOKUP = 4;
const PAGE = 1000;

export function createChangeLookups(): ChangeLookups {
  return { count: 0, newest: null };
}

/** The last changes of an object after a revision, oldest first, at most three. Throws when the feed cannot tell. */
export async function recentChanges(
  scope: CallScope,
  resource: Resource,
  key: readonly string[],
  after: number,
): Promise<Change[]> {
  const { lookups } = scope.session;
  const id = resource.id(key);
  const ofObject = (one: Change): boolean => one.kind === resource.kind && one.id === id && one.revision > after;
  if (++lookups.count >= PAGE_FROM_LOOKUP) {
    lookups.newest ??= newestChanges(scope);
    const newest = await lookups.newest;
    const found = newest?.changes.filter(ofObject).slice(0, SHOWN_CHANGES) ?? [];
    if (newest && (found.length === SHOWN_CHANGES || newest.after <= after)) return found.reverse();
  }
  const query = { kind: resource.kind, key: id, after: String(after), order: 'newest', limit: String(SHOWN_CHANGES) };
  return (await changesIn(scope, query)).changes.filter(ofObject).slice(0, SHOWN_CHANGES).reverse();
}

async function newestChanges(scope: CallScope): Promise<Newest | null> {
  return changesIn(scope, { order: 'newest', limit: String(PAGE) }).catch(() => null);
}

async function changesIn(scope: CallScope, query: Readonly<Record<string, string>>): Promise<Newest> {
  const answer = await get(scope, `/v1/changes?${new URLSearchParams(query)}`);
  const page = answer.body as Partial<components['schemas']['ChangePage']> | null;
  const changes = page?.items ?? [];
  return { changes, after: page?.next_cursor == null ? 0 : (changes.at(-1)?.revision ?? Number.POSITIVE_INFINITY) };
}

/** `updated by ops through console at T: "mail host is down"`. */
export function described(change: Change): string {
  const by = change.actor ? ` by ${change.actor}` : '';
  const as = change.manager ? ` as ${change.manager}` : '';
  const through = change.client ? ` through ${change.client}` : '';
  const why = change.reason ? `: "${change.reason}"` : '';
  return `${change.operation}${by}${as}${through}${change.at ? ` at ${change.at}` : ''}${why}`;
}
