// Temporary passwords of outgoing users, and tokens that end: made, prolonged, taken back, and never beyond their maker.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Reply, startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
const user = '/v1/domains/example.com/outgoing-users/app';
const passwords = `${user}/temporary-passwords`;

before(async () => {
  api = await startApi();
  for (const name of ['acme', 'other']) await api.create(`/v1/admins/${name}`, { name });
  await api.create('/v1/domains/example.com', { domain: 'example.com', admin: 'acme' });
  await api.create(user, { domain: 'example.com', name: 'app', type: 'user' });
  await api.create('/v1/domains/example.com/outgoing-users/host', {
    domain: 'example.com',
    name: 'host',
    type: 'ip',
    cidr: '192.0.2.1',
  });
});
after(() => api.stop());

const post = (path: string, body: unknown, token?: string, headers: Record<string, string> = {}): Promise<Reply> =>
  api.send('POST', path, { body, headers, ...(token === undefined ? {} : { token }) });

describe('temporary passwords', () => {
  test('one is shown once, listed without itself, renewed and revoked; the document and its ETag stay', async () => {
    const before = await api.send('GET', user);
    const made = await post(passwords, { expires_in: 60 });
    assert.equal(made.status, 201);
    assert.equal(made.body.login, 'app@example.com');
    assert.match(made.body.password, /^pptemp_[\w-]{32}$/);
    const list = await api.send('GET', passwords);
    assert.deepEqual(
      list.body.items.map((one: object) => Object.keys(one).sort()),
      [['created_at', 'expires_at', 'id', 'login']],
    );
    const renewed = await post(`${passwords}/${made.body.id}:renew`, { expires_in: 3600 });
    assert.equal(renewed.status, 200);
    assert.ok(renewed.body.expires_at > made.body.expires_at);
    assert.equal((await api.send('DELETE', `${passwords}/${made.body.id}`)).status, 204);
    assert.equal((await api.send('DELETE', `${passwords}/${made.body.id}`)).status, 404);
    assert.equal((await post(`${passwords}/${made.body.id}:renew`, { expires_in: 60 })).status, 404);
    const after = await api.send('GET', user);
    assert.deepEqual([after.body, after.headers.get('etag')], [before.body, before.headers.get('etag')]);
  });

  test('it is stored as its hash, a replay does not show it, and a PUT of the user keeps it', async () => {
    const headers = { 'idempotency-key': 'once' };
    const made = await post(passwords, { expires_in: 60 }, undefined, headers);
    const replayed = await post(passwords, { expires_in: 60 }, undefined, headers);
    assert.deepEqual([replayed.status, replayed.body.id, replayed.body.password], [201, made.body.id, null]);
    const current = await api.send('GET', user);
    await api.send('PUT', user, {
      body: { ...current.body, description: 'changed', password_wo: 'its own password' },
      headers: { 'if-match': current.headers.get('etag') ?? '' },
    });
    assert.equal((await api.send('GET', passwords)).body.items.at(-1).id, made.body.id);
    const dump = await Promise.all(
      ['resource', 'change', 'idempotent_answer'].map((table) =>
        api.database.query(`select row_to_json(${table})::text as row from ${table}`),
      ),
    );
    assert.ok(!JSON.stringify(dump).includes(made.body.password));
    const log = await api.send('GET', '/v1/changes?kind=outgoing_user');
    assert.ok(!JSON.stringify(log.body).includes('temporary_passwords'));
    await api.send('DELETE', `${passwords}/${made.body.id}`);
  });

  test('a user by address has none, lifetimes are bounded, and so is their number', async () => {
    const none = await post('/v1/domains/example.com/outgoing-users/host/temporary-passwords', { expires_in: 60 });
    assert.deepEqual([none.status, none.body.code], [409, 'conflict']);
    for (const body of [{ expires_in: 0 }, { expires_in: 86_401 }, { expires_in: '60' }, {}, { expires_in: 60, x: 1 }])
      assert.equal((await post(passwords, body)).status, 422, JSON.stringify(body));
    const made: Reply[] = [];
    for (let count = 0; count < 21; count++) made.push(await post(passwords, { expires_in: 60 }));
    assert.deepEqual([made.at(-2)?.status, made.at(-1)?.status, made.at(-1)?.body.code], [201, 409, 'limit_reached']);
    for (const { body } of made.slice(0, 20)) await api.send('DELETE', `${passwords}/${body.id}`);
  });

  test('outside the subtree they are absent, like a user that does not exist', async () => {
    const made = await post(passwords, { expires_in: 60 });
    const foreign = await api.tokenOf('other');
    const absent = '/v1/domains/example.com/outgoing-users/nobody/temporary-passwords';
    const one = `/${made.body.id}`;
    for (const [method, tail, body] of [
      ['GET', '', undefined],
      ['POST', '', { expires_in: 60 }],
      ['POST', `${one}:renew`, { expires_in: 60 }],
      ['DELETE', one, undefined],
    ] as const) {
      const content = body === undefined ? {} : { body };
      const there = await api.send(method, passwords + tail, { token: foreign, ...content });
      const nowhere = await api.send(method, absent + tail, { token: foreign, ...content });
      const bare = ({ body }: Reply): object => ({ ...body, request_id: '' });
      assert.deepEqual([there.status, bare(there)], [404, bare(nowhere)], `${method} ${tail}`);
    }
    const own = await api.tokenOf('acme');
    assert.equal((await api.send('DELETE', passwords + one, { token: own })).status, 204);
  });
});

describe('tokens that end', () => {
  test('one made for so many seconds is renewed, by whoever reaches it', async () => {
    const made = await post('/v1/tokens', { name: 'run', admin: 'acme', expires_in: 60 });
    assert.equal(made.status, 201);
    assert.ok(Date.parse(made.body.expires_at) <= Date.now() + 60_000);
    const renewed = await post(`/v1/tokens/${made.body.id}:renew`, { expires_in: 3600 });
    assert.equal(renewed.status, 200);
    assert.ok(Date.parse(renewed.body.expires_at) > Date.now() + 3_000_000);
    assert.equal(renewed.body.token, undefined);
    const foreign = await api.tokenOf('other');
    assert.equal((await post(`/v1/tokens/${made.body.id}:renew`, { expires_in: 60 }, foreign)).status, 404);
    for (const id of ['bootstrap', 't_absent', 'T%20'])
      assert.equal((await post(`/v1/tokens/${id}:renew`, { expires_in: 60 })).status, 404, id);
  });

  test('neither what it makes nor itself outlives it', async () => {
    const short = (await post('/v1/tokens', { name: 'short', admin: 'acme', expires_in: 600 })).body;
    const end = short.expires_at as string;
    const never = await post('/v1/tokens', { name: 'x' }, short.token);
    const long = await post('/v1/tokens', { name: 'x', expires_in: 86_400 }, short.token);
    assert.deepEqual([never.body.expires_at, long.body.expires_at], [end, end]);
    const later = await post('/v1/tokens', { name: 'x', expires_at: '2999-01-01T00:00:00Z' }, short.token);
    assert.deepEqual([later.status, later.body.errors[0].pointer], [422, '/expires_at']);
    const itself = await post(`/v1/tokens/${short.id}:renew`, { expires_in: 86_400 }, short.token);
    assert.deepEqual([itself.status, itself.body.expires_at], [200, end]);
    const password = await post(passwords, { expires_in: 86_400 }, short.token);
    assert.deepEqual([password.status, password.body.expires_at], [201, end]);
    const both = await post('/v1/tokens', { name: 'x', expires_in: 60, expires_at: end }, short.token);
    assert.equal(both.status, 422);
  });
});
