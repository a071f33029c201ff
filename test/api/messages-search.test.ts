// Searches of the message log: by rules, in pages that stay in order, grouped, as CSV, and never beyond a tenant's border.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { expireMessages } from '../../server/store/messages.ts';
import { type Reply, startApi, type TestApi } from '../support/api.ts';
import { writeLog } from '../support/log.ts';

let api: TestApi;
let acme: string;
let below: string;

before(async () => {
  api = await startApi();
  await api.create('/v1/admins/acme', {});
  await api.create('/v1/admins/below', { parent: 'acme' });
  await api.create('/v1/admins/rival', {});
  [acme, below] = [await api.tokenOf('acme'), await api.tokenOf('below')];
  const rows = Array.from({ length: 10 }, (_, index) => ({
    queue_id: `M${index}`,
    received_at: `2026-01-31T12:00:0${index}.000Z`,
    subject: `letter ${index}`,
    size: index * 100,
    ...(index % 3 === 1 ? { status: 'quarantined', classification: 'spam' } : {}),
    ...(index >= 8 ? { admin: 'below', domain: 'below.test', identity: null } : {}),
  }));
  await writeLog(api.database, rows);
  await writeLog(api.database, [
    { queue_id: 'R1', admin: 'rival', domain: 'rival.test', status: 'quarantined', subject: 'letter of a rival' },
  ]);
});
after(() => api.stop());

const search = (body: unknown, token = acme, headers: Record<string, string> = {}): Promise<Reply> =>
  api.send('POST', '/v1/messages:search', { token, body, headers });
const found = async (body: unknown, token = acme): Promise<string[]> => {
  const reply = await search(body, token);
  assert.equal(reply.status, 200, JSON.stringify(reply.body));
  return reply.body.items.map((one: { queue_id: string }) => one.queue_id);
};
const rule = (field: string, op: string, ...values: unknown[]): object => ({ field, op, values });

test('M1 three of ten quarantined: exactly these three, at each level', async () => {
  const rules = [rule('status', 'is_one_of', 'quarantined'), rule('direction', 'is', 'outgoing')];
  assert.deepEqual(await found({ rules }), ['M7', 'M4', 'M1']);
  assert.deepEqual(await found({ rules }, api.token), ['M7', 'M4', 'M1', 'R1']);
  assert.deepEqual(await found({ rules }, below), []);
  assert.deepEqual(await found({ rules: [...rules, rule('domain', 'is', 'example.com')] }), ['M7', 'M4', 'M1']);
  assert.deepEqual(await found({ rules: [...rules, rule('mailbox', 'is', 'joe@example.com')] }), ['M7', 'M4', 'M1']);
  const listed = await api.send('GET', '/v1/messages?direction=outgoing&status=quarantined&mailbox=ann@example.net', {
    token: acme,
  });
  assert.deepEqual(
    listed.body.items.map((one: { queue_id: string }) => one.queue_id),
    ['M7', 'M4', 'M1'],
  );
});

test('M1 each operator compares as it says, all together or any', async () => {
  const cases: [object, string[]][] = [
    [{ rules: [rule('queue_id', 'is_one_of', 'M1', 'M2', 'R1')] }, ['M2', 'M1']],
    [{ rules: [rule('queue_id', 'is_not_one_of', 'M1', 'M2'), rule('size', 'less_than', 400)] }, ['M3', 'M0']],
    [{ rules: [rule('identity', 'is_not_set')] }, ['M9', 'M8']],
    [{ rules: [rule('identity', 'is_not', 'client-1')] }, ['M9', 'M8']],
    [{ rules: [rule('identity', 'is_set'), rule('size', 'greater_than', '600')] }, ['M7']],
    [{ rules: [rule('subject', 'contains', 'TTER 3')] }, ['M3']],
    [{ rules: [rule('subject', 'starts_with', 'Letter'), rule('subject', 'ends_with', '9')] }, ['M9']],
    [{ rules: [rule('subject', 'contains', '%')] }, []],
    [{ rules: [rule('subject', 'does_not_contain', 'letter')] }, []],
    [{ rules: [rule('received_at', 'at_or_after', '2026-01-31T12:00:08Z')] }, ['M9', 'M8']],
    [{ rules: [rule('received_at', 'before', '2026-01-31T12:00:01Z')] }, ['M0']],
    [{ match: 'any', rules: [rule('queue_id', 'is', 'M3'), rule('size', 'is', 0)] }, ['M3', 'M0']],
    [{ sort: 'received_at', limit: 2 }, ['M0', 'M1']],
  ];
  for (const [body, expected] of cases) assert.deepEqual(await found(body), expected, JSON.stringify(body));
});

