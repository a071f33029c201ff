// Declared smarthosts: who hands mail to which, with which login, and that a password goes nowhere it was not given for.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import selfsigned from 'selfsigned';
import { type ApiReply, type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type Sink, type SinkOptions, startSink } from '../support/sink.ts';

const pem = await selfsigned.generate([{ name: 'commonName', value: 'smarthost.test' }], { keySize: 2048 });
const tls = { key: pem.private, cert: pem.cert };
const PASSWORD = 'pässword of the service';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

let usual: Sink;
let gateway: Gateway;
const sinks: Sink[] = [];

/** A mail service that takes one login, by the mechanisms it offers. */
async function service(mechanisms: string, more: SinkOptions = {}): Promise<Sink> {
  const plain = `AUTH PLAIN ${base64(`\0postplane\0${PASSWORD}`)}`;
  const sink = await startSink({
    extensions: ['PIPELINING', '8BITMIME', `AUTH ${mechanisms}`],
    tls,
    answer: ({ line, stage, session }) => {
      if (line === 'AUTH LOGIN') return '334 VXNlcm5hbWU6';
      if (line === base64('postplane')) return '334 UGFzc3dvcmQ6';
      if (line === plain || line === base64(PASSWORD)) return '235 2.7.0 welcome';
      if (stage === 'NOOP') return '535 5.7.8 no such login';
      const isIn = session.lines.some((one) => one === plain || one === base64(PASSWORD));
      return stage === 'MAIL' && !isIn ? '530 5.7.0 log in first' : undefined;
    },
    ...more,
  });
  sinks.push(sink);
  return sink;
}

before(async () => {
  usual = await startSink();
  sinks.push(usual);
  gateway = await startGateway({
    settings: { POSTPLANE_SMARTHOST: `127.0.0.1:${usual.port}`, POSTPLANE_RETRY_SECONDS: '1' },
  });
  for (const name of ['acme', 'other']) await gateway.put(`admins/${name}`, { name });
  await gateway.put('admins/below', { name: 'below', parent: 'acme' });
  await gateway.put('domains/example.com', { domain: 'example.com', admin: 'below', trusted: true });
  await gateway.put('domains/other.test', { domain: 'other.test', admin: 'other', trusted: true });
});

after(async () => {
  await gateway.stop();
  for (const sink of sinks) await sink.close();
});

const declare = (name: string, sink: Sink, more: object = {}): Promise<ApiReply> =>
  gateway.put(`smarthosts/${name}`, {
    name,
    admin: 'acme',
    host: '127.0.0.1',
    port: sink.port,
    tls: 'require',
    username: 'postplane',
    password_wo: PASSWORD,
    ...more,
  });

let lastAddress = 10;
/** An outgoing user with an address of its own that hands its mail to this smarthost. */
async function userOf(smarthost: string | null, domain = 'example.com'): Promise<(to: string) => Promise<string>> {
  const address = `127.0.0.${++lastAddress}`;
  const name = `u${lastAddress}`;
  await gateway.put(`domains/${domain}/outgoing-users/${name}`, { name, type: 'ip', cidr: address, smarthost });
  return (to) => sendMail({ port: gateway.submission, from: `${name}@${domain}`, to, localAddress: address });
}

const lastError = async (to: string): Promise<string> => {
  const { items } = (await gateway.get(`queue?recipient=${to}`)).body;
  return JSON.stringify(items);
};

for (const [mechanisms, lines] of [
  ['LOGIN PLAIN', 1],
  ['LOGIN', 3],
] as const)
  test(`a login by ${mechanisms}, over TLS alone; one connection is used again without another`, async () => {
    const sink = await service(mechanisms);
    const name = `service-${mechanisms.toLowerCase().replace(' ', '-')}`;
    await declare(name, sink);
    const send = await userOf(name);
    for (const to of ['a@far.test', 'b@far.test']) assert.match(await send(to), /^250 /);
    await sink.received(2);
    const [session] = sink.sessions;
    assert.equal(session?.secure, true);
    const clear = session?.lines.slice(0, session.lines.indexOf('STARTTLS')) ?? [];
    assert.ok(clear.length > 0 && !clear.some((line) => line.startsWith('AUTH')), 'nothing in clear');
    const said =
      session?.lines.filter((line) => /^AUTH|^[A-Za-z0-9+/]{8,}={0,2}$/.test(line) && line !== 'STARTTLS') ?? [];
    assert.equal(said.length, lines);
    assert.ok(!gateway.log.includes(PASSWORD) && !gateway.log.includes(base64(PASSWORD)));
  });

test('a wrong password holds mail back and says so; the right one lets it go; others are not held up', async () => {
  const sink = await service('PLAIN');
  await declare('wrong', sink, { password_wo: 'not the password' });
  await declare('right', sink);
  const [held, free] = [await userOf('wrong'), await userOf('right')];
  await held('held@far.test');
  await eventually('it is told', async () => /login refused: 535/.test(await lastError('held@far.test')));
  await free('free@far.test');
  await sink.received(1);
  await declare('wrong', sink);
  await sink.received(2);
  assert.deepEqual(sink.messages.map(({ to }) => String(to[0])).sort(), ['free@far.test', 'held@far.test']);
});

