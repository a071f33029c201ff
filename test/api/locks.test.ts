// Identities, locks and advisories through the API: checks, reach, pages, replays (mail.md H7, H8, I3, I7 to I13).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
let now = Date.UTC(2026, 0, 5, 10);
const USER = '/v1/domains/example.com/outgoing-users/smarthost';

before(async () => {
  api = await startApi({ now: () => new Date(now) });
  for (const admin of ['acme', 'other']) await api.create(`/v1/admins/${admin}`, { name: admin });
  await api.create('/v1/domains/example.com', { domain: 'example.com', admin: 'acme' });
  await api.create('/v1/domains/example.net', { domain: 'example.net', admin: 'other' });
  await api.create(USER, { name: 'smarthost', type: 'ip', cidr: '192.0.2.0/28', auto_lock_user: true });
  await api.create('/v1/domains/example.net/outgoing-users/web', {
    name: 'web',
    type: 'user',
    password_wo: 'long enough',
  });
});

after(() => api.stop());

const names = (items: { identity: string }[]): string[] => items.map((one) => one.identity);

test('H7 identities: pages, filters, and what is no identity', async () => {
  for (const identity of ['a', 'b%', 'c/d', 'e:lock', 'Ä ö'])
    assert.equal((await api.send('POST', `${USER}/identities`, { body: { identity } })).status, 201);
  const first = (await api.send('GET', `${USER}/identities?limit=3`)).body;
  const rest = (await api.send('GET', `${USER}/identities?limit=3&cursor=${first.next_cursor}`)).body;
  assert.deepEqual(names([...first.items, ...rest.items]), ['a', 'b%', 'c/d', 'e:lock', 'Ä ö']);
  assert.equal(rest.next_cursor, null);
  assert.deepEqual(names((await api.send('GET', '/v1/identities?q=D')).body.items), ['c/d']);
  assert.deepEqual(names((await api.send('GET', '/v1/identities?domain=example.com&locked=true')).body.items), []);
  assert.equal((await api.send('GET', `${USER}/identities/${encodeURIComponent('e:lock')}`)).body.identity, 'e:lock');
  assert.equal((await api.send('GET', `${USER}/identities/nobody`)).status, 404);
  for (const identity of ['', ' a', 'a\u0000', 'a\nb', 'x'.repeat(256), 7])
    assert.equal((await api.send('POST', `${USER}/identities`, { body: { identity } })).status, 422, String(identity));
  for (const query of ['cursor=x', 'limit=0', 'locked=maybe', 'unknown=1'])
    assert.equal((await api.send('GET', `/v1/identities?${query}`)).status, 400, query);
});

test('I7 I10 I13 an identity whose name looks like a verb is locked and unlocked, once for each key', async () => {
  const path = `${USER}/identities/${encodeURIComponent('e:lock')}`;
  const headers = { 'idempotency-key': 'once' };
  const sent = { body: { reason: 'spam' }, headers };
  const made = await api.send('POST', `${path}:lock`, sent);
  const again = await api.send('POST', `${path}:lock`, sent);
  assert.deepEqual(again.body, made.body);
  assert.equal(again.headers.get('idempotent-replayed'), 'true');
  assert.deepEqual(made.body, {
    domain: 'example.com',
    outgoing_user: 'smarthost',
    identity: 'e:lock',
    locked: true,
    state: 'manual',
    lock_id: made.body.lock_id,
    reason: 'spam',
    actor: made.body.actor,
    locked_at: '2026-01-05T10:00:00.000Z',
    unlocks_at: null,
    auto_unlocks_used: 0,
    administrative_lock: null,
  });
  now += 30 * 86_400_000;
  assert.deepEqual(names((await api.send('GET', '/v1/identities?locked=true')).body.items), ['e:lock']);
  const declared = `${USER}/identities/${encodeURIComponent('c/d')}/administrative-lock`;
  await api.create(declared, { reason: 'by contract' });
  const all = async (isLocked: boolean): Promise<string[]> =>
    names((await api.send('GET', `/v1/identities?domain=example.com&locked=${isLocked}`)).body.items);
  assert.deepEqual(
    [await all(true), await all(false)],
    [
      ['c/d', 'e:lock'],
      ['a', 'b%', 'Ä ö'],
    ],
  );
  assert.equal((await api.send('DELETE', declared, { headers: { 'if-match': '*' } })).status, 204);
  assert.equal((await api.send('POST', `${path}:unlock`)).body.locked, false);
  assert.equal((await api.send('POST', `${path}:unlock`)).body.locked, false);
  const events = (await api.send('GET', '/v1/lock-events?limit=1')).body;
  const older = (await api.send('GET', `/v1/lock-events?limit=5&cursor=${events.next_cursor}`)).body;
  assert.deepEqual(
    [...events.items, ...older.items].map((one: { event: string; at: string }) => [one.event, one.at]),
    [
      ['unlocked', '2026-02-04T10:00:00.000Z'],
      ['locked', '2026-01-05T10:00:00.000Z'],
    ],
  );
  assert.equal((await api.send('GET', '/v1/lock-events?event=locked,unlocked&identity=nobody')).body.items.length, 0);
  assert.equal((await api.send('GET', '/v1/lock-events?event=sung')).status, 400);
  assert.equal((await api.send('GET', '/v1/lock-events?cursor=abc')).status, 400);
  for (const body of [undefined, {}, { reason: '' }, { reason: '  ' }, { reason: 1 }, { reason: 'a', more: 1 }])
    assert.equal((await api.send('POST', `${USER}:lock`, { body })).status, 422, JSON.stringify(body));
  assert.equal((await api.send('POST', `${USER}:lock`, { body: [] })).status, 400);
});

