// Lists: pages, filters, cursors.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
const names = Array.from({ length: 25 }, (_, index) => `d${String(index).padStart(2, '0')}.example`);
before(async () => {
  api = await startApi();
  await api.create('/v1/admins/a', {});
  await api.create('/v1/admins/b', { parent: 'a' });
  await Promise.all(
    names.map((name, index) =>
      api.create(`/v1/domains/${name}`, {
        admin: index % 2 ? 'a' : 'b',
        timezone: index < 5 ? 'Europe/Berlin' : 'UTC',
        deletion_protection: index === 3,
      }),
    ),
  );
  await api.create('/v1/domains/d00.example/mailboxes/info', {});
  await api.create('/v1/domains/d00.example/mailboxes/sales', { filtering: false });
  await api.create('/v1/domains/d01.example/mailboxes/info', {});
});
after(() => api.stop());

const list = async (path: string): Promise<string[]> => {
  const { status, body } = await api.send('GET', path);
  assert.equal(status, 200, JSON.stringify(body));
  return body.items.map((one: { domain: string; local_part?: string }) => one.local_part ?? one.domain);
};

test('pages follow each other without gap or repeat, also when something is added meanwhile', async () => {
  const seen: string[] = [];
  for (let cursor = ''; ; ) {
    const { body } = await api.send('GET', `/v1/domains?limit=7${cursor}`);
    seen.push(...body.items.map((one: { domain: string }) => one.domain));
    if (seen.length === 7) await api.create('/v1/domains/a.example', { admin: 'a' });
    if (body.next_cursor === null) break;
    cursor = `&cursor=${body.next_cursor}`;
  }
  assert.deepEqual(seen, names);
  await api.send('DELETE', '/v1/domains/a.example', { headers: { 'if-match': '*' } });
});

test('filters', async () => {
  assert.deepEqual(await list('/v1/domains?q=d1'), names.slice(10, 20));
  assert.deepEqual(await list('/v1/domains?admin=b&timezone=Europe/Berlin'), [names[0], names[2], names[4]]);
  assert.deepEqual(await list('/v1/domains?deletion_protection=true'), [names[3]]);
  assert.deepEqual(await list('/v1/domains?quarantine_threshold=0.90&quarantine_days=14&region=&limit=1'), [names[0]]);
  assert.deepEqual(await list('/v1/domains?updated_since=2999-01-01T00:00:00Z'), []);
  assert.deepEqual(await list('/v1/domains?q=%25'), []);
  assert.deepEqual(await list('/v1/domains/-/mailboxes?filtering=false'), ['sales']);
  assert.deepEqual(await list('/v1/domains/-/mailboxes?filtering='), ['info', 'info']);
  assert.deepEqual(await list('/v1/domains/-/mailboxes?local_part=info&admin=a'), ['info']);
  assert.deepEqual(await list('/v1/domains/d00.example/mailboxes'), ['info', 'sales']);
});

test('what is no parameter is refused by name', async () => {
  for (const query of [
    'limt=1',
    'limit=0',
    'limit=1001',
    'limit=x',
    'limit=1&limit=2',
    'deletion_protection=yes',
    'updated_since=yesterday',
    'outgoing=1',
    '__proto__=1',
  ]) {
    const { status, body } = await api.send('GET', `/v1/domains?${query}`);
    assert.deepEqual([status, body.code], [400, 'bad_request'], query);
    assert.match(body.detail, new RegExp(`"${query.split('=')[0]}"`));
  }
});

test('a cursor is good for its own list only', async () => {
  const cursor = (await api.send('GET', '/v1/domains?limit=1')).body.next_cursor;
  const token = await api.tokenOf('a');
  const others = [
    `/v1/domains?admin=a&cursor=${cursor}`,
    `/v1/admins?cursor=${cursor}`,
    '/v1/domains?cursor=xyz',
    `/v1/domains?cursor=${cursor}x`,
    '/v1/domains?cursor=bnVsbA',
  ];
  for (const path of others) assert.equal((await api.send('GET', path)).body.code, 'invalid_cursor', path);
  assert.equal((await api.send('GET', `/v1/domains?cursor=${cursor}`, { token })).body.code, 'invalid_cursor');
});

test('batch get refuses what is no list of keys', async () => {
  for (const body of [
    {},
    { keys: 'x' },
    { keys: [['a']] },
    { keys: [['a', 1]] },
    { keys: [['a', '\0']] },
    { keys: [], more: 1 },
    [],
  ]) {
    assert.equal((await api.send('POST', '/v1/mailboxes:batchGet', { body })).status, 422, JSON.stringify(body));
  }
});
