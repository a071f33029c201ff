// Delivery to destinations on real sockets: what arrives, and what follows from each answer.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { simpleParser } from 'mailparser';
import { type Sink, type SinkAnswer, type SinkEvent, type SinkOptions, startSink } from '../support/sink.ts';
import { configurationOf, content, envelopeOf, route, sendingFor } from './sending-setup.ts';

async function sinkFor(t: TestContext, options: SinkOptions | ((event: SinkEvent) => SinkAnswer) = {}): Promise<Sink> {
  const sink = await startSink(typeof options === 'function' ? { answer: options } : options);
  t.after(() => sink.close());
  return sink;
}

const at =
  (stage: SinkEvent['stage'], answer: SinkAnswer) =>
  (event: SinkEvent): SinkAnswer =>
    event.stage === stage ? answer : undefined;

const timeouts = {
  connectMs: 500,
  greetingMs: 300,
  helloMs: 300,
  tlsMs: 300,
  mailMs: 300,
  rcptMs: 300,
  dataMs: 300,
  blockMs: 300,
  dotMs: 300,
};

test('a message arrives byte for byte and leaves the spool', async (t) => {
  const sink = await sinkFor(t);
  const sending = await sendingFor(t, { configuration: configurationOf({ 'example.com': [route(sink)] }) });
  const envelope = envelopeOf();
  await sending.accept(envelope);
  const [message] = await sink.received(1);
  await sending.queue.settled();
  assert.deepEqual(
    { from: message?.from, to: message?.to, content: message?.content.toString() },
    { from: 'a@sender.test', to: ['b@example.com'], content: content.toString() },
  );
  assert.deepEqual(sending.statuses(envelope.queueId), ['queued', 'delivered']);
  assert.deepEqual(readdirSync(join(sending.dir, 'spool', 'messages')), []);
  assert.equal(sending.queue.counts().messages, 0);
  assert.deepEqual(sending.errors, []);
});

test('content of many shapes is stuffed and restored', async (t) => {
  const sink = await sinkFor(t);
  const sending = await sendingFor(t, { configuration: configurationOf({ 'example.com': [route(sink)] }) });
  const bodies = [
    '.',
    '..',
    '.\r\n',
    '\r\n.\r\n',
    'x',
    'x\r\n',
    '.\r\n'.repeat(200_000),
    `${'a'.repeat(262_143)}\r\n.b`,
    `${'a'.repeat(262_142)}\r\n.b`,
    `${'a'.repeat(262_141)}\r\n..`,
  ];
  for (const [index, body] of bodies.entries()) {
    await sending.accept(envelopeOf(), Buffer.from(body));
    const message = (await sink.received(index + 1))[index];
    const expected = body.endsWith('\r\n') ? body : `${body}\r\n`;
    assert.ok(message?.content.equals(Buffer.from(expected)), `body ${index}`);
  }
});

test('without PIPELINING commands are sent in turn', async (t) => {
  const sink = await sinkFor(t, { extensions: [] });
  const sending = await sendingFor(t, { configuration: configurationOf({ 'example.com': [route(sink)] }) });
  await sending.accept(envelopeOf({ to: ['b@example.com', 'c@example.com'] }));
  const [message] = await sink.received(1);
  assert.deepEqual(message?.commands, [
    'MAIL FROM:<a@sender.test>',
    'RCPT TO:<b@example.com>',
    'RCPT TO:<c@example.com>',
  ]);
});

test('HELO is tried where EHLO is unknown', async (t) => {
  const sink = await sinkFor(t, at('EHLO', '502 5.5.1 what'));
  const sending = await sendingFor(t, { configuration: configurationOf({ 'example.com': [route(sink)] }) });
  await sending.accept(envelopeOf());
  const [message] = await sink.received(1);
  assert.deepEqual(message?.session.lines.slice(0, 2), ['EHLO gateway.test', 'HELO gateway.test']);
});

