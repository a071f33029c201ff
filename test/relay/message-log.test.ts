// From the journal to the message log in PostgreSQL, the queue's commands, and life without a database.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openJournal } from '../../server/relay/journal.ts';
import { openDatabase } from '../../server/store/database.ts';
import { getMessage, listMessages, listQueue, writeMessageEvents } from '../../server/store/messages.ts';
import { migrate } from '../../server/store/migrate.ts';
import { awaitQueueAction, requestQueueAction } from '../../server/store/queue-commands.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { startSink } from '../support/sink.ts';
import { configurationOf, envelopeOf, queuedEvent, route, sendingFor, temporaryDir } from './sending-setup.ts';

let database: TestDatabase;
before(async () => {
  database = await createTestDatabase();
  await migrate(database.url);
});
after(() => database.drop());

test('a message passes through the log: queued, then delivered', async (t) => {
  const sink = await startSink();
  t.after(() => sink.close());
  const sending = await sendingFor(t, {
    database: database.db,
    configuration: configurationOf({ 'example.com': [route(sink)] }),
  });
  const envelope = envelopeOf({ subject: 'nul \0 and half \ud800', identity: 'x', admin: 'one' });
  await sending.accept(envelope);
  await sink.received(1);
  await sending.queue.settled();
  assert.equal(await sending.journal.flush(5000), true);
  const [row] = await getMessage(database.db, envelope.queueId, ['one']);
  assert.deepEqual(
    [row?.status, row?.attempts, row?.subject, row?.reply_code, row?.queue_state],
    ['delivered', 1, 'nul  and half \ufffd', 250, null],
  );
  assert.deepEqual(await getMessage(database.db, envelope.queueId, ['two']), []);
  assert.equal((await getMessage(database.db, envelope.queueId, null)).length, 1);
});

test('older events change nothing; a batch may be repeated', async () => {
  const envelope = envelopeOf();
  const row = (sequence: number, status: string): string => {
    const at = new Date();
    return JSON.stringify({
      sequence,
      status,
      queue_id: envelope.queueId,
      recipient_index: 0,
      received_at: at,
      updated_at: at,
      node: 'n1',
      direction: 'incoming',
      classification: 'accepted',
      attempts: 0,
      mail_from: '',
      recipient: 'a@b.test',
      domain: 'b.test',
      admin: 'a',
      size: 1,
      revision: 1,
    });
  };
  for (const [sequence, status] of [
    [5, 'delivered'],
    [4, 'queued'],
    [5, 'delivered'],
  ] as const)
    await writeMessageEvents(database.db, [row(sequence, status)]);
  assert.equal((await getMessage(database.db, envelope.queueId, null))[0]?.status, 'delivered');
});

test('pages and filters', async (t) => {
  const sending = await sendingFor(t, { database: database.db });
  const start = Date.now() - 100_000;
  const envelopes = Array.from({ length: 25 }, (_, index) =>
    envelopeOf({
      admin: index % 2 ? 'odd' : 'even',
      domain: 'pages.test',
      to: ['u@pages.test'],
      receivedAt: start + Math.floor(index / 3),
      subject: `100% no ${index}`,
    }),
  );
  for (const envelope of envelopes) sending.journal.record({ ...queuedEvent(envelope, 0), queueState: 'deferred' });
  assert.equal(await sending.journal.flush(5000), true);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listMessages(
      database.db,
      { admins: null, domain: 'pages.test' },
      { limit: 4, ...(cursor === undefined ? {} : { cursor }) },
    );
    seen.push(...page.rows.map(({ queue_id }) => queue_id));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  assert.deepEqual(seen, envelopes.map(({ queueId }) => queueId).reverse());
  const count = async (filter: object): Promise<number> =>
    (await listMessages(database.db, { admins: null, domain: 'pages.test', ...filter }, { limit: 100 })).rows.length;
  assert.equal(await count({ admins: ['odd'] }), 12);
  assert.equal(await count({ admins: [] }), 0);
  assert.equal(await count({ q: '100% NO 7' }), 1);
  assert.equal(await count({ q: '100_' }), 0);
  assert.equal(await count({ status: ['delivered'] }), 0);
  assert.equal(
    await count({
      status: ['queued'],
      classification: ['accepted', 'spam'],
      sender: 'a@sender.test',
      from: new Date(start + 1),
    }),
    22,
  );
  const queue = await listQueue(
    database.db,
    { admins: null, domain: 'pages.test', destination: 'pages.test', state: 'deferred' },
    { limit: 100 },
  );
  assert.deepEqual(
    queue.rows.map(({ queue_id }) => queue_id),
    envelopes.map(({ queueId }) => queueId),
  );
  assert.equal(
    (await listQueue(database.db, { admins: null, domain: 'pages.test', older_than: new Date(start) }, { limit: 5 }))
      .rows.length,
    0,
  );
});

