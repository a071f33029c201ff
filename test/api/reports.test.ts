// Reports on outgoing mail: exact for any period, whatever became of the messages, each level in its own border.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { writeMessageEvents } from '../../server/store/messages.ts';
import { type Reply, startApi, type TestApi } from '../support/api.ts';
import { lineOf, type LogRow, writeLog } from '../support/log.ts';

let api: TestApi;
let acme: string;
let rival: string;

before(async () => {
  api = await startApi();
  for (const name of ['acme', 'rival']) await api.create(`/v1/admins/${name}`, {});
  [acme, rival] = [await api.tokenOf('acme'), await api.tokenOf('rival')];
});
after(() => api.stop());

const report = (query: string, token = acme, headers: Record<string, string> = {}): Promise<Reply> =>
  api.send('GET', `/v1/reports/outgoing?${query}`, { token, headers });
const counted = async (query: string, token = acme): Promise<unknown[]> => {
  const reply = await report(query, token);
  assert.equal(reply.status, 200, JSON.stringify(reply.body));
  return reply.body.items.map((one: Record<string, unknown>) => [one['key'], one['messages']]);
};

const refused = { status: 'rejected', classification: 'spam' };

function several(domain: string, identity: string, count: number, more: Partial<LogRow> = {}): LogRow[] {
  return Array.from({ length: count }, (_, index) => ({ queue_id: `${identity}${index}`, domain, identity, ...more }));
}

test('M3 seven rejected of A and three of B are two rows in that order', async () => {
  await writeLog(api.database, [
    ...several('a.test', 'B', 3, refused),
    ...several('a.test', 'A', 7, refused),
    ...several('a.test', 'C', 5),
  ]);
  assert.deepEqual(await counted('domain=a.test&classification=rejected&group_by=identity'), [
    ['A', 7],
    ['B', 3],
  ]);
  assert.deepEqual(await counted('domain=a.test&classification=accepted'), [['C', 5]]);
  assert.deepEqual(await counted('domain=a.test', rival), []);
  assert.deepEqual(await counted('domain=none.test'), []);
  const row = (await report('domain=a.test')).body.items[0];
  assert.deepEqual(row, {
    key: 'A',
    domain: 'a.test',
    outgoing_user: 'smarthost',
    identity: 'A',
    messages: 7,
    recipients: 7,
    bytes: 700,
    spam: 7,
    first_seen: '2026-01-31T12:00:00.000Z',
    last_seen: '2026-01-31T12:00:00.000Z',
    identity_locked: false,
    user_locked: false,
  });
});

test('M3 groups by user, sender, domain, recipient domain and client', async () => {
  await writeLog(api.database, [
    {
      queue_id: 'G1',
      domain: 'g.test',
      mail_from: 'x@g.test',
      recipient: 'a@One.example',
      client_address: '192.0.2.7',
    },
    { queue_id: 'G2', domain: 'g.test', mail_from: 'y@g.test', recipient: 'b@one.example', outgoing_user: 'office' },
    { queue_id: 'G3', domain: 'g.test', mail_from: 'x@g.test', recipient: 'c@two.example', identity: null },
  ]);
  const by = (group: string): Promise<unknown[]> => counted(`domain=g.test&classification=accepted&group_by=${group}`);
  assert.deepEqual(await by('user'), [
    ['smarthost', 2],
    ['office', 1],
  ]);
  assert.deepEqual(await by('sender'), [
    ['x@g.test', 2],
    ['y@g.test', 1],
  ]);
  assert.deepEqual(await by('domain'), [['g.test', 3]]);
  assert.deepEqual(await by('recipient_domain'), [
    ['one.example', 2],
    ['two.example', 1],
  ]);
  assert.deepEqual(await by('client_ip'), [
    ['192.0.2.1', 2],
    ['192.0.2.7', 1],
  ]);
  assert.deepEqual((await by('identity')).length, 3);
  assert.deepEqual(await counted('classification=accepted&group_by=domain'), [
    ['a.test', 5],
    ['g.test', 3],
  ]);
  assert.equal((await report('group_by=sender')).status, 400);
  assert.equal((await report('group_by=colour&domain=g.test')).status, 400);
});

test('M3 a message counts once however many recipients, and by what became of each', async () => {
  const one = (recipient: number, more: Partial<LogRow> = {}): LogRow => ({
    queue_id: 'S1',
    recipient_index: recipient,
    domain: 's.test',
    recipient: `r${recipient}@d${recipient % 2}.example`,
    ...more,
  });
  const shown = async (classification: string, group = 'identity'): Promise<unknown> =>
    (await report(`domain=s.test&classification=${classification}&group_by=${group}`)).body.items.map(
      (row: Record<string, number>) => [row['key'], row['messages'], row['recipients'], row['bytes'], row['spam']],
    );
  await writeLog(api.database, [one(0), one(1), one(2), one(3, { ...refused })]);
  assert.deepEqual(await shown('accepted'), [['client-1', 1, 3, 100, 0]]);
  assert.deepEqual(await shown('rejected'), [['client-1', 1, 1, 100, 1]]);
  assert.deepEqual(await shown('accepted', 'recipient_domain'), [
    ['d0.example', 1, 2, 100, 0],
    ['d1.example', 1, 1, 100, 0],
  ]);
  // What bounces later stays accepted; what is let out of quarantine becomes so.
  await writeLog(api.database, [one(0, { status: 'bounced' }), one(3, { status: 'released', classification: 'spam' })]);
  assert.deepEqual(await shown('accepted'), [['client-1', 1, 4, 100, 1]]);
  assert.deepEqual(await shown('rejected'), []);
});

