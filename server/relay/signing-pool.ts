// Hands messages to the signing workers, each one message at a time; a worker that takes too long is ended and replaced.
import { Worker } from 'node:worker_threads';
import type { DkimOptions, DkimSigningKey } from '../mail/dkim.ts';
import type { SigningAnswer, SigningRequest } from './sign-worker.ts';

/** A message that could not be signed now; it is tried again later. */
export class SigningFailure extends Error {
  readonly code = 'DKIM';
}

interface Job {
  readonly id: number;
  readonly content: Buffer;
  readonly keys: readonly DkimSigningKey[];
  readonly options: DkimOptions;
  readonly resolve: (fields: string) => void;
  readonly reject: (error: SigningFailure) => void;
}

interface Seat {
  worker: Worker | null;
  job: Job | null;
  timer: NodeJS.Timeout | undefined;
}

export interface SigningPoolOptions {
  readonly workers: number;
  /** How long one message may take. */
  readonly timeoutMs: number;
  /** Messages that may wait for a worker. */
  readonly maxWaiting: number;
}

export class SigningPool {
  readonly #options: SigningPoolOptions;
  readonly #seats: readonly Seat[];
  readonly #waiting: Job[] = [];
  #nextId = 1;
  #closed = false;

  constructor(options: SigningPoolOptions) {
    this.#options = options;
    this.#seats = Array.from({ length: options.workers }, () => ({ worker: null, job: null, timer: undefined }));
  }

  /** The DKIM-Signature fields of a message. Rejects with SigningFailure. */
  sign(content: Buffer, keys: readonly DkimSigningKey[], options: DkimOptions): Promise<string> {
    if (this.#closed || this.#waiting.length >= this.#options.maxWaiting)
      return Promise.reject(new SigningFailure('too many messages wait to be signed'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ id: this.#nextId++, content, keys, options, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#waiting.splice(0)) job.reject(new SigningFailure('stopped'));
    for (const seat of this.#seats) this.#abandon(seat, 'stopped');
    await Promise.resolve();
  }

  #next(): void {
    for (const seat of this.#seats) {
      if (seat.job !== null) continue;
      const job = this.#waiting.shift();
      if (job === undefined) return;
      this.#give(seat, job);
    }
  }

  #give(seat: Seat, job: Job): void {
    seat.job = job;
    seat.worker ??= this.#start(seat);
    seat.worker.ref();
    const { timeoutMs } = this.#options;
    seat.timer = setTimeout(() => this.#abandon(seat, `takes longer than ${timeoutMs} ms`), timeoutMs);
    const content = new Uint8Array(job.content);
    const request: SigningRequest = { id: job.id, content, keys: job.keys, options: job.options };
    seat.worker.postMessage(request, [content.buffer]);
  }

  #start(seat: Seat): Worker {
    const worker = new Worker(new URL('./sign-worker.ts', import.meta.url));
    worker.on('message', ({ id, fields, error }: SigningAnswer) => {
      if (seat.job?.id !== id) return;
      if (fields === null) this.#finish(seat)?.reject(new SigningFailure(error ?? 'failed'));
      else this.#finish(seat)?.resolve(fields);
    });
    worker.on('error', (error: Error) => {
      if (seat.worker === worker) this.#abandon(seat, error.message);
    });
    return worker;
  }

  #abandon(seat: Seat, reason: string): void {
    void seat.worker?.terminate();
    seat.worker = null;
    this.#finish(seat)?.reject(new SigningFailure(reason));
  }

  #finish(seat: Seat): Job | null {
    clearTimeout(seat.timer);
    const { job } = seat;
    seat.job = null;
    seat.worker?.unref();
    this.#next();
    return job;
  }
}
