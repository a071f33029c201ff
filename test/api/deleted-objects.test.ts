// What was deleted is kept for some days and can be restored: by whom, with what, under which checks, and until when.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { resources } from '../../schemas/index.ts';
import type { Resource } from '../../schemas/resource.ts';
import type { ApiDependencies } from '../../server/api/dependencies.ts';
import { expireDeleted } from '../../server/store/deleted-objects.ts';
import { unsubscribe, unsubscribed } from '../../server/store/report-runs.ts';
import { verifyPassword } from '../../server/store/passwords.ts';
import { createSealer, placeOf } from '../../server/store/seal.ts';
import { type Reply, type Sent, startApi, type TestApi } from '../support/api.ts';

const DAY_MS = 86_400_000;
const sealer = createSealer(Buffer.alloc(32, 9));
const txt = new Map<string, string[]>();
const resolver: ApiDependencies['resolver'] = {
  txt: async (name) => {
    const records = txt.get(name);
    return records ? { kind: 'found', records } : { kind: 'absent', name: 'missing' };
  },
  mx: async () => ({ kind: 'absent', name: 'missing' }),
};

let api: TestApi;
let now = new Date('2026-01-31T12:00:00Z');

async function start(): Promise<void> {
  api = await startApi({
    resolver,
    sealer,
    now: () => now,
  });
}

const codes = ({ status, body }: Reply): unknown[] => [
  status,
  body.code,
  ...(body.errors ?? []).map((one: { pointer: string; code: string }) => `${one.pointer} ${one.code}`),
];
async function remove(path: string, sent: Sent = {}): Promise<number> {
  const reply = await api.send('DELETE', path, { ...sent, headers: { 'if-match': '*', ...sent.headers } });
  assert.equal(reply.status, 204, `DELETE ${path}: ${JSON.stringify(reply.body)}`);
  return Number(reply.headers.get('postplane-revision'));
}
const restore = (revision: number, sent: Sent = {}, query = ''): Promise<Reply> =>
  api.send('POST', `/v1/deleted/${revision}:restore${query}`, sent);
const listed = async (query = '', token?: string): Promise<Record<string, unknown>[]> =>
  (await api.send('GET', `/v1/deleted${query}`, token ? { token } : {})).body.items;
const revisions = async (query = '', token?: string): Promise<number[]> =>
  (await listed(query, token)).map((one) => one['revision'] as number);
const changeTo = (path: string, body: unknown): Promise<Reply> =>
  api.send('PATCH', path, { body, headers: { 'if-match': '*' } });
const secretsOf = async (kind: string, id: string): Promise<Record<string, string>> =>
  (
    await api.database.query<{ secrets: Record<string, string> }>(
      'select secrets from resource where kind = $1 and id = $2',
      [kind, id],
    )
  )[0]?.secrets ?? {};

