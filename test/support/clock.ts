// A clock that stands still until it is told to move; what becomes due on the way runs in order.
import type { Clock } from '../../server/relay/clock.ts';

export interface FakeClock extends Clock {
  /** Moves on, stopping at each timer on the way; `settled` is awaited after each. */
  advance(milliseconds: number, settled?: () => Promise<unknown>): Promise<void>;
  /** The wall clock jumps; monotonic time does not. */
  jump(milliseconds: number): void;
}

export function fakeClock(start = Date.UTC(2026, 0, 5)): FakeClock {
  let elapsed = 0;
  let wall = start;
  const timers = new Set<{ at: number; run: () => void }>();

  const earliest = (until: number): { at: number; run: () => void } | undefined => {
    let first: { at: number; run: () => void } | undefined;
    for (const timer of timers) if (timer.at <= until && (!first || timer.at < first.at)) first = timer;
    return first;
  };

  const move = (to: number): void => {
    wall += to - elapsed;
    elapsed = to;
  };

  return {
    now: () => wall,
    monotonic: () => elapsed,
    after: (milliseconds, run) => {
      const timer = { at: elapsed + Math.max(0, milliseconds), run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance: async (milliseconds, settled = nextTurns) => {
      const until = elapsed + milliseconds;
      await settled();
      for (let timer = earliest(until); timer; timer = earliest(until)) {
        timers.delete(timer);
        move(Math.max(elapsed, timer.at));
        timer.run();
        await settled();
      }
      move(until);
    },
    jump: (milliseconds) => {
      wall += milliseconds;
    },
  };
}

async function nextTurns(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
