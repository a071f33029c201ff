// When a deferred message is tried again (RFC 5321 §4.5.4.1 leaves the curve to us; ours is Exim's customary one, softer).

export interface RetrySchedule {
  /** In the first `firstSeconds` of a message's age it is tried every `firstIntervalSeconds`. */
  readonly firstSeconds: number;
  readonly firstIntervalSeconds: number;
  /** Then for `growingSeconds` at intervals that begin at `growingIntervalSeconds` and grow by `factor`. */
  readonly growingSeconds: number;
  readonly growingIntervalSeconds: number;
  readonly factor: number;
  /** Then at this interval to the end. */
  readonly lastIntervalSeconds: number;
  /** Each interval is changed at random by up to this part of it, so that what failed together does not come back together. */
  readonly jitter: number;
}

export const defaultRetrySchedule: RetrySchedule = {
  firstSeconds: 2 * 3600,
  firstIntervalSeconds: 900,
  growingSeconds: 14 * 3600,
  growingIntervalSeconds: 900,
  factor: 1.5,
  lastIntervalSeconds: 6 * 3600,
  jitter: 0.1,
};

/** A message expires by its age, but never before so many attempts: a clock that jumps must not bounce mail. */
export const MIN_ATTEMPTS = 5;

/** Milliseconds to wait after an attempt that failed when the message was `ageMs` old. `random` is in [0, 1). */
export function retryDelay(schedule: RetrySchedule, ageMs: number, random: number): number {
  const seconds = intervalAt(schedule, Math.max(0, ageMs / 1000));
  return seconds * 1000 * (1 + schedule.jitter * (2 * random - 1));
}

function intervalAt(schedule: RetrySchedule, age: number): number {
  if (age < schedule.firstSeconds) return schedule.firstIntervalSeconds;
  const grown = age - schedule.firstSeconds;
  if (grown >= schedule.growingSeconds) return schedule.lastIntervalSeconds;
  return Math.min(
    schedule.lastIntervalSeconds,
    schedule.growingIntervalSeconds * schedule.factor ** growingStep(schedule, grown),
  );
}

// After k intervals i, i·f, i·f² ... the time passed is i·(f^k - 1)/(f - 1): k follows from the age alone, nothing is remembered.
function growingStep({ growingIntervalSeconds, factor }: RetrySchedule, grown: number): number {
  if (factor <= 1) return 0;
  return Math.round(Math.log(1 + (grown * (factor - 1)) / growingIntervalSeconds) / Math.log(factor));
}

/** Whether a message has been tried for long enough. With a policy of 0 seconds the first failure is the last. */
export function isExpired(retrySeconds: number, ageMs: number, attempts: number): boolean {
  return ageMs >= retrySeconds * 1000 && attempts >= (retrySeconds === 0 ? 1 : MIN_ATTEMPTS);
}
