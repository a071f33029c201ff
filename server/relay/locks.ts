// The locks in force as this relay knows them: few, so all of them are in memory, followed by notification and by polling.
// The bad verdict that locks is written to PostgreSQL before its sender is answered, so that relays together lock on the very
// n-th; while the database is away this relay counts alone and makes up for it later.
import type { OutgoingUserConfig } from '../config/configuration.ts';
import type { Database } from '../store/database.ts';
import {
  afterBadVerdict,
  afterTime,
  type LockEventName,
  type LockPolicy,
  type LockState,
  unlocked,
} from '../store/lock-machine.ts';
import { type ChangedLock, changeLock, currentLocks, type LockTarget, settleDueLocks, userId } from '../store/locks.ts';
import type { Clock } from './clock.ts';

export interface LocksOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly onError: (error: Error) => void;
  /** What happened by this node. */
  readonly onEvent?: (event: LockEventName) => void;
}

/** A lock that holds. */
export interface HoldingLock {
  /** Number of the event in the history; 0: counted here alone, not written yet. Null: declared by an administrator. */
  readonly id: number | null;
  readonly of: 'user' | 'identity';
  readonly unlocksAt: number | null;
}

interface Known {
  readonly id: number;
  readonly state: LockState['state'];
  readonly unlocksAt: number | null;
}

interface Verdict {
  readonly targets: readonly LockTarget[];
  readonly policy: LockPolicy;
  readonly what: string;
  readonly at: number;
}

const WAIT_MS = 2000;
/** After a failure nobody waits for the database for so long. */
const DOWN_MS = 1000;
const PENDING_MOST = 10_000;

export class Locks {
  readonly #options: LocksOptions;
  #locks = new Map<string, Map<string, Known>>();
  /** Counted here while the database was away. */
  #local = new Map<string, { target: LockTarget; state: LockState }>();
  #pending: Verdict[] = [];
  #changes = 0;
  /** Verdicts counted here that the database is still writing. */
  #late = 0;
  #downUntil = Number.NEGATIVE_INFINITY;
  #known = false;

  constructor(options: LocksOptions) {
    this.#options = options;
  }

  /** Whether the locks were read at least once. */
  get known(): boolean {
    return this.#known;
  }

  /** The lock that holds for a user or, given one, for an identity of it. */
  find(user: OutgoingUserConfig, identity: string | null): HoldingLock | undefined {
    const declared = user.administrativeLocks;
    if (declared.has('')) return { id: null, unlocksAt: null, of: 'user' };
    if (identity !== null && declared.has(identity)) return { id: null, unlocksAt: null, of: 'identity' };
    const id = idOf(user);
    const now = this.#options.clock.now();
    const whole = this.#holding(id, '', now);
    if (whole !== undefined || identity === null) return whole && { ...whole, of: 'user' };
    const one = this.#holding(id, identity, now);
    return one && { ...one, of: 'identity' };
  }

