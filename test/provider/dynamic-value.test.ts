// DynamicValue: what Terraform sends is read as it is meant, and what we send is what was meant.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, ExtData, encode } from '@msgpack/msgpack';
import { decodeValue, encodeValue } from '../../provider/protocol/dynamic-value.ts';
import { decodeMsgpack } from '../../provider/protocol/msgpack.ts';
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

// Around every length and size at which the form changes.
const edges = [0, 1, 15, 16, 31, 32, 127, 128, 255, 256, 65_535, 65_536];
const numbers = [...edges, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, Number.MAX_SAFE_INTEGER].flatMap((n) => [
  n,
  -n,
  -n - 1,
]);

test('what is written is what another implementation writes, at every size', () => {
  const cases: [TerraformType, Value][] = [
    ...numbers.map((one): [TerraformType, Value] => ['number', one]),
    ...edges.map((length): [TerraformType, Value] => ['string', 'ä'.repeat(length >> 1) + 'a'.repeat(length & 1)]),
    ...edges.map((length): [TerraformType, Value] => [['list', 'bool'], Array<boolean>(length).fill(true)]),
    ...edges.map((length): [TerraformType, Value] => [
      ['map', 'string'],
      Object.fromEntries(Array.from({ length }, (_, index) => [`key ${index}`, 'x'])),
    ]),
  ];
  for (const [type, value] of cases) {
    const { msgpack } = encodeValue(type, value);
    const expected = Buffer.from(encode(value));
    assert.ok(expected.equals(msgpack as Buffer), `${JSON.stringify(type)} ${JSON.stringify(value).slice(0, 40)}`);
    assert.deepEqual(decodeMsgpack(expected), decode(expected, { useBigInt64: true }));
  }
});

test('every form of another implementation is read; what is cut off, too long or nonsense is refused', () => {
  const value = { a: [1.5, -3, null, true, 'ü', new Uint8Array([1, 2])], b: Buffer.alloc(70_000), c: { d: -1e300 } };
  for (const wire of [encode(value), encode(value, { forceFloat32: true })]) {
    assert.deepEqual(encode(decodeMsgpack(wire)), encode(decode(wire)));
    for (let length = 0; length < wire.length; length += Math.ceil(length / 40) || 1)
      assert.throws(() => decodeMsgpack(wire.subarray(0, length)), /cut off/, String(length));
    assert.throws(() => decodeMsgpack(Buffer.concat([wire, Buffer.of(0)])), /followed by 1 more/);
  }
  for (const size of [1, 2, 3, 4, 8, 16, 200, 300, 70_000])
    assert.equal(decodeMsgpack(encode(new ExtData(12, new Uint8Array(size)))), UNKNOWN);
  assert.throws(() => decodeMsgpack(Buffer.of(0xc1)), /stands for nothing/);
  assert.throws(() => decodeMsgpack(Buffer.alloc(5_000, 0x91)), /nested more than 200 deep/);
  assert.throws(() => decodeMsgpack(Buffer.from('dfffffffff', 'hex')), /cut off/);
  assert.throws(() => decodeMsgpack(Buffer.from(`81a9${Buffer.from('__proto__').toString('hex')}80`, 'hex')), /key/);
});
