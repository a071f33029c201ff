// Log sinks and the feed they follow: tenants' borders, where sinks may lead, and that nothing is passed over or sent twice.
import assert from 'node:assert/strict';
import { isIP } from 'node:net';
import { after, before, test } from 'node:test';
import { isPublicAddress } from '../../server/relay/public-address.ts';
import { resolveHost } from '../../server/sinks/resolve.ts';
import { type FeedRow, holdSinks, noteSent, readFeed, releaseSinks, trimFeed } from '../../server/store/log-sinks.ts';
import { writeMessageEvents } from '../../server/store/messages.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { lineOf, writeLog } from '../support/log.ts';
import { eventually } from '../support/mail.ts';

let api: TestApi;
let acme: string;
let rival: string;

before(async () => {
  api = await startApi({ refusesAddress: (host) => isIP(host) !== 0 && !isPublicAddress(host) });
  for (const name of ['acme', 'rival']) await api.create(`/v1/admins/${name}`, {});
  [acme, rival] = [await api.tokenOf('acme'), await api.tokenOf('rival')];
});
after(() => api.stop());

const put = async (path: string, body: object, token = api.token): Promise<[number, unknown]> => {
  const reply = await api.send('PUT', path, { body, token, headers: { 'if-none-match': '*' } });
  return [reply.status, reply.body.errors?.map((one: { pointer: string }) => one.pointer).sort()];
};
const remove = (path: string): Promise<unknown> => api.send('DELETE', path, { headers: { 'if-match': '*' } });
const everything = { admins: null, sources: ['message', 'lock'], statuses: [] };
const idsOf = (rows: readonly FeedRow[]): unknown[] => rows.flatMap((row) => row.event?.['queue_id'] ?? []);

test('a sink of another tenant, and those of the installation, are absent', async () => {
  const hook = { type: 'webhook', url: 'https://siem.example.net/in' };
  assert.deepEqual(await put('/v1/admins/acme/log-sinks/mine', hook, acme), [201, undefined]);
  assert.deepEqual(await put('/v1/log-sinks/all', hook), [201, undefined]);
  assert.equal((await api.send('GET', '/v1/admins/acme/log-sinks/mine/status', { token: acme })).body.state, 'waiting');
  for (const [path, token] of [
    ['/v1/admins/acme/log-sinks/mine', rival],
    ['/v1/admins/acme/log-sinks/mine/status', rival],
    ['/v1/admins/acme/log-sinks/none/status', acme],
    ['/v1/log-sinks/all', acme],
    ['/v1/log-sinks/all/status', acme],
    ['/v1/log-sinks/none/status', api.token],
    ['/v1/log-sinks/%00/status', api.token],
  ] as const)
    assert.equal((await api.send('GET', path, { token })).status, 404, path);
  assert.equal((await put('/v1/admins/acme/log-sinks/theirs', hook, rival))[0], 404);
  assert.notEqual((await put('/v1/log-sinks/new', hook, acme))[0], 201);
  assert.deepEqual(await put('/v1/admins/acme/log-sinks/file', { type: 'file', file_name: 'x' }, acme), [
    422,
    ['/file_name', '/type'],
  ]);
  await remove('/v1/admins/acme/log-sinks/mine');
  await remove('/v1/log-sinks/all');
});

test('sinks lead to no private address, but for the syslog of the installation', async () => {
  const syslog = { type: 'syslog', host: '10.0.0.1' };
  assert.deepEqual(await put('/v1/admins/acme/log-sinks/a', syslog, acme), [422, ['/host']]);
  assert.deepEqual(await put('/v1/log-sinks/own', syslog), [201, undefined]);
  for (const url of ['https://127.0.0.1/', 'https://[::1]/', 'https://169.254.169.254/latest', 'https://2130706433/'])
    assert.deepEqual(await put('/v1/log-sinks/hook', { type: 'webhook', url }), [422, ['/url']], url);
  for (const url of ['http://siem.example.net', 'https://u:p@siem.example.net', 'ftp://x', 'siem'])
    assert.deepEqual(await put('/v1/log-sinks/hook', { type: 'webhook', url }), [422, ['/url']], url);
  assert.deepEqual(await put('/v1/log-sinks/hook', { type: 'webhook', host: 'a.example', port: 1 }), [
    422,
    ['/host', '/port', '/url'],
  ]);
  await remove('/v1/log-sinks/own');
  // A name is judged by where it leads at the time.
  const refuses = (address: string): boolean => !isPublicAddress(address);
  const answer = (...records: string[]): { kind: 'found'; records: string[] } => ({ kind: 'found', records });
  const resolver = { a: async () => answer('127.0.0.1', '10.1.2.3'), aaaa: async () => answer('::1') };
  await assert.rejects(resolveHost('inner.example', resolver, refuses), /private or reserved/);
  assert.equal(
    await resolveHost('x.example', { ...resolver, aaaa: async () => answer('2606:4700::1') }, refuses),
    '2606:4700::1',
  );
});

