// Writes to what somebody else manages: let through, warned of, or refused, as the owning admin says.
import { isManagerName } from '../../schemas/manager-name.ts';
import { nearest } from '../config/inherit.ts';
import { chainRows } from '../store/admins.ts';
import type { Queryable } from '../store/database.ts';
import { claimObjects, findClaim, type ManagedRow, releaseObjects } from '../store/managed-objects.ts';
import { chainOf } from './answer-documents.ts';
import { actorOf } from './auth.ts';
import type { Call } from './operation.ts';
import { problem } from './problems.ts';

/** What a write has to do with the managers of its object. */
export interface Management {
  /** Whom the writer says to write for; null: nobody. */
  readonly manager: string | null;
  /** The manager of the object, where that is another one. */
  readonly foreignTo: string | null;
  /** Why it was allowed nevertheless. */
  readonly override: string | null;
  /** For the answer. */
  readonly headers: Readonly<Record<string, string>>;
}

type Mode = 'allow' | 'warn' | 'refuse';
interface Target {
  readonly kind: string;
  readonly id: string;
  readonly admin: string | null;
}

/** The manager a request is made for. Throws bad_request. */
export function managerOf({ headers }: Call): string | null {
  const given = headers['postplane-managed-by'];
  if (given === undefined) return null;
  if (isManagerName(given)) return given;
  throw problem('bad_request', 'Postplane-Managed-By takes 1 to 200 visible ASCII characters, with spaces inside.');
}

/** Looks whether somebody else manages the target. Throws managed_elsewhere where that is refused. */
export async function manage(tx: Queryable, call: Call, target: Target, exists: boolean): Promise<Management> {
  const manager = managerOf(call);
  const claim = await findClaim(tx, target.kind, target.id);
  // What is left of an object of another owner says nothing about a new one of the same name.
  const isOpen = !claim || claim.manager === manager || (!exists && claim.admin !== target.admin);
  if (isOpen) return { manager, foreignTo: null, override: null, headers: {} };
  const override = call.headers['postplane-override']?.slice(0, 500) ?? null;
  const mode = await modeOf(tx, target.admin);
  if (mode === 'refuse' && override === null) throw refused(claim);
  const warning = mode === 'allow' ? {} : { 'postplane-warning': `managed_by="${claim.manager.replaceAll('"', "'")}"` };
  return { manager, foreignTo: claim.manager, override: mode === 'refuse' ? override : null, headers: warning };
}

function refused({ kind, id, manager, claimed_at: at }: ManagedRow): Error {
  const what = `${kind.replaceAll('_', ' ')} ${id}`;
  return problem(
    'managed_elsewhere',
    `${what} is managed by ${manager}, since ${at.toISOString()}: change it there. In an emergency send Postplane-Override with the reason; its next plan will show the change.`,
    { members: { managed_by: manager } },
  );
}

async function modeOf(tx: Queryable, admin: string | null): Promise<Mode> {
  if (admin === null) return 'allow';
  const rows = await chainRows(tx, [admin]);
  const chain = chainOf(new Map(rows.map((row) => [row.id, row.data])), admin);
  return nearest('foreign_writes', chain, 'allow') as Mode;
}

// What another owner has left of this name.
const OF_FORMER_OWNER = 'made anew';

/** Notes who manages the target after a write. A deletion by its manager gives it up; one by others does not. */
export async function noteManager(
  tx: Queryable,
  call: Call,
  { manager, foreignTo }: Management,
  written: Target & { readonly revision: number; readonly deleted: boolean },
): Promise<void> {
  if (written.deleted && foreignTo === null) await releaseObjects(tx, [written]);
  if (written.deleted || manager === null || foreignTo !== null) return;
  const claiming = { manager, at: call.deps.now(), by: actorOf(call.principal), takeOver: OF_FORMER_OWNER };
  await claimObjects(tx, [written], claiming, null);
}
