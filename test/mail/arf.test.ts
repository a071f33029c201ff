// L7, L8: feedback reports as other parsers read them, and what the settings of the domain change.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simpleParser } from 'mailparser';
import { readFeedbackReport } from '../../server/mail/feedback-report.ts';
import { type Arf, composeArf } from '../../server/mail/arf.ts';
import { composeXarf } from '../../server/mail/xarf.ts';
import { domain, greeted, GTUBE, login, send, type Stored, withRelay } from '../smtp/fixture.ts';

const headers = 'From: Jö <joe@example.com>\r\nSubject: =?utf-8?q?h=C3=A9llo?=\r\nMessage-ID: <1@example.com>\r\n';
const original = Buffer.from(`${headers}\r\nBody with ümlauts\r\n.\r\n--=_arf_Q2--\r\nend\r\n`);
const report: Arf = {
  hostname: 'mx.postplane.test',
  userAgent: 'Postplane/1.2.3',
  from: null,
  queueId: 'Q2',
  at: Date.UTC(2026, 0, 31, 12),
  to: ['abuse@example.net', 'second@example.net'],
  feedbackType: 'fraud',
  incidents: 3,
  original: {
    queueId: 'QUEUEID12345',
    arrivedAt: Date.UTC(2026, 0, 31, 11),
    mailFrom: 'joe@example.com',
    recipients: ['ann@example.org', 'bob@example.org'],
    envid: 'QQ314159',
    sourceAddress: '2001:db8::1',
    sourcePort: 4321,
    login: 'web@example.com',
    isByNetwork: false,
    outgoingUser: 'web',
    identity: 'evil\r\nFeedback-Type: not-spam',
    rule: 'global/x',
    subject: 'héllo',
    authorDomain: 'example.com',
    uris: ['https://phish.example/a'],
    reason: 'phish (rspamd: PHISHING)',
  },
  content: [original.subarray(0, 20), original.subarray(20)],
  headers: Buffer.from(headers),
  has8bit: true,
};

test('L7: three parts, the third octet by octet; what strangers wrote begins no field', async () => {
  const content = composeArf({ ...report, queueId: 'OTHER' });
  assert.ok(content.includes(original));
  const mail = await simpleParser(content);
  assert.deepEqual(
    mail.attachments.map((one) => one.contentType),
    ['message/feedback-report', 'message/rfc822'],
  );
  assert.match(mail.text ?? '', /blocked on its way out[\s\S]*Incidents: 3/);
  assert.equal(mail.attachments[1]?.content.toString(), original.toString());
  const fields = String(mail.attachments[0]?.content).split('\r\n');
  for (const line of [
    'Feedback-Type: fraud',
    'User-Agent: Postplane/1.2.3',
    'Version: 1',
    'Original-Mail-From: <joe@example.com>',
    'Original-Rcpt-To: <ann@example.org>',
    'Original-Rcpt-To: <bob@example.org>',
    'Original-Envelope-Id: QQ314159',
    'Arrival-Date: Sat, 31 Jan 2026 11:00:00 +0000',
    'Reporting-MTA: dns; mx.postplane.test',
    'Source-IP: 2001:db8::1',
    'Source-Port: 4321',
    'Authentication-Results: mx.postplane.test; auth=pass smtp.auth=web@example.com',
    'Reported-Domain: example.com',
    'Reported-URI: https://phish.example/a',
    'Incidents: 3',
    'X-Postplane-Queue-Id: QUEUEID12345',
    'X-Postplane-Identity: evil Feedback-Type: not-spam',
    'X-Postplane-Outgoing-User: web',
    'X-Postplane-Rule: global/x',
  ])
    assert.ok(fields.includes(line), line);
  assert.equal(fields.filter((one) => one.startsWith('Feedback-Type:')).length, 1);
});

test('L8: what Abuse.IO takes from a report is where it looks for it', async () => {
  const mail = await simpleParser(composeArf(report));
  const part = String(mail.attachments[0]?.content);
  const field = (name: string): string | undefined => new RegExp(`^${name}: (.*)\\r?$`, 'm').exec(part)?.[1];
  assert.equal(field('Source-IP'), '2001:db8::1');
  assert.equal(Date.parse(field('Arrival-Date') ?? ''), report.original.arrivedAt);
  assert.deepEqual(/smtp\.auth=([^@\s]+)@(\S+)/.exec(field('Authentication-Results') ?? '')?.slice(1), [
    'web',
    'example.com',
  ]);
});

test('L8: an account that is known by its network stands where a login does, and is told apart', async () => {
  const original = { ...report.original, login: 'smarthost@example.com', isByNetwork: true };
  const part = String((await simpleParser(composeArf({ ...report, original }))).attachments[0]?.content);
  assert.match(
    part,
    /^Authentication-Results: mx\.postplane\.test; auth=pass \(by its network\) smtp\.auth=smarthost@example\.com\r?$/m,
  );
});

