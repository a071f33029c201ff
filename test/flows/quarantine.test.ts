// Quarantine and feedback reports through the whole gateway, named by the rows of the specification.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { simpleParser } from 'mailparser';
import nodemailer from 'nodemailer';
import { openDatabase } from '../../server/store/database.ts';
import { expireQuarantine } from '../../server/store/quarantine.ts';
import { EICAR, GTUBE } from '../smtp/fixture.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually } from '../support/mail.ts';
import { type Sink, type SinkMessage, startSink } from '../support/sink.ts';

let smarthost: Sink;
let gateway: Gateway;
let engine: Server;
const PASSWORD = 'correct horse battery';

before(async () => {
  smarthost = await startSink();
  engine = await startEngine();
  gateway = await startGateway({
    settings: {
      POSTPLANE_SMARTHOST: `127.0.0.1:${smarthost.port}`,
      POSTPLANE_RSPAMD_URL: `http://127.0.0.1:${(engine.address() as AddressInfo).port}`,
      POSTPLANE_SCANNER_FAIL_MODE: 'rspamd=tempfail',
    },
  });
  await gateway.put('admins/acme', { name: 'acme' });
  await gateway.put('domains/example.com', {
    domain: 'example.com',
    admin: 'acme',
    trusted: true,
    outgoing: { abuse_contact: ['abuse@example.net'] },
  });
  for (const [name, settings] of Object.entries({
    reject: { identification_method: 'header' },
    accept: { quarantine_response: 'accepted' },
    off: { quarantine_enabled: false },
  }))
    await gateway.put(`domains/example.com/outgoing-users/${name}`, {
      name,
      type: 'user',
      password_wo: PASSWORD,
      password_wo_version: 1,
      ...settings,
    });
  await gateway.put('domains/example.com/outgoing-users/reject/identity-headers/x-client', {
    name: 'x-client',
    position: 1,
  });
});

after(async () => {
  await gateway.stop();
  await smarthost.close();
  engine.close();
});

/** Answers as rspamd does: 20 of 15 points for what says so. */
async function startEngine(): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const content = Buffer.concat(chunks);
      if (content.includes('ENGINE-DOWN')) return response.writeHead(500).end();
      const bad = content.includes('ENGINE-SPAM');
      const symbols = bad ? { HOT: { score: 20 } } : {};
      response.end(
        JSON.stringify({ score: bad ? 20 : 0, required_score: 15, action: bad ? 'reject' : 'no action', symbols }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const rawOf = (subject: string, body: string): string =>
  `From: Joe <joe@example.com>\r\nTo: ann@example.org\r\nX-Client: client-17\r\nSubject: ${subject}\r\nMessage-ID: <${subject}@example.com>\r\n\r\n${body}\r\n`;

/** The reply to a message of a user, whatever it is. */
async function submit(user: string, raw: string): Promise<string> {
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port: gateway.submission,
    name: 'client.test',
    tls: { rejectUnauthorized: false },
    auth: { user: `${user}@example.com`, pass: PASSWORD },
  });
  try {
    const sent = await transport.sendMail({ envelope: { from: 'joe@example.com', to: 'ann@example.org' }, raw });
    return sent.response;
  } catch (error) {
    return (error as { response?: string }).response ?? String(error);
  } finally {
    transport.close();
  }
}

const kept = (subject: string): Promise<Record<string, unknown>> =>
  eventually(`quarantine of ${subject}`, async () => {
    const { body } = await gateway.get(`quarantine?q=${subject}`);
    return body.items[0];
  });

const reportOn = (subject: string): Promise<SinkMessage> =>
  eventually(`report on ${subject}`, () =>
    smarthost.messages.find(
      (one) => one.to[0] === 'abuse@example.net' && one.content.includes(`Subject: ${subject}\r\n`),
    ),
  );

const statusOf = (queueId: unknown, wanted: string): Promise<string> =>
  eventually(`${wanted} of ${queueId}`, async () => {
    const { body } = await gateway.get(`messages/${queueId}`);
    return body.recipients?.[0]?.status === wanted && wanted;
  });