test('DSN parameters, SIZE, BODY and SMTPUTF8 are passed on where they are offered', async (t) => {
  const sink = await sinkFor(t);
  const sending = await sendingFor(t, { configuration: configurationOf({ 'example.com': [route(sink)] }) });
  const recipients = [
    { address: 'b@example.com', notify: ['success', 'failure'] as const, orcpt: 'rfc822;b+2B@example.com' },
  ];
  await sending.accept(envelopeOf({ recipients, ret: 'hdrs', envid: 'E1', body8bit: true, smtpUtf8: true }));
  const [message] = await sink.received(1);
  assert.deepEqual(message?.commands, [
    `MAIL FROM:<a@sender.test> SIZE=${content.length} BODY=8BITMIME SMTPUTF8 RET=HDRS ENVID=E1`,
    'RCPT TO:<b@example.com> NOTIFY=SUCCESS,FAILURE ORCPT=rfc822;b+2B@example.com',
  ]);
});

test('the second route takes over when the first refuses the connection', async (t) => {
  const gone = await startSink();
  await gone.close();
  const second = await sinkFor(t);
  const routes = [route(gone, { priority: 10 }), route(second, { name: 'second', priority: 20 })];
  const sending = await sendingFor(t, { configuration: configurationOf({ 'example.com': routes }) });
  await sending.accept(envelopeOf());
  assert.equal((await second.received(1)).length, 1);
});

test('the second route takes over at 4xx and sees nothing at 5xx', async (t) => {
  let answer = '451 4.3.0 later';
  const first = await sinkFor(t, (event) => (event.stage === 'RCPT' ? answer : undefined));
  const second = await sinkFor(t);
  const back = await sinkFor(t);
  const routes = [route(first, { priority: 10 }), route(second, { name: 'second', priority: 20 })];
  const sending = await sendingFor(t, {
    configuration: configurationOf({ 'example.com': routes, 'sender.test': [route(back)] }),
  });
  await sending.accept(envelopeOf());
  await second.received(1);
  answer = '550 5.1.1 no such user';
  const envelope = envelopeOf();
  await sending.accept(envelope);
  const [report] = await back.received(1);
  await sending.queue.settled();
  assert.equal(second.messages.length, 1);
  assert.deepEqual(sending.statuses(envelope.queueId), ['queued', 'bounced']);
  assert.match(report?.content.toString() ?? '', /Status: 5\.1\.1/);
});

test('mixed recipients: one delivered, one deferred, one returned', async (t) => {
  const sink = await sinkFor(t, ({ stage, line }) => {
    if (stage !== 'RCPT') return undefined;
    return line.includes('<soft@') ? '450 4.2.0 later' : line.includes('<hard@') ? '550 5.1.1 unknown' : undefined;
  });
  const back = await sinkFor(t);
  const sending = await sendingFor(t, {
    configuration: configurationOf({ 'example.com': [route(sink)], 'sender.test': [route(back)] }),
  });
  const envelope = envelopeOf({ to: ['good@example.com', 'soft@example.com', 'hard@example.com'] });
  await sending.accept(envelope);
  await back.received(1);
  await sending.queue.settled();
  assert.deepEqual(
    [0, 1, 2].map((index) => sending.statuses(envelope.queueId, index).at(-1)),
    ['delivered', 'queued', 'bounced'],
  );
  assert.deepEqual(sink.messages[0]?.to, ['good@example.com']);
  assert.equal(sending.queue.counts().deferred, 1);
});

