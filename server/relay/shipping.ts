// Moves messages from this disk to the database, one after the other, for as long as it takes.
import type { Envelope } from './envelope.ts';
import type { Spool } from './spool.ts';

const RETRY_MS = 2000;

export interface ShippingDeps<Kept extends Envelope> {
  readonly disk: Spool;
  /** Writes one into the database; a second time must change nothing. */
  readonly write: (envelope: Kept, content: Buffer) => Promise<void>;
  readonly onError: (error: Error) => void;
}

export class Shipping<Kept extends Envelope> {
  readonly #deps: ShippingDeps<Kept>;
  readonly #waiting: Kept[] = [];
  #running: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(deps: ShippingDeps<Kept>) {
    this.#deps = deps;
  }

  /** Goes on with what the last process left. */
  async recover(): Promise<void> {
    for await (const { envelope } of this.#deps.disk.recover()) this.add(envelope as Kept);
  }

  /** Returns at once. */
  add(envelope: Kept): void {
    this.#waiting.push(envelope);
    if (this.#timer === undefined) this.#start();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #start(): void {
    this.#timer = undefined;
    if (this.#stopped) return;
    this.#running ??= this.#run()
      .catch((error: Error) => {
        this.#deps.onError(error);
        this.#timer = setTimeout(() => this.#start(), RETRY_MS).unref();
      })
      .finally(() => {
        this.#running = undefined;
        if (this.#waiting.length > 0 && this.#timer === undefined) this.#start();
      });
  }

  async #run(): Promise<void> {
    const { disk, write } = this.#deps;
    for (let next = this.#waiting[0]; next && !this.#stopped; next = this.#waiting[0]) {
      await write(next, await disk.read(next.queueId));
      this.#waiting.shift();
      await disk.remove(next.queueId);
    }
  }
}
