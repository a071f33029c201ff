// How long mail of an outgoing user is tried: from its submission over SMTP to the notification at the end (mail.md J9).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simpleParser } from 'mailparser';
import { sendingFor } from '../relay/sending-setup.ts';
import { domain, greeted, send, withRelay } from '../smtp/fixture.ts';
import { fakeClock } from '../support/clock.ts';
import { startSink } from '../support/sink.ts';

const DAY = 86_400_000;

test('J9 after max_retry_days of the user the message comes back with 5.4.7, and not before', async (t) => {
  const clock = fakeClock();
  const sink = await startSink({
    answer: ({ stage, line }) => (stage === 'RCPT' && line.includes('far.test') ? '450 4.2.1 busy' : undefined),
  });
  t.after(() => sink.close());
  const host = { name: 'host', type: 'ip', cidr: '127.0.0.0/8', settings: { max_retry_days: 4 } } as const;
  await withRelay({ domains: [domain('example.com', { users: [host] })], now: clock.now }, async (relay) => {
    const client = await greeted(relay, 'submission');
    const given = {
      from: 'bob@example.com',
      to: ['x@far.test'],
      content: 'From: bob@example.com\nSubject: hi\n\nbody\n',
    };
    assert.match(await send(client, given), /^250 /);
    client.destroy();
    const [accepted] = relay.stored;
    assert.ok(accepted);
    const sending = await sendingFor(t, { clock, smarthost: { host: sink.host, port: sink.port } });
    await sending.accept(accepted.envelope, accepted.content);
    await clock.advance(4 * DAY - 3_600_000, () => sending.queue.settled());
    assert.equal(sink.messages.length, 0);
    await clock.advance(3_660_000, () => sending.queue.settled());
    const [dsn] = await sink.received(1);
    assert.deepEqual([dsn?.from, dsn?.to], ['', ['bob@example.com']]);
    const content = dsn?.content ?? Buffer.alloc(0);
    assert.match(
      content.toString(),
      /Final-Recipient: rfc822; ?x@far\.test\r\n[\s\S]*Action: failed\r\nStatus: 5\.4\.7\r\n/,
    );
    assert.equal((await simpleParser(content)).subject, 'Undelivered mail returned to sender');
    await clock.advance(10 * DAY, () => sending.queue.settled());
    assert.equal(sink.messages.length, 1);
  });
});
