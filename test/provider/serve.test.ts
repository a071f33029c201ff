// The process as Terraform starts it: handshake line, mutual TLS, shutdown, signals, orphan, refusals. Built once.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { connect } from 'node:http2';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { connect as connectSocket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { Client, credentials, type ServiceError } from '@grpc/grpc-js';
import { issueCertificate } from '../../provider/protocol/certificate.ts';
import { decodeMessage, encodeMessage } from '../../provider/protocol/codec.ts';
import { messages } from '../../provider/protocol/messages.ts';
import { createProvider } from '../../provider/provider.ts';
import { resources } from '../../schemas/index.ts';
import { type Built, buildForTest, COOKIE } from './built.ts';
import { connectClient } from './client.ts';

let built: Built;
let root: string;
let launcher: string;
let start: Built['start'];

before(async () => {
  built = await buildForTest();
  ({ root, launcher, start } = built);
});
after(() => built.remove());

function call(client: Client, path: string, output: string): Promise<Record<string, unknown>> {
  const serialize = (): Buffer => encodeMessage(messages, 'Empty', {});
  const deserialize = (bytes: Buffer): Record<string, unknown> => decodeMessage(messages, output, bytes);
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest(path, serialize, deserialize, {}, (error: ServiceError | null, value) =>
      error ? reject(error) : resolve(value ?? {}),
    );
  });
}

function tlsClient(
  socket: string,
  server: string,
  own: { certificatePem: string; privateKeyPem: string } | null,
): Client {
  const key = own ? Buffer.from(own.privateKeyPem) : null;
  const certificate = own ? Buffer.from(own.certificatePem) : null;
  const options = { 'grpc.ssl_target_name_override': 'localhost', 'grpc.default_authority': 'localhost' };
  return new Client(`unix:${socket}`, credentials.createSsl(Buffer.from(server), key, certificate), options);
}

function pemOf(base64: string): string {
  return new X509Certificate(Buffer.from(base64, 'base64')).toString();
}

test('the handshake line: six fields, unpadded DER that OpenSSL accepts, a private socket', async () => {
  const own = issueCertificate();
  const { child, line, fields, exit } = await start({ PLUGIN_CLIENT_CERT: own.certificatePem });
  assert.match(line, /^1\|6\|unix\|\/.+\|grpc\|[A-Za-z0-9+/]+\n$/);
  const certificate = new X509Certificate(Buffer.from(fields[5] as string, 'base64'));
  assert.equal(certificate.subjectAltName, 'DNS:localhost');
  assert.equal(certificate.ca, true);
  assert.ok(certificate.verify(certificate.publicKey), 'self-signed');
  assert.equal(statSync(dirname(fields[3] as string)).mode & 0o777, 0o700);
  const client = tlsClient(fields[3] as string, pemOf(fields[5] as string), own);
  const health = await call(client, '/grpc.health.v1.Health/Check', 'HealthCheckResponse');
  assert.deepEqual(health, { status: 1 });
  const before = performance.now();
  await call(client, '/plugin.GRPCController/Shutdown', 'Empty');
  assert.equal(await exit, 0);
  assert.ok(performance.now() - before < 500, 'ends at once after Shutdown');
  assert.equal(existsSync(dirname(fields[3] as string)), false, 'the socket directory is gone');
  client.close();
  child.kill();
});

test('Shutdown is answered before it ends, with a side channel open and after a large answer', async () => {
  const lives = Array.from({ length: 4 }, async () => {
    const { fields, exit } = await start();
    const client = connectClient(String(fields[3]));
    const session = connect('http://localhost', { createConnection: () => connectSocket(String(fields[3])) });
    const headers = { ':method': 'POST', ':path': '/plugin.GRPCStdio/StreamStdio', 'content-type': 'application/grpc' };
    const side = session.request(headers).on('error', () => undefined);
    side.end();
    await client.call('GetProviderSchema', {});
    await client.shutdown();
    const told = performance.now();
    session.destroy();
    assert.equal(await exit, 0);
    client.close();
    return performance.now() - told;
  });
  for (const milliseconds of await Promise.all(lives)) assert.ok(milliseconds < 1_500, `${milliseconds} ms`);
});

test('a client without the certificate Terraform announced is refused', async () => {
  const { child, fields, exit } = await start({ PLUGIN_CLIENT_CERT: issueCertificate().certificatePem });
  for (const stranger of [null, issueCertificate()]) {
    const client = tlsClient(fields[3] as string, pemOf(fields[5] as string), stranger);
    await assert.rejects(call(client, '/grpc.health.v1.Health/Check', 'HealthCheckResponse'), { code: 14 });
    client.close();
  }
  child.kill('SIGTERM');
  assert.equal(await exit, 0);
});