describe('restoring', () => {
  before(start);
  after(() => api.stop());

  const pathOf = (resource: Resource): string => resource.path(resource.keyOf(resource.example));
  const bodyOf = (resource: Resource): Record<string, unknown> =>
    Object.fromEntries(Object.entries(resource.example).filter(([name]) => !resource.key.includes(name)));
  const lasting = (body: object): unknown => ({ ...body, revision: null, updated_at: null });
  const all = async (): Promise<unknown[]> =>
    Promise.all(
      resources.map(async (resource) => [
        resource.kind,
        lasting((await api.send('GET', pathOf(resource))).body),
        await secretsOf(resource.kind, resource.id(resource.keyOf(resource.example))),
      ]),
    );

  test('one of every kind, in the order of the list: each comes back as it was, and the list is empty', async () => {
    for (const resource of resources) await api.create(pathOf(resource), bodyOf(resource));
    const then = await all();
    now = new Date(now.getTime() + DAY_MS);
    for (const resource of resources.toReversed()) await remove(pathOf(resource));
    assert.deepEqual(
      (await listed('?limit=1000')).map((one) => one['kind']),
      resources.map(({ kind }) => kind),
    );
    for (const revision of await revisions('?limit=1000')) {
      const reply = await restore(revision);
      assert.equal(reply.status, 201, JSON.stringify(reply.body));
      assert.equal((await restore(revision)).status, 404);
    }
    assert.deepEqual(await all(), then);
    assert.deepEqual(await listed(), []);
  });

  test('the answer is that of a creation; the feed says from which revision, and why', async () => {
    const path = '/v1/domains/example.com/routes/answered';
    const made = await api.create(path, { host: 'a.example.com' });
    const revision = await remove(path, { headers: { 'x-change-reason': 'clean up' } });
    const [entry] = await listed('?kind=route&id=example.com/answered');
    const { revision: _, created_at: created, updated_at: __, ...document } = made.body;
    assert.deepEqual(entry, {
      revision,
      kind: 'route',
      id: 'example.com/answered',
      key: ['example.com', 'answered'],
      admin: 'acme',
      created_at: created,
      deleted_at: now.toISOString(),
      expires_at: new Date(now.getTime() + 7 * DAY_MS).toISOString(),
      actor: 'bootstrap',
      reason: 'clean up',
      document,
    });
    now = new Date(now.getTime() + DAY_MS);
    const reply = await restore(revision, { headers: { 'x-change-reason': 'needed after all', prefer: 'wait=5' } });
    assert.deepEqual(
      [reply.status, reply.headers.get('location'), reply.headers.get('postplane-relays')],
      [201, path, 'current'],
    );
    assert.equal(reply.headers.get('etag'), `"${reply.headers.get('postplane-revision')}"`);
    assert.deepEqual(reply.body, (await api.send('GET', path)).body);
    assert.deepEqual([reply.body.created_at, reply.body.updated_at], [created, now.toISOString()]);
    const [event] = (await api.send('GET', '/v1/audit-events?kind=route&id=example.com/answered')).body.items;
    assert.deepEqual(
      [event.operation, event.reason, event.revision],
      ['created', `restored from revision ${revision}; needed after all`, reply.body.revision],
    );
  });

  test('passwords and private keys are the same; temporary passwords do not come back', async () => {
    const user = '/v1/domains/example.com/outgoing-users/bob';
    await api.create(user, { type: 'user', password_wo: 'the right password' });
    await api.send('POST', `${user}/temporary-passwords`, { body: { expires_in: 900 } });
    const key = '/v1/domains/example.com/dkim-keys/kept';
    const { public_key: publicKey } = (await api.create(key, { algorithm: 'ed25519' })).body;
    const sealed = (await secretsOf('dkim_key', 'example.com/kept'))['private_key_wo'] as string;
    for (const path of [user, key]) assert.equal((await restore(await remove(path))).status, 201);
    const secrets = await secretsOf('outgoing_user', 'example.com/bob');
    assert.deepEqual(Object.keys(secrets), ['password_wo']);
    assert.ok(await verifyPassword('the right password', secrets['password_wo'] as string));
    const again = (await api.send('GET', key)).body;
    assert.deepEqual([again.public_key, again.private_key_set], [publicKey, true]);
    const place = placeOf('dkim_key', 'example.com/kept', 'private_key_wo');
    assert.equal(
      sealer.open((await secretsOf('dkim_key', 'example.com/kept'))['private_key_wo'] as string, place),
      sealer.open(sealed, place),
    );
  });

  test('sessions that were open before it was deleted are ended', async () => {
    const user = '/v1/domains/example.com/outgoing-users/bob';
    await restore(await remove(user));
    const rows = await api.database.query('select revoked_at from session_revocation where user_id = $1', [
      'example.com/bob',
    ]);
    assert.deepEqual(rows, [{ revoked_at: now }]);
  });

  test('who was locked stays locked, and so does an identity', async () => {
    const user = '/v1/domains/example.com/outgoing-users/spammer';
    await api.create(user, {
      type: 'user',
      password_wo: 'the right password',
      identification_method: 'envelope_sender',
    });
    for (const path of [user, `${user}/identities/a@example.com`])
      assert.equal((await api.send('POST', `${path}:lock`, { body: { reason: 'spam' } })).status, 200);
    await api.database.query(`update lock_state set bad_at = '{1,2}', due_at = 3, auto_unlocks_used = 1`);
    const locks = (): Promise<unknown[]> => api.database.query('select * from lock_state order by identity');
    const then = await locks();
    const revision = await remove(user);
    assert.deepEqual(await locks(), []);
    assert.equal((await restore(revision)).status, 201);
    assert.deepEqual(await locks(), then);
    const { items } = (await api.send('GET', '/v1/identities?locked=true')).body;
    assert.deepEqual(
      items.map((one: { identity: string }) => one.identity),
      ['a@example.com'],
    );
    await remove(user);
  });

  test('who wants no reports gets none afterwards', async () => {
    const id = 'example.com/weekly';
    const { name: _name, ...example } = resources.find(({ kind }) => kind === 'report_schedule')?.example ?? {};
    const path = '/v1/domains/example.com/report-schedules/weekly';
    await api.create(path, example);
    await unsubscribe(api.database, 'report_schedule', id, 'ann@example.net', now);
    assert.equal((await restore(await remove(path))).status, 201);
    assert.deepEqual(await unsubscribed(api.database, 'report_schedule', id), [
      { address: 'ann@example.net', at: now },
    ]);
  });

  test('what DNS said holds, unless the name was used by another meanwhile', async () => {
    const key = '/v1/domains/example.com/dkim-keys/published';
    const made = await api.create(key, { algorithm: 'ed25519' });
    const { name, value } = made.body.dns_record;
    txt.set(name, [value]);
    assert.equal((await api.send('POST', `${key}/status:check`)).body.dns, 'ok');
    const status = async (): Promise<string> => (await api.send('GET', `${key}/status`)).body.dns;
    await restore(await remove(key));
    assert.equal(await status(), 'ok');
    const revision = await remove(key);
    await api.create(key, { algorithm: 'ed25519' });
    await remove(key);
    assert.equal((await restore(revision)).body.public_key, made.body.public_key);
    assert.equal(await status(), 'pending');

    const domain = '/v1/domains/verified.example';
    await api.create(domain, { admin: 'acme' });
    const { record } = (await api.send('GET', `${domain}/verification`)).body;
    txt.set(record.name, [record.value]);
    const checked = (await api.send('POST', `${domain}/verification:check`)).body;
    assert.equal(checked.status, 'verified');
    await restore(await remove(domain));
    assert.deepEqual((await api.send('GET', `${domain}/verification`)).body, checked);
    const verified = await remove(domain);
    await api.create(domain, { admin: 'acme' });
    await remove(domain);
    await restore(verified);
    assert.equal((await api.send('GET', `${domain}/verification`)).body.status, 'pending');
  });

  test('a dry run checks everything and restores nothing', async () => {
    const path = '/v1/domains/example.com/routes/tried';
    await api.create(path, { host: 'a.example.com' });
    const revision = await remove(path);
    const reply = await restore(revision, {}, '?dry_run=true');
    assert.deepEqual([reply.status, reply.headers.get('postplane-dry-run')], [201, 'true']);
    assert.equal((await api.send('GET', path)).status, 404);
    assert.deepEqual(await revisions('?kind=route'), [revision]);
    assert.equal((await restore(revision)).status, 201);
    await api.send('DELETE', `${path}?dry_run=true`, { headers: { 'if-match': '*' } });
    assert.deepEqual(await revisions('?kind=route'), []);
  });

  test('the same request is restored once and answered twice; two at once: one is', async () => {
    const path = '/v1/domains/example.com/routes/once';
    await api.create(path, { host: 'a.example.com' });
    const first = await remove(path);
    const sent = { headers: { 'idempotency-key': 'restore-once' } };
    const [one, two] = [await restore(first, sent), await restore(first, sent)];
    assert.deepEqual([one.status, two.status, two.headers.get('idempotent-replayed')], [201, 201, 'true']);
    assert.deepEqual(two.body, one.body);
    const second = await remove(path);
    const both = await Promise.all([restore(second), restore(second)]);
    assert.deepEqual(new Set(both.map(({ status }) => status)), new Set([201, 404]));
  });
});

