// A large message on its way through leaves the others their turn of the event loop (mail.md 3.6, reliability C-5).
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';
import { Client } from '../smtp/dialog.ts';

const SIZE = 25 * 1024 * 1024;
/** Without windows one look at the whole content alone takes longer, wherever the machine has nothing else to do. */
const LONGEST_TURN_MS = 150;

let sink: Sink;
let gateway: Gateway;
const scanned: string[] = [];

// Answers as rspamd does and notes what it was handed.
const engine = createServer((request, response) => {
  const hash = createHash('sha256');
  request.on('data', (chunk: Buffer) => void hash.update(chunk));
  request.on('end', () => {
    scanned.push(hash.digest('hex'));
    response.end(JSON.stringify({ score: 0, required_score: 15, action: 'no action', symbols: {} }));
  });
});

before(async () => {
  await new Promise<void>((resolve) => engine.listen(0, '127.0.0.1', resolve));
  sink = await startSink();
  gateway = await startGateway({
    settings: {
      POSTPLANE_RSPAMD_URL: `http://127.0.0.1:${(engine.address() as AddressInfo).port}`,
      POSTPLANE_SCANNER_SECONDS: '60',
    },
  });
  await gateway.put('admins/acme', { name: 'acme' });
  await gateway.put('domains/example.com', { domain: 'example.com', admin: 'acme', trusted: true });
  await gateway.put('domains/example.com/routes/sink', {
    name: 'sink',
    host: '127.0.0.1',
    port: sink.port,
    tls: 'none',
  });
});

after(async () => {
  await gateway.stop();
  await sink.close();
  engine.close();
});

const FIELDS =
  'From: joe@elsewhere.test\r\nTo: ann@example.com\r\nSubject: large\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/octet-stream; name=a.bin\r\nContent-Transfer-Encoding: base64\r\n\r\n';
const END = '--b--\r\n';

function largeMessage(): Buffer {
  const line = `${Buffer.from('what is looked for is not in here, whatever the line it is in').toString('base64').slice(0, 76)}\r\n`;
  const body = Buffer.alloc(Math.floor((SIZE - FIELDS.length - END.length) / line.length) * line.length, line);
  return Buffer.concat([Buffer.from(FIELDS), body, Buffer.from(END)]);
}

/** The longest that a timer of the gateway waited for its turn since this was asked last. */
async function longestTurnMs(): Promise<number> {
  const { body } = await gateway.request('GET', '/metrics');
  return Number(/^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(String(body))?.[1]) * 1000;
}

async function sendLarge(content: Buffer): Promise<string> {
  const client = await Client.open(gateway.smtp);
  try {
    await client.reply();
    client.write('EHLO client.test\r\n');
    await client.reply();
    client.write('MAIL FROM:<joe@elsewhere.test>\r\nRCPT TO:<ann@example.com>\r\nDATA\r\n');
    for (let count = 0; count < 3; count++) await client.reply();
    client.write(content);
    client.write('.\r\n');
    return await client.reply(60_000);
  } finally {
    client.destroy();
  }
}

test('3.6 a message of 25 MiB is scanned, stored and delivered in short turns of the event loop', async (t) => {
  const content = largeMessage();
  const digest = createHash('sha256').update(content).digest('hex');
  // What is compiled and loaded with the first one is not what is measured.
  assert.match(await sendLarge(content), /^250 /);
  await eventually('the first', () => sink.messages.length === 1, 60_000);
  const turns: number[] = [];
  // Of several the best: what else the machine does only makes turns longer.
  for (let count = 2; count <= 7 && !turns.some((one) => one < LONGEST_TURN_MS); count++) {
    await longestTurnMs();
    assert.match(await sendLarge(content), /^250 /);
    await eventually('the next', () => sink.messages.length === count, 60_000);
    turns.push(await longestTurnMs());
  }
  t.diagnostic(`longest turns in ms: ${turns.map((one) => one.toFixed(0)).join(', ')}`);
  assert.deepEqual([...new Set(scanned)], [digest], 'the engine has each octet');
  assert.ok(sink.messages.at(-1)?.content.subarray(-content.length).equals(content), 'so has the destination');
  assert.ok(Math.min(...turns) < LONGEST_TURN_MS, `${turns.join(', ')} ms`);
});