const delivered = (subject: string): SinkMessage[] =>
  smarthost.messages.filter((one) => one.to[0] === 'ann@example.org' && one.content.includes(`Subject: ${subject}`));

test('L1 L2 L5 L7: spam is refused, kept, reported, and let out once, as it came', async () => {
  const raw = rawOf('reject1', GTUBE);
  const reply = await submit('reject', raw);
  assert.match(reply, /^550 5\.7\.1 .*\([0-9A-Z]{24}\)$/);
  const item = await kept('reject1');
  assert.ok(reply.includes(String(item['queue_id'])), 'the reply names it');
  const { queue_id: id, status, direction, classification, identity, outgoing_user: user, reasons } = item;
  assert.deepEqual(
    { status, direction, classification, identity, user, reasons },
    {
      status: 'quarantined',
      direction: 'outgoing',
      classification: 'spam',
      identity: 'client-17',
      user: 'reject',
      reasons: [{ scanner: 'builtin', classification: 'spam', score: 1, symbols: ['GTUBE'] }],
    },
  );
  await statusOf(id, 'quarantined');
  assert.equal(delivered('reject1').length, 0);

  const download = await gateway.get(`quarantine/${id}/message`);
  assert.equal(download.body, raw);
  assert.equal(download.headers.get('content-type'), 'application/octet-stream');
  assert.equal(download.headers.get('x-content-type-options'), 'nosniff');
  assert.match(download.headers.get('content-disposition') ?? '', /^attachment; filename="[0-9A-Z]+\.eml"$/);

  const report = await reportOn('reject1');
  assert.equal(report.from, '', 'the null sender');
  assert.ok(report.content.includes(raw), 'the message octet by octet, with its identity header');
  const parsed = await simpleParser(report.content);
  assert.match(String(parsed.headers.get('auto-submitted')), /auto-generated/);
  assertReadByPython(report.content, raw, String(id));

  const released = await gateway.request('POST', `/v1/quarantine/${id}:release`, {});
  assert.equal(released.status, 200, JSON.stringify(released.body));
  assert.equal(released.body.status, 'released');
  const [out] = await eventually('the released message', () => delivered('reject1').length > 0 && delivered('reject1'));
  const content = out?.content.toString() ?? '';
  assert.equal(content.slice(content.indexOf('\r\n\r\n')), raw.slice(raw.indexOf('\r\n\r\n')), 'byte-equal body');
  assert.match(content, /^Received: from client\.test/);
  assert.doesNotMatch(content, /X-Client:/, 'the identity header is gone as from other mail');
  await statusOf(id, 'released');
  await statusOf(released.body.released_as, 'delivered');
  const again = await gateway.request('POST', `/v1/quarantine/${id}:release`, {});
  assert.deepEqual([again.status, again.body.code], [409, 'conflict']);
  assert.equal(delivered('reject1').length, 1);
  assert.equal(smarthost.messages.filter((one) => one.to[0] === 'abuse@example.net').length, 1, 'released is not spam');
});

test('L3: with the response accepted the client sees 250 as for any mail; kept and reported all the same', async () => {
  const clean = await submit('accept', rawOf('clean3', 'Hello.'));
  const reply = await submit('accept', rawOf('accept3', GTUBE));
  const shape = (text: string): string => text.replace(/[0-9A-Z]{24}/, 'ID');
  assert.equal(shape(reply), shape(clean));
  assert.match(reply, /^250 2\.0\.0 Ok: queued as [0-9A-Z]{24}$/);
  const item = await kept('accept3');
  assert.deepEqual([item['response'], item['status']], ['accepted', 'quarantined']);
  await reportOn('accept3');
  assert.equal(delivered('accept3').length, 0);
});

