// Who manages what: claims are made by writing or on request, and others' writes are let pass, warned of or refused.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { type Reply, startApi, type TestApi } from '../support/api.ts';

const PIPELINE = { 'postplane-managed-by': 'example/mail' };
const OTHER = { 'postplane-managed-by': 'example/other' };
const ANY = { 'if-match': '*' };
const domain = '/v1/domains/example.com';
const route = `${domain}/routes/r`;
const named = { kind: 'route', id: 'example.com/r' };

let api: TestApi;
before(async () => {
  api = await startApi();
  await api.create('/v1/admins/acme', {});
  await api.create('/v1/admins/below', { parent: 'acme' });
  await api.create('/v1/admins/elsewhere', {});
  await api.create(domain, { admin: 'below' });
});
after(() => api.stop());
beforeEach(async () => {
  await policy('acme', null);
  await policy('below', null);
  await api.send('DELETE', route, { headers: { ...ANY, ...PIPELINE, 'postplane-override': 'clean' } });
  await claim('release', PIPELINE);
  await claim('release', OTHER);
});

const policy = async (admin: string, foreign_writes: string | null): Promise<void> => {
  const reply = await api.send('PATCH', `/v1/admins/${admin}`, { body: { foreign_writes }, headers: ANY });
  assert.equal(reply.status, 200);
};
const made = (headers: Record<string, string>): Promise<Reply> =>
  api.send('PUT', route, { body: { host: 'mail.example.com' }, headers: { 'if-none-match': '*', ...headers } });
const port = (value: number, headers: Record<string, string> = {}): Promise<Reply> =>
  api.send('PATCH', route, { body: { port: value }, headers: { ...ANY, ...headers } });
const gone = (headers: Record<string, string> = {}): Promise<Reply> =>
  api.send('DELETE', route, { headers: { ...ANY, ...headers } });
async function claim(
  verb: 'claim' | 'release',
  headers: Record<string, string>,
  more: object = {},
  token = api.token,
): Promise<Reply> {
  return api.send('POST', `/v1/managed-objects:${verb}`, { body: { objects: [named], ...more }, headers, token });
}
const outcome = ({ body }: Reply): string => `${body.items[0].outcome} ${body.items[0].manager}`;
const claims = async (query = 'kind=route'): Promise<Reply['body'][]> =>
  (await api.send('GET', `/v1/managed-objects?${query}`)).body.items;
const managers = async (): Promise<string[]> => (await claims()).map(({ manager }) => manager);
const lastChange = async (): Promise<Reply['body']> =>
  (await api.send('GET', '/v1/changes?order=newest&limit=1')).body.items[0];

