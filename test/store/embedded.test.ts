// The embedded PostgreSQL: started and stopped, killed, held by another process, broken, and moved under a closed directory.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { startEmbedded } from '../../server/store/embedded.ts';
import { LockedError, lockFile } from '../../server/store/lock-file.ts';
import { eventually } from '../support/mail.ts';

const source = join(dirname(dirname(import.meta.dirname)), 'server/store/embedded.ts');
const lockSource = join(dirname(source), 'lock-file.ts');
let base: string;
before(async () => {
  base = await mkdtemp(join(tmpdir(), 'postplane-test-'));
});
after(() => rm(base, { recursive: true, force: true }));

async function ask<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

// A process that starts the server on `dataDir` and stays; resolves with it and the connection string.
async function startElsewhere(dataDir: string): Promise<{ pid: number; url: string; kill(): Promise<void> }> {
  const code = `const { startEmbedded } = await import(${JSON.stringify(source)}); const server = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} }); console.log(server.url); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())),
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return { pid: child.pid ?? 0, url, kill: async () => (child.kill('SIGKILL'), ended) };
}

async function postmaster(dataDir: string): Promise<number> {
  return Number((await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);
}

test('data outlives a stop; the server syncs, listens on no port, and its files are private', async () => {
  const dataDir = join(base, 'usual');
  const first = await startEmbedded({ dataDir });
  await ask(first.url, 'create table kept (n integer); insert into kept values (1)');
  await first.stop();
  const second = await startEmbedded({ dataDir });
  try {
    assert.deepEqual(await ask(second.url, 'select n from kept'), [{ n: 1 }]);
    const settings = await ask(
      second.url,
      "select current_setting('fsync') as fsync, current_setting('listen_addresses') as listens, current_setting('password_encryption') as passwords",
    );
    assert.deepEqual(settings, [{ fsync: 'on', listens: '', passwords: 'scram-sha-256' }]);
    assert.equal((await stat(join(dataDir, 'postgres-password'))).mode & 0o777, 0o600);
    assert.equal((await stat(dataDir)).mode & 0o777, 0o700);
    await assert.rejects(
      ask(second.url.replace(/:[0-9a-f]+@/, ':wrong@'), 'select 1'),
      /password authentication failed/,
    );
  } finally {
    await second.stop();
  }
});

test('a second process is refused with the pid of the first; after kill -9 the next one takes over and nothing is lost', async () => {
  const dataDir = join(base, 'killed');
  const other = await startElsewhere(dataDir);
  await ask(other.url, 'create table kept (n integer); insert into kept values (7)');
  const started = performance.now();
  await assert.rejects(
    startEmbedded({ dataDir }),
    (error: Error) => error instanceof LockedError && error.message.includes(String(other.pid)),
  );
  assert.ok(performance.now() - started < 10_000);
  await other.kill();
  const next = await startEmbedded({ dataDir });
  try {
    assert.deepEqual(await ask(next.url, 'select n from kept'), [{ n: 7 }]);
  } finally {
    await next.stop();
  }
});

test('a server whose owner was killed ends by itself', async () => {
  const dataDir = join(base, 'orphan');
  const other = await startElsewhere(dataDir);
  const pid = await postmaster(dataDir);
  await other.kill();
  await eventually('the end of the server', () => !existsSync(`/proc/${pid}/cwd`));
  const socketFolder = new URL(other.url).searchParams.get('host') ?? '';
  await eventually('the end of its socket folder', () => !existsSync(socketFolder));
});

test('a server that dies is started again', async () => {
  const dataDir = join(base, 'dies');
  const server = await startEmbedded({ dataDir });
  try {
    process.kill(await postmaster(dataDir), 'SIGKILL');
    await eventually(
      'the server again',
      () =>
        ask(server.url, 'select 1').then(
          () => true,
          () => false,
        ),
      20_000,
    );
  } finally {
    await server.stop();
  }
});

test('a directory that is broken or gone is told and never made anew', async () => {
  const dataDir = join(base, 'broken');
  await (await startEmbedded({ dataDir })).stop();
  await rename(join(dataDir, 'postgres/PG_VERSION'), join(dataDir, 'version'));
  await assert.rejects(
    startEmbedded({ dataDir }),
    /is not a complete PostgreSQL directory: restore .* from your backup/,
  );
  await writeFile(join(dataDir, 'postgres/PG_VERSION'), '14\n');
  await assert.rejects(startEmbedded({ dataDir }), /belongs to PostgreSQL 14, this is 18/);
  await rename(join(dataDir, 'postgres'), join(dataDir, 'elsewhere'));
  await assert.rejects(startEmbedded({ dataDir }), /is gone, though .* had a database/);
  assert.equal(existsSync(join(dataDir, 'postgres')), false);
});

test('a control file that was overwritten ends the start with what PostgreSQL says', async () => {
  const dataDir = join(base, 'control');
  await (await startEmbedded({ dataDir })).stop();
  await writeFile(join(dataDir, 'postgres/global/pg_control'), Buffer.alloc(8192));
  await assert.rejects(startEmbedded({ dataDir }), /the embedded PostgreSQL did not start[\s\S]*FATAL/);
});

test('a data directory below a directory that only we may enter works', async () => {
  const closed = join(base, 'closed');
  await mkdir(closed, { mode: 0o700 });
  await chmod(closed, 0o700);
  const server = await startEmbedded({ dataDir: join(closed, 'data') });
  assert.deepEqual(await ask(server.url, 'select 1 as one'), [{ one: 1 }]);
  await server.stop();
});

test('of many that take a lock one gets it; another PID namespace is no way around; it ends with its process', async () => {
  const path = join(base, 'one.lock');
  const taken = await Promise.allSettled(Array.from({ length: 8 }, () => lockFile(path)));
  assert.equal(taken.filter(({ status }) => status === 'fulfilled').length, 1);
  for (const one of taken) if (one.status === 'rejected') assert.ok(one.reason instanceof LockedError);
  const code = `const { lockFile } = await import(${JSON.stringify(lockSource)}); await lockFile(${JSON.stringify(path)}).then(() => process.kill(process.pid, 'SIGKILL'), (error) => console.log(error.message));`;
  const run = (command: string, ...before: string[]) =>
    spawnSync(command, [...before, '--input-type=module', '--eval', code], { encoding: 'utf8' });
  const refused = `${path} is held by process ${process.pid} on ${hostname()}`;
  assert.ok(run(process.execPath).stdout.startsWith(refused));
  // Without leave to make a namespace unshare says so, and there is nothing to try.
  const inNamespace = run('unshare', '--user', '--map-root-user', '--pid', '--fork', '--mount-proc', process.execPath);
  if (!inNamespace.stderr.startsWith('unshare:')) assert.ok(inNamespace.stdout.startsWith(refused), inNamespace.stderr);
  for (const one of taken) if (one.status === 'fulfilled') await one.value.release();
  assert.equal(run(process.execPath).signal, 'SIGKILL');
  await (await lockFile(path)).release();
});