describe('what stands against it', () => {
  before(async () => {
    await start();
    await api.create('/v1/admins/acme', { domains_limit: 2 });
    await api.create('/v1/domains/example.com', { admin: 'acme' });
  });
  after(() => api.stop());
  const route = '/v1/domains/example.com/routes/primary';

  test('it exists already', async () => {
    await api.create(route, { host: 'a.example.com' });
    const revision = await remove(route);
    const { body } = await api.create(route, { host: 'b.example.com' });
    const reply = await restore(revision);
    assert.deepEqual(codes(reply), [412, 'already_exists']);
    assert.equal(reply.body.current_revision, body.revision);
    assert.equal((await api.send('GET', route)).body.host, 'b.example.com');
    assert.deepEqual(await revisions('?kind=route'), [revision]);
    await remove(route);
    assert.equal((await restore(revision)).body.host, 'a.example.com');
    await remove(route);
  });

  test('its parent is gone: the answer says what to restore first', async () => {
    await api.create('/v1/domains/parent.example', { admin: 'acme' });
    await api.create('/v1/domains/parent.example/mailboxes/ann', {});
    const mailbox = await remove('/v1/domains/parent.example/mailboxes/ann');
    const domain = await remove('/v1/domains/parent.example');
    const reply = await restore(mailbox);
    assert.deepEqual(codes(reply), [404, 'parent_not_found']);
    assert.match(
      reply.body.detail,
      new RegExp(`Restore the domain parent.example first .*/v1/deleted/${domain}:restore`),
    );
    for (const revision of [domain, mailbox]) assert.equal((await restore(revision)).status, 201);
    await remove('/v1/domains/parent.example/mailboxes/ann');
    await remove('/v1/domains/parent.example');
  });

  test('what it names is gone', async () => {
    await api.create('/v1/regions/eu', { mx_hosts: ['mx.eu.example.net'] });
    await api.create('/v1/domains/named.example', { admin: 'acme', region: 'eu' });
    const revision = await remove('/v1/domains/named.example');
    const region = await remove('/v1/regions/eu');
    assert.deepEqual(codes(await restore(revision)), [422, 'reference_not_found', '/region reference_not_found']);
    for (const one of [region, revision]) assert.equal((await restore(one)).status, 201);
    await remove('/v1/domains/named.example');
  });

  test('a value that must be unique was taken meanwhile', async () => {
    const user = (name: string): string => `/v1/domains/example.com/outgoing-users/${name}`;
    await api.create(user('office'), { type: 'ip', cidr: '192.0.2.0/24' });
    const revision = await remove(user('office'));
    await api.create(user('other'), { type: 'ip', cidr: '192.0.2.0/24' });
    assert.deepEqual(codes(await restore(revision)), [409, 'already_claimed', '/cidr already_claimed']);
    await remove(user('other'));
    assert.equal((await restore(revision)).status, 201);
    assert.deepEqual((await api.send('GET', user('office'))).body.cidr, '192.0.2.0/24');
  });

  test('a limit is reached', async () => {
    await api.create('/v1/domains/second.example', { admin: 'acme' });
    const revision = await remove('/v1/domains/second.example');
    await api.create('/v1/domains/third.example', { admin: 'acme' });
    assert.deepEqual(codes(await restore(revision)), [409, 'limit_reached']);
    assert.ok((await revisions('?kind=domain')).includes(revision));
    await remove('/v1/domains/third.example');
    assert.equal((await restore(revision)).status, 201);
    await remove('/v1/domains/second.example');
  });

  test('the token may not set what it holds', async () => {
    await api.create('/v1/domains/trusted.example', { admin: 'acme', trusted: true });
    const token = await api.tokenOf('acme');
    const revision = await remove('/v1/domains/trusted.example', { token });
    assert.deepEqual(codes(await restore(revision, { token })), [403, 'forbidden', '/trusted forbidden']);
    assert.equal((await restore(revision)).status, 201);
    await remove('/v1/domains/trusted.example');
  });

  test('another manager looks after it', async () => {
    await changeTo('/v1/admins/acme', { foreign_writes: 'refuse' });
    const managed = { headers: { 'postplane-managed-by': 'acme/mail' } };
    await api.send('PUT', route, {
      body: { host: 'a.example.com' },
      headers: { 'if-none-match': '*', ...managed.headers },
    });
    const revision = await remove(route, { headers: { 'postplane-override': 'on call' } });
    assert.deepEqual(codes(await restore(revision)), [409, 'managed_elsewhere']);
    assert.equal((await restore(revision, managed)).status, 201);
    const [claim] = (await api.send('GET', '/v1/managed-objects')).body.items;
    assert.deepEqual([claim.id, claim.current_revision], ['example.com/primary', claim.revision]);
    await remove(route, managed);
  });

  test('an older document is upgraded, one of a later version is refused, and so is one that is not valid any more', async () => {
    await api.create(route, { host: 'a.example.com' });
    const revision = await remove(route);
    const set = (what: string): Promise<unknown> =>
      api.database.query(`update deleted_object set ${what} where revision = $1`, [revision]);
    await set('schema_version = 99');
    assert.deepEqual(codes(await restore(revision)), [409, 'conflict']);
    await set(`schema_version = 0, data = data || '{"port": 0}'`);
    assert.deepEqual(codes(await restore(revision)), [422, 'invalid_document', '/port invalid_value']);
    await set(`data = data - 'port'`);
    assert.equal((await restore(revision)).body.port, 25);
  });

  test('what is no revision is not found', async () => {
    for (const revision of ['0', '999999', 'x', '-1', '1e3', '%00', '9'.repeat(30)])
      assert.deepEqual(codes(await api.send('POST', `/v1/deleted/${revision}:restore`)), [404, 'not_found'], revision);
  });
});

