// Comma-separated values (RFC 4180).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvRecords } from '../../server/api/csv.ts';
import { addressName, userOfRecord } from '../../server/api/import-rows.ts';
import { csv } from '../../server/notices/csv.ts';

const read = (text: string): [number, readonly string[] | undefined][] =>
  [...csvRecords(text)].map(({ line, fields }) => [line, fields]);

test('G9 records end with CR LF, LF or the text; empty lines are none', () => {
  assert.deepEqual(read('a,b\r\nc,d\n\n\r\ne,\n,f'), [
    [1, ['a', 'b']],
    [2, ['c', 'd']],
    [5, ['e', '']],
    [6, ['', 'f']],
  ]);
  assert.deepEqual(read(''), []);
});

test('G9 quoted fields hold commas, quotes and line breaks; lines are counted on', () => {
  assert.deepEqual(read('"a,b","c""d",""\n"two\nlines",x\ny,z'), [
    [1, ['a,b', 'c"d', '']],
    [2, ['two\nlines', 'x']],
    [4, ['y', 'z']],
  ]);
});

test('G9 a quote where none may be spoils its record alone', () => {
  assert.deepEqual(read('a"b,c\n"d"e,f\ng,h\n"open,i\nj,k'), [
    [1, undefined],
    [2, undefined],
    [3, ['g', 'h']],
    [4, undefined],
    [5, ['j', 'k']],
  ]);
});

test('G6 a user without a name is named by its network', () => {
  assert.deepEqual(['192.0.2.7', '192.0.2.0/24', '2001:db8::/32'].map(addressName), [
    'ip-192.0.2.7',
    'ip-192.0.2.0-24',
    'ip-2001-db8---32',
  ]);
  const types = ['192.0.2.7,d.test,', ',d.test,secret', 'bob,d.test,secret', 'bob,d.test,', '192.0.2.7,d.test,x', 'a,b']
    .flatMap((text) => [...csvRecords(text)])
    .map((record) => {
      const user = userOfRecord(record);
      return 'fault' in user ? user.fault.code : `${user.document['type']} ${user.name}`;
    });
  assert.deepEqual(types, ['ip ip-192.0.2.7', 'domain domain', 'user bob', 'required', 'conflict', 'malformed_row']);
});

test('cells that a spreadsheet would take for a formula begin with an apostrophe, in full-width form and behind blanks too', () => {
  const cell = (value: unknown): string => csv(['a'], [{ a: value }]).split('\r\n')[1] ?? '';
  for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\uff1d1+1', ' =1', '\ufeff=1', '\t1'])
    assert.equal(cell(formula), `'${formula}`);
  assert.deepEqual(['a=1', -5, 'a "b", c', null].map(cell), ['a=1', '-5', '"a ""b"", c"', '']);
});
