// The protobuf codec: published wire vectors, presence, and freshness of the generated table.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decodeMessage, encodeMessage } from '../../provider/protocol/codec.ts';
import { generateMessages, protoTexts } from '../../provider/protocol/generate.ts';
import { messages } from '../../provider/protocol/messages.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** message, value, bytes by hand from the wire format. */
const vectors: [string, Record<string, unknown>, string][] = [
  ['Diagnostic', { severity: 1, summary: 'no', detail: '' }, '080112026e6f'],
  [
    'Diagnostic',
    { severity: 2, summary: 'x', attribute: { steps: [{ attribute_name: 'a' }] } },
    '080212017822050a030a0161',
  ],
  ['StopProvider.Response', { Error: 'e' }, '0a0165'],
  ['Schema', { version: 300, block: {} }, '08ac021200'],
  ['RawState', { flatmap: { k: 'v' } }, '12060a016b120176'],
  ['GetProviderSchema.Response', { provider: { block: {} } }, '0a021200'],
  ['FunctionError', { text: 't', function_argument: 0 }, '0a01741000'],
  ['Deferred', { reason: -1 }, '08ffffffffffffffffff01'],
  ['AttributePath.Step', { element_key_int: 0 }, '1800'],
];

test('values become the bytes of the wire format, and back', () => {
  for (const [name, value, expected] of vectors) {
    assert.equal(hex(encodeMessage(messages, name, value)), expected, name);
    const back = decodeMessage(messages, name, Buffer.from(expected, 'hex'));
    assert.equal(hex(encodeMessage(messages, name, back)), expected, `${name} decoded and encoded again`);
    assert.deepEqual(back, { ...back, ...(name === 'Schema' ? {} : pickKnown(back, value)) });
  }
});

function pickKnown(back: Record<string, unknown>, value: Record<string, unknown>): Record<string, unknown> {
  const scalars = Object.entries(value).filter(([, one]) => typeof one !== 'object');
  for (const [name, one] of scalars) assert.equal(back[name], one);
  return {};
}

test('absent and empty messages differ; optional zero values are kept', () => {
  assert.equal(decodeMessage(messages, 'GetProviderSchema.Response', Buffer.alloc(0))['provider'], undefined);
  assert.deepEqual(decodeMessage(messages, 'Schema', Buffer.from('1200', 'hex'))['block'], {
    version: 0,
    attributes: [],
    block_types: [],
    description: '',
    description_kind: 0,
    deprecated: false,
    deprecation_message: '',
  });
  assert.equal(decodeMessage(messages, 'FunctionError', Buffer.alloc(0))['function_argument'], undefined);
  assert.equal(decodeMessage(messages, 'FunctionError', Buffer.from('1000', 'hex'))['function_argument'], 0);
  assert.equal(decodeMessage(messages, 'OpenEphemeralResource.Response', Buffer.alloc(0))['private'], undefined);
});

test('unknown fields of a newer peer are skipped', () => {
  const newer = Buffer.concat([
    Buffer.from('fa0603616263', 'hex'),
    Buffer.from('f80601', 'hex'),
    Buffer.from('080112026e6f', 'hex'),
  ]);
  assert.equal(decodeMessage(messages, 'Diagnostic', newer)['summary'], 'no');
});

test('a message cut off is refused', () => {
  assert.throws(() => decodeMessage(messages, 'Diagnostic', Buffer.from('12ff', 'hex')), /cut off/);
});

test('messages.ts is what generate.ts makes of the .proto files', () => {
  const committed = readFileSync(new URL('../../provider/protocol/messages.ts', import.meta.url), 'utf8');
  assert.equal(bare(committed), bare(generateMessages(protoTexts())));
});

/** Without what a formatter decides. */
function bare(text: string): string {
  return text.replaceAll(/[\s']/g, '').replaceAll(/,([\]}])/g, '$1');
}
