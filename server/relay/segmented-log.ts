// An append-only log of lines in numbered files, each line with its checksum; what was appended meanwhile is synced together.
import {
  close,
  closeSync,
  constants,
  fdatasync,
  fsync,
  lstatSync,
  mkdirSync,
  open,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  unlinkSync,
  write,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';

const openFile = promisify(open);
const closeFile = promisify(close);
const syncData = promisify(fdatasync);
const syncAll = promisify(fsync);
const writeFile = promisify(write);

export interface SegmentedLogOptions {
  readonly dir: string;
  /** A segment is closed when it is larger. */
  readonly segmentBytes: number;
  /** Most bytes kept in memory while the disk does not take them; what comes then is dropped and counted. */
  readonly maxPendingBytes: number;
  /** Longest time before an append is synced although nobody waits for it. */
  readonly lazySyncMs?: number;
  readonly onError: (error: Error) => void;
  /** Lines up to here can be read from the segment. */
  readonly onWritten?: (segment: number, offset: number) => void;
}

export interface LogPosition {
  readonly segment: number;
  readonly offset: number;
}

const RETRY_MS = 1000;
const WRITE_AT_ONCE = 64 * 1024;
const READ_BYTES = 1024 * 1024;
/** No line of ours is longer. */
const MAX_LINE = 64 * 1024 * 1024;
const NEWLINE = 10;
/** Names beyond are not ours: numbers must go on rising. */
const MAX_SEGMENT = 999_999_000_000;
const NAME = /^(\d{12})\.log$/;

export function segmentPath(dir: string, segment: number): string {
  return join(dir, `${String(segment).padStart(12, '0')}.log`);
}

/** The numbers of the segments in a directory, in order: regular files only. */
export function listSegments(dir: string): number[] {
  return readdirSync(dir, { withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? (NAME.exec(entry.name)?.[1] ?? []) : []))
    .map(Number)
    .sort((a, b) => a - b);
}

/** Opens a segment for reading; never follows a link, never waits for a pipe. */
export function openSegment(dir: string, segment: number): number {
  return openSync(segmentPath(dir, segment), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
}

/** The payloads of a segment in order, in bounded memory; torn, changed and endless lines are passed over. */
export function* readSegment(dir: string, segment: number): Generator<string> {
  const file = openSegment(dir, segment);
  try {
    for (const line of linesOf(file)) {
      const payload = decodeLine(line.toString());
      if (payload !== undefined) yield payload;
    }
  } finally {
    closeSync(file);
  }
}

function* linesOf(file: number): Generator<Buffer> {
  const buffer = Buffer.allocUnsafe(READ_BYTES);
  let begun: Buffer[] = [];
  let length = 0;
  for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
    let start = 0;
    for (let end = buffer.indexOf(NEWLINE); end >= 0 && end < read; end = buffer.indexOf(NEWLINE, start)) {
      if (length <= MAX_LINE) yield Buffer.concat([...begun, buffer.subarray(start, end)]);
      [begun, length, start] = [[], 0, end + 1];
    }
    length += read - start;
    if (length <= MAX_LINE) begun.push(Buffer.from(buffer.subarray(start, read)));
    else begun = [];
  }
}

export function encodeLine(payload: string): string {
  return `${crc32(payload).toString(16).padStart(8, '0')} ${payload}\n`;
}

/** The payload of a line; undefined when it was torn or changed. */
export function decodeLine(line: string): string | undefined {
  const payload = line.slice(9);
  return line[8] === ' ' && Number.parseInt(line.slice(0, 8), 16) === crc32(payload) ? payload : undefined;
}

/** Appends to a new segment of its own: the last one of a process that died may end in half a line. */
export class SegmentedLog {
  readonly #options: SegmentedLogOptions;
  #segment: number;
  #file: number | undefined;
  #size = 0;
  /** Written but not yet synced; written again, into the next segment, after a failure. */
  #unsynced: Buffer[] = [];
  #pending: string[] = [];
  #pendingLength = 0;
  #unsyncedBytes = 0;
  #waiting: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  #active = false;
  #running: Promise<void> | undefined;
  #rotateNext = false;
  #lazy: NodeJS.Timeout | undefined;
  #closed = false;
  #syncing = false;
  /** What went wrong in a write beside a sync. */
  #failed: Error | undefined;
  #endPause: (() => void) | undefined;
  dropped = 0;
  /** Entries that this log cannot have written. */
  setAside = 0;

  constructor(options: SegmentedLogOptions) {
    this.#options = options;
    mkdirSync(options.dir, { recursive: true, mode: 0o700 });
    this.#setAsideForeign();
    this.#segment = listSegments(options.dir).at(-1) ?? 0;
  }

  /** The segment that is written now. */
  get segment(): number {
    return this.#segment;
  }

  append(payload: string): void {
    if (this.#pendingLength + this.#unsyncedBytes + payload.length > this.#options.maxPendingBytes) {
      this.dropped += 1;
      return;
    }
    this.#pending.push(encodeLine(payload));
    this.#pendingLength += payload.length;
    if (this.#syncing) setImmediate(() => this.#writeBeside());
    this.#start();
    this.#syncLater();
  }

  /** Resolves when everything appended so far survives a power cut; rejects when the disk refused it. */
  sync(): Promise<void> {
    if (this.#pending.length === 0 && this.#unsynced.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#start();
    });
  }

  /** What is appended from now on goes to a new segment. */
  rotate(): void {
    this.#rotateNext = true;
  }

  /** Tries once more to write what is left. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#endPause?.();
    await this.sync().catch(this.#options.onError);
    await this.#running;
    clearTimeout(this.#lazy);
    if (this.#file !== undefined) await closeFile(this.#file);
    this.#file = undefined;
  }

  // Directories, links, pipes, and files too long to be ours: under another name they are neither read nor in the way.
  #setAsideForeign(): void {
    const { dir, segmentBytes, maxPendingBytes, onError } = this.#options;
    // Lines are counted in UTF-16 units, which are up to three bytes; after a failure they are written a second time.
    const longest = segmentBytes + 6 * maxPendingBytes;
    for (const name of readdirSync(dir)) {
      const segment = Number(NAME.exec(name)?.[1] ?? Number.NaN);
      if (Number.isNaN(segment)) continue;
      const path = join(dir, name);
      const stat = lstatSync(path);
      if (stat.isFile() && stat.size <= longest && segment <= MAX_SEGMENT) continue;
      this.setAside += 1;
      onError(new Error(`${path} is not a segment of this log: set aside`));
      renameSync(path, `${path}.${Date.now()}.foreign`);
    }
  }

  /** Deletes segments before `segment`. */
  removeBefore(segment: number): void {
    for (const old of listSegments(this.#options.dir))
      if (old < segment && old !== this.#segment) unlinkSync(segmentPath(this.#options.dir, old));
  }

  #start(): void {
    if (this.#active) return;
    this.#active = true;
    this.#running = new Promise((resolve) => setImmediate(resolve)).then(() => this.#run());
  }

  async #run(): Promise<void> {
    while (this.#pending.length > 0 || this.#waiting.length > 0) {
      const waiting = this.#waiting;
      this.#waiting = [];
      try {
        await this.#writePending();
        if (waiting.length > 0) await this.#syncWritten();
        for (const one of waiting) one.resolve();
      } catch (error) {
        await this.#abandonSegment(error as Error);
        for (const one of waiting) one.reject(error);
        if (this.#closed) break;
        await this.#pause();
      }
    }
    // In the same turn as the last look at what is waiting: whoever comes later starts a run of their own.
    this.#active = false;
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, RETRY_MS);
      this.#endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async #writePending(): Promise<void> {
    if (this.#file === undefined || this.#rotateNext || this.#size > this.#options.segmentBytes)
      await this.#nextSegment();
    if (this.#pending.length > 0) await this.#write(this.#takePending());
  }

  async #write(bytes: Buffer): Promise<void> {
    let rest = bytes;
    while (rest.length > 0) {
      const bytesWritten = await this.#writeSome(rest);
      this.#size += bytesWritten;
      rest = rest.subarray(bytesWritten);
    }
    this.#options.onWritten?.(this.#segment, this.#size);
  }

  // A few lines are written at once: in the thread pool they would wait behind the syncs of the spool, and until they are with the
  // kernel a process that is killed loses them.
  async #writeSome(bytes: Buffer): Promise<number> {
    if (bytes.length <= WRITE_AT_ONCE) return writeSync(this.#file as number, bytes);
    return (await writeFile(this.#file as number, bytes, 0, bytes.length, null)).bytesWritten;
  }

  // While a sync runs, lines still reach the kernel: a process that is killed then loses nothing that it appended.
  #writeBeside(): void {
    if (!this.#syncing || this.#failed || this.#rotateNext || this.#pending.length === 0) return;
    const lines = this.#takePending();
    try {
      if (writeSync(this.#file as number, lines) < lines.length) throw new Error('short write');
      this.#size += lines.length;
      this.#options.onWritten?.(this.#segment, this.#size);
    } catch (error) {
      this.#failed = error as Error;
    }
  }

  #takePending(): Buffer {
    const lines = Buffer.from(this.#pending.join(''));
    this.#pending = [];
    this.#pendingLength = 0;
    this.#unsynced.push(lines);
    this.#unsyncedBytes += lines.length;
    return lines;
  }

  async #syncWritten(): Promise<void> {
    const covered = this.#unsynced.length;
    this.#syncing = true;
    try {
      await syncData(this.#file as number);
    } finally {
      this.#syncing = false;
    }
    for (const lines of this.#unsynced.splice(0, covered)) this.#unsyncedBytes -= lines.length;
    const failed = this.#failed;
    this.#failed = undefined;
    if (failed) throw failed;
    clearTimeout(this.#lazy);
    this.#lazy = undefined;
    if (this.#unsynced.length > 0) this.#syncLater();
  }

  #syncLater(): void {
    this.#lazy ??= setTimeout(() => void this.sync().catch(() => {}), this.#options.lazySyncMs ?? 1000).unref();
  }

  async #nextSegment(): Promise<void> {
    const before = this.#file;
    if (before !== undefined && this.#unsynced.length > 0) await this.#syncWritten();
    this.#file = await openFile(segmentPath(this.#options.dir, this.#segment + 1), 'ax', 0o600);
    this.#segment += 1;
    this.#size = 0;
    this.#rotateNext = false;
    if (before !== undefined) await closeFile(before);
    await this.#syncDirectory();
    for (const chunk of this.#unsynced) await this.#write(chunk);
  }

  async #syncDirectory(): Promise<void> {
    const directory = await openFile(this.#options.dir, 'r');
    try {
      await syncAll(directory);
    } finally {
      await closeFile(directory);
    }
  }

  // After a failed write or sync the segment is not trusted: what was not yet synced goes into a new one.
  async #abandonSegment(error: Error): Promise<void> {
    this.#options.onError(error);
    const file = this.#file;
    this.#file = undefined;
    this.#failed = undefined;
    if (file !== undefined) await closeFile(file).catch(() => {});
  }
}
