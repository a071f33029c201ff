// The data directory of one node: made private, held by one process at a time, and the small files kept in it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Lock, lockFile, makePrivateDirectory, replaceFile } from './store/lock-file.ts';

/** Makes the directory if absent and takes its lock. Throws LockedError, which names the process that holds it. */
export async function openDataDir(dir: string): Promise<Lock> {
  await makePrivateDirectory(dir);
  return lockFile(join(dir, 'postplane.lock'));
}

/** The addresses the servers listen on, for scripts: DATA_DIR/addresses.json. */
export async function saveAddresses(dir: string, addresses: object): Promise<void> {
  await replaceFile(join(dir, 'addresses.json'), `${JSON.stringify(addresses, null, 2)}\n`);
}

/** The first admin's token as kept in DATA_DIR/bootstrap-token; undefined before it was made. */
export async function readBootstrapToken(dir: string): Promise<string | undefined> {
  const text = await readFile(join(dir, 'bootstrap-token'), 'utf8').catch(() => '');
  return text.trim() || undefined;
}

export async function saveBootstrapToken(dir: string, token: string): Promise<void> {
  await replaceFile(join(dir, 'bootstrap-token'), `${token}\n`);
}
