// A domain from its first declaration to mail that waits: verification, routes, IPv6, the rules in effect, the queue (mail.md B2, B4,
// D6, E2), over the whole gateway.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startDns, type TestDns } from '../support/dns.ts';
import { type ApiReply, type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail, type Sent } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';

const PASSWORD = 'a password of twenty letters';
const login = { user: 'app@new.example', pass: PASSWORD };

let dns: TestDns;
let sinks: [Sink, Sink];
let six: Sink;
let gateway: Gateway;

before(async () => {
  dns = await startDns();
  sinks = [await startSink(), await startSink()];
  six = await startSink({ host: '::1' });
  gateway = await startGateway({
    settings: {
      POSTPLANE_DNS_SERVERS: dns.address,
      POSTPLANE_SMARTHOST: `127.0.0.1:${sinks[0].port}`,
      POSTPLANE_SUBMISSION_LISTEN: '[::1]:0',
    },
  });
  await gateway.put('admins/acme', { name: 'acme' });
  await gateway.put('domains/new.example', { domain: 'new.example', admin: 'acme' });
  await gateway.put('domains/new.example/routes/one', { host: '127.0.0.1', port: sinks[0].port, tls: 'none' });
  await gateway.put('domains/new.example/outgoing-users/app', { type: 'user', password_wo: PASSWORD });
});

after(async () => {
  await gateway?.stop();
  await Promise.all([...(sinks ?? []), six].map((sink) => sink?.close()));
  await dns?.close();
});

async function answer(sent: Partial<Sent>): Promise<string> {
  return sendMail({ port: gateway.smtp, to: 'info@new.example', ...sent }).catch(
    (error: Error & { response?: string }) => error.response ?? error.message,
  );
}

const outgoing = (): Promise<string> =>
  answer({ port: gateway.submissions, secure: true, login, from: 'app@new.example', to: 'x@elsewhere.example' });
const check = (): Promise<ApiReply> =>
  gateway.request('POST', '/v1/domains/new.example/verification:check', undefined, { prefer: 'wait=20' });

test('B4 nothing flows before the TXT record is there, everything once it is', async () => {
  assert.match(await answer({}), /^550 5\.7\.1 /);
  assert.match(await outgoing(), /^(530|535|550) /);
  const { record } = (await gateway.get('domains/new.example/verification')).body;
  dns.zone.set(record.name, { txt: ['postplane-verification=of-somebody-else'] });
  const wrong = (await check()).body;
  assert.deepEqual([wrong.status, wrong.found], ['failed', ['postplane-verification=of-somebody-else']]);
  assert.match(await answer({}), /^550 5\.7\.1 /);
  dns.zone.set(record.name, { txt: [record.value] });
  assert.equal((await check()).body.status, 'verified');
  assert.match(await answer({}), /^250 /);
  assert.match(await outgoing(), /^250 /);
  dns.zone.delete(record.name);
  assert.equal((await check()).body.status, 'lapsed');
  assert.match(await answer({}), /^250 /, 'a lapsed domain works on');
});

test('B2 a route to a listener of our own is refused', async () => {
  for (const host of ['127.0.0.1', 'localhost', 'mx.postplane.test']) {
    const route = { host, port: gateway.smtp };
    const reply = await gateway.request('PUT', '/v1/domains/new.example/routes/loop', route, { 'if-none-match': '*' });
    assert.deepEqual([reply.status, reply.body.errors?.[0]?.pointer], [422, '/host'], host);
    assert.match(reply.body.errors[0].detail, /listens itself/);
  }
});

test('B2 routes of one priority share the mail', async () => {
  await gateway.put('domains/new.example/routes/two', { host: '127.0.0.1', port: sinks[1].port, tls: 'none' });
  const before = sinks.map((sink) => sink.messages.length);
  await Promise.all(Array.from({ length: 20 }, () => answer({})));
  const got = await eventually('20 messages', () => {
    const counts = sinks.map((sink, index) => sink.messages.length - (before[index] ?? 0));
    return (counts[0] ?? 0) + (counts[1] ?? 0) === 20 && counts;
  });
  assert.ok(Math.min(...got) > 0, `all to one of two: ${got.join(', ')}`);
});

