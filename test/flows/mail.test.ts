// The whole gateway: resources through the API, messages in through SMTP, out to where the resources say.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';

let sink: Sink;
let smarthost: Sink;
let gateway: Gateway;

before(async () => {
  sink = await startSink();
  smarthost = await startSink();
  gateway = await startGateway({ settings: { POSTPLANE_SMARTHOST: `127.0.0.1:${smarthost.port}` } });
  await gateway.put('admins/acme', { name: 'acme' });
  await gateway.put('domains/example.com', {
    domain: 'example.com',
    admin: 'acme',
    trusted: true,
    unlisted_recipients: 'reject',
  });
  await gateway.put('domains/example.com/routes/primary', { host: '127.0.0.1', port: sink.port, tls: 'none' });
  await gateway.put('domains/example.com/mailboxes/info', { local_part: 'info' });
});

after(async () => {
  await gateway.stop();
  await Promise.all([sink.close(), smarthost.close()]);
});

const refusal = async (sent: Promise<string>): Promise<string> =>
  sent.then(
    (reply) => `accepted: ${reply}`,
    (error: Error & { response?: string }) => error.response ?? error.message,
  );

test('incoming mail reaches the route of its domain, and the log says so', async () => {
  await sendMail({ port: gateway.smtp, subject: 'in' });
  const [message] = await sink.received(1);
  assert.deepEqual([message?.from, message?.to], ['sender@example.org', ['info@example.com']]);
  assert.match(message?.content.toString() ?? '', /^Received: from client\.test[\s\S]*\r\nSubject: in\r\n/);
  const logged = await eventually('the log', async () => {
    const rows = await gateway.database?.query<Record<string, unknown>>(
      "select direction, status, classification, recipient, queue_state from message where subject = 'in'",
    );
    return rows?.find((row) => row['queue_state'] === null);
  });
  assert.deepEqual(logged, {
    direction: 'incoming',
    status: 'delivered',
    classification: 'accepted',
    recipient: 'info@example.com',
    queue_state: null,
  });
});

test('a recipient that is not declared and a domain that is not ours are refused', async () => {
  assert.match(await refusal(sendMail({ port: gateway.smtp, to: 'nobody@example.com' })), /^550 5\.1\.1 /);
  assert.match(await refusal(sendMail({ port: gateway.smtp, to: 'someone@example.net' })), /^550 5\.7\.1 /);
});

test('a mailbox takes mail as soon as the write that declares it is answered, and none once it is deleted', async () => {
  for (let round = 0; round < 5; round++) {
    const to = `new${round}@example.com`;
    assert.match(await refusal(sendMail({ port: gateway.smtp, to })), /^550 5\.1\.1 /);
    await gateway.put(`domains/example.com/mailboxes/new${round}`, { local_part: `new${round}` });
    assert.match(await sendMail({ port: gateway.smtp, to }), /^250 /);
    const gone = await gateway.request('DELETE', `/v1/domains/example.com/mailboxes/new${round}`, undefined, {
      'if-match': '*',
      prefer: 'wait=20',
    });
    assert.equal(gone.status, 204);
    assert.match(await refusal(sendMail({ port: gateway.smtp, to })), /^550 5\.1\.1 /);
  }
});

test('a filter rule blocks what it matches', async () => {
  await gateway.put('domains/example.com/filter-rules/no-invoices', {
    name: 'no-invoices',
    direction: 'incoming',
    action: 'block',
    conditions: { any_of: [{ field: 'subject', op: 'contains', value: 'invoice' }] },
  });
  assert.match(await refusal(sendMail({ port: gateway.smtp, subject: 'Your INVOICE' })), /^5\d\d /);
  assert.match(await sendMail({ port: gateway.smtp, subject: 'Your order' }), /^250 /);
});

test('an outgoing user with a password sends through the smarthost, over STARTTLS and over TLS', async () => {
  await gateway.put('domains/example.com/outgoing-users/bob', {
    name: 'bob',
    type: 'user',
    password_wo: 'correct horse',
  });
  const login = { user: 'bob@example.com', pass: 'correct horse' };
  const count = smarthost.messages.length;
  await sendMail({
    port: gateway.submission,
    login,
    from: 'bob@example.com',
    to: 'friend@example.net',
    subject: 'starttls',
  });
  await sendMail({
    port: gateway.submissions,
    secure: true,
    login,
    from: 'bob@example.com',
    to: 'friend@example.net',
    subject: 'tls',
  });
  const messages = await smarthost.received(count + 2);
  assert.deepEqual(
    messages.slice(count).map((one) => one.to[0]),
    ['friend@example.net', 'friend@example.net'],
  );
  assert.match(
    await refusal(
      sendMail({
        port: gateway.submission,
        login: { ...login, pass: 'wrong password' },
        from: 'bob@example.com',
        to: 'friend@example.net',
      }),
    ),
    /^535 5\.7\.8 /,
  );
});

test('an outgoing user of type ip sends without a login; the identity header names the sender and is removed', async () => {
  assert.match(
    await refusal(sendMail({ port: gateway.submission, from: 'web@example.com', to: 'friend@example.net' })),
    /^530 5\.7\.0 /,
  );
  await gateway.put('domains/example.com/outgoing-users/web', {
    name: 'web',
    type: 'ip',
    cidr: '127.0.0.1',
    identification_method: 'header',
  });
  await gateway.put('domains/example.com/outgoing-users/web/identity-headers/x-client-id', { name: 'x-client-id' });
  const count = smarthost.messages.length;
  await sendMail({
    port: gateway.submission,
    from: 'web@example.com',
    to: 'friend@example.net',
    subject: 'by address',
    headers: { 'X-Client-Id': 'customer-17' },
  });
  const message = (await smarthost.received(count + 1)).at(-1);
  assert.doesNotMatch(message?.content.toString() ?? '', /x-client-id/i);
  const logged = await eventually(
    'the log',
    async () =>
      (
        await gateway.database?.query<{ identity: string }>("select identity from message where subject = 'by address'")
      )?.[0],
  );
  assert.equal(logged.identity, 'customer-17');
});
