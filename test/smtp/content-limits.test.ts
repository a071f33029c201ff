// What messages of outgoing users may look like (mail.md J11).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outgoingInstallationDefaults } from '../../schemas/outgoing-settings.ts';
import { parseHeader } from '../../server/mail/header.ts';
import { mimeParts } from '../../server/mail/mime-parts.ts';
import { type TestRelay, domain, greeted, send, withRelay } from './fixture.ts';

function withLimits(
  limits: object,
  work: (reply: (content: string, more?: object) => Promise<string>) => Promise<void>,
) {
  const settings = { content_limits: { ...outgoingInstallationDefaults.content_limits, ...limits } };
  const users = [{ name: 'host', type: 'ip' as const, cidr: '127.0.0.0/8', settings }];
  return withRelay({ domains: [domain('example.com', { users })] }, async (relay: TestRelay) => {
    const client = await greeted(relay, 'submission');
    await work((content, more) => send(client, { to: ['x@far.test'], content, ...more }));
    const incoming = await greeted(relay);
    assert.match(
      await send(incoming, { content: 'Subject: caf\u00e9\n\nx' }),
      /^250 /,
      'incoming mail is not concerned',
    );
    client.destroy();
    incoming.destroy();
  });
}

test('J11 lines: 998 octets, or fewer where the user may have fewer', async () => {
  await withLimits({}, async (reply) => {
    assert.match(await reply(`Subject: x\n\n${'x'.repeat(998)}\n`), /^250 /);
    assert.match(await reply(`Subject: x\n\n${'x'.repeat(999)}\n`), /^550 5\.6\.0 Message has a line/);
  });
  await withLimits({ max_line_bytes: 100 }, async (reply) => {
    assert.match(await reply(`Subject: x\n\n.${'x'.repeat(99)}\n`), /^250 /, 'dot transparency is not counted');
    assert.match(await reply(`Subject: x\n\n${'x'.repeat(101)}\n`), /^550 5\.6\.0 Message has a line/);
  });
});

test('J11 header: larger than the user may send', () =>
  withLimits({ max_header_bytes: 2000 }, async (reply) => {
    assert.match(await reply(`Subject: x\n${`X: ${'y'.repeat(90)}\n`.repeat(18)}\nbody`), /^250 /);
    assert.match(
      await reply(`Subject: x\n${`X: ${'y'.repeat(90)}\n`.repeat(30)}\nbody`),
      /^550 5\.3\.4 Message header/,
    );
  }));

const multipart = (parts: number): string =>
  `Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b 1"\n\npreamble\n${'--b 1\n\npart\n'.repeat(parts)}--b 1--\n`;

test('J11 MIME parts: 100, or what the user may send', async () => {
  await withLimits({}, async (reply) => {
    assert.match(await reply(multipart(99)), /^250 /);
    assert.match(await reply(multipart(100)), /^550 5\.6\.0 Message has too many MIME parts/);
  });
  await withLimits({ max_mime_parts: 3 }, async (reply) => {
    assert.match(await reply(multipart(2)), /^250 /);
    assert.match(await reply(multipart(3)), /^550 5\.6\.0 Message has too many/);
  });
});

const partial = 'Content-Type: Message/Partial; number=1; total=2; id="x@y"';

test('J11 fragments of messages, at the top or within', async () => {
  await withLimits({}, async (reply) => {
    assert.match(await reply(`Subject: x\n${partial}\n\nbody`), /^550 5\.6\.1 Fragments/);
    const nested = `Subject: x\nContent-Type: multipart/mixed;\n boundary=a\n\n--a\n${partial}\n\nbody\n--a--\n`;
    assert.match(await reply(nested), /^550 5\.6\.1 Fragments/);
    assert.match(await reply(nested.replace(';\n boundary=a', '; boundary=c')), /^250 /);
  });
  await withLimits({ partial_messages: 'accept' }, async (reply) => {
    assert.match(await reply(`Subject: x\n${partial}\n\nbody`), /^250 /);
  });
});

test('J11 a Subject beyond ASCII: encoded, or with SMTPUTF8', async () => {
  const raw = 'Subject: caf\u00e9\n\nbody';
  await withLimits({}, async (reply) => {
    assert.match(await reply(raw), /^550 5\.6\.7 Subject/);
    assert.match(await reply(raw, { parameters: ' SMTPUTF8' }), /^250 /);
    assert.match(await reply('Subject: =?utf-8?Q?caf=C3=A9?=\n\ncaf\u00e9'), /^250 /);
  });
  await withLimits({ raw_subject: 'accept' }, async (reply) => assert.match(await reply(raw), /^250 /));
});

test('J11 the null sender writes to one recipient, or to as many as the user may', async () => {
  const to = ['x@far.test', 'y@far.test', 'z@far.test'];
  await withLimits({}, async (reply) => {
    assert.match(await reply('Subject: x\n\nx', { from: '', to: to.slice(0, 1) }), /^250 /);
    assert.match(await reply('Subject: x\n\nx', { from: '', to: to.slice(0, 2) }), /^550 5\.5\.3 /);
  });
  await withLimits({ max_null_sender_recipients: 2 }, async (reply) => {
    assert.match(await reply('Subject: x\n\nx', { from: '', to: to.slice(0, 2) }), /^250 /);
    assert.match(await reply('Subject: x\n\nx', { from: '', to }), /^550 5\.5\.3 /);
  });
});

async function partsOf(text: string, pieces: number, most = 1000): Promise<{ count: number; partial: boolean }> {
  const message = Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1');
  const size = message.indexOf('\r\n\r\n') + 2;
  const chunks: Buffer[] = [];
  for (let at = 0; at < message.length; at += pieces) chunks.push(message.subarray(at, at + pieces));
  const { count, partial: isPartial } = await mimeParts(parseHeader(message.subarray(0, size)), chunks, most);
  return { count, partial: isPartial };
}

test('J11 parts are counted in containers within containers and in messages within messages, however they arrive', async () => {
  const inner =
    'Content-Type: multipart/alternative; boundary=in\n\n--in\n\ntext\n--in\nContent-Type: text/html\n\nhtml\n--in--';
  const nested = `Subject: x\nContent-Type: multipart/mixed; boundary=out\n\n--out\n${inner}\n--out\nContent-Type: message/rfc822\n\nSubject: y\n${inner.replaceAll('in', 'of')}\n--out--\n`;
  // out; in and its two; the message; of is not declared twice; its two.
  for (const pieces of [1, 7, 64, 1_000_000])
    assert.deepEqual(await partsOf(nested, pieces), { count: 7, partial: false });
  const message = `Subject: x\nContent-Type: message/rfc822\n\nSubject: y\n${partial}\n\nx\n`;
  for (const pieces of [1, 1_000_000]) assert.deepEqual(await partsOf(message, pieces), { count: 1, partial: true });
  assert.deepEqual(await partsOf('Subject: x\n\n--a\n--a\n', 3), { count: 1, partial: false });
});

test('J11 lines that are nearly boundaries do not hold up the event loop', async () => {
  const text = `Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n${'--\n'.repeat(2_000_000)}`;
  let turns = 0;
  let running = true;
  const watch = (): void => {
    turns += 1;
    if (running) setImmediate(watch);
  };
  const message = Buffer.from(text.replaceAll('\n', '\r\n'));
  const size = message.indexOf('\r\n\r\n') + 2;
  watch();
  await mimeParts(parseHeader(message.subarray(0, size)), [message], 100);
  running = false;
  assert.ok(turns > 500, `others had ${turns} turns`);
});
