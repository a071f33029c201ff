// Mail of a provider's servers finds its tenant; each tenant is on its own (mail.md G12).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { GTUBE } from '../smtp/fixture.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';

let sink: Sink;
let gateway: Gateway;
const tokens = new Map<string, string>();

before(async () => {
  sink = await startSink();
  gateway = await startGateway({ settings: { POSTPLANE_SMARTHOST: `127.0.0.1:${sink.port}` } });
  for (const [admin, domain] of [
    ['acme', 'one.test'],
    ['other', 'two.test'],
  ] as const) {
    await gateway.put(`admins/${admin}`, { name: admin });
    await gateway.put(`domains/${domain}`, { domain, admin, trusted: true });
    const { token } = (await gateway.request('POST', '/v1/tokens', { name: admin, admin })).body;
    tokens.set(admin, token as string);
  }
  await user('one.test', true);
  await user('two.test', false);
  await gateway.put('trusted-relays/workspace', { name: 'workspace', provider_name: 'google', cidrs: ['127.0.0.0/8'] });
});

after(async () => {
  await gateway.stop();
  await sink.close();
});

const user = (domain: string, permitted: boolean, more: object = {}): Promise<unknown> =>
  gateway.put(`domains/${domain}/outgoing-users/all`, {
    name: 'all',
    type: 'domain',
    reauthentication_permitted: permitted,
    ...more,
  });

function send(from: string, headers: Record<string, string> = {}, subject = 'hello'): Promise<string> {
  return sendMail({ port: gateway.submission, from, to: 'x@far.test', subject, headers }).then(
    (reply) => reply,
    (error: Error & { response?: string }) => error.response ?? error.message,
  );
}

const as = (admin: string, method: string, path: string, body?: object): ReturnType<Gateway['request']> =>
  gateway.request(method, `/v1/${path}`, body, {
    authorization: `Bearer ${tokens.get(admin)}`,
    ...(method === 'PUT' ? { 'if-none-match': '*' } : {}),
  });

test('G12 one tenant permits it and is relayed and logged, the other is refused', async () => {
  assert.match(await send('ann@one.test'), /^250 /);
  assert.match(await send('ann@two.test'), /^550 5\.7\.1 /);
  assert.match(await send('ann@elsewhere.test'), /^550 5\.7\.1 /);
  const row = await eventually('the row', async () => (await as('acme', 'GET', 'messages')).body.items.at(0));
  assert.deepEqual([row.domain, row.outgoing_user, row.identity], ['one.test', 'all', 'ann@one.test']);
  assert.deepEqual((await as('other', 'GET', 'messages')).body.items, []);
  await user('two.test', true);
  assert.match(await send('ann@two.test'), /^250 /);
  await user('two.test', false);
  assert.match(await send('ann@two.test'), /^550 5\.7\.1 /);
});

test('G12 limits and locks of the user hold', async () => {
  await user('one.test', true, { auto_lock_identities: true, limits: { enabled: true, per_hour: 20 } });
  for (let count = 0; count < 5; count++)
    assert.match(await send('spammer@one.test', {}, GTUBE), /^550 5\.7\.1 Message refused/);
  assert.match(await send('spammer@one.test'), /^550 5\.7\.1 Sending is locked/);
  assert.match(await send('ann@one.test'), /^250 /);
  await user('one.test', true, { limits: { enabled: true, per_hour: 1 } });
  assert.match(await send('ann@one.test'), /^451 4\.7\.1 Too many messages/);
  await user('one.test', true);
});

