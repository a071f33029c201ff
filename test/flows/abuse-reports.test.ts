// L9: feedback reports of third parties, matched with the message they are about.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import nodemailer from 'nodemailer';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';

let smarthost: Sink;
let gateway: Gateway;
const PASSWORD = 'correct horse battery';

before(async () => {
  smarthost = await startSink();
  gateway = await startGateway({ settings: { POSTPLANE_SMARTHOST: `127.0.0.1:${smarthost.port}` } });
  for (const name of ['acme', 'other']) await gateway.put(`admins/${name}`, { name });
  await gateway.put('domains/example.com', { domain: 'example.com', admin: 'acme', trusted: true });
  await gateway.put('domains/example.com/outgoing-users/web', {
    name: 'web',
    type: 'user',
    password_wo: PASSWORD,
    password_wo_version: 1,
  });
  await gateway.put('arf-intakes/fbl', {
    name: 'fbl',
    address: 'fbl@reports.example.net',
    allowed_sources: ['127.0.0.0/8'],
    auto_action: 'suggest_lock',
  });
  await gateway.put('arf-intakes/far', {
    name: 'far',
    address: 'far@reports.example.net',
    allowed_sources: ['192.0.2.0/24'],
  });
});

after(async () => {
  await gateway.stop();
  await smarthost.close();
});

async function submit(options: object, mail: object): Promise<string> {
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    name: 'client.test',
    tls: { rejectUnauthorized: false },
    ...options,
  } as never);
  try {
    return ((await transport.sendMail(mail)) as { response: string }).response;
  } catch (error) {
    return (error as { response?: string }).response ?? String(error);
  } finally {
    transport.close();
  }
}

/** Sends a message out and returns what left, and its queue id. */
async function sent(subject: string, from = 'joe@example.com'): Promise<{ queueId: string; content: string }> {
  const raw = `From: ${from}\r\nTo: ann@example.org\r\nSubject: ${subject}\r\nMessage-ID: <${subject}@example.com>\r\n\r\nHello.\r\n`;
  const reply = await submit(
    { port: gateway.submission, auth: { user: 'web@example.com', pass: PASSWORD } },
    { envelope: { from, to: 'ann@example.org' }, raw },
  );
  const queueId = /queued as (\w+)/.exec(reply)?.[1] ?? reply;
  const out = await eventually(subject, () => smarthost.messages.find((one) => one.content.includes(`${subject}\r\n`)));
  await eventually('the log', async () => (await gateway.get(`messages/${queueId}`)).status === 200);
  return { queueId, content: out.content.toString() };
}

const trySending = (from: string): Promise<string> =>
  submit(
    { port: gateway.submission, auth: { user: 'web@example.com', pass: PASSWORD } },
    { envelope: { from, to: 'ann@example.org' }, raw: `From: ${from}\r\nSubject: again\r\n\r\nx\r\n` },
  );

const report = (raw: string, to = 'fbl@reports.example.net', from = ''): Promise<string> =>
  submit({ port: gateway.smtp }, { envelope: { from, to }, raw });

function feedback(fields: string, third: string): string {
  return `From: feedback@provider.test\r\nTo: fbl@reports.example.net\r\nSubject: FW: complaint\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=feedback-report;\r\n boundary="=_b 1"\r\n\r\n--=_b 1\r\nContent-Type: text/plain\r\n\r\nThis is an email abuse report.\r\n--=_b 1\r\nContent-Type: message/feedback-report\r\n\r\n${fields}\r\n--=_b 1\r\n${third}\r\n--=_b 1--\r\n`;
}

const latest = async (): Promise<Record<string, unknown>> => (await gateway.get('abuse-reports?limit=1')).body.items[0];

