// The provider's gates, measured in one run: start-up beside `node -e 0`, whole commands beside terraform_data, and a refresh of many.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../../server/store/embedded.ts';
import { type Built, buildForTest } from '../../test/provider/built.ts';
import { type Installation, startInstallation } from './installation.ts';
import { printGates } from './provider/gates.ts';
import { refreshGates } from './provider/refresh.ts';
import { startUpGates } from './provider/start-up.ts';
import { terraformGates } from './provider/terraform-runs.ts';

/** Measures and prints. */
export async function benchProvider(): Promise<void> {
  console.log('\nProvider: gates of this run');
  const dataDir = mkdtempSync(join(tmpdir(), 'postplane-bench-pg-'));
  const database = await startEmbedded({ dataDir });
  const built = await buildForTest();
  try {
    const installation = await startInstallation({ DATABASE_URL: database.url });
    try {
      await measure(built, installation, database.url);
    } finally {
      await installation.stop();
    }
  } finally {
    built.remove();
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measure(built: Built, installation: Installation, databaseUrl: string): Promise<void> {
  printGates(await startUpGates(built, 15));
  printGates(await terraformGates({ root: built.root, installation, repetitions: 5 }, [1, 100, 1000]));
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const query = (sql: string): Promise<unknown> => client.query(sql);
    printGates(await refreshGates({ built, installation, query }, [1000, 10_000]));
  } finally {
    await client.end();
  }
}
