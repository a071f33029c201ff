// From a hop that keeps silent to the next one: soon while there is a next one, patiently when there is none (RFC 5321 §4.5.3.2).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultTimeouts } from '../../server/relay/smtp-dial.ts';
import { type SinkStage, startSink } from '../support/sink.ts';
import { configurationOf, envelopeOf, route, sendingFor } from './sending-setup.ts';

const FAIL_OVER_MS = 300;

for (const silentAt of ['connect', 'EHLO', 'STARTTLS'] satisfies SinkStage[]) {
  test(`a hop that falls silent at ${silentAt} is left for the next`, async (t) => {
    const extensions = ['PIPELINING', 'STARTTLS'];
    const silent = await startSink({ extensions, answer: ({ stage }) => (stage === silentAt ? 'stall' : undefined) });
    const sink = await startSink();
    t.after(() => Promise.all([silent.close(), sink.close()]));
    const routes = [route(silent, { priority: 1 }), route(sink, { priority: 2 })];
    const configuration = configurationOf({ 'example.com': routes });
    const sending = await sendingFor(t, { configuration, timeouts: { failOverMs: FAIL_OVER_MS } });
    const before = performance.now();
    await sending.accept(envelopeOf());
    await sink.received(1, 3000);
    assert.ok(performance.now() - before >= FAIL_OVER_MS - 1);
    assert.equal(silent.sessions.length, 1);
  });
}

test('the last hop may take its time', async (t) => {
  const slow = await startSink({
    answer: ({ stage }) => (stage === 'connect' ? { delayMs: 3 * FAIL_OVER_MS, reply: '220 at last' } : undefined),
  });
  t.after(() => slow.close());
  const configuration = configurationOf({ 'example.com': [route(slow)] });
  const sending = await sendingFor(t, { configuration, timeouts: { failOverMs: FAIL_OVER_MS } });
  await sending.accept(envelopeOf());
  await slow.received(1);
  assert.equal(slow.sessions.length, 1);
});

test('the next hop follows within 30 seconds', () => {
  assert.ok((defaultTimeouts.failOverMs ?? Number.POSITIVE_INFINITY) <= 25_000);
});
