// DKIM through the whole gateway: keys through the API, records in DNS, signatures on what the destination received (mail.md 2.K).
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import nodemailer from 'nodemailer';
import { verified, withoutVerifier } from '../support/dkim.ts';
import { type DnsRecords, startDns, type TestDns } from '../support/dns.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { GTUBE } from '../smtp/fixture.ts';
import { type Sink, startSink } from '../support/sink.ts';

let dns: TestDns;
let sink: Sink;
let gateway: Gateway;
const canary = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });

before(async () => {
  dns = await startDns();
  sink = await startSink({
    answer: ({ stage, line }) => (stage === 'RCPT' && line.includes('<gone@') ? '550 5.1.1 no such user' : undefined),
  });
  gateway = await startGateway({
    settings: {
      POSTPLANE_SMARTHOST: `127.0.0.1:${sink.port}`,
      POSTPLANE_DNS_SERVERS: dns.address,
      POSTPLANE_LOG_LEVEL: 'trace',
    },
  });
  await gateway.put('admins/acme', {});
  for (const domain of ['example.com', 'postplane.test'])
    await gateway.put(`domains/${domain}`, { admin: 'acme', trusted: true });
  await gateway.put('domains/example.com/routes/primary', { host: '127.0.0.1', port: sink.port, tls: 'none' });
  await gateway.put('domains/example.com/outgoing-users/bob', { type: 'user', password_wo: 'correct horse' });
});
after(async () => {
  await gateway.stop();
  await Promise.all([sink.close(), dns.close()]);
});

// As the owner does: the record as the API shows it goes into DNS; then the gateway is asked to look.
async function publish(path: string): Promise<void> {
  const { body } = await gateway.get(path);
  dns.zone.set(body.dns_record.name, { txt: [body.dns_record.value] });
  await look(path, 'ok');
}

async function look(path: string, expected: string): Promise<void> {
  const { body } = await gateway.request('POST', `/v1/${path}/status:check`, undefined, { prefer: 'wait=20' });
  assert.equal(body.dns, expected);
}

const records = (): Record<string, string> =>
  Object.fromEntries([...dns.zone].map(([name, { txt }]: [string, DnsRecords]) => [name, txt?.[0] ?? '']));

interface Given {
  from?: string;
  to?: string;
  headers?: Record<string, string>;
}

async function send({
  from = 'bob@example.com',
  to = 'friend@example.net',
  headers = {},
}: Given = {}): Promise<string> {
  const count = sink.messages.length;
  const login = { user: 'bob@example.com', pass: 'correct horse' };
  await sendMail({ port: gateway.submission, login, from, to, headers });
  return (await sink.received(count + 1)).at(-1)?.content.toString('latin1') ?? '';
}

const signaturesIn = (text: string): string[] =>
  text
    .slice(0, text.indexOf('\r\n\r\n'))
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .filter((line) => line.startsWith('DKIM-Signature:'));
const tag = (field: string | undefined, name: string): string | undefined =>
  new RegExp(`[; ]${name}=([^;]*)`).exec(field ?? '')?.[1];
const KEY = 'domains/example.com/dkim-keys/s1';

test('K2: no signature before the record is in DNS; then each message has one', async () => {
  await gateway.put(KEY, { private_key_wo: canary });
  assert.deepEqual(signaturesIn(await send()), []);
  await look(KEY, 'pending');
  await publish(KEY);
  assert.equal((await gateway.get(`${KEY}/status`)).body.signing, true);
  const message = await send();
  const [field, another] = signaturesIn(message);
  assert.deepEqual(
    [tag(field, 'd'), tag(field, 's'), tag(field, 'a'), another],
    ['example.com', 's1', 'rsa-sha256', undefined],
  );
  if (!withoutVerifier) assert.deepEqual(verified(Buffer.from(message, 'latin1'), records()), [true]);
});