test('3.6: what an engine finds is blocked, its reasons stored, its work counted', async () => {
  assert.match(await submit('reject', rawOf('engine6', 'ENGINE-SPAM')), /^550 5\.7\.1 /);
  const item = await kept('engine6');
  assert.deepEqual(
    [item['classification'], item['score'], item['reasons']],
    ['spam', 1, [{ scanner: 'rspamd', classification: 'spam', score: 1, symbols: ['HOT'] }]],
  );
  assert.match(await submit('reject', rawOf('down6', 'ENGINE-DOWN')), /^451 4\.3\.0 /);
  const metrics = (await gateway.request('GET', '/metrics')).body as string;
  assert.match(metrics, /^postplane_scans_total\{scanner="rspamd",outcome="spam"\} 1$/m);
  assert.match(metrics, /^postplane_scans_total\{scanner="rspamd",outcome="failed"\} 1$/m);
});

test('L4: with the quarantine off it is refused, reported and not kept', async () => {
  assert.match(await submit('off', rawOf('off4', GTUBE)), /^550 5\.7\.1 /);
  await reportOn('off4');
  assert.deepEqual((await gateway.get('quarantine?q=off4')).body.items, []);
});

test('L5: release to others, and permission', async () => {
  await submit('reject', rawOf('others5', GTUBE));
  const { queue_id: id } = await kept('others5');
  const token = (await gateway.request('POST', '/v1/tokens', { name: 't5', admin: 'acme' })).body.token;
  const asAdmin = { authorization: `Bearer ${token}` };
  const settings = { if: { 'if-match': '*', prefer: 'wait=20' } };
  await gateway.request(
    'PUT',
    '/v1/admins/acme',
    { name: 'acme', allow_outgoing_quarantine_actions: false },
    settings.if,
  );
  const denied = await gateway.request('POST', `/v1/quarantine/${id}:release`, {}, asAdmin);
  assert.deepEqual([denied.status, denied.body.code], [403, 'forbidden']);
  assert.equal((await gateway.request('DELETE', `/v1/quarantine/${id}`, undefined, asAdmin)).status, 403);
  await gateway.request('PUT', '/v1/admins/acme', { name: 'acme' }, settings.if);
  const wrong = await gateway.request('POST', `/v1/quarantine/${id}:release`, { to: ['nobody'] }, asAdmin);
  assert.equal(wrong.status, 422);
  const released = await gateway.request('POST', `/v1/quarantine/${id}:release`, { to: ['boss@example.org'] }, asAdmin);
  assert.equal(released.status, 200, JSON.stringify(released.body));
  await eventually('mail to the other recipient', () =>
    smarthost.messages.find((one) => one.to[0] === 'boss@example.org'),
  );
  await gateway.put('admins/other', { name: 'other' });
  const other = (await gateway.request('POST', '/v1/tokens', { name: 't6', admin: 'other' })).body.token;
  const asOther = { authorization: `Bearer ${other}` };
  assert.equal((await gateway.request('GET', `/v1/quarantine/${id}`, undefined, asOther)).status, 404);
  assert.deepEqual((await gateway.request('GET', '/v1/quarantine', undefined, asOther)).body.items, []);
});

test('L12: malware is kept, and let out by nobody but the installation that skips the checks', async () => {
  assert.match(await submit('reject', rawOf('virus12', EICAR)), /^550 5\.7\.1 /);
  const item = await kept('virus12');
  assert.equal(item['classification'], 'virus');
  const report = await reportOn('virus12');
  assert.match(report.content.toString(), /^Feedback-Type: virus\r$/m);
  const token = (await gateway.request('POST', '/v1/tokens', { name: 't12', admin: 'acme' })).body.token;
  const path = `/v1/quarantine/${item['queue_id']}:release`;
  assert.equal((await gateway.request('POST', path, {}, { authorization: `Bearer ${token}` })).status, 403);
  const checked = await gateway.request('POST', path, {});
  assert.deepEqual([checked.status, checked.body.code], [409, 'conflict'], 'found again');
  assert.equal((await gateway.request('POST', path, { skip_checks: true })).status, 200);
});