test('M1 pages stay in order while messages come and change', async () => {
  const body = { rules: [rule('subject', 'contains', 'letter')], limit: 4 };
  const first = (await search(body)).body;
  await writeLog(api.database, [
    { queue_id: 'N1', received_at: '2026-01-31T13:00:00.000Z', subject: 'new letter' },
    { queue_id: 'M5', received_at: '2026-01-31T12:00:05.000Z', subject: 'letter 5', size: 500, status: 'bounced' },
  ]);
  const rest: string[] = [];
  for (let cursor = first.next_cursor; cursor !== null; ) {
    const page: Reply['body'] = (await search({ ...body, cursor })).body;
    rest.push(...page.items.map((one: { queue_id: string }) => one.queue_id));
    cursor = page.next_cursor;
  }
  assert.deepEqual(
    [first.items.map((one: { queue_id: string }) => one.queue_id), rest],
    [
      ['M9', 'M8', 'M7', 'M6'],
      ['M5', 'M4', 'M3', 'M2', 'M1', 'M0'],
    ],
  );
  await api.database.query(`delete from message where queue_id = 'N1'`);
});

test('M1 chosen columns, groups, CSV', async () => {
  const rules = [rule('queue_id', 'is_one_of', 'M1', 'M2')];
  assert.deepEqual((await search({ rules, columns: ['size', 'queue_id'] })).body.items, [
    { size: 200, queue_id: 'M2' },
    { size: 100, queue_id: 'M1' },
  ]);
  const grouped = (await search({ group_by: 'status' })).body;
  assert.deepEqual(
    [grouped.items.map((one: { key: string; recipients: number }) => [one.key, one.recipients]), grouped.truncated],
    [
      [
        ['delivered', 6],
        ['quarantined', 3],
        ['bounced', 1],
      ],
      false,
    ],
  );
  await writeLog(api.database, [
    {
      queue_id: 'C1',
      subject: '=HYPERLINK("http://evil.test"),x',
      identity: '@sum',
      received_at: '2026-01-01T00:00:00Z',
    },
  ]);
  const reply = await search(
    { rules: [rule('queue_id', 'is', 'C1')], columns: ['queue_id', 'subject', 'identity', 'login', 'size'] },
    acme,
    { accept: 'text/csv, application/json;q=0.5' },
  );
  assert.match(reply.headers.get('content-type') ?? '', /^text\/csv/);
  assert.equal(
    reply.body,
    `queue_id,subject,identity,login,size\r\nC1,"'=HYPERLINK(""http://evil.test""),x",'@sum,,100\r\n`,
  );
  await api.database.query(`delete from message where queue_id = 'C1'`);
});

test('M1 every fault of a search is told with its place', async () => {
  const { status, headers, body } = await search({
    rules: [
      rule('colour', 'is', 'red'),
      rule('status', 'contains', 'q'),
      rule('status', 'is', 'lost'),
      rule('size', 'is', 'much'),
      rule('received_at', 'before', 'now'),
      rule('queue_id', 'is'),
      rule('identity', 'is_set', 'x'),
      rule('subject', 'contains', 'a\0'),
    ],
    match: 'some',
    more: 1,
  });
  assert.deepEqual([status, headers.get('content-type')], [422, 'application/problem+json; charset=utf-8']);
  assert.deepEqual(body.errors.map((one: { pointer: string }) => one.pointer).sort(), [
    '/match',
    '/more',
    '/rules/0/field',
    '/rules/1/op',
    '/rules/1/values/0',
    '/rules/2/values/0',
    '/rules/3/values/0',
    '/rules/4/values/0',
    '/rules/5/values',
    '/rules/6/values',
    '/rules/7/values/0',
  ]);
  assert.deepEqual(
    [(await search([])).status, (await search({ cursor: 'abc' })).body.code, (await search({ limit: 0 })).status],
    [400, 'invalid_cursor', 422],
  );
});

test('a foreign message is absent from searches, and so is one that never was', async () => {
  assert.deepEqual(await found({ rules: [rule('domain', 'is', 'rival.test')] }), []);
  assert.deepEqual(await found({ rules: [rule('admin', 'is', 'rival')] }), []);
  assert.deepEqual(await found({ match: 'any', rules: [rule('queue_id', 'is', 'R1'), rule('queue_id', 'is', 'M1')] }), [
    'M1',
  ]);
  assert.deepEqual(
    (await search({ group_by: 'domain' }, below)).body.items.map((one: { key: string }) => one.key),
    ['below.test'],
  );
});

test('a Message-ID of any length can be logged and found', async () => {
  const long = `<${randomBytes(6000).toString('base64').slice(0, 7000)}>`;
  await writeLog(api.database, [{ queue_id: 'LONG', message_id: long }]);
  assert.deepEqual(await found({ rules: [rule('message_id', 'starts_with', long.slice(0, 900))] }), ['LONG']);
});

test('the log keeps rows for as long as it is told, and queued ones longer', async () => {
  await writeLog(api.database, [
    { queue_id: 'OLD1', received_at: '2025-11-01T00:00:00.000Z' },
    { queue_id: 'OLD2', received_at: '2025-11-01T00:00:00.000Z', status: 'queued', queue_state: 'deferred' },
  ]);
  assert.equal(await expireMessages(api.database, new Date('2025-12-01T00:00:00Z')), 1);
  assert.deepEqual(await found({ rules: [rule('queue_id', 'starts_with', 'OLD')] }), ['OLD2']);
});
