// Whole sessions of fragments from the grammar, broken and cut at random (reliability A-11): the relay never fails, never
// answers outside of the grammar of replies, and stores only what a whole transaction led to.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from './dialog.ts';
import { type TestRelay, domain, greeted, send, startTestRelay } from './fixture.ts';

let relay: TestRelay;
const failures: unknown[] = [];
const note = (error: unknown): void => void failures.push(error);

before(async () => {
  process.on('uncaughtException', note);
  process.on('unhandledRejection', note);
  relay = await startTestRelay({
    domains: [domain('example.com', { users: [{ name: 'host', type: 'ip', cidr: '127.0.0.1' }] })],
    settings: {
      caps: { total: 500, perAddress: 500, perSubmissionAddress: 500 },
      maxMessageBytes: 5000,
      memoryBytes: 10_000_000,
    },
  });
});
after(async () => {
  await relay.stop();
  process.off('uncaughtException', note);
  process.off('unhandledRejection', note);
});

const fragments = [
  'EHLO c.test\r\n',
  'HELO c.test\r\n',
  'EHLO\r\n',
  'MAIL FROM:<a@b.test>\r\n',
  'MAIL FROM:<>\r\n',
  'MAIL FROM:<a@b.test> SIZE=1 BODY=8BITMIME RET=HDRS\r\n',
  'RCPT TO:<x@example.com>\r\n',
  'RCPT TO:<y@other.test>\r\n',
  'RCPT TO:<x@example.com> NOTIFY=NEVER\r\n',
  'DATA\r\n',
  'Subject: x\r\n\r\nbody\r\n.\r\n',
  '.\r\n',
  '\r\n.\r\n',
  '..\r\n',
  'RSET\r\n',
  'NOOP\r\n',
  'VRFY x\r\n',
  'STARTTLS\r\n',
  'AUTH PLAIN\r\n',
  'AUTH LOGIN =\r\n',
  '*\r\n',
  'AAAA\r\n',
  'QUIT\r\n',
  'BDAT 4\r\nabcd',
  '\r\n',
  '\n',
  '\r',
  '\0',
  '\xff\xfe\r\n',
  ' ',
  'MAIL',
  '<',
  '>',
  ':',
  'x'.repeat(600),
  `${'y'.repeat(900)}\r\n`,
  '\x16\x03\x01\x00\x05hello',
];

// mulberry32, so that a failure repeats
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function session(next: () => number): string {
  const start = next() < 0.7 ? 'EHLO c.test\r\nMAIL FROM:<a@b.test>\r\nRCPT TO:<x@example.com>\r\n' : '';
  return (
    start +
    Array.from({ length: Math.floor(next() * 12) }, () => fragments[Math.floor(next() * fragments.length)]).join('')
  );
}

async function run(seed: number): Promise<void> {
  const next = random(seed);
  const client = await Client.open(relay.port(next() < 0.7 ? 'smtp' : 'submission'));
  await client.reply();
  const text = session(next);
  for (let at = 0; at < text.length; ) {
    const length = 1 + Math.floor(next() * (next() < 0.5 ? 10 : 400));
    client.write(text.slice(at, at + length));
    at += length;
    if (next() < 0.3) await new Promise((resolve) => setImmediate(resolve));
    if (next() < 0.02) return client.destroy();
  }
  if (next() < 0.3) client.end();
  const heard = await client.rest(3);
  client.destroy();
  const clear = heard.includes('220 2.0.0 Ready to start TLS')
    ? heard.slice(0, heard.indexOf('220 2.0.0 Ready to start TLS'))
    : heard;
  assert.match(clear, /^(?:[2-5]\d\d[ -][\x20-\x7e]*\r\n)*$/, `seed ${seed}: ${JSON.stringify(text)}`);
  for (const line of clear
    .split('\r\n')
    .filter((one) => /^[245]\d\d /.test(one) && !one.startsWith('250 ') && !one.startsWith('501 Host'))) {
    assert.match(line, /^([245])\d\d \1\.\d+\.\d+ /, `seed ${seed}: ${line}`);
  }
}

test('2,000 random sessions', async () => {
  for (let seed = 1; seed <= 2000; seed += 20)
    await Promise.all(Array.from({ length: 20 }, (_, offset) => run(seed + offset)));
  assert.deepEqual(failures, []);
  assert.deepEqual(
    relay.logs.filter((one) => one.includes('failed') && !one.includes('authentication') && !one.includes('handshake')),
    [],
  );
  assert.ok(relay.stored.length > 0);
  assert.ok(relay.stored.every((one) => !/(?<!\r)\n|\r(?!\n)|\0/.test(one.content.toString('latin1'))));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const client = await greeted(relay);
  assert.match(await send(client), /^250/);
  client.destroy();
});