test('TLS 1.2 or later with ALPN h2', async () => {
  const own = issueCertificate();
  const { child, fields, exit } = await start({ PLUGIN_CLIENT_CERT: own.certificatePem });
  const socket = connectTls({
    path: fields[3] as string,
    ca: pemOf(fields[5] as string),
    cert: own.certificatePem,
    key: own.privateKeyPem,
    servername: 'localhost',
    ALPNProtocols: ['h2'],
  });
  await new Promise((resolve, reject) => socket.once('secureConnect', resolve).once('error', reject));
  assert.equal(socket.alpnProtocol, 'h2');
  assert.match(String(socket.getProtocol()), /^TLSv1\.[23]$/);
  socket.destroy();
  child.kill('SIGTERM');
  await exit;
});

test('without a client certificate it serves in clear and leaves the field empty', async () => {
  const { child, line, fields, exit } = await start({ PLUGIN_MULTIPLEX_GRPC: 'false' });
  assert.match(line, /\|grpc\|\|false\n$/);
  const session = connect('http://localhost', { createConnection: () => connectTlsless(fields[3] as string) });
  await new Promise((resolve, reject) => session.once('connect', resolve).once('error', reject));
  session.close();
  child.kill('SIGTERM');
  await exit;
});

function connectTlsless(path: string): import('node:net').Socket {
  return (process.getBuiltinModule('node:net') as typeof import('node:net')).connect(path);
}

test('the schemas that the build wrote down are those of the sources', async () => {
  const { child, fields, exit } = await start();
  const client = connectClient(String(fields[3]));
  const handlers = createProvider({ resources, environment: {}, version: '0.1.0' }).handlers(() => undefined);
  for (const name of ['GetProviderSchema', 'GetResourceIdentitySchemas'] as const) {
    const made = await handlers[name]({}, { signal: AbortSignal.abort() });
    const expected = encodeMessage(messages, `${name}.Response`, { ...made });
    const answered = encodeMessage(messages, `${name}.Response`, await client.call(name, {}));
    assert.ok(expected.length > 1_000 && expected.equals(answered), name);
  }
  client.close();
  child.kill('SIGTERM');
  assert.equal(await exit, 0);
});

test('SIGINT is ignored, SIGTERM ends it and removes the socket', async () => {
  const { child, fields, exit } = await start();
  child.kill('SIGINT');
  await new Promise((resolve) => setTimeout(resolve, 150));
  assert.equal(child.exitCode, null);
  child.kill('SIGTERM');
  assert.equal(await exit, 0);
  assert.equal(existsSync(fields[3] as string), false);
});

test('it ends within 5 seconds when Terraform is killed', async () => {
  const script = `${JSON.stringify(launcher)} & echo pid $!; wait`;
  const env = { ...process.env, TF_PLUGIN_MAGIC_COOKIE: COOKIE, PLUGIN_PROTOCOL_VERSIONS: '6' };
  const parent = spawn('/bin/sh', ['-c', script], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  await new Promise<void>((resolve) =>
    parent.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('|grpc|') && text.includes('pid ')) resolve();
    }),
  );
  const pid = Number(/pid (\d+)/.exec(text)?.[1]);
  parent.kill('SIGKILL');
  const deadline = performance.now() + 5_000;
  while (alive(pid) && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(alive(pid), false);
});

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('a long TMPDIR falls back to /tmp with a reason on stderr', async () => {
  const long = join(root, 'x'.repeat(100));
  mkdirSync(long);
  const { child, fields, exit } = await start({ TMPDIR: long });
  assert.match(fields[3] as string, /^\/tmp\//);
  child.kill('SIGTERM');
  await exit;
});

test('started by hand, or by a Terraform without protocol 6, it says so and ends with 1', async () => {
  const byHand = await outcome({ TF_PLUGIN_MAGIC_COOKIE: '' });
  assert.deepEqual([byHand.code, /Terraform starts it/.test(byHand.stderr), byHand.stdout], [1, true, '']);
  const old = await outcome({ TF_PLUGIN_MAGIC_COOKIE: COOKIE, PLUGIN_PROTOCOL_VERSIONS: '5' });
  assert.deepEqual([old.code, /protocol 6/.test(old.stderr)], [1, true]);
});

test('without a usable Node it says what is needed', async () => {
  const missing = await outcome({ POSTPLANE_NODE: '/nonexistent/node' });
  assert.equal(missing.code, 1);
  assert.match(missing.stderr, /POSTPLANE_NODE is \/nonexistent\/node, which is not an executable file/);
});

function outcome(
  environment: Record<string, string>,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(launcher, [], { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}
