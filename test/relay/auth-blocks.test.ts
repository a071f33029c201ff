// Addresses blocked for wrong passwords, counted by several relays over one database, with a clock of the test's own.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { AuthBlocks } from '../../server/relay/auth-blocks.ts';
import { forgetAuthFailures, liftAuthBlock } from '../../server/store/auth-blocks.ts';
import type { Database } from '../../server/store/database.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { type FakeClock, fakeClock } from '../support/clock.ts';

const MINUTE = 60_000;
const policy = { max_failures: 10, window_minutes: 10, block_minutes: 60, delay_seconds: 0 };
let api: TestApi;
let clock: FakeClock;

before(async () => {
  api = await startApi();
});
after(() => api.stop());
beforeEach(async () => {
  clock = fakeClock(Date.UTC(2026, 0, 5, 10));
  await api.database.query('truncate auth_failure, auth_block');
});

function relay(database: Database = api.database): AuthBlocks {
  return new AuthBlocks({ database, clock, onError: () => {} });
}

async function wrong(blocks: AuthBlocks, times: number, address: string, login = 'nobody'): Promise<void> {
  for (let count = 0; count < times; count++) await blocks.failed({ address, login, domain: null }, policy);
}

const isBlocked = (blocks: AuthBlocks, address: string): boolean => blocks.blockedUntil(address) !== null;

test('J12 the tenth wrong password blocks at once, for an hour, its address alone', async () => {
  const one = relay();
  await wrong(one, 9, '192.0.2.1');
  assert.equal(isBlocked(one, '192.0.2.1'), false);
  await wrong(one, 1, '192.0.2.1');
  assert.equal(one.blockedUntil('192.0.2.1'), clock.now() + 60 * MINUTE);
  assert.equal(isBlocked(one, '192.0.2.2'), false);
  clock.jump(60 * MINUTE);
  assert.equal(isBlocked(one, '192.0.2.1'), false);
});

test('J12 wrong passwords older than the window do not count', async () => {
  const one = relay();
  await wrong(one, 9, '192.0.2.1');
  clock.jump(10 * MINUTE);
  await wrong(one, 9, '192.0.2.1');
  await one.close();
  await one.reload();
  assert.equal(isBlocked(one, '192.0.2.1'), false);
});

test('J12 two relays count together, and a relay that starts later knows', async () => {
  const [one, two] = [relay(), relay()];
  await wrong(one, 5, '192.0.2.1');
  await wrong(two, 5, '192.0.2.1');
  assert.equal(isBlocked(one, '192.0.2.1') || isBlocked(two, '192.0.2.1'), false, 'not known yet');
  await Promise.all([one.close(), two.close()]);
  const later = relay();
  for (const each of [one, two, later]) {
    await each.reload();
    assert.ok(isBlocked(each, '192.0.2.1'));
  }
});

test('J12 an IPv6 client is its /64', async () => {
  const one = relay();
  for (let host = 1; host <= 10; host++) await wrong(one, 1, `2001:db8:0:1::${host}`);
  assert.deepEqual(
    ['2001:db8:0:1:ffff::1', '2001:db8:0:2::1'].map((address) => isBlocked(one, address)),
    [true, false],
  );
});

test('J12 a lifted block is lifted on every relay, and what came before counts no more', async () => {
  const [one, two] = [relay(), relay()];
  await wrong(one, 10, '192.0.2.1');
  await one.close();
  await two.reload();
  assert.ok(isBlocked(two, '192.0.2.1'));
  assert.ok(await api.database.transaction((tx) => liftAuthBlock(tx, '192.0.2.1', new Date(clock.now()))));
  await Promise.all([one.reload(), two.reload()]);
  assert.deepEqual([isBlocked(one, '192.0.2.1'), isBlocked(two, '192.0.2.1')], [false, false]);
  clock.jump(1000);
  await wrong(one, 9, '192.0.2.1');
  await one.close();
  await one.reload();
  assert.equal(isBlocked(one, '192.0.2.1'), false);
  await wrong(one, 1, '192.0.2.1');
  assert.ok(isBlocked(one, '192.0.2.1'));
  await one.close();
  await two.reload();
  assert.ok(isBlocked(two, '192.0.2.1'));
});

test('J12 while the database is away a relay blocks by itself, and writes what it counted later', async () => {
  let away = true;
  const database: Database = {
    ...api.database,
    transaction: (work) => (away ? Promise.reject(new Error('away')) : api.database.transaction(work)),
  };
  const one = relay(database);
  await wrong(one, 10, '192.0.2.1');
  await one.close();
  assert.ok(isBlocked(one, '192.0.2.1'));
  away = false;
  await one.close();
  const two = relay();
  await two.reload();
  assert.ok(isBlocked(two, '192.0.2.1'));
});

test('J12 a flood of addresses and logins is remembered within bounds', async () => {
  const away: Database = { ...api.database, transaction: () => Promise.reject(new Error('away')) };
  const one = relay(away);
  for (let index = 0; index < 60_000; index++)
    await one.failed(
      { address: `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`, login: `u${index}`, domain: null },
      policy,
    );
  assert.deepEqual(one.sizes, [50_000, 50_000, 10_000]);
});

test('J12 an answer waits, longer for a login that is guessed at from everywhere', async () => {
  const one = relay();
  const waits = async (login: string, address: string): Promise<number> => {
    const start = clock.monotonic();
    let done = false;
    void one.failed({ address, login, domain: null }, { ...policy, delay_seconds: 1 }).then(() => {
      done = true;
    });
    for (let second = 0; second < 20 && !done; second++) await clock.advance(500);
    return clock.monotonic() - start;
  };
  assert.equal(await waits('ann', '192.0.2.1'), 1000);
  for (let host = 2; host < 25; host++)
    await one.failed({ address: `192.0.2.${host}`, login: 'ann', domain: null }, policy);
  assert.equal(await waits('ann', '192.0.2.99'), 3000);
  assert.equal(await waits('bob', '192.0.2.98'), 1000);
  await one.close();
});

test('J12 wrong passwords are forgotten once they neither count nor explain a block', async () => {
  const one = relay();
  await wrong(one, 10, '192.0.2.1');
  await wrong(one, 3, '192.0.2.2');
  await one.close();
  const left = async (): Promise<number> => (await api.database.query('select from auth_failure')).length;
  clock.jump(1441 * MINUTE - 24 * 60 * MINUTE);
  await forgetAuthFailures(api.database, new Date(clock.now()));
  assert.equal(await left(), 13);
  clock.jump(1441 * MINUTE);
  await forgetAuthFailures(api.database, new Date(clock.now()));
  assert.equal(await left(), 0);
});
