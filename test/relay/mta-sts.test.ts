// MTA-STS (RFC 8461): what a record and a policy say, what is fetched and for how long it holds, and what mail goes where because of it.
import assert from 'node:assert/strict';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { after, before, test, type TestContext } from 'node:test';
import tls from 'node:tls';
import selfsigned from 'selfsigned';
import type { DnsResult } from '../../server/dns.ts';
import { parseStsPolicy, permitsMx, type StsPolicy, stsPolicyId } from '../../server/mail/mta-sts.ts';
import { mtaSts } from '../../server/relay/mta-sts.ts';
import { fakeClock } from '../support/clock.ts';
import { startSink } from '../support/sink.ts';
import { dnsOf, envelopeOf, sendingFor } from './sending-setup.ts';

const HOSTS = ['x.test', 'other.test', 'testing.test', 'clear.test', 'none.test', 'broken.test'];
const pem = await selfsigned.generate([{ name: 'commonName', value: 'mail.x.test' }], {
  keySize: 2048,
  extensions: [
    { name: 'basicConstraints', cA: true },
    {
      name: 'subjectAltName',
      altNames: [...HOSTS.map((name) => `mta-sts.${name}`), 'mail.x.test'].map((value) => ({ type: 2, value })),
    },
  ],
});
const material = { key: pem.private, cert: pem.cert };

const policyText = (mode: string, mx: readonly string[], maxAge = 86_400): string =>
  ['version: STSv1', `mode: ${mode}`, ...mx.map((one) => `mx: ${one}`), `max_age: ${maxAge}`, ''].join('\r\n');

test('the record: one that begins as it must, with an id', () => {
  const id = (...records: string[]): string | undefined => stsPolicyId(records);
  assert.equal(id('v=STSv1; id=20160831085700Z;'), '20160831085700Z');
  assert.equal(id('v=STSv1;id=a', 'v=spf1 -all'), 'a');
  for (const records of [
    [],
    ['v=STSv1; id=a;', 'v=STSv1; id=b;'],
    ['v=STSv1; id=;'],
    ['v=STSv1; id=a-b;'],
    [`v=STSv1; id=${'a'.repeat(33)};`],
    ['v=STSv10; id=a'],
    [' v=STSv1; id=a'],
    ['v=stsv1; id=a'],
  ])
    assert.equal(id(...records), undefined, JSON.stringify(records));
});

test('the policy: line ends of either kind, unknown fields passed over, the first of each counts', () => {
  const parsed = parseStsPolicy(
    'version: STSv1\nmode: enforce\nmode: none\nmx: Mail.Example.COM.\nmx: *.example.net\nx: y\nmax_age: 99999999\n',
  );
  assert.deepEqual(parsed, { mode: 'enforce', mx: ['mail.example.com', '*.example.net'], maxAgeSeconds: 31_557_600 });
  assert.deepEqual(parseStsPolicy(policyText('none', [])), { mode: 'none', mx: [], maxAgeSeconds: 86_400 });
  for (const [text, fault] of [
    ['', /version/],
    ['version: STSv2\nmode: none\nmax_age: 1', /version/],
    ['version: STSv1\nmode: strict\nmx: a.test\nmax_age: 1', /mode/],
    ['version: STSv1\nmode: enforce\nmax_age: 1', /mx/],
    ['version: STSv1\nmode: none\nmax_age: soon', /max_age/],
    ['<!doctype html>', /version/],
  ] as const)
    assert.match(String(parseStsPolicy(text)), fault, text);
});

test('a wildcard stands for one label, never for none or two', () => {
  const policy: StsPolicy = { mode: 'enforce', mx: ['mx.example.com', '*.example.net'], maxAgeSeconds: 1 };
  const permitted = ['MX.example.com', 'mx.example.com.', 'a.example.net'];
  const refused = ['example.net', 'a.b.example.net', 'a.example.com', 'mx.example.com.evil.test', 'net'];
  for (const host of permitted) assert.equal(permitsMx(policy, host), true, host);
  for (const host of refused) assert.equal(permitsMx(policy, host), false, host);
});

/** What is answered for each host; asked counts. */
const answers = new Map<string, { status?: number; type?: string; body: string }>();
const asked: string[] = [];
const web = createServer(material, (request, response) => {
  const host = request.headers.host?.replace(/:\d+$/, '') ?? '';
  asked.push(`${host}${request.url}`);
  const { status = 200, type = 'text/plain; charset=utf-8', body } = answers.get(host) ?? { status: 404, body: '' };
  response.writeHead(status, { 'content-type': type, ...(status === 302 ? { location: '/policy' } : {}) });
  response.end(body);
});
let port = 0;
before(async () => {
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  port = (web.address() as AddressInfo).port;
  // As if an authority had signed it: what a destination shows is held against these.
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), pem.cert]);
});
after(() => web.close());

const found = (...records: string[]): DnsResult<string> => ({ kind: 'found', records });
const absent: DnsResult<string> = { kind: 'absent', name: 'missing' };

function lookup(records: Map<string, DnsResult<string>>) {
  const clock = fakeClock();
  const policyOf = mtaSts({
    txt: async (name) => records.get(name) ?? absent,
    addresses: async () => ['127.0.0.1'],
    clock,
    port,
  });
  const fetches = async (domain: string): Promise<[string | undefined, number]> => {
    const before = asked.length;
    const policy = await policyOf(domain);
    return [policy?.mode, asked.length - before];
  };
  return { clock, policyOf, fetches };
}

