// The spool as one file per message: written beside, synced, renamed, and the directory synced; only then acknowledged.
import {
  close,
  constants,
  copyFile,
  fdatasync,
  fsync,
  mkdirSync,
  open,
  readdirSync,
  readFile,
  renameSync,
  rename,
  unlink,
  unlinkSync,
  writev,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Envelope } from './envelope.ts';
import { groupSync } from './group-sync.ts';
import type { Spool, SpooledMessage } from './spool.ts';
import { BrokenSpoolFile, contentOf, encodeSpoolFile, readEnvelope } from './spool-file.ts';

const openFile = promisify(open);
const closeFile = promisify(close);
const syncFile = promisify(fdatasync);
const syncDirectory = promisify(fsync);
const moveFile = promisify(rename);
const deleteFile = promisify(unlink);
const loadFile = promisify(readFile);
const duplicateFile = promisify(copyFile);

const QUEUE_ID = /^[0-9A-Za-z]{1,32}$/;
/** Envelopes read at start between two turns of the event loop: about 2 ms. */
const RECOVER_STEP = 64;

/**
 * Files of removed messages are written again: ext4 looks at every inode deleted in the last seconds before it creates one, which
 * under load costs 0.7 ms of CPU for each message, and overwriting needs no metadata to be synced.
 */
const MAX_FREE_FILES = 256;
/** Nobody waits for a removal, while each sync holds up those who wait to be acknowledged. */
const REMOVAL_GATHER_MS = 20;

export interface FileSpoolOptions {
  readonly dir: string;
}

/** Opens the spool in `dir`, which it makes; deletes what was never committed. One process at a time: the caller holds the lock. */
export async function openFileSpool({ dir }: FileSpoolOptions): Promise<Spool> {
  const [messages, temporary, corrupt] = ['messages', 'temporary', 'corrupt'].map((name) => join(dir, name)) as [
    string,
    string,
    string,
  ];
  for (const path of [messages, temporary, corrupt]) mkdirSync(path, { recursive: true, mode: 0o700 });
  deleteTemporary(temporary);
  // Before the first put: what arrives later is queued by whoever put it and must not be recovered a second time.
  const found = readdirSync(messages).sort();
  const directory = await openFile(messages, 'r');
  const commit = groupSync(() => syncDirectory(directory));
  const commitRemovals = groupSync(commit, REMOVAL_GATHER_MS);
  let setAside = 0;
  let names = 0;
  const free: string[] = [];

  const pathOf = (queueId: string): string => {
    if (!QUEUE_ID.test(queueId)) throw new Error(`not a queue id: ${JSON.stringify(queueId)}`);
    return join(messages, queueId);
  };

  const put = async (envelope: Envelope, content: readonly Buffer[]): Promise<void> => {
    const target = pathOf(envelope.queueId);
    const reused = free.pop();
    const draft = reused ?? join(temporary, `${envelope.queueId}.${++names}`);
    try {
      await writeDurably(draft, encodeSpoolFile(envelope, content), reused ? 'r+' : 'wx');
      await moveFile(draft, target);
    } catch (error) {
      await deleteFile(draft).catch(() => {});
      throw error;
    }
    await commit().catch(async (error: unknown) => {
      await deleteFile(target).catch(() => {});
      throw error;
    });
  };

  // Renamed away like written: only when the directory is synced may the file take another message.
  const remove = async (queueId: string): Promise<void> => {
    const spare = join(temporary, `free.${++names}`);
    const there = await moveFile(pathOf(queueId), spare).then(() => true, isMissing);
    if (!there) return;
    await commitRemovals();
    if (free.length < MAX_FREE_FILES) free.push(spare);
    else await deleteFile(spare);
  };

  async function* recover(): AsyncIterable<SpooledMessage> {
    for (const [index, name] of found.splice(0).entries()) {
      if (index % RECOVER_STEP === 0) await nextTurn();
      const envelope = readOrSetAside(name);
      if (envelope) yield { envelope };
    }
  }

  // Whoever reads it decides what becomes of the message; what is left of it stays where an operator finds it.
  const read = async (queueId: string): Promise<Buffer> => {
    const path = pathOf(queueId);
    try {
      return contentOf(await loadFile(path));
    } catch (error) {
      if (error instanceof BrokenSpoolFile && (await keepCopy(path, join(corrupt, queueId)))) setAside += 1;
      throw error;
    }
  };

  const readOrSetAside = (name: string): Envelope | undefined => {
    try {
      const envelope = readEnvelope(join(messages, name));
      if (QUEUE_ID.test(name) && envelope.queueId === name) return envelope;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    }
    setAside += 1;
    moveAside(join(messages, name), corrupt, name);
    return undefined;
  };

  return {
    put,
    read,
    remove,
    recover,
    get setAside() {
      return setAside;
    },
    close: async () => {
      await commit();
      for (const spare of free.splice(0)) await deleteFile(spare).catch(() => {});
      await closeFile(directory);
    },
  };
}

async function writeDurably(path: string, chunks: Buffer[], flags: 'wx' | 'r+'): Promise<void> {
  const file = await openFile(path, flags, 0o600);
  try {
    await writeAll(file, chunks);
    await syncFile(file);
  } finally {
    await closeFile(file);
  }
}

async function writeAll(file: number, chunks: readonly Buffer[]): Promise<void> {
  let rest = chunks.filter((chunk) => chunk.length > 0);
  while (rest.length > 0) {
    // At most IOV_MAX pieces in one call; what a full disk leaves unwritten fails in the next.
    const written = await new Promise<number>((resolve, reject) => {
      writev(file, rest.slice(0, 1024), (error, bytes) => (error ? reject(error) : resolve(bytes)));
    });
    rest = dropBytes(rest, written);
  }
}

function dropBytes(chunks: readonly Buffer[], count: number): Buffer[] {
  let left = count;
  let index = 0;
  while (index < chunks.length && left >= (chunks[index] as Buffer).length) left -= (chunks[index++] as Buffer).length;
  const [first, ...others] = chunks.slice(index);
  return first ? [first.subarray(left), ...others] : [];
}

function isMissing(error: NodeJS.ErrnoException): boolean {
  if (error.code === 'ENOENT') return false;
  throw error;
}

function deleteTemporary(dir: string): void {
  for (const entry of readdirSync(dir, { withFileTypes: true }))
    if (!entry.isDirectory()) unlinkSync(join(dir, entry.name));
}

// A copy, not a link: the file itself takes another message once this one is removed.
function keepCopy(path: string, target: string): Promise<boolean> {
  return duplicateFile(path, target, constants.COPYFILE_EXCL).then(
    () => true,
    () => false,
  );
}

// Moves the entry itself, so a link is not followed; a name that is taken gets a number. One that cannot be moved stays.
function moveAside(path: string, corrupt: string, name: string): void {
  for (const suffix of ['', `.${Date.now()}`, `.${process.hrtime.bigint()}`]) {
    try {
      renameSync(path, join(corrupt, `${name.slice(0, 200)}${suffix}`));
      return;
    } catch {
      // The next name, or leave it: one bad entry never stops the start.
    }
  }
}