test('commands reach the relay and their effect is in the log when they are done', async (t) => {
  const sink = await startSink({ answer: ({ stage }) => (stage === 'RCPT' ? '450 4.2.1 busy' : undefined) });
  t.after(() => sink.close());
  const sending = await sendingFor(t, {
    database: database.db,
    configuration: configurationOf({ 'example.com': [route(sink)] }),
  });
  const envelope = envelopeOf();
  await sending.accept(envelope);
  await sending.queue.settled();
  await sending.journal.flush(5000);
  assert.equal(await requestQueueAction(database.db, { queueId: 'unknown', action: 'hold', actor: 'root' }), 0);
  for (const [action, state, status] of [
    ['hold', 'held', 'queued'],
    ['release', 'deferred', 'queued'],
    ['remove', null, 'queue-removed'],
  ] as const) {
    const id = await requestQueueAction(database.db, { queueId: envelope.queueId, action, actor: 'root' });
    assert.deepEqual(await awaitQueueAction(database.db, id, 5000), { done: true, result: 'ok' });
    const [row] = await getMessage(database.db, envelope.queueId, null);
    assert.deepEqual([row?.queue_state, row?.status], [state, status]);
  }
  const id = await requestQueueAction(database.db, { queueId: envelope.queueId, action: 'retry', actor: 'root' });
  assert.deepEqual(await awaitQueueAction(database.db, id, 5000), { done: true, result: 'not found' });
});

test('without the database events wait on disk and arrive later, in order, and segments go', async (t) => {
  const dir = temporaryDir(t);
  const away = openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none' });
  const first = openJournal({ dir, write: (batch) => writeMessageEvents(away, batch), onError: () => {} });
  const envelopes = Array.from({ length: 2000 }, () => envelopeOf({ domain: 'away.test' }));
  for (const envelope of envelopes) first.record(queuedEvent(envelope, 0));
  assert.equal(await first.flush(300), false);
  for (const envelope of envelopes)
    first.record({ ...queuedEvent(envelope, 0), status: 'delivered', queueState: null });
  await first.sync();
  await first.close();
  await away.close();
  const second = openJournal({
    dir,
    write: (batch) => writeMessageEvents(database.db, batch),
    onError: (error) => t.diagnostic(error.message),
  });
  second.record({ ...queuedEvent(envelopes[0] as (typeof envelopes)[0], 0), status: 'bounced', queueState: null });
  assert.equal(await second.flush(20_000), true);
  const [{ bounced, delivered }] = (await database.db.query(
    `select count(*) filter (where status = 'bounced') as bounced, count(*) filter (where status = 'delivered') as delivered from message where domain = 'away.test'`,
  )) as [{ bounced: number; delivered: number }];
  assert.deepEqual({ bounced, delivered }, { bounced: 1, delivered: 1999 });
  assert.equal(readdirSync(join(dir)).filter((name) => name.endsWith('.log')).length, 1);
  await second.close();
});
