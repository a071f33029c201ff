// How often the configuration is read while it changes much: at once at first, then at a distance, so that many changes share one reading.
import { setTimeout as sleep } from 'node:timers/promises';

export interface Pace {
  /** So many turns at once after a quiet time. */
  readonly burst: number;
  /** Then one in so many milliseconds. */
  readonly everyMs: number;
}

/** Returns a function that resolves when the next turn may begin. One caller at a time. */
export function createPace({ burst, everyMs }: Pace): () => Promise<void> {
  let turns = burst;
  let countedAt = performance.now();
  const count = (): void => {
    const now = performance.now();
    turns = Math.min(burst, turns + (now - countedAt) / everyMs);
    countedAt = now;
  };
  return async () => {
    count();
    if (turns < 1) await sleep((1 - turns) * everyMs);
    count();
    turns -= 1;
  };
}