test('G12 a tenant asks for a secret of its own; it is nowhere to be read', async () => {
  const secret = 'only our servers know this';
  const made = await as('acme', 'PUT', 'admins/acme/trusted-relays/own', {
    cidrs: ['127.0.0.0/16'],
    require: 'header_secret',
    secret_header: 'x-acme-secret',
    secret_wo: secret,
  });
  assert.deepEqual([made.status, made.body.secret_set], [201, true]);
  assert.ok(!JSON.stringify(made.body).includes(secret));
  await eventually('the relay', async () => (await send('ann@one.test')).startsWith('550 5.7.1'));
  const before = sink.messages.length;
  assert.match(await send('ann@one.test', { 'X-Acme-Secret': secret }), /^250 /);
  await eventually('the message', () => sink.messages.length > before);
  assert.doesNotMatch(String(sink.messages.at(-1)?.content), /acme-secret|only our servers/i);
  assert.match(await send('ann@one.test', { 'X-Acme-Secret': secret }, GTUBE), /^550 5\.7\.1 Message refused/);
  const kept = await eventually('the quarantine', async () =>
    (await as('acme', 'GET', 'quarantine')).body.items.find(
      (one: { mail_from: string }) => one.mail_from === 'ann@one.test',
    ),
  );
  const raw = await as('acme', 'GET', `quarantine/${kept.queue_id}/message`);
  assert.equal(raw.status, 200);
  assert.doesNotMatch(JSON.stringify(raw.body), /only our servers/);
  assert.ok(!gateway.log.includes(secret));
  const rows = await gateway.database?.query('select data, secrets from resource');
  assert.ok(!JSON.stringify(rows).includes(secret), 'sealed at rest');
  assert.equal(
    (await gateway.request('DELETE', '/v1/admins/acme/trusted-relays/own', undefined, { 'if-match': '*' })).status,
    204,
  );
  await eventually('the end of it', async () => (await send('ann@one.test')).startsWith('250'));
});

test('G12 tenants see and write their own alone, and no networks that are too wide', async () => {
  assert.equal((await as('acme', 'GET', 'trusted-relays/workspace')).status, 404);
  assert.equal((await as('acme', 'GET', 'trusted-relays')).body.items?.length ?? 0, 0);
  assert.equal((await as('acme', 'PUT', 'trusted-relays/mine', { cidrs: ['192.0.2.0/24'] })).status, 404);
  assert.equal((await as('other', 'PUT', 'admins/acme/trusted-relays/mine', { cidrs: ['192.0.2.0/24'] })).status, 404);
  const wide = await as('acme', 'PUT', 'admins/acme/trusted-relays/wide', { cidrs: ['192.0.2.0/24', '0.0.0.0/0'] });
  assert.deepEqual([wide.status, wide.body.errors[0].pointer], [403, '/cidrs/1']);
});

test('G12 what it may not say is told with its place', async () => {
  const refused = async (body: object): Promise<[number, string]> => {
    const reply = await gateway.request(
      'PUT',
      '/v1/trusted-relays/x',
      { cidrs: ['192.0.2.1'], ...body },
      { 'if-none-match': '*' },
    );
    return [reply.status, reply.body.errors?.[0]?.pointer];
  };
  assert.deepEqual(await refused({ require: 'nothing' }), [422, '/require']);
  assert.deepEqual(await refused({ require: 'header_secret' }), [422, '/secret_wo']);
  assert.deepEqual(await refused({ require: 'header_secret', secret_wo: 'short' }), [422, '/secret_wo']);
  assert.deepEqual(await refused({ match: 'header' }), [422, '/header_name']);
  assert.deepEqual(await refused({ header_name: 'x-a' }), [422, '/header_name']);
  assert.deepEqual(await refused({ secret_header: 'from' }), [422, '/secret_header']);
  assert.deepEqual(await refused({ cidrs: [] }), [422, '/cidrs']);
  // A secret stored before serves again.
  const changed = async (body: object): Promise<number> =>
    (await gateway.request('PUT', '/v1/trusted-relays/later', { cidrs: ['192.0.2.1'], ...body }, { 'if-match': '*' }))
      .status;
  await gateway.put('trusted-relays/later', { cidrs: ['192.0.2.1'] });
  assert.equal(await changed({ require: 'header_secret' }), 422);
  assert.equal(await changed({ require: 'header_secret', secret_wo: 'sixteen and more' }), 200);
  assert.equal(await changed({ require: 'none' }), 200);
  assert.equal(await changed({ require: 'header_secret' }), 200);
});
