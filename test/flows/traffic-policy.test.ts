// A declared traffic policy holds for what waits already, without a restart, and only the installation may declare one.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';

let sink: Sink;
let gateway: Gateway;
let underWay = 0;
let peak = 0;

before(async () => {
  sink = await startSink({
    answer: ({ stage }) => {
      if (stage === 'DATA') peak = Math.max(peak, ++underWay);
      if (stage === 'content') underWay -= 1;
      return stage === 'DATA' ? { delayMs: 100, reply: '354 go on' } : undefined;
    },
  });
  gateway = await startGateway({ settings: { POSTPLANE_SMARTHOST: `127.0.0.1:${sink.port}` } });
  await gateway.put('admins/acme', { name: 'acme' });
  await gateway.put('domains/example.com', { domain: 'example.com', admin: 'acme', trusted: true });
  const limits = { max_concurrent_connections: 1000 };
  await gateway.put('domains/example.com/outgoing-users/web', { name: 'web', type: 'ip', cidr: '127.0.0.1', limits });
});

after(async () => {
  await gateway.stop();
  await sink.close();
});

/** Sends so many at once; the most that were delivered at once. */
async function peakOf(count: number): Promise<number> {
  const before = sink.messages.length;
  peak = 0;
  const one = (_: unknown, index: number): Promise<string> =>
    sendMail({ port: gateway.submission, from: 'web@example.com', to: `x@d${index}.test` });
  await Promise.all(Array.from({ length: count }, one));
  await eventually('all arrived', () => sink.messages.length === before + count);
  return peak;
}

test('of the smarthost: one at a time while it is declared, several before and after', async () => {
  assert.ok((await peakOf(6)) > 1);
  await gateway.put('traffic-policies/smarthost', { name: 'smarthost', smarthost: true, max_connections: 1 });
  assert.equal(await peakOf(6), 1);
  const gone = await gateway.request('DELETE', '/v1/traffic-policies/smarthost', undefined, {
    'if-match': '*',
    prefer: 'wait=10',
  });
  assert.equal(gone.status, 204);
  await eventually('several again', async () => (await peakOf(6)) > 1);
});

test('what a policy cannot be is refused at its place; a tenant neither reads nor writes one', async () => {
  const refused = await gateway.request(
    'PUT',
    '/v1/traffic-policies/none',
    { domains: ['Example.NET', 'x@example.net'], mx_hosts: ['*.'] },
    { 'if-none-match': '*' },
  );
  assert.equal(refused.status, 422);
  assert.deepEqual(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), [
    '/domains/0',
    '/domains/1',
    '/max_connections',
    '/mx_hosts/0',
  ]);
  const { body } = await gateway.request('POST', '/v1/tokens', { name: 'acme', admin: 'acme' });
  await gateway.put('traffic-policies/google', { name: 'google', mx_hosts: ['*.google.com'], max_per_minute: 600 });
  const as = { authorization: `Bearer ${body.token}` };
  assert.equal((await gateway.request('GET', '/v1/traffic-policies/google', undefined, as)).status, 404);
  const written = await gateway.request(
    'PUT',
    '/v1/traffic-policies/own',
    { smarthost: true, max_connections: 5 },
    {
      ...as,
      'if-none-match': '*',
    },
  );
  assert.ok(written.status === 403 || written.status === 404, String(written.status));
});
