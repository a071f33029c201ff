// Locks over the whole gateway: who sends spam is locked, the others behind the same address notice nothing (mail.md 2.H, 2.I).
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
  await gateway.put('domains/example.com/outgoing-users/smarthost/identity-headers/x-client-id', {
    name: 'x-client-id',
    position: 1,
  });
});

after(async () => {
  await gateway.stop();
  await sink.close();
});

const USER = 'domains/example.com/outgoing-users/smarthost';

function smarthost(settings: object): Promise<unknown> {
  return gateway.put(USER, {
    name: 'smarthost',
    type: 'ip',
    cidr: '127.0.0.0/8',
    identification_method: 'header',
    auto_lock_identities: true,
    limits: { max_concurrent_connections: 100 },
    ...settings,
  });
}

async function sendAs(identity: string, subject = 'hello', from = 'web@example.com'): Promise<string> {
  return sendMail({
    port: gateway.submission,
    from,
    to: 'ann@example.net',
    subject,
    headers: { 'X-Client-ID': identity },
  }).then(
    (reply) => reply,
    (error: Error & { response?: string }) => error.response ?? error.message,
  );
}

const post = (path: string, body?: object): ReturnType<Gateway['request']> =>
  gateway.request('POST', `/v1/${path}`, body);
const identityPath = (identity: string): string => `${USER}/identities/${encodeURIComponent(identity)}`;

test('I2 one spammer among many identities is locked with its fifth bad message, the others send on', async () => {
  const others = Array.from({ length: 20 }, (_, index) => `client-${index}`);
  const accepted = Promise.all(others.map((one) => sendAs(one)));
  for (let count = 1; count <= 5; count++) assert.match(await sendAs('spammer', GTUBE), /^550 5\.7\.1 Message refused/);
  assert.match(await sendAs('spammer', 'clean'), /^550 5\.7\.1 Sending is locked \(lock \d+\)/);
  for (const reply of await accepted) assert.match(reply, /^250 /);
  for (const reply of await Promise.all(others.map((one) => sendAs(one)))) assert.match(reply, /^250 /);
});

test('H7 identities are listed with what was seen of them', async () => {
  const items = await eventually('the identities', async () => {
    const { body } = await gateway.get(`${USER}/identities?limit=100`);
    const judged = body.items?.reduce((sum: number, one: { messages: number }) => sum + one.messages, 0);
    return judged === 45 && body.items;
  });
  const spammer = items.find((one: { identity: string }) => one.identity === 'spammer');
  assert.deepEqual(
    [spammer.messages, spammer.bad_messages, spammer.state, spammer.identity_locked],
    [5, 5, 'automatic', true],
  );
  assert.equal((await gateway.get('identities?locked=true')).body.items.length, 1);
  const first = await gateway.get('identities?limit=2');
  const second = await gateway.get(`identities?limit=2&cursor=${first.body.next_cursor}`);
  assert.deepEqual(
    [...first.body.items, ...second.body.items].map((one: { identity: string }) => one.identity),
    ['client-0', 'client-1', 'client-10', 'client-11'],
  );
});

test('H7 I7 I13 an identity is written down, locked with a reason, unlocked; the history tells by whom', async () => {
  const odd = 'user:1@a/b lock';
  const made = await post(`${USER}/identities`, { identity: odd });
  assert.deepEqual([made.status, made.body.identity, made.body.messages], [201, odd, 0]);
  assert.equal((await post(`${USER}/identities`, { identity: odd })).status, 409);
  assert.equal((await post(`${identityPath(odd)}:lock`, {})).status, 422);
  const locked = await post(`${identityPath(odd)}:lock`, { reason: 'complaints' });
  assert.deepEqual([locked.status, locked.body.state, locked.body.reason], [200, 'manual', 'complaints']);
  await eventually('the lock', async () => (await sendAs(odd)).startsWith('550 5.7.1 Sending is locked'), 1000);
  assert.equal((await post(`${identityPath(odd)}:unlock`)).body.state, 'none');
  await eventually('the unlock', async () => (await sendAs(odd)).startsWith('250'), 1000);
  const events = (await gateway.get(`lock-events?identity=${encodeURIComponent(odd)}`)).body.items;
  assert.deepEqual(
    events.map((one: { event: string; reason: string }) => [one.event, one.reason]),
    [
      ['unlocked', 'complaints'],
      ['locked', 'complaints'],
    ],
  );
  assert.match(events[0].actor, /bootstrap|installation/);
  assert.equal((await gateway.get(identityPath(odd))).body.identity, odd);
  assert.equal((await post(`${identityPath(odd)}:reset-unlock-count`)).body.auto_unlocks_used, 0);
});