test('what a token does not reach looks as if it did not exist', async () => {
  const token = await api.tokenOf('other');
  const bare = ({ status, body }: { status: number; body: Record<string, unknown> }): unknown => [
    status,
    { ...body, request_id: null },
  ];
  for (const [method, path] of [
    ['GET', 'status'],
    ['GET', 'identities'],
    ['GET', 'identities/a'],
    ['POST', 'identities'],
    ['POST', 'identities/a:lock'],
    ['POST', 'identities/a:unlock'],
    ['POST', 'identities/a:reset-unlock-count'],
  ] as const) {
    const body = path === 'identities' ? { identity: 'z' } : { reason: 'x' };
    const sent = { token, ...(method === 'POST' ? { body } : {}) };
    const there = await api.send(method, `${USER}/${path}`, sent);
    const absent = await api.send(method, `/v1/domains/absent.example/outgoing-users/smarthost/${path}`, sent);
    assert.equal(there.status, 404, path);
    assert.deepEqual(bare(there), bare(absent), path);
  }
  for (const verb of ['lock', 'unlock'])
    assert.equal((await api.send('POST', `${USER}:${verb}`, { token, body: { reason: 'x' } })).status, 404);
  for (const path of ['/v1/identities', '/v1/lock-events', '/v1/advisories?domain=example.com'])
    assert.deepEqual((await api.send('GET', path, { token })).body.items, [], path);
});

test('deleting an outgoing user ends its lock and keeps the history', async () => {
  const path = '/v1/domains/example.net/outgoing-users/web';
  await api.send('POST', `${path}:lock`, { body: { reason: 'gone' } });
  assert.equal((await api.send('GET', `${path}/status`)).body.lock.locked, true);
  await api.send('DELETE', path, { headers: { 'if-match': '*' } });
  await api.create(path, { name: 'web', type: 'user', password_wo: 'long enough' });
  assert.equal((await api.send('GET', `${path}/status`)).body.lock.locked, false);
  const { items } = (await api.send('GET', '/v1/lock-events?domain=example.net', { token: await api.tokenOf('other') }))
    .body;
  assert.deepEqual(
    items.map((one: { event: string; reason: string }) => [one.event, one.reason]),
    [['locked', 'gone']],
  );
});

test('H8 I3 advisories: an address without header identity, a user lock on it, no abuse contact', async () => {
  const codes = async (query = ''): Promise<string[]> =>
    (await api.send('GET', `/v1/advisories${query}`)).body.items.map(
      (one: { code: string; domain: string; outgoing_user: string | null }) =>
        `${one.domain} ${one.outgoing_user} ${one.code}`,
    );
  const all = [
    'example.com null no_abuse_contact',
    'example.com smarthost ip_without_header_identity',
    'example.com smarthost ip_auto_lock_user',
    'example.net null no_abuse_contact',
  ];
  assert.deepEqual(await codes(), all);
  assert.deepEqual(await codes('?domain=example.net'), all.slice(3));
  const first = (await api.send('GET', '/v1/advisories?limit=1')).body;
  const next = (await api.send('GET', `/v1/advisories?limit=1&cursor=${first.next_cursor}`)).body;
  assert.deepEqual([first.items.length, next.items.length, next.next_cursor], [3, 1, null]);
  const headers = { 'if-match': '*' };
  await api.send('PATCH', USER, { body: { auto_lock_user: false, identification_method: 'header' }, headers });
  await api.send('PATCH', '/v1/admins/acme', { body: { abuse_contact: ['abuse@example.org'] }, headers });
  assert.deepEqual(await codes('?domain=example.com'), []);
});