test('L1: deletion and expiry, and what the log says of them; pages go on', async () => {
  for (const name of ['gone1', 'gone2']) await submit('reject', rawOf(name, GTUBE));
  const [first, second] = [await kept('gone1'), await kept('gone2')];
  const page = await gateway.get('quarantine?limit=1');
  const next = await gateway.get(`quarantine?limit=1&cursor=${page.body.next_cursor}`);
  assert.deepEqual([page.body.items[0].queue_id, next.body.items[0].queue_id], [second['queue_id'], first['queue_id']]);
  await statusOf(first['queue_id'], 'quarantined');
  assert.equal((await gateway.request('DELETE', `/v1/quarantine/${first['queue_id']}`)).status, 204);
  assert.equal((await gateway.get(`quarantine/${first['queue_id']}`)).status, 404);
  await statusOf(first['queue_id'], 'quarantine-removed');
  await statusOf(second['queue_id'], 'quarantined');
  const database = openDatabase({ url: gateway.databaseUrl });
  try {
    assert.equal(await expireQuarantine(database, new Date(Date.now() + 13.9 * 86_400_000)), 0);
    assert.ok((await expireQuarantine(database, new Date(Date.now() + 14.1 * 86_400_000))) > 0);
  } finally {
    await database.close();
  }
  await statusOf(second['queue_id'], 'quarantine-expired');
});

test('L1: a message blocked just before the process dies is in the quarantine after its next start', async () => {
  await submit('reject', rawOf('killed1', GTUBE));
  await gateway.kill('SIGKILL');
  await gateway.start();
  await kept('killed1');
  await reportOn('killed1');
});

// RFC 5965 read by another parser: Python's.
function assertReadByPython(report: Buffer, original: string, queueId: string): void {
  const program = `
import email, email.policy, json, sys
raw = sys.stdin.buffer.read()
m = email.message_from_bytes(raw, policy=email.policy.SMTP)
parts = list(m.iter_parts()) if m.is_multipart() else []
fields = {}
for k, v in parts[1].get_payload()[0].items(): fields.setdefault(k, []).append(str(v))
print(json.dumps(dict(type=m.get_content_type(), report=m.get_param('report-type'), types=[p.get_content_type() for p in parts],
  fields=fields, inner=parts[2].get_payload()[0]['Subject'], defects=[str(d) for d in m.defects])))`;
  const run = spawnSync('python3', ['-c', program], { input: report });
  if (run.error) return console.log('skipped: no python3 to read the report');
  assert.equal(run.status, 0, run.stderr.toString());
  const read = JSON.parse(run.stdout.toString());
  assert.deepEqual(
    [read.type, read.report, read.types, read.inner, read.defects],
    [
      'multipart/report',
      'feedback-report',
      ['text/plain', 'message/feedback-report', 'message/rfc822'],
      /^Subject: (.*)\r$/m.exec(original)?.[1],
      [],
    ],
  );
  const { fields } = read;
  assert.deepEqual(
    [
      'Feedback-Type',
      'Version',
      'Original-Mail-From',
      'Original-Rcpt-To',
      'Source-IP',
      'Reporting-MTA',
      'Incidents',
    ].map((name) => fields[name]),
    [['abuse'], ['1'], ['<joe@example.com>'], ['<ann@example.org>'], ['127.0.0.1'], ['dns; mx.postplane.test'], ['1']],
  );
  assert.deepEqual(fields['Authentication-Results'], ['mx.postplane.test; auth=pass smtp.auth=reject@example.com']);
  assert.match(fields['User-Agent'][0], /^Postplane\//);
  assert.ok(Date.now() - Date.parse(fields['Arrival-Date'][0]) < 60_000);
  assert.deepEqual(
    [
      fields['X-Postplane-Queue-Id'],
      fields['X-Postplane-Identity'],
      fields['X-Postplane-Outgoing-User'],
      fields['Reported-Domain'],
    ],
    [[queueId], ['client-17'], ['reject'], ['example.com']],
  );
}
