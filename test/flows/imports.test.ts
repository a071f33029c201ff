// Imports of outgoing users, from a file and from mailboxes, over the whole gateway (mail.md G6, G9, G10).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type ApiReply, type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';

let sink: Sink;
let gateway: Gateway;
let tenant: string;
const DOMAIN = 'domains/example.com';
const secrets: string[] = [];

before(async () => {
  sink = await startSink();
  gateway = await startGateway({ settings: { POSTPLANE_SMARTHOST: `127.0.0.1:${sink.port}` } });
  for (const [admin, domain] of [
    ['acme', 'example.com'],
    ['other', 'other.test'],
  ] as const) {
    await gateway.put(`admins/${admin}`, { name: admin });
    await gateway.put(`domains/${domain}`, { domain, admin, trusted: true });
  }
  tenant = (await gateway.request('POST', '/v1/tokens', { name: 'acme', admin: 'acme' })).body.token;
});

after(async () => {
  await gateway.stop();
  await sink.close();
});

interface Options {
  query?: string;
  token?: string;
  headers?: Record<string, string>;
}

async function post(
  text: string | Buffer,
  { query = '', token = gateway.token, headers = {} }: Options = {},
): Promise<ApiReply> {
  const response = await fetch(`${gateway.api}/v1/imports/outgoing-users${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv', ...headers },
    body: text as string,
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

// biome-ignore lint/suspicious/noExplicitAny: a test looks into it as it pleases
async function finished(reply: ApiReply, token = gateway.token, timeoutMs = 60_000): Promise<any> {
  assert.equal(reply.status, 202, JSON.stringify(reply.body));
  assert.equal(reply.headers.get('location'), `/v1/imports/${reply.body.id}`);
  return eventually(
    'the import',
    async () => {
      const { body } = await gateway.request('GET', `/v1/imports/${reply.body.id}`, undefined, {
        authorization: `Bearer ${token}`,
      });
      return (body.state === 'done' || body.state === 'interrupted') && body;
    },
    timeoutMs,
  );
}

const counts = ({ state, total, done, created, updated, skipped, errors }: Record<string, unknown>): unknown[] => [
  state,
  total,
  done,
  created,
  updated,
  skipped,
  (errors as unknown[]).length,
];

async function logsIn(user: string, pass: string): Promise<boolean> {
  return sendMail({
    port: gateway.submissions,
    secure: true,
    from: 'a@example.com',
    to: 'x@far.test',
    login: { user, pass },
  }).then(
    () => true,
    () => false,
  );
}

function secret(text: string): string {
  secrets.push(text);
  return text;
}

test('G9 three good rows and a bad one: three users, and the line of the bad one', async () => {
  const rows = [
    `ann,example.com,${secret('first, with a comma').replace(/^.*$/, '"$&"')}`,
    'bob,example.com,',
    '192.0.2.7,example.com,',
    `,example.com,"${secret('say ""aah"" now')}"`,
  ];
  const job = await finished(await post(`\ufeff${rows.join('\r\n')}\r\n`));
  assert.deepEqual(counts(job), ['done', 4, 4, 3, 0, 0, 1]);
  assert.deepEqual(job.errors, [
    { line: 2, code: 'required', message: 'password: may be blank only where user is an IP address or network' },
  ]);
  const users = (await gateway.get(`${DOMAIN}/outgoing-users`)).body.items;
  assert.deepEqual(
    users.map((one: { name: string; type: string; cidr: string | null }) => [one.name, one.type, one.cidr]),
    [
      ['ann', 'user', null],
      ['domain', 'domain', null],
      ['ip-192.0.2.7', 'ip', '192.0.2.7'],
    ],
  );
  await eventually('the relay', () => logsIn('ann@example.com', 'first, with a comma'));
  assert.ok(await logsIn('example.com', 'say "aah" now'));
});

test('G9 on_duplicate: error, skip as often as one likes, update the password and nothing else', async () => {
  const rows = `ann,example.com,${secret('another password')}\n192.0.2.7,example.com,\n`;
  const refused = await finished(await post(rows));
  assert.deepEqual(counts(refused), ['done', 2, 2, 0, 0, 0, 2]);
  assert.deepEqual(
    refused.errors.map((one: { line: number; code: string }) => [one.line, one.code]),
    [
      [1, 'already_exists'],
      [2, 'already_exists'],
    ],
  );
  for (let count = 0; count < 2; count++)
    assert.deepEqual(counts(await finished(await post(rows, { query: '?on_duplicate=skip' }))), [
      'done',
      2,
      2,
      0,
      0,
      2,
      0,
    ]);
  assert.ok(await logsIn('ann@example.com', 'first, with a comma'), 'left as it was');
  const path = `${DOMAIN}/outgoing-users/ann`;
  await gateway.put(path, { ...(await gateway.get(path)).body, description: 'Ann herself' });
  assert.deepEqual(counts(await finished(await post(rows, { query: '?on_duplicate=update' }))), [
    'done',
    2,
    2,
    0,
    1,
    1,
    0,
  ]);
  await eventually('the relay', () => logsIn('ann@example.com', 'another password'));
  assert.equal((await gateway.get(path)).body.description, 'Ann herself');
});

test('G9 a dry run checks every row, also against the rows before it, and changes nothing', async () => {
  const { revision } = (await gateway.get('changes?limit=1')).body.items?.[0] ?? { revision: 0 };
  const rows = `dry,example.com,${secret('dry password')}\ndry,example.com,${secret('dry password 2')}\nx,example.com,short\nann,example.com,${secret('long enough')}\n`;
  const job = await finished(await post(rows, { query: '?dry_run=true' }));
  assert.deepEqual(counts(job), ['done', 4, 4, 1, 0, 0, 3]);
  assert.equal(job.dry_run, true);
  assert.deepEqual(
    job.errors.map((one: { line: number; code: string; message: string }) => [one.line, one.code]),
    [
      [2, 'already_exists'],
      [3, 'invalid_value'],
      [4, 'already_exists'],
    ],
  );
  assert.equal((await gateway.get(`${DOMAIN}/outgoing-users/dry`)).status, 404);
  assert.equal((await gateway.get('changes?limit=1')).body.items?.[0]?.revision ?? 0, revision);
});

test("G9 a foreign domain is the same error as one that does not exist, and the job is nobody else's", async () => {
  const rows = `a,other.test,${secret('of another')}\na,nowhere.test,${secret('of nobody')}\n10.0.0.0/8,example.com,\nnew,example.com,${secret('of our own')}\n`;
  const reply = await post(rows, { token: tenant });
  const job = await finished(reply, tenant);
  assert.deepEqual(counts(job), ['done', 4, 4, 1, 0, 0, 3]);
  const [foreign, unknown, wide] = job.errors as { line: number; code: string; message: string }[];
  assert.deepEqual({ ...foreign, line: 0 }, { ...unknown, line: 0 });
  assert.equal(wide?.code, 'forbidden');
  const other = (await gateway.request('POST', '/v1/tokens', { name: 'other', admin: 'other' })).body.token;
  const path = `/v1/imports/${job.id}`;
  const as = (token: string) => gateway.request('GET', path, undefined, { authorization: `Bearer ${token}` });
  assert.equal((await as(other)).status, 404);
  assert.equal((await as(gateway.token)).status, 200);
  const owned = await post(`b,example.com,${secret('made with the first token')}\n`);
  await finished(owned);
  const hidden = await gateway.request('GET', `/v1/imports/${owned.body.id}`, undefined, {
    authorization: `Bearer ${tenant}`,
  });
  assert.equal(hidden.status, 404);
  assert.equal((await gateway.get('imports/i_0000000000000000')).status, 404);
});

test('G9 nothing of a password is in an error, wherever in the row it stands', async () => {
  const rows = [
    `carl,${secret('Top-Secret.Password')},example.com`,
    `${secret('Another-Secret-Password')},example.com,carl-carl`,
    `dora,example.com,${secret('x'.repeat(300))}`,
    `"${secret('quoted secret')}" x,example.com,y`,
  ];
  const job = await finished(await post(rows.join('\n')));
  assert.equal(job.errors.length, 4);
  for (const one of secrets) assert.ok(!JSON.stringify(job).toLowerCase().includes(one.toLowerCase()), one);
});

test('G9 the same request with its Idempotency-Key is one import', async () => {
  const rows = `once,example.com,${secret('once and no more')}\n`;
  const headers = { 'idempotency-key': 'import-once' };
  const first = await post(rows, { headers });
  const again = await post(rows, { headers });
  assert.deepEqual([again.status, again.body.id], [202, first.body.id]);
  assert.equal(again.headers.get('idempotent-replayed'), 'true');
  assert.deepEqual(counts(await finished(first)), ['done', 1, 1, 1, 0, 0, 0]);
  assert.equal((await post(`${rows}x`, { headers })).status, 422);
});

test('G9 what is no CSV in UTF-8, too long or empty is refused as a whole', async () => {
  assert.equal((await post(Buffer.from([0x62, 0xff, 0x2c]))).status, 400);
  assert.equal((await post('\n\n')).status, 400);
  assert.equal((await post('{}', { headers: { 'content-type': 'application/json' } })).status, 415);
  assert.equal((await post('a,b,c', { headers: { 'content-type': 'text/csv; charset=latin1' } })).status, 415);
  assert.equal((await post('a,b,c', { query: '?on_duplicate=replace' })).status, 400);
  const many = await post('a,b,c\n'.repeat(10_001));
  assert.deepEqual([many.status, many.body.code], [413, 'payload_too_large']);
  assert.match(many.body.detail, /10,000 rows/);
  const large = await post(`a,b,${'c'.repeat(8 * 1024 * 1024)}`).catch(() => ({ status: 413 }));
  assert.equal(large.status, 413);
  const elsewhere = await fetch(`${gateway.api}/v1/tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${gateway.token}`, 'content-type': 'text/csv' },
    body: 'a,b,c',
  });
  assert.equal(elsewhere.status, 415);
});

test('G9 ten thousand rows in one request, with visible progress, while the API and mail go on', async () => {
  const [newest] =
    (await gateway.database?.query<{ revision: number }>('select max(revision) as revision from change')) ?? [];
  const rows = Array.from({ length: 10_000 }, (_, index) => `u${index},nowhere-${index % 7}.test,password-${index}`);
  for (let index = 0; index < 200; index++) rows[index] = `many${index},example.com,${secret(`one of many: ${index}`)}`;
  rows[9_998] = `many199,example.com,${secret('the same user again')}`;
  rows[9_999] = `last,example.com,${secret('the very last')}`;
  const reply = await post(rows.join('\r\n'), { query: '?on_duplicate=update' });
  assert.match(await sendMail({ port: gateway.smtp, to: 'info@example.com' }), /^250 /);
  const seen = new Set<number>();
  const job = await eventually(
    'the import',
    async () => {
      const { body } = await gateway.get(`imports/${reply.body.id}`);
      seen.add(body.done);
      return body.state === 'done' && body;
    },
    120_000,
  );
  assert.deepEqual(counts(job), ['done', 10_000, 10_000, 201, 1, 0, 9_798]);
  assert.ok(seen.size > 2, `progress: ${[...seen].join(' ')}`);
  assert.equal(job.errors[0].line, 201);
  assert.equal(job.errors.at(-1).line, 9_998);
  const changes = (await gateway.get(`changes?after=${newest?.revision}&kind=outgoing_user&limit=500`)).body
    .items as Record<string, unknown>[];
  assert.deepEqual(
    changes.map((one) => [(one['key'] as string[]).join('/'), one['operation']]),
    [
      ...Array.from({ length: 200 }, (_, index) => [`example.com/many${index}`, 'created']),
      ['example.com/many199', 'updated'],
      ['example.com/last', 'created'],
    ],
    'a change for each row, in their order',
  );
  await eventually('the relay', () => logsIn('last@example.com', 'the very last'));
  for (const user of ['many0', 'many149'])
    assert.ok(await logsIn(`${user}@example.com`, `one of many: ${user.slice(4)}`));
  assert.ok(await logsIn('many199@example.com', 'the same user again'));
});

test('G9 an import that the server dies in is interrupted, and goes on with skip', async () => {
  const rows = Array.from({ length: 400 }, (_, index) => `p${index},example.com,${secret(`the password of ${index}`)}`);
  const reply = await post(rows.join('\n'));
  await eventually('some progress', async () => (await gateway.get(`imports/${reply.body.id}`)).body.done > 0);
  await gateway.kill('SIGKILL');
  await gateway.start();
  const job = await finished(reply);
  assert.equal(job.state, 'interrupted');
  assert.ok(job.done < 400 && job.created > 0, JSON.stringify(job));
  const again = await finished(await post(rows.slice(0, 150).join('\n'), { query: '?on_duplicate=skip' }));
  assert.deepEqual([again.state, again.created + again.skipped, again.errors.length], ['done', 150, 0]);
  assert.ok(again.skipped >= Math.min(job.created, 150));
  await eventually('the relay', () => logsIn('p149@example.com', 'the password of 149'));
});

test('G9 an orderly stop interrupts at once', async () => {
  const rows = Array.from({ length: 400 }, (_, index) => `q${index},example.com,${secret(`and that of ${index}`)}`);
  const reply = await post(rows.join('\n'));
  await eventually('some progress', async () => (await gateway.get(`imports/${reply.body.id}`)).body.done > 0);
  await gateway.kill('SIGTERM');
  const [row] =
    (await gateway.database?.query<{ state: string }>('select state from import_job where id = $1', [reply.body.id])) ??
    [];
  await gateway.start();
  assert.equal(row?.state, 'interrupted');
});

async function fromMailboxes(domain: string, body: object, token = gateway.token): Promise<ApiReply> {
  return gateway.request('POST', `/v1/domains/${domain}/imports/outgoing-users:from-mailboxes`, body, {
    authorization: `Bearer ${token}`,
  });
}

test('G10 five mailboxes, two of them users already: three users that need a password', async () => {
  await gateway.put('domains/boxes.test', { domain: 'boxes.test', admin: 'acme', trusted: true });
  for (const name of ['m1', 'm2', 'm3', 'm4', 'm5', 'noreply'])
    await gateway.put(`domains/boxes.test/mailboxes/${name}`, { local_part: name });
  for (const name of ['m1', 'm2'])
    await gateway.put(`domains/boxes.test/outgoing-users/${name}`, {
      name,
      type: 'user',
      password_wo: secret('set before'),
    });
  const job = await finished(await fromMailboxes('boxes.test', { exclude: ['noreply'] }, tenant), tenant);
  assert.deepEqual(counts(job), ['done', 5, 5, 3, 0, 2, 0]);
  const user = (await gateway.get('domains/boxes.test/outgoing-users/m3')).body;
  assert.deepEqual([user.type, user.password_set], ['user', false]);
  const status = async (): Promise<string> =>
    (await gateway.get('domains/boxes.test/outgoing-users/m3/status')).body.status;
  assert.equal(await status(), 'needs_password');
  for (const pass of ['anything', 'null', 'undefined']) assert.equal(await logsIn('m3@boxes.test', pass), false);
  await gateway.put('domains/boxes.test/outgoing-users/m3', { ...user, password_wo: secret('set afterwards') });
  assert.equal(await status(), 'ready');
  assert.ok(await logsIn('m3@boxes.test', 'set afterwards'));
  assert.equal((await gateway.get('domains/boxes.test/outgoing-users/noreply')).status, 404);
  assert.equal((await fromMailboxes('other.test', {}, tenant)).status, 404);
  assert.equal((await fromMailboxes('nowhere.test', {}, tenant)).status, 404);
  assert.equal((await fromMailboxes('boxes.test', { exclude: 'noreply' })).status, 422);
});

test('G10 passwords that were made are taken once, and are sealed until then', async () => {
  const job = await finished(await fromMailboxes('boxes.test', { generate_passwords: true }, tenant), tenant);
  assert.deepEqual([...counts(job), job.passwords], ['done', 6, 6, 1, 0, 5, 0, 1]);
  const stored = await gateway.database?.query<{ sealed: string }>('select sealed from import_password');
  assert.match(stored?.[0]?.sealed ?? '', /^v1\./);
  const take = (token: string): Promise<ApiReply> =>
    gateway.request('POST', `/v1/imports/${job.id}:take-passwords`, undefined, {
      authorization: `Bearer ${token}`,
      'idempotency-key': 'take',
    });
  const taken = await take(tenant);
  const [{ login, password }] = taken.body.passwords;
  assert.equal(login, 'noreply@boxes.test');
  secret(password);
  await eventually('the relay', () => logsIn(login, password));
  assert.deepEqual((await take(tenant)).body.passwords, [], 'a replay does not show them');
  assert.equal((await gateway.request('POST', `/v1/imports/${job.id}:take-passwords`)).status, 409);
  assert.deepEqual(await gateway.database?.query('select from import_password'), []);
});

test('G9 no password is in the log or, in clear, in the database', async () => {
  const tables = ['resource', 'change', 'import_job', 'import_password', 'idempotent_answer'];
  for (const table of tables) {
    const text = JSON.stringify(await gateway.database?.query(`select * from ${table}`));
    for (const one of secrets) assert.ok(!text.includes(one), `${table}: ${one}`);
  }
  for (const one of secrets) assert.ok(!gateway.log.includes(one), one);
});
