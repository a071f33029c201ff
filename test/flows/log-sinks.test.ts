// Log sinks over the whole gateway (mail.md M6): each type gets every event, in order, and one that is down delays nobody.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttps, type Server as HttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcp, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createServer as createTls } from 'node:tls';
import { generate } from 'selfsigned';
import { GTUBE } from '../smtp/fixture.ts';
import { freePort } from '../support/free-port.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { startSink, type Sink } from '../support/sink.ts';

let sink: Sink;
let gateway: Gateway;
let directory: string;
let pem: { cert: string; private: string };

before(async () => {
  const names = [{ name: 'commonName', value: '127.0.0.1' }];
  const altNames = [{ type: 7 as const, ip: '127.0.0.1' }];
  pem = await generate(names, { extensions: [{ name: 'subjectAltName', altNames }] });
  directory = mkdtempSync(join(tmpdir(), 'postplane-sinks-'));
  sink = await startSink();
  gateway = await startGateway({
    settings: { POSTPLANE_SMARTHOST: `127.0.0.1:${sink.port}`, POSTPLANE_LOG_SINK_DIR: directory },
  });
  await gateway.put('admins/acme', { name: 'acme' });
  await gateway.put('admins/rival', { name: 'rival' });
  for (const [domain, admin, cidr] of [
    ['example.com', 'acme', '127.0.0.1'],
    ['rival.test', 'rival', '127.0.0.2'],
  ] as const) {
    await gateway.put(`domains/${domain}`, { domain, admin, trusted: true });
    await gateway.put(`domains/${domain}/outgoing-users/web`, { name: 'web', type: 'ip', cidr });
  }
});

after(async () => {
  await gateway.stop();
  await sink.close();
  rmSync(directory, { recursive: true, force: true });
});

type Event = Record<string, unknown> & { type: string; event_id: string };

async function send(subject: string): Promise<void> {
  await sendMail({ port: gateway.submission, from: 'joe@example.com', to: 'ann@example.net', subject }).catch(() => {});
}

const post = (path: string, body?: object): ReturnType<Gateway['request']> =>
  gateway.request('POST', `/v1/${path}`, body);
const remove = (path: string): Promise<unknown> =>
  gateway.request('DELETE', `/v1/${path}`, undefined, { 'if-match': '*' });

/** Sends a message, a bad one, and locks and unlocks; what came of it at a sink. */
async function checkEvents(events: () => Event[], subject: string): Promise<void> {
  await send(subject);
  await send(GTUBE);
  const user = 'domains/example.com/outgoing-users/web';
  assert.equal((await post(`${user}/identities/joe%40example.com:lock`, { reason: subject })).status, 200);
  assert.equal((await post(`${user}/identities/joe%40example.com:unlock`)).status, 200);
  await eventually('the events', () => {
    const all = events();
    const ofMessage = all.filter((one) => one['subject'] === subject);
    return (
      ofMessage.some((one) => one.type === 'message.delivered') &&
      all.some((one) => one.type === 'message.quarantined') &&
      all.some((one) => one.type === 'identity.locked' && one['reason'] === subject) &&
      all.some((one) => one.type === 'identity.unlocked' && one['reason'] === subject)
    );
  });
  const delivered = events().find((one) => one.type === 'message.delivered' && one['subject'] === subject);
  assert.deepEqual(
    [delivered?.['identity'], delivered?.['recipient'], delivered?.['admin'], 'auth_user' in (delivered ?? {})],
    ['joe@example.com', 'ann@example.net', 'acme', true],
  );
  const ids = events().map((one) => one.event_id);
  assert.equal(new Set(ids).size, ids.length, 'an event came twice although nothing failed');
}

