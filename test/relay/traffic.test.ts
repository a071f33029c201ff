// Traffic policies: how many deliveries at once and in a minute the destinations of one provider are given together.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trafficPolicies } from '../../server/config/traffic-policies.ts';
import { Dispatcher, type Job } from '../../server/relay/dispatcher.ts';
import { Traffic } from '../../server/relay/traffic.ts';
import { fakeClock } from '../support/clock.ts';
import { eventually } from '../support/mail.ts';
import { startSink } from '../support/sink.ts';
import { configurationOf, dnsOf, envelopeOf, sendingFor } from './sending-setup.ts';

const policy = (name: string, more: object): Record<string, unknown> => ({
  name,
  domains: [],
  mx_hosts: [],
  smarthost: false,
  max_connections: null,
  max_messages_per_connection: null,
  max_per_minute: null,
  ...more,
});

test('the closest domain decides, then the closest MX host; the smarthost by itself', () => {
  const policies = trafficPolicies([
    policy('b-wide', { domains: ['*.example'], mx_hosts: ['*.example'] }),
    policy('near', { domains: ['*.mail.example'] }),
    policy('exact', { domains: ['x.mail.example'] }),
    policy('host', { mx_hosts: ['*.mx.example', 'only.example.net'] }),
    policy('a-wide', { domains: ['*.example'], smarthost: true }),
  ]);
  const ofDomain = (name: string): string | undefined => policies.ofDomain(name)?.name;
  assert.deepEqual(['x.mail.example', 'y.mail.example', 'mail.example', 'example', 'other.test'].map(ofDomain), [
    'exact',
    'near',
    'a-wide',
    undefined,
    undefined,
  ]);
  const ofHosts = (...names: string[]): string | undefined => policies.ofHosts(names)?.name;
  assert.deepEqual(
    [
      ofHosts('a.mx.example'),
      ofHosts('b.example'),
      ofHosts('b.example', 'a.mx.example'),
      ofHosts('only.example.net'),
      ofHosts(),
    ],
    ['host', 'b-wide', 'host', 'host', undefined],
  );
  assert.equal(policies.ofSmarthost?.name, 'a-wide');
  assert.equal(trafficPolicies([]).looksAtHosts, false);
});

/** A dispatcher whose attempts take `ms`; what starts is written down with its time. */
function running(policies: Record<string, unknown>[], ms: number) {
  const clock = fakeClock();
  const configuration = configurationOf({});
  configuration.policies = policies;
  const traffic = new Traffic({ configuration, clock, maxPerDestination: 20 });
  const starts: { at: number; key: string }[] = [];
  let active = 0;
  let peak = 0;
  const dispatcher = new Dispatcher<Job>({
    maxTotal: 200,
    initialPerDestination: 5,
    gate: traffic,
    run: ({ destinationKey: key }) => {
      starts.push({ at: clock.monotonic(), key });
      active += 1;
      peak = Math.max(peak, active);
      return new Promise((resolve) => {
        clock.after(ms, () => {
          active -= 1;
          resolve(true);
        });
      });
    },
  });
  return { clock, configuration, traffic, dispatcher, starts, peak: () => peak };
}

/** The most that began within any 60 seconds. */
function mostInAMinute(times: readonly number[]): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 60_000).length));
}

for (const rate of [1, 2, 7, 60, 250]) {
  test(`${rate} a minute: never more within 60 seconds, hardly fewer over ten minutes, over all domains of a policy`, async () => {
    const { clock, dispatcher, starts } = running([policy('p', { domains: ['*.p.test'], max_per_minute: rate })], 10);
    for (let count = 0; count < rate * 12; count += 1)
      dispatcher.submit({ tenant: `t${count % 3}`, destinationKey: `mx:d${count % 40}.p.test` });
    await clock.advance(600_000);
    const times = starts.map(({ at }) => at);
    assert.ok(mostInAMinute(times) <= rate, `${mostInAMinute(times)} within a minute`);
    assert.ok(times.length >= rate * 9, `${times.length} in ten minutes`);
    await clock.advance(300_000);
    assert.equal(starts.length, rate * 12);
    assert.equal(dispatcher.active, 0);
  });
}

