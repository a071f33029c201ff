// null inherits: the answers show what holds, and it follows the levels above.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
before(async () => {
  api = await startApi();
  await api.create('/v1/installation', {
    outgoing_defaults: { lock_threshold: 11, limits: { per_hour: 1000 } },
    abuse_contact: ['root@example.net'],
  });
  await api.create('/v1/admins/top', { outgoing_defaults: { lock_window_minutes: 22, limits: { per_day: 2000 } } });
  await api.create('/v1/admins/low', { parent: 'top', allow_ip_authentication: false });
  await api.create('/v1/domains/example.com', {
    admin: 'low',
    outgoing_defaults: { limits: { per_minute: 10 } },
    products: ['incoming', 'outgoing', 'archiving'],
    archiving: { enabled: true },
  });
  await api.create('/v1/domains/example.com/outgoing-users/u', { type: 'user', limits: { unit: 'recipients' } });
  await api.create('/v1/domains/example.com/mailboxes/info', { reports: true });
});
after(() => api.stop());

const effective = async (path: string): Promise<Record<string, never>> => (await api.send('GET', path)).body.effective;
const patch = async (path: string, body: unknown): Promise<void> =>
  assert.equal((await api.send('PATCH', path, { body, headers: { 'if-match': '*' } })).status, 200);

test('G4 G13 an outgoing user takes each value from the nearest level that has one, nested ones too', async () => {
  assert.partialDeepStrictEqual(await effective('/v1/domains/example.com/outgoing-users/u'), {
    lock_threshold: 11,
    lock_window_minutes: 22,
    max_retry_days: 4,
    limits: {
      unit: 'recipients',
      per_minute: 10,
      per_hour: 1000,
      per_day: 2000,
      per_week: null,
      max_concurrent_connections: 10,
    },
  });
  const list = await api.send('GET', '/v1/domains/-/outgoing-users');
  assert.deepEqual(list.body.items[0].effective, await effective('/v1/domains/example.com/outgoing-users/u'));
});

test('G13 a change above moves what inherits and leaves what is written', async () => {
  await patch('/v1/admins/top', { outgoing_defaults: { lock_threshold: 33, limits: { unit: 'connections' } } });
  assert.partialDeepStrictEqual(await effective('/v1/domains/example.com/outgoing-users/u'), {
    lock_threshold: 33,
    limits: { unit: 'recipients' },
  });
  assert.partialDeepStrictEqual(await effective('/v1/domains/example.com'), {
    outgoing_defaults: { lock_threshold: 33, limits: { unit: 'connections' } },
    outgoing: { abuse_contact: ['root@example.net'] },
  });
  assert.partialDeepStrictEqual(await effective('/v1/admins/low'), {
    allow_ip_authentication: false,
    allow_sub_admins: 'allow',
    abuse_contact: ['root@example.net'],
  });
});

test('a mailbox follows its domain; with protection of selected ones only its own word counts', async () => {
  assert.deepEqual(await effective('/v1/domains/example.com/mailboxes/info'), {
    filtering: true,
    block_macros: false,
    archiving: true,
    reports: true,
    discard: false,
  });
  await patch('/v1/domains/example.com', {
    protection_mode: 'selected',
    block_macros: true,
    archiving: { enabled: false },
  });
  assert.deepEqual(await effective('/v1/domains/example.com/mailboxes/info'), {
    filtering: false,
    block_macros: true,
    archiving: false,
    reports: true,
    discard: false,
  });
  await patch('/v1/domains/example.com/mailboxes/info', { filtering: true });
  assert.equal((await effective('/v1/domains/example.com/mailboxes/info'))['filtering'], true);
});

test('G7 where addresses do not authenticate, no such user is made', async () => {
  const reply = await api.send('PUT', '/v1/domains/example.com/outgoing-users/net', {
    body: { type: 'ip', cidr: '192.0.2.1' },
    headers: { 'if-none-match': '*' },
  });
  assert.deepEqual([reply.status, reply.body.errors[0].pointer], [422, '/type']);
});
