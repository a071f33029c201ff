// Long work in slices: a generator that yields wherever it may be put off.
import { setImmediate as breath } from 'node:timers/promises';

/** Work with a result. */
export type Slices<Result> = Generator<undefined, Result, undefined>;

// So much of a turn of the event loop may pass before others have theirs.
const SLICE_MS = 1;

/** Without a pause. */
export function atOnce<Result>(work: Slices<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** With others in between. */
export async function inSlices<Result>(work: Slices<Result>): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - began > SLICE_MS) {
      await breath();
      began = performance.now();
    }
  }
}