test('a notification is a multipart/report that a parser understands', async (t) => {
  const sink = await sinkFor(t, at('content', '552-5.2.2 mailbox\r\n552 5.2.2 full \u0007\u202e now'));
  const back = await sinkFor(t);
  const sending = await sendingFor(t, {
    configuration: configurationOf({ 'example.com': [route(sink)], 'sender.test': [route(back)] }),
  });
  const envelope = envelopeOf({
    recipients: [{ address: 'b@example.com', orcpt: 'rfc822;original+2Bx@example.com' }],
    envid: 'E+2B1',
  });
  await sending.accept(envelope);
  const [report] = await back.received(1);
  const parsed = await simpleParser(report?.content ?? '');
  // mailparser shows the delivery-status part as text.
  const status = parsed.text ?? '';
  const headers =
    parsed.attachments.find(({ contentType }) => contentType === 'text/rfc822-headers')?.content.toString() ?? '';
  assert.equal(report?.from, '');
  assert.deepEqual(report?.to, ['a@sender.test']);
  assert.equal(parsed.headers.get('auto-submitted'), 'auto-replied');
  assert.match(parsed.text ?? '', /<b@example\.com>[\s\S]*mailbox full/);
  const fields = [
    /^Original-Envelope-Id: E\+1$/m,
    /^Reporting-MTA: dns; gateway\.test$/m,
    /^Original-Recipient: rfc822; original\+x@example\.com$/m,
  ];
  fields.push(
    /^Final-Recipient: rfc822; b@example\.com$/m,
    /^Action: failed$/m,
    /^Status: 5\.2\.2$/m,
    /^Diagnostic-Code: smtp; 552 5\.2\.2 mailbox full now$/m,
  );
  for (const field of fields) assert.match(status.replaceAll('\r\n', '\n'), field);
  assert.match(headers, /^Subject: hello/m);
  assert.doesNotMatch(report?.content.toString() ?? '', /[\u0000-\u0008\u202e]|line\r\n/);
});

test('RET=FULL returns the message itself with a failure, unless it is large', async (t) => {
  const sink = await sinkFor(t, at('content', '552 5.2.2 full'));
  const back = await sinkFor(t);
  const sending = await sendingFor(t, {
    configuration: configurationOf({ 'example.com': [route(sink)], 'sender.test': [route(back)] }),
  });
  const sizes = [20, 1_100_000];
  for (const [index, size] of sizes.entries()) {
    const content = Buffer.from(`Subject: hello\r\n\r\n${'the very text\r\n'.repeat(size / 15)}`);
    await sending.accept(envelopeOf({ ret: 'full', size: content.length }), content);
    await back.received(index + 1);
  }
  const [small, large] = await Promise.all(back.messages.map(({ content }) => simpleParser(content)));
  assert.equal(small?.attachments.at(-1)?.contentType, 'message/rfc822');
  assert.match(small?.attachments.at(-1)?.content.toString() ?? '', /^Subject: hello\r?\n\r?\nthe very text/);
  assert.equal(large?.attachments.at(-1)?.contentType, 'text/rfc822-headers');
});

test('no notification for the null sender, for NOTIFY=NEVER, nor for a notification, which is frozen', async (t) => {
  const sink = await sinkFor(t, at('RCPT', '550 5.1.1 unknown'));
  const sending = await sendingFor(t, {
    configuration: configurationOf({ 'example.com': [route(sink)], 'sender.test': [route(sink)] }),
  });
  const [nobody, never, told] = [
    envelopeOf({ mailFrom: '' }),
    envelopeOf({ recipients: [{ address: 'b@example.com', notify: ['never'] }] }),
    envelopeOf(),
  ];
  for (const envelope of [nobody, never, told]) await sending.accept(envelope);
  await sending.queue.settled();
  assert.deepEqual(
    [nobody, never, told].map(({ queueId }) => sending.statuses(queueId).at(-1)),
    ['delivery-failed', 'delivery-failed', 'bounced'],
  );
  const report = sending.events.findLast(({ envelope }) => envelope.direction === 'internal');
  assert.deepEqual([report?.status, report?.queueState], ['queue-frozen', 'frozen']);
  assert.deepEqual(sending.queue.counts(), { messages: 1, active: 0, queued: 0, deferred: 0, held: 0, frozen: 1 });
});

test('queued mail follows a new route; a deleted domain returns it; a domain without route keeps it', async (t) => {
  const sink = await sinkFor(t);
  const configuration = configurationOf({ 'example.com': [], 'sender.test': [route(sink)] });
  const sending = await sendingFor(t, { configuration });
  const [follows, returned] = [envelopeOf(), envelopeOf()];
  await sending.accept(follows);
  await sending.accept(returned);
  await sending.queue.settled();
  assert.equal(sending.events.at(-1)?.reply?.enhanced, '4.4.1');
  configuration.routes['example.com'] = [route(sink)];
  assert.equal(sending.queue.act(follows.queueId, 'retry'), 'ok');
  await sink.received(1);
  delete configuration.routes['example.com'];
  sending.queue.act(returned.queueId, 'retry');
  const report = (await sink.received(2))[1];
  assert.match(report?.content.toString() ?? '', /Status: 5\.1\.2/);
});