describe('whose they are', () => {
  let mine: string;
  let rival: string;
  before(async () => {
    await start();
    for (const name of ['acme', 'rival']) await api.create(`/v1/admins/${name}`, {});
    await api.create('/v1/domains/example.com', { admin: 'acme' });
    [mine, rival] = [await api.tokenOf('acme'), await api.tokenOf('rival')];
  });
  after(() => api.stop());
  const route = '/v1/domains/example.com/routes/primary';

  test('other tenants neither see nor restore it: it is not there for them', async () => {
    await api.create(route, { host: 'a.example.com' });
    const revision = await remove(route);
    assert.deepEqual([await revisions('', mine), await revisions()], [[revision], [revision]]);
    assert.deepEqual(await revisions('', rival), []);
    assert.deepEqual(await revisions('?admin=acme&kind=route&id=example.com/primary', rival), []);
    const bare = ({ status, body }: Reply): unknown => [status, { ...body, request_id: '' }];
    assert.deepEqual(bare(await restore(revision, { token: rival })), bare(await restore(999_999, { token: rival })));
    assert.equal((await restore(revision, { token: mine })).status, 201);
  });

  test('what belongs to the installation is for its tokens', async () => {
    await api.create('/v1/regions/eu', { mx_hosts: ['mx.eu.example.net'] });
    const revision = await remove('/v1/regions/eu');
    assert.ok(!(await revisions('', mine)).includes(revision));
    assert.equal((await restore(revision, { token: mine })).status, 404);
    assert.equal((await restore(revision)).status, 201);
  });

  test('a token that is narrowed to a domain is refused', async () => {
    const { token } = (await api.send('POST', '/v1/tokens', { body: { name: 'narrow', domain: 'example.com' } })).body;
    assert.equal((await api.send('GET', '/v1/deleted', { token })).status, 403);
    assert.equal((await restore(1, { token })).status, 403);
  });

  test('a token that only reads lists them and tries, and restores nothing', async () => {
    await api.create('/v1/domains/example.com/routes/looked-at', { host: 'a.example.com' });
    const revision = await remove('/v1/domains/example.com/routes/looked-at');
    const made = await api.send('POST', '/v1/tokens', { body: { name: 'reader', admin: 'acme', access: 'read' } });
    const { token } = made.body;
    assert.ok((await revisions('', token)).includes(revision));
    assert.equal((await restore(revision, { token }, '?dry_run=true')).status, 201);
    assert.deepEqual(codes(await restore(revision, { token })), [403, 'forbidden']);
  });

  test('an admin with its domain is restored by a token from above', async () => {
    await api.create('/v1/admins/below', { parent: 'acme' });
    await api.create('/v1/domains/below.example', { admin: 'below' });
    const domain = await remove('/v1/domains/below.example');
    const admin = await remove('/v1/admins/below');
    assert.deepEqual(await revisions('?limit=2', mine), [admin, domain]);
    assert.deepEqual(codes(await restore(domain, { token: mine })), [
      422,
      'reference_not_found',
      '/admin reference_not_found',
    ]);
    for (const revision of [admin, domain]) assert.equal((await restore(revision, { token: mine })).status, 201);
    assert.equal((await api.send('GET', '/v1/domains/below.example', { token: mine })).body.admin, 'below');
    const own = await api.tokenOf('below');
    const again = await remove('/v1/domains/below.example', { token: own });
    assert.deepEqual(await revisions('', own), [again, ...(await revisions('', own)).slice(1)]);
    await remove('/v1/admins/below');
  });

  test('another admin of the same name sees nothing of the former one', async () => {
    await api.create('/v1/admins/again', { parent: 'acme' });
    await api.create('/v1/domains/again.example', { admin: 'again' });
    const domain = await remove('/v1/domains/again.example');
    const former = await remove('/v1/admins/again');
    await api.create('/v1/admins/again', { parent: 'rival' });
    const token = await api.tokenOf('again');
    assert.deepEqual(await revisions('', token), []);
    assert.deepEqual(await revisions('', rival), []);
    for (const by of [token, rival]) assert.equal((await restore(domain, { token: by })).status, 404);
    assert.ok((await revisions('', mine)).includes(domain));
    assert.equal((await restore(domain, { token: mine })).status, 422);
    assert.deepEqual(codes(await restore(former, { token: mine })), [409, 'already_claimed']);

    await api.create('/v1/domains/theirs.example', { admin: 'again' });
    const theirs = await remove('/v1/domains/theirs.example', { token });
    await remove('/v1/admins/again');
    assert.equal((await restore(former, { token: mine })).status, 201);
    const restored = await api.tokenOf('again');
    assert.deepEqual(await revisions('', restored), []);
    assert.ok((await revisions('', rival)).includes(theirs));
    assert.equal((await restore(theirs, { token: mine })).status, 404);
    assert.equal((await restore(domain, { token: mine })).status, 201);
  });

  test('an admin that is restored has what it had deleted before', async () => {
    await api.create('/v1/admins/same', { parent: 'acme' });
    await api.create('/v1/domains/same.example', { admin: 'same' });
    const domain = await remove('/v1/domains/same.example');
    await restore(await remove('/v1/admins/same'));
    const token = await api.tokenOf('same');
    assert.deepEqual(await revisions('', token), [domain]);
    assert.equal((await restore(domain, { token })).status, 201);
  });

  test('what belonged to a domain that went to another tenant stays with the former', async () => {
    const user = '/v1/domains/sold.example/outgoing-users/bob';
    await api.create('/v1/domains/sold.example', { admin: 'acme' });
    await api.create(user, { type: 'user', password_wo: 'the right password' });
    const revision = await remove(user);
    assert.equal((await changeTo('/v1/domains/sold.example', { admin: 'rival' })).status, 200);
    assert.ok(!(await revisions('', rival)).includes(revision));
    assert.deepEqual(codes(await restore(revision, { token: mine })), [404, 'parent_not_found']);
    assert.deepEqual(codes(await restore(revision)), [409, 'conflict']);
    assert.equal((await changeTo('/v1/domains/sold.example', { admin: 'acme' })).status, 200);
    assert.equal((await restore(revision, { token: mine })).status, 201);
  });
});