test('I8 I11 a user and an identity are locked from a row of the message log, and the row shows it', async () => {
  await sendAs('from-the-log', 'in the log');
  const row = await eventually('the row', async () =>
    (await gateway.get('messages?identity=from-the-log')).body.items.at(0),
  );
  assert.equal(row.identity_locked, false);
  assert.equal((await post(`messages/${row.queue_id}:lock-identity`, { reason: 'seen in the log' })).status, 200);
  assert.equal((await gateway.get('messages?identity=from-the-log')).body.items[0].identity_locked, true);
  assert.equal((await gateway.get(`messages/${row.queue_id}`)).body.recipients[0].identity_locked, true);
  await eventually('the lock', async () => (await sendAs('from-the-log')).includes('Sending is locked'), 1000);
  assert.equal((await post(`messages/${row.queue_id}:lock-user`, { reason: 'all of it' })).body.identity, null);
  await eventually('the lock', async () => (await sendAs('client-1')).includes('Sending is locked'), 1000);
  const status = (await gateway.get(`${USER}/status`)).body;
  assert.deepEqual([status.lock.state, status.lock.reason, status.status], ['manual', 'all of it', 'locked']);
  assert.equal((await post(`${USER}:unlock`)).body.state, 'none');
  await eventually('the unlock', async () => (await sendAs('client-1')).startsWith('250'), 1000);
  assert.equal((await post(`messages/${row.queue_id}:lock-user`, {})).status, 422);
});

test('I12 a locked sender is refused, put off, or told nothing', async () => {
  await post(`${identityPath('spammer')}:lock`, { reason: 'spam' });
  await smarthost({ locked_response: 'tempfail' });
  assert.match(await sendAs('spammer'), /^451 4\.7\.1 Sending is locked for now/);
  await smarthost({ locked_response: 'blackhole' });
  const before = sink.messages.length;
  const reply = await sendAs('spammer', 'into the hole');
  const id = /^250 2\.0\.0 Ok: queued as (\w+)/.exec(reply)?.[1];
  const row = await eventually('the row', async () => (await gateway.get(`messages/${id}`)).body.recipients?.[0]);
  assert.deepEqual([row.status, row.classification, row.identity], ['blackholed', 'locked', 'spammer']);
  assert.equal((await post(`${USER}:lock`, { reason: 'all' })).status, 200);
  await eventually('the lock', async () => (await gateway.get(`${USER}/status`)).body.lock.locked);
  await new Promise((resolve) => setTimeout(resolve, 200));
  assert.match(await sendAs('client-2', 'also'), /^250 /);
  assert.equal(sink.messages.length, before);
  await post(`${USER}:unlock`);
  await smarthost({});
});

test('H6 without an identification method no identity is locked', async () => {
  await smarthost({ identification_method: 'none', auto_lock_identities: false });
  const reply = await post(`${identityPath('client-1')}:lock`, { reason: 'spam' });
  assert.equal(reply.status, 422);
  assert.match(JSON.stringify(reply.body), /there must first be a configured identity/);
  await smarthost({});
});

test('3.3 returned spam is no reason to lock the server that returns it; spam from <> is counted by its header', async () => {
  await smarthost({ auto_lock_user: true });
  const refused = async (identity: string): Promise<void> =>
    assert.match(await sendAs(identity, GTUBE, '<>'), /Message refused/);
  for (let count = 1; count <= 6; count++) await refused('');
  assert.match(await sendAs('client-3'), /^250 /);
  for (let count = 1; count <= 5; count++) await refused('hidden');
  assert.match(await sendAs('hidden'), /Sending is locked/);
  assert.match(await sendAs('client-3'), /^250 /);
  await smarthost({});
});

test('I1 a user is locked with its fifth bad message, whatever the identity', async () => {
  await smarthost({ auto_lock_user: true, auto_lock_identities: false });
  for (let count = 1; count <= 4; count++) assert.match(await sendAs(`many-${count}`, GTUBE), /Message refused/);
  await eventually('still open', async () => (await sendAs('client-3')).startsWith('250'));
  assert.match(await sendAs('many-5', GTUBE), /Message refused/);
  assert.match(await sendAs('client-3'), /^550 5\.7\.1 Sending is locked/);
  await post(`${USER}:unlock`);
  await smarthost({});
});
