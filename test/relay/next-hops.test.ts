// Where mail goes: MX with all its cases, smarthost, addresses that are never dialled, TLS.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import selfsigned from 'selfsigned';
import { destinationOf, type NextHopDeps, nextHops } from '../../server/relay/next-hops.ts';
import { isPublicAddress } from '../../server/relay/public-address.ts';
import { type Sink, type SinkOptions, startSink } from '../support/sink.ts';
import { configurationOf, dnsOf, envelopeOf, route, sendingFor, type Zone } from './sending-setup.ts';

const names = [{ name: 'commonName', value: 'mail.test' }];
const pem = await selfsigned.generate(names, { keySize: 2048 });
const tls = { key: pem.private, cert: pem.cert };

async function sinkFor(t: TestContext, options: SinkOptions = {}): Promise<Sink> {
  const sink = await startSink(options);
  t.after(() => sink.close());
  return sink;
}

const routes = { 'hosted.test': [{ name: 'r', host: '198.18.0.9', port: 25, priority: 10, tls: 'none' as const }] };
const snapshot = configurationOf(routes).current;

function depsOf(zones: Record<string, Zone>, more: Partial<NextHopDeps> = {}): NextHopDeps {
  return {
    resolver: dnsOf(zones),
    smarthost: null,
    allowPrivateRoutes: false,
    hostnames: ['gateway.test'],
    isOwnListener: (address, port) => address === '9.9.9.9' && port === 25,
    mxPort: 25,
    random: Math.random,
    ...more,
  };
}

/** The addresses in order, or the enhanced code and whether it is final. */
async function mx(
  zones: Record<string, Zone>,
  domain = 'd.test',
  more: Partial<NextHopDeps> = {},
): Promise<string[] | string> {
  const found = await nextHops(depsOf(zones, more), snapshot, { kind: 'mx', domain });
  return 'failed' in found
    ? `${found.failed.kind} ${found.failed.reply.enhanced}`
    : found.hops.map(({ address }) => address);
}

const cases: [string, Record<string, Zone>, string[] | string][] = [
  [
    'in order of preference',
    {
      'd.test': {
        mx: [
          [20, 'b.test'],
          [10, 'a.test'],
        ],
      },
      'a.test': { a: ['8.8.8.8'] },
      'b.test': { a: ['8.8.4.4'] },
    },
    ['8.8.8.8', '8.8.4.4'],
  ],
  ['without MX the name itself', { 'd.test': { a: ['8.8.8.8'], aaaa: ['2606:4700::1'] } }, ['8.8.8.8', '2606:4700::1']],
  ['null MX', { 'd.test': { mx: [[0, '']], a: ['8.8.8.8'] } }, 'permanent 5.1.10'],
  ['no such domain', {}, 'permanent 5.1.2'],
  ['no MX and no address', { 'd.test': {} }, 'permanent 5.4.4'],
  ['MX hosts without address', { 'd.test': { mx: [[10, 'gone.test']] } }, 'permanent 5.4.4'],
  ['DNS failure', { 'd.test': { mx: 'fail' } }, 'transient 4.4.3'],
  ['DNS failure of the only host', { 'd.test': { mx: [[10, 'a.test']] }, 'a.test': { a: 'fail' } }, 'transient 4.4.3'],
  [
    'DNS failure of one host',
    {
      'd.test': {
        mx: [
          [10, 'a.test'],
          [20, 'b.test'],
        ],
      },
      'a.test': { a: 'fail' },
      'b.test': { a: ['8.8.8.8'] },
    },
    ['8.8.8.8'],
  ],
  [
    'ourselves by name',
    { 'd.test': { mx: [[10, 'gateway.test']] }, 'gateway.test': { a: ['8.8.8.8'] } },
    'permanent 5.4.6',
  ],
  ['ourselves by address', { 'd.test': { mx: [[10, 'a.test']] }, 'a.test': { a: ['9.9.9.9'] } }, 'permanent 5.4.6'],
  [
    'ourselves and what is worse',
    {
      'd.test': {
        mx: [
          [10, 'a.test'],
          [20, 'gateway.test'],
          [20, 'c.test'],
          [30, 'd2.test'],
        ],
      },
      'a.test': { a: ['8.8.8.8'] },
      'c.test': { a: ['8.8.4.4'] },
      'd2.test': { a: ['1.1.1.1'] },
    },
    ['8.8.8.8'],
  ],
  [
    'only private addresses',
    {
      'd.test': { mx: [[10, 'a.test']] },
      'a.test': { a: ['10.0.0.1', '127.0.0.1', '169.254.169.254'], aaaa: ['::1', 'fd00::1'] },
    },
    'permanent 5.4.4',
  ],
  [
    'public and private',
    { 'd.test': { mx: [[10, 'a.test']] }, 'a.test': { a: ['10.0.0.1', '8.8.8.8'], aaaa: ['::ffff:10.0.0.1'] } },
    ['8.8.8.8'],
  ],
];
for (const [name, zones, expected] of cases) {
  test(`MX: ${name}`, async () => assert.deepEqual(await mx(zones), expected));
}