test('M3 a batch that is written again counts once, and so do batches written at the same time', async () => {
  const batch = several('twice.test', 'T', 50, refused).map(lineOf);
  await writeMessageEvents(api.database, batch);
  await writeMessageEvents(api.database, batch);
  const nodes = Array.from({ length: 8 }, (_, node) =>
    several('twice.test', 'T', 25, { ...refused, node: `relay-${node % 2}` }).map((row) =>
      lineOf({ ...row, queue_id: `${row.queue_id}n${node}` }),
    ),
  );
  await Promise.all([...nodes, ...nodes].map((lines) => writeMessageEvents(api.database, lines)));
  assert.deepEqual(await counted('domain=twice.test'), [['T', 250]]);
});

test('M3 any period is exact: sums of whole days, the log for the rest', async () => {
  const times = ['01T23:59:59.999Z', '02T00:00:00Z', '02T12:00:00Z', '03T00:00:00Z', '03T12:00:00Z', '04T06:00:00Z'];
  await writeLog(
    api.database,
    times.map((time, index) => ({ queue_id: `P${index}`, domain: 'p.test', received_at: `2026-01-${time}` })),
  );
  const within = async (from: string, to: string): Promise<unknown> =>
    (
      await report(
        `domain=p.test&classification=accepted${from && `&from=2026-01-${from}`}${to && `&to=2026-01-${to}`}`,
      )
    ).body.items[0]?.messages ?? 0;
  const cases: [string, string, number][] = [
    ['', '', 6],
    ['02T00:00:00Z', '', 5],
    ['02T00:00:00Z', '04T00:00:00Z', 4],
    ['02T06:00:00Z', '04T00:00:00Z', 3],
    ['01T12:00:00Z', '03T06:00:00Z', 4],
    ['02T06:00:00Z', '02T18:00:00Z', 1],
    ['02T06:00:00Z', '03T06:00:00Z', 2],
    ['03T12:00:00Z', '03T12:00:00Z', 0],
    ['', '02T06:00:00Z', 2],
    ['04T00:00:00Z', '', 1],
  ];
  for (const [from, to, expected] of cases) assert.equal(await within(from, to), expected, `${from} to ${to}`);
});

test('M3 CSV by Accept', async () => {
  await writeLog(api.database, several('csv.test', '=1+1', 2, refused));
  const { headers, body } = await report('domain=csv.test', acme, { accept: 'text/csv' });
  assert.match(headers.get('content-type') ?? '', /^text\/csv/);
  const [head, row, end] = (body as string).split('\r\n');
  assert.match(head ?? '', /^key,domain,outgoing_user,identity,messages,/);
  assert.match(row ?? '', /^'=1\+1,csv\.test,smarthost,'=1\+1,2,2,200,2,2026-01-31T12:00:00\.000Z,/);
  assert.equal(end, '');
});

test('M4 I9 I11 a row names what to lock: locked and unlocked again from the report', async () => {
  await api.create('/v1/domains/lock.test', { admin: 'acme', trusted: true }, api.token);
  await api.create('/v1/domains/lock.test/outgoing-users/smarthost', { type: 'ip', cidr: '192.0.2.1' }, api.token);
  await writeLog(api.database, several('lock.test', 'user:1@a/b', 3, refused));
  const row = async (group = 'identity'): Promise<Record<string, string>> =>
    (await report(`domain=lock.test&group_by=${group}`)).body.items[0];
  const { domain, outgoing_user: user, identity, identity_locked: before } = await row();
  assert.equal(before, false);
  const path = `/v1/domains/${domain}/outgoing-users/${user}/identities/${encodeURIComponent(String(identity))}`;
  for (const expected of [true, false]) {
    const sent = expected ? { token: acme, body: { reason: 'in the report' } } : { token: acme };
    assert.equal((await api.send('POST', `${path}:${expected ? 'lock' : 'unlock'}`, sent)).status, 200);
    assert.equal((await row())['identity_locked'], expected);
    assert.equal((await row('user'))['user_locked'], false);
  }
  const lockUser = { token: acme, body: { reason: 'all' } };
  assert.equal((await api.send('POST', `/v1/domains/${domain}/outgoing-users/${user}:lock`, lockUser)).status, 200);
  assert.deepEqual([(await row('user'))['user_locked'], (await row())['user_locked']], [true, true]);
});
