// Starts and stops the embedded PostgreSQL: own directory, own account, a private socket; it ends when this process ends.
import { chown, mkdtemp, open, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { accountFor, postgresBinaries } from './embedded-binaries.ts';
import { checkDirectory, exists, initialise, passwordOf } from './embedded-directory.ts';
import { STOP_MS, superviseServer } from './embedded-server.ts';
import { lockFile, makePrivateDirectory } from './lock-file.ts';

export interface EmbeddedOptions {
  /** Holds `postgres/`, the lock and the password. Made if absent. */
  dataDir: string;
  /** Each line PostgreSQL writes. */
  onLog?: (line: string) => void;
}

export interface Embedded {
  /** Connection string of the database `postplane`, over the private socket. */
  url: string;
  /** Fast shutdown: transactions are rolled back, a checkpoint is written. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on `dataDir/postgres`, making it at the first start. Throws with a message that says what to do when
 * the directory is held, incomplete or of another version. Should PostgreSQL die, it is started again.
 */
export async function startEmbedded({ dataDir, onLog = () => {} }: EmbeddedOptions): Promise<Embedded> {
  await makePrivateDirectory(dataDir);
  const lock = await lockFile(join(dataDir, 'postgres.lock'));
  try {
    return await startLocked(dataDir, onLog, () => lock.release());
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function startLocked(
  dataDir: string,
  onLog: (line: string) => void,
  release: () => Promise<void>,
): Promise<Embedded> {
  const directory = join(dataDir, 'postgres');
  const account = await accountFor(directory);
  const binaries = await postgresBinaries(account, dataDir);
  const password = await passwordOf(dataDir, directory);
  if (!(await exists(directory))) await initialise(dataDir, binaries, account, password);
  await checkDirectory(directory);
  await stopOrphan(directory);
  const socketDir = await mkdtemp(join(shortTemporary(), 'postplane-'));
  if (account) await chown(socketDir, account.uid, account.gid);
  const [opened, sockets] = await Promise.all([open(directory), open(socketDir)]);
  const server = superviseServer({ directory: opened, sockets, binaries, account, socketDir, onLog });
  const stop = async (): Promise<void> => {
    await server.stop();
    await Promise.all([opened.close(), sockets.close()]);
    await rm(socketDir, { recursive: true, force: true });
    await release();
  };
  try {
    await server.ready;
    await createDatabase(socketUrl(socketDir, password, 'postgres'));
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: socketUrl(socketDir, password, 'postplane'), stop };
}

// The path of a socket holds 107 octets at most.
function shortTemporary(): string {
  return tmpdir().length <= 60 ? tmpdir() : '/tmp';
}

function socketUrl(socketDir: string, password: string, database: string): string {
  return `postgresql://postplane:${password}@localhost/${database}?host=${encodeURIComponent(socketDir)}`;
}

// A server that outlived its owner (both were killed, the supervisor too) still has the directory open: it is stopped first.
async function stopOrphan(directory: string): Promise<void> {
  const pid = Number((await readFile(join(directory, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !(await worksIn(pid, directory))) return;
  for (const [signal, ms] of [
    ['SIGINT', STOP_MS],
    ['SIGQUIT', 5000],
    ['SIGKILL', 5000],
  ] as const) {
    process.kill(pid, signal);
    const end = Date.now() + ms;
    while (Date.now() < end) {
      if (!(await worksIn(pid, directory))) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`process ${pid} still uses ${directory} and does not end: stop it`);
}

async function worksIn(pid: number, directory: string): Promise<boolean> {
  const [theirs, ours] = await Promise.all([stat(`/proc/${pid}/cwd`).catch(() => undefined), stat(directory)]);
  return theirs !== undefined && theirs.ino === ours.ino && theirs.dev === ours.dev;
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query("select 1 from pg_database where datname = 'postplane'");
    if (found.rows.length === 0) await client.query('create database postplane');
  } finally {
    await client.end();
  }
}
