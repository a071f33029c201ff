// Many passwords hashed on all cores: threads of their own, since the pool of Node.js is for logins, the spool and DNS.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { hashPassword } from '../store/passwords.ts';

interface Job {
  readonly password: string;
  readonly resolve: (hash: string) => void;
  readonly reject: (error: Error) => void;
}

/** Each takes 19 MiB while it hashes. */
const THREADS_MOST = 16;

export class HashingPool {
  readonly #threads = Math.min(availableParallelism(), THREADS_MOST);
  readonly #workers = new Map<Worker, Job | null>();
  readonly #waiting: Job[] = [];
  #closed = false;

  /** As hashPassword does. Rejects once the pool is closed; as many may wait as the caller asks for at once. */
  hash(password: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ password, resolve, reject });
      this.#next();
    });
  }

  /** Ends the threads, and what they are at. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#next();
    const ended = [...this.#workers].map(([worker, job]) => {
      job?.reject(new Error('stopped'));
      return worker.terminate();
    });
    this.#workers.clear();
    await Promise.all(ended);
  }

  #next(): void {
    if (this.#closed) for (const job of this.#waiting.splice(0)) job.reject(new Error('stopped'));
    while (this.#waiting.length > 0) {
      const worker = this.#idle();
      if (worker === undefined) return;
      const job = this.#waiting.shift() as Job;
      this.#workers.set(worker, job);
      worker.postMessage(job.password);
    }
  }

  #idle(): Worker | undefined {
    for (const [worker, job] of this.#workers) if (job === null) return worker;
    return this.#workers.size < this.#threads ? this.#start() : undefined;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./hash-worker.ts', import.meta.url));
    worker.on('message', (hash: string) => {
      const job = this.#workers.get(worker);
      this.#workers.set(worker, null);
      this.#next();
      job?.resolve(hash);
    });
    worker.on('error', () => {
      const job = this.#workers.get(worker);
      this.#workers.delete(worker);
      // A thread that has no memory or does not start: what it was at is done as any other write does it.
      if (job) hashPassword(job.password).then(job.resolve, job.reject);
      this.#next();
    });
    this.#workers.set(worker, null);
    return worker;
  }
}
