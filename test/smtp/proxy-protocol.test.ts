// Declared listeners and the PROXY protocol over real sockets (mail.md G8, reliability B-12).
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { test } from 'node:test';
import { connect as connectTls } from 'node:tls';
import { V2_MOST, readProxyHeader } from '../../server/relay/proxy-protocol.ts';
import { freePort } from '../support/free-port.ts';
import { eventually } from '../support/mail.ts';
import { Client } from './dialog.ts';
import { declaredListeners, domain, greeted, send, type TestRelay, withRelay } from './fixture.ts';

const SIGNATURE = Buffer.from('\r\n\r\n\0\r\nQUIT\n', 'latin1');

/** A header of version 2: version and command, family and protocol, then as many octets as `length` says. */
function binary(command: number, family: number, rest: Buffer, length = rest.length): Buffer {
  return Buffer.concat([SIGNATURE, Buffer.from([command, family, length >> 8, length & 255]), rest]);
}

const v4 = (source: string, port: number): Buffer =>
  Buffer.from([...source.split('.').map(Number), 192, 0, 2, 1, port >> 8, port & 255, 0, 25]);
const V6 = Buffer.from(`20010db8${'0'.repeat(20)}0007${'0'.repeat(32)}${'1000'}${'0019'}`, 'hex');
const TLV = Buffer.from([4, 0, 5, 1, 2, 3, 4, 5, 2, 0, 1, 97]);

test('G8 PROXY headers: what each form says', () => {
  const cases: [string, string | Buffer, string | null, number?][] = [
    ['TCP4', 'PROXY TCP4 198.51.100.7 192.0.2.1 4096 25\r\n', '198.51.100.7', 4096],
    ['TCP6', 'PROXY TCP6 2001:DB8:0::7 2001:db8::1 65535 0\r\n', '2001:db8::7', 65_535],
    ['TCP6 of an IPv4 client', 'PROXY TCP6 ::ffff:c633:6407 ::1 1 2\r\n', '198.51.100.7', 1],
    ['UNKNOWN', 'PROXY UNKNOWN\r\n', null],
    ['UNKNOWN with more', `PROXY UNKNOWN ${'f'.repeat(91)}\r\n`, null],
    ['version 2, IPv4', binary(0x21, 0x11, v4('198.51.100.7', 4096)), '198.51.100.7', 4096],
    ['version 2, IPv6', binary(0x21, 0x21, V6), '2001:db8::7', 4096],
    ['version 2, TLVs', binary(0x21, 0x11, Buffer.concat([v4('198.51.100.7', 1), TLV])), '198.51.100.7', 1],
    ['version 2, LOCAL', binary(0x20, 0x00, Buffer.alloc(0)), null],
    ['version 2, LOCAL with addresses', binary(0x20, 0x11, v4('198.51.100.7', 1)), null],
    ['version 2, not known', binary(0x21, 0x00, TLV), null],
  ];
  for (const [name, given, address, port] of cases) {
    const octets = typeof given === 'string' ? Buffer.from(given) : given;
    const client = address === null ? null : { address, port };
    const expected = { kind: 'complete', length: octets.length, client };
    assert.deepEqual(readProxyHeader(Buffer.concat([octets, Buffer.from('EHLO x\r\n')])), expected, name);
    for (let length = 0; length < octets.length; length++)
      assert.equal(readProxyHeader(octets.subarray(0, length)).kind, 'incomplete', `${name}, ${length} octets`);
  }
});