test('K1: with a key of each algorithm both sign', { skip: withoutVerifier }, async () => {
  const path = 'domains/example.com/dkim-keys/e1';
  await gateway.put(path, { algorithm: 'ed25519' });
  await publish(path);
  const message = await send();
  assert.deepEqual(
    signaturesIn(message).map((one) => tag(one, 'a')),
    ['rsa-sha256', 'ed25519-sha256'],
  );
  assert.deepEqual(verified(Buffer.from(message, 'latin1'), records()), [true, true]);
  await gateway.put(path, { algorithm: 'ed25519', state: 'retiring' });
  assert.equal(signaturesIn(await send()).length, 1);
});

test('K3: the selector of the outgoing user signs, and none does not', { skip: withoutVerifier }, async () => {
  const path = 'domains/example.com/dkim-keys/a1';
  await gateway.put(path, {});
  await publish(path);
  const user = (dkim_selector: string): Promise<unknown> =>
    gateway.put('domains/example.com/outgoing-users/bob', { type: 'user', dkim_selector });
  assert.equal(tag(signaturesIn(await send())[0], 's'), 's1');
  await user('a1');
  const message = await send();
  assert.deepEqual(
    signaturesIn(message).map((one) => tag(one, 's')),
    ['a1'],
  );
  assert.deepEqual(verified(Buffer.from(message, 'latin1'), records()), [true]);
  await user('none');
  assert.deepEqual(signaturesIn(await send()), []);
  await gateway.put('domains/example.com/outgoing-users/bob', { type: 'user' });
});

test('K3: a domain whose default is none does not sign; a selector named there does', async () => {
  const settings = (dkim: object): Promise<unknown> =>
    gateway.put('domains/example.com', { admin: 'acme', trusted: true, dkim });
  await settings({ default_selector: 'none' });
  assert.deepEqual(signaturesIn(await send()), []);
  await settings({ default_selector: 's1' });
  assert.equal(tag(signaturesIn(await send())[0], 's'), 's1');
  await settings({});
});

test('K3: mail From a foreign domain is signed only with sign_unaligned', async () => {
  const from = { from: 'someone@foreign.example' };
  assert.deepEqual(signaturesIn(await send(from)), []);
  await gateway.put('domains/example.com', { admin: 'acme', trusted: true, dkim: { sign_unaligned: true } });
  assert.equal(tag(signaturesIn(await send(from))[0], 'd'), 'example.com');
  await gateway.put('domains/example.com', { admin: 'acme', trusted: true });
});

test('K4: what is signed already passes unchanged, and stays valid', { skip: withoutVerifier }, async () => {
  const first = Buffer.from(await send(), 'latin1');
  const count = sink.messages.length;
  await gateway.put('domains/example.com/outgoing-users/host', { type: 'ip', cidr: '127.0.0.1' });
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port: gateway.submission,
    secure: false,
    ignoreTLS: true,
  });
  await transport.sendMail({ envelope: { from: 'bob@example.com', to: 'friend@example.net' }, raw: first });
  transport.close();
  const relayed = (await sink.received(count + 1)).at(-1)?.content ?? Buffer.alloc(0);
  assert.equal(signaturesIn(relayed.toString('latin1')).length, 1);
  assert.deepEqual(verified(relayed, records()), [true]);
});

test('L5: a message let out of the quarantine is signed as any other', { skip: withoutVerifier }, async () => {
  const count = sink.messages.length;
  const login = { user: 'bob@example.com', pass: 'correct horse' };
  const refused = await sendMail({
    port: gateway.submission,
    login,
    from: 'bob@example.com',
    to: 'friend@example.net',
    text: GTUBE,
  }).catch((error: Error & { response?: string }) => error.response ?? error.message);
  const [, id] = /^550 5\.7\.1 .*\(([0-9A-Z]{24})\)$/.exec(refused) ?? assert.fail(refused);
  await eventually('the item', async () => (await gateway.get(`quarantine/${id}`)).status === 200);
  assert.equal((await gateway.request('POST', `/v1/quarantine/${id}:release`, {})).status, 200);
  const out = (await sink.received(count + 1)).at(-1)?.content ?? Buffer.alloc(0);
  const own = signaturesIn(out.toString('latin1')).filter((one) => tag(one, 'd') === 'example.com');
  assert.ok(own.length > 0);
  assert.ok(verified(out, records()).every(Boolean));
});

