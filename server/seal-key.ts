// The key that seals secrets at rest: POSTPLANE_SEAL_KEY, or made once and kept in DATA_DIR/seal-key.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from './settings.ts';
import { replaceFile } from './store/lock-file.ts';

/** Null on a relay alone that was given none. Call with the lock of the data directory held. Throws when the file is damaged. */
export async function loadSealKey(
  settings: Pick<Settings, 'POSTPLANE_SEAL_KEY' | 'POSTPLANE_DATA_DIR' | 'POSTPLANE_ROLE'>,
): Promise<Buffer | null> {
  if (settings.POSTPLANE_SEAL_KEY !== null) return settings.POSTPLANE_SEAL_KEY;
  const path = join(settings.POSTPLANE_DATA_DIR, 'seal-key');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text !== undefined) return parsed(text, path);
  if (settings.POSTPLANE_ROLE === 'relay') return null;
  const key = randomBytes(32);
  await replaceFile(path, `${key.toString('base64')}\n`);
  return key;
}

function parsed(text: string, path: string): Buffer {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== 32)
    throw new Error(`${path} is damaged: it must hold 32 octets in base64. Put it back from a backup.`);
  return key;
}