describe('claims', () => {
  test('a write that names its manager claims the object; the change log and the list say so, the document does not', async () => {
    const { body } = await made({ ...PIPELINE, 'x-change-reason': 'first' });
    assert.ok(!JSON.stringify(body).includes('example/mail'));
    assert.partialDeepStrictEqual(await lastChange(), { manager: 'example/mail', reason: 'first', bypassed: null });
    const [found, ...rest] = await claims();
    assert.deepEqual(rest, []);
    assert.partialDeepStrictEqual(found, {
      ...named,
      key: ['example.com', 'r'],
      admin: 'below',
      manager: 'example/mail',
      claimed_by: 'bootstrap',
      reason: null,
      seen_revision: body.revision,
      gone_at: null,
    });
  });

  test('so does one that changes nothing; deleting by its manager ends the claim', async () => {
    await made({});
    assert.deepEqual(await managers(), []);
    await api.send('PUT', route, { body: { host: 'mail.example.com' }, headers: { ...ANY, ...PIPELINE } });
    assert.deepEqual(await managers(), ['example/mail']);
    assert.equal((await gone(PIPELINE)).status, 204);
    assert.deepEqual(await managers(), []);
  });

  test('a dry run claims nothing', async () => {
    await api.send('PUT', `${route}?dry_run=true`, {
      body: { host: 'mail.example.com' },
      headers: { 'if-none-match': '*', ...PIPELINE },
    });
    assert.deepEqual(await managers(), []);
  });

  test('on request: twice is once, another manager is told whose it is and takes over with a reason', async () => {
    const { body } = await made({});
    assert.equal(outcome(await claim('claim', PIPELINE)), 'claimed example/mail');
    assert.equal(outcome(await claim('claim', PIPELINE)), 'held example/mail');
    assert.equal(outcome(await claim('claim', OTHER)), 'refused example/mail');
    const silent = await claim('claim', OTHER, { take_over: true });
    assert.deepEqual([silent.status, silent.body.errors[0].pointer], [422, '/reason']);
    const taken = await claim('claim', OTHER, { take_over: true, reason: 'moved' });
    assert.equal(outcome(taken), 'taken_over example/other');
    const [found] = await claims('manager=example/other');
    assert.partialDeepStrictEqual(found, { reason: 'moved', seen_revision: body.revision });
    assert.equal((await api.send('GET', route)).body.revision, body.revision, 'a claim changes no object');
  });

  test('released by its manager alone; what is not there is neither claimed nor released', async () => {
    await made(PIPELINE);
    assert.equal(outcome(await claim('release', OTHER)), 'refused example/mail');
    assert.equal(outcome(await claim('release', PIPELINE)), 'released null');
    assert.equal(outcome(await claim('release', PIPELINE)), 'unclaimed null');
    await gone();
    assert.equal(outcome(await claim('claim', PIPELINE)), 'not_found null');
  });

  test('nobody is named, or not in a way that can be kept: 400', async () => {
    for (const headers of [{}, { 'postplane-managed-by': 'x'.repeat(201) }, { 'postplane-managed-by': 'ä' }])
      assert.equal((await claim('claim', headers as Record<string, string>)).status, 400);
    assert.equal((await made({ 'postplane-managed-by': 'x'.repeat(201) })).status, 400);
  });

  test('of two that race, one has it and the other is told so', async () => {
    await made({});
    for (let round = 0; round < 5; round++) {
      const replies = await Promise.all([PIPELINE, OTHER, PIPELINE, OTHER].map((who) => claim('claim', who)));
      const [manager] = await managers();
      assert.deepEqual(new Set(replies.map(({ body }) => body.items[0].manager)), new Set([manager]));
      assert.equal(replies.filter((one) => outcome(one).startsWith('claimed')).length, 1);
      await claim('release', manager === 'example/mail' ? PIPELINE : OTHER);
    }
  });
});

describe("others' writes", () => {
  beforeEach(() => made(PIPELINE));

  test('allow, the default: they pass in silence, and the claim stays', async () => {
    for (const headers of [{}, OTHER]) {
      const reply = await port(headers === OTHER ? 27 : 26, headers);
      assert.deepEqual([reply.status, reply.headers.get('postplane-warning')], [200, null]);
      assert.equal((await lastChange()).bypassed, null);
    }
    assert.deepEqual(await managers(), ['example/mail']);
  });

  test('warn: done, said, and marked in the change feed; its manager is not warned', async () => {
    await policy('below', 'warn');
    const reply = await port(26, OTHER);
    assert.equal(reply.status, 200);
    assert.match(
      reply.headers.get('postplane-warning') ?? '',
      /^The route example\.com\/r is managed by "example\/mail" since \d{4}-.*Z\. It will see this as drift\.$/,
    );
    assert.partialDeepStrictEqual(await lastChange(), { manager: 'example/other', bypassed: 'example/mail' });
    const own = await port(27, PIPELINE);
    assert.deepEqual([own.status, own.headers.get('postplane-warning')], [200, null]);
    const deleted = await gone();
    assert.match(deleted.headers.get('postplane-warning') ?? '', /managed by "example\/mail"/);
  });

  test('refuse: neither changed nor deleted, naming manager, time and remedy; also in a dry run', async () => {
    await policy('below', 'refuse');
    for (const reply of [
      await port(26),
      await port(26, OTHER),
      await gone(),
      await api.send('DELETE', `${route}?dry_run=true`, { headers: ANY }),
      await api.send('PUT', route, { body: { host: 'other.example.com' }, headers: ANY }),
    ]) {
      assert.deepEqual([reply.status, reply.body.code, reply.body.manager], [409, 'managed_elsewhere', 'example/mail']);
      assert.match(reply.body.detail, /since \d{4}-.*below refuses.*take_over.*Postplane-Override/);
    }
    assert.equal((await port(26, PIPELINE)).status, 200);
  });

  test('refuse with an override: done, marked, the reason in the change log', async () => {
    await policy('below', 'refuse');
    const reply = await port(26, { 'postplane-override': 'host is down', 'x-change-reason': 'INC-7' });
    assert.equal(reply.status, 200);
    assert.partialDeepStrictEqual(await lastChange(), {
      reason: 'host is down; INC-7',
      manager: null,
      bypassed: 'example/mail',
    });
    assert.deepEqual(await managers(), ['example/mail']);
  });

  test('inherited: from the admin above, until one below says otherwise', async () => {
    await policy('acme', 'refuse');
    assert.equal((await api.send('GET', '/v1/admins/below')).body.effective.foreign_writes, 'refuse');
    assert.equal((await port(26)).status, 409);
    await policy('below', 'allow');
    assert.equal((await port(26)).status, 200);
  });

  test('an object that nobody has claimed is anybody’s', async () => {
    await policy('below', 'refuse');
    await claim('release', PIPELINE);
    assert.equal((await port(26)).status, 200);
  });
});