async function listening(server: Server | HttpsServer, port = 0): Promise<number> {
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

interface Syslog {
  readonly port: number;
  readonly messages: string[];
  close(): Promise<void>;
}

/** A receiver of octet-counted frames (RFC 6587, section 3.4.1). */
async function startSyslog(tls: boolean, port = 0): Promise<Syslog> {
  const messages: string[] = [];
  const sockets = new Set<Socket>();
  const receive = (socket: Socket): void => {
    sockets.add(socket);
    let rest = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (bytes: Buffer) => {
      rest = Buffer.concat([rest, bytes]);
      for (;;) {
        const space = rest.indexOf(' ');
        const length = Number(rest.subarray(0, Math.max(space, 0)).toString());
        if (space < 1 || rest.length < space + 1 + length) return;
        messages.push(rest.subarray(space + 1, space + 1 + length).toString());
        rest = rest.subarray(space + 1 + length);
      }
    });
  };
  const server = tls ? createTls({ cert: pem.cert, key: pem.private }, receive) : createTcp(receive);
  server.on('tlsClientError', () => {});
  return {
    port: await listening(server, port),
    messages,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

const SYSLOG = /^<(\d{1,3})>1 (\d{4}-\d\d-\d\dT\S+Z) (\S+) postplane - (\S{1,32}) - (\{.*\})$/s;

function eventOf(message: string): Event {
  const match = SYSLOG.exec(message);
  assert.ok(match, `not RFC 5424: ${message.slice(0, 200)}`);
  const event = JSON.parse(match[5] as string) as Event;
  assert.deepEqual([match[1], match[3], match[4]], ['22', 'mx.postplane.test', event.type]);
  return event;
}

for (const transport of ['tcp', 'tls'] as const) {
  test(`M6 events arrive at a syslog server over ${transport}`, async () => {
    const server = await startSyslog(transport === 'tls');
    try {
      await gateway.put(`log-sinks/${transport}`, {
        name: transport,
        type: 'syslog',
        host: '127.0.0.1',
        port: server.port,
        transport,
        ...(transport === 'tls' ? { ca_certificate: pem.cert } : {}),
      });
      await checkEvents(() => server.messages.map(eventOf), `over ${transport}`);
      const { body } = await gateway.get(`log-sinks/${transport}/status`);
      assert.deepEqual([body.state, body.failures, body.last_error, body.dropped], ['ok', 0, null, 0]);
    } finally {
      await remove(`log-sinks/${transport}`);
      await server.close();
    }
  });
}

test('M6 events arrive at a syslog server over UDP', async () => {
  const messages: string[] = [];
  const socket: UdpSocket = createSocket('udp4');
  socket.on('message', (bytes) => messages.push(bytes.toString()));
  await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done));
  try {
    const { port } = socket.address();
    await gateway.put('log-sinks/udp', { name: 'udp', type: 'syslog', host: '127.0.0.1', port, transport: 'udp' });
    await checkEvents(() => messages.map(eventOf), 'over udp');
  } finally {
    await remove('log-sinks/udp');
    socket.close();
  }
});

const RSYSLOGD = '/usr/sbin/rsyslogd';

test('M6 rsyslog takes the events', { skip: existsSync(RSYSLOGD) ? false : 'rsyslog is not installed' }, async () => {
  const port = await freePort();
  const file = join(directory, 'rsyslog.out');
  writeFileSync(
    join(directory, 'rsyslog.conf'),
    `global(workDirectory="${directory}" maxMessageSize="64k")
module(load="imtcp")
template(name="line" type="string" string="%pri%|%protocol-version%|%hostname%|%app-name%|%msgid%|%msg%\\n")
input(type="imtcp" address="127.0.0.1" port="${port}")
action(type="omfile" file="${file}" template="line")
`,
  );
  const rsyslog = spawn(RSYSLOGD, ['-n', '-f', join(directory, 'rsyslog.conf'), '-i', join(directory, 'rsyslog.pid')], {
    stdio: 'ignore',
  });
  try {
    await gateway.put('log-sinks/rsyslog', {
      name: 'rsyslog',
      type: 'syslog',
      host: '127.0.0.1',
      port,
      transport: 'tcp',
    });
    const events = (): Event[] => {
      const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
      return lines.map((line) => {
        const [, head, json] = /^(22\|1\|mx\.postplane\.test\|postplane\|\S+?)\| ?(\{.*\})$/.exec(line) ?? [];
        assert.ok(head && json, line);
        return JSON.parse(json) as Event;
      });
    };
    await checkEvents(events, 'to rsyslog');
  } finally {
    await remove('log-sinks/rsyslog');
    rsyslog.kill('SIGKILL');
  }
});

test('M6 a file gets a line of JSON for each event', async () => {
  await gateway.put('log-sinks/file', { name: 'file', type: 'file', file_name: 'events' });
  try {
    const lines = (): Event[] => {
      try {
        return readFileSync(join(directory, 'events.ndjson'), 'utf8')
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line));
      } catch {
        return [];
      }
    };
    await checkEvents(lines, 'into a file');
  } finally {
    await remove('log-sinks/file');
  }
});