test('MX: equal ones in random order', async () => {
  const zones = {
    'd.test': {
      mx: [
        [10, 'a.test'],
        [10, 'b.test'],
      ] as const,
    },
    'a.test': { a: ['8.8.8.8'] },
    'b.test': { a: ['8.8.4.4'] },
  };
  const firsts = new Set<string>();
  for (let count = 0; count < 50; count += 1) firsts.add((await mx(zones))[0] as string);
  assert.equal(firsts.size, 2);
});

test('MX: address literals', async () => {
  assert.deepEqual(await mx({}, '[8.8.8.8]'), ['8.8.8.8']);
  assert.deepEqual(await mx({}, '[IPv6:2606:4700::1]'), ['2606:4700::1']);
  assert.equal(await mx({}, '[127.0.0.1]'), 'permanent 5.4.4');
});

test('MX: a domain received here whose MX is this gateway goes by its routes', async () => {
  assert.deepEqual(
    await mx({ 'hosted.test': { mx: [[10, 'gateway.test']] } }, 'hosted.test', { allowPrivateRoutes: true }),
    ['198.18.0.9'],
  );
});

test('routes: own listeners are never dialled, private addresses only where that is allowed', async () => {
  const at = async (host: string, more: Partial<NextHopDeps>): Promise<string> => {
    const { current } = configurationOf({ 'x.test': [{ name: 'r', host, port: 25, priority: 10, tls: 'none' }] });
    const found = await nextHops(depsOf({ 'inside.test': { a: ['192.168.1.1'] } }, more), current, {
      kind: 'routes',
      domain: 'x.test',
    });
    return 'failed' in found ? `${found.failed.kind} ${found.failed.reply.enhanced}` : 'dialled';
  };
  assert.equal(await at('9.9.9.9', { allowPrivateRoutes: true }), 'permanent 5.4.4');
  assert.equal(await at('inside.test', {}), 'permanent 5.4.4');
  assert.equal(await at('inside.test', { allowPrivateRoutes: true }), 'dialled');
  assert.equal(await at('unknown.test', {}), 'transient 4.4.4');
});

