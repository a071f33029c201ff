// Who is responsible for a message, from outside: API and SMTP alone (mail.md 2.H).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type ApiReply, type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';

let sink: Sink;
let gateway: Gateway;
const USERS = 'domains/example.com/outgoing-users';

before(async () => {
  sink = await startSink();
  gateway = await startGateway({ settings: { POSTPLANE_SMARTHOST: `127.0.0.1:${sink.port}` } });
  await gateway.put('admins/acme', { name: 'acme' });
  await gateway.put('domains/example.com', { domain: 'example.com', admin: 'acme', trusted: true });
});

after(async () => {
  await gateway.stop();
  await sink.close();
});

/** Identities of an outgoing user once there are so many, in their order. */
function identitiesOf(name: string, count: number): Promise<string[]> {
  return eventually(`${count} identities of ${name}`, async () => {
    const { items } = (await gateway.get(`${USERS}/${name}/identities`)).body;
    return items.length === count && items.map((one: { identity: string }) => one.identity);
  });
}

const submit = (localAddress: string, from: string, headers: Record<string, string> = {}): Promise<string> =>
  sendMail({ port: gateway.submission, from, to: 'ann@example.net', localAddress, headers });

test('H1 two envelope senders over one network are two identities, whatever their case', async () => {
  const cidr = '127.0.0.16/28';
  await gateway.put(`${USERS}/by-sender`, { type: 'ip', cidr, identification_method: 'envelope_sender' });
  for (const from of ['shop@example.com', 'Blog@example.com', 'SHOP@example.com']) await submit('127.0.0.17', from);
  assert.deepEqual(await identitiesOf('by-sender', 2), ['blog@example.com', 'shop@example.com']);
});

test('H2 the identity is the login, or the network where there is none', async () => {
  const settings = { identification_method: 'authentication_user' };
  await gateway.put(`${USERS}/by-network`, { type: 'ip', cidr: '127.0.0.32/28', ...settings });
  await submit('127.0.0.33', 'shop@example.com');
  assert.deepEqual(await identitiesOf('by-network', 1), ['127.0.0.32/28']);
  await gateway.put(`${USERS}/by-login`, { type: 'user', password_wo: 'secret of login', ...settings });
  const login = { user: 'by-login@example.com', pass: 'secret of login' };
  for (const from of ['a@example.com', 'b@example.com'])
    await sendMail({ port: gateway.submission, from, to: 'ann@example.net', login });
  assert.deepEqual(await identitiesOf('by-login', 1), ['by-login@example.com']);
});

test('H3 of several headers the first in the configured order that is there names it', async () => {
  const cidr = '127.0.0.48/28';
  await gateway.put(`${USERS}/by-header`, { type: 'ip', cidr, identification_method: 'header' });
  await gateway.put(`${USERS}/by-header/identity-headers/x-client-id`, { position: 1 });
  await gateway.put(`${USERS}/by-header/identity-headers/x-authuser`, { position: 2 });
  await submit('127.0.0.49', 'a@example.com', { 'X-AuthUser': 'second', 'X-Client-ID': 'first' });
  assert.deepEqual(await identitiesOf('by-header', 1), ['first']);
  await submit('127.0.0.49', 'a@example.com', { 'X-AuthUser': 'second' });
  assert.deepEqual(await identitiesOf('by-header', 2), ['first', 'second']);
});

test('H4 a pattern takes the authenticated sender out of Received; without a group it is refused', async () => {
  const cidr = '127.0.0.64/28';
  const header = `${USERS}/by-pattern/identity-headers/received`;
  await gateway.put(`${USERS}/by-pattern`, { type: 'ip', cidr, identification_method: 'header' });
  const write = (pattern: string): Promise<ApiReply> => {
    const body = { value_mode: 'regex', pattern, remove: false };
    return gateway.request('PUT', `/v1/${header}`, body, { 'if-none-match': '*', prefer: 'wait=20' });
  };
  const { status, body } = await write('Authenticated sender');
  assert.deepEqual([status, body.errors?.[0]?.pointer], [422, '/pattern']);
  assert.equal((await write('.*\\(Authenticated sender: (.*?)\\).*')).status, 201);
  const received = (comment: string): Record<string, string> => ({
    Received: `from web (web [192.0.2.1])${comment} by mx.example.com (Postfix) with ESMTPSA id 1`,
  });
  await submit('127.0.0.65', 'a@example.com', received(' (Authenticated sender: bob@example.com)'));
  await submit('127.0.0.65', 'a@example.com', received(''));
  const logged = await eventually('both in the log', async () => {
    const { items } = (await gateway.get('messages?outgoing_user=by-pattern')).body;
    return items.length === 2 && items.map((one: { identity: string | null }) => one.identity);
  });
  // Newest first.
  assert.deepEqual(logged, [null, 'bob@example.com']);
  assert.deepEqual(await identitiesOf('by-pattern', 1), ['bob@example.com']);
});
