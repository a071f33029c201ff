// Abuse policies against the message log: what counts, within which window, and that they act once however many nodes judge.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type AbuseAction, judge, suspectsSince } from '../../server/store/abuse-policies.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { type LogRow, writeLog } from '../support/log.ts';

let api: TestApi;

before(async () => {
  api = await startApi();
  await api.create('/v1/admins/acme', {});
  await api.create('/v1/domains/example.com', { admin: 'acme', trusted: true });
  for (const name of ['u1', 'u2', 'u3'])
    await api.create(`/v1/domains/example.com/outgoing-users/${name}`, {
      type: 'user',
      password_wo: 'a long password',
    });
});
after(() => api.stop());

const NOON = Date.parse('2026-01-31T12:00:00Z');
const HOUR = 3_600_000;
const policy = (user: string, threshold: number, action: AbuseAction) => ({
  domain: 'example.com',
  user,
  threshold,
  windowMs: 24 * HOUR,
  action,
});
let number = 0;

function bad(user: string, identity: string | null, hoursAgo: readonly number[], more: Partial<LogRow> = {}): LogRow[] {
  return hoursAgo.map((hours) => ({
    queue_id: `Q${++number}`,
    outgoing_user: user,
    identity,
    status: 'rejected',
    classification: 'spam',
    received_at: new Date(NOON - hours * HOUR).toISOString(),
    ...more,
  }));
}

const eventsOf = async (user: string): Promise<unknown[]> =>
  (await api.send('GET', `/v1/lock-events?outgoing_user=${user}`)).body.items
    .map((one: Record<string, unknown>) => [one['event'], one['identity']])
    .reverse();

test('M5 only bad messages inside the window count, each once; several nodes act once', async () => {
  await writeLog(api.database, [
    ...bad('u1', 'a', [1, 2, 3]),
    ...bad('u1', 'a', [25, 30]),
    ...bad('u1', 'a', [1, 2], { classification: 'blocked_rule' }),
    ...bad('u1', 'a', [1], { status: 'released' }),
    ...bad('u1', 'b', [1, 1, 2, 3]),
    ...[0, 1, 2].map((recipient) => ({
      ...(bad('u1', 'c', [1])[0] as LogRow),
      queue_id: 'C1',
      recipient_index: recipient,
    })),
  ]);
  assert.deepEqual(await suspectsSince(api.database, new Date(NOON - 2 * HOUR)), [
    { domain: 'example.com', user: 'u1' },
  ]);
  const policies = [policy('u1', 4, 'lock_identity')];
  const judged = await Promise.all(Array.from({ length: 5 }, () => judge(api.database, policies, new Date(NOON))));
  assert.deepEqual(
    judged.flatMap((one) => one ?? []).map((one) => [one.identity, one.messages]),
    [['b', 4]],
  );
  assert.deepEqual(await judge(api.database, policies, new Date(NOON)), []);
  assert.deepEqual(await eventsOf('u1'), [
    ['abuse_detected', 'b'],
    ['locked_automatically', 'b'],
  ]);
});

test('M5 lock_user counts all identities of a user, an event locks nobody, and messages without identity are nobody', async () => {
  await writeLog(api.database, [...bad('u2', 'a', [1, 2]), ...bad('u2', 'b', [3]), ...bad('u2', null, [4])]);
  await writeLog(api.database, [...bad('u3', null, [1, 2, 3])]);
  const judged = await judge(
    api.database,
    [policy('u2', 4, 'lock_user'), policy('u3', 3, 'lock_identity')],
    new Date(NOON),
  );
  assert.deepEqual(
    judged?.map((one) => [one.user, one.identity, one.messages]),
    [
      ['u2', '', 4],
      ['u3', '', 3],
    ],
  );
  assert.deepEqual(await eventsOf('u2'), [
    ['abuse_detected', null],
    ['locked_automatically', null],
  ]);
  assert.deepEqual(await eventsOf('u3'), [['abuse_detected', null]]);
  const { lock } = (await api.send('GET', '/v1/domains/example.com/outgoing-users/u2/status')).body;
  assert.deepEqual([lock.state, lock.unlocks_at, lock.actor], ['automatic', null, 'postplane']);
});

test('M5 after an unlock what came before counts no more', async () => {
  const unlock = '/v1/domains/example.com/outgoing-users/u1/identities/b:unlock';
  assert.equal((await api.send('POST', unlock)).body.state, 'none');
  const later = Date.now() + 1000;
  const policies = [{ ...policy('u1', 3, 'lock_identity'), windowMs: later }];
  const now = (await judge(api.database, policies, new Date(later)))?.map((one) => one.identity);
  // a has five bad messages in this window, none of them counted before; those of b are from before its unlock.
  assert.deepEqual(now, ['a']);
});
