// Outgoing users of all three types from outside: API and SMTP alone, two relays (mail.md 2.G, J10, I10).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from '../smtp/dialog.ts';
import { freePort } from '../support/free-port.ts';
import { type ApiReply, type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';

let sink: Sink;
let gateway: Gateway;
let second: Gateway;

before(async () => {
  sink = await startSink();
  const settings = { POSTPLANE_SMARTHOST: `127.0.0.1:${sink.port}` };
  gateway = await startGateway({ settings: { ...settings, POSTPLANE_NODE_NAME: 'one' } });
  const shared = { DATABASE_URL: gateway.databaseUrl, POSTPLANE_ROLE: 'relay', POSTPLANE_NODE_NAME: 'two' };
  second = await startGateway({ settings: { ...settings, ...shared } });
  await gateway.put('admins/acme', {});
  for (const domain of ['example.com', 'example.org'])
    await gateway.put(`domains/${domain}`, { admin: 'acme', trusted: true });
});
after(async () => {
  await second?.stop();
  await gateway?.stop();
  await sink?.close();
});

const users = 'domains/example.com/outgoing-users';
const create = (path: string, body: object): Promise<ApiReply> =>
  gateway.request('PUT', `/v1/${path}`, body, { 'if-none-match': '*', prefer: 'wait=10' });
const change = (path: string, body: object): Promise<ApiReply> =>
  gateway.request('PATCH', `/v1/${path}`, body, { 'if-match': '*', prefer: 'wait=10' });
const remove = (path: string): Promise<ApiReply> =>
  gateway.request('DELETE', `/v1/${path}`, undefined, { 'if-match': '*', prefer: 'wait=10' });
const codes = ({ status, body }: ApiReply): unknown[] => [status, body.code, body.errors?.[0]?.pointer];

async function greeted(from = '127.0.0.1', port = gateway.submission, tls = false): Promise<Client> {
  const client = await Client.open(port, tls, from);
  assert.match(await client.reply(), /^220 /);
  await said(client, 'EHLO client.test');
  return client;
}
async function said(client: Client, line: string): Promise<string> {
  client.write(`${line}\r\n`);
  return (await client.reply()).trim();
}
async function authenticated(login: string, password: string): Promise<string> {
  const client = await greeted('127.0.0.9', gateway.submissions, true);
  const token = Buffer.from(`\0${login}\0${password}`).toString('base64');
  const reply = await said(client, `AUTH PLAIN ${token}`);
  client.destroy();
  return reply;
}
const sent = (login: string, password: string, from: string): Promise<string> =>
  sendMail({ port: gateway.submission, login: { user: login, pass: password }, from, to: 'ann@example.net' });

test('G1 a network sends without a login, no other address does; it cannot be edited, nor be there twice', async () => {
  assert.equal((await create(`${users}/office`, { type: 'ip', cidr: '127.0.0.16/28' })).status, 201);
  const inside = await greeted('127.0.0.17');
  assert.match(await said(inside, 'MAIL FROM:<a@example.com>'), /^250 /);
  const outside = await greeted('127.0.0.64');
  assert.match(await said(outside, 'MAIL FROM:<a@example.com>'), /^530 5\.7\.0 Authentication required/);
  for (const client of [inside, outside]) client.destroy();
  assert.deepEqual(codes(await change(`${users}/office`, { cidr: '127.0.0.32/28' })), [
    422,
    'invalid_document',
    '/cidr',
  ]);
  assert.deepEqual(codes(await create(`${users}/twice`, { type: 'ip', cidr: '127.0.0.16/28' })), [
    409,
    'already_claimed',
    '/cidr',
  ]);
});

test('G1 an IPv4 network has one form: another tenant cannot take it in that of IPv6', async () => {
  await gateway.put('admins/rival', {});
  await gateway.put('domains/rival.example', { admin: 'rival', trusted: true });
  for (const [cidr, plain] of [
    ['::ffff:7f00:10/124', '127.0.0.16'],
    ['::ffff:7f00:11', '127.0.0.17'],
  ]) {
    const reply = await create('domains/rival.example/outgoing-users/mapped', { type: 'ip', cidr });
    assert.deepEqual(codes(reply), [422, 'invalid_document', '/cidr']);
    assert.match(reply.body.errors[0].detail, new RegExp(`write ${plain}`));
  }
});

test('J7 recipients beyond the limit are put off, however many; those before them go', async () => {
  const limits = { limits: { enabled: true }, max_recipients_per_day: 3 };
  assert.equal((await create(`${users}/few`, { type: 'ip', cidr: '127.0.0.50', ...limits })).status, 201);
  const client = await greeted('127.0.0.50');
  await said(client, 'MAIL FROM:<a@example.com>');
  const replies = [];
  for (let index = 0; index < 150; index++)
    replies.push((await said(client, `RCPT TO:<r${index}@example.net>`)).slice(0, 3));
  assert.deepEqual(
    [replies.filter((one) => one === '250').length, replies.filter((one) => one === '452').length],
    [3, 147],
  );
  assert.match(await said(client, 'DATA'), /^354 /);
  assert.match(await said(client, 'From: a@example.com\r\nSubject: few\r\n\r\nHello.\r\n.'), /^250 /);
  client.destroy();
});

test('addresses that are no UTF-8 are refused, not mended', async () => {
  const client = await greeted('127.0.0.17');
  assert.match(await said(client, 'MAIL FROM:<\xff\xfe@example.com> SMTPUTF8'), /^501 /);
  assert.match(await said(client, 'MAIL FROM:<\xc3\xbc@example.com> SMTPUTF8'), /^250 /);
  assert.match(await said(client, 'RCPT TO:<\xff@example.net>'), /^501 /);
  client.destroy();
});

test('G1 of networks that overlap the longest prefix wins', async () => {
  await create(`${users}/one`, { type: 'ip', cidr: '127.0.0.18' });
  const before = sink.messages.length;
  await sendMail({
    port: gateway.submission,
    from: 'a@example.com',
    to: 'ann@example.net',
    localAddress: '127.0.0.18',
  });
  await sink.received(before + 1);
  await eventually('the log', async () => {
    const { items } = (await gateway.get('messages?outgoing_user=one')).body;
    return items.length === 1;
  });
});

test('G2 the same local part in two domains is two users', async () => {
  for (const domain of ['example.com', 'example.org'])
    await create(`domains/${domain}/outgoing-users/bob`, { type: 'user', password_wo: `secret of ${domain}` });
  assert.match(await authenticated('bob@example.com', 'secret of example.com'), /^235 /);
  assert.match(await authenticated('bob@example.org', 'secret of example.org'), /^235 /);
  assert.match(await authenticated('bob@example.com', 'secret of example.org'), /^535 5\.7\.8 /);
});

test('G3 one credential for a whole domain, in all its forms; there is one of them', async () => {
  await create(`${users}/all`, { type: 'domain', password_wo: 'secret of all' });
  for (const login of ['example.com', '@example.com', 'nobody-else@example.com'])
    assert.match(await authenticated(login, 'secret of all'), /^235 /, login);
  assert.match(await authenticated('bob@example.com', 'secret of all'), /^535 /, 'a user of that name comes first');
  assert.equal((await create(`${users}/more`, { type: 'domain', password_wo: 'secret of more' })).status, 409);
  const before = sink.messages.length;
  await sent('example.com', 'secret of all', 'x@example.com');
  await sink.received(before + 1);
  await eventually('the log', async () => (await gateway.get('messages?outgoing_user=all')).body.items.length === 1);
});

test('G4 the least that is declared is a whole user: all that inherits is in effect', async () => {
  const { status, body } = await create(`${users}/least`, { type: 'user' });
  assert.equal(status, 201);
  const open = Object.entries(body.effective).filter(([, value]) => value === undefined);
  assert.deepEqual(open, []);
  assert.partialDeepStrictEqual(body.effective, { lock_threshold: 5, quarantine_response: 'rejected' });
});

test('G5 a changed password holds from the next connection on; a network has none', async () => {
  await create(`${users}/changing`, { type: 'user', password_wo: 'the first secret' });
  assert.match(await authenticated('changing@example.com', 'the first secret'), /^235 /);
  await change(`${users}/changing`, { password_wo: 'the second secret' });
  assert.match(await authenticated('changing@example.com', 'the first secret'), /^535 5\.7\.8 /);
  assert.match(await authenticated('changing@example.com', 'the second secret'), /^235 /);
  assert.deepEqual(codes(await change(`${users}/office`, { password_wo: 'not for a network' })), [
    422,
    'invalid_document',
    '/password_wo',
  ]);
});

test('G8 AUTH is neither offered nor taken in the clear', async () => {
  const client = await Client.open(gateway.submission, false, '127.0.0.9');
  await client.reply();
  const offered = await said(client, 'EHLO client.test');
  assert.match(offered, /STARTTLS/);
  assert.doesNotMatch(offered, /AUTH/);
  assert.match(await said(client, 'AUTH PLAIN AGJvYgBib2I='), /^538 5\.7\.11 /);
  client.destroy();
});

test('G8 a declared port is open when the write is answered, on the relay that can have it; it closes with its deletion', async () => {
  const port = await freePort();
  const body = { address: '127.0.0.1', port, direction: 'outgoing', proxy_protocol: ['127.0.0.33'] };
  // Later this would be refused as a port of our own.
  await gateway.put('domains/example.org/routes/loop', { host: '127.0.0.1', port, tls: 'none' });
  for (const setting of ['smtp', 'submission', 'submissions'] as const) {
    const reply = await create('listeners/lb', { ...body, port: gateway[setting] });
    assert.deepEqual(codes(reply), [422, 'invalid_document', '/port']);
    const name = `POSTPLANE_${setting.toUpperCase()}_LISTEN`;
    assert.ok(reply.body.errors[0].detail.includes(`${name} on the relay one`), reply.body.errors[0].detail);
  }
  assert.equal((await create('listeners/lb', body)).status, 201);
  assert.deepEqual(codes(await create('listeners/again', body)), [422, 'invalid_document', '/port']);
  assert.equal((await create('listeners/again', { ...body, address: '0.0.0.0' })).status, 422);
  // Two relays on one machine: the second cannot have the port.
  const { nodes } = (await gateway.get('listeners/lb/status')).body;
  assert.deepEqual(
    nodes.map((one: Record<string, string>) => [one['node'], one['address']]),
    [
      ['one', `127.0.0.1:${port}`],
      ['two', `127.0.0.1:${port}`],
    ],
  );
  assert.deepEqual(nodes.map((one: { state: string }) => one.state).sort(), ['failed', 'listening']);
  assert.match(nodes.find((one: { state: string }) => one.state === 'failed').error, /EADDRINUSE/);
  assert.match(gateway.log + second.log, /a declared listener cannot have its port/);
  // Behind a load balancer the network of the client decides.
  assert.equal((await create(`${users}/proxied`, { type: 'ip', cidr: '198.51.100.0/24' })).status, 201);
  const client = await Client.open(port, false, '127.0.0.33');
  client.write('PROXY TCP4 198.51.100.7 192.0.2.1 4096 25\r\n');
  assert.match(await client.reply(), /^220 /);
  await said(client, 'EHLO client.test');
  for (const line of ['MAIL FROM:<a@example.com>', 'RCPT TO:<lb@example.net>', 'DATA']) await said(client, line);
  await said(client, 'From: a@example.com\r\nSubject: lb\r\n\r\nHello.\r\n.');
  await eventually('it is in the log with its client', async () => {
    const { items } = (await gateway.get('messages?recipient=lb@example.net')).body;
    return items[0]?.client_address === '198.51.100.7';
  });
  // It is one of our own ports: a route there is never taken.
  const relay = nodes[0].state === 'listening' ? gateway : second;
  await sendMail({ port: relay.smtp, to: 'loop@example.org' });
  await eventually('it is not delivered to ourselves', async () => {
    const { items } = (await gateway.get('messages?recipient=loop@example.org')).body;
    return items[0]?.reply_text === 'no usable address for 127.0.0.1';
  });
  await remove('domains/example.org/routes/loop');
  assert.equal((await change('listeners/lb', { enabled: false })).status, 200);
  assert.match(await client.reply(), /^421 /);
  await assert.rejects(Client.open(port), /ECONNREFUSED/);
  const states = (await gateway.get('listeners/lb/status')).body.nodes.map((one: { state: string }) => one.state);
  assert.deepEqual(states, ['disabled', 'disabled']);
  await remove('listeners/lb');
  await remove(`${users}/proxied`);
  client.destroy();
});

test('G11 a user that is deleted within its session sends nothing more', async () => {
  await create(`${users}/leaving`, { type: 'ip', cidr: '127.0.0.40' });
  const client = await greeted('127.0.0.40');
  assert.match(await said(client, 'MAIL FROM:<a@example.com>'), /^250 /);
  await said(client, 'RSET');
  assert.equal((await remove(`${users}/leaving`)).status, 204);
  assert.match(await said(client, 'MAIL FROM:<a@example.com>'), /^5\d\d /);
  client.destroy();
});

test('G13 a default of the admin moves what inherits, and leaves an equal value that is written', async () => {
  await create(`${users}/inherits`, { type: 'user' });
  await create(`${users}/written`, { type: 'user', lock_threshold: 5 });
  const threshold = async (name: string): Promise<number> =>
    (await gateway.get(`${users}/${name}`)).body.effective.lock_threshold;
  assert.deepEqual([await threshold('inherits'), await threshold('written')], [5, 5]);
  await change('admins/acme', { outgoing_defaults: { lock_threshold: 9 } });
  assert.deepEqual([await threshold('inherits'), await threshold('written')], [9, 5]);
  await change('admins/acme', { outgoing_defaults: null });
});

test('G14 a domain that only sends takes no mail', async () => {
  await create('domains/out.example.com', { admin: 'acme', trusted: true, products: ['outgoing'] });
  await create('domains/out.example.com/outgoing-users/web', { type: 'user', password_wo: 'secret of the web' });
  const before = sink.messages.length;
  await sent('web@out.example.com', 'secret of the web', 'web@out.example.com');
  await sink.received(before + 1);
  const client = await Client.open(gateway.smtp);
  await client.reply();
  await said(client, 'EHLO client.test');
  await said(client, 'MAIL FROM:<a@example.net>');
  assert.match(await said(client, 'RCPT TO:<web@out.example.com>'), /^550 /);
  client.destroy();
});

test('J10 ten connections of one address unless it is said otherwise: the eleventh is 421', async () => {
  const clients = await Promise.all(Array.from({ length: 10 }, () => greeted('127.0.0.19')));
  const eleventh = await Client.open(gateway.submission, false, '127.0.0.19');
  assert.equal(
    (await eleventh.reply()).trim(),
    '421 Too many concurrent SMTP connections from this IP address; please try again later.',
  );
  for (const client of [...clients, eleventh]) client.destroy();
});

test('I10 a lock and its end hold on the other relay within a second', async () => {
  const onSecond = async (): Promise<string> => {
    const client = await greeted('127.0.0.20', second.submission);
    const reply = await said(client, 'MAIL FROM:<a@example.com>');
    client.destroy();
    return reply;
  };
  assert.match(await onSecond(), /^250 /);
  await gateway.request('POST', `/v1/${users}/office:lock`, { reason: 'complaints' });
  await eventually('the lock', async () => (await onSecond()).startsWith('550 5.7.1 '), 1000);
  await gateway.request('POST', `/v1/${users}/office:unlock`, {});
  await eventually('its end', async () => (await onSecond()).startsWith('250 '), 1000);
});
