// Following the change log: what is committed is in force shortly after, also after lost notifications and a lost database.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createRelayWaiter, type RelayWaiter } from '../../server/config/wait.ts';
import { type ConfigWatch, watchConfiguration } from '../../server/config/watch.ts';
import { type Database, openDatabase } from '../../server/store/database.ts';
import { migrate } from '../../server/store/migrate.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let testDatabase: TestDatabase;
let writer: Database;
let watch: ConfigWatch;
let waiter: RelayWaiter;
const problems: (string | null)[] = [];
let swaps = 0;
const never = new AbortController().signal;

before(async () => {
  testDatabase = await createTestDatabase();
  await migrate(testDatabase.url);
  writer = openDatabase({ url: testDatabase.url });
  watch = watchConfiguration({
    database: testDatabase.db,
    node: 'one',
    pollMs: 200,
    onSwap: () => swaps++,
    onProblem: (problem) => problems.push(problem && problem.message),
  });
  waiter = createRelayWaiter(writer);
  await watch.ready(AbortSignal.timeout(10_000));
});

after(async () => {
  await waiter.close();
  await watch.close();
  await writer.close();
  await testDatabase.drop();
});

interface Written {
  kind: string;
  key: string[];
  data: Record<string, unknown> | null;
  notify?: boolean;
}

async function write({ kind, key, data, notify = true }: Written): Promise<number> {
  return writer.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock(1886350433, 1)');
    const id = key.join('/');
    const made = await tx.query<{ revision: number }>(
      `insert into change (revision, kind, id, key, operation, actor, at) select coalesce(max(revision), 0) + 1, $1, $2, $3, 'updated', 'test', now() from change returning revision`,
      [kind, id, key],
    );
    const revision = made[0]?.revision ?? 0;
    await tx.query('delete from resource where kind = $1 and id = $2', [kind, id]);
    if (data) {
      await tx.query(
        'insert into resource (kind, id, key, revision, schema_version, data, created_at, updated_at) values ($1, $2, $3, $4, 0, $5, now(), now())',
        [kind, id, key, revision, JSON.stringify(data)],
      );
    }
    if (notify) await tx.query(`select pg_notify('postplane_change', $1)`, [String(revision)]);
    return revision;
  });
}

const admin = (): Promise<number> => write({ kind: 'admin', key: ['acme'], data: { name: 'acme', parent: null } });
const domain = (name: string, notify = true): Promise<number> =>
  write({ kind: 'domain', key: [name], data: { domain: name, admin: 'acme', trusted: true }, notify });

async function within(ms: number, condition: () => boolean): Promise<void> {
  const end = performance.now() + ms;
  while (!condition()) {
    assert.ok(performance.now() < end, `not within ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

test('without a live relay nobody is waited for', async () => {
  assert.equal(await waiter.waitForRelays(1_000_000, 2000, never), true);
});

test('a write is in force when the wait is over', async () => {
  await watch.announce(() => ({ smtp: '127.0.0.1:25' }));
  await admin();
  const revision = await domain('example.com');
  assert.equal(await waiter.waitForRelays(revision, 5000, never), true);
  assert.equal(watch.current.domain('example.com')?.active, true);
  assert.equal(watch.current.revision, revision);
  assert.deepEqual(await writer.query('select name, revision, addresses from relay_node'), [
    { name: 'one', revision, addresses: { smtp: '127.0.0.1:25' } },
  ]);
});

test('a thousand writes, ten at a time, each waited for, take few seconds and share readings', async () => {
  const before = swaps;
  const started = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < 1000) {
      const revision = await domain(`d${next++}.example.com`);
      assert.equal(await waiter.waitForRelays(revision, 10_000, never), true);
    }
  };
  await Promise.all(Array.from({ length: 10 }, worker));
  assert.equal(watch.current.domain('d999.example.com')?.active, true);
  const took = performance.now() - started;
  assert.ok(took < 20_000, `${took} ms`);
  const most = 20 + took / 20 + 1;
  assert.ok(swaps - before <= most, `${swaps - before} readings, at most ${most} in ${took} ms`);
});

test('a change whose notification is lost is found by polling', async () => {
  const revision = await domain('polled.example.com', false);
  await within(2000, () => watch.current.revision === revision);
});

test('backends ended by the server: the last configuration stays in force and follows again', async () => {
  await writer.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  assert.equal(watch.current.domain('example.com')?.active, true);
  const revision = await domain('back.example.com');
  await within(5000, () => watch.current.revision === revision);
  assert.equal(await waiter.waitForRelays(revision, 5000, never), true);
});

test('a relay that does not follow is waited for until the time is over, one that left is not', async () => {
  await writer.query(`insert into relay_node values ('stuck', 1, '{}', now(), now())`);
  const revision = await domain('waited.example.com');
  assert.equal(await waiter.waitForRelays(revision, 300, never), false);
  assert.equal(await waiter.waitForRelays(revision, 5000, AbortSignal.timeout(50)), false);
  await writer.query(`update relay_node set seen_at = now() - interval '11 seconds' where name = 'stuck'`);
  assert.equal(await waiter.waitForRelays(revision, 5000, never), true);
});

test('a row that cannot be used is told and does not stop what follows', async () => {
  await write({ kind: 'domain', key: ['bad.example.com'], data: { domain: 'other.example.com', admin: 'acme' } });
  const revision = await domain('good.example.com');
  await within(2000, () => watch.current.revision === revision);
  assert.equal(watch.current.domain('good.example.com')?.active, true);
  assert.deepEqual(
    watch.faults.map(({ key }) => key),
    ['bad.example.com'],
  );
});
