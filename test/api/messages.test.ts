// The message log and the queue over HTTP; the relay's part is played here.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { finishQueueCommand, openQueueCommands } from '../../server/store/queue-commands.ts';
import { startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
let token: string;
let answering = true;
let relay: NodeJS.Timeout;

before(async () => {
  api = await startApi();
  for (const name of ['acme', 'rival']) await api.create(`/v1/admins/${name}`, {});
  token = await api.tokenOf('acme');
  for (const [index, admin] of ['acme', 'acme', 'rival'].entries())
    for (const recipient of [0, 1]) await insert(`Q${index}`, recipient, admin, index);
  const carryOut = async (): Promise<void> => {
    for (const command of await openQueueCommands(api.database, 'relay-1'))
      await finishQueueCommand(api.database, command.id, command.action === 'bounce' ? 'it is being delivered' : 'ok');
  };
  relay = setInterval(() => void (answering && carryOut().catch(() => {})), 20);
});
after(async () => {
  clearInterval(relay);
  await api.stop();
});

async function insert(queueId: string, recipient: number, admin: string, minute: number): Promise<void> {
  const at = new Date(Date.UTC(2026, 0, 31, 12, minute));
  await api.database.query(
    `insert into message (queue_id, recipient_index, sequence, received_at, updated_at, node, direction, status, classification, queue_state, mail_from, recipient, domain, admin, size, revision)
     values ($1, $2, 1, $3, $3, 'relay-1', 'outgoing', $4, 'accepted', $5, 'joe@example.com', $6, 'example.com', $7, 10, 1)`,
    [
      queueId,
      recipient,
      at,
      recipient ? 'delivered' : 'queued',
      recipient ? null : 'deferred',
      `r${recipient}@example.net`,
      admin,
    ],
  );
}

const ids = (body: { items: { queue_id: string; recipient_index: number }[] }): string[] =>
  body.items.map((one) => `${one.queue_id}/${one.recipient_index}`);
const as = (method: string, path: string, body?: unknown): ReturnType<TestApi['send']> =>
  api.send(method, path, { token, ...(body === undefined ? {} : { body }) });

test('the log, newest first, within reach, filtered and in pages', async () => {
  assert.deepEqual(ids((await as('GET', '/v1/messages')).body), ['Q1/1', 'Q1/0', 'Q0/1', 'Q0/0']);
  assert.deepEqual(ids((await as('GET', '/v1/messages?status=queued,bounced&from=2026-01-31T12:01:00Z')).body), [
    'Q1/0',
  ]);
  const first = (await as('GET', '/v1/messages?limit=3')).body;
  assert.deepEqual(ids((await as('GET', `/v1/messages?limit=3&cursor=${first.next_cursor}`)).body), ['Q0/0']);
  for (const query of ['status=lost', 'direction=up', 'from=now', 'cursor=abc', 'colour=red'])
    assert.equal((await as('GET', `/v1/messages?${query}`)).status, 400, query);
});

test('one message; a foreign one is absent', async () => {
  const { body } = await as('GET', '/v1/messages/Q0');
  assert.deepEqual(
    body.recipients.map((one: { recipient: string }) => one.recipient),
    ['r0@example.net', 'r1@example.net'],
  );
  assert.equal(body.recipients[0].received_at, '2026-01-31T12:00:00.000Z');
  for (const path of ['/v1/messages/Q2', '/v1/messages/none', '/v1/messages/%00', '/v1/queue/Q2'])
    assert.equal((await as('GET', path)).status, 404, path);
});

test('the queue, oldest first', async () => {
  assert.deepEqual(ids((await as('GET', '/v1/queue?state=deferred')).body), ['Q0/0', 'Q1/0']);
  assert.deepEqual(ids((await as('GET', '/v1/queue?older_than=2026-01-31T12:00:30Z')).body), ['Q0/0']);
  assert.equal((await as('GET', '/v1/queue/Q0')).body.recipients.length, 1);
});

test('actions are carried out by the relay that holds the message', async () => {
  for (const verb of ['retry', 'hold', 'release']) {
    const { status, body } = await as('POST', `/v1/queue/Q0:${verb}`);
    assert.deepEqual([status, body.action, body.result], [200, verb, 'ok']);
  }
  assert.deepEqual((await as('DELETE', '/v1/queue/Q0')).body.action, 'remove');
  assert.deepEqual(
    [
      (await as('POST', '/v1/queue/Q0:bounce')).status,
      (await as('POST', '/v1/queue/Q2:retry')).status,
      (await as('POST', '/v1/queue/Q0:fly')).status,
    ],
    [409, 404, 405],
  );
  assert.equal((await as('POST', '/v1/queue/Q0:hold', { force: true })).status, 422);
});

test('a replayed action is not asked for twice', async () => {
  const send = (): ReturnType<TestApi['send']> =>
    api.send('POST', '/v1/queue/Q0:retry', { token, headers: { 'idempotency-key': 'again' } });
  const [first, second] = [await send(), await send()];
  assert.deepEqual([second.body, second.headers.get('idempotent-replayed')], [first.body, 'true']);
});

test('bulk: a dry run counts, the real one asks for each recipient that matches', async () => {
  answering = false;
  const before = (await openQueueCommands(api.database, 'relay-1')).length;
  const dry = await as('POST', '/v1/queue:bulk', { filter: { state: 'deferred' }, action: 'retry', dry_run: true });
  assert.deepEqual(
    [dry.status, dry.body, (await openQueueCommands(api.database, 'relay-1')).length],
    [202, { recipients: 2, messages: 2, dry_run: true }, before],
  );
  await as('POST', '/v1/queue:bulk', { filter: {}, action: 'hold' });
  assert.deepEqual(
    (await openQueueCommands(api.database, 'relay-1')).map((one) => [one.queueId, one.recipient, one.action]),
    [
      ['Q0', 0, 'hold'],
      ['Q1', 0, 'hold'],
    ],
  );
  assert.equal(
    (await as('POST', '/v1/queue:bulk', { filter: { colour: 'red' }, action: 'fly' })).body.errors.length,
    2,
  );
});
