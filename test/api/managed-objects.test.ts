// Who manages an object: claims by writes and in bulk, writes by others, what nobody has claimed, and the audit of it all.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { forgetClaims } from '../../server/store/managed-objects.ts';
import { type Reply, startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
const W1 = 'acme/mail';
const W2 = 'acme/other';

before(async () => {
  api = await startApi();
  await api.create('/v1/admins/acme', {});
  await api.create('/v1/admins/below', { parent: 'acme' });
  await api.create('/v1/admins/rival', {});
  await api.create('/v1/domains/example.com', { admin: 'below' });
  await api.create('/v1/domains/rival.example', { admin: 'rival' });
});
after(() => api.stop());

const route = (name: string): string => `/v1/domains/example.com/routes/${name}`;
const by = (manager: string | null, more: Record<string, string> = {}): Record<string, string> => ({
  ...(manager === null ? {} : { 'postplane-managed-by': manager }),
  ...more,
});
const write = (
  path: string,
  body: unknown,
  manager: string | null,
  more: Record<string, string> = { 'if-match': '*' },
) => api.send('PUT', path, { body, headers: by(manager, more) });
const create = (name: string, manager: string | null): Promise<Reply> =>
  write(route(name), { host: 'a.example.com' }, manager, { 'if-none-match': '*' });
const remove = (name: string, manager: string | null, more: Record<string, string> = {}): Promise<Reply> =>
  api.send('DELETE', route(name), { headers: by(manager, { 'if-match': '*', ...more }) });
const mode = (admin: string, foreign_writes: string | null): Promise<Reply> =>
  api.send('PATCH', `/v1/admins/${admin}`, { body: { foreign_writes }, headers: { 'if-match': '*' } });
const list = async (path: string, token?: string): Promise<Record<string, never>[]> =>
  (await api.send('GET', path, token ? { token } : {})).body.items;
const claims = async (manager: string): Promise<unknown[]> =>
  (await list(`/v1/managed-objects?manager=${encodeURIComponent(manager)}`)).map((one) => one['id']);
const foreign = (manager: string): Promise<Record<string, never>[]> =>
  list(`/v1/audit-events?foreign_to=${encodeURIComponent(manager)}`);
const codes = (reply: Reply): unknown[] => [reply.status, reply.body.code];
const batch = (verb: string, items: object[], manager: string | null, more: object = {}, token?: string) =>
  api.send('POST', `/v1/managed-objects:${verb}`, {
    body: { items, ...more },
    headers: by(manager),
    ...(token ? { token } : {}),
  });

describe('writes', () => {
  test('a write claims; nothing of it is in the document, and the feed says for whom', async () => {
    const made = await create('claimed', W1);
    assert.equal(made.status, 201);
    assert.ok(!JSON.stringify(made.body).includes(W1));
    assert.deepEqual(await claims(W1), ['example.com/claimed']);
    const [event] = await list('/v1/audit-events?kind=route&id=example.com/claimed');
    assert.deepEqual([event?.['manager'], event?.['foreign_to']], [W1, null]);
    assert.equal((await write(route('claimed'), { host: 'b.example.com' }, W1)).headers.get('postplane-warning'), null);
  });

  test('a label that is none is refused', async () => {
    for (const label of ['x'.repeat(201), 'a\tb', 'ü'])
      assert.deepEqual(codes(await create('labelled', label)), [400, 'bad_request'], label);
  });

  test('allow: others write without a word, and it shows as drift of the manager until that writes again', async () => {
    await create('allowed', W1);
    const reply = await write(route('allowed'), { host: 'c.example.com' }, null);
    assert.deepEqual([reply.status, reply.headers.get('postplane-warning')], [200, null]);
    assert.deepEqual(
      (await foreign(W1)).map((one) => one['id']),
      ['example.com/allowed'],
    );
    assert.deepEqual(await claims(W2), []);
    await write(route('allowed'), { host: 'a.example.com' }, W1);
    assert.deepEqual(await foreign(W1), []);
  });

  test('warn: inherited from the admin above, told in the answer', async () => {
    await mode('acme', 'warn');
    await create('warned', W1);
    for (const writer of [null, W2]) {
      const reply = await write(route('warned'), { host: `${writer?.length ?? 0}.example.com` }, writer);
      assert.deepEqual([reply.status, reply.headers.get('postplane-warning')], [200, `managed_by="${W1}"`]);
    }
    assert.equal((await api.send('GET', '/v1/admins/below')).body.effective.foreign_writes, 'warn');
  });

  test('refuse: nothing is written, in a dry run neither; with a reason it is, and the reason is kept', async () => {
    await mode('acme', 'refuse');
    await create('refused', W1);
    const before = (await api.send('GET', route('refused'))).body;
    const reply = await write(route('refused'), { host: 'd.example.com' }, null);
    assert.deepEqual(codes(reply), [409, 'managed_elsewhere']);
    assert.equal(reply.body.managed_by, W1);
    assert.match(reply.body.detail, /acme\/mail, since .*Postplane-Override/);
    assert.deepEqual(codes(await write(`${route('refused')}?dry_run=true`, { host: 'd.example.com' }, W2)), [
      409,
      'managed_elsewhere',
    ]);
    assert.deepEqual(codes(await remove('refused', W2)), [409, 'managed_elsewhere']);
    assert.deepEqual((await api.send('GET', route('refused'))).body, before);

    const more = { 'if-match': '*', 'postplane-override': 'mail is down', 'x-change-reason': 'run 17' };
    assert.equal((await write(route('refused'), { host: 'd.example.com' }, null, more)).status, 200);
    const [event] = await foreign(W1);
    assert.deepEqual([event?.['id'], event?.['reason']], ['example.com/refused', 'mail is down; run 17']);
    assert.equal((await write(route('refused'), { host: 'e.example.com' }, W1)).status, 200);
    await mode('below', 'allow');
    assert.equal((await write(route('refused'), { host: 'f.example.com' }, null)).status, 200);
    await mode('below', null);
    await mode('acme', null);
  });

  test('what somebody else deletes stays claimed; what its manager deletes does not', async () => {
    await create('deleted', W1);
    await remove('deleted', null);
    const [claim] = (await list(`/v1/managed-objects?manager=${encodeURIComponent(W1)}`)).filter(
      (one) => one['id'] === 'example.com/deleted',
    );
    assert.deepEqual([claim?.['current_revision'], claim?.['admin']], [null, 'below']);
    assert.ok((await foreign(W1)).some((one) => one['operation'] === 'deleted' && one['id'] === 'example.com/deleted'));
    await forgetClaims(api.database, new Date(Date.now() - 60_000));
    assert.ok((await claims(W1)).includes('example.com/deleted'), 'its manager has not had the time to see it');
    await forgetClaims(api.database, new Date(Date.now() + 60_000));
    assert.ok(!(await claims(W1)).includes('example.com/deleted'));
    assert.ok((await claims(W1)).includes('example.com/claimed'), 'what is there stays claimed');
    await create('deleted', W1);
    await remove('deleted', W1);
    assert.ok(!(await claims(W1)).includes('example.com/deleted'));
  });

  test('who creates what exists is told who manages it', async () => {
    const reply = await create('claimed', W2);
    assert.deepEqual([reply.status, reply.body.managed_by], [412, W1]);
  });

  test('what is left of another owner says nothing about a new object of the same name', async () => {
    await mode('acme', 'refuse');
    await mode('rival', 'refuse');
    await write('/v1/domains/moved.example', { admin: 'rival' }, 'rival/mail', { 'if-none-match': '*' });
    const headers = { 'if-match': '*', 'postplane-override': 'gone' };
    assert.equal((await api.send('DELETE', '/v1/domains/moved.example', { headers })).status, 204);
    const made = await write('/v1/domains/moved.example', { admin: 'below' }, W1, { 'if-none-match': '*' });
    assert.deepEqual([made.status, made.headers.get('postplane-warning')], [201, null]);
    assert.ok((await claims(W1)).includes('moved.example'));
    await mode('acme', null);
    await mode('rival', null);
  });
});

describe('borders between tenants', () => {
  test('a domain that moves to another tenant leaves behind who managed it, and what belongs to it', async () => {
    const path = '/v1/domains/moves.example';
    const move = (admin: string): Promise<Reply> =>
      api.send('PATCH', path, { body: { admin }, headers: { 'if-match': '*' } });
    await write(path, { admin: 'rival' }, 'rival/mail', { 'if-none-match': '*' });
    await write(`${path}/routes/r`, { host: 'a.example.com' }, 'rival/mail', { 'if-none-match': '*' });
    assert.equal((await move('below')).status, 200);
    assert.ok((await claims('rival/mail')).every((id) => !String(id).includes('moves.example')));
    await write(path, { admin: 'below' }, W1);
    assert.equal((await move('acme')).status, 200);
    assert.ok((await claims(W1)).includes('moves.example'), 'within a tenant it stays managed');
  });

  test('whether others may move an object is for the admin it is taken from to say', async () => {
    await mode('acme', 'refuse');
    const reply = await api.send('PATCH', '/v1/domains/moves.example', {
      body: { admin: 'rival' },
      headers: { 'if-match': '*' },
    });
    assert.deepEqual(codes(reply), [409, 'managed_elsewhere']);
    await mode('acme', null);
  });

  test('what belongs to the installation and all may see is not claimed by a tenant', async () => {
    await api.create('/v1/regions/eu', { mx_hosts: ['mx.example.net'], submission_host: 'submit.example.net' });
    const token = await api.tokenOf('rival');
    const reply = await batch('claim', [{ kind: 'region', id: 'eu' }], 'rival/mail', {}, token);
    assert.deepEqual(reply.body.items[0], { kind: 'region', id: 'eu', result: 'not_found', manager: null });
  });
});

describe('claims in bulk', () => {
  test('claims what is free, leaves the rest, takes over when told to; repeating changes nothing', async () => {
    await create('free', null);
    const items = ['free', 'claimed', 'nowhere'].map((name) => ({ kind: 'route', id: `example.com/${name}` }));
    const results = async (more?: object): Promise<unknown[]> =>
      (await batch('claim', items, W2, more)).body.items.map((one: { result: string; manager: string }) => [
        one.result,
        one.manager,
      ]);
    const expected = [
      ['claimed', W2],
      ['managed_elsewhere', W1],
      ['not_found', null],
    ];
    assert.deepEqual(await results(), expected);
    assert.deepEqual(await results(), expected);
    const silent = await batch('claim', items, W2, { take_over: true });
    assert.deepEqual([silent.status, silent.body.errors[0].pointer], [422, '/reason']);
    assert.deepEqual((await results({ take_over: true, reason: 'moved here' }))[1], ['claimed', W2]);
    const [taken] = await list('/v1/managed-objects?manager=acme%2Fother&kind=route');
    assert.deepEqual([taken?.['id'], taken?.['reason']], ['example.com/claimed', 'moved here']);
    assert.deepEqual(await claims(W2), ['example.com/claimed', 'example.com/free']);
    await batch('claim', items.slice(1, 2), W1, { take_over: true, reason: 'moved back' });
  });

  test('a revision that the manager has seen ends the drift before it', async () => {
    await create('seen', W1);
    const changed = await write(route('seen'), { host: 'z.example.com' }, null);
    const item = { kind: 'route', id: 'example.com/seen' };
    const shows = async (): Promise<boolean> => (await foreign(W1)).some((one) => one['id'] === item.id);
    await batch('claim', [{ ...item, revision: changed.body.revision - 1 }], W1);
    assert.equal(await shows(), true);
    await batch('claim', [{ ...item, revision: changed.body.revision }], W1);
    assert.equal(await shows(), false);
  });

  test('gives up its own, those of others only when told to', async () => {
    const items = [{ kind: 'route', id: 'example.com/free' }];
    const result = async (manager: string | null, more?: object): Promise<string> =>
      (await batch('release', items, manager, more)).body.items[0].result;
    assert.equal(await result(W1), 'managed_elsewhere');
    assert.equal(await result(W2), 'released');
    assert.equal(await result(W2), 'not_found');
    await batch('claim', items, W2);
    assert.equal(await result(null, { take_over: true }), 'released');
  });

  test('two who claim the same objects at once: each object goes to one, nobody fails', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `raced-${index}`);
    for (const name of names) await create(name, null);
    const items = names.map((name) => ({ kind: 'route', id: `example.com/${name}` }));
    const replies = await Promise.all([batch('claim', items, W1), batch('claim', [...items].reverse(), W2)]);
    assert.deepEqual(
      replies.map(({ status }) => status),
      [200, 200],
    );
    const held = [...(await claims(W1)), ...(await claims(W2))].filter((id) => String(id).includes('raced'));
    assert.equal(new Set(held).size, names.length);
  });

  test('bad input is told at its place; without a manager there is nobody to claim for', async () => {
    assert.deepEqual(codes(await batch('claim', [], null)), [400, 'bad_request']);
    const reply = await batch('claim', [{ kind: 'route' }], W1);
    assert.deepEqual([reply.status, reply.body.errors[0].pointer], [422, '/items/0/id']);
    const many = Array.from({ length: 1001 }, () => ({ kind: 'route', id: 'x' }));
    assert.equal((await batch('claim', many, W1)).status, 422);
  });
});

