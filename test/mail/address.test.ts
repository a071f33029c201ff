// Addresses, against the list in test/vectors/addresses.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { addressesIn, isRouted, mailboxesIn, parseAddress, splitPath } from '../../server/mail/address.ts';

interface Vector {
  text: string;
  utf8?: boolean;
  gives?: string;
  fault?: string;
}

const vectors = JSON.parse(
  readFileSync(join(import.meta.dirname, '../vectors/addresses/addresses.json'), 'utf8'),
) as Vector[];

test('each address is read or refused as listed', () => {
  for (const { text, utf8 = false, gives, fault } of vectors) {
    const result = parseAddress(text, utf8);
    assert.equal(
      typeof result === 'string' ? `fault ${result}` : result.text,
      gives ?? `fault ${fault}`,
      JSON.stringify(text),
    );
  }
});

test('a path of 254 octets passes, a longer one does not', () => {
  const domain = `${'d'.repeat(60)}.${'e'.repeat(60)}.example.com`;
  const longest = `${'x'.repeat(254 - 1 - domain.length)}@${domain}`;
  assert.equal(typeof parseAddress(longest, false), 'object');
  assert.equal(parseAddress(`x${longest}`, false), 'length');
});

test('long hostile input is refused in linear time', () => {
  const started = performance.now();
  for (const text of [`${'a.'.repeat(50_000)}@example.com`, `a@${'a-'.repeat(50_000)}`, '"'.repeat(100_000)])
    parseAddress(text, true);
  for (const text of ['a'.repeat(250_000), `"${'\\"'.repeat(125_000)}`, 'a@'.repeat(125_000), '"'.repeat(250_000)])
    addressesIn(text);
  for (const text of [`<"${'\\"'.repeat(50_000)}`, `<${'"'.repeat(100_000)}`]) splitPath(text);
  assert.ok(performance.now() - started < 200);
});

test('paths are told from parameters', () => {
  assert.deepEqual(splitPath('<a@b> SIZE=1'), { path: 'a@b', rest: 'SIZE=1' });
  assert.deepEqual(splitPath(' <> '), { path: '', rest: '' });
  assert.deepEqual(splitPath('<"a>b"@c> X'), { path: '"a>b"@c', rest: 'X' });
  assert.equal(splitPath('a@b'), undefined);
  assert.equal(splitPath('<a@b>SIZE=1'), undefined);
  assert.equal(splitPath('<a@b'), undefined);
});

test('routed local parts are seen', () => {
  assert.deepEqual(['a%b', 'a!b', 'ab'].map(isRouted), [true, true, false]);
});

test('addresses in header text, not those in quoted strings', () => {
  assert.deepEqual(addressesIn('"x@fake.test" <real@b.test>, other@c.test'), ['real@b.test', 'other@c.test']);
  assert.deepEqual(addressesIn('"a \\" b@c.test" d@e.test (f@g.test) h@ @i "open j@k.test'), [
    'd@e.test',
    'f@g.test',
    'j@k.test',
  ]);
  assert.deepEqual(addressesIn('a@b.test@c.test'), ['a@b.test@c.test'], 'not the half of it');
});

test('who wrote a message, where nobody can read it otherwise', () => {
  const clear: [string, string[]][] = [
    ['a@b.test', ['a@b.test']],
    ['<a@b.test>', ['a@b.test']],
    ['Ann B. Example <a@B.test> (at work)', ['a@b.test']],
    ['"x@c.test" <a@b.test>, "D\\"E" <d@b.test>', ['a@b.test', 'd@b.test']],
    ['=?utf-8?Q?J=C3=BCrgen=2C?= M\u00fcller <a@b.test>', ['a@b.test']],
    ['a@b.test <a@b.test>', ['a@b.test', 'a@b.test']],
  ];
  for (const [text, addresses] of clear)
    assert.deepEqual(
      mailboxesIn(text)?.map((one) => one.text),
      addresses,
      text,
    );
  const doubtful = [
    '',
    'nobody',
    '"x"@b.test, u@a.test',
    'x @ b.test, u@a.test',
    'x@[127.0.0.1], u@a.test',
    '(") x@b.test (") , u@a.test',
    'u@a.test (x@b.test)',
    'g: x@b.test, u@a.test;',
    '"a\\" <x@b.test>" <u@a.test>',
    '"u@a.test <x@b.test>',
    '<@a.test:x@b.test>',
    '<"u@a.test"@b.test>',
    'u@a.test x@b.test',
    'u@a.test name',
    '<u@a.test> <x@b.test>',
    'u@a.test(c).evil.test',
    'u@a.test,',
    ', u@a.test',
    'x, u@a.test',
    'x\\@b.test, u@a.test',
    'a@b.test,'.repeat(5000) + 'a@b.test',
  ];
  for (const text of doubtful) assert.equal(mailboxesIn(text), undefined, text.slice(0, 80));
});

test('who wrote a message is read in linear time', () => {
  const started = performance.now();
  for (const text of ['a', '"', '(', '<', 'a@', '\\"', ' ', '"\\', '("', 'a '])
    mailboxesIn(text.repeat(16_000 / text.length));
  assert.ok(performance.now() - started < 200, `${performance.now() - started} ms`);
});