test('addresses that may be dialled', () => {
  const inside = [
    '0.0.0.0',
    '10.1.2.3',
    '100.64.1.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.31.0.1',
    '192.168.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
  ];
  inside.push(
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::10.0.0.1',
    '2002:7f00:1::',
    '2001:db8::1',
    '::127.0.0.1',
    'x',
  );
  assert.deepEqual(inside.filter(isPublicAddress), []);
  const outside = ['8.8.8.8', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808', '2002:808:808::1'];
  assert.deepEqual(
    outside.filter((address) => !isPublicAddress(address)),
    [],
  );
});

test('incoming by routes, outgoing by smarthost, notifications to hosted domains by routes', () => {
  const smarthost = { host: 'smart.test', port: 25, tls: 'none' as const };
  const kind = (direction: 'incoming' | 'outgoing' | 'internal', to: string): string =>
    destinationOf(envelopeOf({ direction, to: [to] }), 0, snapshot, smarthost).kind;
  assert.deepEqual([kind('incoming', 'a@hosted.test'), kind('outgoing', 'a@hosted.test')], ['routes', 'smarthost']);
  assert.deepEqual([kind('internal', 'a@HOSTED.test'), kind('internal', 'a@other.test')], ['routes', 'smarthost']);
});

test('outgoing mail for several domains goes to the smarthost in one transaction', async (t) => {
  const sink = await sinkFor(t);
  const sending = await sendingFor(t, { smarthost: { host: sink.host, port: sink.port }, allowPrivateRoutes: false });
  await sending.accept(envelopeOf({ direction: 'outgoing', to: ['a@x.test', 'b@y.test'] }));
  assert.deepEqual((await sink.received(1))[0]?.to, ['a@x.test', 'b@y.test']);
});

test('outgoing mail by MX: dead host first, then the next; null MX is returned at once', async (t) => {
  const sink = await sinkFor(t);
  const resolver = dnsOf({
    'x.test': {
      mx: [
        [10, 'dead.test'],
        [20, 'live.test'],
      ],
    },
    'dead.test': { a: ['127.0.0.2'] },
    'live.test': { a: ['127.0.0.1'] },
    'null.test': { mx: [[0, '']] },
    'sender.test': { a: ['127.0.0.1'] },
  });
  const sending = await sendingFor(t, { resolver, mxPort: sink.port });
  await sending.accept(envelopeOf({ direction: 'outgoing', to: ['a@x.test', 'b@null.test'] }));
  const messages = await sink.received(2);
  assert.deepEqual(messages.map(({ to }) => to.join()).sort(), ['a@sender.test', 'a@x.test']);
  assert.match(messages.find(({ from }) => from === '')?.content.toString() ?? '', /Status: 5\.1\.10/);
});

test('TLS: used when offered; required; verified', async (t) => {
  const [secure, clear] = [await sinkFor(t, { tls }), await sinkFor(t)];
  const outcome = async (
    sink: Sink,
    mode: 'opportunistic' | 'require' | 'require_verified' | 'none',
  ): Promise<string> => {
    const sending = await sendingFor(t, {
      configuration: configurationOf({ 'example.com': [route(sink, { tls: mode })] }),
    });
    await sending.accept(envelopeOf());
    await sending.queue.settled();
    const { status, reply } = sending.events.at(-1) as { status: string; reply: { enhanced: string | null } | null };
    return status === 'delivered'
      ? `delivered ${sink.messages.at(-1)?.session.secure ? 'over TLS' : 'in clear'}`
      : `${status} ${reply?.enhanced}`;
  };
  assert.equal(await outcome(secure, 'opportunistic'), 'delivered over TLS');
  assert.equal(await outcome(secure, 'require'), 'delivered over TLS');
  assert.equal(await outcome(secure, 'require_verified'), 'queued 4.7.5');
  assert.equal(await outcome(secure, 'none'), 'delivered in clear');
  assert.equal(await outcome(clear, 'opportunistic'), 'delivered in clear');
  assert.equal(await outcome(clear, 'require'), 'queued 4.7.4');
});

test('TLS: a handshake that fails is given up for a connection in clear, unless TLS is required', async (t) => {
  const sink = await sinkFor(t, { extensions: ['PIPELINING', 'STARTTLS'], tls: { key: '', cert: '' } });
  const sending = await sendingFor(t, {
    configuration: configurationOf({ 'example.com': [route(sink)], 'strict.test': [route(sink, { tls: 'require' })] }),
  });
  await sending.accept(envelopeOf());
  assert.equal((await sink.received(1))[0]?.session.secure, false);
  const strict = envelopeOf({ to: ['a@strict.test'] });
  await sending.accept(strict);
  await sending.queue.settled();
  assert.equal(sending.events.at(-1)?.reply?.enhanced, '4.7.5');
});

test('TLS: replies sent in clear behind the STARTTLS reply are not believed', async (t) => {
  const sink = await sinkFor(t, {
    tls,
    answer: ({ stage }) => (stage === 'STARTTLS' ? { raw: '220 go\r\n250-injected\r\n250 SIZE 1\r\n' } : undefined),
  });
  const sending = await sendingFor(t, { configuration: configurationOf({ 'example.com': [route(sink)] }) });
  await sending.accept(envelopeOf());
  await sending.queue.settled();
  assert.deepEqual([sink.messages.length, sending.events.at(-1)?.queueState], [0, 'deferred']);
});