describe('what is gone', () => {
  test('the claim outlives a deletion by others, and ends with that of its manager', async () => {
    await made(PIPELINE);
    await gone();
    const [found] = await claims();
    assert.partialDeepStrictEqual(found, { manager: 'example/mail', admin: 'below' });
    assert.match(found.gone_at, /^\d{4}-/);
    await made({});
    assert.equal((await claims())[0].gone_at, null, 'made again by others, it is its manager’s');
    await gone();
    await made(OTHER);
    assert.deepEqual(await managers(), ['example/other'], 'unless they name themselves');
  });

  test('it does not keep the name, whatever the policy, and is nothing to another tenant that takes the name', async () => {
    await made(PIPELINE);
    await policy('below', 'refuse');
    await gone({ 'postplane-override': 'test' });
    assert.equal((await made({})).status, 201);
    await api.create('/v1/domains/moved.example', { admin: 'acme' });
    const moved = { kind: 'domain', id: 'moved.example' };
    await claim('claim', PIPELINE, { objects: [moved] });
    await api.send('DELETE', '/v1/domains/moved.example', { headers: ANY });
    await api.create('/v1/domains/moved.example', { admin: 'elsewhere' });
    assert.deepEqual(await claims('kind=domain'), []);
  });

  test('a domain that moves to another tenant leaves its claims behind', async () => {
    await made(PIPELINE);
    const move = (admin: string): Promise<Reply> => api.send('PATCH', domain, { body: { admin }, headers: ANY });
    assert.equal((await move('elsewhere')).status, 200);
    assert.deepEqual(await managers(), []);
    await move('below');
  });
});

