// Recipients that outgoing users no longer write to: declared ones, and those whose destinations said twice that there is nobody. On all relays.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';

let sink: Sink;
let gateway: Gateway;
let second: Gateway;

before(async () => {
  sink = await startSink({
    answer: ({ line }) => {
      if (/^RCPT TO:<nobody/i.test(line)) return '550 5.1.1 no such user';
      return line.startsWith('RCPT TO:<policy') ? '550 5.7.1 not from you' : undefined;
    },
  });
  const smarthost = { POSTPLANE_SMARTHOST: `127.0.0.1:${sink.port}` };
  gateway = await startGateway({ settings: { ...smarthost, POSTPLANE_NODE_NAME: 'one' } });
  second = await startGateway({
    settings: { ...smarthost, DATABASE_URL: gateway.databaseUrl, POSTPLANE_ROLE: 'relay', POSTPLANE_NODE_NAME: 'two' },
  });
  for (const name of ['acme', 'other']) await gateway.put(`admins/${name}`, { name });
  await gateway.put('domains/example.com', { domain: 'example.com', admin: 'acme', trusted: true });
  await gateway.put('domains/other.test', { domain: 'other.test', admin: 'other', trusted: true });
  const limits = { max_concurrent_connections: 1000 };
  const suppression = { after: 2, days: 7 };
  for (const [domain, cidr] of [
    ['example.com', '127.0.0.1'],
    ['other.test', '127.0.0.2'],
  ])
    await gateway.put(`domains/${domain}/outgoing-users/web`, { name: 'web', type: 'ip', cidr, limits, suppression });
});

after(async () => {
  await second.stop();
  await gateway.stop();
  await sink.close();
});

async function send(port: number, to: string | string[], more: { localAddress?: string; from?: string } = {}) {
  return sendMail({ port, from: 'web@example.com', to, ...more }).then(
    (reply) => reply,
    (error: Error & { response?: string }) => error.response ?? error.message,
  );
}

const DEAD = /^550 5\.1\.1 Earlier mail to this recipient was refused as unknown/;
const suppressed = async (query = ''): Promise<{ recipient: string; failures: number }[]> =>
  (await gateway.get(`suppressions${query}`)).body.items;

test('the second message that its destination refuses as unknown suppresses a recipient, on every relay, for its domain alone', async () => {
  assert.match(await send(gateway.submission, 'nobody@example.net'), /^250 /);
  await eventually('its bounce', () => sink.messages.some(({ to }) => to.includes('web@example.com')));
  assert.deepEqual(await suppressed(), []);
  assert.match(await send(second.submission, 'NoBody@example.net'), /^250 /);
  const [item] = await eventually('it is suppressed', async () => {
    const items = await suppressed();
    return items.length > 0 && items;
  });
  assert.partialDeepStrictEqual(item, {
    domain: 'example.com',
    recipient: 'nobody@example.net',
    outgoing_user: 'web',
    failures: 2,
    reply: '550 5.1.1 no such user',
  });
  for (const port of [gateway.submission, second.submission])
    await eventually('refused', async () => DEAD.test(await send(port, 'nobody@EXAMPLE.net')));
  const reached = sink.sessions.flatMap(({ lines }) => lines).filter((line) => /^RCPT TO:<nobody@/i.test(line)).length;
  assert.equal(reached, 2, 'no more of it went out');
  const elsewhere = { localAddress: '127.0.0.2', from: 'web@other.test' };
  assert.match(await send(gateway.submission, 'nobody@example.net', elsewhere), /^250 /);
});

test('the others of the same message are written to, and the log says why one was not', async () => {
  assert.match(await send(gateway.submission, ['nobody@example.net', 'ann@example.net']), /^250 /);
  await eventually('one copy', () => sink.messages.some(({ to }) => to.length === 1 && to[0] === 'ann@example.net'));
  await eventually('a row', async () => {
    const { items } = (await gateway.get('messages?recipient=nobody@example.net&status=rejected')).body;
    return items.some((row: { classification: string }) => {
      const told = JSON.stringify(row);
      return row.classification === 'unknown' && /5\.1\.1/.test(told) && /Earlier mail to this recipient/.test(told);
    });
  });
});

