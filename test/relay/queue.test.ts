// The queue through time and through restarts, on a clock that is told when to move.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { defaultRetrySchedule, retryDelay } from '../../server/relay/retry-schedule.ts';
import { fakeClock } from '../support/clock.ts';
import { type Sink, type SinkAnswer, type SinkEvent, startSink } from '../support/sink.ts';
import {
  configurationOf,
  content,
  envelopeOf,
  route,
  sendingFor,
  temporaryDir,
  type TestSending,
} from './sending-setup.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

async function sinkFor(t: TestContext, answer?: (event: SinkEvent) => SinkAnswer): Promise<Sink> {
  const sink = await startSink(answer ? { answer } : {});
  t.after(() => sink.close());
  return sink;
}

const busy = ({ stage }: SinkEvent): SinkAnswer => (stage === 'RCPT' ? '450 4.2.1 busy' : undefined);

/** The intervals of mail.md E3 in minutes, without jitter. */
function expectedAttempts(until: number): number[] {
  const times: number[] = [];
  for (let age = 0; age < until; age += retryDelay(defaultRetrySchedule, age, 0.5)) times.push(age);
  return times;
}

test('the curve: every 15 minutes for 2 hours, then growing by half for 14 hours, then every 6 hours', () => {
  const minutes = expectedAttempts(2 * DAY).map((age) => Math.round(age / MINUTE));
  assert.deepEqual(minutes.slice(0, 9), [0, 15, 30, 45, 60, 75, 90, 105, 120]);
  assert.deepEqual(minutes.slice(9, 13), [135, 158, 191, 242]);
  const late = minutes.filter((minute) => minute >= 16 * 60);
  assert.ok(late.slice(1).every((minute, index) => minute - (late[index] as number) === 360));
});

test('over 14 days the attempts follow the curve; at the end one notification says so', async (t) => {
  const clock = fakeClock();
  const sink = await sinkFor(t, busy);
  const back = await sinkFor(t);
  const random = (): number => Math.random();
  const configuration = configurationOf({ 'example.com': [route(sink)], 'sender.test': [route(back)] });
  const sending = await sendingFor(t, { clock, random, configuration });
  const envelope = envelopeOf({ receivedAt: clock.now(), delayWarningSeconds: 4 * 3600 });
  await sending.accept(envelope);
  await clock.advance(15 * DAY, () => sending.queue.settled());

  const attempts = sending.events.filter(
    ({ envelope: { queueId }, attempts: count }) => queueId === envelope.queueId && count > 0,
  );
  const ages = attempts.map(({ at }) => at - envelope.receivedAt);
  for (const [index, age] of ages.entries()) {
    if (index === 0 || index === ages.length - 1) continue;
    const usual = retryDelay(defaultRetrySchedule, ages[index - 1] as number, 0.5);
    const taken = age - (ages[index - 1] as number);
    assert.ok(
      Math.abs(taken / usual - 1) <= 0.101,
      `attempt ${index}: ${taken / MINUTE} instead of ${usual / MINUTE} minutes`,
    );
  }
  assert.ok(Math.abs((ages.at(-1) ?? 0) - 14 * DAY) < 1000, 'the last attempt falls on the end');
  assert.ok(Math.abs(attempts.length - expectedAttempts(14 * DAY).length) <= 5);
  assert.equal(
    sink.sessions.flatMap(({ lines }) => lines).filter((line) => line.startsWith('RCPT')).length,
    attempts.length,
  );
  assert.equal(sending.statuses(envelope.queueId).at(-1), 'queue-expired');
  const reports = await back.received(2);
  assert.equal(reports.length, 2);
  assert.match(reports[0]?.content.toString() ?? '', /Action: delayed[\s\S]*Will-Retry-Until/);
  assert.match(
    reports[1]?.content.toString() ?? '',
    /Action: failed\r\nStatus: 5\.4\.7[\s\S]*Diagnostic-Code: smtp; 450 4\.2\.1 busy/,
  );
  assert.deepEqual(readdirSync(join(sending.dir, 'spool', 'messages')), []);
});

