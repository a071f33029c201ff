// What a write demands and refuses: preconditions, checks that need the database, dry runs, idempotency.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Reply, startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
before(async () => {
  api = await startApi();
  await api.create('/v1/admins/acme', {});
  await api.create('/v1/admins/other', {});
  await api.create('/v1/domains/example.com', { admin: 'acme' });
});
after(() => api.stop());

const put = (path: string, body: unknown, match = '*', more: Record<string, string> = {}): Promise<Reply> =>
  api.send('PUT', path, { body, headers: { 'if-match': match, ...more } });
const create = (path: string, body: unknown, more: Record<string, string> = {}): Promise<Reply> =>
  api.send('PUT', path, { body, headers: { 'if-none-match': '*', ...more } });
const codes = (reply: Reply): unknown[] => [
  reply.status,
  reply.body.code,
  ...(reply.body.errors ?? []).map((one: { pointer: string; code: string }) => `${one.pointer} ${one.code}`),
];

describe('preconditions', () => {
  test('a write without one is 428, also PATCH and DELETE', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const reply = await api.send(method, '/v1/admins/acme', method === 'DELETE' ? {} : { body: {} });
      assert.deepEqual(codes(reply), [428, 'precondition_required'], method);
    }
  });
  test('creating what exists is 412 with its revision and who wrote it', async () => {
    const reply = await create('/v1/admins/acme', {});
    assert.deepEqual(codes(reply), [412, 'already_exists']);
    assert.partialDeepStrictEqual(reply.body, { current_revision: 1, last_actor: 'bootstrap' });
    assert.equal(reply.headers.get('etag'), '"1"');
  });
  test('an outdated or weak revision is 412', async () => {
    for (const match of ['"999"', 'W/"1"', '"a", "b"'])
      assert.deepEqual(codes(await put('/v1/admins/acme', {}, match)), [412, 'stale'], match);
  });
  test('an outdated revision is told what has changed since, down to the member', async () => {
    const path = '/v1/admins/changing';
    const first = await api.create(path, {
      abuse_contact: ['one@example.com'],
      outgoing_defaults: { lock_threshold: 4 },
    });
    await put(path, { outgoing_defaults: { lock_threshold: 4, limits: { per_minute: 5 } } });
    await put(path, { outgoing_defaults: { lock_threshold: 5, limits: { per_minute: 5 } } });
    const reply = await put(path, {}, String(first.headers.get('etag')));
    assert.deepEqual(codes(reply), [412, 'stale']);
    const changed = ['/abuse_contact', '/outgoing_defaults/lock_threshold', '/outgoing_defaults/limits/per_minute'];
    assert.deepEqual(new Set(reply.body.changed_fields), new Set(changed));
    assert.match(reply.body.detail, /\/abuse_contact/);
    assert.equal((await put(path, {}, '"other"')).body.changed_fields, null);
  });
  test('replacing or deleting what does not exist is 404', async () => {
    assert.deepEqual(codes(await put('/v1/admins/nobody', {})), [404, 'not_found']);
    assert.deepEqual(codes(await api.send('PATCH', '/v1/admins/nobody', { body: {}, headers: { 'if-match': '*' } })), [
      404,
      'not_found',
    ]);
  });
  test('both, or another If-None-Match than *, is 400', async () => {
    assert.equal((await create('/v1/admins/acme', {}, { 'if-match': '*' })).status, 400);
    assert.equal(
      (await api.send('PUT', '/v1/admins/acme', { body: {}, headers: { 'if-none-match': '"1"' } })).status,
      400,
    );
  });
});

