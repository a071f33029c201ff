// Shares of the attempts that may run at once: no tenant takes them all, nobody waits for those of another.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dispatcher, type Gate, type Job } from '../../server/relay/dispatcher.ts';
import { startSink } from '../support/sink.ts';
import { configurationOf, envelopeOf, route, sendingFor } from './sending-setup.ts';

const open: Gate = {
  groupOf: () => undefined,
  room: () => Number.POSITIVE_INFINITY,
  mostOf: () => 20,
  isUnknown: () => false,
  started: () => ({ group: undefined }),
  ended: () => {},
  whenOpened: () => {},
};

interface Started {
  readonly job: Job;
  end(): void;
}

function dispatcherOf(maxTotal: number): { dispatcher: Dispatcher<Job>; running: Set<Started>; order: Job[] } {
  const running = new Set<Started>();
  const order: Job[] = [];
  const run = (job: Job): Promise<boolean> =>
    new Promise((resolve) => {
      order.push(job);
      const started: Started = { job, end: () => (running.delete(started), resolve(true)) };
      running.add(started);
    });
  return {
    dispatcher: new Dispatcher({ maxTotal, initialPerDestination: 5, gate: open, run }),
    running,
    order,
  };
}

function held(running: Set<Started>, tenant: string): number {
  return [...running].filter(({ job }) => job.tenant === tenant).length;
}

async function endAll(running: Set<Started>): Promise<void> {
  while (running.size > 0) {
    for (const one of running) one.end();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('a tenant alone holds half; each that comes later starts at once; nothing is left over', async () => {
  const { dispatcher, running, order } = dispatcherOf(200);
  for (let count = 0; count < 1200; count += 1) dispatcher.submit({ tenant: 'a', destinationKey: `a${count % 120}` });
  assert.equal(held(running, 'a'), 100);
  for (const tenant of ['b', 'c', 'd']) {
    for (let count = 0; count < 100; count += 1) dispatcher.submit({ tenant, destinationKey: `${tenant}${count}` });
    assert.ok(held(running, tenant) >= 12, `${tenant} holds ${held(running, tenant)}`);
  }
  assert.ok(running.size < 200);
  await endAll(running);
  assert.equal(order.length, 1500);
  assert.equal(dispatcher.active, 0);
});

test('of one destination the tenants take turns', async () => {
  const { dispatcher, running, order } = dispatcherOf(200);
  for (let count = 0; count < 100; count += 1) dispatcher.submit({ tenant: 'a', destinationKey: 'shared' });
  for (let count = 0; count < 3; count += 1) dispatcher.submit({ tenant: 'b', destinationKey: 'shared' });
  await endAll(running);
  assert.equal(order.length, 103);
  assert.ok(order.findLastIndex(({ tenant }) => tenant === 'b') < 15);
});

test('the least that can be allowed still runs everything', async () => {
  for (const maxTotal of [1, 2]) {
    const { dispatcher, running, order } = dispatcherOf(maxTotal);
    for (let count = 0; count < 9; count += 1)
      dispatcher.submit({ tenant: `${count % 3}`, destinationKey: `${count % 2}` });
    assert.equal(running.size, maxTotal);
    await endAll(running);
    assert.equal(order.length, 9);
  }
});

test('mail of one tenant goes out while another holds its share at destinations that keep silent', async (t) => {
  const silent = await Promise.all(Array.from({ length: 60 }, () => startSink({ answer: () => 'stall' })));
  const sink = await startSink();
  t.after(() => Promise.all([...silent, sink].map((one) => one.close())));
  const noisy = silent.map((one, index) => [`d${index}.test`, [route(one)]] as const);
  const routes = { ...Object.fromEntries(noisy), 'quiet.test': [route(sink)] };
  const tenants = Object.fromEntries(noisy.map(([name]) => [name, 'noisy']));
  const sending = await sendingFor(t, { configuration: configurationOf(routes, tenants) });
  for (const [index, [domain]] of [...noisy, ...noisy, ...noisy, ...noisy].entries())
    await sending.accept(envelopeOf({ to: [`x@${domain}`], domain, admin: `child${index}` }));
  assert.equal(sending.queue.counts().active, 100);
  const before = performance.now();
  await sending.accept(envelopeOf({ to: ['x@quiet.test'], domain: 'quiet.test' }));
  await sink.received(1, 1000);
  assert.ok(performance.now() - before < 1000);
});
