// Logs and reports over the whole gateway (mail.md 2.M): what was blocked is found and counted, who sent it is locked from there, by
// hand or by an abuse policy.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { GTUBE } from '../smtp/fixture.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';

let sink: Sink;
let gateway: Gateway;

before(async () => {
  sink = await startSink();
  gateway = await startGateway({ settings: { POSTPLANE_SMARTHOST: `127.0.0.1:${sink.port}` } });
  await gateway.put('admins/acme', { name: 'acme' });
  await gateway.put('domains/example.com', { domain: 'example.com', admin: 'acme', trusted: true });
  await smarthost({});
  await gateway.put(`${USER}/identity-headers/x-client-id`, { name: 'x-client-id', position: 1 });
});

after(async () => {
  await gateway.stop();
  await sink.close();
});

const USER = 'domains/example.com/outgoing-users/smarthost';

function smarthost(policy: object): Promise<unknown> {
  return gateway.put(USER, {
    name: 'smarthost',
    type: 'ip',
    cidr: '127.0.0.0/8',
    identification_method: 'header',
    limits: { max_concurrent_connections: 100 },
    abuse_policy: policy,
  });
}

async function sendAs(identity: string, subject = 'hello'): Promise<string> {
  const headers = { 'X-Client-ID': identity };
  const sent = { port: gateway.submission, from: 'web@example.com', to: 'ann@example.net', subject, headers };
  return sendMail(sent).then(
    (reply) => reply,
    (error: Error & { response?: string }) => error.response ?? error.message,
  );
}

async function sendBad(identity: string, count: number): Promise<void> {
  for (let sent = 0; sent < count; sent++) assert.match(await sendAs(identity, GTUBE), /^550 5\.7\.1 Message refused/);
}

const post = (path: string, body?: object): ReturnType<Gateway['request']> =>
  gateway.request('POST', `/v1/${path}`, body);
type Row = Record<string, string | number | boolean>;
const report = async (query: string): Promise<Row[]> =>
  (await gateway.get(`reports/outgoing?domain=example.com&${query}`)).body.items;
const events = async (): Promise<[string, string][]> =>
  (await gateway.get('lock-events')).body.items.map((one: Row) => [one['event'], one['identity']]);

test('M1 three of ten messages are quarantined: a search finds exactly these three', async () => {
  const blocked: string[] = [];
  for (let number = 0; number < 10; number++) {
    const reply = await sendAs('m1', number % 4 === 1 ? GTUBE : `letter ${number}`);
    if (number % 4 === 1) blocked.push(/\b([0-9A-Z]{10,})\b/.exec(reply)?.[1] ?? reply);
    else assert.match(reply, /^250 /);
  }
  const rules = [
    { field: 'identity', op: 'is', values: ['m1'] },
    { field: 'status', op: 'is_one_of', values: ['quarantined'] },
  ];
  await eventually('all ten', async () => (await gateway.get('messages?identity=m1')).body.items.length === 10);
  const found = (await post('messages:search', { rules })).body.items;
  assert.equal(found.length, 3);
  assert.deepEqual(found.map((one: Row) => one['queue_id']).sort(), blocked.sort());
});

test('M3 seven rejected of A, three of B: two rows in that order', async () => {
  await sendBad('b', 3);
  await sendBad('a', 7);
  const rows = await eventually('the rows', async () => {
    const found = (await report('classification=rejected&group_by=identity')).filter((row) => row['key'] !== 'm1');
    return found[0]?.['messages'] === 7 && found[1]?.['messages'] === 3 && found;
  });
  assert.deepEqual(
    rows.map((row) => [row['identity'], row['messages'], row['spam'], row['identity_locked']]),
    [
      ['a', 7, 7, false],
      ['b', 3, 3, false],
    ],
  );
});

