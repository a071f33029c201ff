// Header sections, against the list in test/vectors/headers.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fieldText, fieldsNamed, isSigned, parseHeader, withoutFields } from '../../server/mail/header.ts';
import { countReceived, receivedField } from '../../server/mail/received.ts';

interface Vector {
  about: string;
  section: string;
  name: string;
  values: string[];
  fields: number;
}

const vectors = JSON.parse(
  readFileSync(join(import.meta.dirname, '../vectors/headers/headers.json'), 'utf8'),
) as Vector[];

for (const vector of vectors) {
  test(`header: ${vector.about}`, () => {
    const header = parseHeader(Buffer.from(vector.section));
    assert.deepEqual(fieldsNamed(header, vector.name).map(fieldText), vector.values);
    assert.equal(header.fields.length, vector.fields);
  });
}

test('a field is taken out with all its lines, the rest stays octet for octet', () => {
  const header = parseHeader(Buffer.from('A: 1\r\nX-Id: one\r\n two\r\nB: \xff\r\nx-id: three\r\nC: 3\r\n', 'latin1'));
  assert.equal(withoutFields(header, 'x-id'), 'A: 1\r\nB: \xff\r\nC: 3\r\n');
  assert.equal(withoutFields(header, 'absent'), header.text);
});

test('what a DKIM signature covers is seen', () => {
  const header = parseHeader(
    Buffer.from('DKIM-Signature: v=1; d=x; h=From : X-Client-\r\n ID:\r\n subject; bh=x\r\nX: 1\r\n'),
  );
  assert.deepEqual(
    ['from', 'subject', 'x', 'd'].map((name) => isSigned(header, name)),
    [true, true, false, false],
  );
});

test('the trace field follows RFC 5321 and RFC 3848', () => {
  const facts = {
    helo: 'client.test',
    address: '2001:db8::1',
    by: 'mx.test',
    extended: true,
    tls: 'TLSv1.3',
    authenticated: true,
    smtpUtf8: false,
    id: 'Q1',
    recipient: 'x@example.com',
    at: 0,
  };
  const field = receivedField(facts);
  assert.equal(
    field,
    'Received: from client.test ([IPv6:2001:db8::1])\r\n\tby mx.test (Postplane) with ESMTPSA\r\n\tid Q1\r\n\tfor <x@example.com>;\r\n\tThu, 01 Jan 1970 00:00:00 +0000\r\n',
  );
  const others = field.replace('mx.test', 'other.test');
  assert.deepEqual(countReceived(parseHeader(Buffer.from(field + others)), 'mx.test'), { all: 2, own: 1 });
  const protocols = [{ extended: false }, { tls: null }, { authenticated: false }, { smtpUtf8: true }].map(
    (change) => / with (\S+)/.exec(receivedField({ ...facts, ...change }))?.[1],
  );
  assert.deepEqual(protocols, ['SMTP', 'ESMTPA', 'ESMTPS', 'UTF8SMTPSA']);
});

test('a header of hostile size is read in linear time', () => {
  const started = performance.now();
  parseHeader(Buffer.from('x'.repeat(262_144)));
  parseHeader(Buffer.from('a:\r\n'.repeat(65_536)), 1000);
  fieldText({ name: 'subject', start: 0, end: 0, raw: '=?utf-8?Q?a?= '.repeat(15_000) });
  fieldText({ name: 'subject', start: 0, end: 0, raw: '=?'.repeat(60_000) });
  fieldText({ name: 'subject', start: 0, end: 0, raw: `=?a?q?${'='.repeat(120_000)}` });
  for (const word of ['=?utf-8?B?AAAA?= ', '=?utf-8?Q?a?==?us-ascii?Q?b?=', '=?x-none?Q?a?= '])
    fieldText({ name: 'subject', start: 0, end: 0, raw: word.repeat(250_000 / word.length) });
  assert.ok(performance.now() - started < 1000, `${performance.now() - started} ms`);
});