describe('within reach', () => {
  test('a token claims, sees and gives up only what it reaches', async () => {
    const token = await api.tokenOf('rival');
    await write('/v1/domains/rival.example', { admin: 'rival', timezone: 'Europe/Paris' }, 'rival/mail');
    const seen = await list('/v1/managed-objects', token);
    assert.deepEqual(
      seen.map((one) => one['id']),
      ['rival.example'],
    );
    assert.ok((await list('/v1/unmanaged-objects', token)).every((one) => one['admin'] === 'rival'));
    assert.ok((await list('/v1/audit-events', token)).every((one) => !String(one['id']).includes('example.com')));
    const items = [{ kind: 'route', id: 'example.com/claimed' }];
    for (const verb of ['claim', 'release'])
      assert.equal(
        (await batch(verb, items, 'rival/mail', { take_over: true, reason: 'mine' }, token)).body.items[0].result,
        'not_found',
      );
    assert.ok((await claims(W1)).includes('example.com/claimed'));
  });
});

describe('lists', () => {
  test('of each kind: what some manager has claimed, and what none has; the audit of one admin', async () => {
    const names = async (managed: boolean): Promise<unknown[]> =>
      (await list(`/v1/domains/example.com/routes?limit=1000&managed=${managed}`)).map((one) => one['name']);
    await create('listed', W1);
    await create('unlisted', null);
    const [some, others] = [await names(true), await names(false)];
    assert.deepEqual([some.includes('listed'), others.includes('listed')], [true, false]);
    assert.deepEqual([some.includes('unlisted'), others.includes('unlisted')], [false, true]);
    await write(route('listed'), { host: 'z.example.com' }, null);
    const drift = (admin: string): Promise<unknown[]> =>
      list(`/v1/audit-events?foreign_to=${encodeURIComponent(W1)}&admin=${admin}&id=example.com/listed`);
    assert.deepEqual([(await drift('below')).length, (await drift('acme')).length], [1, 0]);
  });

  test('what nobody has claimed, page by page, by kind and admin', async () => {
    await create('by-hand', null);
    const unmanaged = async (query: string): Promise<unknown[]> => {
      const found: unknown[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const reply = await api.send(
          'GET',
          `/v1/unmanaged-objects?limit=2&${query}${cursor ? `&cursor=${cursor}` : ''}`,
        );
        found.push(...reply.body.items.map((one: { id: string }) => one.id));
        cursor = reply.body.next_cursor;
      }
      return found;
    };
    const routes = await unmanaged('kind=route&admin=below');
    assert.ok(routes.includes('example.com/by-hand') && !routes.includes('example.com/claimed'));
    assert.equal(new Set(routes).size, routes.length);
    const ofDomain = await unmanaged('domain=example.com');
    assert.ok(ofDomain.includes('example.com/by-hand') && !ofDomain.includes('acme'));
    assert.ok(ofDomain.every((id) => /^example\.com(\/|$)/.test(String(id))));
    assert.deepEqual(await unmanaged('domain=acme'), []);
    assert.deepEqual(await unmanaged('kind=admin'), ['acme', 'below', 'rival']);
    assert.equal((await api.send('GET', '/v1/unmanaged-objects?cursor=x')).body.code, 'invalid_cursor');
  });

  test('the audit: newest first, by kind, object, actor, manager and time, page by page', async () => {
    const page = await api.send('GET', '/v1/audit-events?limit=3');
    const revisions = page.body.items.map((one: { revision: number }) => one.revision);
    assert.deepEqual(
      revisions,
      [...revisions].sort((a, b) => b - a),
    );
    const next = await api.send('GET', `/v1/audit-events?limit=3&cursor=${page.body.next_cursor}`);
    assert.equal(next.body.items[0].revision, revisions[2] - 1);
    for (const [query, holds] of [
      ['kind=route', (one: Record<string, unknown>) => one['kind'] === 'route'],
      ['actor=bootstrap', (one: Record<string, unknown>) => one['actor'] === 'bootstrap'],
      [`manager=${encodeURIComponent(W1)}`, (one: Record<string, unknown>) => one['manager'] === W1],
      [`from=${new Date(Date.now() - 600_000).toISOString()}`, () => true],
    ] as const) {
      const items = await list(`/v1/audit-events?${query}`);
      assert.ok(items.length > 0 && items.every(holds), query);
    }
    assert.deepEqual(await list(`/v1/audit-events?from=${new Date(Date.now() + 600_000).toISOString()}`), []);
  });
});
