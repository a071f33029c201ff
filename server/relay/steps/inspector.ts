// Hands messages to the MIME worker, one at a time, and ends it when it takes too long: the answer is then definite, since
// the same message would take as long the next time.
import { Worker } from 'node:worker_threads';
import type { Capture, Captured, InspectionAnswer, InspectionRequest, Results, Task } from './mime-worker.ts';
import type { RemotePattern, Search } from './rules.ts';
import { breath } from '../../mail/breath.ts';
import { windowsOf } from '../../mail/windows.ts';
import type { Content } from '../transaction.ts';

type Outcome = InspectionAnswer['result'];

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
  async inspect(
    content: Content,
    patterns: readonly RemotePattern[],
    macros = false,
  ): Promise<Results['inspect'] | string> {
    return this.#ask({ kind: 'inspect', content: await copyOf(content), patterns, macros });
  }

  /** The keys of the searches that find something; `busy`, or another text: the limit that they break. */
  search(searches: readonly Search[]): Promise<Results['search'] | string> {
    return this.#ask({ kind: 'search', searches });
  }

  /** The first of the captures that is not empty; `busy`, or another text: the limit that they break. */
  capture(captures: readonly Capture[]): Promise<Captured | null | string> {
    return this.#ask({ kind: 'capture', captures });
  }

  #ask<T extends Task>(task: T): Promise<Results[T['kind']] | string> {
    if (this.#waiting.length >= WAITING_MOST) return Promise.resolve('busy');
    return new Promise((settle) => {
      // The worker answers what was asked.
      this.#waiting.push({ request: { id: this.#nextId++, task }, settle: settle as Job['settle'] });
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
    const { task } = job.request;
    this.#worker.postMessage(job.request, task.kind === 'inspect' ? [task.content.buffer as ArrayBuffer] : []);
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

// For the worker, which takes it over. Windows are copied between two turns of others.
async function copyOf({ chunks, size }: Content): Promise<Uint8Array> {
  const copy = new Uint8Array(size);
  let at = 0;
  for (const window of windowsOf(chunks)) {
    if (at > 0) await breath();
    copy.set(window, at);
    at += window.length;
  }
  return copy;
}
