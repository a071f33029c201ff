// A database of its own for a test, on the server the run shares (POSTPLANE_TEST_DATABASE_URL) or on one started for this file.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Database, openDatabase } from '../../server/store/database.ts';
import { type Embedded, startEmbedded } from '../../server/store/embedded.ts';

export interface TestDatabase {
  url: string;
  db: Database;
  /** Closes the pool and drops the database. */
  drop(): Promise<void>;
}

let started: Promise<Embedded & { dataDir: string }> | undefined;

/** The connection string of the shared server. */
export async function testServerUrl(): Promise<string> {
  const shared = process.env['POSTPLANE_TEST_DATABASE_URL'];
  if (shared !== undefined) return shared;
  started ??= startForThisFile();
  return (await started).url;
}

async function startForThisFile(): Promise<Embedded & { dataDir: string }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'postplane-test-'));
  const server = await startEmbedded({ dataDir });
  process.once('beforeExit', () => {
    void server.stop().then(() => rm(dataDir, { recursive: true, force: true }));
  });
  return { ...server, dataDir };
}

/** Makes an empty database; migrations are the caller's to run. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = await testServerUrl();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await administer(serverUrl, `create database ${name}`);
  const url = withDatabase(serverUrl, name);
  const db = openDatabase({ url });
  const drop = async (): Promise<void> => {
    await db.close();
    await administer(serverUrl, `drop database if exists ${name} with (force)`);
  };
  return { url, db, drop };
}

/** The same connection string for another database of the server. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

async function administer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