interface Hook {
  readonly port: number;
  readonly events: Event[];
  status: number;
  refused: number;
  close(): Promise<void>;
}

const SECRET = 'a-secret-of-at-least-16';

async function startHook(): Promise<Hook> {
  const hook = { port: 0, events: [] as Event[], status: 200, refused: 0 };
  const server = createHttps({ cert: pem.cert, key: pem.private }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const [, seconds, signature] =
        /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(request.headers['postplane-signature'])) ?? [];
      const expected = createHmac('sha256', SECRET).update(`${seconds}.${body}`).digest('hex');
      const isSigned = signature === expected && Math.abs(Date.now() / 1000 - Number(seconds)) < 60;
      if (hook.status === 200 && isSigned) hook.events.push(...(JSON.parse(body) as { events: Event[] }).events);
      else hook.refused += 1;
      response.writeHead(isSigned ? hook.status : 401).end();
    });
  });
  hook.port = await listening(server);
  return Object.assign(hook, {
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  });
}

test('M6 a webhook of an admin gets signed batches of its own events, and all of them after it was down', async () => {
  const hook = await startHook();
  const path = 'admins/acme/log-sinks/hook';
  const document = {
    admin: 'acme',
    name: 'hook',
    type: 'webhook',
    url: `https://127.0.0.1:${hook.port}/in?x=1`,
    ca_certificate: pem.cert,
  };
  try {
    const made = await gateway.put(path, { ...document, secret_wo: SECRET });
    assert.deepEqual([made.body.secret_wo_set ?? made.body.secret_set, made.body.secret_wo], [true, undefined]);
    await checkEvents(() => hook.events, 'to a webhook');
    hook.status = 503;
    await send('while it is down');
    await eventually('the refusal', () => hook.refused > 0);
    const failing = await eventually('the status', async () => {
      const { body } = await gateway.get(`${path}/status`);
      return body.state === 'failing' && body;
    });
    assert.match(failing.last_error, /answered 503/);
    assert.ok(failing.lag_events > 0);
    const started = performance.now();
    await send('mail goes on');
    assert.ok(performance.now() - started < 5000);
    await eventually('both delivered', () => sink.messages.length >= 2);
    hook.status = 200;
    await eventually('what was missed', () => hook.events.some((one) => one['subject'] === 'while it is down'), 30_000);
    await eventually('what came after', () => hook.events.some((one) => one['subject'] === 'mail goes on'), 30_000);
    assert.equal((await gateway.get(`${path}/status`)).body.state, 'ok');
    // Nothing of another tenant.
    assert.equal((await post('domains/rival.test/outgoing-users/web:lock', { reason: 'foreign' })).status, 200);
    await send('after the foreign event');
    await eventually('what came after', () => hook.events.some((one) => one['subject'] === 'after the foreign event'));
    assert.deepEqual([...new Set(hook.events.map((one) => one['admin']))], ['acme']);
  } finally {
    await remove(path);
    await hook.close();
  }
});

test('M6 what came while the gateway was killed, and while the server was away, arrives', async () => {
  const server = await startSyslog(false);
  await gateway.put('log-sinks/later', {
    name: 'later',
    type: 'syslog',
    host: '127.0.0.1',
    port: server.port,
    transport: 'tcp',
    events: ['message'],
    statuses: ['delivered'],
  });
  let again: Syslog | undefined;
  try {
    await send('first');
    await eventually('the first', () => server.messages.some((one) => eventOf(one)['subject'] === 'first'));
    await server.close();
    await send('second');
    await eventually(
      'its delivery',
      async () => (await gateway.get('messages?q=second&status=delivered')).body.items.length === 1,
    );
    await gateway.kill('SIGKILL');
    again = await startSyslog(false, server.port);
    await gateway.start();
    await eventually('the second', () => again?.messages.some((one) => eventOf(one)['subject'] === 'second'), 40_000);
    assert.ok(again.messages.every((one) => eventOf(one).type === 'message.delivered'));
  } finally {
    await remove('log-sinks/later');
    await again?.close();
    await server.close().catch(() => {});
  }
});