test('a connection is used again, and one that its destination closed while it was idle is noticed', async (t) => {
  const sink = await sinkFor(t);
  const sending = await sendingFor(t, { configuration: configurationOf({ 'example.com': [route(sink)] }) });
  for (let count = 1; count <= 3; count += 1) {
    await sending.accept(envelopeOf());
    await sink.received(count);
    await sending.queue.settled();
  }
  assert.equal(sink.sessions.length, 1);
  sink.sessions[0]?.end();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const envelope = envelopeOf();
  await sending.accept(envelope);
  await sink.received(4);
  await sending.queue.settled();
  assert.equal(sink.sessions.length, 2);
  assert.deepEqual(sending.statuses(envelope.queueId), ['queued', 'delivered']);
});

test('a used connection that dies before it answers is replaced once', async (t) => {
  const sink = await sinkFor(t, ({ stage, session, sink: { messages } }) =>
    stage === 'MAIL' && session.number === 0 && messages.length === 1 ? 'reset' : undefined,
  );
  const sending = await sendingFor(t, { configuration: configurationOf({ 'example.com': [route(sink)] }) });
  await sending.accept(envelopeOf());
  await sink.received(1);
  await sending.queue.settled();
  const envelope = envelopeOf();
  await sending.accept(envelope);
  await sink.received(2);
  await sending.queue.settled();
  assert.deepEqual(sending.statuses(envelope.queueId), ['queued', 'delivered']);
});

test('after 4xx for a message the connection is reset and goes on', async (t) => {
  let refuse = true;
  const sink = await sinkFor(t, ({ stage }) => (stage === 'RCPT' && refuse ? '450 4.2.1 busy' : undefined));
  const sending = await sendingFor(t, { configuration: configurationOf({ 'example.com': [route(sink)] }) });
  await sending.accept(envelopeOf());
  await sending.queue.settled();
  refuse = false;
  await sending.accept(envelopeOf());
  await sink.received(1);
  assert.equal(sink.sessions.length, 1);
  assert.equal(sink.sessions[0]?.lines.filter((line) => line === 'RSET').length, 1);
});