test('lifted it is written to again on every relay, and its refusals are forgotten', async () => {
  const path = '/v1/domains/example.com/suppressions/nobody%40example.net';
  assert.equal((await gateway.request('DELETE', path)).status, 204);
  assert.equal((await gateway.request('DELETE', path)).status, 404);
  assert.deepEqual(await suppressed('?domain=example.com'), []);
  for (const port of [gateway.submission, second.submission])
    await eventually('taken', async () => (await send(port, 'nobody@example.net')).startsWith('250 '));
  await eventually('suppressed anew', async () => (await suppressed('?q=NOBODY')).length === 1);
  await eventually('refused', async () => DEAD.test(await send(second.submission, 'nobody@example.net')));
  const cleared = await gateway.request('POST', '/v1/domains/example.com/suppressions:clear');
  assert.deepEqual([cleared.status, cleared.body], [200, { lifted: 1 }]);
  await eventually('taken', async () => (await send(second.submission, 'nobody@example.net')).startsWith('250 '));
});

test('refusals by policy suppress nobody, nor does anything where `after` is not set', async () => {
  for (let count = 0; count < 3; count++) assert.match(await send(gateway.submission, 'policy@example.net'), /^250 /);
  await gateway.put('domains/example.com/outgoing-users/quiet', { name: 'quiet', type: 'ip', cidr: '127.0.0.3' });
  const quiet = { localAddress: '127.0.0.3' };
  for (let count = 0; count < 3; count++)
    assert.match(await send(gateway.submission, 'nobody-else@example.net', quiet), /^250 /);
  await eventually('all were tried', async () => {
    const { items } = (await gateway.get('messages?recipient=nobody-else@example.net&status=bounced')).body;
    return items.length === 3;
  });
  assert.deepEqual(
    (await suppressed()).filter(({ recipient }) => !recipient.startsWith('nobody@')),
    [],
  );
});

test('declared: an address, a domain, all below one; not for other domains, nor for notifications', async () => {
  for (const recipient of ['joe@example.net', 'closed.example', '*.closed.example'])
    await gateway.put(`domains/example.com/suppression-entries/${encodeURIComponent(recipient)}`, { recipient });
  for (const to of ['Joe@example.net', 'x@closed.example', 'x@a.b.closed.example'])
    assert.match(await send(gateway.submission, to), /^550 5\.7\.1 Recipient is on the suppression list/, to);
  for (const to of ['joe@sub.example.net', 'x@notclosed.example'])
    assert.match(await send(gateway.submission, to), /^250 /, to);
  assert.match(
    await send(gateway.submission, 'joe@example.net', { localAddress: '127.0.0.2', from: 'web@other.test' }),
    /^250 /,
  );
  assert.match(await send(gateway.submission, 'joe@example.net', { from: '' }), /^250 /);
  const upper = await gateway.request(
    'PUT',
    '/v1/domains/example.com/suppression-entries/JOE%40example.net',
    {},
    { 'if-none-match': '*' },
  );
  assert.equal(upper.status, 422);
  assert.match(JSON.stringify(upper.body), /write joe/);
});

test('a tenant sees and lifts its own alone', async () => {
  const made = await gateway.request('POST', '/v1/tokens', { name: 'other', admin: 'other' });
  const as = (method: string, path: string) =>
    gateway.request(method, path, undefined, { authorization: `Bearer ${made.body.token}` });
  await gateway.put('domains/example.com', { domain: 'example.com', admin: 'acme', trusted: true });
  for (let count = 0; count < 2; count++) await send(gateway.submission, 'nobody-own@example.net');
  await eventually('suppressed', async () => (await suppressed('?q=nobody-own')).length === 1);
  assert.deepEqual((await as('GET', '/v1/suppressions')).body.items, []);
  assert.equal((await as('DELETE', '/v1/domains/example.com/suppressions/nobody-own%40example.net')).status, 404);
  assert.equal((await as('POST', '/v1/domains/example.com/suppressions:clear')).status, 404);
});

test('a trusted relay, whose user the message tells: refused when nobody is left to write to', async () => {
  await gateway.put('trusted-relays/cloud', { name: 'cloud', provider_name: 'custom', cidrs: ['127.0.0.9'] });
  await gateway.put('domains/example.com/outgoing-users/cloud', {
    name: 'cloud',
    type: 'domain',
    reauthentication_permitted: true,
  });
  const cloud = { localAddress: '127.0.0.9' };
  assert.match(
    await send(gateway.submission, 'joe@example.net', cloud),
    /^550 5\.7\.1 Recipient is on the suppression/,
  );
});
