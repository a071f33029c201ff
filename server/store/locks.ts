// Locks of outgoing users and their identities, and the history of them.
import type { Queryable } from './database.ts';
import { afterTime, type LockEvent, type LockEventName, type LockState, type LockStep } from './lock-machine.ts';
import { writeNotices } from './notices.ts';
import { allOf, type Condition, equals, oneOf, scopedTo } from './message-conditions.ts';

/** Notified when a lock or a count of invalid recipients changed. */
export const lockChannel = 'postplane_lock';

/** `identity` is empty for the user itself. */
export interface LockTarget {
  readonly domain: string;
  readonly user: string;
  readonly identity: string;
}

/** A state with the number of the event that locked. */
export interface StoredLock extends LockState {
  readonly lockId: number | null;
}

/** A lock as a step has left it, and what happened. */
export interface ChangedLock extends StoredLock {
  readonly events: readonly LockEventName[];
}

/** As it is stored. */
export interface LockRow {
  user_id: string;
  identity: string;
  state: LockState['state'];
  lock_id: number | null;
  reason: string | null;
  actor: string | null;
  locked_at: number | null;
  due_at: number | null;
  unlocks_at: number | null;
  exhausted: boolean;
  auto_unlocks_used: number;
  bad_at: (number | string)[];
}

const STATE = `user_id, identity, state, lock_id, reason, actor, locked_at, due_at, unlocks_at, exhausted,
  auto_unlocks_used, bad_at`;

function stateOf(row: LockRow): StoredLock {
  return {
    state: row.state,
    lockId: row.lock_id,
    reason: row.reason,
    actor: row.actor,
    lockedAt: row.locked_at,
    dueAt: row.due_at,
    unlocksAt: row.unlocks_at,
    exhausted: row.exhausted,
    autoUnlocksUsed: row.auto_unlocks_used,
    badAt: row.bad_at.map(Number),
  };
}

/** The id of an outgoing user's resource. */
export function userId({ domain, user }: { readonly domain: string; readonly user: string }): string {
  return `${domain}/${user}`;
}

/** The domain and name of an outgoing user's id. */
export function userOf(id: string): { domain: string; user: string } {
  const slash = id.indexOf('/');
  return { domain: id.slice(0, slash), user: id.slice(slash + 1) };
}

/**
 * Lets `step` change a lock, in a transaction: the state, its history, and word to the relays. Nobody else changes it
 * meanwhile. Undefined: there is no such user.
 */
export async function changeLock(
  tx: Queryable,
  target: LockTarget,
  step: (state: StoredLock) => LockStep,
): Promise<ChangedLock | undefined> {
  const before = await takeLock(tx, target);
  if (!before) return undefined;
  const { state, events } = step(before);
  let { lockId } = before;
  for (const event of events) {
    const id = await writeEvent(tx, target, event);
    if (event.event === 'locked' || event.event === 'locked_automatically') lockId = id;
    if (event.event === 'locked_automatically') await writeLockNotice(tx, target, event, id, state.autoUnlocksUsed);
  }
  const stored = { ...state, lockId: state.state === 'none' ? null : lockId };
  await saveLock(tx, target, stored);
  if (events.length > 0) await notifyLocks(tx);
  return { ...stored, events: events.map((one) => one.event) };
}

// The mail about an automatic lock, in the transaction that locks: there is one for each lock, and none for what was rolled back.
async function writeLockNotice(
  tx: Queryable,
  target: LockTarget,
  { at, reason, unlocksAt }: LockEvent,
  lockId: number,
  autoUnlocksUsed: number,
): Promise<void> {
  const [row] = await tx.query<{ admin: string }>(
    "select admin from resource where kind = 'outgoing_user' and id = $1",
    [userId(target)],
  );
  if (row === undefined) return;
  const notice = {
    lock_id: lockId,
    outgoing_user: target.user,
    identity: target.identity,
    reason: reason ?? '',
    locked_at: at,
    unlocks_at: unlocksAt,
    auto_unlocks_used: autoUnlocksUsed,
  };
  await writeNotices(tx, 'lock', new Date(at), { domain: target.domain, admin: row.admin }, [notice]);
}

// The update that changes nothing is what locks the row.
async function takeLock(tx: Queryable, target: LockTarget): Promise<StoredLock | undefined> {
  const [row] = await tx.query<LockRow>(
    `insert into lock_state (user_id, identity)
       select id, $2 from resource where kind = 'outgoing_user' and id = $1
     on conflict (user_id, identity) do update set state = lock_state.state returning ${STATE}`,
    [userId(target), target.identity],
  );
  return row && stateOf(row);
}

async function saveLock(tx: Queryable, target: LockTarget, state: StoredLock): Promise<void> {
  await tx.query(
    `update lock_state set state = $3, lock_id = $4, reason = $5, actor = $6, locked_at = $7, due_at = $8, unlocks_at = $9,
       exhausted = $10, auto_unlocks_used = $11, bad_at = $12 where user_id = $1 and identity = $2`,
    [
      userId(target),
      target.identity,
      state.state,
      state.lockId,
      state.reason,
      state.actor,
      state.lockedAt,
      state.dueAt,
      state.unlocksAt,
      state.exhausted,
      state.autoUnlocksUsed,
      state.badAt,
    ],
  );
}

/** Notes what happened in the history; gives its number. */
export async function writeEvent(tx: Queryable, target: LockTarget, event: LockEvent): Promise<number> {
  const rows = await tx.query<{ id: number }>(
    `insert into lock_event (at, domain, outgoing_user, identity, admin, event, reason, actor, unlocks_at)
     values ($1, $2, $3, nullif($4, ''), (select admin from resource where kind = 'outgoing_user' and id = $5), $6, $7, $8, $9)
     returning id`,
    [
      new Date(event.at),
      target.domain,
      target.user,
      target.identity,
      userId(target),
      event.event,
      event.reason,
      event.actor,
      event.unlocksAt === null ? null : new Date(event.unlocksAt),
    ],
  );
  return rows[0]?.id ?? 0;
}

