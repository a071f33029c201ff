// Carries journal segments into the message log, in order, and deletes what has arrived; waits while the database is away.
import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as setTimer } from 'node:timers/promises';
import { readJournal } from './journal-reader.ts';
import type { JournalLine } from './journal-event.ts';
import { listSegments, type LogPosition, type SegmentedLog } from './segmented-log.ts';

export interface JournalShipperOptions {
  readonly dir: string;
  readonly log: SegmentedLog;
  readonly write: (batch: readonly string[]) => Promise<void>;
  readonly onError: (error: Error) => void;
  /** Highest sequence of what was there at the start. */
  readonly sequence: number;
}

/** Gathers the events of so many milliseconds: queued and delivered of one message then make one row, and many messages one statement. */
const GATHER_MS = 50;
/** What does not wait: so many events behind are shipped at once. */
const BACKLOG = 200;
/** Under load the position is kept this often, and whenever there is nothing left to ship. */
const SAVE_POSITION_MS = 1_000;
const RETRY_MS = [200, 500, 1000, 2000, 5000];
const POSITION = 'shipped';
/** Classes 22 and 54: the data itself is refused, or too long for an index, and trying again cannot help. */
const DATA_ERROR = /^(22|54)/;

export class JournalShipper {
  readonly #options: JournalShipperOptions;
  #position: LogPosition;
  #saved = { position: undefined as LogPosition | undefined, at: 0 };
  #written: LogPosition | undefined;
  #shippedSequence = 0;
  #waiting: { sequence: number; resolve: (reached: boolean) => void }[] = [];
  #running: Promise<void> | undefined;
  readonly #closed = new AbortController();
  /** Rows that the database refused for what they hold. */
  refused = 0;

  constructor(options: JournalShipperOptions) {
    this.#options = options;
    this.#position = readPosition(options.dir);
    this.#saved.position = this.#position;
    this.#start();
  }

  /** Everything before this position is in the file. */
  wrote(position: LogPosition): void {
    this.#written = position;
    this.#start();
  }

  /** Whether everything up to `sequence` is in the message log, at the latest after `timeoutMs`. */
  reached(sequence: number, timeoutMs: number): Promise<boolean> {
    if (this.#shippedSequence >= sequence || this.#idleAtEnd()) return Promise.resolve(true);
    return new Promise((resolve) => {
      const one = { sequence, resolve };
      this.#waiting.push(one);
      setTimeout(() => this.#give(one, false), timeoutMs);
      this.#start();
    });
  }

  async close(): Promise<void> {
    this.#closed.abort();
    await this.#running;
    await this.#savePosition().catch(() => {}); // an older one serves as well
    for (const one of this.#waiting.slice()) this.#give(one, false);
  }

  #start(): void {
    if (this.#closed.signal.aborted) return;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
      if (!this.#idleAtEnd()) this.#start();
    });
  }

  #idleAtEnd(): boolean {
    const end = this.#written;
    return !this.#running && (!end || (end.segment === this.#position.segment && end.offset <= this.#position.offset));
  }

  async #run(): Promise<void> {
    let behind = false;
    for (let failures = 0; !this.#closed.signal.aborted; ) {
      if (!behind) await pause(GATHER_MS, this.#closed.signal);
      try {
        const shipped = await this.#shipSome();
        if (shipped === 'nothing left') return await this.#savePosition();
        behind = shipped === 0 || shipped >= BACKLOG;
        if (performance.now() - this.#saved.at >= SAVE_POSITION_MS) await this.#savePosition();
        failures = 0;
      } catch (error) {
        behind = true; // the pause of a failure is enough
        this.#options.onError(error as Error);
        await pause(RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)] ?? 0, this.#closed.signal);
      }
    }
  }

  /** How many events it was. */
  async #shipSome(): Promise<number | 'nothing left'> {
    const segments = listSegments(this.#options.dir);
    const segment = segments.find((number) => number >= this.#position.segment);
    if (segment === undefined) return 'nothing left';
    const offset = segment === this.#position.segment ? this.#position.offset : 0;
    const chunk = readJournal(this.#options.dir, { segment, offset });
    if (chunk.empty) return this.#nextSegment(segments, segment);
    await this.#write(chunk.lines);
    this.#position = { segment, offset: chunk.offset };
    this.#shippedSequence = chunk.lines.at(-1)?.sequence ?? this.#shippedSequence;
    for (const one of this.#waiting.slice()) if (one.sequence <= this.#shippedSequence) this.#give(one, true);
    return chunk.lines.length;
  }

  // A segment that another follows gets nothing any more; when the process that wrote it is dead its torn end is passed over.
  async #nextSegment(segments: readonly number[], segment: number): Promise<number | 'nothing left'> {
    const next = segments.find((number) => number > segment);
    if (next === undefined || segment === this.#options.log.segment) return 'nothing left';
    this.#position = { segment: next, offset: 0 };
    await this.#savePosition();
    this.#options.log.removeBefore(next);
    return 0;
  }

  // Not synced: an older position only repeats what is idempotent.
  async #savePosition(): Promise<void> {
    this.#saved.at = performance.now();
    if (this.#saved.position === this.#position) return;
    const position = this.#position;
    const path = join(this.#options.dir, POSITION);
    await writeFile(`${path}.new`, `${position.segment} ${position.offset}`);
    await rename(`${path}.new`, path);
    this.#saved.position = position;
  }

  async #write(lines: readonly JournalLine[]): Promise<void> {
    const latest = new Map<string, string>();
    for (const { key, row } of lines) latest.set(key, row);
    await this.#writeRows([...latest.values()]);
  }

  // One refused row must not stop the log: halve until it is alone, count it, go on.
  async #writeRows(rows: readonly string[]): Promise<void> {
    try {
      await this.#options.write(rows);
    } catch (error) {
      if (!DATA_ERROR.test(String((error as { code?: unknown }).code))) throw error;
      if (rows.length === 1) {
        this.refused += 1;
        this.#options.onError(error as Error);
        return;
      }
      await this.#writeRows(rows.slice(0, rows.length >> 1));
      await this.#writeRows(rows.slice(rows.length >> 1));
    }
  }

  #give(one: { resolve: (reached: boolean) => void; sequence: number }, reached: boolean): void {
    const index = this.#waiting.indexOf(one);
    if (index < 0) return;
    this.#waiting.splice(index, 1);
    one.resolve(reached);
  }
}

function readPosition(dir: string): LogPosition {
  try {
    const [segment, offset] = readFileSync(join(dir, POSITION), 'utf8').split(' ').map(Number);
    if (Number.isSafeInteger(segment) && Number.isSafeInteger(offset))
      return { segment: segment as number, offset: offset as number };
  } catch {
    // Never shipped, or the file was lost: ship from the start, which changes nothing that is newer.
  }
  return { segment: 0, offset: 0 };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return setTimer(milliseconds, undefined, { signal }).catch(() => {});
}
