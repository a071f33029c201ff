// Directories and files held by one process at a time: locks of the kernel, private directories, durable small files.
import { chmod, mkdir, open, readFile, rename } from 'node:fs/promises';
import { hostname } from 'node:os';
import { DatabaseSync } from 'node:sqlite';

export interface Lock {
  release(): Promise<void>;
}

/** Another process holds the lock. The message is for the person who started the second one. */
export class LockedError extends Error {
  constructor(path: string, holder: string) {
    super(`${path} is held by ${holder}: stop that process first, or choose another POSTPLANE_DATA_DIR`);
  }
}

/** Makes a directory, readable by its owner alone. An existing one keeps its mode. */
export async function makePrivateDirectory(dir: string): Promise<void> {
  const made = await mkdir(dir, { recursive: true, mode: 0o700 });
  if (made !== undefined) await chmod(dir, 0o700);
}

/**
 * Takes the lock at once or throws LockedError. The kernel holds it (SQLite's POSIX record lock on an empty file): it is gone with the
 * process however that ends, and holds between containers and, where the file system passes locks on, between hosts. Beside it
 * `path`.holder says in words who has it.
 */
export async function lockFile(path: string): Promise<Lock> {
  const file = new DatabaseSync(path, { timeout: 0 });
  try {
    file.exec('pragma journal_mode = memory; pragma locking_mode = exclusive; begin exclusive');
  } catch (error) {
    file.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) throw new LockedError(path, await holderOf(path));
    throw new Error(`${path}: the lock cannot be taken: ${(error as Error).message}`, { cause: error });
  }
  await replaceFile(`${path}.holder`, `process ${process.pid} on ${hostname()}\n`);
  held.add(file);
  return {
    release: async () => {
      if (held.delete(file)) file.close();
    },
  };
}

// Kept reachable: a handle that is collected is closed, and the lock with it.
const held = new Set<DatabaseSync>();

const SQLITE_BUSY = 5;

async function holderOf(path: string): Promise<string> {
  return (await readFile(`${path}.holder`, 'utf8').catch(() => '')).trim() || 'another process';
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
