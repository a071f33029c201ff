// Writes the rows of an import in their order. Each is a write as a PUT would be, with a change of its own; those that lie beside
// each other share a transaction, and where one of them fails each gets one of its own.
import type { JsonObject } from '../../schemas/parse.ts';
import type { Resource } from '../../schemas/resource.ts';
import type { Queryable } from '../store/database.ts';
import { storeImportPassword } from '../store/import-jobs.ts';
import { findResources, type ResourceRow } from '../store/resources.ts';
import { placeOf } from '../store/seal.ts';
import { HashingPool } from './hashing-pool.ts';
import { type BrokenRow, faultOfRow, type ImportedUser, type RowFault } from './import-rows.ts';
import type { Call } from './operation.ts';
import { Problem, toProblem } from './problems.ts';
import { isVisible } from './references.ts';
import { type Material, NO_MATERIAL, prepareMaterial } from './secret-material.ts';
import { transact } from './transact.ts';
import { stageResource, type Write } from './write.ts';

export type OnDuplicate = 'skip' | 'update' | 'error';
export type Outcome = 'created' | 'updated' | 'skipped';

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

/** A row as far as it can be brought without writing. */
export type Prepared = DecidedRow | WritableRow;

interface DecidedRow {
  readonly row: ImportedUser | BrokenRow;
  readonly outcome: Outcome | RowFault;
}

interface WritableRow {
  readonly row: ImportedUser;
  readonly outcome: undefined;
  readonly id: string;
  readonly exists: boolean;
  readonly material: Material;
}

/** What rows look for in the database, by ID. */
interface Found {
  readonly domains: ReadonlyMap<string, ResourceRow>;
  readonly users: ReadonlyMap<string, ResourceRow>;
}

const TRIES = 30;
const TRY_AGAIN_MS = 1000;

export class ImportWriter {
  readonly #job: ImportJob;
  readonly #resource: Resource;
  readonly #parent: Resource;
  readonly #call: Call;
  readonly #pool = new HashingPool();
  /** What this import has made already; a dry run leaves no other trace of it. */
  readonly #made = new Set<string>();

  constructor(job: ImportJob) {
    this.#job = job;
    this.#resource = job.call.deps.resources.find((one) => one.kind === 'outgoing_user') as Resource;
    this.#parent = this.#resource.parent as Resource;
    const { 'idempotency-key': _, ...headers } = job.call.headers;
    this.#call = { ...job.call, headers, query: job.dryRun ? { dry_run: true } : {} };
  }

