// The latest changes of an object. The first few are asked for one by one; where many have changed, what changed last in the whole
// installation is read once.
import type { components } from './api-types.ts';
import { get } from './documents.ts';
import type { CallScope } from './session.ts';

export type Change = components['schemas']['Change'];

export interface RecentChanges {
  asked: number;
  /** By kind and ID, the newest first. */
  all?: Promise<ReadonlyMap<string, readonly Change[]>>;
}

const ALL_FROM = 4;
const OF_ONE = 3;
const OF_ALL = 1000;

/** Those after a revision, the newest first, not all of them. Throws when the control plane does not answer. */
export async function latestChanges(
  scope: CallScope,
  kind: string,
  id: string,
  after: number,
): Promise<readonly Change[]> {
  const { changes } = scope.session;
  changes.asked += 1;
  if (changes.asked >= ALL_FROM) {
    changes.all ??= recent(scope, { limit: String(OF_ALL) }).then((items) =>
      Map.groupBy(items, (one) => `${one.kind} ${one.id}`),
    );
    const found = since((await changes.all).get(`${kind} ${id}`) ?? [], after);
    if (found.length > 0) return found;
  }
  return since(await recent(scope, { kind, id, limit: String(OF_ONE) }), after);
}

const since = (all: readonly Change[], after: number): Change[] => all.filter(({ revision }) => revision > after);

async function recent(scope: CallScope, query: Record<string, string>): Promise<readonly Change[]> {
  const answer = await get(scope, `/v1/audit-events?${new URLSearchParams(query)}`);
  return (answer.body as Partial<components['schemas']['AuditEventPage']> | null)?.items ?? [];
}