test('H5, K5: the identity header is taken out before the signature', { skip: withoutVerifier }, async () => {
  const user = 'domains/example.com/outgoing-users/bob';
  await gateway.put(user, { type: 'user', identification_method: 'header' });
  await gateway.put(`${user}/identity-headers/x-client-id`, {});
  const message = await send({ headers: { 'X-Client-Id': 'c17' } });
  assert.doesNotMatch(message, /x-client-id/i);
  assert.deepEqual(verified(Buffer.from(message, 'latin1'), records()), [true]);
  const changed = message.replace('Subject: test', 'Subject: best');
  assert.deepEqual(verified(Buffer.from(changed, 'latin1'), records()), [false]);
});

test('a notification is signed by the domain of this host', { skip: withoutVerifier }, async () => {
  const path = 'domains/postplane.test/dkim-keys/n1';
  await gateway.put(path, {});
  await publish(path);
  const report = await send({ to: 'gone@example.net' });
  assert.match(report, /From: Mail Delivery System <mailer-daemon@mx\.postplane\.test>/);
  assert.equal(tag(signaturesIn(report)[0], 'd'), 'postplane.test');
  assert.deepEqual(verified(Buffer.from(report, 'latin1'), records()), [true]);
});

test('a retired key signs no more, and what was signed before still verifies', { skip: withoutVerifier }, async () => {
  const before = await send();
  await gateway.put(KEY, { state: 'retiring' });
  await gateway.put('domains/example.com/dkim-keys/a1', { state: 'retiring' });
  assert.deepEqual(signaturesIn(await send()), []);
  await look(KEY, 'ok');
  assert.deepEqual(verified(Buffer.from(before, 'latin1'), records()), [true]);
  await gateway.put(KEY, { state: 'revoked' });
  await publish(KEY);
  assert.deepEqual(verified(Buffer.from(before, 'latin1'), records()), [false]);
  await gateway.put(KEY, { state: 'active' });
  await publish(KEY);
});

test('a restart keeps the keys; the private key is in no file and no log line', async () => {
  await gateway.kill('SIGTERM');
  await gateway.start();
  assert.equal(tag(signaturesIn(await send())[0], 's'), 's1');
  const secret = String(canary).split('\n')[10] ?? '';
  assert.ok(secret.length === 64);
  const files = readdirSync(gateway.dataDir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(gateway.dataDir, name))
    .filter((path) => statSync(path).isFile());
  assert.ok(files.some((path) => path.endsWith('seal-key')));
  for (const path of files) assert.ok(!readFileSync(path).includes(secret), path);
  assert.equal(statSync(join(gateway.dataDir, 'seal-key')).mode & 0o777, 0o600);
  const changes = await gateway.get('changes?limit=1000&wait=0');
  for (const text of [gateway.log, JSON.stringify(changes.body)]) {
    assert.ok(!text.includes(secret));
    assert.ok(!text.includes(readFileSync(join(gateway.dataDir, 'seal-key'), 'utf8').trim()));
  }
});

test('with another seal key mail waits, and goes once the right one is back', async () => {
  const path = join(gateway.dataDir, 'seal-key');
  const right = readFileSync(path, 'utf8');
  await gateway.kill('SIGTERM');
  writeFileSync(path, `${Buffer.alloc(32, 1).toString('base64')}\n`);
  await gateway.start();
  const count = sink.messages.length;
  const login = { user: 'bob@example.com', pass: 'correct horse' };
  await sendMail({ port: gateway.submission, login, from: 'bob@example.com', to: 'friend@example.net' });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  assert.equal(sink.messages.length, count);
  assert.match(gateway.log, /cannot be signed/);
  await gateway.kill('SIGTERM');
  writeFileSync(path, right);
  await gateway.start();
  const message = (await sink.received(count + 1)).at(-1)?.content.toString('latin1') ?? '';
  assert.equal(tag(signaturesIn(message)[0], 's'), 's1');
});
