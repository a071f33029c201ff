// Protocol buffers wire format (proto3), driven by the field table in messages.ts.
// Absent and empty messages stay different; int64 is a JavaScript number (all of ours are small); enums are numbers.

export type FieldRow = readonly [
  number: number,
  name: string,
  type: string,
  label?: 'repeated' | 'optional' | 'map' | 'oneof',
];
export type MessageTable = Readonly<Record<string, readonly FieldRow[]>>;
export interface MethodRow {
  readonly input: string;
  readonly output: string;
  readonly inputStream: boolean;
  readonly outputStream: boolean;
}
export type ServiceTable = Readonly<Record<string, Readonly<Record<string, MethodRow>>>>;

type Values = Readonly<Record<string, unknown>>;
const VARINT = 0;
const FIXED64 = 1;
const LENGTH = 2;
const FIXED32 = 5;
const EMPTY = new Uint8Array(0);

/** Encodes a plain object as the named message. Unset and undefined fields are left out. */
export function encodeMessage(table: MessageTable, name: string, value: Values): Buffer {
  const chunks: Uint8Array[] = [];
  writeMessage(table, rowsOf(table, name), value, chunks);
  return Buffer.concat(chunks);
}

function rowsOf(table: MessageTable, name: string): readonly FieldRow[] {
  const rows = table[name];
  if (!rows) throw new Error(`no message ${name} in the protocol table`);
  return rows;
}

function writeMessage(table: MessageTable, rows: readonly FieldRow[], value: Values, out: Uint8Array[]): void {
  for (const row of rows) {
    const [, name, , label] = row;
    const one = value[name];
    if (one === undefined || one === null) continue;
    if (label === 'repeated') for (const element of one as readonly unknown[]) writeField(table, row, element, out);
    else if (label === 'map') writeMap(table, row, one as Values, out);
    else if (label !== undefined || !isDefault(row[2], one)) writeField(table, row, one, out);
  }
}

// Without a presence label proto3 leaves out zero values; a message that is set is always written.
function isDefault(type: string, value: unknown): boolean {
  if (type === 'bytes') return (value as Uint8Array).length === 0;
  return value === '' || value === 0 || value === false;
}

function writeMap(table: MessageTable, [number, , type]: FieldRow, map: Values, out: Uint8Array[]): void {
  for (const [key, value] of Object.entries(map)) {
    const entry: Uint8Array[] = [];
    writeField(table, [1, 'key', 'string'], key, entry);
    writeField(table, [2, 'value', type], value, entry);
    writeBytes(number, Buffer.concat(entry), out);
  }
}

function writeField(table: MessageTable, [number, name, type]: FieldRow, value: unknown, out: Uint8Array[]): void {
  switch (type) {
    case 'string':
      return writeBytes(number, Buffer.from(value as string, 'utf8'), out);
    case 'bytes':
      return writeBytes(number, value as Uint8Array, out);
    case 'bool':
    case 'enum':
    case 'int64':
      return void out.push(varint(number * 8 + VARINT), varint(wholeNumber(name, value)));
    default:
      return writeBytes(number, encodeMessage(table, type, value as Values), out);
  }
}

function wholeNumber(name: string, value: unknown): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new Error(`${name} must be a whole number, not ${String(value)}`);
  return number;
}

function writeBytes(number: number, bytes: Uint8Array, out: Uint8Array[]): void {
  out.push(varint(number * 8 + LENGTH), varint(bytes.length), bytes);
}

function varint(value: number): Uint8Array {
  if (value >= 0 && value < 128) return Uint8Array.of(value);
  const bytes: number[] = [];
  for (let rest = BigInt.asUintN(64, BigInt(value)); ; rest >>= 7n) {
    if (rest < 128n) return Uint8Array.from([...bytes, Number(rest)]);
    bytes.push(Number(rest & 127n) | 128);
  }
}

interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

/** Decodes the named message. Fields without presence get their zero value; absent messages stay undefined. */
export function decodeMessage(table: MessageTable, name: string, bytes: Uint8Array): Record<string, unknown> {
  const rows = rowsOf(table, name);
  const value: Record<string, unknown> = {};
  for (const row of rows) setZero(row, value);
  const reader: Reader = { bytes, at: 0 };
  while (reader.at < bytes.length) {
    const tag = readVarint(reader);
    const row = rows.find(([number]) => number === tag >>> 3);
    if (row) readField(table, row, reader, value);
    else skip(reader, tag & 7);
  }
  return value;
}

function setZero([, name, type, label]: FieldRow, value: Record<string, unknown>): void {
  if (label === 'repeated') value[name] = [];
  else if (label === 'map') value[name] = {};
  else if (label === undefined) {
    const zero = { string: '', bytes: EMPTY, bool: false, int64: 0, enum: 0 }[type];
    if (zero !== undefined) value[name] = zero;
  }
}

function readField(
  table: MessageTable,
  [, name, type, label]: FieldRow,
  reader: Reader,
  value: Record<string, unknown>,
): void {
  if (label === 'map') {
    const entry = decodeMessage(
      {
        ...table,
        Entry: [
          [1, 'key', 'string'],
          [2, 'value', type],
        ],
      },
      'Entry',
      readBytes(reader),
    );
    const map = value[name] as Record<string, unknown>;
    map[entry['key'] as string] = entry['value'];
  } else if (label === 'repeated') (value[name] as unknown[]).push(readValue(table, type, reader));
  else value[name] = readValue(table, type, reader);
}

function readValue(table: MessageTable, type: string, reader: Reader): unknown {
  switch (type) {
    case 'string':
      return Buffer.from(readBytes(reader)).toString('utf8');
    case 'bytes':
      return readBytes(reader);
    case 'bool':
      return readVarint(reader) !== 0;
    case 'enum':
    case 'int64':
      return readVarint(reader);
    default:
      return decodeMessage(table, type, readBytes(reader));
  }
}

function readBytes(reader: Reader): Uint8Array {
  const length = readVarint(reader);
  const end = reader.at + length;
  if (length < 0 || end > reader.bytes.length) throw new Error('the message is cut off');
  const bytes = reader.bytes.subarray(reader.at, end);
  reader.at = end;
  return bytes;
}

// The fast path covers five bytes; ten-byte varints are negative numbers or beyond 2^53, where precision is lost.
function readVarint(reader: Reader): number {
  let value = 0;
  for (let factor = 1, count = 0; count < 10; factor *= 128, count++) {
    const byte = reader.bytes[reader.at++];
    if (byte === undefined) throw new Error('the message is cut off');
    if (count === 9) return negative(reader);
    value += (byte & 127) * factor;
    if (byte < 128) return value;
  }
  throw new Error('a number in the message is too long');
}

function negative(reader: Reader): number {
  const digits = reader.bytes.subarray(reader.at - 10, reader.at);
  const value = digits.reduceRight((sum, byte) => (sum << 7n) | BigInt(byte & 127), 0n);
  return Number(BigInt.asIntN(64, value));
}

function skip(reader: Reader, wire: number): void {
  if (wire === VARINT) readVarint(reader);
  else if (wire === LENGTH) readBytes(reader);
  else if (wire === FIXED64) reader.at += 8;
  else if (wire === FIXED32) reader.at += 4;
  else throw new Error(`wire type ${wire} is not used in proto3`);
}
