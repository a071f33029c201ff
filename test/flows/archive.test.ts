// The archive (mail.md F1 to F4, S0 and S1 "message archiving for senders"): what is kept, whose, and that it is what was sent.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { Client } from '../smtp/dialog.ts';
import { GTUBE } from '../smtp/fixture.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';

let sink: Sink;
let gateway: Gateway;

before(async () => {
  sink = await startSink();
  gateway = await startGateway({ settings: { POSTPLANE_SMARTHOST: `127.0.0.1:${sink.port}` } });
  await gateway.put('admins/acme', {});
  await domain({});
  await gateway.put('domains/example.com/routes/primary', { host: '127.0.0.1', port: sink.port });
  await gateway.put('domains/example.com/mailboxes/kept', { archiving: true });
  await gateway.put('domains/example.com/mailboxes/plain', {});
  await user({});
});

after(async () => {
  await gateway?.stop();
  await sink?.close();
});

function domain(archiving: object): Promise<unknown> {
  return gateway.put('domains/example.com', {
    admin: 'acme',
    trusted: true,
    products: ['incoming', 'outgoing', 'archiving'],
    archiving,
  });
}

function user(settings: object): Promise<unknown> {
  return gateway.put('domains/example.com/outgoing-users/smarthost', {
    type: 'ip',
    cidr: '127.0.0.1',
    identification_method: 'header',
    ...settings,
  });
}

// The search looks into Message-IDs, too, which may hold anything.
const subjectsOf = async (start: string): Promise<string[]> =>
  (await gateway.get(`archive?q=${start}&limit=100`)).body.items
    .map((one: { subject: string }) => one.subject)
    .filter((subject: string) => subject.startsWith(start));

const arrived = (subject: string): Promise<unknown> =>
  eventually(`delivery of ${subject}`, () => sink.messages.some(({ content }) => content.includes(subject)));

test('F2 a mailbox that is archived in a domain that is not; blocked mail never is', async () => {
  await sendMail({ port: gateway.smtp, to: ['kept@example.com', 'plain@example.com'], subject: 'f2-both' });
  await sendMail({ port: gateway.smtp, to: 'plain@example.com', subject: 'f2-plain' });
  await assert.rejects(sendMail({ port: gateway.smtp, to: 'kept@example.com', subject: GTUBE }));
  await arrived('f2-plain');
  const [item, ...others] = await eventually('the copy', async () => {
    const { items } = (await gateway.get('archive?domain=example.com')).body;
    return items.length > 0 && items;
  });
  assert.deepEqual(others, []);
  assert.deepEqual([item.subject, item.recipients, item.direction], ['f2-both', ['kept@example.com'], 'incoming']);
});

test('F1 F4 in and out are two items, octet for octet as sent, identity header included', async () => {
  await domain({ enabled: true, retention_days: 30 });
  await sendMail({ port: gateway.smtp, to: 'plain@example.com', subject: 'f1-in' });
  const content =
    'From: <web@example.com>\r\nX-Odd:   spaces \t kept\r\nX-Client-ID: shop\r\nSubject: f1-out\r\n\r\n.. a line\r\n. another\r\n';
  await sendRaw(content);
  await arrived('f1-out');
  const items = await eventually('both copies', async () => {
    const found = (await gateway.get('archive?q=f1-')).body.items.filter((one: { subject: string }) =>
      one.subject.startsWith('f1-'),
    );
    return found.length >= 2 && found;
  });
  assert.equal(items.length, 2);
  const out = items.find((one: { direction: string }) => one.direction === 'outgoing');
  assert.equal(out.sha256, createHash('sha256').update(content).digest('hex'));
  const days = (Date.parse(out.expires_at) - Date.parse(out.archived_at)) / 86_400_000;
  assert.equal(days, 30);
  const raw = await fetch(`${gateway.api}/v1/archive/${out.queue_id}/message`, {
    headers: { authorization: `Bearer ${gateway.token}` },
  });
  assert.equal(await raw.text(), content);
  assert.match(raw.headers.get('content-disposition') ?? '', /^attachment/);
  const usage = (await gateway.get('domains/example.com/archive-usage')).body;
  assert.equal(usage.items, 3);
  assert.equal(usage.quota, 'ok');
});

