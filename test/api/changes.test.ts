// The change log: who, when, why, before and after; never a secret, there or anywhere else.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Reply, startApi, type TestApi } from '../support/api.ts';

const SECRET = 'correct horse battery staple';
let api: TestApi;
const log: string[] = [];

before(async () => {
  api = await startApi({ logLevel: 'trace', logStream: { write: (line) => void log.push(line) } });
  await api.create('/v1/admins/acme', {});
  await api.create('/v1/domains/example.com', { admin: 'acme' });
});
after(() => api.stop());

const items = async (query: string): Promise<Reply['body'][]> =>
  (await api.send('GET', `/v1/changes?${query}`)).body.items;

test('every write is one entry; a write that changes nothing is none', async () => {
  const path = '/v1/domains/example.com/routes/r';
  const headers = { 'if-none-match': '*', 'x-change-reason': 'new host', 'user-agent': 'terraform/1.0' };
  const made = await api.send('PUT', path, { body: { host: 'mail.example.com' }, headers });
  await api.send('PUT', path, { body: { host: 'mail.example.com' }, headers: { 'if-match': '*' } });
  await api.send('PATCH', path, { body: { port: 26 }, headers: { 'if-match': '*' } });
  await api.send('DELETE', path, { headers: { 'if-match': '*' } });
  const [created, updated, deleted, ...rest] = await items('kind=route&id=example.com/r');
  assert.deepEqual(rest, []);
  assert.partialDeepStrictEqual(created, {
    revision: 3,
    kind: 'route',
    id: 'example.com/r',
    key: ['example.com', 'r'],
    operation: 'created',
    actor: 'bootstrap',
    client: 'terraform/1.0',
    request_id: made.headers.get('x-request-id'),
    reason: 'new host',
    before: null,
    has_secret_change: false,
  });
  assert.deepEqual([updated.before.port, updated.after.port, deleted.before.port, deleted.after], [25, 26, 26, null]);
  assert.deepEqual([updated.revision, deleted.revision], [4, 5]);
});

test('pages, and a long poll that ends with the next change', async () => {
  const first = await api.send('GET', '/v1/changes?limit=2');
  assert.deepEqual([first.body.items.length, first.body.next_after], [2, 2]);
  const started = performance.now();
  const waiting = api.send('GET', '/v1/changes?after=5&wait=30&kind=mailbox');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await api.create('/v1/domains/example.com/mailboxes/info', {});
  const { body } = await waiting;
  assert.deepEqual([body.items[0].id, body.next_after], ['example.com/info', 6]);
  assert.ok(performance.now() - started < 1500);
  assert.deepEqual((await api.send('GET', '/v1/changes?after=6&wait=0')).body, { items: [], next_after: 6 });
});

describe('secrets', () => {
  const path = '/v1/domains/example.com/outgoing-users/u';
  const replies: Reply[] = [];
  const send = async (method: string, body: unknown, headers: Record<string, string>): Promise<Reply> => {
    const reply = await api.send(method, path, { headers, ...(body === undefined ? {} : { body }) });
    replies.push(reply);
    return reply;
  };
  const stored = async (): Promise<string | undefined> =>
    (
      await api.database.query<{ secrets: { password_wo?: string } }>(
        `select secrets from resource where id = 'example.com/u'`,
      )
    )[0]?.secrets.password_wo;

  test('a password is hashed; leaving it out keeps it; giving it again raises the revision', async () => {
    const without = await send('PUT', { type: 'user' }, { 'if-none-match': '*' });
    assert.deepEqual([without.body.password_set, without.body.password_set_at], [false, null]);
    const set = await send('PUT', { type: 'user', password_wo: SECRET, password_wo_version: 1 }, { 'if-match': '*' });
    assert.deepEqual([set.body.password_set, set.body.password_set_at], [true, set.body.updated_at]);
    const hash = await stored();
    assert.match(hash ?? '', /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const kept = await send('PUT', { type: 'user', password_wo_version: 1 }, { 'if-match': '*' });
    assert.deepEqual([kept.body.password_set, kept.body.revision, await stored()], [true, set.body.revision, hash]);
    const again = await send(
      'PUT',
      { type: 'user', password_wo: SECRET, password_wo_version: 1 },
      { 'if-match': '*', 'idempotency-key': 'secret' },
    );
    assert.ok(again.body.revision > set.body.revision);
    assert.equal(kept.body.password_set_at, set.body.password_set_at);
    assert.equal(again.body.password_set_at, again.body.updated_at);
    assert.equal((await send('PATCH', { password_wo: 'short' }, { 'if-match': '*' })).status, 422);
    assert.equal((await send('PATCH', { password_wo: `${SECRET}\n` }, { 'if-match': '*' })).status, 422);
  });

  test('the change log says that a secret was set, and nothing more', async () => {
    const entries = await items('kind=outgoing_user');
    assert.deepEqual(
      entries.map((one) => one.has_secret_change),
      [false, true, true],
    );
    assert.ok(entries.every((one) => !JSON.stringify(one).includes('"password_wo"')));
  });

  test('no answer, no row and no log line holds a secret or a hash', async () => {
    replies.push(
      await api.send('GET', path),
      await api.send('GET', '/v1/domains/-/outgoing-users'),
      await api.send('GET', '/v1/changes'),
    );
    const answers = JSON.stringify(replies.map((one) => [one.body, [...one.headers]]));
    const rows = JSON.stringify(
      await Promise.all(
        ['change', 'idempotent_answer', 'resource_claim'].map((table) => api.database.query(`select * from ${table}`)),
      ),
    );
    const secret = new RegExp(`${SECRET}|argon2id`);
    assert.doesNotMatch(answers, secret);
    assert.doesNotMatch(rows, secret);
    assert.ok(log.length > 0);
    assert.doesNotMatch(log.join(''), new RegExp(`${SECRET}|argon2id|${api.token}`));
  });
});
