// What a token does not reach does not exist for it: on every route, byte for byte.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { parse } from 'yaml';
import { resources } from '../../schemas/index.ts';
import type { Resource } from '../../schemas/resource.ts';
import { type Reply, startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
/** Bound to the admin acme, which has one below it; `rival` is another tenant that has one object of every kind. */
let token: string;
let foreign: Resource[];

before(async () => {
  api = await startApi();
  await api.create('/v1/regions/eu', { mx_hosts: ['mx.eu.example.net'] });
  await api.create('/v1/admins/mine', {});
  await api.create('/v1/admins/below', { parent: 'mine' });
  await api.create('/v1/domains/mine.example', { admin: 'below' });
  for (const resource of resources) {
    if (resource.kind === 'region' || resource.kind === 'installation') continue;
    const body = Object.fromEntries(Object.entries(resource.example).filter(([name]) => !resource.key.includes(name)));
    await api.create(resource.path(resource.keyOf(resource.example)), body);
  }
  await api.create('/v1/installation', {});
  token = await api.tokenOf('mine');
  foreign = resources.filter((resource) => resource.kind !== 'region');
});
after(() => api.stop());

const as = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> =>
  api.send(method, path, { token, headers, ...(body === undefined ? {} : { body }) });
const bare = ({ status, body }: Reply): unknown => ({ status, body: body === '' ? '' : { ...body, request_id: '' } });
const codes = (reply: Reply): unknown[] => [
  reply.status,
  reply.body.code,
  ...(reply.body.errors ?? []).map((one: { pointer: string; code: string }) => `${one.pointer} ${one.code}`),
];

/** The same key where nothing is. */
function absentKey(resource: Resource): string[] {
  return resource.keyOf(resource.example).map((part, index) => {
    const name = resource.key[index] as string;
    const fits = (value: string): boolean => resource.checkAttribute(name, value).length === 0;
    return ['absent', 'absent.example'].find(fits) ?? part;
  });
}

describe('foreign is absent', () => {
  test('GET, PUT, PATCH, DELETE, list and batch of every kind', async () => {
    for (const resource of foreign) {
      const paths = [resource.path(resource.keyOf(resource.example)), resource.path(absentKey(resource))] as const;
      const body = Object.fromEntries(
        Object.entries(resource.example).filter(([name]) => !resource.key.includes(name) && name !== 'admin'),
      );
      const calls: [string, unknown, Record<string, string>][] = [
        ['GET', undefined, {}],
        ['PUT', body, { 'if-match': '*' }],
        ['PATCH', { description: 'x' }, { 'if-match': '*' }],
        ['DELETE', undefined, { 'if-match': '*' }],
        ...(resource.parent
          ? [['PUT', body, { 'if-none-match': '*' }] as [string, unknown, Record<string, string>]]
          : []),
      ];
      for (const [method, sent, headers] of calls) {
        const [there, absent] = [await as(method, paths[0], sent, headers), await as(method, paths[1], sent, headers)];
        assert.equal(there.status, 404, `${method} ${paths[0]}`);
        assert.deepEqual(bare(there), bare(absent), `${method} ${paths[0]}`);
      }
      if (resource.singleton) continue;
      const batch = await as('POST', resource.batchPath, { keys: [resource.keyOf(resource.example)] });
      assert.deepEqual(batch.body, { items: [], missing: [resource.keyOf(resource.example)] });
      const parents = resource.key.slice(0, resource.key.length - resource.ownKey.length);
      const all = await as('GET', resource.collectionPath(parents.map(() => '-')));
      assert.doesNotMatch(JSON.stringify(all.body), /acme|example\.com/);
      if (parents.length === 0) continue;
      const parentKey = (key: string[]): string[] => key.slice(0, parents.length);
      const lists = [
        await as('GET', resource.collectionPath(parentKey(resource.keyOf(resource.example)))),
        await as('GET', resource.collectionPath(parentKey(absentKey(resource)))),
      ];
      assert.deepEqual(bare(lists[0] as Reply), bare(lists[1] as Reply));
    }
  });

  test('what hangs on a domain, a token, a message', async () => {
    const pairs = [
      ['GET', '/v1/domains/example.com/verification', '/v1/domains/absent.example/verification'],
      ['POST', '/v1/domains/example.com/verification:check', '/v1/domains/absent.example/verification:check'],
      ['GET', '/v1/domains/example.com/dns-records', '/v1/domains/absent.example/dns-records'],
      ['GET', '/v1/domains/example.com/dns-records/status', '/v1/domains/absent.example/dns-records/status'],
      ['GET', '/v1/dns-records/x.example?admin=acme', '/v1/dns-records/x.example?admin=absent'],
      ['DELETE', '/v1/tokens/bootstrap', '/v1/tokens/t_absent'],
      ['POST', '/v1/tokens', '/v1/tokens'],
    ] as const;
    for (const [method, there, absent] of pairs) {
      const bodies =
        method === 'POST' && there === '/v1/tokens'
          ? [
              { name: 'a', admin: 'acme' },
              { name: 'a', admin: 'absent' },
            ]
          : [undefined, undefined];
      const replies = [await as(method, there, bodies[0]), await as(method, absent, bodies[1])] as const;
      assert.ok(replies[0].status === 404 || replies[0].status === 422, there);
      assert.deepEqual(
        JSON.stringify(bare(replies[0])).replaceAll('acme', 'absent'),
        JSON.stringify(bare(replies[1])),
        there,
      );
    }
    assert.deepEqual(
      (await as('GET', '/v1/tokens')).body.items.map((one: { admin: string }) => one.admin),
      ['mine'],
    );
  });

  test('references to what is foreign are references to nothing', async () => {
    assert.deepEqual(codes(await as('PUT', '/v1/domains/new.example', { admin: 'acme' }, { 'if-none-match': '*' })), [
      422,
      'reference_not_found',
      '/admin reference_not_found',
    ]);
    assert.deepEqual(codes(await as('PUT', '/v1/admins/new', { parent: 'acme' }, { 'if-none-match': '*' })), [
      422,
      'reference_not_found',
      '/parent reference_not_found',
    ]);
    assert.deepEqual(codes(await as('PUT', '/v1/domains/mine.example', { admin: 'acme' }, { 'if-match': '*' })), [
      422,
      'reference_not_found',
      '/admin reference_not_found',
    ]);
  });

  test('only claiming a name in use says so, without its holder', async () => {
    for (const path of ['/v1/domains/example.com', '/v1/domains/example.com?dry_run=true']) {
      const reply = await as('PUT', path, { admin: 'mine' }, { 'if-none-match': '*' });
      assert.deepEqual(codes(reply), [409, 'already_claimed']);
      assert.doesNotMatch(JSON.stringify(reply.body), /acme/);
    }
    assert.deepEqual(codes(await as('PUT', '/v1/admins/acme', { parent: 'mine' }, { 'if-none-match': '*' })), [
      409,
      'already_claimed',
    ]);
    assert.deepEqual(codes(await as('PUT', '/v1/domains/mine.example', { admin: 'mine' }, { 'if-none-match': '*' })), [
      412,
      'already_exists',
    ]);
  });

  test('the change feed holds the subtree only', async () => {
    const { body } = await as('GET', '/v1/changes');
    assert.deepEqual(
      body.items.map((one: { id: string }) => one.id),
      ['mine', 'below', 'mine.example'],
    );
  });
});

describe('within reach', () => {
  test('the subtree is read and written; regions are read', async () => {
    assert.equal(
      (await as('PUT', '/v1/domains/mine.example/routes/r', { host: 'mail.mine.example' }, { 'if-none-match': '*' }))
        .status,
      201,
    );
    assert.deepEqual(
      (await as('GET', '/v1/domains')).body.items.map((one: { domain: string }) => one.domain),
      ['mine.example'],
    );
    assert.deepEqual(
      (await as('GET', '/v1/admins')).body.items.map((one: { name: string }) => one.name),
      ['below', 'mine'],
    );
    assert.equal((await as('GET', '/v1/regions/eu')).status, 200);
    assert.deepEqual(codes(await as('PUT', '/v1/regions/eu', { mx_hosts: [] }, { 'if-match': '*' })), [
      403,
      'forbidden',
    ]);
    assert.equal(
      (await as('PUT', '/v1/domains/eu.example', { admin: 'mine', region: 'eu' }, { 'if-none-match': '*' })).status,
      201,
    );
  });

  test('a tenant does not raise itself', async () => {
    assert.deepEqual(codes(await as('PUT', '/v1/admins/top', {}, { 'if-none-match': '*' })), [
      403,
      'forbidden',
      '/parent forbidden',
    ]);
    assert.deepEqual(
      codes(await as('PATCH', '/v1/admins/mine', { domains_limit: 99, allow_api: false }, { 'if-match': '*' })),
      [403, 'forbidden', '/domains_limit forbidden', '/allow_api forbidden'],
    );
    assert.deepEqual(codes(await as('PATCH', '/v1/domains/mine.example', { trusted: true }, { 'if-match': '*' })), [
      403,
      'forbidden',
      '/trusted forbidden',
    ]);
    assert.equal((await as('PATCH', '/v1/admins/mine', { description: 'Ours' }, { 'if-match': '*' })).status, 200);
    assert.equal((await as('PATCH', '/v1/admins/below', { domains_limit: 9 }, { 'if-match': '*' })).status, 200);
    assert.deepEqual(codes(await as('DELETE', '/v1/admins/mine', undefined, { 'if-match': '*' })), [403, 'forbidden']);
  });

  test('a trusted domain may be changed by its tenant as long as trusted stays', async () => {
    await api.send('PATCH', '/v1/domains/mine.example', { body: { trusted: true }, headers: { 'if-match': '*' } });
    assert.equal(
      (await as('PATCH', '/v1/domains/mine.example', { description: 'x' }, { 'if-match': '*' })).status,
      200,
    );
  });

  test('a domain that moves takes what is below it along', async () => {
    const below = await api.tokenOf('below');
    await api.create('/v1/domains/mine.example/outgoing-users/u', { type: 'user' });
    await api.create('/v1/domains/mine.example/outgoing-users/u/identity-headers/x-id', {});
    const path = '/v1/domains/mine.example/outgoing-users/u/identity-headers/x-id';
    assert.equal((await api.send('GET', path, { token: below })).status, 200);
    assert.equal((await as('PATCH', '/v1/domains/mine.example', { admin: 'mine' }, { 'if-match': '*' })).status, 200);
    assert.equal((await api.send('GET', path, { token: below })).status, 404);
    assert.equal((await as('GET', path)).status, 200);
    const last = (await api.send('GET', '/v1/changes?kind=domain', { token: below })).body.items.at(-1);
    assert.deepEqual([last.operation, last.before.admin, last.after], ['updated', 'below', null]);
  });
});

describe('tokens', () => {
  test('without, with a wrong, or with a revoked token: 401', async () => {
    for (const authorization of [
      '',
      'Bearer',
      'Bearer x',
      'Bearer wrong-token-wrong-token',
      'Basic YTpi',
      `Token ${api.token}`,
    ]) {
      const reply = await api.send('GET', '/v1/whoami', { token: '', headers: authorization ? { authorization } : {} });
      assert.deepEqual(
        [reply.status, reply.body.code, reply.headers.get('www-authenticate')],
        [401, 'unauthorized', 'Bearer realm="postplane"'],
        authorization,
      );
    }
    const made = await api.send('POST', '/v1/tokens', { body: { name: 'short' } });
    assert.equal((await api.send('GET', '/v1/whoami', { token: made.body.token })).body.role, 'installation');
    assert.equal((await api.send('DELETE', `/v1/tokens/${made.body.id}`)).status, 204);
    assert.equal((await api.send('GET', '/v1/whoami', { token: made.body.token })).status, 401);
  });

  test('a token is stored as its hash, and a replay does not show it', async () => {
    const headers = { 'idempotency-key': 'token' };
    const [made, replayed] = [
      await api.send('POST', '/v1/tokens', { body: { name: 'x' }, headers }),
      await api.send('POST', '/v1/tokens', { body: { name: 'x' }, headers }),
    ];
    assert.deepEqual([replayed.status, replayed.body.id, replayed.body.token], [201, made.body.id, null]);
    const dump = JSON.stringify(
      await Promise.all(
        ['token', 'idempotent_answer', 'change'].map((table) =>
          api.database.query(`select *, row_to_json(${table})::text from ${table}`),
        ),
      ),
    );
    assert.doesNotMatch(dump, new RegExp(made.body.token));
  });

  test('an expired token, and one below an inactive admin or one without API, is dead', async () => {
    assert.equal(
      (await api.send('POST', '/v1/tokens', { body: { name: 'x', expires_at: '2020-01-01T00:00:00Z' } })).status,
      422,
    );
    const soon = await api.send('POST', '/v1/tokens', {
      body: { name: 'x', expires_at: new Date(Date.now() + 300).toISOString() },
    });
    await new Promise((resolve) => setTimeout(resolve, 350));
    assert.equal((await api.send('GET', '/v1/whoami', { token: soon.body.token })).status, 401);
    const below = await api.tokenOf('below');
    for (const change of [{ status: 'inactive' }, { allow_api: false }]) {
      await api.send('PATCH', '/v1/admins/mine', { body: change, headers: { 'if-match': '*' } });
      assert.equal((await api.send('GET', '/v1/whoami', { token: below })).status, 401);
      await api.send('PATCH', '/v1/admins/mine', {
        body: { status: 'active', allow_api: true },
        headers: { 'if-match': '*' },
      });
      assert.equal((await api.send('GET', '/v1/whoami', { token: below })).status, 200);
    }
  });

  test('an admin makes tokens for its subtree, by default for itself', async () => {
    assert.equal((await as('POST', '/v1/tokens', { name: 'ci' })).body.admin, 'mine');
    assert.equal((await as('POST', '/v1/tokens', { name: 'ci', admin: 'below' })).status, 201);
    assert.deepEqual(codes(await as('POST', '/v1/tokens', { nam: 'ci', admin: 7 })).slice(0, 2), [
      422,
      'invalid_document',
    ]);
  });

  test('one that only reads writes nothing, whatever the operation, but may ask what a write would do', async () => {
    const made = await api.send('POST', '/v1/tokens', { body: { name: 'plan', access: 'read' } });
    const reads = (
      method: string,
      path: string,
      body?: unknown,
      headers: Record<string, string> = {},
    ): Promise<Reply> =>
      api.send(method, path, { token: made.body.token, headers, ...(body === undefined ? {} : { body }) });
    assert.deepEqual([made.body.access, (await reads('GET', '/v1/whoami')).body.access], ['read', 'read']);
    const { paths } = parse((await api.send('GET', '/openapi.yaml')).body) as {
      paths: Record<string, Record<string, { security?: unknown[] }>>;
    };
    const letThrough: string[] = [];
    for (const [path, methods] of Object.entries(paths))
      for (const [method, { security }] of Object.entries(methods)) {
        if (['get', 'parameters'].includes(method) || security?.length === 0) continue;
        const filled = path.replaceAll(/\{\w+\}/g, 'x');
        const type = method === 'patch' ? 'application/merge-patch+json' : 'application/json';
        const reply = await reads(method.toUpperCase(), filled, {}, { 'if-match': '*', 'content-type': type });
        if (codes(reply)[1] !== 'forbidden') letThrough.push(path);
      }
    const reading = letThrough.filter((one) => !one.endsWith(':batchGet') && !one.endsWith(':preview'));
    // An import takes CSV: that is looked at first.
    assert.deepEqual(reading, ['/v1/imports/outgoing-users', '/v1/messages:search']);
    const csv = { 'content-type': 'text/csv' };
    assert.equal((await reads('POST', '/v1/imports/outgoing-users', 'username', csv)).status, 403);
    const path = '/v1/domains/planned.example';
    const create = (dry: string): Promise<Reply> =>
      reads('PUT', `${path}?dry_run=${dry}`, { admin: 'below' }, { 'if-none-match': '*' });
    const planned = await create('true');
    assert.deepEqual([planned.status, planned.headers.get('postplane-dry-run')], [201, 'true']);
    assert.equal((await create('false')).status, 403);
    assert.equal((await api.send('GET', path)).status, 404);
    await api.create(path, { admin: 'below' });
    const remove = (dry: string): Promise<Reply> =>
      reads('DELETE', `${path}?dry_run=${dry}`, undefined, { 'if-match': '*' });
    assert.deepEqual([(await remove('true')).status, (await remove('false')).status], [204, 403]);
    assert.equal((await api.send('DELETE', path, { headers: { 'if-match': '*' } })).status, 204);
    const narrowed = await api.send('POST', '/v1/tokens', {
      body: { name: 'x', domain: 'mine.example', access: 'write' },
    });
    assert.deepEqual(codes(narrowed), [422, 'invalid_document', '/access conflict']);
  });
});
