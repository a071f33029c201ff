// Tokens of a domain and of a mailbox: they read what is theirs, and nothing else is open to them (mail.md A6, M1, S2).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { resources } from '../../schemas/index.ts';
import { generateOpenapi } from '../../server/api/openapi.ts';
import { GTUBE } from '../smtp/fixture.ts';
import { type ApiReply, type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';

let sink: Sink;
let gateway: Gateway;
const tokens = new Map<string, string>();

before(async () => {
  sink = await startSink();
  gateway = await startGateway({ settings: { POSTPLANE_SMARTHOST: `127.0.0.1:${sink.port}` } });
  await gateway.put('admins/acme', {});
  for (const [domain, cidr] of [
    ['one.example', '127.0.0.1'],
    ['two.example', '127.0.0.2'],
  ] as const) {
    await gateway.put(`domains/${domain}`, { admin: 'acme', trusted: true });
    await gateway.put(`domains/${domain}/routes/primary`, { host: '127.0.0.1', port: sink.port });
    await gateway.put(`domains/${domain}/outgoing-users/all`, { type: 'ip', cidr });
  }
  for (const [name, body] of [
    ['domain', { domain: 'one.example' }],
    ['mailbox', { domain: 'one.example', mailbox: 'ann' }],
  ] as const) {
    const made = await gateway.request('POST', '/v1/tokens', { name, admin: 'acme', ...body });
    assert.equal(made.status, 201, JSON.stringify(made.body));
    tokens.set(name, made.body.token as string);
  }
  await sendMail({ port: gateway.smtp, to: 'ann@one.example', subject: 'to ann' });
  await sendMail({ port: gateway.smtp, to: 'bob@one.example', subject: 'to bob' });
  await sendMail({ port: gateway.smtp, to: 'ann@two.example', subject: 'to two' });
  const port = gateway.submission;
  await sendMail({ port, from: 'ann@one.example', to: 'x@far.test', subject: 'from ann' });
  for (const from of ['ann@one.example', 'bob@one.example'])
    await assert.rejects(sendMail({ port, from, to: 'x@far.test', subject: GTUBE }));
  await eventually('the log', async () => (await gateway.get('messages?limit=100')).body.items.length >= 6);
  await eventually('the quarantine', async () => (await gateway.get('quarantine')).body.items.length === 2);
});

after(async () => {
  await gateway?.stop();
  await sink?.close();
});

const as = (level: string, method: string, path: string, body?: object): Promise<ApiReply> =>
  gateway.request(method, path, body, { authorization: `Bearer ${tokens.get(level)}` });
const subjects = ({ body }: ApiReply): string[] =>
  body.items.map(({ subject }: { subject: string }) => (subject === GTUBE ? 'spam' : subject)).sort();

test('M1 the log search at each level: by query, by rules, one message', async () => {
  const ofDomain = ['from ann', 'spam', 'spam', 'to ann', 'to bob'];
  const ofMailbox = ['from ann', 'spam', 'to ann'];
  for (const [level, expected] of [
    ['domain', ofDomain],
    ['mailbox', ofMailbox],
  ] as const) {
    assert.deepEqual(subjects(await as(level, 'GET', '/v1/messages')), expected);
    assert.deepEqual(subjects(await as(level, 'GET', '/v1/messages?domain=two.example')), []);
    const any = {
      match: 'any',
      rules: [
        { field: 'subject', op: 'contains', values: ['t'] },
        { field: 'direction', op: 'is', values: ['outgoing'] },
      ],
    };
    assert.deepEqual(subjects(await as(level, 'POST', '/v1/messages:search', any)), expected);
    const groups = await as(level, 'POST', '/v1/messages:search', { group_by: 'domain' });
    assert.deepEqual(
      groups.body.items.map(({ key }: { key: string }) => key),
      ['one.example'],
    );
  }
  const bob = (await gateway.get('messages?recipient=bob@one.example')).body.items[0];
  assert.equal((await as('domain', 'GET', `/v1/messages/${bob.queue_id}`)).status, 200);
  assert.equal((await as('mailbox', 'GET', `/v1/messages/${bob.queue_id}`)).status, 404);
});

test('the quarantine at each level; releasing is not theirs', async () => {
  assert.equal((await as('domain', 'GET', '/v1/quarantine')).body.items.length, 2);
  const own = (await as('mailbox', 'GET', '/v1/quarantine')).body.items;
  assert.deepEqual(
    own.map((one: { mail_from: string }) => one.mail_from),
    ['ann@one.example'],
  );
  const other = (await gateway.get('quarantine?sender=bob@one.example')).body.items[0];
  for (const path of ['', '/message'])
    assert.equal((await as('mailbox', 'GET', `/v1/quarantine/${other.queue_id}${path}`)).status, 404);
  assert.equal((await as('domain', 'POST', `/v1/quarantine/${other.queue_id}:release`)).status, 403);
});

test('M3 the report at domain level is of that domain; at mailbox level there is none', async () => {
  const report = await eventually('the report', async () => {
    const reply = await as('domain', 'GET', '/v1/reports/outgoing?group_by=sender&domain=two.example');
    assert.equal(reply.status, 200, JSON.stringify(reply.body));
    return reply.body.items.length === 2 && reply.body;
  });
  assert.deepEqual(report.items.map(({ key }: { key: string }) => key).sort(), ['ann@one.example', 'bob@one.example']);
  assert.equal((await as('mailbox', 'GET', '/v1/reports/outgoing?group_by=sender')).status, 403);
});

test('suppressed recipients at domain level are those of that domain; at mailbox level there are none', async () => {
  assert.equal((await as('domain', 'GET', '/v1/suppressions')).status, 200);
  assert.deepEqual((await as('domain', 'GET', '/v1/suppressions?domain=two.example')).body.items, []);
  assert.equal((await as('mailbox', 'GET', '/v1/suppressions')).status, 403);
});

test('every other operation is refused', async () => {
  const open = new Set([
    'listMessages',
    'getMessage',
    'searchMessages',
    'listQuarantine',
    'getQuarantined',
    'downloadQuarantined',
    'listQueue',
    'getQueued',
    'downloadQueued',
    'reportOutgoing',
    'listSuppressions',
    'whoami',
  ]);
  const { paths } = generateOpenapi('0', resources) as {
    paths: Record<string, Record<string, { operationId?: string; security?: unknown[] }>>;
  };
  let refused = 0;
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const { operationId } = operation;
      if (operationId === undefined || open.has(operationId) || operation.security?.length === 0) continue;
      const url = path.replaceAll(/\{\w+\}/g, 'x');
      for (const level of tokens.keys()) {
        const reply = await as(level, method.toUpperCase(), url);
        assert.equal(reply.status, 403, `${level} ${method} ${url}: ${JSON.stringify(reply.body)}`);
        refused += 1;
      }
    }
  }
  assert.ok(refused > 300, `${refused}`);
});

test('who they are, and that they are made within reach', async () => {
  const who = (await as('mailbox', 'GET', '/v1/whoami')).body;
  assert.deepEqual([who.role, who.domain, who.mailbox], ['mailbox', 'one.example', 'ann']);
  await gateway.put('admins/rival', {});
  for (const [body, pointer] of [
    [{ name: 't', admin: 'rival', domain: 'one.example' }, '/domain'],
    [{ name: 't', domain: 'absent.example' }, '/domain'],
    [{ name: 't', mailbox: 'ann' }, '/domain'],
  ] as const) {
    const reply = await gateway.request('POST', '/v1/tokens', body);
    assert.equal(reply.status, 422, JSON.stringify(body));
    assert.equal(reply.body.errors[0].pointer, pointer);
  }
});