test('L9: a report like Yahoo makes, found by the id of our trace field', async () => {
  const { queueId, content } = await sent('yahoo');
  const raw = feedback(
    'Feedback-Type: abuse\r\nUser-Agent: Yahoo!-Mail-Feedback/2.0\r\nVersion: 0.1\r\nOriginal-Mail-From: <joe@example.com>\r\nOriginal-Rcpt-To: ann@example.org\r\nReceived-Date: Sat, 31 Jan 2026 12:00:00 +0000\r\nReported-Domain: example.com\r\n',
    `Content-Type: message/rfc822\r\nContent-Disposition: inline\r\n\r\n${content}`,
  );
  assert.match(await report(raw), /^250 /);
  const { matched_by, queue_id, domain, outgoing_user, identity, action, feedback_type, source } = await latest();
  assert.deepEqual(
    { matched_by, queue_id, domain, outgoing_user, identity, action, feedback_type, source },
    {
      matched_by: 'queue_id',
      queue_id: queueId,
      domain: 'example.com',
      outgoing_user: 'web',
      identity: 'joe@example.com',
      action: 'lock_suggested',
      feedback_type: 'abuse',
      source: '127.0.0.1',
    },
  );
});

test('L9: a report like AOL makes, recipient blanked out and headers alone, found by Message-ID', async () => {
  const { queueId } = await sent('aol');
  const headers =
    'Received: from unknown\r\nFrom: joe@example.com\r\nTo: redacted@example.org\r\nSubject: aol\r\nMessage-ID: <aol@example.com>\r\n';
  const raw = feedback(
    'Feedback-Type: abuse\r\nUser-Agent: AOL SComp\r\nVersion: 0.1\r\nRedacted-Address: redacted@\r\nSource-IP: 203.0.113.9\r\n',
    `Content-Type: text/rfc822-headers\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(headers).toString('base64')}`,
  );
  assert.match(await report(raw), /^250 /);
  const found = await latest();
  assert.deepEqual([found['matched_by'], found['queue_id'], found['subject']], ['message_id', queueId, 'aol']);
});

test('L9: found by source and time where nothing else is left; unmatched reports are kept, too', async () => {
  await sent('source');
  const at = new Date().toUTCString();
  const third = 'Content-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\nx';
  await report(feedback(`Feedback-Type: fraud\r\nSource-IP: 127.0.0.1\r\nArrival-Date: ${at}\r\n`, third));
  const bySource = await latest();
  assert.deepEqual(
    [bySource['matched_by'], bySource['domain'], bySource['feedback_type']],
    ['source', 'example.com', 'fraud'],
  );
  await report(feedback('Feedback-Type: abuse\r\nSource-IP: 203.0.113.1\r\n', third));
  const none = await latest();
  assert.deepEqual([none['matched_by'], none['action']], [null, 'none']);
});

test('L9: only allowed sources, only reports, and no mail beside them', async () => {
  const raw = feedback('Feedback-Type: abuse\r\n', 'Content-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\nx');
  assert.match(await report(raw, 'far@reports.example.net'), /^550 5\.7\.1 /);
  assert.match(await report(raw, 'nobody@reports.example.net'), /^550 5\.7\.1 /);
  assert.match(await report('Subject: hello\r\n\r\nNo report.\r\n'), /^550 5\.6\.0 /);
});

test('L9: the list is seen by subtree, filtered and paged', async () => {
  const token = async (admin: string): Promise<Record<string, string>> => ({
    authorization: `Bearer ${(await gateway.request('POST', '/v1/tokens', { name: 'x', admin })).body.token}`,
  });
  const all = (await gateway.get('abuse-reports')).body.items as { id: number; matched_by: string | null }[];
  const list = async (path: string, headers = {}): Promise<number[]> =>
    ((await gateway.request('GET', path, undefined, headers)).body.items as { id: number }[]).map((one) => one.id);
  const matched = all.filter((one) => one.matched_by !== null).map((one) => one.id);
  assert.deepEqual(await list('/v1/abuse-reports', await token('acme')), matched);
  assert.deepEqual(await list('/v1/abuse-reports', await token('other')), []);
  assert.deepEqual(await list('/v1/abuse-reports?identity=joe%40example.com&intake=fbl'), matched);
  const first = await gateway.get('abuse-reports?limit=1');
  const [second] = await list(`/v1/abuse-reports?limit=1&cursor=${first.body.next_cursor}`);
  assert.equal(second, all[1]?.id);
});