test('L8: From and User-Agent are what the parser of the receiver goes by', async () => {
  const settings = { from: 'noreply@reports.example.com', user_agent: 'SpamExperts' };
  for (const format of ['arf', 'xarf']) {
    const [stored] = await reportsFor({ ...settings, format }, 1, Date.now);
    const mail = await simpleParser(stored?.content ?? Buffer.alloc(0));
    assert.equal(mail.from?.value[0]?.address, settings.from);
    const part = mail.attachments.find((one) => one.contentType === 'message/feedback-report');
    if (format === 'arf') assert.match(String(part?.content), /^User-Agent: SpamExperts\r$/m);
  }
});

test('L7: headers alone; our own reader agrees', () => {
  const content = composeArf({ ...report, content: null });
  assert.ok(content.includes('Content-Type: text/rfc822-headers'));
  assert.ok(!content.includes('Body with'));
  const read = readFeedbackReport(content, 'mx.postplane.test');
  assert.deepEqual(
    [read?.feedbackType, read?.messageId, read?.incidents, read?.queueIds, read?.originalRecipients],
    ['fraud', '<1@example.com>', 3, ['QUEUEID12345'], ['ann@example.org', 'bob@example.org']],
  );
});

test('L7: as XARF, JSON with the message as evidence', async () => {
  const mail = await simpleParser(composeXarf(report));
  const [json] = mail.attachments;
  assert.deepEqual([json?.contentType, json?.filename], ['application/json', 'xarf.json']);
  const document = JSON.parse(String(json?.content));
  assert.match(document.report_id, /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  const { xarf_version, category, type, protocol, smtp_from, source_identifier, source_port } = document;
  assert.deepEqual(
    { xarf_version, category, type, protocol, smtp_from, source_identifier, source_port },
    {
      xarf_version: '4.0.0',
      category: 'messaging',
      type: 'spam',
      protocol: 'smtp',
      smtp_from: 'joe@example.com',
      source_identifier: '2001:db8::1',
      source_port: 4321,
    },
  );
  assert.equal(Buffer.from(document.evidence[0].payload, 'base64').toString(), original.toString());
  for (const contact of [document.reporter, document.sender])
    assert.deepEqual(Object.keys(contact).sort(), ['contact', 'domain', 'org']);
});

test('L7: reports of strangers that are cut, nested or no reports at all', () => {
  const whole = composeArf(report);
  for (let length = 0; length < whole.length; length += 37)
    readFeedbackReport(whole.subarray(0, length), 'mx.postplane.test');
  for (const text of ['', 'Subject: x\r\n\r\n', 'Content-Type: multipart/report; boundary=a\r\n\r\n--a\r\n--a--\r\n'])
    assert.equal(readFeedbackReport(Buffer.from(text), 'x'), undefined);
});

async function reportsFor(
  arf: object,
  count: number,
  now: () => number,
  contact: unknown = ['abuse@example.net'],
): Promise<Stored[]> {
  const document = { outgoing: { abuse_contact: contact, arf } };
  const users = [{ name: 'joe', password: 'secret-of-joe' }];
  let stored: Stored[] = [];
  await withRelay({ domains: [domain('example.com', { document, users })], now }, async (relay) => {
    const client = await greeted(relay, 'submissions');
    await login(client, 'joe@example.com', 'secret-of-joe');
    for (let index = 0; index < count; index++) {
      const content = `From: joe@example.com\nSubject: ${index}\n\n${GTUBE}\n`;
      const reply = await send(client, { from: 'joe@example.com', to: ['x@example.org'], content });
      assert.match(reply, /^550 5\.7\.1 /);
    }
    stored = [...relay.stored];
    assert.deepEqual(
      relay.queued.map((one) => [one.direction, one.mailFrom, one.recipients[0]?.notify]),
      stored.map(() => ['internal', '', ['never']]),
      'internal, from nobody, answered by none',
    );
  });
  return stored;
}

test('L7: each blocked message is reported; with a limit the next report counts those held back', async () => {
  let now = Date.UTC(2026, 0, 31);
  assert.equal((await reportsFor({}, 4, () => now)).length, 4);
  const incidents = (stored: Stored[]): (string | undefined)[] =>
    stored.map(({ content }) => /^Incidents: (\d+)\r$/m.exec(content.toString())?.[1]);
  // Each look at the clock is ten minutes later.
  const passing = (): number => (now += 600_000);
  const limited = await reportsFor({ rate_limit_per_hour: 1 }, 12, passing);
  assert.ok(limited.length >= 2 && limited.length < 12, `${limited.length} reports`);
  assert.equal(incidents(limited)[0], '1');
  assert.ok(
    incidents(limited)
      .slice(1)
      .every((one) => Number(one) > 1),
    String(incidents(limited)),
  );
});

test('L6 L7: no contact or switched off: no report; headers alone and XARF where wanted', async () => {
  assert.equal((await reportsFor({}, 1, Date.now, null)).length, 0);
  assert.equal((await reportsFor({ enabled: false }, 1, Date.now)).length, 0);
  const [short] = await reportsFor({ include: 'headers' }, 1, Date.now);
  assert.ok(short?.content.includes('text/rfc822-headers') && !short.content.includes(GTUBE));
  const [xarf] = await reportsFor({ format: 'xarf' }, 1, Date.now);
  assert.ok(xarf?.content.includes('filename="xarf.json"'));
});