describe('documents', () => {
  test('all faults at once, each with its pointer', async () => {
    const reply = await create('/v1/domains/example.com/routes/r1', {
      host: 'Mail.Example.COM',
      port: 0,
      prt: 1,
      revision: 4,
    });
    assert.equal(reply.headers.get('content-type'), 'application/problem+json; charset=utf-8');
    assert.deepEqual(codes(reply), [
      422,
      'invalid_document',
      '/revision read_only',
      '/prt unknown_property',
      '/host invalid_value',
      '/port invalid_value',
    ]);
  });
  test('a key in the body must be that of the path; a path in another form names the canonical one', async () => {
    assert.deepEqual(
      codes(await create('/v1/domains/example.com/routes/r1', { host: 'mail.example.com', name: 'r2' })),
      [422, 'invalid_document', '/name conflict'],
    );
    const reply = await create('/v1/domains/Example.ORG', { admin: 'acme' });
    assert.deepEqual(codes(reply), [422, 'invalid_document', '/domain invalid_value']);
    assert.match(reply.body.errors[0].detail, /write example\.org/);
  });
  test('what requires replacement cannot change', async () => {
    await api.create('/v1/domains/example.com/outgoing-users/net', { type: 'ip', cidr: '192.0.2.0/28' });
    const reply = await put('/v1/domains/example.com/outgoing-users/net', { type: 'ip', cidr: '192.0.2.16/28' });
    assert.deepEqual(codes(reply), [422, 'invalid_document', '/cidr immutable']);
  });
  test('a missing parent is 404, a missing reference 422 at its attribute', async () => {
    assert.deepEqual(codes(await create('/v1/domains/absent.example/routes/r', { host: 'mail.example.com' })), [
      404,
      'parent_not_found',
    ]);
    assert.deepEqual(
      codes(await create('/v1/domains/example.org', { admin: 'nobody', region: 'mars' })),
      [422, 'reference_not_found', '/admin reference_not_found', '/region reference_not_found'].sort(
        (a, b) => Number(String(a).startsWith('/')) - Number(String(b).startsWith('/')),
      ),
    );
  });
  test('bodies of operations are refused in the words of documents, each fault at its place', async () => {
    const faults = async (path: string, body: unknown): Promise<unknown[]> =>
      (await api.send('POST', path, { body })).body.errors.map(
        (one: { pointer: string; code: string; detail: string }) => [one.pointer, one.code, one.detail],
      );
    assert.deepEqual(await faults('/v1/queue:bulk', { action: 'go', filter: { x: 1 }, dry_run: 'no' }), [
      ['/filter/x', 'unknown_property', 'is not a property here'],
      ['/action', 'invalid_value', 'must be one of retry, hold, release, bounce, remove'],
      ['/dry_run', 'wrong_type', 'must be a boolean'],
    ]);
    assert.deepEqual(await faults('/v1/queue:bulk', { action: 'retry' }), [['/filter', 'required', 'is required']]);
    assert.deepEqual(await faults('/v1/tokens', { name: 1, expires_in: 0, role: 'x' }), [
      ['/name', 'wrong_type', 'must be a string'],
      ['/expires_in', 'invalid_value', 'must be 1 to 86400'],
      ['/role', 'unknown_property', 'is not a property here'],
    ]);
    const query = async (text: string): Promise<string> => (await api.send('GET', `/v1/messages?${text}`)).body.detail;
    assert.equal(
      await query('direction=up&from=2026-02-30T00:00:00Z'),
      'Query parameters: "direction" must be one of incoming, outgoing, internal; "from" must be a time such as 2026-01-31T12:00:00Z.',
    );
  });
  test('PATCH merges nested objects and null puts back the default', async () => {
    await api.create('/v1/domains/patch.example', {
      admin: 'acme',
      queue: { max_retry_days: 7, delay_warning_hours: 4 },
      timezone: 'Europe/Berlin',
    });
    const reply = await api.send('PATCH', '/v1/domains/patch.example', {
      body: { queue: { max_retry_days: null }, timezone: null },
      headers: { 'if-match': '*' },
    });
    assert.deepEqual([reply.body.queue, reply.body.timezone], [{ max_retry_days: 14, delay_warning_hours: 4 }, 'UTC']);
  });
  test('bodies that are no documents', async () => {
    const path = '/v1/admins/x';
    assert.deepEqual(codes(await create(path, '{"description":')), [400, 'malformed_body']);
    assert.deepEqual(codes(await create(path, '[]')), [400, 'malformed_body']);
    const twice = '{"description":"a","\\u0064escription":"b","labels":[{"x":1},{"x":"\\"{","x":2}]}';
    assert.deepEqual(codes(await create(path, twice)), [
      422,
      'invalid_document',
      '/description invalid_value',
      '/labels/1/x invalid_value',
    ]);
    assert.deepEqual(codes(await create(path, '{}', { 'content-encoding': 'gzip' })), [415, 'unsupported_media_type']);
    assert.deepEqual(codes(await create(path, '{"a":1}', { 'content-type': 'text/plain' })), [
      415,
      'unsupported_media_type',
    ]);
    assert.deepEqual(codes(await create(path, `{"description":"${'x'.repeat(1024 * 1024)}"}`)), [
      413,
      'payload_too_large',
    ]);
    assert.deepEqual(codes(await create(path, '{"__proto__":{"a":1},"constructor":1}')), [
      422,
      'invalid_document',
      '/__proto__ unknown_property',
      '/constructor unknown_property',
    ]);
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    assert.equal(
      (await api.send('PATCH', '/v1/admins/acme', { body: deep, headers: { 'if-match': '*' } })).status,
      400,
    );
  });
  test('NUL and half surrogates are refused, everything else comes back as it was', async () => {
    for (const bad of ['a\\u0000b', 'a\\ud800b'])
      assert.equal((await create('/v1/admins/bad', `{"description":"${bad}"}`)).status, 422, bad);
    const odd = `'; drop table resource; -- \\ % _ "quotes" 𝄞 é <script>`;
    const reply = await create('/v1/admins/odd', { description: odd });
    assert.deepEqual([reply.status, reply.body.description], [201, odd]);
    for (const key of ['%00', '%ED%A0%80', '__proto__', 'constructor', 'a%2Fb', "'"]) {
      assert.ok([400, 404].includes((await api.send('GET', `/v1/admins/${key}`)).status), key);
      assert.ok([400, 422].includes((await create(`/v1/admins/${key}`, {})).status) || key === 'constructor', key);
    }
    assert.equal((await api.send('GET', '/v1/admins?q=%00')).status, 400);
  });
});

