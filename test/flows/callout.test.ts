// unlisted_recipients: callout. The destination is asked about recipients that are not declared, and only about them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { sendMail } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';

let sink: Sink;
let gateway: Gateway;
let temporary = false;

before(async () => {
  sink = await startSink({
    answer: ({ stage, line }) => {
      if (stage !== 'RCPT') return undefined;
      if (line.includes('<bob@')) return temporary ? '451 4.3.0 Later' : undefined;
      return '550 5.1.1 Unknown';
    },
  });
  gateway = await startGateway();
  await gateway.put('admins/acme', {});
  await gateway.put('domains/example.com', { admin: 'acme', trusted: true, unlisted_recipients: 'callout' });
  await gateway.put('domains/example.com/routes/primary', { host: '127.0.0.1', port: sink.port, tls: 'none' });
});
after(async () => {
  await gateway.stop();
  await sink.close();
});

const answerTo = (to: string): Promise<string> =>
  sendMail({ port: gateway.smtp, to }).then(
    () => 'accepted',
    (error: Error & { response?: string }) => error.response ?? error.message,
  );
const asked = (address: string): number =>
  sink.sessions.flatMap((session) => session.lines).filter((line) => line.includes(`<${address}>`)).length;

test('a recipient that the destination does not know is refused, and asked about once', async () => {
  assert.match(await answerTo('nobody@example.com'), /^550 5\.1\.1 /);
  assert.match(await answerTo('nobody@example.com'), /^550 5\.1\.1 /);
  assert.equal(asked('nobody@example.com'), 1);
  assert.equal(sink.messages.length, 0);
});

test('while the destination cannot say, the sender is asked to come again', async () => {
  temporary = true;
  assert.match(await answerTo('bob@example.com'), /^451 4\./);
  temporary = false;
});

test('a recipient that it knows is accepted and delivered', async () => {
  assert.equal(await answerTo('bob@example.com'), 'accepted');
  const [message] = await sink.received(1);
  assert.deepEqual(message?.to, ['bob@example.com']);
});
