// Directories and files held by one process at a time: lock files that outlive no process, private directories, durable small files.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { chmod, link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Who holds a lock: the process id may be reused, its start time (clock ticks after boot) is not. */
interface Holder {
  pid: number;
  started: string;
  boot: string;
}

export interface Lock {
  release(): Promise<void>;
}

/** Another process holds the lock. The message is for the person who started the second one. */
export class LockedError extends Error {
  readonly pid: number;
  constructor(path: string, pid: number) {
    super(`${path} is held by process ${pid}: stop that process first, or choose another POSTPLANE_DATA_DIR`);
    this.pid = pid;
  }
}

/** Makes a directory, readable by its owner alone. An existing one keeps its mode. */
export async function makePrivateDirectory(dir: string): Promise<void> {
  const made = await mkdir(dir, { recursive: true, mode: 0o700 });
  if (made !== undefined) await chmod(dir, 0o700);
}

/** Takes the lock file at once or throws LockedError; a lock whose process is gone is taken over. */
export async function lockFile(path: string): Promise<Lock> {
  const mine = JSON.stringify(ownIdentity());
  for (let attempt = 0; attempt < 20; attempt++) {
    if (await claim(path, mine)) return { release: () => release(path, mine) };
    await removeStale(path);
  }
  throw new Error(`${path}: the lock could not be taken; other processes keep taking it`);
}

// A hard link appears with its content or not at all, and only if the name is free.
async function claim(path: string, content: string): Promise<boolean> {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await writeDurably(draft, content);
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

// One at a time looks at a lock that is there and removes it: between the look and the removal nobody else may replace it.
async function removeStale(path: string): Promise<void> {
  const done = await guard(path);
  try {
    const found = await readFile(path, 'utf8').catch(() => null);
    // Gone: whatever is there from now on is somebody's who is alive.
    if (found === null) return;
    const holder = parseHolder(found);
    if (holder && isAlive(holder)) throw new LockedError(path, holder.pid);
    await rm(path, { force: true });
  } finally {
    await done();
  }
}

const GUARD_TRIES = 200;
const GUARD_WAIT_MS = 10;

// A name in Linux's abstract socket namespace: held by one process at a time, and gone with it however it ends.
async function guard(path: string): Promise<() => Promise<void>> {
  const { dev, ino } = await stat(dirname(path));
  const name = `\0postplane-lock-${dev}-${ino}-${basename(path)}`;
  for (let attempt = 0; attempt < GUARD_TRIES; attempt++) {
    const server = createServer();
    const held = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false)).listen(name, () => resolve(true));
    });
    if (held) return () => new Promise((resolve) => server.close(() => resolve()));
    await sleep(GUARD_WAIT_MS);
  }
  throw new Error(`${path}: another process has been looking at this lock for too long`);
}

async function release(path: string, mine: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => '')) === mine) await rm(path, { force: true });
}

function ownIdentity(): Holder {
  return { pid: process.pid, started: processStart(process.pid) ?? '', boot: bootId() };
}

function parseHolder(text: string): Holder | undefined {
  try {
    const value = JSON.parse(text) as Partial<Holder> | null;
    return typeof value?.pid === 'number'
      ? { pid: value.pid, started: String(value.started), boot: String(value.boot) }
      : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.boot !== bootId()) return false;
  return processStart(holder.pid) === holder.started;
}

// Field 22 of /proc/PID/stat; the command name before it may hold spaces and brackets. One that has ended and was not yet waited for
// (field 3, "Z") holds nothing any more.
function processStart(pid: number): string | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

/** Replaces a small file: the old content or the new one, whole, also after a crash. Readable by the owner alone. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const draft = `${path}.${process.pid}.new`;
  await writeDurably(draft, content);
  await rename(draft, path);
}

async function writeDurably(path: string, content: string): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