describe('conflicts', () => {
  test('what is referred to stays', async () => {
    const reply = await api.send('DELETE', '/v1/admins/acme', { headers: { 'if-match': '*' } });
    assert.deepEqual(codes(reply), [409, 'in_use']);
    assert.ok(
      reply.body.dependants.some(
        (one: { kind: string; id: string }) => one.kind === 'domain' && one.id === 'example.com',
      ),
    );
  });
  test('a claimed value is refused at its pointer without its holder', async () => {
    await api.create('/v1/domains/claims.example', { admin: 'other' });
    await api.create('/v1/domains/claims.example/outgoing-users/holder', { type: 'ip', cidr: '198.51.100.7' });
    const reply = await create('/v1/domains/example.com/outgoing-users/second', { type: 'ip', cidr: '198.51.100.7' });
    assert.deepEqual(codes(reply), [409, 'already_claimed', '/cidr already_claimed']);
    assert.doesNotMatch(JSON.stringify(reply.body), /claims\.example|holder/);
    await api.send('DELETE', '/v1/domains/claims.example/outgoing-users/holder', { headers: { 'if-match': '*' } });
    assert.equal(
      (await create('/v1/domains/example.com/outgoing-users/second', { type: 'ip', cidr: '198.51.100.7' })).status,
      201,
    );
  });
  test('deletion protection', async () => {
    await api.create('/v1/domains/kept.example', { admin: 'acme', deletion_protection: true });
    assert.deepEqual(codes(await api.send('DELETE', '/v1/domains/kept.example', { headers: { 'if-match': '*' } })), [
      409,
      'protected',
    ]);
  });
  test('products are never more than those above; the domain limit counts the subtree', async () => {
    await api.create('/v1/admins/small', { products: ['incoming'], domains_limit: 1 });
    assert.deepEqual(codes(await create('/v1/admins/below', { parent: 'small' })), [
      422,
      'invalid_document',
      '/products/1 conflicting_object',
      '/products/2 conflicting_object',
    ]);
    await api.create('/v1/admins/below', { parent: 'small', products: ['incoming'] });
    assert.deepEqual(codes(await create('/v1/domains/one.example', { admin: 'small' })), [
      422,
      'invalid_document',
      '/products/1 conflicting_object',
    ]);
    await api.create('/v1/domains/one.example', { admin: 'below', products: ['incoming'] });
    assert.deepEqual(codes(await create('/v1/domains/two.example', { admin: 'small', products: ['incoming'] })), [
      409,
      'limit_reached',
    ]);
    assert.deepEqual(codes(await create('/v1/domains/one.example/outgoing-users/u', { type: 'user' })), [
      422,
      'invalid_document',
      '/domain conflicting_object',
    ]);
  });
  test('no admins below where they are denied; no admin below itself', async () => {
    await api.create('/v1/admins/alone', { allow_sub_admins: 'deny' });
    assert.deepEqual(codes(await create('/v1/admins/child', { parent: 'alone' })), [409, 'conflict']);
    assert.equal((await create('/v1/admins/loop', { parent: 'loop' })).status, 422);
  });
  test('a user of type ip has no password', async () => {
    const reply = await create('/v1/domains/example.com/outgoing-users/p', {
      type: 'ip',
      cidr: '203.0.113.1',
      password_wo: 'long enough',
    });
    assert.deepEqual(codes(reply), [422, 'invalid_document', '/password_wo conflict']);
  });
});