  /** Checks rows and hashes their passwords, on all cores. Rejects once the writer is closed. */
  async prepare(from: number, to: number): Promise<Prepared[]> {
    const rows = this.#job.rows.slice(from, to);
    // The passwords of what is under way or done are not kept for the rest of the import.
    rows.forEach(({ line }, index) => {
      this.#job.rows[from + index] = { line, fault: { code: '', message: '' } };
    });
    const found = await patiently(() => this.#find(rows));
    return Promise.all(rows.map((row) => this.#look(row, found)));
  }

  /** Writes what was prepared; the outcome of each. */
  async write(rows: readonly Prepared[]): Promise<(Outcome | RowFault)[]> {
    const outcomes: (Outcome | RowFault)[] = [];
    for (let next = 0; next < rows.length; next = outcomes.length) {
      const batch = this.#batchFrom(rows, next);
      if (batch.length > 0) outcomes.push(...(await this.#writeBatch(batch)));
      else outcomes.push(await this.#writeOne(rows[next] as Prepared));
    }
    return outcomes;
  }

  /** Ends the threads that hash. */
  close(): Promise<void> {
    return this.#pool.close();
  }

  async #find(rows: readonly (ImportedUser | BrokenRow)[]): Promise<Found> {
    const { database } = this.#job.call.deps;
    const whole = rows.filter((row): row is ImportedUser => !('fault' in row));
    const domains = [...new Set(whole.map((row) => this.#parent.id([row.domain])))];
    const users = [...new Set(whole.map((row) => this.#resource.id([row.domain, row.name])))];
    return {
      domains: byId(await findResources(database, this.#parent.kind, domains)),
      users: byId(await findResources(database, this.#resource.kind, users)),
    };
  }

  async #look(row: ImportedUser | BrokenRow, { domains, users }: Found): Promise<Prepared> {
    if ('fault' in row) return { row, outcome: row.fault };
    const { call, dryRun } = this.#job;
    const key = [row.domain, row.name];
    const parsed = this.#resource.parse({ ...row.document, domain: row.domain, name: row.name });
    const fault = parsed.ok ? undefined : faultOfRow(parsed.faults);
    if (fault) return { row, outcome: fault };
    const domain = domains.get(this.#parent.id([row.domain]));
    if (!domain || !isVisible(this.#parent, domain, call.principal.reach)) return { row, outcome: NO_DOMAIN };
    const id = this.#resource.id(key);
    const there = users.get(id);
    const outcome = there && this.#duplicate(row, there.data);
    if (outcome !== undefined) return { row, outcome };
    const body = { ...this.#call, body: row.document };
    const hash = (password: string): Promise<string> => this.#pool.hash(password);
    const material = dryRun ? NO_MATERIAL : await prepareMaterial(body, this.#resource, key, !there, hash);
    return { row, outcome: undefined, id, exists: there !== undefined, material };
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

  // As many of what is to be written as may share a transaction: none twice.
  #batchFrom(rows: readonly Prepared[], from: number): WritableRow[] {
    const ids = new Set<string>();
    const batch: WritableRow[] = [];
    for (const row of rows.slice(from)) {
      if (row.outcome !== undefined || ids.has(row.id) || this.#made.has(row.id)) break;
      ids.add(row.id);
      batch.push(row);
    }
    return batch;
  }

  async #writeBatch(batch: readonly WritableRow[]): Promise<(Outcome | RowFault)[]> {
    const written = await this.#attempt(() => this.#put(batch));
    if (Array.isArray(written)) return written;
    if (batch.length === 1) return [written];
    const outcomes: (Outcome | RowFault)[] = [];
    for (const row of batch) outcomes.push(await this.#attempt(() => this.#putOne(row)));
    return outcomes;
  }

  // What was decided before, or the same once more in one file.
  async #writeOne(prepared: Prepared): Promise<Outcome | RowFault> {
    if (prepared.outcome !== undefined) return prepared.outcome;
    const outcome = prepared.exists ? undefined : this.#duplicate(prepared.row, prepared.row.document);
    if (outcome !== undefined || this.#job.dryRun) return outcome ?? 'updated';
    return this.#attempt(() => this.#putOne({ ...prepared, exists: true }));
  }

  async #putOne(row: WritableRow): Promise<Outcome> {
    const [outcome] = await this.#put([row]);
    return outcome as Outcome;
  }

  async #put(batch: readonly WritableRow[]): Promise<Outcome[]> {
    await transact(this.#call, async (tx) => {
      const finishes: (() => Promise<unknown>)[] = [];
      for (const row of batch) {
        finishes.push(await stageResource(tx, this.#writeOf(row)));
        if (this.#job.generated) await this.#keepPassword(tx, row.row);
      }
      for (const finish of finishes) await finish();
      return { status: 200 };
    });
    for (const row of batch) if (!row.exists) this.#made.add(row.id);
    return batch.map((row) => (row.exists ? 'updated' : 'created'));
  }

  #writeOf({ row, exists, material }: WritableRow): Write {
    const { password_wo } = row.document;
    return {
      call: { ...this.#call, body: exists ? { password_wo } : row.document },
      resource: this.#resource,
      key: [row.domain, row.name],
      condition: exists ? { expects: 'replace', revisions: null } : { expects: 'create' },
      patch: exists,
      material,
    };
  }

  // In the same transaction as the user: there is none whose password nobody can have.
  async #keepPassword(tx: Queryable, row: ImportedUser): Promise<void> {
    const { id, call } = this.#job;
    const login = `${row.name}@${row.domain}`;
    const sealed = call.deps.sealer.seal(String(row.document['password_wo']), passwordPlace(id, login));
    await storeImportPassword(tx, id, login, sealed);
  }

  // While the database is away the rows wait; anything else is said of the row.
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

function byId(rows: readonly ResourceRow[]): Map<string, ResourceRow> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** Tries again while the database is away, for half a minute. */
export async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
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