test('M6 nothing is passed over: a transaction that commits late comes before what waits for it', async () => {
  await api.create('/v1/log-sinks/feed', { type: 'syslog', host: 'syslog.example.net' });
  const [held] = await holdSinks(api.database, 'node-a', 30);
  assert.ok(held);
  await writeLog(api.database, [{ queue_id: 'F1' }]);
  // Transactions of other databases of the server hold it up, too, for as long as they last.
  const readable = (count: number): Promise<FeedRow[]> =>
    eventually('the feed', async () => {
      const rows = await readFeed(api.database, held, everything, 10);
      return rows.length >= count && rows;
    });
  assert.deepEqual(idsOf(await readable(1)), ['F1']);
  let release = (): void => {};
  const open = new Promise<void>((done) => {
    release = done;
  });
  let written = (): void => {};
  const isWritten = new Promise<void>((done) => {
    written = done;
  });
  const late = api.database.transaction(async (tx) => {
    await writeMessageEvents(tx, [lineOf({ queue_id: 'LATE', node: 'relay-2' })]);
    written();
    await open;
  });
  await isWritten;
  await writeLog(api.database, [{ queue_id: 'F2' }]);
  assert.deepEqual(idsOf(await readable(1)), ['F1']);
  release();
  await late;
  const rows = await readable(3);
  assert.deepEqual(idsOf(rows), ['F1', 'LATE', 'F2']);
  assert.deepEqual(idsOf(await readFeed(api.database, held, { ...everything, admins: ['rival'] }, 10)), []);
  assert.deepEqual(idsOf(await readFeed(api.database, held, { ...everything, statuses: ['rejected'] }, 10)), []);
  // Only the node that has it moves it on; another takes it once it is let go.
  const last = rows.at(-1) as FeedRow;
  assert.deepEqual(await holdSinks(api.database, 'node-b', 30), []);
  assert.equal(await noteSent(api.database, 'node-b', held, last, 3), false);
  assert.equal(await noteSent(api.database, 'node-a', held, last, 3), true);
  await releaseSinks(api.database, 'node-a');
  const [taken] = await holdSinks(api.database, 'node-b', 30);
  assert.deepEqual([taken?.xid, taken?.position], [last.xid, last.id]);
  assert.deepEqual(await readFeed(api.database, taken ?? held, everything, 10), []);
  const { body } = await api.send('GET', '/v1/log-sinks/feed/status');
  assert.deepEqual([body.state, body.node, body.sent, body.lag_events], ['ok', 'node-b', 3, 0]);
});

test('M6 the feed is emptied of what all have, and in the end of what one never takes, which is told', async () => {
  const count = async (): Promise<number> =>
    (await api.database.query<{ count: number }>('select count(*) as count from log_feed'))[0]?.count ?? -1;
  await trimFeed(api.database, new Date(0));
  assert.equal(await count(), 0);
  await writeLog(api.database, [{ queue_id: 'G1' }, { queue_id: 'G2' }]);
  await trimFeed(api.database, new Date(0));
  assert.equal(await count(), 2);
  await trimFeed(api.database, new Date(Date.now() + 60_000));
  assert.equal(await count(), 0);
  const { body } = await api.send('GET', '/v1/log-sinks/feed/status');
  assert.deepEqual([body.dropped, body.last_error], [2, 'events were deleted before they could be sent']);
  await remove('/v1/log-sinks/feed');
  await writeLog(api.database, [{ queue_id: 'G3' }]);
  assert.equal(await count(), 0, 'without a sink nothing is fed');
});
