// Works imports off, one at a time: each row is a write of its own, as a PUT would be. Passwords are hashed one at a time
// beside it, so that logins and writes of others find threads free; how far it is, is stored now and then.
import type { JsonObject } from '../../schemas/parse.ts';
import type { Resource } from '../../schemas/resource.ts';
import {
  type ImportError,
  type ImportState,
  keepImportsAlive,
  saveImport,
  storeImportPassword,
} from '../store/import-jobs.ts';
import { placeOf } from '../store/seal.ts';
import { findResource } from '../store/resources.ts';
import { type BrokenRow, faultOfRow, type ImportedUser, type RowFault } from './import-rows.ts';
import type { Call } from './operation.ts';
import { Problem, toProblem } from './problems.ts';
import { isVisible } from './references.ts';
import { type Material, NO_MATERIAL, prepareMaterial } from './secret-material.ts';
import { transact } from './transact.ts';
import { putResource } from './write.ts';

export type OnDuplicate = 'skip' | 'update' | 'error';

export interface ImportJob {
  readonly id: string;
  /** The request that began it; its reach holds for every row. */
  readonly call: Call;
  readonly rows: (ImportedUser | BrokenRow)[];
  readonly onDuplicate: OnDuplicate;
  readonly dryRun: boolean;
  /** Its passwords were made here, and wait to be taken. */
  readonly generated: boolean;
}

type Outcome = 'created' | 'updated' | 'skipped';

const WAITING_MOST = 5;
const SAVE_MS = 1000;
const SAVE_ROWS = 500;
const ALIVE_MS = 3000;
const AHEAD = 4;
const TRIES = 30;
const TRY_AGAIN_MS = 1000;

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

/** A row as far as it can be brought without writing. */
interface Prepared {
  readonly outcome?: Outcome | RowFault;
  readonly exists: boolean;
  readonly material: Material;
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
    const rows = new RowWriter(job);
    let saved = performance.now();
    let goesOn = await save(job, 'running', tally);
    for (let index = 0; index < job.rows.length && goesOn && !this.#stopped; index++) {
      tally.note((job.rows[index] as ImportedUser).line, await rows.write(index));
      if (performance.now() - saved < SAVE_MS && tally.done % SAVE_ROWS > 0) continue;
      goesOn = await save(job, 'running', tally);
      saved = performance.now();
    }
    await save(job, tally.done === job.rows.length ? 'done' : 'interrupted', tally);
  }
}

function save({ id, call: { deps } }: ImportJob, state: ImportState, tally: Tally): Promise<boolean> {
  return patiently(() => saveImport(deps.database, id, state, tally, deps.now()));
}

/** Writes the rows of a job in their order, and prepares some ahead. */
class RowWriter {
  readonly #job: ImportJob;
  readonly #resource: Resource;
  readonly #call: Call;
  readonly #prepared = new Map<number, Promise<Prepared>>();
  #last: Promise<unknown> = Promise.resolve();
  /** What this import has made already; a dry run leaves no other trace of it. */
  readonly #made = new Set<string>();

  constructor(job: ImportJob) {
    this.#job = job;
    this.#resource = job.call.deps.resources.find((one) => one.kind === 'outgoing_user') as Resource;
    const { 'idempotency-key': _, ...headers } = job.call.headers;
    this.#call = { ...job.call, headers, query: job.dryRun ? { dry_run: true } : {} };
  }

