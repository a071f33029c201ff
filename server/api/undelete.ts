// For how long what is deleted can be restored, and what is kept of an object beside its row.
import type { JsonObject } from '../../schemas/parse.ts';
import { type Resource, secretsOf } from '../../schemas/resource.ts';
import { chainRows } from '../store/admins.ts';
import { wasCreatedSince } from '../store/changes.ts';
import type { Queryable } from '../store/database.ts';
import type { Belongings, DeletedRow } from '../store/deleted-objects.ts';
import { type DkimStatusRow, findDkimStatus, saveDkimStatus } from '../store/dkim-status.ts';
import type { ResourceRow } from '../store/resources.ts';
import { revokeSessions } from '../store/session-revocations.ts';
import { findVerification, saveVerification, type VerificationRow } from '../store/verification.ts';
import type { ApiDependencies } from './dependencies.ts';
import { problem } from './problems.ts';
import { chainNames } from './references.ts';

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
  return { owners, secrets, state: await stateOf(tx, row), at: deps.now() };
}

async function stateOf(tx: Queryable, { kind, id }: ResourceRow): Promise<JsonObject | null> {
  const state =
    kind === 'domain' ? await findVerification(tx, id) : kind === 'dkim_key' ? await findDkimStatus(tx, id) : undefined;
  return state === undefined ? null : { ...state };
}

/** What belonged to one tenant does not come back below another, with secrets that the former knows. Throws conflict. */
export async function checkTenant(tx: Queryable, { admin, owners }: DeletedRow, owner: string | null): Promise<void> {
  if (owner === admin || owner === null) return;
  const chain = chainNames(await chainRows(tx, [owner]), owner);
  if (chain.some((name) => owners.includes(name))) return;
  throw problem('conflict', 'What is above it belongs to another tenant now: create it anew there.');
}

/** Gives a restored object what it had beside its document, and does not let its old sessions go on. */
export async function putBack(tx: Queryable, { kind, id, revision, state }: DeletedRow, now: Date): Promise<void> {
  if (kind === 'outgoing_user') await revokeSessions(tx, id, now);
  // Whoever had the name meanwhile may have published records of its own: DNS has to be asked again.
  if (state === null || (await wasCreatedSince(tx, kind, id, revision))) return;
  const checked = { checked_at: dateOf(state['checked_at']) as Date };
  if (kind === 'dkim_key') await saveDkimStatus(tx, { ...(state as unknown as DkimStatusRow), ...checked });
  if (kind !== 'domain') return;
  const verified = { verified_at: dateOf(state['verified_at']) };
  await saveVerification(tx, { ...(state as unknown as VerificationRow), ...checked, ...verified });
}

function dateOf(time: unknown): Date | null {
  return typeof time === 'string' ? new Date(time) : null;
}