test('452 after some recipients: the rest goes in the next transaction', async (t) => {
  let taken = 0;
  const sink = await sinkFor(t, ({ stage }) => {
    if (stage === 'MAIL') taken = 0;
    return stage === 'RCPT' && ++taken > 2 ? '452 4.5.3 too many' : undefined;
  });
  const sending = await sendingFor(t, { configuration: configurationOf({ 'example.com': [route(sink)] }) });
  await sending.accept(envelopeOf({ to: ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@example.com`) }));
  const messages = await sink.received(3);
  assert.deepEqual(
    messages.map(({ to }) => to.length),
    [2, 2, 1],
  );
});

const transient: [string, (event: SinkEvent) => SinkAnswer][] = [
  ...(['connect', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'content'] as const).flatMap(
    (stage): [string, (event: SinkEvent) => SinkAnswer][] => [
      [`421 at ${stage}`, at(stage, '421 4.3.2 going down')],
      [`close at ${stage}`, at(stage, 'close')],
      [`reset at ${stage}`, at(stage, 'reset')],
      [`silence at ${stage}`, at(stage, 'stall')],
      [`nonsense at ${stage}`, at(stage, 'hello there')],
      [`endless line at ${stage}`, at(stage, { raw: 'x'.repeat(100_000) })],
      [`endless reply at ${stage}`, at(stage, { raw: '250-more\r\n'.repeat(10_000) })],
      [`unexpected code at ${stage}`, at(stage, '199 what')],
    ],
  ),
  ['250 before the dot', at('DATA', { raw: '354 go on\r\n250 2.0.0 taken already\r\n' })],
  ['two replies to MAIL', at('MAIL', { raw: '250 ok\r\n250 ok\r\n250 ok\r\n250 ok\r\n250 ok\r\n250 ok\r\n' })],
];
for (const [name, answer] of transient) {
  test(`transient: ${name}`, async (t) => {
    const sink = await sinkFor(t, answer);
    const sending = await sendingFor(t, { configuration: configurationOf({ 'example.com': [route(sink)] }), timeouts });
    const envelope = envelopeOf();
    await sending.accept(envelope);
    await sending.queue.settled();
    const last = sending.events.at(-1);
    assert.deepEqual([last?.status, last?.queueState, last?.attempts], ['queued', 'deferred', 1]);
    assert.ok((last?.reply?.text.length ?? 0) <= 1000);
  });
}

test('a refusal amid the content is the answer to it', async (t) => {
  const sink = await sinkFor(t, at('DATA', { raw: '354 go on\r\n552 5.3.4 too big\r\n' }));
  const sending = await sendingFor(t, { configuration: configurationOf({ 'example.com': [route(sink)] }), timeouts });
  const envelope = envelopeOf({ mailFrom: '' });
  await sending.accept(envelope);
  await sending.queue.settled();
  assert.ok(['delivery-failed', 'queued'].includes(sending.statuses(envelope.queueId).at(-1) ?? ''));
});

test('limits of the destination are known before anything is sent', async (t) => {
  const sink = await sinkFor(t, { extensions: ['PIPELINING', 'SIZE 50'] });
  const utf8 = await sinkFor(t, { extensions: ['PIPELINING'] });
  const sending = await sendingFor(t, {
    configuration: configurationOf({ 'example.com': [route(sink)], 'utf8.test': [route(utf8)] }),
  });
  const [big, international, plain] = [
    envelopeOf({ mailFrom: '' }),
    envelopeOf({ mailFrom: '', to: ['bü@utf8.test'], smtpUtf8: true }),
    envelopeOf({ to: ['b@utf8.test'], smtpUtf8: true }),
  ];
  for (const envelope of [big, international, plain]) await sending.accept(envelope);
  await utf8.received(1);
  await sending.queue.settled();
  const replies = [big, international].map(
    ({ queueId }) => sending.events.findLast(({ envelope }) => envelope.queueId === queueId)?.reply?.enhanced,
  );
  assert.deepEqual(replies, ['5.3.4', '5.6.7']);
  assert.equal(sending.statuses(plain.queueId).at(-1), 'delivered');
  assert.deepEqual(sink.messages, []);
});

test('per-destination concurrency is bounded and other destinations are not kept waiting', async (t) => {
  const slow = await sinkFor(t, at('content', { delayMs: 30, reply: '250 ok' }));
  const quick = await sinkFor(t);
  const routes = { 'example.com': [route(slow)], 'quick.test': [route(quick)] };
  const sending = await sendingFor(t, { configuration: configurationOf(routes), maxDeliveriesPerDestination: 4 });
  for (let count = 0; count < 40; count += 1) await sending.accept(envelopeOf());
  await sending.accept(envelopeOf({ to: ['q@quick.test'] }));
  await quick.received(1);
  assert.ok(slow.messages.length < 30, `${slow.messages.length} came before`);
  await slow.received(40);
  assert.ok(slow.peak <= 4, `${slow.peak} connections`);
});

test('a destination that cannot be reached is left alone: a thousand messages make few connections', async (t) => {
  const sink = await sinkFor(t, at('connect', '421 4.3.2 busy'));
  const sending = await sendingFor(t, { configuration: configurationOf({ 'example.com': [route(sink)] }) });
  for (let count = 0; count < 1000; count += 1) sending.queue.enqueue(envelopeOf(), content);
  await sending.queue.settled();
  assert.ok(sink.sessions.length <= 20, `${sink.sessions.length} connections`);
  assert.equal(sending.queue.counts().deferred, 1000);
  assert.match(sending.events.at(-1)?.reply?.text ?? '', /421 busy/);
});
