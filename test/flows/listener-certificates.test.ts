// Declared listeners with certificates of their own (mail.md G8): what clients are shown, renewal without an end of sessions, and
// what is no certificate.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, test } from 'node:test';
import { connect, type TLSSocket } from 'node:tls';
import { promisify } from 'node:util';
import { type Authority, type Issued, newKey, selfSigned, startAuthority } from '../support/certificates.ts';
import { freePort } from '../support/free-port.ts';
import { type ApiReply, type Gateway, startGateway } from '../support/gateway.ts';

const run = promisify(execFile);
let authority: Authority;
let gateway: Gateway;
const ports: Record<string, number> = {};

before(async () => {
  authority = startAuthority();
  gateway = await startGateway();
});
after(async () => {
  await gateway?.stop();
  authority?.remove();
});

const given = ({ certificate, key }: Issued): object => ({ certificate, private_key_wo: key });

async function declare(name: string, tls: string, more: object): Promise<ApiReply> {
  ports[name] ??= await freePort();
  return gateway.put(`listeners/${name}`, {
    address: '127.0.0.1',
    port: ports[name],
    direction: 'outgoing',
    tls,
    ...more,
  });
}

/** What openssl says of a handshake: the verification, and whom the certificate names. */
async function shown(name: string, host: string, ...how: string[]): Promise<{ verified: boolean; names: string }> {
  const target = ['-connect', `127.0.0.1:${ports[name]}`, '-servername', host, '-verify_hostname', host];
  const running = run('openssl', ['s_client', ...target, '-CAfile', authority.rootFile, ...how], { timeout: 10_000 });
  running.child.stdin?.end('QUIT\r\n');
  const { stdout } = await running.catch((error: { stdout: string }) => error);
  return {
    verified: stdout.includes('Verify return code: 0 (ok)'),
    names: /subject=.*CN ?= ?(\S+)/.exec(stdout)?.[1] ?? '',
  };
}

test('each presents its own, with its chain: after STARTTLS, at once, and where both are told apart', async () => {
  const [eu, us, both] = ['smtp-eu.example.net', 'smtp-us.example.net', 'smtp.example.net'];
  await declare('eu', 'starttls', given(authority.issue(eu)));
  await declare('us', 'implicit', given(authority.issue(us, { type: 'rsa' })));
  await declare('both', 'auto', given(authority.issue(both, { type: 'ed25519' })));
  const starttls = ['-starttls', 'smtp'];
  assert.deepEqual(await shown('eu', eu, ...starttls), { verified: true, names: eu });
  assert.deepEqual(await shown('us', us), { verified: true, names: us });
  assert.deepEqual(await shown('both', both), { verified: true, names: both });
  assert.deepEqual(await shown('both', both, ...starttls), { verified: true, names: both });
  assert.equal((await shown('us', eu)).verified, false);
  // Those of the settings, and one without its own, present that of the relay.
  await declare('plain', 'starttls', {});
  ports['settings'] = gateway.submission;
  for (const name of ['plain', 'settings'])
    assert.equal((await shown(name, eu, ...starttls)).names, 'mx.postplane.test');
});

function greeted(port: number): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false });
    socket.once('error', reject);
    socket.once('data', () => resolve(socket));
  });
}

function said(socket: TLSSocket, line: string): Promise<string> {
  const reply = new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
  socket.write(`${line}\r\n`);
  return reply;
}

test('a renewed one is shown from the next handshake on, on every relay, and sessions go on; its status says which', async () => {
  const host = 'renewed.example.net';
  const before = authority.issue(host);
  await declare('renewed', 'implicit', given(before));
  const session = await greeted(ports['renewed'] as number);
  const status = async (): Promise<Record<string, string>> =>
    (await gateway.get('listeners/renewed/status')).body.nodes[0].certificate;
  const { fingerprint, subject, not_after: end } = await status();
  assert.deepEqual(
    [subject, end],
    [`CN=${host}`, (await gateway.get('listeners/renewed')).body.certificate_expires_at],
  );
  // The same key with a new certificate: the key need not be given again.
  const renewed = authority.issue(host, { key: before.key });
  const reply = await declare('renewed', 'implicit', { certificate: renewed.certificate });
  assert.equal(reply.status, 200);
  assert.notEqual((await status()).fingerprint, fingerprint);
  assert.match(await said(session, 'EHLO client.test'), /^250/);
  assert.deepEqual(await shown('renewed', host), { verified: true, names: host });
  // With another key both are given.
  const other = authority.issue('other.example.net', { type: 'rsa' });
  await declare('renewed', 'implicit', given(other));
  assert.deepEqual(await shown('renewed', 'other.example.net'), { verified: true, names: 'other.example.net' });
  assert.match(await said(session, 'NOOP'), /^250/);
  // Without one it presents that of the relay, and the key is gone from the database.
  await declare('renewed', 'implicit', {});
  assert.equal((await shown('renewed', host)).names, 'mx.postplane.test');
  const rows = await gateway.database?.query<{ secrets: object; data: object }>(
    `select secrets, data from resource where kind = 'listener' and id = 'renewed'`,
  );
  assert.deepEqual(rows?.[0]?.secrets, {});
  session.destroy();
});