test('G8 PROXY headers: what is none is one at no length', () => {
  const cases: [string, string | Buffer][] = [
    ['SMTP', 'EHLO client.test\r\n'],
    ['TLS', Buffer.from([0x16, 3, 1, 0, 200])],
    ['lower case', 'proxy TCP4 198.51.100.7 192.0.2.1 1 25\r\n'],
    ['another family', 'PROXY UDP4 198.51.100.7 192.0.2.1 1 25\r\n'],
    ['a family that is a property of every object', 'PROXY constructor 198.51.100.7 192.0.2.1 1 25\r\n'],
    ['IPv6 as TCP4', 'PROXY TCP4 2001:db8::7 2001:db8::1 1 25\r\n'],
    ['IPv4 as TCP6', 'PROXY TCP6 198.51.100.7 192.0.2.1 1 25\r\n'],
    ['a zone', 'PROXY TCP6 fe80::1%eth0 ::1 1 25\r\n'],
    ['an octet with a zero before', 'PROXY TCP4 198.51.100.07 192.0.2.1 1 25\r\n'],
    ['a port too large', 'PROXY TCP4 198.51.100.7 192.0.2.1 65536 25\r\n'],
    ['a port with a zero before', 'PROXY TCP4 198.51.100.7 192.0.2.1 01 25\r\n'],
    ['a port missing', 'PROXY TCP4 198.51.100.7 192.0.2.1 1\r\n'],
    ['a word more', 'PROXY TCP4 198.51.100.7 192.0.2.1 1 25 26\r\n'],
    ['two spaces', 'PROXY TCP4  198.51.100.7 192.0.2.1 1 25\r\n'],
    ['a bare LF', 'PROXY TCP4 198.51.100.7 192.0.2.1 1 25\n'],
    ['a bare CR', 'PROXY UNKNOWN\rx\r\n'],
    ['108 octets', `PROXY UNKNOWN ${'f'.repeat(92)}\r\n`],
    ['no end', `PROXY TCP4 ${'1'.repeat(200)}`],
    ['version 1 in the form of 2', binary(0x11, 0x11, v4('198.51.100.7', 1))],
    ['version 3', binary(0x31, 0x11, v4('198.51.100.7', 1))],
    ['command 2', binary(0x22, 0x11, v4('198.51.100.7', 1))],
    ['UDP', binary(0x21, 0x12, v4('198.51.100.7', 1))],
    ['a UNIX socket', binary(0x21, 0x31, Buffer.alloc(216))],
    ['an address cut off', binary(0x21, 0x11, Buffer.alloc(11))],
    ['IPv4 as IPv6', binary(0x21, 0x21, v4('198.51.100.7', 1))],
    ['too long', binary(0x21, 0x11, v4('198.51.100.7', 1), V2_MOST - 15)],
  ];
  for (const [name, given] of cases) {
    const result = readProxyHeader(Buffer.from(given as string));
    assert.equal(result.kind, 'fault', `${name}: ${JSON.stringify(result)}`);
  }
  assert.equal(readProxyHeader(binary(0x21, 0x11, v4('198.51.100.7', 1), V2_MOST - 16)).kind, 'incomplete');
});

const declared = (port: number, more: object = {}): Record<string, unknown> => ({
  name: 'lb',
  enabled: true,
  address: '127.0.0.1',
  port,
  direction: 'outgoing',
  tls: 'starttls',
  require_tls_for_auth: true,
  proxy_protocol: ['127.0.0.2'],
  ...more,
});
const behind = domain('example.com', {
  users: [{ name: 'office', type: 'ip', cidr: '198.51.100.0/24', settings: { identification_method: 'none' } }],
});

async function said(client: Client, line: string): Promise<string> {
  client.write(`${line}\r\n`);
  return client.reply();
}