test('F3 what the outgoing user says holds, whatever the domain says', async () => {
  const send = async (subject: string): Promise<void> => {
    await sendMail({ port: gateway.submission, from: 'web@example.com', to: 'ann@example.net', subject });
    await arrived(subject);
  };
  await domain({ enabled: true });
  await user({ archive_messages: false });
  await send('f3-user-off');
  await domain({ enabled: false });
  await user({ archive_messages: true });
  await send('f3-user-on');
  await user({});
  await send('f3-neither');
  await eventually('the copy', async () => (await subjectsOf('f3-')).length > 0);
  assert.deepEqual(await subjectsOf('f3-'), ['f3-user-on']);
});

test('F1 a message let out of quarantine is archived then', async () => {
  await user({ archive_messages: true });
  const subject = `f1-released ${GTUBE}`;
  await assert.rejects(sendMail({ port: gateway.submission, from: 'web@example.com', to: 'ann@example.net', subject }));
  const kept = await eventually(
    'the quarantined message',
    async () => (await gateway.get('quarantine?q=f1-released')).body.items[0],
  );
  assert.deepEqual(await subjectsOf('f1-released'), []);
  await gateway.request('POST', `/v1/quarantine/${kept.queue_id}:release`);
  await eventually('the copy', async () => (await subjectsOf('f1-released')).length === 1);
});

test('F1 beyond the hard quota mail is delivered and no longer archived', async () => {
  const { bytes } = (await gateway.get('domains/example.com/archive-usage')).body;
  await user({});
  await domain({ enabled: true, soft_quota_bytes: 1, hard_quota_bytes: bytes + 10 });
  await sendMail({ port: gateway.smtp, to: 'plain@example.com', subject: 'over-quota' });
  await arrived('over-quota');
  const usage = await eventually('the use', async () => {
    const answer = (await gateway.get('domains/example.com/archive-usage')).body;
    return answer.not_archived > 0 && answer;
  });
  assert.deepEqual([usage.quota, usage.bytes], ['hard', bytes]);
  assert.deepEqual(await subjectsOf('over-quota'), []);
});

test('F1 a copy that was not in the database yet survives kill -9', async () => {
  await domain({ enabled: true });
  const subjects = Array.from({ length: 20 }, (_, index) => `kill-${index}`);
  await Promise.all(subjects.map((subject) => sendMail({ port: gateway.smtp, to: 'plain@example.com', subject })));
  await gateway.kill('SIGKILL');
  await gateway.start();
  await eventually('all copies', async () => (await subjectsOf('kill-')).length === subjects.length);
});

test('archiving needs the product, and what is archived stays within the subtree', async () => {
  const refused = await gateway.request(
    'PUT',
    '/v1/domains/other.example',
    { admin: 'acme', archiving: { enabled: true } },
    { 'if-none-match': '*' },
  );
  assert.equal(refused.status, 422);
  assert.equal(refused.body.errors[0].pointer, '/archiving/enabled');
  await gateway.put('admins/other', {});
  const token = (await gateway.request('POST', '/v1/tokens', { name: 'other', admin: 'other' })).body.token;
  const authorization = `Bearer ${token}`;
  const [item] = (await gateway.get('archive?limit=1')).body.items;
  assert.deepEqual((await gateway.request('GET', '/v1/archive', undefined, { authorization })).body.items, []);
  for (const path of [`/v1/archive/${item.queue_id}`, `/v1/archive/${item.queue_id}/message`])
    assert.equal((await gateway.request('GET', path, undefined, { authorization })).status, 404, path);
});

async function sendRaw(content: string): Promise<void> {
  const client = await Client.open(gateway.submission);
  try {
    await client.reply();
    for (const line of ['EHLO client.test', 'MAIL FROM:<web@example.com>', 'RCPT TO:<ann@example.net>', 'DATA']) {
      client.write(`${line}\r\n`);
      assert.match(await client.reply(), /^[23]/);
    }
    client.write(`${content.replace(/^\./gm, '..')}.\r\n`);
    assert.match(await client.reply(10_000), /^250/);
  } finally {
    client.destroy();
  }
}
