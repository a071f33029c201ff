// Mail of our own, read by an independent parser.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simpleParser } from 'mailparser';
import { encodeWords } from '../../server/mail/encoded-words.ts';
import { composeNotice } from '../../server/mail/notice.ts';

const notice = {
  hostname: 'mx.example.net',
  queueId: '0RN3Q4ZK7VY2A',
  at: Date.UTC(2026, 0, 31, 12),
  to: ['a@example.com', 'b@example.com'],
  subject: 'Gesperrt: Müller – 東京',
  text: `Grüße =20\n. dot\nspace at the end \n\ttab\t\n${'long '.repeat(60)}\n`,
  html: `<p>${'x'.repeat(3000)} Grüße</p>`,
  language: 'de',
  unsubscribeUrl: 'https://mx.example.net/v1/links/x.y',
};

test('text and HTML come back as they were; lines are short and ASCII', async () => {
  const raw = composeNotice(notice);
  assert.match(raw.toString('latin1'), /^[\x20-\x7e\t\r\n]*$/);
  assert.ok(
    raw
      .toString()
      .split('\r\n')
      .every((line) => line.length <= 200 && !line.includes('\n')),
  );
  const mail = await simpleParser(raw);
  assert.equal(mail.subject, notice.subject);
  assert.equal(mail.text, notice.text);
  assert.equal(mail.html, notice.html);
  assert.equal(mail.messageId, '<0RN3Q4ZK7VY2A@mx.example.net>');
  assert.equal(mail.headers.get('auto-submitted'), 'auto-generated');
  const list = mail.headers.get('list') as { unsubscribe: { url: string }; 'unsubscribe-post': { name: string } };
  assert.equal(list.unsubscribe.url, notice.unsubscribeUrl);
  assert.deepEqual(
    (mail.to as { value: { address: string }[] }).value.map((one) => one.address),
    notice.to,
  );
  const plain = await simpleParser(composeNotice({ ...notice, html: null, unsubscribeUrl: null }));
  assert.deepEqual([plain.text, plain.html, plain.headers.has('list')], [notice.text, false, false]);
});

test('encoded words of a long subject are folded and end with whole characters', async () => {
  const subject = '東京タワー🗼 '.repeat(40).trim();
  const field = encodeWords(subject);
  for (const word of field.split('\r\n ')) assert.ok(word.length <= 75, word);
  assert.equal((await simpleParser(`Subject: ${field}\r\n\r\n`)).subject, subject);
  assert.equal(encodeWords('plain, with "quotes"'), 'plain, with "quotes"');
  assert.match(encodeWords('looks =?utf-8?Q?encoded?='), /^=\?utf-8\?B\?/);
});
