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
  readonly outputStream?: boolean;
}
export type ServiceTable = Readonly<Record<string, Readonly<Record<string, MethodRow>>>>;

type Values = Readonly<Record<string, unknown>>;
const VARINT = 0;
const FIXED64 = 1;
const LENGTH = 2;
const FIXED32 = 5;
const EMPTY = new Uint8Array(0);
const ZEROS: Readonly<Record<string, unknown>> = { string: '', bytes: EMPTY, bool: false, int64: 0, enum: 0 };
const SMALLEST = 1024;
/** Octets of a varint of seven bits each. */
const LONGEST_VARINT = 10;

/** Encodes a plain object as the named message. Unset and undefined fields are left out. */
export function encodeMessage(table: MessageTable, name: string, value: Values): Buffer {
  const writer = new Writer();
  writeMessage(table, rowsOf(table, name), value, writer);
  return writer.taken();
}

function rowsOf(table: MessageTable, name: string): readonly FieldRow[] {
  const rows = table[name];
  if (!rows) throw new Error(`no message ${name} in the protocol table`);
  return rows;
}

class Writer {
  #bytes = Buffer.allocUnsafe(SMALLEST);
  #at = 0;

  taken(): Buffer {
    return this.#bytes.subarray(0, this.#at);
  }

  varint(value: number): void {
    this.#room(LONGEST_VARINT);
    if (value < 0) return this.#negative(value);
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) this.#bytes[this.#at++] = (rest % 0x80) | 0x80;
    this.#bytes[this.#at++] = rest;
  }

  #negative(value: number): void {
    let rest = BigInt.asUintN(64, BigInt(value));
    for (; rest >= 0x80n; rest >>= 7n) this.#bytes[this.#at++] = Number(rest & 0x7fn) | 0x80;
    this.#bytes[this.#at++] = Number(rest);
  }

  string(value: string): void {
    const length = Buffer.byteLength(value);
    this.varint(length);
    this.#room(length);
    this.#at += this.#bytes.write(value, this.#at, 'utf8');
  }

  bytes(value: Uint8Array): void {
    this.varint(value.length);
    this.#room(value.length);
    this.#bytes.set(value, this.#at);
    this.#at += value.length;
  }

  /** What `write` appends, after its length. */
  measured(write: () => void): void {
    const start = this.#at;
    this.varint(0);
    write();
    const length = this.#at - start - 1;
    if (length < 0x80) {
      this.#bytes[start] = length;
      return;
    }
    const shift = octetsOf(length) - 1;
    this.#room(shift);
    const end = this.#at + shift;
    this.#bytes.copyWithin(start + 1 + shift, start + 1, this.#at);
    this.#at = start;
    this.varint(length);
    this.#at = end;
  }

  #room(octets: number): void {
    if (this.#at + octets <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#at + octets));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
  }
}

function octetsOf(value: number): number {
  let octets = 1;
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) octets++;
  return octets;
}

function writeMessage(table: MessageTable, rows: readonly FieldRow[], value: Values, writer: Writer): void {
  for (const row of rows) {
    const [, name, type, label] = row;
    const one = value[name];
    if (one === undefined || one === null) continue;
    if (label === 'repeated') for (const element of one as readonly unknown[]) writeField(table, row, element, writer);
    else if (label === 'map') writeMap(table, row, one as Values, writer);
    else if (label !== undefined || !isDefault(type, one)) writeField(table, row, one, writer);
  }
}

// Without a presence label proto3 leaves out zero values; a message that is set is always written.
function isDefault(type: string, value: unknown): boolean {
  if (type === 'bytes') return (value as Uint8Array).length === 0;
  return value === '' || value === 0 || value === false;
}

function writeMap(table: MessageTable, [number, , type]: FieldRow, map: Values, writer: Writer): void {
  for (const [key, value] of Object.entries(map)) {
    writer.varint(number * 8 + LENGTH);
    writer.measured(() => {
      writeField(table, [1, 'key', 'string'], key, writer);
      writeField(table, [2, 'value', type], value, writer);
    });
  }
}

function writeField(table: MessageTable, [number, name, type]: FieldRow, value: unknown, writer: Writer): void {
  switch (type) {
    case 'string':
      writer.varint(number * 8 + LENGTH);
      return writer.string(value as string);
    case 'bytes':
      writer.varint(number * 8 + LENGTH);
      return writer.bytes(value as Uint8Array);
    case 'bool':
    case 'enum':
    case 'int64':
      writer.varint(number * 8 + VARINT);
      return writer.varint(wholeNumber(name, value));
    default:
      writer.varint(number * 8 + LENGTH);
      return writer.measured(() => writeMessage(table, rowsOf(table, type), value as Values, writer));
  }
}

function wholeNumber(name: string, value: unknown): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new Error(`${name} must be a whole number, not ${String(value)}`);
  return number;
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
  else if (label === undefined && Object.hasOwn(ZEROS, type)) value[name] = ZEROS[type];
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
