// What sending limits have counted, as pure functions of state and time (mail.md 3.3). A minute and an hour slide; day, week
// and month are those of the calendar in a time zone. A grant hands out tokens that were counted before they are used, so
// that however many relays share a limit, never more than the limit is sent.

import { momentOf, wallOf } from './zoned-time.ts';

export const windows = ['minute', 'hour', 'day', 'week', 'month'] as const;
export type Window = (typeof windows)[number];

/** Most in each window that has a limit. */
export type WindowLimits = Readonly<Partial<Record<Window, number>>>;

/** Sliding: counts by the moment up to which their tokens may be used. Calendar: the count, and when the period ends. */
export type CounterState = Partial<Record<'minute' | 'hour', [at: number, count: number][]>> &
  Partial<Record<'day' | 'week' | 'month', { end: number; count: number }>>;

/** Where tokens were counted, for when they come back. */
export type Slots = Readonly<Partial<Record<Window, number>>>;

export interface Exhausted {
  readonly window: Window;
  readonly most: number;
  readonly freesAt: number;
}

export interface Grant {
  readonly state: CounterState;
  readonly count: number;
  /** The tokens may be used up to this moment; those for which somebody waits are used at once. */
  readonly until: number;
  /** Up to when a reserve could be kept: whoever asks again before that could use one. */
  readonly keptUntil: number;
  readonly slots: Slots;
  /** The limit that left less than was asked for. */
  readonly exhausted: Exhausted | null;
}

export interface GrantRequest {
  readonly limits: WindowLimits;
  /** Tokens that are used at once. */
  readonly waiting: number;
  /** Tokens to have in reserve, as far as the limits are far away. */
  readonly reserve: number;
  readonly now: number;
  readonly zone: string;
}

const SLIDING = { minute: 60_000, hour: 3_600_000 } as const;
/** Moments are rounded up to this part of the window, so that a state has a bounded size. */
const GRAIN = 600;
/** How long a reserve may be kept: what it leaves unused is free again at most this part of the window later. */
const KEPT = 60;
const KEPT_MOST_MS = 300_000;
/** A reserve is at most this part of what is left: near its end a limit is handed out token by token. */
const RESERVE_PART = 20;

function isSliding(window: Window): window is 'minute' | 'hour' {
  return window === 'minute' || window === 'hour';
}

function slotOf(window: 'minute' | 'hour', until: number): number {
  const grain = SLIDING[window] / GRAIN;
  return Math.ceil(until / grain) * grain;
}

/** What was counted in a window and has not left it. */
export function usedIn(state: CounterState, window: Window, now: number): number {
  if (isSliding(window))
    return (state[window] ?? []).reduce((sum, [at, count]) => (at > now - SLIDING[window] ? sum + count : sum), 0);
  const period = state[window];
  return period && period.end > now ? period.count : 0;
}

/** When a window has room for one more. */
export function freesAt(state: CounterState, window: Window, most: number, now: number, zone: string): number {
  if (!isSliding(window)) return state[window]?.end ?? periodEnd(window, now, zone);
  let surplus = usedIn(state, window, now) - most + 1;
  for (const [at, count] of [...(state[window] ?? [])].sort(([a], [b]) => a - b)) {
    if (at <= now - SLIDING[window]) continue;
    surplus -= count;
    if (surplus <= 0) return at + SLIDING[window];
  }
  return now + SLIDING[window];
}

/** Hands out tokens as far as every window allows. */
export function grant(state: CounterState, { limits, waiting, reserve, now, zone }: GrantRequest): Grant {
  const limited = windows.filter((window) => limits[window] !== undefined);
  const left = (from: CounterState, window: Window): number => (limits[window] as number) - usedIn(from, window, now);
  const free = Math.max(0, Math.min(...limited.map((window) => left(state, window))));
  const extra = Math.max(0, Math.min(reserve, Math.floor((free - waiting) / RESERVE_PART)));
  const count = Math.min(free, waiting + extra);
  const ends = limited.map((window) =>
    isSliding(window) ? now + SLIDING[window] / KEPT : periodEnd(window, now, zone),
  );
  const keptUntil = Math.min(now + KEPT_MOST_MS, ...ends);
  const until = extra > 0 ? keptUntil : now;
  const slots: Partial<Record<Window, number>> = {};
  const next: CounterState = { ...state };
  for (const window of limited) slots[window] = add(next, window, count, { now, until, zone });
  const full = limited.filter((window) => left(next, window) <= 0);
  const exhausted = full
    .map((window) => ({
      window,
      most: limits[window] as number,
      freesAt: freesAt(next, window, limits[window] as number, now, zone),
    }))
    .sort((a, b) => b.freesAt - a.freesAt)[0];
  return { state: next, count, until, keptUntil, slots, exhausted: count < waiting ? (exhausted ?? null) : null };
}

function add(
  state: CounterState,
  window: Window,
  count: number,
  { now, until, zone }: { now: number; until: number; zone: string },
): number {
  if (!isSliding(window)) {
    const period = state[window];
    const current = period && period.end > now ? period : { end: periodEnd(window, now, zone), count: 0 };
    state[window] = { end: current.end, count: current.count + count };
    return current.end;
  }
  const at = slotOf(window, until);
  const kept = (state[window] ?? []).filter(([one]) => one > now - SLIDING[window]);
  const same = kept.find(([one]) => one === at)?.[1] ?? 0;
  state[window] = [
    ...kept.filter(([one]) => one !== at),
    ...(same + count > 0 ? [[at, same + count] as [number, number]] : []),
  ];
  return at;
}

/** Takes tokens back that were not used. */
export function giveBack(state: CounterState, slots: Slots, count: number): CounterState {
  const next: CounterState = { ...state };
  for (const [window, slot] of Object.entries(slots) as [Window, number][]) {
    if (isSliding(window))
      next[window] = (state[window] ?? []).flatMap(([at, had]) => {
        const left = at === slot ? had - count : had;
        return left > 0 ? [[at, left] as [number, number]] : [];
      });
    else {
      const period = state[window];
      if (period?.end === slot) next[window] = { end: slot, count: Math.max(0, period.count - count) };
    }
  }
  return next;
}

/** When the day, the week (from Monday, ISO 8601) or the month of `now` ends in a time zone. */
export function periodEnd(window: 'day' | 'week' | 'month', now: number, zone: string): number {
  const wall = new Date(wallOf(now, zone));
  const [year, month, day] = [wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()];
  if (window === 'month') return momentOf(Date.UTC(year, month + 1, 1), zone);
  if (window === 'day') return momentOf(Date.UTC(year, month, day + 1), zone);
  return momentOf(Date.UTC(year, month, day + 7 - ((wall.getUTCDay() + 6) % 7)), zone);
}
