// As whom outgoing users may send, which senders are discovered, and addresses that authenticate nobody (mail.md J13, D11, G7).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';

let sink: Sink;
let gateway: Gateway;
const DOMAIN = 'domains/example.com';

before(async () => {
  sink = await startSink();
  gateway = await startGateway({ settings: { POSTPLANE_SMARTHOST: `127.0.0.1:${sink.port}` } });
  for (const name of ['acme', 'other']) await gateway.put(`admins/${name}`, { name });
  await domain({});
  await gateway.put('domains/other.test', { domain: 'other.test', admin: 'other', trusted: true });
  await gateway.put(`${DOMAIN}/outgoing-users/host`, { name: 'host', type: 'ip', cidr: '127.0.0.0/8' });
  await gateway.put(`${DOMAIN}/mailboxes/ann`, { local_part: 'ann' });
});

after(async () => {
  await gateway.stop();
  await sink.close();
});

function domain(outgoing: object): Promise<unknown> {
  return gateway.put(DOMAIN, { domain: 'example.com', admin: 'acme', trusted: true, outgoing });
}

function send(from: string): Promise<string> {
  return sendMail({ port: gateway.submission, from, to: 'x@far.test' }).then(
    (reply) => reply,
    (error: Error & { response?: string }) => error.response ?? error.message,
  );
}

test('J13 enforce_sender_domain, enforce_sender_mailbox and rewrite_sender', async () => {
  assert.match(await send('bob@elsewhere.test'), /^250 /, 'off: a smarthost sends for many domains');
  await domain({ enforce_sender_domain: true });
  assert.match(await send('bob@elsewhere.test'), /^550 5\.7\.1 Sender address not allowed/);
  assert.match(await send('bob@example.com'), /^250 /);
  await domain({ enforce_sender_mailbox: true });
  assert.match(await send('bob@example.com'), /^550 5\.7\.1 /);
  assert.match(await send('Ann@example.com'), /^250 /);
  await domain({ rewrite_sender: 'bounces@example.com' });
  const before = sink.messages.length;
  assert.match(await send('bob@example.com'), /^250 /);
  await eventually('the message', () => sink.messages.length > before);
  assert.equal(sink.messages.at(-1)?.from, 'bounces@example.com');
});

test('J13 discovered senders are listed for who may see them, and are no mailboxes', async () => {
  await domain({ discover_senders: true, enforce_sender_domain: false });
  const revision = (await gateway.get(DOMAIN)).body.revision;
  for (const from of ['Ann@example.com', 'carl@example.com', 'carl@example.com', 'eve@elsewhere.test'])
    assert.match(await send(from), /^250 /);
  const items = await eventually('three messages', async () => {
    const { body } = await gateway.get('discovered-senders?domain=example.com');
    return body.items.reduce((sum: number, one: { messages: number }) => sum + one.messages, 0) === 3 && body.items;
  });
  assert.deepEqual(
    items.map((one: { address: string; messages: number; is_mailbox: boolean }) => [
      one.address,
      one.messages,
      one.is_mailbox,
    ]),
    [
      ['ann@example.com', 1, true],
      ['carl@example.com', 2, false],
    ],
  );
  const first = (await gateway.get('discovered-senders?limit=1')).body;
  const rest = (await gateway.get(`discovered-senders?limit=1&cursor=${first.next_cursor}`)).body;
  assert.deepEqual([rest.items[0].local_part, rest.next_cursor], ['carl', null]);
  assert.equal((await gateway.get('discovered-senders?cursor=nonsense')).status, 400);
  const { token } = (await gateway.request('POST', '/v1/tokens', { name: 'other', admin: 'other' })).body;
  const foreign = await gateway.request('GET', '/v1/discovered-senders?domain=example.com', undefined, {
    authorization: `Bearer ${token}`,
  });
  assert.deepEqual(foreign.body.items, []);
  assert.equal((await gateway.get(DOMAIN)).body.revision, revision, 'the domain is as it was');
  assert.equal((await gateway.get(`${DOMAIN}/mailboxes/carl`)).status, 404);
  await domain({});
});

test('D11 an entry holds on the relay once it is written, until it is deleted', async () => {
  const path = `${DOMAIN}/sender-list-entries/outgoing/block/${encodeURIComponent('boss@example.com')}`;
  await gateway.put(path, {});
  assert.match(await send('boss@example.com'), /^550 5\.7\.1 Sender address not allowed/);
  assert.match(await send('ann@example.com'), /^250 /);
  const wild = `${DOMAIN}/sender-list-entries/outgoing/block/${encodeURIComponent('*.evil.test')}`;
  await gateway.put(wild, { outgoing_user: 'host' });
  assert.match(await send('a@b.evil.test'), /^550 5\.7\.1 /);
  for (const one of [path, wild])
    assert.equal(
      (await gateway.request('DELETE', `/v1/${one}`, undefined, { 'if-match': '*', prefer: 'wait=20' })).status,
      204,
    );
  assert.match(await send('boss@example.com'), /^250 /);
});

test('D11 what an entry may not say is told with its place', async () => {
  const put = async (key: string, body: object): Promise<[number, string]> => {
    const reply = await gateway.request('PUT', `/v1/${DOMAIN}/sender-list-entries/${key}`, body, {
      'if-none-match': '*',
    });
    return [reply.status, reply.body.errors?.[0]?.pointer];
  };
  assert.deepEqual(await put('outgoing/allow/a@b.test', {}), [422, '/list']);
  assert.deepEqual(await put('incoming/block/a@b.test', { outgoing_user: 'host' }), [422, '/outgoing_user']);
  assert.deepEqual(await put('outgoing/block/a@b.test', { outgoing_user: 'none' }), [422, '/outgoing_user']);
  assert.deepEqual(await put('incoming/block/a@b.test', { match_envelope: false }), [422, '/match_envelope']);
  assert.deepEqual(await put('incoming/block/A@b.test', {}), [422, '/pattern']);
  assert.deepEqual(await put('incoming/block/*.', {}), [422, '/pattern']);
});

test('G7 where IP authentication is off the same client is told to authenticate', async () => {
  const off = { name: 'acme', allow_ip_authentication: false };
  await gateway.put('admins/acme', off);
  assert.match(await send('ann@example.com'), /530 5\.7\.0 Authentication required/);
  const refused = await gateway.request(
    'PUT',
    `/v1/${DOMAIN}/outgoing-users/another`,
    { type: 'ip', cidr: '192.0.2.1' },
    { 'if-none-match': '*' },
  );
  assert.deepEqual([refused.status, refused.body.errors[0].pointer], [422, '/type']);
  await gateway.put('admins/acme', { name: 'acme' });
  assert.match(await send('ann@example.com'), /^250 /);
  await gateway.put('installation', { allow_ip_authentication: false });
  assert.match(await send('ann@example.com'), /530 5\.7\.0 Authentication required/);
  // A level below may say otherwise, but not by a token of its own.
  const { token } = (await gateway.request('POST', '/v1/tokens', { name: 'acme', admin: 'acme' })).body;
  const lower = { parent: 'acme', allow_ip_authentication: true };
  const own = await gateway.request('PUT', '/v1/admins/low', lower, {
    'if-none-match': '*',
    authorization: `Bearer ${token}`,
  });
  assert.deepEqual([own.status, own.body.errors[0].pointer], [403, '/allow_ip_authentication']);
  await gateway.put('admins/acme', { name: 'acme', allow_ip_authentication: true });
  assert.match(await send('ann@example.com'), /^250 /);
  await gateway.put('installation', { allow_ip_authentication: true });
});
