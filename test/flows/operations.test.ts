// What running it in production takes: the metrics that rules and panels ask for, and a certificate that is renewed.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { connect as connectTls } from 'node:tls';
import { parse } from 'yaml';
import { newKey, selfSigned } from '../support/certificates.ts';
import { freePort } from '../support/free-port.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';

const root = join(import.meta.dirname, '../..');
const example = (name: string): string => readFileSync(join(root, 'examples/operations', name), 'utf8');

const tls = mkdtempSync(join(tmpdir(), 'postplane-tls-'));
const [certFile, keyFile] = [join(tls, 'cert.pem'), join(tls, 'key.pem')];

function makeCertificate(name: string, days: number): { cert: string; key: string } {
  const [cert, key] = [join(tls, `${name}.pem`), join(tls, `${name}.key`)];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', String(days)];
  execFileSync('openssl', ['req', '-x509', ...kind, '-subj', `/CN=${name}`, '-keyout', key, '-out', cert], {
    stdio: 'ignore',
  });
  return { cert, key };
}

let sink: Sink;
let gateway: Gateway;
before(async () => {
  sink = await startSink();
  const { cert, key } = makeCertificate('first.example', 400);
  renameSync(cert, certFile);
  renameSync(key, keyFile);
  gateway = await startGateway({
    settings: {
      POSTPLANE_RSPAMD_URL: 'http://127.0.0.1:1',
      POSTPLANE_TLS_CERT: certFile,
      POSTPLANE_TLS_KEY: keyFile,
    },
  });
  await gateway.put('admins/acme', { name: 'acme' });
  await gateway.put('domains/example.com', { domain: 'example.com', admin: 'acme', trusted: true });
  await gateway.put('domains/example.com/routes/one', { host: '127.0.0.1', port: sink.port, tls: 'none' });
});
after(async () => {
  await gateway?.stop();
  await sink?.close();
  rmSync(tls, { recursive: true });
});

const metrics = async (): Promise<string> => (await gateway.request('GET', '/metrics')).body;

test('rules and panels ask for metrics that exist', async () => {
  await sendMail({ port: gateway.smtp });
  await sink.received(1);
  const text = await eventually('the delivery', async () => {
    const seen = await metrics();
    return /delivery_attempt_seconds_count\{result="delivered"\} 1/.test(seen) && seen;
  });
  const known = new Set(
    [...text.matchAll(/^# TYPE (\S+) (\w+)/gm)].flatMap(([, name, type]) => [
      name,
      ...(type === 'histogram' ? [`${name}_bucket`] : []),
    ]),
  );
  const rules = (parse(example('alerts.yaml')) as { groups: { rules: { alert: string; expr: string }[] }[] }).groups;
  const panels = (JSON.parse(example('dashboard.json')) as { panels: { targets: { expr: string }[] }[] }).panels;
  const expressions = [
    ...rules.flatMap((group) => group.rules.map(({ expr }) => expr)),
    ...panels.flatMap((panel) => panel.targets.map(({ expr }) => expr)),
  ];
  assert.ok(expressions.length > 25);
  for (const expression of expressions) {
    for (const [name] of expression.matchAll(/\b(postplane|process|nodejs)_[a-z0-9_]+/g))
      assert.ok(known.has(name), `${name} in ${expression}`);
  }
  const named = [...readFileSync(join(root, 'docs/guides/operations.md'), 'utf8').matchAll(/`(postplane_[a-z_]+)`/g)];
  for (const [, name] of named) assert.ok(known.has(name), name);
});

test('the queue, the disk and the certificate are measured', async () => {
  await gateway.put('domains/example.com/routes/one', { host: '127.0.0.1', port: 1, tls: 'none' });
  await sendMail({ port: gateway.smtp });
  const value = (text: string, name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  const text = await eventually('a message that waits', async () => {
    const seen = await metrics();
    return value(seen, 'postplane_queue_oldest_seconds') > 0 && /_count\{result="deferred"\}/.test(seen) && seen;
  });
  assert.ok(value(text, 'postplane_queue_oldest_seconds') < 60);
  assert.ok(value(text, 'postplane_data_free_bytes') > 1e6);
  assert.ok(value(text, 'postplane_tls_certificate_expires_seconds') > Date.now() / 1000 + 300 * 86_400);
  const key = newKey();
  const own = { certificate: selfSigned('own.example.net', key), private_key_wo: key };
  await gateway.put('listeners/own', { address: '127.0.0.1', port: await freePort(), direction: 'outgoing', ...own });
  const ends = value(await metrics(), 'postplane_listener_certificate_expires_seconds\\{listener="own"\\}');
  assert.ok(Math.abs(ends - Date.now() / 1000 - 90 * 86_400) < 600);
});

// Whom the certificate names: with TLS at once, or after STARTTLS.
async function certificateOf(port: number, startTls: boolean): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  if (startTls) {
    for (const line of ['', 'EHLO client.test\r\n', 'STARTTLS\r\n']) {
      if (line !== '') socket.write(line);
      await new Promise((resolve) => socket.once('data', resolve));
    }
  }
  const secure = connectTls({ socket, rejectUnauthorized: false });
  await new Promise((resolve, reject) => secure.once('secureConnect', resolve).once('error', reject));
  const { CN } = secure.getPeerCertificate().subject;
  secure.destroy();
  return String(CN);
}

const certificates = (): Promise<string[]> =>
  Promise.all([
    certificateOf(gateway.submissions, false),
    certificateOf(gateway.submission, false),
    certificateOf(gateway.submission, true),
    certificateOf(gateway.smtp, true),
  ]);

test('a renewed certificate is used from SIGHUP on, once its key is there too; sessions go on', async () => {
  const four = (name: string): string[] => [name, name, name, name];
  assert.deepEqual(await certificates(), four('first.example'));
  const session = connect(gateway.smtp, '127.0.0.1');
  await new Promise((resolve) => session.once('data', resolve));
  const { cert, key } = makeCertificate('second.example', 390);
  const ending = /certificate_expires_seconds \d\S+/.exec(await metrics())?.[0];
  renameSync(cert, certFile);
  process.kill(gateway.pid, 'SIGHUP');
  await eventually('a word about it', () => /is not the key of POSTPLANE_TLS_CERT/.test(gateway.log));
  assert.deepEqual(await certificates(), four('first.example'));
  renameSync(key, keyFile);
  process.kill(gateway.pid, 'SIGHUP');
  await eventually('the new one', () => /a renewed certificate is in use/.test(gateway.log));
  assert.deepEqual(await certificates(), four('second.example'));
  assert.notEqual(/certificate_expires_seconds \d\S+/.exec(await metrics())?.[0], ending);
  session.write('NOOP\r\n');
  assert.match(String(await new Promise((resolve) => session.once('data', resolve))), /^250 /);
  session.destroy();
});

test('the rules pass promtool, the unit systemd', (t) => {
  for (const [program, args] of [
    ['promtool', ['check', 'rules', join(root, 'examples/operations/alerts.yaml')]],
    ['systemd-analyze', ['verify', join(root, 'examples/operations/postplane.service')]],
  ] as const) {
    const { status, error, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
    if (error !== undefined) t.diagnostic(`${program} is not installed: not checked by it`);
    else if (program === 'promtool') assert.equal(status, 0, stdout + stderr);
    else assert.doesNotMatch(stderr, /postplane\.service:\d+|Unknown|Failed to parse/, stderr);
  }
});