test('I7 I8 M2 from a row of a search the identity is locked, and the user with its whole network', async () => {
  const rules = [{ field: 'identity', op: 'is', values: ['a'] }];
  const row = (await post('messages:search', { rules, limit: 1 })).body.items[0];
  assert.deepEqual([row.identity_locked, row.user_locked], [false, false]);
  assert.equal((await post(`messages/${row.queue_id}:lock-identity`, {})).status, 422);
  const locked = await post(`messages/${row.queue_id}:lock-identity`, { reason: 'seen in a search' });
  assert.deepEqual([locked.status, locked.body.state, locked.body.reason], [200, 'manual', 'seen in a search']);
  await eventually('the lock', async () => (await sendAs('a')).includes('Sending is locked'), 2000);
  assert.match(await sendAs('b'), /^250 /);
  assert.equal((await post(`messages/${row.queue_id}:lock-user`, { reason: 'all of it' })).status, 200);
  await eventually('the lock of all', async () => (await sendAs('b')).includes('Sending is locked'), 2000);
  const again = (await post('messages:search', { rules, limit: 1 })).body.items[0];
  assert.deepEqual([again.identity_locked, again.user_locked], [true, true]);
  await post(`${USER}:unlock`);
  await post(`${USER}/identities/a:unlock`);
  await eventually('the unlock', async () => (await sendAs('a')).startsWith('250'), 2000);
});

test('M4 I9 the icon of a report row locks, and unlocks again', async () => {
  const rowOf = async (): Promise<Row | undefined> =>
    (await report('classification=rejected')).find((one) => one['identity'] === 'b');
  const row = await rowOf();
  const path = `domains/${row?.['domain']}/outgoing-users/${row?.['outgoing_user']}/identities/${row?.['identity']}`;
  assert.equal((await post(`${path}:lock`, { reason: 'in the report' })).status, 200);
  assert.equal((await rowOf())?.['identity_locked'], true);
  await eventually('the lock', async () => (await sendAs('b')).includes('Sending is locked'), 2000);
  assert.equal((await post(`${path}:unlock`)).body.state, 'none');
  assert.equal((await rowOf())?.['identity_locked'], false);
  await eventually('the unlock', async () => (await sendAs('b')).startsWith('250'), 2000);
});

test('M5 over the threshold of an abuse policy the identity is locked, once, with an event', async () => {
  await smarthost({ action: 'lock_identity', threshold: 8, window_minutes: 1440 });
  await sendBad('spammer', 8);
  await sendBad('careless', 2);
  await eventually('the lock', async () => (await sendAs('spammer')).includes('Sending is locked'), 20_000);
  assert.deepEqual((await events()).slice(0, 2), [
    ['locked_automatically', 'spammer'],
    ['abuse_detected', 'spammer'],
  ]);
  const state = (await gateway.get(`${USER}/identities/spammer`)).body;
  assert.deepEqual([state.state, state.unlocks_at, state.actor], ['automatic', null, 'postplane']);
  assert.match(state.reason, /^abuse policy: 8 bad messages within 1440 minutes$/);
  assert.match(await sendAs('careless'), /^250 /);
  // Unlocked, it counts anew: what came before does not lock again.
  await post(`${USER}/identities/spammer:unlock`);
  await eventually('the unlock', async () => (await sendAs('spammer')).startsWith('250'), 2000);
  await sendBad('spammer', 7);
  await smarthost({ action: 'event', threshold: 9, window_minutes: 1440 });
  await sendBad('careless', 7);
  const seen = await eventually(
    'the event',
    async () => {
      const all = await events();
      return all.some(([event, identity]) => event === 'abuse_detected' && identity === 'careless') && all;
    },
    20_000,
  );
  const ofPolicy = seen.filter(([event]) => event === 'abuse_detected' || event === 'locked_automatically');
  assert.deepEqual(ofPolicy, [
    ['abuse_detected', 'careless'],
    ['locked_automatically', 'spammer'],
    ['abuse_detected', 'spammer'],
  ]);
  assert.match(await sendAs('careless'), /^250 /);
});
