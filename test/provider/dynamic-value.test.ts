// DynamicValue: what Terraform sends is read as it is meant, and what we send is what was meant.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExtData, encode } from '@msgpack/msgpack';
import { decodeValue, encodeValue } from '../../provider/protocol/dynamic-value.ts';
import { type TerraformType, UNKNOWN, type Value } from '../../provider/protocol/types.ts';

const hex = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('hex');

const roundTrips: [TerraformType, Value][] = [
  ['string', 'ä'],
  ['string', ''],
  ['string', null],
  ['string', UNKNOWN],
  ['bool', false],
  ['number', 0],
  ['number', -1],
  ['number', 25],
  ['number', 9_007_199_254_740_991],
  ['number', 0.9],
  ['number', 1.5],
  [['list', 'string'], []],
  [['list', 'string'], null],
  [['list', 'string'], UNKNOWN],
  [
    ['list', 'string'],
    ['a', UNKNOWN],
  ],
  [
    ['set', 'number'],
    [1, 2],
  ],
  [['map', 'string'], {}],
  [['map', 'string'], { a: 'b', c: null }],
  [['object', { a: 'string', b: ['list', 'bool'] }], { a: null, b: [true] }],
  [
    ['tuple', ['string', 'number']],
    ['a', 1],
  ],
  ['dynamic', 'text'],
  ['dynamic', null],
];

test('every kind of value survives the round trip, null, empty and unknown apart', () => {
  for (const [type, value] of roundTrips) {
    assert.deepEqual(decodeValue(type, encodeValue(type, value)), value, JSON.stringify(type));
  }
});

test('numbers arrive as integer, float or decimal text', () => {
  const read = (wire: unknown): Value => decodeValue('number', { msgpack: encode(wire) });
  assert.equal(read(25), 25);
  assert.equal(read(0.5), 0.5);
  assert.equal(read('0.9'), 0.9);
  assert.equal(read('9007199254740993'), '9007199254740993');
  assert.equal(decodeValue('number', { msgpack: Buffer.from('cf0020000000000001', 'hex') }), '9007199254740993');
  assert.equal(decodeValue('number', { msgpack: Buffer.from('cf0000000000000019', 'hex') }), 25);
});

test('a fraction is sent as decimal text, because a float64 would not equal the configured value', () => {
  assert.equal(hex(encodeValue('number', 0.9).msgpack), 'a3302e39');
});

test('any extension is unknown; ours has code 0 and one byte', () => {
  assert.equal(decodeValue('string', { msgpack: encode(new ExtData(12, Buffer.from([0x81, 0x01, 0xc2]))) }), UNKNOWN);
  assert.equal(hex(encodeValue('string', UNKNOWN).msgpack), 'd40000');
});

test('faults name the path', () => {
  const type: TerraformType = ['object', { name: 'string', rules: ['list', ['object', { port: 'number' }]] }];
  assert.throws(() => encodeValue(type, { name: 'a' }), /^Error: rules is missing|rules is missing/);
  assert.throws(
    () => encodeValue(type, { name: 'a', rules: [{ port: true }] }),
    /rules\[0\]\.port must be a number, not a boolean/,
  );
  assert.throws(() => encodeValue(type, { name: 'a', rules: [], extra: 1 }), /extra is not in the schema/);
  assert.throws(
    () => decodeValue(type, { msgpack: encode({ name: 1, rules: [] }) }),
    /name must be a string, not a number/,
  );
});

test('an absent value is null, and JSON state is read too', () => {
  assert.equal(decodeValue('string', undefined), null);
  assert.deepEqual(decodeValue(['object', { a: 'string' }], { json: Buffer.from('{"a":"x","gone":1}') }), { a: 'x' });
});
