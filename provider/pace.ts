// The pace of all calls together: what one is told by a busy control plane, the others heed. Concurrency halves when it is busy and
// grows again with each answer; a pause holds for everybody.
import type { Answer } from './client.ts';
import type { Log } from './protocol/log.ts';
import { isSpent, secondsUntilReset, secondsToRetry } from './rate-headers.ts';

const BUSY = new Set([429, 503]);
const LONGEST_GUESS_MS = 10_000;
// A control plane that means it answers 429 afterwards, which is heeded for longer.
const LONGEST_HINT_MS = 60_000;
const TELL_EVERY_MS = 10_000;

export function isBusy({ status }: Answer): boolean {
  return BUSY.has(status);
}

/** A call that may run: `end` takes what came of it, null when no answer came. */
export interface Turn {
  end(answer: Answer | null): void;
}

interface Waiting {
  go(): void;
}

export class Pace {
  readonly #most: number;
  readonly #log: Log;
  readonly #waiting = new Set<Waiting>();
  #window: number;
  #running = 0;
  #pausedUntil = 0;
  #busyInRow = 0;
  #cutAt = -1;
  #timer: NodeJS.Timeout | undefined;

  constructor(most: number, log: Log) {
    this.#most = most;
    this.#window = most;
    this.#log = log;
  }

  /** Resolves when a call may run, at the latest after `patience` milliseconds. Rejects when aborted. */
  async turn(signal: AbortSignal, patience: number): Promise<Turn> {
    if (this.#waiting.size === 0 && this.#isFree()) this.#running++;
    else await this.#wait(signal, patience);
    const begun = performance.now();
    return { end: (answer) => this.#end(begun, answer) };
  }

  #isFree(): boolean {
    return this.#running < Math.floor(this.#window) && performance.now() >= this.#pausedUntil;
  }

  #wait(signal: AbortSignal, patience: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        clearTimeout(expiry);
        signal.removeEventListener('abort', abort);
        this.#waiting.delete(one);
      };
      const one = {
        go: () => {
          leave();
          this.#running++;
          resolve();
        },
      };
      const abort = (): void => {
        leave();
        reject(signal.reason as Error);
      };
      const expiry = setTimeout(one.go, patience);
      signal.addEventListener('abort', abort, { once: true });
      this.#waiting.add(one);
      this.#arrange();
    });
  }

  #end(begun: number, answer: Answer | null): void {
    if (answer !== null && isBusy(answer)) this.#slowDown(begun, answer);
    else if (answer !== null) this.#goOn(answer);
    this.#running--;
    this.#release();
  }

  // What was under way when the pace was last cut says nothing new about it.
  #slowDown(begun: number, answer: Answer): void {
    if (begun > this.#cutAt) {
      this.#window = Math.max(1, Math.min(this.#window, this.#running) / 2);
      this.#cutAt = performance.now();
      this.#busyInRow++;
    }
    const jitter = 0.5 + Math.random();
    const asked = secondsToRetry(answer);
    const guess = Math.min(LONGEST_GUESS_MS, 100 * 2 ** this.#busyInRow) * jitter;
    this.#pause(asked === null ? guess : asked * 1_000 + 250 * jitter, `the control plane answered ${answer.status}`);
  }

  #goOn(answer: Answer): void {
    this.#busyInRow = 0;
    this.#window = Math.min(this.#most, this.#window + 1 / this.#window);
    const hint = isSpent(answer, this.#running - 1) ? secondsUntilReset(answer) : null;
    if (hint !== null) this.#pause(Math.min(LONGEST_HINT_MS, hint * 1_000), 'the rate limit is spent');
  }

  #pause(milliseconds: number, reason: string): void {
    const until = performance.now() + milliseconds;
    if (until <= this.#pausedUntil) return;
    this.#pausedUntil = until;
    this.#log('info', `waiting, ${reason}`, { wait_ms: Math.round(milliseconds), calls_at_once: this.#calls() });
    this.#arrange();
  }

  #calls(): number {
    return Math.floor(this.#window);
  }

  // One timer for all who wait: it ends the pause, and tells meanwhile that there is one.
  #arrange(): void {
    const left = Math.max(0, this.#pausedUntil - performance.now());
    clearTimeout(this.#timer);
    // Without a pause the calls that run make room when they end; but it may have ended just now, with none running.
    if (this.#waiting.size === 0 || (left === 0 && !this.#isFree())) return;
    this.#timer = setTimeout(() => this.#release(), Math.min(left, TELL_EVERY_MS));
  }

  #release(): void {
    for (const one of this.#waiting) {
      if (!this.#isFree()) break;
      one.go();
    }
    const left = this.#pausedUntil - performance.now();
    if (left > 0 && this.#waiting.size > 0)
      this.#log('info', 'still waiting', { wait_ms: Math.round(left), calls: this.#waiting.size });
    this.#arrange();
  }
}