describe('how long and how many', () => {
  before(async () => {
    await start();
    for (const name of ['acme', 'rival']) await api.create(`/v1/admins/${name}`, {});
    for (const name of ['acme', 'rival']) await api.create(`/v1/domains/${name}.example`, { admin: name });
  });
  beforeEach(async () => {
    await api.database.query('delete from deleted_object');
  });
  after(() => api.stop());

  const kept = async (): Promise<number[]> =>
    (await api.database.query<{ revision: number }>('select revision from deleted_object order by revision')).map(
      (row) => row.revision,
    );
  async function made(domain: string, many: number): Promise<number[]> {
    const all: number[] = [];
    for (let index = 0; index < many; index++) {
      const path = `/v1/domains/${domain}/mailboxes/m${index}`;
      await api.create(path, {});
      all.push(await remove(path));
    }
    return all;
  }

  test('after the days it is neither listed nor restored, and the sweep removes it', async () => {
    const [first] = (await made('acme.example', 1)) as [number];
    now = new Date(now.getTime() + 3 * DAY_MS);
    const [second] = (await made('acme.example', 1)) as [number];
    now = new Date(now.getTime() + 4 * DAY_MS);
    assert.deepEqual(await revisions(), [second]);
    assert.equal((await restore(first)).status, 404);
    assert.deepEqual(await kept(), [first, second]);
    await expireDeleted(api.database, new Date(now.getTime() - 7 * DAY_MS));
    assert.deepEqual(await kept(), [second]);
    assert.equal((await restore(second)).status, 201);
    await remove('/v1/domains/acme.example/mailboxes/m0');
  });

  test('with 0 days nothing is stored, and what was is gone', async () => {
    const [before] = (await made('acme.example', 1)) as [number];
    const off = await startApi({ database: api.database, now: () => now, deletedDays: 0 });
    try {
      await api.create('/v1/domains/acme.example/routes/gone', { host: 'a.example.com' });
      const path = '/v1/domains/acme.example/routes/gone';
      assert.equal((await off.send('DELETE', path, { headers: { 'if-match': '*' } })).status, 204);
      assert.deepEqual(await kept(), [before]);
      assert.deepEqual((await off.send('GET', '/v1/deleted')).body.items, []);
      assert.equal((await off.send('POST', `/v1/deleted/${before}:restore`)).status, 404);
    } finally {
      await off.stop();
    }
    await expireDeleted(api.database, now);
    assert.deepEqual(await kept(), []);
  });

  test('of each admin the newest are kept, of the installation too', async () => {
    const acme = await made('acme.example', 5);
    const rival = await made('rival.example', 2);
    const own: number[] = [];
    for (let index = 0; index < 4; index++) {
      await api.create('/v1/regions/bound', { mx_hosts: ['mx.example.net'] });
      own.push(await remove('/v1/regions/bound'));
    }
    await expireDeleted(api.database, new Date(0), 3);
    assert.deepEqual(await kept(), [...acme.slice(2), ...rival, ...own.slice(1)]);
    await expireDeleted(api.database, new Date(0), 3);
    assert.equal((await kept()).length, 8);
  });

  test('pages, the newest first, without gap or repeat while more is deleted; filters by kind and admin', async () => {
    const all = [...(await made('acme.example', 4)), ...(await made('rival.example', 3))].toReversed();
    const seen: number[] = [];
    for (let cursor = ''; ; ) {
      const { body } = await api.send('GET', `/v1/deleted?limit=3${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map((one: { revision: number }) => one.revision));
      await made('acme.example', 1);
      if (body.next_cursor === null) break;
      cursor = body.next_cursor;
    }
    assert.deepEqual(seen, all);
    assert.deepEqual(await revisions('?admin=rival'), all.slice(0, 3));
    assert.deepEqual(await revisions('?kind=mailbox&id=rival.example/m2'), [all[0]]);
    assert.deepEqual(await revisions('?kind=route'), []);
    assert.deepEqual(codes(await api.send('GET', '/v1/deleted?cursor=x')), [400, 'invalid_cursor']);
    assert.deepEqual(codes(await api.send('GET', '/v1/deleted?since=1')), [400, 'bad_request']);
  });

  test('no secret is in any answer, nor in clear in the database', async () => {
    const password = 'canary-of-a-deleted-user';
    const user = '/v1/domains/acme.example/outgoing-users/secret';
    await api.create(user, { type: 'user', password_wo: password });
    const key = '/v1/domains/acme.example/dkim-keys/secret';
    await api.create(key, { algorithm: 'ed25519' });
    const stored = [
      ...Object.values(await secretsOf('outgoing_user', 'acme.example/secret')),
      ...Object.values(await secretsOf('dkim_key', 'acme.example/secret')),
    ];
    const deleted = [await remove(user), await remove(key)];
    const list = JSON.stringify(await listed());
    assert.match(list, /"password_set":true/);
    const restored = await Promise.all(deleted.map((revision) => restore(revision)));
    const answers = list + JSON.stringify(restored) + JSON.stringify(restored.map(({ body }) => body));
    for (const secret of [password, 'BEGIN PRIVATE KEY', 'password_wo"', ...stored])
      assert.ok(!answers.includes(secret));
    await remove(user);
    const rows = JSON.stringify(await api.database.query('select * from deleted_object'));
    for (const secret of [password, 'BEGIN PRIVATE KEY']) assert.ok(!rows.includes(secret));
    assert.equal(stored.length, 2);
  });
});
