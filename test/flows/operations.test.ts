// What examples/operations promises: every metric that a rule or a panel asks for is there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'yaml';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';

const root = join(import.meta.dirname, '../..');
const example = (name: string): string => readFileSync(join(root, 'examples/operations', name), 'utf8');

let sink: Sink;
let gateway: Gateway;
before(async () => {
  sink = await startSink();
  gateway = await startGateway({ settings: { POSTPLANE_RSPAMD_URL: 'http://127.0.0.1:1' } });
  await gateway.put('admins/acme', { name: 'acme' });
  await gateway.put('domains/example.com', { domain: 'example.com', admin: 'acme', trusted: true });
  await gateway.put('domains/example.com/routes/one', { host: '127.0.0.1', port: sink.port, tls: 'none' });
});
after(async () => {
  await gateway?.stop();
  await sink?.close();
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
