// A control plane that is started again in the middle of an apply: its writes wait for it, and each is done once.
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, Unreachable } from '../../provider/client.ts';

function listening(port: number, seen: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.headers['idempotency-key'] ?? ''}`);
    response.setHeader('content-type', 'application/json');
    response.end('{}');
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

async function ended(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

test('a write waits for a control plane that has answered before; a read, and one that never answered, fail soon', async () => {
  const seen: string[] = [];
  let server = await listening(0, seen);
  const { port } = server.address() as AddressInfo;
  const options = { endpoint: `http://127.0.0.1:${port}`, token: 't', userAgent: 'test', log: () => {} };
  const client = createClient(options);
  const signal = new AbortController().signal;
  await client.send({ method: 'GET', path: '/v1/whoami', signal });
  await ended(server);
  const started = performance.now();
  const write = client.send({ method: 'PUT', path: '/v1/admins/acme', body: {}, signal });
  await assert.rejects(client.send({ method: 'GET', path: '/v1/admins/acme', signal }), Unreachable);
  const stranger = createClient(options);
  await assert.rejects(stranger.send({ method: 'PUT', path: '/v1/admins/acme', body: {}, signal }), Unreachable);
  const dry = client.send({ method: 'PUT', path: '/v1/admins/acme?dry_run=true', body: {}, signal });
  await assert.rejects(dry, Unreachable);
  assert.ok(performance.now() - started < 10_000);
  await sleep(Math.max(0, 5000 - (performance.now() - started)));
  server = await listening(port, seen);
  assert.equal((await write).status, 200);
  assert.equal(seen.filter((one) => one.startsWith('PUT')).length, 1);
  client.close();
  stranger.close();
  await ended(server);
});

test('when one write has waited in vain the others fail at once, until it answers again', async () => {
  let server = await listening(0, []);
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  const client = createClient({ endpoint, token: 't', userAgent: 'test', log: () => {}, restartMs: 3_000 });
  const signal = new AbortController().signal;
  const write = (name: string): Promise<unknown> =>
    client.send({ method: 'PUT', path: `/v1/admins/${name}`, body: {}, signal });
  await write('there');
  await ended(server);
  const started = performance.now();
  await Promise.all(['a', 'b', 'c'].map((name) => assert.rejects(write(name), Unreachable)));
  const waited = performance.now() - started;
  assert.ok(waited > 2_500, `${waited} ms`);
  for (let count = 0; count < 100; count++) await assert.rejects(write(`later-${count}`), Unreachable);
  assert.ok(performance.now() - started - waited < 2_000, 'none of a hundred waits again');
  server = await listening(port, []);
  await write('back');
  await ended(server);
  const again = performance.now();
  await assert.rejects(write('gone'), Unreachable);
  assert.ok(performance.now() - again > 2_000, 'it is waited for again');
  client.close();
});
