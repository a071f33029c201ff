// Protection status (mail.md B6): a relay looks at every address of every route, and says what it saw.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { after, before, test } from 'node:test';
import { testCertificate } from '../smtp/fixture.ts';
import { type ApiReply, type Gateway, startGateway } from '../support/gateway.ts';
import { type Sink, startSink } from '../support/sink.ts';

let sink: Sink;
let gateway: Gateway;

before(async () => {
  sink = await startSink({
    tls: testCertificate(),
    answer: ({ stage, line }) => (stage === 'RCPT' && line.includes('nobody@') ? '550 5.1.1 No such user' : undefined),
  });
  gateway = await startGateway();
  await gateway.put('admins/acme', {});
  await gateway.put('domains/example.com', { admin: 'acme', trusted: true });
  await gateway.put('domains/example.com/routes/primary', { host: '127.0.0.1', port: sink.port });
});

after(async () => {
  await gateway?.stop();
  await sink?.close();
});

const PATH = '/v1/domains/example.com/protection-checks';

async function check(body: object = {}, path = PATH): Promise<ApiReply['body']> {
  const started = await gateway.request('POST', path, body);
  assert.equal(started.status, 202, JSON.stringify(started.body));
  const done = await gateway.request('GET', `${path}/${started.body.id}?wait=60`);
  assert.equal(done.body.state, 'done', JSON.stringify(done.body));
  return done.body;
}

test('B6 a mail server that answers: banner, TLS with its certificate, RCPT, and never DATA', async () => {
  const { overall, routes, dns, recipient } = await check();
  assert.deepEqual([overall, recipient], ['ok', 'postmaster@example.com']);
  const [{ route, resolved_ips: ips, addresses }] = routes;
  assert.deepEqual([route, ips], ['primary', ['127.0.0.1']]);
  const [seen] = addresses;
  assert.deepEqual([seen.tcp, seen.ok, seen.problem], ['ok', true, null]);
  assert.match(seen.banner, /^220 /);
  assert.equal(seen.starttls.offered, true);
  assert.match(seen.starttls.version, /^TLSv1\.[23]$/);
  assert.equal(seen.starttls.certificate.subject, 'mx.postplane.test');
  assert.deepEqual(seen.starttls.certificate.verified, false);
  assert.match(seen.starttls.certificate.problem, /SELF_SIGNED/);
  assert.match(seen.rcpt, /^250/);
  assert.ok(seen.transcript.includes('> EHLO mx.postplane.test'));
  assert.ok(seen.transcript.includes('> MAIL FROM:<>'));
  assert.equal(sink.messages.length, 0);
  assert.ok(!seen.transcript.some((line: string) => line.startsWith('> DATA')));
  const purposes = dns.map((one: { purpose: string }) => one.purpose);
  for (const purpose of ['verification', 'mx', 'spf', 'dmarc', 'tlsrpt'])
    assert.ok(purposes.includes(purpose), purpose);
});

test('B6 a recipient that is refused, a server that is off, a name without an address', async () => {
  const refused = await check({ recipient: 'nobody@example.com' });
  assert.equal(refused.overall, 'failing');
  assert.match(
    refused.routes[0].problem,
    /^the recipient nobody@example\.com was answered with 550 5\.1\.1 No such user$/,
  );
  await gateway.put('domains/example.com/routes/off', { host: '127.0.0.1', port: 9, priority: 20 });
  await gateway.put('domains/example.com/routes/nowhere', { host: 'mail.nowhere.invalid', priority: 30 });
  const { overall, routes } = await check();
  assert.equal(overall, 'degraded');
  assert.equal(routes[1].problem, 'Connection refused');
  assert.equal(routes[1].addresses[0].tcp, 'refused');
  assert.match(routes[2].problem, /mail\.nowhere\.invalid/);
  for (const route of ['off', 'nowhere'])
    await gateway.request('DELETE', `/v1/domains/example.com/routes/${route}`, undefined, { 'if-match': '*' });
});

test('B6 an address that swallows everything: "Connection timed out", failing', async () => {
  const hole = await blackHole();
  try {
    await gateway.put('domains/hole.example', { domain: 'hole.example', admin: 'acme', trusted: true });
    await gateway.put('domains/hole.example/routes/hole', { host: '127.0.0.1', port: hole.port });
    const { overall, routes } = await check({}, '/v1/domains/hole.example/protection-checks');
    assert.equal(overall, 'failing');
    assert.deepEqual(
      [routes[0].problem, routes[0].addresses[0].tcp, routes[0].addresses[0].transcript],
      ['Connection timed out', 'timeout', ['* Connection timed out']],
    );
  } finally {
    hole.close();
  }
});

test('B6 a domain without a route fails; what is out of reach is not there', async () => {
  await gateway.put('domains/bare.example', { domain: 'bare.example', admin: 'acme', trusted: true });
  const bare = await check({}, '/v1/domains/bare.example/protection-checks');
  assert.deepEqual([bare.overall, bare.routes], ['failing', []]);
  const wrong = await gateway.request('POST', PATH, { recipient: 'no address' });
  assert.equal(wrong.status, 422);
  assert.equal(wrong.body.errors[0].pointer, '/recipient');

  await gateway.put('admins/other', {});
  const token = await gateway.request('POST', '/v1/tokens', { name: 'other', admin: 'other' });
  const authorization = `Bearer ${token.body.token}`;
  for (const [method, path] of [
    ['POST', PATH],
    ['GET', PATH],
    ['GET', `${PATH}/1`],
  ] as const)
    assert.equal((await gateway.request(method, path, undefined, { authorization })).status, 404, `${method} ${path}`);
  const { body } = await gateway.request('GET', PATH);
  assert.ok(body.items.length >= 3);
});

// A socket that listens and never accepts: once its backlog is full, the kernel drops what comes.
async function blackHole(): Promise<{ port: number; close(): void }> {
  const script = `
import socket, sys, time
s = socket.socket(); s.bind(('127.0.0.1', 0)); s.listen(0)
held = []
for _ in range(4):
    c = socket.socket(); c.setblocking(False); c.connect_ex(s.getsockname()); held.append(c)
time.sleep(0.2)
print(s.getsockname()[1], flush=True)
time.sleep(120)
`;
  const child: ChildProcess = spawn('python3', ['-c', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.stdout?.once('data', (chunk: Buffer) => resolve(Number(chunk.toString())));
  });
  return { port, close: () => child.kill('SIGKILL') };
}
