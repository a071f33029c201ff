// Around the resources: health, metrics, documentation, limits, and answers to requests that make no sense.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { parse } from 'yaml';
import { problems } from '../../schemas/problems.ts';
import { openDatabase } from '../../server/store/database.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { eventually } from '../support/mail.ts';

let api: TestApi;
before(async () => {
  api = await startApi();
});
after(() => api.stop());

test('health, readiness, metrics and documentation need no token', async () => {
  const open = (path: string): ReturnType<TestApi['send']> => api.send('GET', path, { token: '' });
  assert.deepEqual((await open('/healthz')).body, { status: 'ok', version: '0.0.0-test' });
  assert.deepEqual([(await open('/readyz')).status, (await open('/readyz')).body.ready], [200, true]);
  assert.match(
    (await open('/metrics')).body,
    /postplane_api_request_duration_seconds_count\{operation="getHealth",status="200"\}/,
  );
  const docs = await open('/');
  assert.equal(docs.status, 200);
  assert.doesNotMatch(docs.body.replace(/<a href[^>]*>/g, ''), /(src|href)="?https?:/);
  assert.match(docs.headers.get('content-security-policy') ?? '', /default-src 'self'/);
  const yaml = await open('/openapi.yaml');
  assert.equal(parse(yaml.body).openapi, '3.1.0');
});

test('a client that leaves in the middle of a body is no fault of ours', async () => {
  const log: string[] = [];
  const own = await startApi({ logLevel: 'info', logStream: { write: (line) => void log.push(line) } });
  const { hostname, port } = new URL(own.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  const head = ['PUT /v1/admins/acme HTTP/1.1', 'Host: a', `Authorization: Bearer ${own.token}`];
  socket.write([...head, 'Content-Type: application/json', 'Content-Length: 100', '', '{'].join('\r\n'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  socket.destroy();
  const line = await eventually('a line of the log', () => log.find((one) => one.includes('"request_id"')));
  assert.equal(JSON.parse(line).level, 30, line);
  assert.match(JSON.parse(line).time, /^\d{4}-\d\d-\d\dT/, 'as in the other lines of the log');
  assert.equal(JSON.parse(line).pid, undefined);
  await own.stop();
});

test('every operation is named once, described, and answers what it says when nobody is logged in', async () => {
  const document = parse((await api.send('GET', '/openapi.yaml')).body);
  const ids = new Set<string>();
  for (const [path, methods] of Object.entries(
    document.paths as Record<
      string,
      Record<string, { operationId: string; description: string; responses: object; security?: [] }>
    >,
  )) {
    for (const [method, operation] of Object.entries(methods)) {
      assert.ok(!ids.has(operation.operationId), operation.operationId);
      ids.add(operation.operationId);
      assert.ok(operation.description.length > 10, operation.operationId);
      const url = path.replace(/\{\w+\}/g, 'x');
      const { status } = await api.send(method.toUpperCase(), url, { token: '' });
      // What needs no token is open, but for a link that nobody signed and an exchange of nothing.
      const open = path.includes('{token}') ? 404 : path.endsWith(':exchange') ? 400 : 200;
      assert.equal(status, operation.security ? open : 401, `${method} ${path}`);
      assert.ok(String(status) in operation.responses, `${method} ${path} ${status}`);
    }
  }
  assert.ok(ids.size > 80);
});

test('every problem code is documented', async () => {
  const document = parse((await api.send('GET', '/openapi.yaml')).body);
  assert.deepEqual(document.components.schemas.Problem.properties.code.enum, Object.keys(problems));
});

test('unknown paths are 404, wrong methods 405 with what there is', async () => {
  assert.deepEqual(
    [(await api.send('GET', '/v2/domains')).body.code, (await api.send('GET', '/v1/domains/')).status],
    ['no_such_path', 404],
  );
  const reply = await api.send('PATCH', '/v1/domains', { body: {} });
  assert.deepEqual(
    [reply.status, reply.body.code, reply.headers.get('allow')],
    [405, 'method_not_allowed', 'GET, HEAD'],
  );
});

test('every answer has a request id of our own; forwarding headers and origins are ignored', async () => {
  const reply = await api.send('GET', '/v1/whoami', {
    headers: {
      'x-request-id': 'mine',
      'x-forwarded-for': '1.2.3.4',
      'x-forwarded-host': 'evil.example',
      origin: 'https://evil.example',
    },
  });
  assert.match(reply.headers.get('x-request-id') ?? '', /^[0-9a-f-]{36}$/);
  assert.equal(reply.headers.get('access-control-allow-origin'), null);
  const wrong = await api.send('GET', '/v1/domains/nope.example');
  assert.equal(wrong.body.request_id, wrong.headers.get('x-request-id'));
});

test('requests of a token are limited, with the time to wait', async () => {
  const limited = await startApi({ requestsPerMinute: 3 });
  const replies = [];
  for (let index = 0; index < 4; index++) replies.push(await limited.send('GET', '/v1/whoami'));
  assert.deepEqual(
    replies.map((one) => one.status),
    [200, 200, 200, 429],
  );
  assert.deepEqual(
    [replies[3]?.body.code, Number(replies[3]?.headers.get('retry-after')) > 0],
    ['too_many_requests', true],
  );
  assert.equal((await limited.send('GET', '/healthz')).status, 200);
  await limited.stop();
});

test('while the database is away: 503 with Retry-After, no detail of it', async () => {
  const away = openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none' });
  const without = await startApi({ database: away });
  const reply = await without.send('GET', '/v1/domains');
  assert.deepEqual([reply.status, reply.body.code, reply.headers.get('retry-after')], [503, 'unavailable', '2']);
  assert.doesNotMatch(JSON.stringify(reply.body), /127\.0\.0\.1|ECONN|postgres/);
  assert.equal((await without.send('GET', '/healthz')).status, 200);
  await away.close();
  await without.stop();
});

test('what is no HTTP is answered or closed, and the server goes on', async () => {
  const { hostname, port } = new URL(api.url);
  for (const raw of [
    'GARBAGE\r\n\r\n',
    `GET /v1/domains HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`,
    'GET /v1/%ff HTTP/1.1\r\nHost: x\r\n\r\n',
    'PUT /v1/admins/a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n',
    'GET /healthz HTTP/1.1\r\n\r\n',
    'GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
  ]) {
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(Number(port), hostname, () => socket.write(raw));
      socket.setTimeout(2000, () => socket.destroy());
      socket
        .on('data', (chunk) => (text += chunk.toString()))
        .on('close', () => resolve(text))
        .on('error', () => resolve(text));
      setTimeout(() => socket.end(), 300);
    });
    assert.match(answer, /^HTTP\/1\.1 4\d\d /, raw.slice(0, 20));
    assert.match(answer, /"code":"(bad_request|header_too_large|unauthorized)"/, raw.slice(0, 60));
  }
  assert.equal((await api.send('GET', '/healthz')).status, 200);
});