  #holding(id: string, identity: string, now: number): Known | undefined {
    const known = this.#locks.get(id)?.get(identity);
    if (known && (known.unlocksAt === null || known.unlocksAt > now)) return known;
    const local = this.#local.get(`${id} ${identity}`)?.state;
    return local && afterTime(local, now).state.state !== 'none'
      ? { id: 0, state: local.state, unlocksAt: local.unlocksAt }
      : undefined;
  }

  /** How many hold now, of users and identities by state. */
  counts(): { of: 'user' | 'identity'; state: 'automatic' | 'manual'; count: number }[] {
    const now = this.#options.clock.now();
    const all = [...this.#locks.values()].flatMap((ofUser) => [...ofUser]);
    const holding = all.filter(([, one]) => one.unlocksAt === null || one.unlocksAt > now);
    return (['user', 'identity'] as const).flatMap((of) =>
      (['automatic', 'manual'] as const).map((state) => ({
        of,
        state,
        count: holding.filter(([identity, one]) => (identity === '') === (of === 'user') && one.state === state).length,
      })),
    );
  }

  /** Reads all locks again. */
  async reload(): Promise<void> {
    for (;;) {
      const changes = this.#changes;
      const rows = await currentLocks(this.#options.database);
      // A lock made here meanwhile may not be among them.
      if (changes !== this.#changes) continue;
      const next = new Map<string, Map<string, Known>>();
      for (const row of rows) putInto(next, row, { id: row.lockId, state: row.state, unlocksAt: row.unlocksAt });
      this.#locks = next;
      this.#known = true;
      return;
    }
  }

  /** What is due by time, and what could not be written before. */
  async settle(): Promise<void> {
    const { database, clock } = this.#options;
    await this.#makeUp();
    const events = await database.transaction((tx) => settleDueLocks(tx, clock.now()));
    for (const event of events) this.#options.onEvent?.(event);
  }

  /** Counts a bad verdict for the targets that lock by themselves; resolves when the count is written, or made here alone. */
  async bad(user: OutgoingUserConfig, identity: string | null, what: string, nullSender = false): Promise<void> {
    const targets = targetsOf(user, identity, nullSender);
    if (targets.length === 0) return;
    const at = this.#options.clock.now();
    const verdict: Verdict = { targets, policy: policyOf(user), what, at };
    if (this.#options.clock.monotonic() < this.#downUntil) return this.#countHere(verdict, true);
    const written = this.#write(verdict).then(
      () => true,
      (error: Error) => {
        this.#options.onError(error);
        this.#downUntil = this.#options.clock.monotonic() + DOWN_MS;
        return false;
      },
    );
    const answer = await inTime(written, this.#options.clock);
    if (answer === true) return;
    this.#countHere(verdict, answer === false);
    if (answer !== 'late') return;
    this.#late += 1;
    void written.then((done) => {
      this.#late -= 1;
      if (!done) this.#keep(verdict);
    });
  }

  async #write({ targets, policy, what, at }: Verdict): Promise<void> {
    const states = await this.#options.database.transaction(async (tx) => {
      const made: [LockTarget, ChangedLock | undefined][] = [];
      // Always the user first: two relays then never wait for each other.
      for (const target of targets)
        made.push([target, await changeLock(tx, target, (state) => afterBadVerdict(state, policy, what, at))]);
      return made;
    });
    for (const [target, state] of states) {
      for (const event of state?.events ?? []) this.#options.onEvent?.(event);
      if (!state || state.state === 'none') continue;
      this.#changes += 1;
      putInto(this.#locks, target, { id: state.lockId ?? 0, state: state.state, unlocksAt: state.unlocksAt });
    }
  }

  #countHere(verdict: Verdict, keep: boolean): void {
    for (const target of verdict.targets) {
      const key = keyOf(target);
      const before = this.#local.get(key)?.state ?? unlocked;
      const { state } = afterBadVerdict(before, verdict.policy, verdict.what, verdict.at);
      this.#local.set(key, { target, state });
    }
    if (keep) this.#keep(verdict);
    while (this.#local.size > PENDING_MOST) this.#local.delete(this.#local.keys().next().value as string);
  }

  #keep(verdict: Verdict): void {
    if (this.#pending.length < PENDING_MOST) this.#pending.push(verdict);
  }

  // In the order they came: the database then comes to what was decided here.
  async #makeUp(): Promise<void> {
    for (let verdict = this.#pending[0]; verdict; verdict = this.#pending[0]) {
      await this.#write(verdict);
      this.#pending.shift();
    }
    if (this.#late === 0) this.#local.clear();
  }
}

function putInto(locks: Map<string, Map<string, Known>>, target: LockTarget, known: Known): void {
  const key = userId(target);
  const ofUser = locks.get(key) ?? new Map<string, Known>();
  locks.set(key, ofUser);
  ofUser.set(target.identity, known);
}

function keyOf(target: LockTarget): string {
  return `${userId(target)} ${target.identity}`;
}

/** The id of a user's resource. */
export function idOf(user: OutgoingUserConfig): string {
  return userId({ domain: user.domain.name, user: user.name });
}

// A server returns what we refused, spam and all: its notifications are no reason to lock it. A header that names a customer
// is in no notification, so whoever sends spam from <> is counted by it.
function targetsOf(user: OutgoingUserConfig, identity: string | null, nullSender: boolean): LockTarget[] {
  const { identification_method: method } = user.settings;
  const ofUser = user.settings.auto_lock_user && !nullSender;
  const ofIdentities = user.settings.auto_lock_identities && (!nullSender || method === 'header');
  const base = { domain: user.domain.name, user: user.name };
  return [
    ...(ofUser ? [{ ...base, identity: '' }] : []),
    ...(ofIdentities && identity !== null ? [{ ...base, identity }] : []),
  ];
}

const MINUTE_MS = 60_000;

function policyOf({ settings }: OutgoingUserConfig): LockPolicy {
  return {
    threshold: settings.lock_threshold,
    windowMs: settings.lock_window_minutes * MINUTE_MS,
    timeoutMs: settings.lock_timeout_minutes * MINUTE_MS,
    maxAutoUnlocks: settings.max_auto_unlocks,
  };
}

async function inTime(written: Promise<boolean>, clock: Clock): Promise<boolean | 'late'> {
  let cancel: (() => void) | undefined;
  const late = new Promise<'late'>((resolve) => {
    cancel = clock.after(WAIT_MS, () => resolve('late'));
  });
  return Promise.race([written, late]).finally(() => cancel?.());
}
