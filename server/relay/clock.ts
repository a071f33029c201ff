// Time as the queue sees it, handed in so that a week passes in a test in milliseconds.

export interface Clock {
  /** Wall clock, milliseconds since the epoch: for what is shown, stored and compared with the age of a message. */
  now(): number;
  /** Milliseconds that never jump: for waiting. */
  monotonic(): number;
  /** Calls `run` once after `milliseconds`; the function returned prevents it. */
  after(milliseconds: number, run: () => void): () => void;
}

/** setTimeout fires at once above 2^31 - 1 ms. */
const LONGEST_TIMER = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, Math.min(milliseconds, LONGEST_TIMER));
    return () => clearTimeout(timer);
  },
};
