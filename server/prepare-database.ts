// Brings the database to the state this version needs, waiting for it should it not be there yet.
import { setTimeout as sleep } from 'node:timers/promises';
import { readBootstrapToken, saveBootstrapToken } from './data-dir.ts';
import type { Logger } from './log.ts';
import type { Settings } from './settings.ts';
import type { Database } from './store/database.ts';
import { migrate } from './store/migrate.ts';
import { ensureBootstrapToken, newToken } from './store/tokens.ts';

const RETRY_MS = 1000;

// Waiting does not help: wrong password, no such role, no such database, no right to create, a certificate that is refused.
const HOPELESS = new Set([
  '28P01',
  '28000',
  '3D000',
  '42501',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
]);

/** Runs the migrations; tries again for ever while the database is away. Rejects when waiting cannot help, or when aborted. */
export async function prepareDatabase(url: string, logger: Logger, signal: AbortSignal): Promise<void> {
  for (let told = false; ; told = true) {
    try {
      return await migrate(url);
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException;
      if (HOPELESS.has(code) || isOurFault(code))
        throw new Error(`the database of DATABASE_URL cannot be used: ${message}`);
      if (!told) logger.warn({ error: message }, 'the database does not answer; it is tried again until it does');
      await sleep(RETRY_MS, undefined, { signal });
    }
  }
}

// Errors of our own statements: classes 42 (syntax, missing objects), 23 (constraints) and 22 (data).
function isOurFault(code: string): boolean {
  return /^(42|23|22)[0-9A-Z]{3}$/.test(code);
}

/** The token of the installation's first admin: the setting, the one kept, or a new one, then shown once. */
export async function prepareToken(database: Database, settings: Settings, logger: Logger): Promise<string> {
  const given = settings.POSTPLANE_ADMIN_TOKEN;
  const kept = given ?? (await readBootstrapToken(settings.POSTPLANE_DATA_DIR));
  const token = kept ?? newToken().token;
  if (kept === undefined) {
    await saveBootstrapToken(settings.POSTPLANE_DATA_DIR, token);
    logger.info(
      {},
      `bootstrap token, shown this once and kept in ${settings.POSTPLANE_DATA_DIR}/bootstrap-token: ${token}`,
    );
  }
  await ensureBootstrapToken(database, token);
  return token;
}