test('IPv6: a client known by its address, a route to an address', async () => {
  await gateway.put('domains/new.example/outgoing-users/six', { type: 'ip', cidr: '::/127' });
  const sent = { host: '::1', port: gateway.submission, from: 'app@new.example', to: 'x@elsewhere.example' };
  assert.match(await answer(sent), /^250 /);
  await gateway.put('domains/six.example', { domain: 'six.example', admin: 'acme', trusted: true });
  await gateway.put('domains/six.example/routes/one', { host: '::1', port: six.port, tls: 'none' });
  assert.match(await answer({ to: 'info@six.example' }), /^250 /);
  const [message] = await six.received(1);
  assert.deepEqual(message?.to, ['info@six.example']);
});

test('D6 the rules in effect, in the order they are tried, with where each is declared', async () => {
  const rule = (action: string, value: string): object => ({
    direction: 'incoming',
    action,
    conditions: { any_of: [{ field: 'subject', op: 'contains', value }] },
  });
  await gateway.put('admins/acme/filter-rules/offers', rule('block', 'offer'));
  await gateway.put('domains/new.example/filter-rules/friends', rule('allow', 'offer for friends'));
  await gateway.put('filter-rules/global/never', rule('block', 'never'));
  await gateway.put('filter-rules/default/last', rule('block', 'last'));
  const path = 'domains/new.example/effective-filter-rules';
  const all = (await gateway.get(path)).body.items as { position: number; id: string; kind: string }[];
  assert.deepEqual(
    all.map(({ position, id, kind }) => [position, id, kind]),
    [
      [1, 'global/never', 'global_filter_rule'],
      [2, 'new.example/friends', 'filter_rule'],
      [3, 'acme/offers', 'admin_filter_rule'],
      [4, 'default/last', 'global_filter_rule'],
    ],
  );
  const first = (await gateway.get(`${path}?limit=3`)).body;
  const rest = (await gateway.get(`${path}?limit=3&cursor=${first.next_cursor}`)).body;
  assert.deepEqual([...first.items, ...rest.items], all);
  assert.equal((await gateway.get(`${path}?direction=outgoing`)).body.items.length, 0);
  assert.match(await answer({ subject: 'an offer for friends' }), /^250 /);
  assert.match(await answer({ subject: 'an offer' }), /^550 /);
});

test('E2 what waits, why, and the message itself; a mailbox sees its own', async () => {
  await gateway.put('domains/new.example/routes/one', { host: '127.0.0.1', port: 1, tls: 'none' });
  await gateway.request('DELETE', '/v1/domains/new.example/routes/two', undefined, { 'if-match': '*' });
  await gateway.put('domains/new.example/mailboxes/ann', { local_part: 'ann' });
  for (const to of ['ann@new.example', 'bob@new.example'])
    assert.match(await answer({ to, subject: `waits for ${to}`, text: 'The very text.' }), /^250 /);
  const waiting = await eventually('the queue', async () => {
    const { items } = (await gateway.get('queue?domain=new.example&state=deferred')).body;
    return items.length === 2 && items;
  });
  assert.match(waiting[0].last_error?.text ?? JSON.stringify(waiting[0]), /refused/);
  const token = (await gateway.request('POST', '/v1/tokens', { name: 'ann', domain: 'new.example', mailbox: 'ann' }))
    .body.token as string;
  const asAnn = (path: string): Promise<ApiReply> =>
    gateway.request('GET', `/v1/queue${path}`, undefined, { authorization: `Bearer ${token}` });
  const own = (await asAnn('')).body.items;
  assert.deepEqual(
    own.map((one: { recipient: string }) => one.recipient),
    ['ann@new.example'],
  );
  const download = await asAnn(`/${own[0].queue_id}/message`);
  assert.equal(download.headers.get('content-type'), 'application/octet-stream');
  assert.match(download.headers.get('content-disposition') ?? '', /^attachment; filename="[0-9A-Za-z]+\.eml"$/);
  assert.match(download.body, /^Received: [\s\S]*\r\nSubject: waits for ann@new\.example\r\n[\s\S]*The very text\./);
  const other = waiting.find((one: { recipient: string }) => one.recipient === 'bob@new.example');
  for (const path of ['', '/message']) assert.equal((await asAnn(`/${other.queue_id}${path}`)).status, 404);
  assert.equal((await gateway.get('queue/none/message')).status, 404);
  const left = await gateway.database?.query('select 1 from queue_copy');
  assert.deepEqual(left, [], 'a copy is gone once it was handed over');
});