  async write(index: number): Promise<Outcome | RowFault> {
    for (let ahead = index; ahead < Math.min(index + AHEAD, this.#job.rows.length); ahead++) this.#prepare(ahead);
    const prepared = await (this.#prepared.get(index) as Promise<Prepared>);
    this.#prepared.delete(index);
    const row = this.#job.rows[index] as ImportedUser;
    // The passwords of what is done are not kept for the rest of the import.
    this.#job.rows[index] = { line: row.line, fault: { code: '', message: '' } };
    if (prepared.outcome !== undefined) return prepared.outcome;
    const id = this.#resource.id([row.domain, row.name]);
    if (!prepared.exists && this.#made.has(id)) return this.#twice(row, prepared);
    const outcome = await this.#attempt(() => this.#put(row, prepared));
    if (outcome === 'created') this.#made.add(id);
    return outcome;
  }

  // One after the other: hashing takes a thread for 20 ms each.
  #prepare(index: number): void {
    if (this.#prepared.has(index)) return;
    const row = this.#job.rows[index] as ImportedUser | BrokenRow;
    const made = this.#last.then(() => this.#attempt(() => this.#look(row)));
    this.#last = made;
    this.#prepared.set(
      index,
      made.then((one) => ('code' in one ? { outcome: one, exists: false, material: NO_MATERIAL } : one)),
    );
  }

  async #look(row: ImportedUser | BrokenRow): Promise<Prepared | RowFault> {
    if ('fault' in row) return row.fault;
    const { call, dryRun } = this.#job;
    const key = [row.domain, row.name];
    const parsed = this.#resource.parse({ ...row.document, domain: row.domain, name: row.name });
    const fault = parsed.ok ? undefined : faultOfRow(parsed.faults);
    if (fault) return fault;
    const parent = this.#resource.parent as Resource;
    const domain = await findResource(call.deps.database, parent.kind, parent.id([row.domain]));
    if (!domain || !isVisible(parent, domain, call.principal.reach)) return NO_DOMAIN;
    const found = await findResource(call.deps.database, this.#resource.kind, this.#resource.id(key));
    const outcome = found && this.#duplicate(row, found.data);
    if (outcome !== undefined) return { outcome, exists: true, material: NO_MATERIAL };
    const body = { ...this.#call, body: row.document };
    const material = dryRun ? NO_MATERIAL : await prepareMaterial(body, this.#resource, key, !found);
    return { exists: found !== undefined, material };
  }

  // Undefined: it is to be updated.
  #duplicate(row: ImportedUser, there: JsonObject): Outcome | RowFault | undefined {
    if (this.#job.onDuplicate === 'skip') return 'skipped';
    if (this.#job.onDuplicate === 'error')
      return { code: 'already_exists', message: 'user: exists already; on_duplicate says what to do then' };
    if (there['type'] !== row.document['type'])
      return { code: 'conflict', message: `user: exists already with type "${String(there['type'])}"` };
    return row.document['type'] === 'ip' ? 'skipped' : undefined;
  }

  // The same once more in one file.
  async #twice(row: ImportedUser, { material }: Prepared): Promise<Outcome | RowFault> {
    const outcome = this.#duplicate(row, row.document);
    if (outcome !== undefined || this.#job.dryRun) return outcome ?? 'updated';
    return this.#attempt(() => this.#put(row, { exists: true, material }));
  }

  async #put(row: ImportedUser, { exists, material }: Prepared): Promise<Outcome> {
    const { password_wo } = row.document;
    const body = exists ? { password_wo } : row.document;
    const write = {
      call: { ...this.#call, body },
      resource: this.#resource,
      key: [row.domain, row.name],
      condition: exists ? ({ expects: 'replace', revisions: null } as const) : ({ expects: 'create' } as const),
      patch: exists,
      material,
    };
    await transact(write.call, async (tx) => {
      const answer = await putResource(tx, write);
      if (this.#job.generated) await this.#keepPassword(tx, row);
      return answer;
    });
    return exists ? 'updated' : 'created';
  }

  // In the same transaction as the user: there is none whose password nobody can have.
  async #keepPassword(tx: Parameters<typeof storeImportPassword>[0], row: ImportedUser): Promise<void> {
    const { id, call } = this.#job;
    const login = `${row.name}@${row.domain}`;
    const sealed = call.deps.sealer.seal(String(row.document['password_wo']), passwordPlace(id, login));
    await storeImportPassword(tx, id, login, sealed);
  }

  // While the database is away the row waits; anything else is said of the row.
  async #attempt<Result>(work: () => Promise<Result>): Promise<Result | RowFault> {
    try {
      return await patiently(work);
    } catch (error) {
      const known = toProblem(error);
      if (known.code === 'unavailable' || known.code === 'internal') throw error;
      return faultOfRow(known.faults) ?? { code: known.code, message: known.message };
    }
  }
}

const NO_DOMAIN: RowFault = { code: 'parent_not_found', message: 'domain: does not exist or is out of reach' };

/** Where a password that was made stands. */
export function passwordPlace(id: string, login: string): string {
  return placeOf('import', `${id} ${login}`, 'password');
}

async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const isAway = !(error instanceof Problem) && toProblem(error).code === 'unavailable';
      if (!isAway || attempt === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
    }
  }
}