describe('dry run', () => {
  test('answers as the write would and leaves no trace', async () => {
    const snapshot = async (): Promise<string> =>
      JSON.stringify(
        await Promise.all(
          ['resource', 'resource_ref', 'resource_claim', 'change', 'idempotent_answer'].map((table) =>
            api.database.query(`select * from ${table} order by 1, 2`),
          ),
        ),
      );
    const before = await snapshot();
    const made = await create('/v1/domains/dry.example?dry_run=true', { admin: 'acme' }, { 'idempotency-key': 'dry' });
    assert.deepEqual(
      [made.status, made.headers.get('postplane-dry-run'), made.body.domain],
      [201, 'true', 'dry.example'],
    );
    const moved = await put('/v1/domains/example.com?dry_run=true', { admin: 'other' });
    assert.deepEqual([moved.status, moved.headers.get('postplane-changed-fields')], [200, '/admin']);
    assert.equal(
      (
        await api.send('PATCH', '/v1/domains/example.com?dry_run=true', {
          body: { timezone: 'Europe/Paris' },
          headers: { 'if-match': '*' },
        })
      ).body.timezone,
      'Europe/Paris',
    );
    assert.equal(
      (
        await api.send('DELETE', '/v1/domains/example.com/outgoing-users/second?dry_run=true', {
          headers: { 'if-match': '*' },
        })
      ).status,
      204,
    );
    assert.deepEqual(
      codes(
        await create('/v1/domains/example.com/outgoing-users/third?dry_run=true', { type: 'ip', cidr: '198.51.100.7' }),
      ),
      [409, 'already_claimed', '/cidr already_claimed'],
    );
    assert.deepEqual(
      codes(await api.send('DELETE', '/v1/admins/acme?dry_run=true', { headers: { 'if-match': '*' } })),
      [409, 'in_use'],
    );
    assert.equal(await snapshot(), before);
  });
});

describe('idempotency', () => {
  test('the same request is answered again, not done again', async () => {
    const headers = { 'idempotency-key': 'k-1' };
    const first = await create('/v1/domains/again.example', { admin: 'acme' }, headers);
    const second = await create('/v1/domains/again.example', { admin: 'acme' }, headers);
    assert.deepEqual([first.status, second.status, second.headers.get('idempotent-replayed')], [201, 201, 'true']);
    assert.deepEqual(second.body, first.body);
    assert.deepEqual(
      [second.headers.get('etag'), second.headers.get('postplane-revision')],
      [first.headers.get('etag'), first.headers.get('postplane-revision')],
    );
  });
  test('another request under the same key is refused; another token has its own keys', async () => {
    const headers = { 'idempotency-key': 'k-1' };
    assert.deepEqual(codes(await create('/v1/domains/again.example', { admin: 'other' }, headers)), [
      422,
      'idempotency_mismatch',
    ]);
    const token = await api.tokenOf('acme');
    assert.equal(
      (
        await api.send('PUT', '/v1/domains/again2.example', {
          token,
          body: { admin: 'acme' },
          headers: { 'if-none-match': '*', ...headers },
        })
      ).status,
      201,
    );
  });
  test('of many at once one is executed and all get its answer', async () => {
    const replies = await Promise.all(
      Array.from({ length: 20 }, () =>
        create('/v1/domains/once.example', { admin: 'acme' }, { 'idempotency-key': 'k-2' }),
      ),
    );
    assert.deepEqual(
      replies.map((one) => one.status),
      Array(20).fill(201),
    );
    assert.equal(replies.filter((one) => one.headers.get('idempotent-replayed') === null).length, 1);
    assert.equal(new Set(replies.map((one) => JSON.stringify(one.body))).size, 1);
  });
  test('a delete is replayed too, a failure is not kept', async () => {
    const headers = { 'if-match': '*', 'idempotency-key': 'k-3' };
    assert.equal((await api.send('DELETE', '/v1/domains/absent.example', { headers })).status, 404);
    await api.create('/v1/domains/absent.example', { admin: 'acme' });
    assert.equal((await api.send('DELETE', '/v1/domains/absent.example', { headers })).status, 204);
    const replay = await api.send('DELETE', '/v1/domains/absent.example', { headers });
    assert.deepEqual([replay.status, replay.headers.get('idempotent-replayed')], [204, 'true']);
  });
});

describe('waiting for the relays', () => {
  test('Prefer: wait', async () => {
    const waits: [number, number][] = [];
    const other = await startApi({ waitForRelays: async (revision, timeout) => waits.push([revision, timeout]) < 2 });
    const reply = (prefer: string, name: string): Promise<Reply> =>
      other.send('PUT', `/v1/admins/${name}`, { body: {}, headers: { 'if-none-match': '*', prefer } });
    const reached = await reply('wait=5', 'a');
    assert.deepEqual(
      [
        reached.headers.get('preference-applied'),
        reached.headers.get('postplane-relays'),
        reached.headers.get('postplane-revision'),
      ],
      ['wait=5', 'current', '1'],
    );
    const late = await reply('respond-async, wait=7', 'b');
    assert.deepEqual([late.headers.get('preference-applied'), late.headers.get('postplane-relays')], [null, 'pending']);
    assert.deepEqual(waits, [
      [1, 5000],
      [2, 7000],
    ]);
    await other.stop();
  });
});
