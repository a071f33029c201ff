// The way to a control plane that is not next door: through a proxy of the environment, and with a certificate nobody knows.
import assert from 'node:assert/strict';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { test } from 'node:test';
import { createClient } from '../../provider/client.ts';
import { newKey, selfSigned } from '../support/certificates.ts';

const signal = new AbortController().signal;
const of = (endpoint: string): ReturnType<typeof createClient> =>
  createClient({ endpoint, token: 'token-of-a-test', userAgent: 'test', log: () => {} });
const port = (server: Server): number => (server.address() as AddressInfo).port;
const whoami = { method: 'GET' as const, path: '/v1/whoami', signal, retries: 0 };

test('HTTP_PROXY is followed, but not to this machine', async () => {
  const asked: string[] = [];
  const proxy = createHttpServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization}`);
    response.setHeader('content-type', 'application/json');
    response.end('{"name":"through the proxy"}');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const before = process.env['HTTP_PROXY'];
  process.env['HTTP_PROXY'] = `http://127.0.0.1:${port(proxy)}`;
  const [far, near] = [of('http://control-plane.invalid:8025'), of(`http://127.0.0.1:${port(proxy)}`)];
  try {
    assert.deepEqual((await far.send(whoami)).body, { name: 'through the proxy' });
    await near.send(whoami);
    assert.deepEqual(asked, [
      'http://control-plane.invalid:8025/v1/whoami Bearer token-of-a-test',
      '/v1/whoami Bearer token-of-a-test',
    ]);
  } finally {
    if (before === undefined) delete process.env['HTTP_PROXY'];
    else process.env['HTTP_PROXY'] = before;
    far.close();
    near.close();
    proxy.closeAllConnections();
    proxy.close();
  }
});

test('a certificate of an unknown authority is told with the remedy', async () => {
  const key = newKey();
  const server = createHttpsServer({ key, cert: selfSigned('localhost', key) }, (_, response) => response.end('{}'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = of(`https://localhost:${port(server)}`);
  try {
    await assert.rejects(client.send(whoami), /self-signed certificate.*NODE_EXTRA_CA_CERTS/);
  } finally {
    client.close();
    server.closeAllConnections();
    server.close();
  }
});
