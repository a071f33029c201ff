// Gathers what is seen with each message and writes it in batches behind the senders' backs: nobody waits for it. What cannot
// be written is kept for the next time; beyond a bound, new things are passed over.
import type { Clock } from './clock.ts';

export interface WriteBehindOptions<Seen> {
  readonly clock: Clock;
  readonly onError: (error: Error) => void;
  /** Writes a batch; the order is that of the first sight. */
  write(batch: readonly Seen[]): Promise<void>;
  /** Adds what was seen again, or before, to what waits. */
  merge(waiting: Seen, other: Seen): void;
  /** Done after each flush, in its own time. */
  afterwards?(now: number): void;
}

const FLUSH_MS = 500;
const WAITING_MOST = 20_000;
const BATCH = 1000;

export class WriteBehind<Seen> {
  readonly #options: WriteBehindOptions<Seen>;
  readonly #waiting = new Map<string, Seen>();
  #flushing: Promise<void> | undefined;
  #cancel: () => void = () => {};

  constructor(options: WriteBehindOptions<Seen>) {
    this.#options = options;
    this.#flushLater();
  }

  /** Notes one; what has the same key is written as one. */
  add(key: string, seen: Seen): void {
    const known = this.#waiting.get(key);
    if (known !== undefined) this.#options.merge(known, seen);
    else if (this.#waiting.size < WAITING_MOST) this.#waiting.set(key, seen);
  }

  /** How many wait to be written. */
  get size(): number {
    return this.#waiting.size;
  }

  /** Writes what waits. */
  flush(): Promise<void> {
    this.#flushing ??= this.#write()
      .catch(this.#options.onError)
      .finally(() => {
        this.#flushing = undefined;
      });
    return this.#flushing;
  }

  async close(): Promise<void> {
    this.#cancel();
    await this.flush();
    await this.flush();
  }

  async #write(): Promise<void> {
    while (this.#waiting.size > 0) {
      const batch = [...this.#waiting].slice(0, BATCH);
      for (const [key] of batch) this.#waiting.delete(key);
      try {
        await this.#options.write(batch.map(([, seen]) => seen));
      } catch (error) {
        for (const [key, seen] of batch) this.#keep(key, seen);
        throw error;
      }
    }
  }

  #keep(key: string, seen: Seen): void {
    const since = this.#waiting.get(key);
    if (since === undefined) this.#waiting.set(key, seen);
    else this.#options.merge(since, seen);
  }

  #flushLater(): void {
    this.#cancel = this.#options.clock.after(FLUSH_MS, () => {
      void this.flush();
      this.#options.afterwards?.(this.#options.clock.now());
      this.#flushLater();
    });
  }
}