describe('what a token sees', () => {
  test('claims and the inventory of its own subtree alone; elsewhere objects do not exist', async () => {
    await made(PIPELINE);
    const [inside, outside] = [await api.tokenOf('acme'), await api.tokenOf('elsewhere')];
    const seen = async (token: string, query: string): Promise<string[]> =>
      (await api.send('GET', `/v1/managed-objects?${query}`, { token })).body.items.map(
        ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`,
      );
    assert.deepEqual(await seen(inside, 'kind=route'), ['route example.com/r']);
    assert.deepEqual(await seen(outside, 'kind=route'), []);
    assert.ok((await seen(inside, 'managed=false')).includes('domain example.com'));
    assert.ok(!(await seen(outside, 'managed=false')).includes('domain example.com'));
    assert.equal(outcome(await claim('claim', OTHER, { take_over: true, reason: 'x' }, outside)), 'not_found null');
    assert.equal(outcome(await claim('release', PIPELINE, {}, outside)), 'unclaimed null');
    await gone();
    assert.deepEqual(await seen(inside, 'kind=route'), ['route example.com/r']);
    assert.deepEqual(await seen(outside, 'kind=route'), []);
    assert.deepEqual((await api.send('GET', '/v1/drift-report', { token: outside })).body.changes, []);
  });

  test('lists: pages, filters, and the generic ones by `managed`', async () => {
    for (const name of ['a', 'b', 'c']) await api.create(`${domain}/routes/${name}`, { host: 'mail.example.com' });
    await claim('claim', PIPELINE, { objects: [{ kind: 'route', id: 'example.com/b' }] });
    const ids: string[] = [];
    for (let cursor = ''; ids.length < 20; ) {
      const { body } = await api.send(
        'GET',
        `/v1/managed-objects?managed=false&domain=example.com&limit=1${cursor && `&cursor=${cursor}`}`,
      );
      ids.push(...body.items.map(({ id }: { id: string }) => id));
      if (body.next_cursor === null) break;
      cursor = encodeURIComponent(body.next_cursor);
    }
    assert.deepEqual(ids, ['example.com', 'example.com/a', 'example.com/c']);
    const names = async (query: string): Promise<string[]> =>
      (await api.send('GET', `${domain}/routes?${query}`)).body.items.map(({ name }: { name: string }) => name);
    assert.deepEqual([await names('managed=true'), await names('managed=false')], [['b'], ['a', 'c']]);
    assert.equal((await api.send('GET', '/v1/managed-objects?cursor=x')).body.code, 'invalid_cursor');
    for (const name of ['a', 'b', 'c']) await api.send('DELETE', `${domain}/routes/${name}`, { headers: ANY });
    await claim('release', PIPELINE, { objects: [{ kind: 'route', id: 'example.com/b' }] });
  });
});

describe('the drift report', () => {
  const report = async (query = 'manager=example/mail&admin=below'): Promise<Reply['body']> =>
    (await api.send('GET', `/v1/drift-report?${query}`)).body;
  const counts = ({ changed, deleted, unmanaged }: Reply['body']): number[] => [changed, deleted, unmanaged];

  test('tells what others did since the manager last wrote, and no more once it has written', async () => {
    await made(PIPELINE);
    assert.deepEqual(counts(await report()), [0, 0, 2], 'the admin and the domain are nobody’s');
    await port(26, { 'user-agent': 'console', 'x-change-reason': 'by hand' });
    await port(27, OTHER);
    const { changes, more, ...rest } = await report();
    assert.deepEqual([counts(rest), more], [[1, 0, 2], false]);
    assert.partialDeepStrictEqual(changes, [
      { ...named, operation: 'updated', actor: 'bootstrap', changed_as: 'example/other', manager: 'example/mail' },
      { ...named, client: 'console', reason: 'by hand', changed_as: null },
    ]);
    assert.equal((await report('limit=1')).more, true);
    await port(25, PIPELINE);
    assert.deepEqual(counts(await report()), [0, 0, 2]);
  });

  test('a deletion; a temporary password is none; what the manager accepts is none any more', async () => {
    await made(PIPELINE);
    await gone();
    const { changes, ...rest } = await report();
    assert.deepEqual([counts(rest), changes[0].operation], [[0, 1, 2], 'deleted']);
    await made({});
    assert.deepEqual(counts(await report()), [1, 0, 2]);
    await claim('claim', PIPELINE, { accept: true });
    assert.deepEqual(counts(await report()), [0, 0, 2]);
    const user = `${domain}/outgoing-users/u`;
    await api.send('PUT', user, { body: { type: 'user' }, headers: { 'if-none-match': '*', ...PIPELINE } });
    await api.send('POST', `${user}/temporary-passwords`, { body: {} });
    assert.deepEqual(counts(await report()), [0, 0, 2]);
    await api.send('DELETE', user, { headers: { ...ANY, ...PIPELINE } });
  });
});
