// A test message: asked for through the API or by the action of the provider, sent by a relay along the routes, followed to its end.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Value } from '../../provider/protocol/types.ts';
import { type Built, buildForTest, type Started } from '../provider/built.ts';
import {
  connectClient,
  diagnosticsIn,
  encodeObject,
  type Message,
  type ProtocolClient,
  type Served,
  servedTypes,
} from '../provider/client.ts';
import { blockOf } from '../provider/example-block.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { type Sink, startSink } from '../support/sink.ts';

const EXAMPLE = join(dirname(dirname(import.meta.dirname)), 'examples/actions/postplane_send_test_message/action.tf');
const PATH = '/v1/domains/example.com/test-messages';
const NAME = 'postplane_send_test_message';

let sink: Sink;
let gateway: Gateway;
let built: Built;
let started: Started;
let client: ProtocolClient;
let served: Served;

before(async () => {
  sink = await startSink({
    answer: ({ stage, line }) => {
      if (stage !== 'RCPT') return undefined;
      if (line.includes('nobody@')) return '550 5.1.1 No such user';
      return line.includes('later@') ? '451 4.3.0 Not now' : undefined;
    },
  });
  gateway = await startGateway();
  await gateway.put('admins/acme', {});
  await gateway.put('domains/example.com', { admin: 'acme', trusted: true });
  await gateway.put('domains/example.com/routes/primary', { host: '127.0.0.1', port: sink.port });
  built = await buildForTest();
  started = await built.start({ POSTPLANE_ENDPOINT: gateway.api, POSTPLANE_TOKEN: gateway.token });
  client = connectClient(started.fields[3] as string);
  served = await servedTypes(client);
  await client.call('ConfigureProvider', { config: encodeObject(served.providerType, {}) });
});
after(async () => {
  client?.close();
  started?.child.kill();
  built?.remove();
  await gateway?.stop();
  await sink?.close();
});

async function invoke(config: Record<string, Value>): Promise<{ progress: string[]; detail: string | undefined }> {
  const events = await client.stream('InvokeAction', {
    action_type: NAME,
    config: served.encode('action_schemas', NAME, config),
  });
  const progress = events.slice(0, -1).map((one) => (one['progress'] as { message: string }).message);
  return { progress, detail: diagnosticsIn(events.at(-1)?.['completed'] as Message)[0]?.detail };
}

test('the API sends one along the routes and says how far it got', async () => {
  const sent = await gateway.request('POST', PATH);
  assert.equal(sent.status, 202, JSON.stringify(sent.body));
  assert.deepEqual(
    [sent.body.state, sent.body.recipient, sent.body.queue_id],
    ['waiting', 'postmaster@example.com', null],
  );
  const { body } = await gateway.request('GET', `${PATH}/${sent.body.id}?wait=30`);
  assert.deepEqual([body.state, body.attempts], ['delivered', 1]);
  assert.match(body.reply, /^250 /);
  const [message] = await sink.received(1);
  assert.deepEqual([message?.from, message?.to], ['', ['postmaster@example.com']]);
  assert.match(message?.content.toString() ?? '', /^Auto-Submitted: auto-generated\r$/m);
  assert.match(message?.content.toString() ?? '', /Test message for example\.com/);
  const logged = await gateway.get(`messages/${body.queue_id}`);
  assert.equal(logged.body.recipients[0].direction, 'internal');
});

test('the action of the example follows it until it is delivered', async () => {
  const { type, config } = blockOf(readFileSync(EXAMPLE, 'utf8'), 'action');
  assert.equal(type, NAME);
  const { progress, detail } = await invoke(config);
  assert.equal(detail, undefined);
  assert.match(progress[0] ?? '', /^test message \d+ to info@example\.com is waiting for a relay$/);
  assert.match(progress.at(-1) ?? '', /^delivered as \w+: .*127\.0\.0\.1.* said 250 /);
});

test('what is refused, put off or not sent at all is an error that says what to look at', async () => {
  const refused = await invoke({ domain: 'example.com', recipient: 'nobody@example.com' });
  assert.match(
    refused.detail ?? '',
    /failed as \w+ after 1 attempts: .* said 550 5\.1\.1 No such user\. See the routes/,
  );
  const late = await invoke({ domain: 'example.com', recipient: 'later@example.com', timeout_seconds: 4 });
  assert.match(late.detail ?? '', /451 4\.3\.0 Not now; not arrived after 4 seconds\. It stays in the queue/);
  await gateway.put('domains/unverified.example', { admin: 'acme' });
  const inactive = await invoke({ domain: 'unverified.example' });
  assert.match(inactive.detail ?? '', /refused\. The domain is not active: verify it/);
  const foreign = await invoke({ domain: 'example.com', recipient: 'ann@example.net' });
  assert.match(foreign.detail ?? '', /must be an address of example\.com/);
});

test('twenty an hour; what is out of reach is not there', async () => {
  await gateway.put('domains/many.example', { admin: 'acme', trusted: true });
  const path = '/v1/domains/many.example/test-messages';
  const statuses: number[] = [];
  for (let index = 0; index < 21; index++) statuses.push((await gateway.request('POST', path)).status);
  assert.deepEqual([statuses.filter((one) => one === 202).length, statuses.at(-1)], [20, 429]);
  await gateway.put('admins/other', {});
  const token = await gateway.request('POST', '/v1/tokens', { name: 'other', admin: 'other' });
  const authorization = `Bearer ${token.body.token}`;
  for (const [method, one] of [
    ['POST', PATH],
    ['GET', `${PATH}/1`],
  ] as const)
    assert.equal((await gateway.request(method, one, undefined, { authorization })).status, 404, `${method} ${one}`);
});
