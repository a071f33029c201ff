// For how long what is deleted can be restored, what is kept of it beside its row, and below whom it may come back.
import { type Resource, secretsOf } from '../../schemas/resource.ts';
import { chainRows } from '../store/admins.ts';
import type { Queryable } from '../store/database.ts';
import type { Belongings, DeletedRow } from '../store/deleted-objects.ts';
import type { ResourceRow } from '../store/resources.ts';
import type { ApiDependencies } from './dependencies.ts';
import { problem } from './problems.ts';
import { chainNames } from './references.ts';
import { takeState } from './run-time-state.ts';

type Window = Pick<ApiDependencies, 'now' | 'deletedDays'>;
const DEFAULT_DAYS = 7;
const DAY_MS = 86_400_000;

function lengthOf({ deletedDays = DEFAULT_DAYS }: Window): number {
  return deletedDays * DAY_MS;
}

/** What was deleted after this can be restored. */
export function restorableSince(deps: Window): Date {
  return new Date(deps.now().getTime() - lengthOf(deps));
}

/** Until when something can be restored. */
export function restorableUntil(deps: Window, deletedAt: Date): Date {
  return new Date(deletedAt.getTime() + lengthOf(deps));
}

/** What is to be kept of an object that is about to be deleted; undefined: nothing is kept here. */
export async function belongingsOf(
  tx: Queryable,
  deps: Window,
  resource: Resource,
  row: ResourceRow,
): Promise<Belongings | undefined> {
  if (lengthOf(deps) === 0) return undefined;
  const owners = row.admin === null ? [] : chainNames(await chainRows(tx, [row.admin]), row.admin);
  const names = new Set(secretsOf(resource).map(([name]) => name));
  // Temporary passwords lie among the secrets, too: what was made for one run does not come back.
  const secrets = Object.fromEntries(Object.entries(row.secrets).filter(([name]) => names.has(name)));
  return { owners, secrets, state: await takeState(tx, row), at: deps.now() };
}

/** What belonged to one tenant does not come back below another, with secrets that the former knows. Throws conflict. */
export async function checkTenant(tx: Queryable, { admin, owners }: DeletedRow, owner: string | null): Promise<void> {
  if (owner === admin || owner === null) return;
  const chain = chainNames(await chainRows(tx, [owner]), owner);
  if (chain.some((name) => owners.includes(name))) return;
  throw problem('conflict', 'What is above it belongs to another tenant now: create it anew there.');
}