test('where the key cannot be opened the listener takes no connection and says so; the others go on', async () => {
  const spoil = `update resource set secrets = jsonb_set(secrets, '{private_key_wo}', '"spoiled"') where id = 'us'`;
  await gateway.database?.query(spoil);
  await gateway.request(
    'PATCH',
    '/v1/listeners/us',
    { description: 'spoiled' },
    { 'if-match': '*', prefer: 'wait=10' },
  );
  const state = async (): Promise<{ state: string; error: string }> =>
    (await gateway.get('listeners/us/status')).body.nodes[0];
  const { state: failed, error } = await state();
  assert.equal(failed, 'failed');
  assert.match(error, /not a sealed value/);
  assert.equal((await shown('us', 'smtp-us.example.net')).names, '');
  assert.equal((await shown('both', 'smtp.example.net')).verified, true);
  await declare('us', 'implicit', given(authority.issue('smtp-us.example.net')));
  assert.equal((await shown('us', 'smtp-us.example.net')).verified, true);
  assert.equal((await state()).state, 'listening');
});

test('what cannot be presented is refused at its place, and no answer quotes it', async () => {
  const host = 'refused.example.net';
  const right = authority.issue(host);
  const [own = '', issuer = ''] = right.certificate.split(/(?<=-----END CERTIFICATE-----\n)/);
  const cases: [string, object, string][] = [
    ['no key', { certificate: right.certificate }, '/private_key_wo required'],
    ['no certificate', { private_key_wo: right.key }, '/private_key_wo conflict'],
    ['the key of another', { certificate: right.certificate, private_key_wo: newKey() }, '/private_key_wo conflict'],
    ['not in order', { certificate: issuer + own, private_key_wo: right.key }, '/certificate invalid_value'],
    [
      'strangers',
      { certificate: own + selfSigned('x.test', newKey()), private_key_wo: right.key },
      '/certificate invalid_value',
    ],
    ['a key in it', { certificate: own + right.key, private_key_wo: right.key }, '/certificate invalid_value'],
    ['no PEM', { certificate: 'certificate', private_key_wo: right.key }, '/certificate invalid_value'],
    [
      'broken',
      { certificate: own.replace(/\n[^\n]{20}/, '\nAAAA'), private_key_wo: right.key },
      '/certificate invalid_value',
    ],
    ['no TLS', { ...given(right), tls: 'none' }, '/certificate conflict'],
    ['no key in it', { certificate: right.certificate, private_key_wo: own }, '/private_key_wo invalid_value'],
  ];
  for (const [what, more, fault] of cases) {
    const body = { address: '127.0.0.1', port: 10_099, direction: 'outgoing', ...more };
    const reply = await gateway.request('PUT', '/v1/listeners/refused', body, { 'if-none-match': '*' });
    assert.equal(reply.status, 422, `${what}: ${JSON.stringify(reply.body)}`);
    const faults = reply.body.errors.map((one: { pointer: string; code: string }) => `${one.pointer} ${one.code}`);
    assert.ok(faults.includes(fault), `${what}: ${faults.join()}`);
    const text = JSON.stringify(reply.body);
    for (const quoted of [right.key, own]) assert.ok(!text.includes(quoted.split('\n')[1] as string), what);
  }
  const ended = await gateway.request(
    'PUT',
    '/v1/listeners/refused?dry_run=true',
    { address: '127.0.0.1', port: 10_099, direction: 'outgoing', ...given(authority.expired('ended.example.net')) },
    { 'if-none-match': '*' },
  );
  assert.deepEqual([ended.status, ended.headers.get('postplane-advice')], [201, 'certificate_expired']);
});