test('J9 after max_retry_days of 4 the mail of an outgoing user is returned; nobody is told of null-sender mail', async (t) => {
  const clock = fakeClock();
  const sink = await sinkFor(t, ({ stage, line }) =>
    stage === 'RCPT' && !line.includes('<a@sender') ? '450 4.2.1 busy' : undefined,
  );
  const smarthost = { host: sink.host, port: sink.port };
  const sending = await sendingFor(t, { clock, smarthost });
  const common = { direction: 'outgoing', receivedAt: clock.now(), retrySeconds: 4 * 86_400 } as const;
  const [told, silent] = [envelopeOf(common), envelopeOf({ ...common, mailFrom: '' })];
  await sending.accept(told);
  await sending.accept(silent);
  await clock.advance(4 * DAY + MINUTE, () => sending.queue.settled());
  assert.deepEqual(
    [told, silent].map(({ queueId }) => sending.statuses(queueId).at(-1)),
    ['queue-expired', 'delivery-failed'],
  );
  assert.equal((await sink.received(1)).length, 1);
});

test('a clock that jumps 400 days expires nothing before 5 attempts and postpones nothing', async (t) => {
  const clock = fakeClock();
  const sink = await sinkFor(t, busy);
  const sending = await sendingFor(t, { clock, configuration: configurationOf({ 'example.com': [route(sink)] }) });
  const envelope = envelopeOf({ receivedAt: clock.now(), mailFrom: '' });
  await sending.accept(envelope);
  await sending.queue.settled();
  clock.jump(400 * DAY);
  await clock.advance(17 * MINUTE, () => sending.queue.settled());
  assert.equal(sending.statuses(envelope.queueId).length, 3);
  clock.jump(-400 * DAY);
  await clock.advance(7 * HOUR, () => sending.queue.settled());
  assert.ok(sending.statuses(envelope.queueId).length >= 4);
  assert.equal(sending.statuses(envelope.queueId).at(-1), 'queued');
});

async function restarted(
  t: TestContext,
  before: TestSending,
  deps: Parameters<typeof sendingFor>[1],
): Promise<TestSending> {
  await before.close(1000);
  const after = await sendingFor(t, { ...deps, dir: before.dir });
  await after.recovered;
  return after;
}

test('a restart keeps attempts, due time, held and done recipients', async (t) => {
  const clock = fakeClock();
  let open = false;
  const sink = await sinkFor(t, ({ stage, line }) =>
    stage === 'RCPT' && !open && !line.includes('<done@') ? '450 4.2.1 busy' : undefined,
  );
  const deps = { clock, configuration: configurationOf({ 'example.com': [route(sink)] }), dir: temporaryDir(t) };
  const before = await sendingFor(t, deps);
  const [mixed, held] = [
    envelopeOf({ receivedAt: clock.now(), to: ['done@example.com', 'later@example.com'] }),
    envelopeOf({ receivedAt: clock.now() }),
  ];
  await before.accept(mixed);
  await before.accept(held);
  await before.queue.settled();
  before.queue.act(held.queueId, 'hold');
  await clock.advance(MINUTE, () => before.queue.settled());
  open = true;

  const after = await restarted(t, before, deps);
  await after.queue.settled();
  assert.deepEqual(after.queue.counts(), { messages: 2, active: 0, queued: 0, deferred: 1, held: 1, frozen: 0 });
  assert.equal(sink.messages.length, 1, 'nothing is tried before its time');
  await clock.advance(17 * MINUTE, () => after.queue.settled());
  assert.deepEqual(
    sink.messages.map(({ to }) => to),
    [['done@example.com'], ['later@example.com']],
  );
  assert.equal(
    after.events.findLast(({ envelope: { queueId }, recipient }) => queueId === mixed.queueId && recipient === 1)
      ?.attempts,
    2,
  );
  assert.equal(after.queue.act(held.queueId, 'release'), 'ok');
  await sink.received(3);
});