test('connections are shared by all domains of a policy, each has its turn, and others do not wait', async () => {
  const { clock, dispatcher, starts, peak } = running(
    [policy('p', { domains: ['*.p.test'], max_connections: 3 })],
    1000,
  );
  for (let count = 0; count < 30; count += 1)
    dispatcher.submit({ tenant: 't', destinationKey: `mx:d${count % 10}.p.test` });
  assert.equal(starts.length, 3);
  dispatcher.submit({ tenant: 't', destinationKey: 'mx:elsewhere.test' });
  dispatcher.submit({ tenant: 't', destinationKey: 'routes:x.p.test' });
  assert.equal(starts.length, 5, 'what no policy is for starts at once');
  await clock.advance(4500);
  assert.equal(new Set(starts.map(({ key }) => key)).size, 12, 'every domain was served once before any three times');
  await clock.advance(60_000);
  assert.equal(starts.length, 32);
  assert.equal(peak(), 5);
});

test('a policy may give one domain more than the usual twenty at once', async () => {
  const { clock, dispatcher, starts, peak } = running(
    [policy('p', { domains: ['big.test'], max_connections: 50 })],
    1000,
  );
  for (let count = 0; count < 500; count += 1) dispatcher.submit({ tenant: 't', destinationKey: 'mx:big.test' });
  await clock.advance(60_000);
  assert.equal(starts.length, 500);
  assert.equal(peak(), 50);
});

test('a policy that comes, changes and goes holds for what waits, and nothing is left behind', async () => {
  const { clock, configuration, dispatcher, starts } = running(
    [policy('p', { domains: ['d.test'], max_per_minute: 1 })],
    10,
  );
  for (let count = 0; count < 50; count += 1) dispatcher.submit({ tenant: 't', destinationKey: 'mx:d.test' });
  await clock.advance(150_000);
  assert.equal(starts.length, 3);
  configuration.policies = [policy('p', { domains: ['d.test'], max_per_minute: 10 })];
  await clock.advance(120_000);
  assert.ok(starts.length > 15 && starts.length <= 24, `${starts.length}`);
  configuration.policies = [];
  await clock.advance(61_000);
  assert.equal(starts.length, 50);
});

test('the MX hosts of a domain are found out by one attempt, then the policy of its provider holds', async (t) => {
  let underWay = 0;
  let peak = 0;
  const sink = await startSink({
    answer: ({ stage }) => {
      if (stage === 'DATA') peak = Math.max(peak, ++underWay);
      if (stage === 'content') underWay -= 1;
      return stage === 'DATA' ? { delayMs: 100, reply: '354 go on' } : undefined;
    },
  });
  t.after(() => sink.close());
  const configuration = configurationOf({});
  configuration.policies = [
    policy('p', { mx_hosts: ['*.provider.test'], max_connections: 2, max_messages_per_connection: 3 }),
  ];
  const zone = { mx: [[10, 'in.provider.test']] as const };
  const resolver = dnsOf({ 'a.test': zone, 'b.test': zone, 'in.provider.test': { a: ['127.0.0.1'] } });
  const sending = await sendingFor(t, { resolver, mxPort: sink.port, configuration });
  for (let count = 0; count < 12; count += 1)
    await sending.accept(envelopeOf({ direction: 'outgoing', to: [`x@${count % 2 ? 'a' : 'b'}.test`] }));
  await eventually('all arrived', () => sink.messages.length === 12);
  assert.ok(peak <= 2, `${peak} deliveries at once`);
  const perSession = Map.groupBy(sink.messages, ({ session }) => session.number);
  for (const messages of perSession.values()) assert.ok(messages.length <= 3, `${messages.length} over one connection`);
});
