// Hands messages to the MIME worker, one at a time, and ends it when it takes too long: the answer is then definite, since
// the same message would take as long the next time.
import { Worker } from 'node:worker_threads';
import type { Inspection, InspectionAnswer, InspectionRequest } from './mime-worker.ts';
import type { RemotePattern, Search } from './rules.ts';

type Outcome = Inspection | string;

interface Job {
  readonly request: InspectionRequest;
  readonly settle: (outcome: Outcome) => void;
}

const LONGEST_MS = 4000;
const WAITING_MOST = 200;
const HEAP_MB = 256;

/** Takes messages apart beside the event loop. The worker starts with the first one. */
export class Inspector {
  #worker: Worker | null = null;
  #current: Job | null = null;
  #timer: NodeJS.Timeout | undefined;
  #nextId = 1;
  readonly #waiting: Job[] = [];

  /** What a message holds; `busy`, or another text: the limit that it breaks. */
  inspect(content: Buffer, patterns: readonly RemotePattern[], macros = false): Promise<Outcome | 'busy'> {
    return this.#ask({ content: new Uint8Array(content), patterns, searches: null, macros });
  }

  /** The keys of the searches that find something; `busy`, or another text: the limit that they break. */
  async search(searches: readonly Search[]): Promise<readonly string[] | string> {
    const outcome = await this.#ask({ content: new Uint8Array(), patterns: [], searches, macros: false });
    return typeof outcome === 'string' ? outcome : outcome.matched;
  }

  #ask(request: Omit<InspectionRequest, 'id'>): Promise<Outcome | 'busy'> {
    if (this.#waiting.length >= WAITING_MOST) return Promise.resolve('busy');
    return new Promise((settle) => {
      this.#waiting.push({ request: { id: this.#nextId++, ...request }, settle });
      this.#next();
    });
  }

  async close(): Promise<void> {
    for (const job of this.#waiting.splice(0)) job.settle('busy');
    await this.#worker?.terminate();
  }

  #next(): void {
    if (this.#current !== null) return;
    const job = this.#waiting.shift();
    if (job === undefined) return;
    this.#current = job;
    this.#worker ??= this.#start();
    this.#worker.ref();
    this.#timer = setTimeout(() => this.#abandon(`takes longer than ${LONGEST_MS} ms`), LONGEST_MS);
    this.#worker.postMessage(job.request, [job.request.content.buffer as ArrayBuffer]);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./mime-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    worker.on('message', (answer: InspectionAnswer) => {
      if (answer.id === this.#current?.request.id) this.#finish(answer.result);
    });
    worker.on('error', (error) => {
      if (this.#worker === worker) this.#abandon(`breaks the parser: ${error.message}`);
    });
    return worker;
  }

  #abandon(reason: string): void {
    void this.#worker?.terminate();
    this.#worker = null;
    this.#finish(reason);
  }

  #finish(outcome: Outcome): void {
    clearTimeout(this.#timer);
    const job = this.#current;
    this.#current = null;
    this.#worker?.unref();
    job?.settle(outcome);
    this.#next();
  }
}
