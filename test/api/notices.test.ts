// Lock templates, administrative locks, report schedules and links through the API: references, borders, checks (mail.md I3, I6, L10).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { linkMaker } from '../../server/notices/links.ts';
import { linkKey } from '../../server/store/notices.ts';
import { unsubscribe } from '../../server/store/report-runs.ts';
import { type Reply, startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
let now = Date.UTC(2026, 0, 5, 10);
const USER = '/v1/domains/example.com/outgoing-users/web';
const user = { name: 'web', type: 'ip', cidr: '192.0.2.0/28' };
const match = { 'if-match': '*' };

before(async () => {
  api = await startApi({ now: () => new Date(now) });
  await api.create('/v1/admins/acme', { name: 'acme' });
  await api.create('/v1/admins/sub', { name: 'sub', parent: 'acme' });
  await api.create('/v1/admins/other', { name: 'other' });
  await api.create('/v1/domains/example.com', { domain: 'example.com', admin: 'sub' });
  await api.create(USER, user);
  for (const [admin, name] of [
    ['acme', 'shared'],
    ['acme', 'both'],
    ['sub', 'both'],
    ['other', 'foreign'],
  ])
    await api.create(`/v1/admins/${admin}/lock-templates/${name}`, { name, subject: `${admin} {{user}}`, text: 't' });
});

after(() => api.stop());

const patch = (path: string, body: object, token = api.token): Promise<Reply> =>
  api.send('PATCH', path, { body, headers: match, token });
const codes = ({ body }: Reply): string[] => (body.errors ?? []).map((one: { code: string }) => one.code);

test('I6 lock_template names one of the admin or of an admin above; a token names only what it reaches', async () => {
  assert.equal((await patch(USER, { lock_template: 'shared' })).status, 200);
  const foreign = await patch(USER, { lock_template: 'foreign' });
  assert.deepEqual([foreign.status, codes(foreign)], [422, ['reference_not_found']]);
  const sub = await api.tokenOf('sub');
  assert.equal((await patch(USER, { description: 'kept' }, sub)).status, 200, 'what was named from above may stay');
  assert.equal((await patch(USER, { lock_template: 'both' }, sub)).status, 200);
  const above = await patch(USER, { lock_template: 'shared' }, sub);
  const absent = await patch(USER, { lock_template: 'absent' }, sub);
  assert.deepEqual([above.status, codes(above)], [422, ['reference_not_found']]);
  assert.equal(
    JSON.stringify(above.body.errors).replaceAll('shared', 'X'),
    JSON.stringify(absent.body.errors).replaceAll('absent', 'X'),
  );
  const kept = await api.send('DELETE', '/v1/admins/sub/lock-templates/both', { headers: match });
  assert.deepEqual([kept.status, kept.body.code], [409, 'in_use']);
  assert.equal((await api.send('DELETE', '/v1/admins/acme/lock-templates/both', { headers: match })).status, 204);
  assert.equal((await patch(USER, { lock_template: null })).status, 200);
});

test('I6 a domain moves to another admin only where the templates of its users are, and they follow', async () => {
  assert.equal((await patch(USER, { lock_template: 'shared' })).status, 200);
  const refused = await patch('/v1/domains/example.com', { admin: 'other' });
  assert.equal(refused.status, 422);
  assert.match(JSON.stringify(refused.body.errors), /lock template \\"shared\\" that the outgoing user web names/);
  await api.create('/v1/admins/other/lock-templates/shared', { name: 'shared', subject: 's', text: 't' });
  assert.equal((await patch('/v1/domains/example.com', { admin: 'other' })).status, 200);
  assert.equal((await api.send('DELETE', '/v1/admins/acme/lock-templates/shared', { headers: match })).status, 204);
  const inUse = await api.send('DELETE', '/v1/admins/other/lock-templates/shared', { headers: match });
  assert.deepEqual([inUse.status, inUse.body.code], [409, 'in_use']);
  assert.equal((await patch(USER, { lock_template: null })).status, 200);
  assert.equal((await patch('/v1/domains/example.com', { admin: 'sub' })).status, 200);
});

test('L10 what a schedule refuses', async () => {
  const put = (more: object): Promise<Reply> =>
    api.send('PUT', '/v1/domains/example.com/report-schedules/x', {
      body: { recipients: ['a@example.net'], times: ['08:00'], ...more },
      headers: { 'if-none-match': '*' },
    });
  for (const [more, pointer] of [
    [{ times: [] }, '/times'],
    [{ times: ['24:00'] }, '/times/0'],
    [{ times: ['8:00'] }, '/times/0'],
    [{ times: ['01:00', '02:00', '03:00', '04:00'] }, '/times'],
    [{ recipients: [] }, '/recipients'],
    [{ recipients: ['nobody'] }, '/recipients/0'],
    [{ timezone: 'Mars/Olympus' }, '/timezone'],
    [{ days: ['today'] }, '/days/0'],
    [{ actions: ['burn'] }, '/actions/0'],
    [{ filters: { classifications: ['clean'] } }, '/filters/classifications/0'],
    [{ filters: { classifications: ['spam', 'accepted'] } }, '/filters/classifications/1'],
    [{ filters: { statuses: ['bounced'] } }, '/filters/statuses'],
    [{ source: 'messages', actions: ['release'] }, '/actions'],
    [{ format: 'csv', actions: ['release'] }, '/actions'],
    [{ source: 'messages', group_by: 'user' }, '/group_by'],
    [{ source: 'outgoing_report', direction: 'incoming' }, '/direction'],
    [{ source: 'outgoing_report', filters: { classifications: ['spam'] } }, '/filters/classifications'],
    [{ format: 'pdf' }, '/format'],
  ] as const) {
    const reply = await put(more);
    assert.equal(reply.status, 422, JSON.stringify(more));
    assert.equal(reply.body.errors[0].pointer, pointer);
  }
});

test('what a token does not reach looks as if it did not exist', async () => {
  const schedule = { recipients: ['a@example.net'], times: ['08:00'] };
  await api.create('/v1/domains/example.com/report-schedules/daily', schedule);
  await api.create('/v1/admins/sub/report-schedules/daily', schedule);
  await api.create(`${USER}/administrative-lock`, { reason: 'r' });
  await api.create(`${USER}/identities/a%2Fb/administrative-lock`, { reason: 'r' });
  await unsubscribe(api.database, 'report_schedule', 'example.com/daily', 'a@example.net', new Date(now));
  const token = await api.tokenOf('other');
  const bare = ({ status, body }: Reply): unknown => [status, { ...body, request_id: null }];
  for (const [method, there, absent] of [
    ['POST', '/v1/admins/sub/lock-templates/both:preview', '/v1/admins/none/lock-templates/both:preview'],
    [
      'POST',
      '/v1/domains/example.com/report-schedules/daily:preview',
      '/v1/domains/none.example/report-schedules/daily:preview',
    ],
    ['POST', '/v1/admins/sub/report-schedules/daily:preview', '/v1/admins/none/report-schedules/daily:preview'],
    [
      'GET',
      '/v1/domains/example.com/report-schedules/daily/unsubscribed',
      '/v1/domains/none.example/report-schedules/daily/unsubscribed',
    ],
    [
      'GET',
      '/v1/admins/sub/report-schedules/daily/unsubscribed',
      '/v1/admins/none/report-schedules/daily/unsubscribed',
    ],
    [
      'DELETE',
      '/v1/domains/example.com/report-schedules/daily/unsubscribed/a%40example.net',
      '/v1/domains/none.example/report-schedules/daily/unsubscribed/a%40example.net',
    ],
    ['GET', `${USER}/administrative-lock`, '/v1/domains/none.example/outgoing-users/web/administrative-lock'],
    ['GET', `${USER}/identities/a%2Fb/administrative-lock`, `${USER}/identities/nobody/administrative-lock`],
    ['POST', `${USER}:unlock`, '/v1/domains/none.example/outgoing-users/web:unlock'],
  ] as const) {
    const foreign = await api.send(method, there, { token });
    assert.equal(foreign.status, 404, there);
    assert.deepEqual(bare(foreign), bare(await api.send(method, absent, { token })), there);
    assert.notEqual((await api.send(method, there)).status, 404, there);
  }
  const put = await api.send('PUT', `${USER}/administrative-lock`, {
    body: { reason: 'x' },
    headers: { 'if-none-match': '*' },
    token,
  });
  assert.equal(put.status, 404);
  const listed = await api.send('GET', `${USER}/identity-administrative-locks`);
  assert.deepEqual(
    listed.body.items.map((one: { identity: string }) => one.identity),
    ['a/b'],
  );
  for (const path of [`${USER}/administrative-lock`, `${USER}/identities/a%2Fb/administrative-lock`])
    assert.equal((await api.send('DELETE', path, { headers: match })).status, 204);
});

test('a deleted user takes its administrative locks along only when they go first', async () => {
  await api.create(`${USER}/administrative-lock`, { reason: 'r' });
  const kept = await api.send('DELETE', USER, { headers: match });
  assert.deepEqual([kept.status, kept.body.code], [409, 'in_use']);
  assert.equal((await api.send('DELETE', `${USER}/administrative-lock`, { headers: match })).status, 204);
});

test('I3 a write says what is not advised of it, also where it inherits', async () => {
  const advice = async (body: object): Promise<string | null> =>
    (await api.send('PUT', `${USER}?dry_run=true`, { body: { ...user, ...body }, headers: match })).headers.get(
      'postplane-advice',
    );
  assert.equal(await advice({}), 'ip_without_header_identity');
  assert.equal(await advice({ identification_method: 'header' }), null);
  assert.equal(await advice({ identification_method: 'header', auto_lock_user: true }), 'ip_auto_lock_user');
  await patch('/v1/admins/acme', { outgoing_defaults: { auto_lock_user: true } });
  assert.equal(await advice({ identification_method: 'header' }), 'ip_auto_lock_user');
  await patch('/v1/admins/acme', { outgoing_defaults: null });
});

test('I6 L10 a link expires, and works for nobody whom the schedule names no more', async () => {
  const make = linkMaker(await linkKey(api.database), '');
  const to = { schedule_kind: 'report_schedule', schedule_id: 'example.com/daily', recipient: 'a@example.net' };
  const unlock = { kind: 'unlock', domain: 'example.com', user: 'web', identity: '', lock_id: 1 } as const;
  const expiring = make(unlock, now + 1000);
  assert.match((await api.send('GET', expiring, { token: '' })).body, /The lock of this mail is over/);
  now += 1000;
  const late = await api.send('POST', expiring, { token: '' });
  assert.deepEqual([late.status, /has expired/.test(late.body)], [410, true]);
  for (const kind of ['release', 'delete', 'lock_identity'] as const) {
    const reply = await api.send('GET', make({ ...to, kind, queue_id: 'x' }, now + 1000), { token: '' });
    assert.deepEqual([reply.status, /does not allow it any more/.test(reply.body)], [410, true], kind);
  }
  const gone = await api.send(
    'POST',
    make({ ...to, schedule_id: 'example.com/none', kind: 'unsubscribe' }, now + 1000),
    { token: '' },
  );
  assert.equal(gone.status, 410);
  const big = await fetch(`${api.url}${expiring}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'x'.repeat(20_000),
  });
  assert.equal(big.status, 413);
});
