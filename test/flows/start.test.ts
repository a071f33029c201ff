// Starting and stopping: wrong settings, a second instance, a database that is not there yet, one plane alone.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { lockFile } from '../../server/store/lock-file.ts';
import { freePort } from '../support/free-port.ts';
import { startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { startSink } from '../support/sink.ts';

const MAIN = join(dirname(dirname(import.meta.dirname)), 'server/main.ts');
let base: string;
before(async () => {
  base = await mkdtemp(join(tmpdir(), 'postplane-test-'));
});
after(() => rm(base, { recursive: true, force: true }));

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as { port: number }).port;
}

function start(settings: Record<string, string>): Promise<{ code: number | null; output: string; seconds: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, [MAIN], {
    cwd: base,
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) =>
    child.once('close', (code) => resolve({ code, output, seconds: (performance.now() - started) / 1000 })),
  );
}

test('wrong settings end the start with a message that names them all', async () => {
  const { code, output } = await start({ POSTPLANE_API_LISTEN: '8025', POSTPLANE_LOG_LEVEL: 'loud' });
  assert.equal(code, 1);
  assert.match(
    output,
    /POSTPLANE_API_LISTEN is "8025" and must be host:port[\s\S]*POSTPLANE_LOG_LEVEL is "loud" and must be one of/,
  );
});

test('a database that refuses our password ends the start; so does a certificate that does not fit its key', async () => {
  const database = await createTestDatabase();
  const url = new URL(database.url);
  url.pathname = '/no_such_database';
  const unknown = await start({
    DATABASE_URL: url.href,
    POSTPLANE_DATA_DIR: join(base, 'a'),
    POSTPLANE_API_LISTEN: '127.0.0.1:0',
  });
  await database.drop();
  assert.deepEqual(
    [unknown.code, /the database of DATABASE_URL cannot be used: .*does not exist/.test(unknown.output)],
    [1, true],
    unknown.output,
  );
  const missing = await start({
    POSTPLANE_TLS_CERT: '/nowhere.pem',
    POSTPLANE_TLS_KEY: '/nowhere.key',
    POSTPLANE_DATA_DIR: join(base, 'b'),
  });
  assert.deepEqual(
    [missing.code, /POSTPLANE_TLS_CERT names a file that cannot be read/.test(missing.output)],
    [1, true],
    missing.output,
  );
});

test('a port that is taken ends the start, and everything started before it', async () => {
  const server = createServer();
  const port = await listening(server);
  const { code, output } = await start({
    POSTPLANE_API_LISTEN: `127.0.0.1:${port}`,
    POSTPLANE_DATA_DIR: join(base, 'c'),
  });
  server.close();
  assert.equal(code, 1);
  assert.match(output, /EADDRINUSE/);
  await (await lockFile(join(base, 'c/postplane.lock'))).release();
});

test('with the embedded database: a second instance is refused with the pid of the first, which goes on', async () => {
  const gateway = await startGateway({ embedded: true, settings: { POSTPLANE_ADMIN_TOKEN: '' } });
  try {
    const token = (await readFile(join(gateway.dataDir, 'bootstrap-token'), 'utf8')).trim();
    assert.ok(gateway.log.includes(token), 'the token is shown at the first start');
    assert.equal((await stat(join(gateway.dataDir, 'bootstrap-token'))).mode & 0o777, 0o600);
    const second = await start({ POSTPLANE_DATA_DIR: gateway.dataDir, POSTPLANE_API_LISTEN: '127.0.0.1:0' });
    assert.equal(second.code, 1);
    assert.ok(second.output.includes(`held by process ${gateway.pid}`), second.output);
    assert.ok(second.seconds < 10, `${second.seconds} s`);
    const authorization = `Bearer ${token}`;
    assert.equal((await gateway.request('GET', '/v1/domains', undefined, { authorization })).status, 200);
    await gateway.kill('SIGKILL');
    await gateway.start();
    assert.equal((await gateway.request('GET', '/v1/domains', undefined, { authorization })).status, 200);
    assert.equal(gateway.log.split(token).length, 2, 'and not again');
    assert.equal(await gateway.kill('SIGTERM'), 0);
  } finally {
    await gateway.stop();
  }
});

test('control plane and relay as two processes of one database', async () => {
  const sink = await startSink();
  const control = await startGateway({ settings: { POSTPLANE_ROLE: 'api' } });
  const relay = await startGateway({
    settings: { POSTPLANE_ROLE: 'relay', POSTPLANE_NODE_NAME: 'relay-one', DATABASE_URL: control.databaseUrl },
  });
  try {
    await control.put('admins/acme', { name: 'acme' });
    await control.put('domains/example.com', { domain: 'example.com', admin: 'acme', trusted: true });
    await control.put('domains/example.com/routes/primary', { host: '127.0.0.1', port: sink.port });
    assert.match(await sendMail({ port: relay.smtp }), /^250 /);
    await sink.received(1);
    assert.deepEqual([Number.isNaN(control.smtp), relay.api], [true, 'http://null']);
  } finally {
    await relay.stop();
    await control.stop();
    await sink.close();
  }
});

test('a database that comes later: the API answers 503 until then, mail is taken once the configuration is known', async () => {
  const database = await createTestDatabase();
  const upstream = new URL(database.url).searchParams.get('host');
  const { connect } = await import('node:net');
  let open = false;
  const proxy = createServer((client) => {
    if (!open) return void client.destroy();
    const server = connect(join(upstream ?? '', '.s.PGSQL.5432'));
    client.on('error', () => server.destroy()).pipe(server);
    server.on('error', () => client.destroy()).pipe(client);
  });
  const url = new URL(database.url);
  url.searchParams.delete('host');
  url.hostname = '127.0.0.1';
  url.port = String(await listening(proxy));
  const apiPort = await freePort();
  const dataDir = join(base, 'late');
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env['PATH'],
      POSTPLANE_DATA_DIR: dataDir,
      DATABASE_URL: url.href,
      POSTPLANE_API_LISTEN: `127.0.0.1:${apiPort}`,
      POSTPLANE_SMTP_LISTEN: '127.0.0.1:0',
      POSTPLANE_SUBMISSION_LISTEN: 'off',
      POSTPLANE_SUBMISSIONS_LISTEN: 'off',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  try {
    const early = await eventually('the API', () => fetch(`http://127.0.0.1:${apiPort}/readyz`).catch(() => undefined));
    assert.equal(early.status, 503);
    const denied = await fetch(`http://127.0.0.1:${apiPort}/v1/domains`, {
      headers: { authorization: 'Bearer whatever-it-is' },
    });
    assert.equal(denied.status, 503);
    open = true;
    await eventually(
      'readiness',
      async () => (await fetch(`http://127.0.0.1:${apiPort}/readyz`)).status === 200,
      15_000,
    );
    const addresses = JSON.parse(await readFile(join(dataDir, 'addresses.json'), 'utf8')) as {
      smtp: string;
      submission: null;
    };
    assert.match(addresses.smtp, /^127\.0\.0\.1:\d+$/);
    assert.equal(addresses.submission, null);
  } finally {
    child.kill('SIGTERM');
    const code = await ended;
    proxy.close();
    await database.drop();
    assert.equal(code, 0, written.join(''));
  }
});
