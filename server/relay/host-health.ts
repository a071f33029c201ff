// Hosts that could not be reached lately (RFC 5321 §4.5.4.1): they are left alone for a while, so that 10,000 messages to one of
// them do not wait for 10,000 time-outs.
import type { Clock } from './clock.ts';
import type { Outcome } from './deliver.ts';
import type { RetrySchedule } from './retry-schedule.ts';
import type { NextHop } from './smtp-dial.ts';

interface Suspension {
  failures: number;
  until: number;
  outcome: Outcome;
}

const FIRST_MS = 60_000;
const LONGEST_MS = 10 * 60_000;
/** Part of the shortest retry interval: a message of its own is always really tried. */
const OF_INTERVAL = 0.66;
const MAX_HOSTS = 10_000;

export class HostHealth {
  readonly #clock: Clock;
  readonly #longestMs: number;
  readonly #hosts = new Map<string, Suspension>();

  constructor(clock: Clock, schedule: RetrySchedule) {
    this.#clock = clock;
    this.#longestMs = Math.min(
      LONGEST_MS,
      Math.min(schedule.firstIntervalSeconds, schedule.growingIntervalSeconds) * 1000 * OF_INTERVAL,
    );
  }

  /** Why a host is left alone now; undefined when it may be tried. */
  suspended(hop: NextHop): Outcome | undefined {
    const suspension = this.#hosts.get(keyOf(hop));
    return suspension && suspension.until > this.#clock.monotonic() ? suspension.outcome : undefined;
  }

  failed(hop: NextHop, outcome: Outcome): void {
    const key = keyOf(hop);
    const before = this.#hosts.get(key);
    const now = this.#clock.monotonic();
    // Attempts that ran side by side fail together: they count once.
    const failures = before && before.until > now ? before.failures : (before?.failures ?? 0) + 1;
    this.#hosts.delete(key);
    if (this.#hosts.size >= MAX_HOSTS) this.#hosts.delete(this.#hosts.keys().next().value as string);
    this.#hosts.set(key, { failures, until: now + Math.min(FIRST_MS * 2 ** (failures - 1), this.#longestMs), outcome });
  }

  succeeded(hop: NextHop): void {
    this.#hosts.delete(keyOf(hop));
  }
}

// A login that is refused says nothing about others.
function keyOf({ address, port, login }: NextHop): string {
  return `${address}|${port}|${login?.id ?? ''}`;
}