/** Tells the relays to look again. */
export async function notifyLocks(db: Queryable): Promise<void> {
  await db.query(`select pg_notify('${lockChannel}', '')`);
}

export interface CurrentLock extends LockTarget {
  readonly lockId: number;
  readonly state: LockState['state'];
  readonly unlocksAt: number | null;
}

/** Every lock there is. One whose `unlocksAt` has passed holds no more. */
export async function currentLocks(db: Queryable): Promise<CurrentLock[]> {
  const rows = await db.query<LockRow>(`select ${STATE} from lock_state where state <> 'none'`);
  return rows.map((row) => ({
    ...userOf(row.user_id),
    identity: row.identity,
    lockId: row.lock_id ?? 0,
    state: row.state,
    unlocksAt: row.unlocks_at,
  }));
}

/** The locks of a user and its identities. */
export function heldLocks(db: Queryable, id: string): Promise<LockRow[]> {
  return db.query<LockRow>(`select ${STATE} from lock_state where user_id = $1 and state <> 'none' order by identity`, [
    id,
  ]);
}

/** Locks a user that is there again as it was locked, with its identities; what is due by now ends as ever. */
export async function putLocksBack(tx: Queryable, locks: readonly LockRow[]): Promise<void> {
  const rows = JSON.stringify(locks);
  await tx.query(
    `insert into lock_state (${STATE}) select ${STATE} from jsonb_populate_recordset(null::lock_state, $1)`,
    [rows],
  );
  await tx.query(
    `insert into identity (user_id, identity, created_at)
     select user_id, identity, to_timestamp(locked_at / 1000.0) from jsonb_populate_recordset(null::lock_state, $1)
      where identity <> ''`,
    [rows],
  );
  await notifyLocks(tx);
}

/** Ends what is due, and notes what has no unlock left; at most so many at once. Rows that somebody else works on are left to them. */
export async function settleDueLocks(tx: Queryable, now: number, limit = 500): Promise<LockEventName[]> {
  const rows = await tx.query<LockRow>(
    `select ${STATE} from lock_state where state = 'automatic' and not exhausted and due_at <= $1
      order by due_at limit $2 for update skip locked`,
    [now, limit],
  );
  const events: LockEventName[] = [];
  for (const row of rows) {
    const target = { ...userOf(row.user_id), identity: row.identity };
    events.push(...((await changeLock(tx, target, (state) => afterTime(state, now)))?.events ?? []));
  }
  return events;
}

/** The state of a lock as it is at `now`; `unlocked` where there never was one. */
export async function findLock(db: Queryable, target: LockTarget): Promise<StoredLock | undefined> {
  const [row] = await db.query<LockRow>(`select ${STATE} from lock_state where user_id = $1 and identity = $2`, [
    userId(target),
    target.identity,
  ]);
  return row && stateOf(row);
}

/** Those of the identities given that are locked at `now`, by themselves, by hand or because an administrator declared it. */
export async function lockedAmong(
  db: Queryable,
  targets: readonly LockTarget[],
  now: number,
): Promise<(target: LockTarget) => boolean> {
  const keyOf = (id: string, identity: string): string => `${id} ${identity}`;
  if (targets.length === 0) return () => false;
  const rows = await db.query<{ user_id: string; identity: string }>(
    `select user_id, identity from lock_state
      where state <> 'none' and (unlocks_at is null or unlocks_at > $3)
        and (user_id, identity) in (select * from unnest($1::text[], $2::text[]))
     union
     select key[1] || '/' || key[2], key[3] from resource
      where kind = 'identity_administrative_lock' and key = any (
        select array[split_part(one, '/', 1), split_part(one, '/', 2), who] from unnest($1::text[], $2::text[]) as t (one, who))`,
    [targets.map(userId), targets.map((one) => one.identity), now],
  );
  const locked = new Set(rows.map((row) => keyOf(row.user_id, row.identity)));
  return (target) => locked.has(keyOf(userId(target), target.identity));
}

export interface LockEventRow {
  readonly id: number;
  readonly at: Date;
  readonly domain: string;
  readonly outgoing_user: string;
  readonly identity: string | null;
  readonly event: LockEventName;
  readonly reason: string | null;
  readonly actor: string;
  readonly unlocks_at: Date | null;
}

export interface LockEventFilter {
  readonly admins: readonly string[] | null;
  readonly domain?: string;
  readonly outgoing_user?: string;
  readonly identity?: string;
  readonly event?: readonly LockEventName[];
  readonly from?: Date;
  readonly to?: Date;
  /** Only events with a lower number. */
  readonly before?: number;
}

/** The history, newest first. */
export function listLockEvents(db: Queryable, filter: LockEventFilter, limit: number): Promise<LockEventRow[]> {
  const conditions: (Condition | undefined)[] = [
    scopedTo(filter.admins),
    equals('domain', filter.domain),
    equals('outgoing_user', filter.outgoing_user),
    equals('identity', filter.identity),
    oneOf('event', filter.event),
    filter.from && { sql: 'at >= ?', values: [filter.from] },
    filter.to && { sql: 'at < ?', values: [filter.to] },
    filter.before === undefined ? undefined : { sql: 'id < ?', values: [filter.before] },
  ];
  const where = allOf(conditions);
  return db.query<LockEventRow>(
    `select id, at, domain, outgoing_user, identity, event, reason, actor, unlocks_at
       from lock_event where ${where.sql} order by id desc limit ${limit}`,
    where.values,
  );
}