test('what is recorded as delivered is not sent again although its file is still there', async (t) => {
  const sink = await sinkFor(t);
  const deps = { configuration: configurationOf({ 'example.com': [route(sink)] }), dir: temporaryDir(t) };
  const before = await sendingFor(t, deps);
  before.spool.remove = () => Promise.reject(new Error('crashed before'));
  const envelope = envelopeOf();
  await before.accept(envelope);
  await sink.received(1);
  await before.queue.settled();
  const after = await restarted(t, before, deps);
  await after.queue.settled();
  assert.equal(sink.messages.length, 1);
  assert.deepEqual(after.statuses(envelope.queueId), ['delivered'], 'the message log hears of it again');
  assert.deepEqual(readdirSync(join(deps.dir, 'spool', 'messages')), []);
});

test('a crash while a notification is made leaves exactly one', async (t) => {
  const sink = await sinkFor(t, ({ stage }) => (stage === 'RCPT' ? '550 5.1.1 unknown' : undefined));
  const back = await sinkFor(t);
  for (const moment of ['before', 'after'] as const) {
    const deps = {
      configuration: configurationOf({ 'example.com': [route(sink)], 'sender.test': [route(back)] }),
      dir: temporaryDir(t),
    };
    const before = await sendingFor(t, deps);
    const put = before.spool.put.bind(before.spool);
    await put({ ...envelopeOf({ queueId: `moment${moment}` }), size: content.length }, [content]);
    before.spool.put = async (envelope, chunks) => {
      if (moment === 'after') await put(envelope, chunks);
      throw new Error('crash');
    };
    before.queue.enqueue(envelopeOf({ queueId: `moment${moment}` }), content);
    await before.queue.settled();
    const arrived = back.messages.length;
    const after = await restarted(t, before, deps);
    await back.received(arrived + 1);
    await after.queue.settled();
    assert.equal(back.messages.length, arrived + 1);
    assert.deepEqual(readdirSync(join(deps.dir, 'spool', 'messages')), []);
    await after.close(0);
  }
});

test('what waits for its turn can be removed and held at once', async (t) => {
  const sink = await sinkFor(t, ({ stage }) => (stage === 'content' ? { delayMs: 200, reply: '250 ok' } : undefined));
  const configuration = configurationOf({ 'example.com': [route(sink)] });
  const sending = await sendingFor(t, { configuration, maxDeliveriesPerDestination: 1 });
  const [first, removed, held] = [envelopeOf(), envelopeOf(), envelopeOf()];
  for (const envelope of [first, removed, held]) await sending.accept(envelope);
  assert.deepEqual(
    [sending.queue.act(removed.queueId, 'remove'), sending.queue.act(held.queueId, 'hold')],
    ['ok', 'ok'],
  );
  assert.equal(sending.statuses(removed.queueId).at(-1), 'queue-removed');
  await sending.queue.settled();
  assert.equal(sink.messages.length, 1);
  assert.deepEqual(sending.queue.counts(), { messages: 1, active: 0, queued: 0, deferred: 0, held: 1, frozen: 0 });
  assert.equal(sending.queue.act(held.queueId, 'release'), 'ok');
  await sink.received(2);
});

test('actions: hold, release, retry, remove, bounce, one recipient or all', async (t) => {
  const sink = await sinkFor(t, busy);
  const back = await sinkFor(t);
  const sending = await sendingFor(t, {
    configuration: configurationOf({ 'example.com': [route(sink)], 'sender.test': [route(back)] }),
  });
  const envelope = envelopeOf({ to: ['a@example.com', 'b@example.com', 'c@example.com'] });
  await sending.accept(envelope);
  await sending.queue.settled();
  assert.equal(sending.queue.act('unknown', 'retry'), 'not found');
  assert.equal(sending.queue.act(envelope.queueId, 'remove', { recipient: 0 }), 'ok');
  assert.equal(sending.queue.act(envelope.queueId, 'remove', { recipient: 0 }), 'not found');
  assert.equal(sending.queue.act(envelope.queueId, 'bounce', { recipient: 1 }), 'ok');
  assert.equal(sending.queue.act(envelope.queueId, 'hold'), 'ok');
  await back.received(1);
  assert.deepEqual(
    [0, 1].map((index) => sending.statuses(envelope.queueId, index).at(-1)),
    ['queue-removed', 'queue-bounced'],
  );
  assert.equal(sending.queue.counts().held, 1);
  sending.queue.act(envelope.queueId, 'retry');
  await sending.queue.settled();
  assert.equal(sending.events.at(-1)?.attempts, 2);
  sending.queue.act(envelope.queueId, 'remove');
  await sending.queue.settled();
  assert.equal(sending.queue.counts().messages, 0);
});