test('L9: reports lock only where it is said who may report', async () => {
  const reply = await gateway.request(
    'PUT',
    '/v1/arf-intakes/open',
    { name: 'open', address: 'open@reports.example.net', auto_action: 'lock_identity' },
    { 'if-none-match': '*' },
  );
  assert.deepEqual([reply.status, reply.body.errors?.[0]?.pointer], [422, '/allowed_sources']);
});

test('L9: the third complaint about an identity locks it, and nobody else; the history says why', async () => {
  const { status } = await gateway.put('arf-intakes/locks', {
    name: 'locks',
    address: 'locks@reports.example.net',
    allowed_sources: ['127.0.0.0/8'],
    auto_action: 'lock_identity',
    lock_after: 3,
  });
  assert.equal(status, 201);
  const identity = 'spammer@example.com';
  const complain = async (queueId: string, fields = ''): Promise<unknown> => {
    const raw = feedback(
      `Feedback-Type: abuse\r\nUser-Agent: Provider-FBL/1.0\r\n${fields}`,
      `Content-Type: message/rfc822\r\n\r\nX-Postplane-Queue-Id: ${queueId}\r\nSubject: x\r\n\r\nx`,
    );
    assert.match(await report(raw, 'locks@reports.example.net'), /^250 /);
    return (await latest())['action'];
  };
  const { queueId } = await sent('complaints', identity);
  assert.equal(await complain(queueId, 'Incidents: 1\r\n'), 'lock_suggested');
  assert.equal(await complain(queueId), 'lock_suggested');
  assert.equal(await complain((await sent('innocent', 'innocent@example.com')).queueId), 'lock_suggested');
  assert.equal(await complain(queueId), 'locked');
  const { body } = await gateway.get(
    `domains/example.com/outgoing-users/web/identities/${encodeURIComponent(identity)}`,
  );
  assert.partialDeepStrictEqual(body, { identity_locked: true, state: 'automatic', complaints: 3, unlocks_at: null });
  assert.match(
    body.reason,
    /^3 complaints within 24 hours, the last one: abuse from Provider-FBL\/1\.0 \(intake locks\)$/,
  );
  await eventually('the lock on the relay', async () => (await trySending(identity)).startsWith('550 5.7.1 '));
  assert.match(await trySending('innocent@example.com'), /^250 /);
  const events = (await gateway.get(`lock-events?identity=${encodeURIComponent(identity)}`)).body.items;
  assert.deepEqual(
    events.map((one: { event: string }) => one.event),
    ['locked_automatically', 'abuse_detected'],
  );
  assert.equal(await complain(queueId), 'locked', 'one that is locked already stays so');
});

test('L9: reports at once count one after the other', async () => {
  const identity = 'raced@example.com';
  const { queueId } = await sent('raced', identity);
  const raw = feedback(
    'Feedback-Type: abuse\r\n',
    `Content-Type: message/rfc822\r\n\r\nX-Postplane-Queue-Id: ${queueId}\r\nSubject: x\r\n\r\nx`,
  );
  const replies = await Promise.all(Array.from({ length: 6 }, () => report(raw, 'locks@reports.example.net')));
  assert.ok(replies.every((reply) => reply.startsWith('250 ')));
  const items = (await gateway.get(`abuse-reports?identity=${encodeURIComponent(identity)}`)).body.items;
  const actions = items.map((one: { action: string }) => one.action);
  assert.equal(actions.filter((one: string) => one === 'lock_suggested').length, 2);
  assert.equal(actions.filter((one: string) => one === 'locked').length, 4);
});
