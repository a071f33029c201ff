// What an object has beside its document and what must not be lost by deleting and restoring it.
import type { JsonObject } from '../../schemas/parse.ts';
import { wasCreatedSince } from '../store/changes.ts';
import type { Queryable } from '../store/database.ts';
import type { DeletedRow } from '../store/deleted-objects.ts';
import { type DkimStatusRow, findDkimStatus, saveDkimStatus } from '../store/dkim-status.ts';
import { heldLocks, type LockRow, putLocksBack } from '../store/locks.ts';
import { unsubscribe, unsubscribed } from '../store/report-runs.ts';
import type { ResourceRow } from '../store/resources.ts';
import { revokeSessions } from '../store/session-revocations.ts';
import { findVerification, saveVerification, type VerificationRow } from '../store/verification.ts';

type Name = Pick<ResourceRow, 'kind' | 'id'>;

interface Keeper {
  /** Undefined: there is nothing to keep. */
  take(tx: Queryable, object: Name): Promise<object | undefined>;
  putBack(tx: Queryable, row: DeletedRow, now: Date): Promise<void>;
}

// Times are text by then, which Date takes as well.
const dateOf = (time: Date): Date => new Date(time);

const verification: Keeper = {
  take: (tx, { id }) => findVerification(tx, id),
  putBack: async (tx, row) => {
    const state = row.state as VerificationRow | null;
    if (state === null || (await isAnothers(tx, row))) return;
    const verified = state.verified_at && dateOf(state.verified_at);
    await saveVerification(tx, { ...state, checked_at: dateOf(state.checked_at), verified_at: verified });
  },
};

const dkimStatus: Keeper = {
  take: (tx, { id }) => findDkimStatus(tx, id),
  putBack: async (tx, row) => {
    const state = row.state as DkimStatusRow | null;
    if (state === null || (await isAnothers(tx, row))) return;
    await saveDkimStatus(tx, { ...state, checked_at: dateOf(state.checked_at) });
  },
};

// Whoever had the name meanwhile may have published records of its own: DNS has to be asked again.
function isAnothers(tx: Queryable, { kind, id, revision }: DeletedRow): Promise<boolean> {
  return wasCreatedSince(tx, kind, id, revision);
}

const senders: Keeper = {
  take: async (tx, { id }) => {
    const locks = await heldLocks(tx, id);
    return locks.length === 0 ? undefined : { locks };
  },
  // A session that was open at the deletion, revoked or not, must not go on.
  putBack: async (tx, { id, state }, now) => {
    if (state !== null) await putLocksBack(tx, state['locks'] as LockRow[]);
    await revokeSessions(tx, id, now);
  },
};

const unsubscriptions: Keeper = {
  take: async (tx, { kind, id }) => {
    const addresses = await unsubscribed(tx, kind, id);
    return addresses.length === 0 ? undefined : { addresses };
  },
  putBack: async (tx, { kind, id, state }) => {
    const addresses = (state?.['addresses'] ?? []) as { address: string; at: Date }[];
    for (const { address, at } of addresses) await unsubscribe(tx, kind, id, address, dateOf(at));
  },
};

const keepers = new Map<string, Keeper>([
  ['domain', verification],
  ['dkim_key', dkimStatus],
  ['outgoing_user', senders],
  ['report_schedule', unsubscriptions],
  ['admin_report_schedule', unsubscriptions],
]);

/** What is to be kept of an object that is about to be deleted. */
export async function takeState(tx: Queryable, object: Name): Promise<JsonObject | null> {
  const state = await keepers.get(object.kind)?.take(tx, object);
  return state === undefined ? null : { ...state };
}

/** Gives a restored object what it had. */
export async function putStateBack(tx: Queryable, row: DeletedRow, now: Date): Promise<void> {
  await keepers.get(row.kind)?.putBack(tx, row, now);
}
