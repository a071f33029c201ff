// A start over a directory in which somebody else wrote: what is not ours costs itself only, never the mail beside it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { crc32 } from 'node:zlib';
import type { Envelope } from '../../server/relay/envelope.ts';
import { lastSequence } from '../../server/relay/journal-reader.ts';
import { encodeLine } from '../../server/relay/segmented-log.ts';
import { encodeSpoolFile } from '../../server/relay/spool-file.ts';
import { type Sink, startSink } from '../support/sink.ts';
import {
  configurationOf,
  content,
  envelopeOf,
  route,
  sendingFor,
  temporaryDir,
  type TestSending,
} from './sending-setup.ts';

/** A data directory with messages that a process spooled and did not deliver. */
function spooled(t: TestContext, count: number): { dir: string; messages: string; envelopes: Envelope[] } {
  const dir = temporaryDir(t);
  const messages = join(dir, 'spool', 'messages');
  for (const path of [messages, join(dir, 'queue-state'), join(dir, 'journal')]) mkdirSync(path, { recursive: true });
  const envelopes = Array.from({ length: count }, () => envelopeOf({ size: content.length }));
  for (const envelope of envelopes) writeSpooled(messages, envelope);
  return { dir, messages, envelopes };
}

function writeSpooled(messages: string, envelope: Envelope): void {
  writeFileSync(join(messages, envelope.queueId), Buffer.concat(encodeSpoolFile(envelope, [content])));
}

async function start(t: TestContext, dir: string): Promise<{ sink: Sink; back: Sink; sending: TestSending }> {
  const [sink, back] = [await startSink(), await startSink()];
  t.after(() => Promise.all([sink.close(), back.close()]));
  const configuration = configurationOf({ 'example.com': [route(sink)], 'sender.test': [route(back)] });
  return { sink, back, sending: await sendingFor(t, { dir, configuration }) };
}

test('an envelope of another shape is set aside, although its checksums are right', async (t) => {
  const { dir, messages, envelopes } = spooled(t, 8);
  const shapes: Record<string, unknown>[] = [
    { recipients: null },
    { recipients: [] },
    { recipients: [null] },
    { client: null },
    { mailFrom: 7 },
    { receivedAt: 1e300 },
    { direction: 'sideways' },
    { retrySeconds: null },
  ];
  for (const [index, shape] of shapes.entries())
    writeSpooled(messages, { ...envelopeOf(), queueId: `0BAD${index}`, ...shape } as Envelope);
  writeFileSync(join(messages, '0NULL'), `postplane-spool-1 5 ${crc32('null\n').toString(16)} 0 00000000\nnull\n`);
  const { sink, sending } = await start(t, dir);
  await sending.recovered;
  await sink.received(envelopes.length);
  assert.equal(readdirSync(join(dir, 'spool', 'corrupt')).length, shapes.length + 1);
});

test('a record of the queue state that cannot be read costs that record only', async (t) => {
  const { dir, envelopes } = spooled(t, 8);
  const records = ['{broken', 'null', '{}', '{"recipients":[7],"reports":[]}', '{"recipients":[],"reports":[{}]}'];
  const lines = records.map((record, index) => encodeLine(`${envelopes[index]?.queueId} ${record}`));
  writeFileSync(
    join(dir, 'queue-state', '000000000050.log'),
    ['X', '', '__proto__ {}'].map(encodeLine).join('') + lines.join(''),
  );
  const { sink, sending } = await start(t, dir);
  await sending.recovered;
  await sink.received(envelopes.length);
  await sending.queue.settled();
  assert.equal(sending.errors.length, records.length);
});

test('content that changed on disk is kept beside the spool, and its sender is told', async (t) => {
  const { dir, messages, envelopes } = spooled(t, 3);
  const broken = envelopes[1] as Envelope;
  const path = join(messages, broken.queueId);
  const bytes = readFileSync(path);
  bytes[bytes.length - 4] = (bytes.at(-4) ?? 0) ^ 1;
  writeFileSync(path, bytes);
  const { sink, back, sending } = await start(t, dir);
  await sink.received(2);
  const [report] = await back.received(1);
  assert.match(report?.content.toString() ?? '', /Status: 5\.3\.0/);
  await sending.queue.settled();
  assert.equal(sending.statuses(broken.queueId).at(-1), 'bounced');
  assert.deepEqual(readdirSync(messages), []);
  assert.deepEqual(readFileSync(join(dir, 'spool', 'corrupt', broken.queueId)), bytes);
});

test('entries under the names of segments that are none are set aside', async (t) => {
  const { dir, envelopes } = spooled(t, 4);
  for (const log of ['queue-state', 'journal'].map((name) => join(dir, name))) {
    mkdirSync(join(log, '000000000090.log'));
    execFileSync('mkfifo', [join(log, '000000000091.log')]);
    symlinkSync('/dev/zero', join(log, '000000000092.log'));
    writeFileSync(join(log, '000000000093.log'), '');
    truncateSync(join(log, '000000000093.log'), 5e9);
    writeFileSync(join(log, '999999999999.log'), '');
    writeFileSync(join(log, '000000000094.log'), '');
    truncateSync(join(log, '000000000094.log'), 140e6);
    writeFileSync(join(log, 'foreign'), 'x');
  }
  const { sink, sending } = await start(t, dir);
  await sink.received(envelopes.length);
  await sending.queue.settled();
  assert.equal(sending.errors.filter(({ message }) => message.endsWith('set aside')).length, 10);
  await sending.close(1000);
  const again = await start(t, dir);
  await again.sending.recovered;
  assert.deepEqual(again.sink.messages, []);
  assert.deepEqual(again.sending.errors, []);
});

test('a sequence that leaves no room is not counted on', async (t) => {
  const { dir } = spooled(t, 1);
  const lines = ['1 a/0 {}', 'x b/0 {}', '1e300 c/0 {}', '9007199254740991 d/0 {}'].map(encodeLine).join('');
  writeFileSync(join(dir, 'journal', '000000000007.log'), lines);
  assert.equal(lastSequence(join(dir, 'journal')), 1);
  const { sink } = await start(t, dir);
  await sink.received(1);
});