test('mail of a locked sender is held, also over a restart; it goes when the lock ends or an administrator wants it', async (t) => {
  const clock = fakeClock();
  const sink = await sinkFor(t);
  const locked = new Set(['spammer']);
  const smarthost = { host: sink.host, port: sink.port };
  const isHeld = ({ identity }: { identity: string | null }): boolean => identity !== null && locked.has(identity);
  const deps = { clock, smarthost, isHeld, dir: temporaryDir(t) };
  const before = await sendingFor(t, deps);
  const common = { direction: 'outgoing', receivedAt: clock.now(), outgoingUser: 'web' } as const;
  const [held, wanted, free] = ['spammer', 'spammer', 'customer'].map((identity) =>
    envelopeOf({ ...common, identity }),
  );
  for (const one of [held, wanted, free]) await before.accept(one as typeof held & object);
  await before.queue.settled();
  assert.equal(sink.messages.length, 1);
  assert.equal(before.queue.counts().held, 2);
  const event = before.events.findLast((one) => one.envelope.queueId === held?.queueId);
  assert.deepEqual([event?.queueState, event?.reply?.text], ['held', 'held while the sender is locked']);

  const after = await restarted(t, before, deps);
  await after.queue.recheckHeld();
  await clock.advance(20 * DAY, () => after.queue.settled());
  assert.equal(sink.messages.length, 1, 'time alone releases nothing, and expires nothing');
  assert.equal(after.queue.act(wanted?.queueId ?? '', 'release'), 'ok');
  await after.queue.settled();
  assert.equal(sink.messages.length, 2, 'what an administrator releases by itself goes');
  locked.clear();
  await after.queue.recheckHeld();
  await after.queue.settled();
  assert.equal(sink.messages.length, 3);
  assert.deepEqual(readdirSync(join(deps.dir, 'spool', 'messages')), []);
});

test('what an administrator holds is not released with the lock of its sender', async (t) => {
  const sink = await sinkFor(t);
  let locked = true;
  const sending = await sendingFor(t, { smarthost: { host: sink.host, port: sink.port }, isHeld: () => locked });
  const envelope = envelopeOf({ direction: 'outgoing', outgoingUser: 'web' });
  await sending.accept(envelope);
  await sending.queue.settled();
  assert.equal(sending.queue.act(envelope.queueId, 'hold'), 'ok');
  locked = false;
  await sending.queue.recheckHeld();
  await sending.queue.settled();
  assert.deepEqual([sink.messages.length, sending.queue.counts().held], [0, 1]);
});

test('a sender that is locked while his mail waits for its turn: nothing more of it goes', async (t) => {
  let locked = false;
  const sink = await sinkFor(t, ({ stage }) =>
    stage === 'content' ? { reply: '250 2.0.0 taken', delayMs: 100 } : undefined,
  );
  const smarthost = { host: sink.host, port: sink.port };
  const sending = await sendingFor(t, {
    smarthost,
    isHeld: () => locked,
    maxDeliveries: 2,
    maxDeliveriesPerDestination: 1,
  });
  const envelopes = Array.from({ length: 5 }, () => envelopeOf({ direction: 'outgoing', outgoingUser: 'web' }));
  for (const envelope of envelopes) await sending.accept(envelope);
  locked = true;
  await sending.queue.settled();
  assert.deepEqual([sink.messages.length, sending.queue.counts().held], [1, 4]);
});