// Through a load balancer on 127.0.0.2.
async function through(port: number, header: string | Buffer, single = false): Promise<Client> {
  const client = await Client.open(port, false, '127.0.0.2');
  const octets = Buffer.from(header as string);
  if (!single) client.write(octets);
  else
    for (const octet of octets) {
      client.write(Buffer.from([octet]));
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  return client;
}

const HEADER = 'PROXY TCP4 198.51.100.7 192.0.2.1 4096 25\r\n';

async function relaysAs(relay: TestRelay, client: Client, address: string): Promise<void> {
  assert.match(await client.reply(), /^220 /);
  assert.match(await said(client, 'EHLO client.test'), /^250-/);
  assert.match(await send(client, { from: 'a@example.com', to: ['x@far.test'] }), /^250 /);
  const content = relay.stored.at(-1)?.content.toString() ?? '';
  const literal = address.includes(':') ? `IPv6:${address}` : address;
  assert.ok(
    content.startsWith('Received: from client.test ') && content.includes(`[${literal}]`),
    content.slice(0, 200),
  );
  assert.equal(relay.stored.at(-1)?.envelope.client.address, address);
  client.destroy();
}

test('G8 PROXY: the client counts for the user, Received and the envelope; in one piece and octet by octet', async () => {
  const port = await freePort();
  await withRelay({ domains: [behind], declared: [declared(port)] }, async (relay) => {
    for (const header of [HEADER, binary(0x21, 0x11, Buffer.concat([v4('198.51.100.7', 4096), TLV]))])
      for (const single of [false, true]) await relaysAs(relay, await through(port, header, single), '198.51.100.7');
    // The load balancer itself, and clients elsewhere, are nobody's.
    for (const header of [
      'PROXY UNKNOWN\r\n',
      binary(0x20, 0, Buffer.alloc(0)),
      'PROXY TCP6 2001:db8::7 ::1 1 2\r\n',
    ]) {
      const client = await through(port, header);
      assert.match(await client.reply(), /^220 /);
      await said(client, 'EHLO client.test');
      assert.match(await said(client, 'MAIL FROM:<a@example.com>'), /^530 /);
      // A header after the greeting is no command.
      assert.match(await said(client, HEADER.trim()), /^500 /);
      assert.match(await said(client, 'MAIL FROM:<a@example.com>'), /^530 /);
      client.destroy();
    }
  });
});

test('G8 PROXY: required from its networks, taken from no others', async () => {
  const port = await freePort();
  const settings = { proxyHeaderMs: 150 };
  await withRelay({ domains: [behind], declared: [declared(port)], settings }, async (relay) => {
    for (const hostile of ['EHLO client.test\r\n', binary(0x31, 0x11, v4('198.51.100.7', 1)), 'PROXY TCP4 1', '']) {
      const started = performance.now();
      const client = await through(port, hostile);
      await client.closed();
      assert.ok(performance.now() - started < 2000);
    }
    assert.equal(relay.logs.filter((line) => line.includes('a load balancer is not understood')).length, 4);
    // From elsewhere it is what talks before the greeting, and no command after it.
    const early = await Client.open(port);
    early.write(HEADER);
    assert.match(await early.reply(), /^(421|554) /);
    early.destroy();
    const late = await Client.open(port);
    assert.match(await late.reply(), /^220 /);
    await said(late, 'EHLO client.test');
    assert.match(await said(late, HEADER.trim()), /^500 /);
    assert.match(await said(late, 'MAIL FROM:<a@example.com>'), /^530 /);
    late.destroy();
    // And on the ports of the settings none is ever taken.
    const smtp = await Client.open(relay.port('smtp'), false, '127.0.0.2');
    await smtp.reply();
    assert.match(await said(smtp, HEADER.trim()), /^500 /);
    smtp.destroy();
  });
});

test('G8 PROXY comes before TLS, at once or told apart; caps are those of the client', async () => {
  const [implicit, auto] = [await freePort(), await freePort()];
  const listeners = [declared(implicit, { name: 'a', tls: 'implicit' }), declared(auto, { name: 'b', tls: 'auto' })];
  const settings = { caps: { total: 100, perAddress: 10, perSubmissionAddress: 2 } };
  await withRelay({ domains: [behind], declared: listeners, settings }, async (relay) => {
    for (const port of [implicit, auto]) {
      const raw = connect({ port, host: '127.0.0.1', localAddress: '127.0.0.2' });
      raw.write(HEADER);
      const secure = connectTls({ socket: raw, rejectUnauthorized: false });
      await new Promise((resolve, reject) => secure.once('secureConnect', resolve).once('error', reject));
      await relaysAs(relay, Client.over(secure), '198.51.100.7');
    }
    await relaysAs(relay, await through(auto, HEADER), '198.51.100.7');
    const open = [];
    for (let index = 0; index < 2; index++) open.push(await through(auto, 'PROXY TCP4 203.0.113.9 192.0.2.1 1 2\r\n'));
    for (const client of open) assert.match(await client.reply(), /^220 /);
    const third = await through(auto, 'PROXY TCP4 203.0.113.9 192.0.2.1 3 2\r\n');
    assert.match(await third.reply(), /^421 /);
    const other = await through(auto, 'PROXY TCP4 203.0.113.10 192.0.2.1 3 2\r\n');
    assert.match(await other.reply(), /^220 /);
    for (const client of [...open, third, other]) client.destroy();
  });
});

const missing = spawnSync('swaks', ['--version']).error === undefined ? false : 'swaks is not installed';

test('G8 PROXY: swaks sends both versions', { skip: missing }, async () => {
  const port = await freePort();
  await withRelay(
    { domains: [behind], declared: [declared(port, { proxy_protocol: ['127.0.0.0/8'] })] },
    async (relay) => {
      for (const [version, family, command] of [
        ['1', 'TCP4', []],
        ['2', 'AF_INET', ['--proxy-command', 'PROXY', '--proxy-protocol', 'STREAM']],
      ] as const) {
        const { error, text } = await new Promise<{ error: Error | null; text: string }>((resolve) => {
          const where = ['--proxy-source', '198.51.100.9', '--proxy-source-port', '4096'];
          const to = ['--proxy-dest', '192.0.2.1', '--proxy-dest-port', '25'];
          const proxy = ['--proxy-version', version, '--proxy-family', family, ...command, ...where, ...to];
          const mail = ['--server', `127.0.0.1:${port}`, '-tls', '--from', 'a@example.com', '--to', 'x@far.test'];
          execFile('swaks', ['--helo', 'client.test', '--timeout', '5', ...mail, ...proxy], (failure, out, err) =>
            resolve({ error: failure, text: out + err }),
          );
        });
        assert.equal(error, null, text);
        assert.equal(relay.stored.at(-1)?.envelope.client.address, '198.51.100.9');
      }
      assert.equal(relay.stored.length, 2);
    },
  );
});

test('G8 TLS and passwords on declared ports are as they say', async () => {
  const [none, clear, incoming] = [await freePort(), await freePort(), await freePort()];
  const plain = { proxy_protocol: [] };
  const listeners = [
    declared(none, { ...plain, name: 'none', tls: 'none' }),
    declared(clear, { ...plain, name: 'clear', require_tls_for_auth: false }),
    declared(incoming, { ...plain, name: 'in', direction: 'incoming' }),
  ];
  const users = [{ name: 'bob', password: 'secret-1' }];
  await withRelay({ domains: [domain('example.com', { users })], declared: listeners }, async () => {
    const hello = async (port: number): Promise<[Client, string]> => {
      const client = await Client.open(port);
      await client.reply();
      return [client, await said(client, 'EHLO client.test')];
    };
    const token = Buffer.from('\0bob@example.com\0secret-1').toString('base64');
    const [a, helloA] = await hello(none);
    assert.doesNotMatch(helloA, /STARTTLS|AUTH/);
    assert.match(await said(a, 'STARTTLS'), /^502 /);
    assert.match(await said(a, `AUTH PLAIN ${token}`), /^538 5\.7\.11 /);
    const [b, helloB] = await hello(clear);
    assert.match(helloB, /STARTTLS[^]*AUTH PLAIN/);
    assert.match(await said(b, `AUTH PLAIN ${token}`), /^235 /);
    assert.match(await send(b, { from: 'bob@example.com', to: ['x@far.test'] }), /^250 /);
    const [c, helloC] = await hello(incoming);
    assert.doesNotMatch(helloC, /AUTH/);
    assert.match(await send(c, { to: ['x@example.com'] }), /^250 /);
    assert.match(await send(c, { to: ['x@far.test'] }), /^550 /);
    for (const client of [a, b, c]) client.destroy();
  });
});

test('G8 listeners open, change and close with the configuration, and leave the sessions of others alone', async () => {
  const [first, second] = [await freePort(), await freePort()];
  const taken = connectable(await freePort());
  const blocker = await taken.open();
  const settings = { listenRetryMs: 30 };
  await withRelay(
    { domains: [behind], declared: [declared(first, { proxy_protocol: [] })], settings },
    async (relay) => {
      const session = async (port: number): Promise<Client> => {
        const client = await Client.open(port);
        assert.match(await client.reply(), /^220 /);
        return client;
      };
      const states = (): string[] =>
        Object.entries(relay.listeners.declared).map(([name, { state }]) => `${name} ${state}`);
      const declare = (...documents: Record<string, unknown>[]): Promise<void> =>
        relay.listeners.declare(declaredListeners(documents));
      const [ours, others] = [await session(first), await greeted(relay, 'smtp')];
      // Other settings, and a second one beside: the socket and the session stay.
      const one = declared(first, { proxy_protocol: [], tls: 'none' });
      await declare(one, declared(second, { name: 'second', proxy_protocol: [] }));
      assert.doesNotMatch(await said(await session(first), 'EHLO x'), /STARTTLS/);
      assert.match(await said(ours, 'EHLO x'), /STARTTLS/);
      const beside = await session(second);
      // They exchange their ports.
      await declare({ ...one, port: second }, declared(first, { name: 'second', proxy_protocol: [] }));
      assert.doesNotMatch(await said(await session(second), 'EHLO x'), /STARTTLS/);
      // The one goes, with its sessions; a port that is taken is tried again until it is free.
      await declare(declared(first, { name: 'second', proxy_protocol: [] }), declared(taken.port, { name: 'taken' }));
      assert.match(await ours.reply(), /^421 /);
      assert.match(await said(beside, 'NOOP'), /^250 /);
      assert.match(await said(others, 'NOOP'), /^250 /);
      await assert.rejects(Client.open(second), /ECONNREFUSED/);
      assert.deepEqual(states(), ['second listening', 'taken failed']);
      assert.match(relay.listeners.declared['taken']?.error ?? '', /EADDRINUSE/);
      assert.equal(relay.logs.filter((line) => line.includes('cannot have its port')).length, 1);
      await blocker.close();
      await eventually('the port is had', async () => states().includes('taken listening'), 2000);
      await declare();
      assert.deepEqual(states(), []);
      for (const client of [ours, beside, others]) client.destroy();
    },
  );
});

function connectable(port: number): { port: number; open(): Promise<{ close(): Promise<unknown> }> } {
  return {
    port,
    open: async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
      return { close: () => new Promise((resolve) => server.close(resolve)) };
    },
  };
}
