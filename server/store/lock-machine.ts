// The lock of an outgoing user or an identity as a state machine (mail.md 3.2): pure functions of state and time.

export interface LockState {
  readonly state: 'none' | 'automatic' | 'manual';
  readonly reason: string | null;
  readonly actor: string | null;
  /** Milliseconds since the epoch, like all times here. */
  readonly lockedAt: number | null;
  /** When the timeout of an automatic lock is over, whether it may end then or not. */
  readonly dueAt: number | null;
  /** When it ends by itself; null: not. */
  readonly unlocksAt: number | null;
  /** The timeout passed without an unlock left, and the history says so. */
  readonly exhausted: boolean;
  readonly autoUnlocksUsed: number;
  /** Bad verdicts inside the window. */
  readonly badAt: readonly number[];
}

export interface LockPolicy {
  readonly threshold: number;
  readonly windowMs: number;
  /** 0: an automatic lock does not end by itself. */
  readonly timeoutMs: number;
  readonly maxAutoUnlocks: number;
}

export const lockEvents = [
  'locked_automatically',
  'locked',
  'unlocked_automatically',
  'unlock_exhausted',
  'unlocked',
  'unlock_count_reset',
  'abuse_detected',
  'invalid_recipients_exceeded',
] as const;
export type LockEventName = (typeof lockEvents)[number];

export interface LockEvent {
  readonly event: LockEventName;
  readonly at: number;
  readonly actor: string;
  readonly reason: string | null;
  readonly unlocksAt: number | null;
}

export interface LockStep {
  readonly state: LockState;
  /** In order; none when nothing happened. */
  readonly events: readonly LockEvent[];
}

/** Who acts when time or a verdict does. */
export const MACHINE = 'postplane';

export const unlocked: LockState = {
  state: 'none',
  reason: null,
  actor: null,
  lockedAt: null,
  dueAt: null,
  unlocksAt: null,
  exhausted: false,
  autoUnlocksUsed: 0,
  badAt: [],
};

function free(state: LockState, autoUnlocksUsed: number): LockState {
  return { ...unlocked, autoUnlocksUsed, badAt: state.state === 'none' ? state.badAt : [] };
}

/** What time alone does: a lock whose timer has run out ends, or is found to have no unlock left. */
export function afterTime(state: LockState, now: number): LockStep {
  if (state.state !== 'automatic' || state.dueAt === null || state.dueAt > now || state.exhausted)
    return { state, events: [] };
  const event = { actor: MACHINE, reason: state.reason, unlocksAt: null };
  if (state.unlocksAt !== null)
    return {
      state: free(state, state.autoUnlocksUsed + 1),
      events: [{ ...event, event: 'unlocked_automatically', at: state.unlocksAt }],
    };
  return { state: { ...state, exhausted: true }, events: [{ ...event, event: 'unlock_exhausted', at: state.dueAt }] };
}

/** A message judged spam, phishing or virus: the n-th inside the window locks. */
export function afterBadVerdict(before: LockState, policy: LockPolicy, what: string, now: number): LockStep {
  const { state, events } = afterTime(before, now);
  if (state.state !== 'none') return { state, events };
  const badAt = [...state.badAt.filter((at) => at > now - policy.windowMs), now].slice(-policy.threshold);
  if (badAt.length < policy.threshold) return { state: { ...state, badAt }, events };
  const dueAt = policy.timeoutMs === 0 ? null : now + policy.timeoutMs;
  const unlocksAt = state.autoUnlocksUsed < policy.maxAutoUnlocks ? dueAt : null;
  const minutes = policy.windowMs / 60_000;
  const reason = `${policy.threshold} bad messages within ${minutes} minutes, the last one: ${what}`;
  return {
    state: { ...state, state: 'automatic', reason, actor: MACHINE, lockedAt: now, dueAt, unlocksAt, badAt: [] },
    events: [...events, { event: 'locked_automatically', at: now, actor: MACHINE, reason, unlocksAt }],
  };
}

/** An administrator locks: it never ends by itself. */
export function afterLock(before: LockState, reason: string, actor: string, now: number): LockStep {
  const { state, events } = afterTime(before, now);
  const locked = { ...state, dueAt: null, unlocksAt: null, exhausted: false, badAt: [] };
  return {
    state: { ...locked, state: 'manual', reason, actor, lockedAt: now },
    events: [...events, { event: 'locked', at: now, actor, reason, unlocksAt: null }],
  };
}

/**
 * More bad messages than the abuse policy allows: an event, and with `locks` a lock that does not end by itself. Who is locked for
 * good is left so.
 */
export function afterAbuse(before: LockState, reason: string, locks: boolean, now: number): LockStep {
  const { state, events } = afterTime(before, now);
  const event = { at: now, actor: MACHINE, reason, unlocksAt: null };
  const detected: LockEvent = { ...event, event: 'abuse_detected' };
  const holds = state.state === 'manual' || (state.state === 'automatic' && state.unlocksAt === null);
  if (!locks || holds) return { state, events: [...events, detected] };
  const locked = { ...state, dueAt: null, unlocksAt: null, exhausted: false, badAt: [] };
  return {
    state: { ...locked, state: 'automatic', reason, actor: MACHINE, lockedAt: now },
    events: [...events, detected, { ...event, event: 'locked_automatically' }],
  };
}

/** An administrator unlocks: counting begins anew, the automatic unlocks too. */
export function afterUnlock(before: LockState, actor: string, now: number): LockStep {
  const { state, events } = afterTime(before, now);
  if (state.state === 'none') return { state: { ...unlocked }, events };
  const event: LockEvent = { event: 'unlocked', at: now, actor, reason: state.reason, unlocksAt: null };
  return { state: { ...unlocked }, events: [...events, event] };
}

/** The automatic unlocks are all there again; the lock stays as it is. */
export function afterReset(before: LockState, actor: string, now: number): LockStep {
  const { state, events } = afterTime(before, now);
  const event: LockEvent = { event: 'unlock_count_reset', at: now, actor, reason: null, unlocksAt: state.unlocksAt };
  return { state: { ...state, autoUnlocksUsed: 0 }, events: [...events, event] };
}