test('no TLS, or no login offered: mail waits, the password is not said', async () => {
  const clear = await service('PLAIN', { tls: undefined as never });
  await declare('clear', clear);
  const none = await startSink({ tls });
  sinks.push(none);
  await declare('silent', none);
  await (await userOf('clear'))('x@clear.test');
  await (await userOf('silent'))('x@silent.test');
  await eventually('told', async () => /TLS is required/.test(await lastError('x@clear.test')));
  await eventually('told', async () => /AUTH LOGIN is offered/.test(await lastError('x@silent.test')));
  assert.equal(clear.messages.length + none.messages.length, 0);
  assert.ok(!clear.sessions.some(({ lines }) => lines.some((line) => line.startsWith('AUTH'))));
});

test('who says nothing goes by the settings, who says mx by MX; a domain and the installation say it for all below', async () => {
  const sink = await startSink();
  sinks.push(sink);
  await declare('open', sink, { tls: 'none', username: null, password_wo: null });
  const before = usual.messages.length;
  await (await userOf(null))('usual@far.test');
  await usual.received(before + 1);
  const byMx = await userOf('mx');
  await byMx('x@no-such-domain.invalid');
  await eventually('not by the smarthost', async () => {
    const { items } = (await gateway.get('messages?recipient=x@no-such-domain.invalid')).body;
    return items.length > 0 && !['queued', 'delivered'].includes(items[0].status)
      ? true
      : /DNS|exist/.test(JSON.stringify(items));
  });
  const document = { domain: 'example.com', admin: 'below', trusted: true };
  await gateway.put('domains/example.com', { ...document, outgoing_defaults: { smarthost: 'open' } });
  await (await userOf(null))('inherits@far.test');
  await sink.received(1);
  await gateway.put('domains/example.com', document);
  await gateway.put('installation', { outgoing_defaults: { smarthost: 'open' } });
  await (await userOf(null, 'other.test'))('everybody@far.test');
  await sink.received(2);
  await gateway.put('installation', {});
});

test('it serves its admin and those below, nobody else, also when a domain moves away', async () => {
  const sink = await service('PLAIN');
  await declare('of-acme', sink);
  const { body } = await gateway.request('POST', '/v1/tokens', { name: 'other', admin: 'other' });
  const as = { authorization: `Bearer ${body.token}`, 'if-none-match': '*' };
  const user = { name: 'thief', type: 'ip', cidr: '127.0.1.1', smarthost: 'of-acme' };
  const refused = await gateway.request('PUT', '/v1/domains/other.test/outgoing-users/thief', user, as);
  assert.equal(refused.status, 422);
  assert.equal(refused.body.errors[0].pointer, '/smarthost');
  assert.equal((await gateway.request('GET', '/v1/smarthosts/of-acme', undefined, as)).status, 404);
  // The installation may write it all the same, and then it is the relay that refuses.
  const send = await userOf('of-acme', 'other.test');
  await send('y@far.test');
  await eventually('told', async () => /is not one of the admins of other\.test/.test(await lastError('y@far.test')));
  assert.equal(sink.messages.length, 0);
});

test('a password is not sent to another place: who changes host, port, tls or name gives it again', async () => {
  const sink = await service('PLAIN');
  await declare('moving', sink);
  const path = '/v1/smarthosts/moving';
  const patch = (body: object): Promise<ApiReply> => gateway.request('PATCH', path, body, { 'if-match': '*' });
  for (const body of [{ host: 'elsewhere.test' }, { port: 2525 }, { tls: 'implicit' }, { username: 'root' }]) {
    const answer = await patch(body);
    assert.equal(answer.status, 422, JSON.stringify(body));
    assert.match(
      answer.body.errors[0].detail,
      new RegExp(`must be given again, because ${Object.keys(body)[0]} changes`),
    );
    assert.equal(answer.body.errors[0].pointer, '/password_wo');
  }
  assert.equal((await patch({ description: 'ours' })).status, 200);
  assert.equal((await patch({ port: 2525, password_wo: PASSWORD })).status, 200);
  const shown = (await gateway.get('smarthosts/moving')).body;
  assert.equal(shown.password_set, true);
  assert.ok(!JSON.stringify(shown).includes(PASSWORD));
  for (const [body, pointer] of [
    [{ name: 'bad', admin: 'acme', host: 'a.test', username: 'x' }, '/password_wo'],
    [{ name: 'bad', admin: 'acme', host: 'a.test', password_wo: 'x' }, '/password_wo'],
    [{ name: 'bad', admin: 'acme', host: 'a.test', username: 'x', password_wo: 'y', tls: 'opportunistic' }, '/tls'],
  ] as const) {
    const answer = await gateway.request('PUT', '/v1/smarthosts/bad', body, { 'if-none-match': '*' });
    assert.deepEqual([answer.status, answer.body.errors[0].pointer], [422, pointer]);
  }
});

test('one that is named cannot be deleted; TLS from the start is not spoken to a certificate of nobody', async () => {
  const sink = await service('PLAIN', { implicit: true });
  await declare('implicit', sink, { tls: 'implicit' });
  const send = await userOf('implicit');
  const answer = await gateway.request('DELETE', '/v1/smarthosts/implicit', undefined, { 'if-match': '*' });
  assert.equal(answer.status, 409);
  await send('z@far.test');
  await eventually('told', async () => /TLS failed/.test(await lastError('z@far.test')));
  assert.equal(sink.messages.length, 0);
});