test('a policy is fetched once for each id, and holds as long as it says whatever DNS says', async () => {
  const records = new Map([['_mta-sts.x.test', found('v=STSv1; id=1;')]]);
  answers.set('mta-sts.x.test', { body: policyText('enforce', ['mail.x.test'], 3600) });
  const { clock, policyOf, fetches } = lookup(records);
  const both = await Promise.all([policyOf('x.test'), policyOf('x.test')]);
  assert.deepEqual(both[0], { mode: 'enforce', mx: ['mail.x.test'], maxAgeSeconds: 3600 });
  assert.equal(asked.at(-1), 'mta-sts.x.test/.well-known/mta-sts.txt');
  assert.deepEqual(await fetches('x.test'), ['enforce', 0]);
  records.set('_mta-sts.x.test', { kind: 'failed', reason: 'SERVFAIL' });
  assert.deepEqual(await fetches('x.test'), ['enforce', 0]);
  records.delete('_mta-sts.x.test');
  assert.deepEqual(await fetches('x.test'), ['enforce', 0]);
  records.set('_mta-sts.x.test', found('v=STSv1; id=2;'));
  answers.set('mta-sts.x.test', { body: policyText('testing', ['mail.x.test'], 3600) });
  assert.deepEqual(await fetches('x.test'), ['testing', 1]);
  records.delete('_mta-sts.x.test');
  await clock.advance(3_601_000);
  assert.deepEqual(await fetches('x.test'), [undefined, 0]);
});

test('what cannot be fetched is no policy, is asked for again after five minutes, and leaves what is known', async () => {
  const records = new Map([['_mta-sts.broken.test', found('v=STSv1; id=1;')]]);
  const { clock, fetches } = lookup(records);
  for (const answer of [
    { status: 404, body: '' },
    { status: 302, body: policyText('enforce', ['a.test']) },
    { status: 500, body: policyText('enforce', ['a.test']) },
    { type: 'text/html', body: policyText('enforce', ['a.test']) },
    { body: `${policyText('enforce', ['a.test'])}${'#'.repeat(70_000)}` },
    { body: 'version: STSv1\r\nmode: enforce\r\n' },
  ]) {
    answers.set('mta-sts.broken.test', answer);
    assert.deepEqual(await fetches('broken.test'), [undefined, 1], JSON.stringify(answer).slice(0, 80));
    assert.deepEqual(await fetches('broken.test'), [undefined, 0]);
    await clock.advance(301_000);
  }
  answers.set('mta-sts.broken.test', { body: policyText('enforce', ['a.test']) });
  assert.deepEqual(await fetches('broken.test'), ['enforce', 1]);
  records.set('_mta-sts.broken.test', found('v=STSv1; id=2;'));
  answers.set('mta-sts.broken.test', { status: 404, body: '' });
  assert.deepEqual(await fetches('broken.test'), ['enforce', 1]);
});

test('a certificate of somebody else, and an address that is not dialled, give no policy', async () => {
  const txt = async (): Promise<DnsResult<string>> => found('v=STSv1; id=1;');
  answers.set('mta-sts.stranger.test', { body: policyText('enforce', ['a.test']) });
  const before = asked.length;
  const reached = mtaSts({ txt, addresses: async () => ['127.0.0.1'], clock: fakeClock(), port });
  assert.equal(await reached('stranger.test'), undefined);
  const hidden = mtaSts({ txt, addresses: async () => [], clock: fakeClock(), port });
  assert.equal(await hidden('x.test'), undefined);
  assert.equal(asked.length, before);
});

/** What became of one message to a domain whose MX is `exchange`, and whether it went over TLS. */
async function delivered(t: TestContext, domain: string, exchange: string, secure = true): Promise<string> {
  const sink = await startSink(secure ? { tls: material } : {});
  t.after(() => sink.close());
  const resolver = dnsOf({
    [domain]: { mx: [[10, exchange]] },
    [exchange]: { a: ['127.0.0.1'] },
    [`mta-sts.${domain}`]: { a: ['127.0.0.1'] },
  });
  const txt = async (name: string): Promise<DnsResult<string>> =>
    name === `_mta-sts.${domain}` ? found('v=STSv1; id=1;') : absent;
  const sending = await sendingFor(t, { resolver, mxPort: sink.port, mtaSts: { txt, port } });
  await sending.accept(envelopeOf({ direction: 'outgoing', to: [`a@${domain}`] }));
  await sending.queue.settled();
  const { status, reply } = sending.events.at(-1) as { status: string; reply: { enhanced: string | null } | null };
  if (status !== 'delivered') return `${status} ${reply?.enhanced}, ${sink.messages.length} arrived`;
  return `delivered ${sink.messages[0]?.session.secure ? 'over TLS' : 'in clear'}`;
}

test('enforced: over TLS to a host that is named, with its certificate; else mail waits and says so', async (t) => {
  answers.set('mta-sts.x.test', { body: policyText('enforce', ['mail.x.test']) });
  assert.equal(await delivered(t, 'x.test', 'mail.x.test'), 'delivered over TLS');
  assert.match(await delivered(t, 'x.test', 'mail.x.test', false), /^queued 4\.7\.\d, 0 arrived$/);
  answers.set('mta-sts.other.test', { body: policyText('enforce', ['mail.other.test', 'elsewhere.test']) });
  assert.equal(await delivered(t, 'other.test', 'elsewhere.test'), 'queued 4.7.5, 0 arrived', 'not its certificate');
  assert.equal(await delivered(t, 'other.test', 'mail.x.test'), 'queued 4.7.5, 0 arrived', 'not named');
});

test('testing, none and no policy hold nothing back', async (t) => {
  answers.set('mta-sts.testing.test', { body: policyText('testing', ['elsewhere.test']) });
  answers.set('mta-sts.none.test', { body: policyText('none', []) });
  answers.delete('mta-sts.clear.test');
  for (const domain of ['testing.test', 'none.test', 'clear.test'])
    assert.equal(await delivered(t, domain, `in.${domain}`, false), 'delivered in clear', domain);
});
