// Works imports off, one at a time: a few rows are written together while the passwords of the next ones are hashed. How far it
// is, is stored now and then.
import { type ImportError, type ImportState, keepImportsAlive, saveImport } from '../store/import-jobs.ts';
import type { RowFault } from './import-rows.ts';
import { type ImportJob, ImportWriter, type Outcome, patiently } from './import-writer.ts';

const WAITING_MOST = 5;
const SAVE_MS = 1000;
const ALIVE_MS = 3000;
/** Rows of one transaction: as long as it is under way, the last of it makes other writers wait. */
const ROWS_AT_ONCE = 50;

/** What the rows of a job come to so far. */
class Tally {
  done = 0;
  created = 0;
  updated = 0;
  skipped = 0;
  readonly errors: ImportError[] = [];

  note(line: number | null, outcome: Outcome | RowFault): void {
    this.done += 1;
    if (typeof outcome === 'string') this[outcome] += 1;
    else this.errors.push({ line, ...outcome });
  }
}

export class ImportRunner {
  #jobs: ImportJob[] = [];
  #running: Promise<void> | undefined;
  #stopped = false;

  /** Whether no more may wait. */
  get isFull(): boolean {
    return this.#stopped || this.#jobs.length >= WAITING_MOST;
  }

  add(job: ImportJob): void {
    this.#jobs.push(job);
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  /** Interrupts what is under way; resolves when that is noted. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    for (let job = this.#jobs[0]; job !== undefined; job = this.#jobs[0]) {
      const alive = setInterval(() => this.#keepAlive(), ALIVE_MS);
      try {
        await this.#work(job);
      } catch (error) {
        // Nobody works on it any more: it will show as interrupted.
        job.call.deps.onImportError?.(error as Error);
      } finally {
        clearInterval(alive);
        this.#jobs.shift();
      }
    }
  }

  #keepAlive(): void {
    const [first] = this.#jobs;
    if (first === undefined) return;
    const ids = this.#jobs.map((one) => one.id);
    void keepImportsAlive(first.call.deps.database, ids, first.call.deps.now()).catch(() => {});
  }

  async #work(job: ImportJob): Promise<void> {
    const tally = new Tally();
    const writer = new ImportWriter(job);
    try {
      await this.#rows(job, writer, tally);
    } finally {
      await writer.close();
    }
    await save(job, tally.done === job.rows.length ? 'done' : 'interrupted', tally);
  }

  async #rows(job: ImportJob, writer: ImportWriter, tally: Tally): Promise<void> {
    const prepare = (from: number): ReturnType<ImportWriter['prepare']> => {
      const rows = writer.prepare(from, from + ROWS_AT_ONCE);
      // Where the import ends before they are wanted.
      rows.catch(() => {});
      return rows;
    };
    let goesOn = await save(job, 'running', tally);
    // The first rows show at once.
    let saved = -Infinity;
    let next = prepare(0);
    while (tally.done < job.rows.length && goesOn && !this.#stopped) {
      const rows = await next;
      if (this.#stopped) return;
      next = prepare(tally.done + rows.length);
      const outcomes = await writer.write(rows);
      rows.forEach(({ row }, index) => tally.note(row.line, outcomes[index] as Outcome | RowFault));
      if (performance.now() - saved < SAVE_MS) continue;
      goesOn = await save(job, 'running', tally);
      saved = performance.now();
    }
  }
}

function save({ id, call: { deps } }: ImportJob, state: ImportState, tally: Tally): Promise<boolean> {
  return patiently(() => saveImport(deps.database, id, state, tally, deps.now()));
}
