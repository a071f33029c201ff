// How the provider's calls keep to what a control plane can take, before servers that allow little.
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, type Client, createClient } from '../../provider/client.ts';
import { ask, createPlanChecks, isAnswer } from '../../provider/plan-checks.ts';
import { isSpent, secondsToRetry, secondsUntilReset } from '../../provider/rate-headers.ts';
import { unconfiguredSession } from '../../provider/session.ts';

const { signal } = new AbortController();
let server: Server;
let client: Client;
const told: { message: string; facts: object }[] = [];

async function start(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<void> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  told.length = 0;
  const log = (_level: string, message: string, facts = {}): void => void told.push({ message, facts });
  client = createClient({ endpoint, token: 'token', userAgent: 'test', log });
}
afterEach(() => {
  client?.close();
  server?.closeAllConnections();
  server?.close();
});

const many = (count: number, patience?: number): Promise<Answer[]> =>
  Promise.all(
    Array.from({ length: count }, () =>
      client.send({ method: 'GET', path: '/v1/x', signal, ...(patience === undefined ? {} : { patience }) }),
    ),
  );

function reply(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end('{}');
}

test('calls at once shrink until a server that takes three of them refuses few', async () => {
  let running = 0;
  let refused = 0;
  await start((_request, response) => {
    if (running >= 3) {
      refused++;
      return reply(response, 503, { 'retry-after': '0' });
    }
    running++;
    void sleep(5).then(() => {
      running--;
      reply(response, 200);
    });
  });
  const answers = await many(80);
  assert.ok(answers.every(({ status }) => status === 200));
  // 47 of the first fifty, then half as many at once each time; unpaced it would be thousands.
  assert.ok(refused < 120, `${refused} refusals of 80 calls`);
});

test('a rate limit that is spent is waited for, unasked', async () => {
  let left = 40;
  let refused = 0;
  let resetAt = performance.now() + 1_500;
  await start((_request, response) => {
    if (performance.now() >= resetAt) {
      left = 40;
      resetAt = performance.now() + 1_500;
    }
    const reset = String(Math.ceil((resetAt - performance.now()) / 1_000));
    if (left <= 0) {
      refused++;
      return reply(response, 429, { 'retry-after': reset });
    }
    left--;
    reply(response, 200, { 'ratelimit-remaining': String(left), 'ratelimit-reset': reset });
  });
  for (let round = 0; round < 12; round++) await many(8);
  assert.equal(refused, 0);
  assert.ok(told.some(({ message }) => message.startsWith('waiting, the rate limit is spent')));
});

test('patience ends: the last answer is told', async () => {
  await start((_request, response) => reply(response, 429, { 'retry-after': '3600' }));
  const [answer] = await many(1, 300);
  assert.equal(answer?.status, 429);
  assert.ok(told.some(({ message }) => message === 'waiting, the control plane answered 429'));
});

test('a call that waits ends with the run', async () => {
  await start((_request, response) => reply(response, 429, { 'retry-after': '3600' }));
  const stop = new AbortController();
  const call = client.send({ method: 'GET', path: '/v1/x', signal: stop.signal });
  setTimeout(() => stop.abort(new Error('stopped')), 200);
  await assert.rejects(call, /stopped/);
});

test('a plan check given up for 429 is told once, and the next one is asked again', async () => {
  let status = 429;
  const send = async (): Promise<Answer> => ({ status, body: null, header: () => '' });
  const session = {
    ...unconfiguredSession(),
    client: { endpoint: '', send, close: () => {} },
    checks: createPlanChecks(true),
  };
  const scope = { session, signal, log: () => {} };
  const call = { method: 'PUT', path: '/v1/x?dry_run=true' } as const;
  const summaries = async (): Promise<unknown> => {
    const answer = await ask(scope, call);
    return isAnswer(answer) ? answer.status : answer.map(({ summary }) => summary);
  };
  assert.deepEqual(await summaries(), ['Plan not checked by the control plane']);
  assert.deepEqual(await summaries(), []);
  status = 200;
  assert.equal(await summaries(), 200);
  status = 500;
  assert.deepEqual(await summaries(), []);
  status = 200;
  assert.deepEqual(await summaries(), []);
});

test('rate headers in all their spellings', () => {
  const answer = (headers: Readonly<Record<string, string>>): Answer => ({
    status: 200,
    body: null,
    header: (name) => headers[name] ?? '',
  });
  assert.equal(secondsToRetry(answer({ 'retry-after': '7' })), 7);
  const inAMinute = new Date(Date.now() + 60_000).toUTCString();
  assert.ok(Math.abs((secondsToRetry(answer({ 'retry-after': inAMinute })) ?? 0) - 60) < 3);
  assert.equal(secondsToRetry(answer({ 'retry-after': 'soon' })), 0);
  assert.equal(secondsToRetry(answer({ 'ratelimit-reset': '9' })), 9);
  assert.equal(secondsToRetry(answer({})), null);
  for (const headers of [
    { 'ratelimit-remaining': '2', 'ratelimit-reset': '30' },
    { ratelimit: 'limit=100, remaining=2, reset=30' },
    { ratelimit: '"default";r=2;t=30' },
  ]) {
    assert.equal(isSpent(answer(headers), 1), false);
    assert.equal(isSpent(answer(headers), 2), true);
    assert.equal(secondsUntilReset(answer(headers)), 30);
  }
  assert.equal(isSpent(answer({}), 50), false);
});
