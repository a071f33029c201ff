// MessagePack, as much of it as Terraform's values need. Written and read without objects in between, since every request carries
// several values. https://github.com/msgpack/msgpack/blob/master/spec.md
import { UNKNOWN } from './types.ts';

const SMALLEST = 512;

/** Appends values; `taken` gives what was written. */
export class MsgpackWriter {
  #bytes = Buffer.allocUnsafe(SMALLEST);
  #at = 0;

  taken(): Buffer {
    return this.#bytes.subarray(0, this.#at);
  }

  null(): void {
    this.#byte(0xc0);
  }

  boolean(value: boolean): void {
    this.#byte(value ? 0xc3 : 0xc2);
  }

  /** Extension 0, which Terraform reads as unknown whatever it holds. */
  unknown(): void {
    this.#head(0xd4, 2, 0);
  }

  /** A whole number in the fewest octets. */
  integer(value: number): void {
    if (value >= 0 && value < 0x80) return this.#byte(value);
    if (value < 0 && value >= -0x20) return this.#byte(value & 0xff);
    if (value >= 0) {
      if (value < 0x100) return this.#head(0xcc, 1, value);
      if (value < 0x1_0000) return this.#head(0xcd, 2, value);
      if (value < 0x1_0000_0000) return this.#head(0xce, 4, value);
    } else {
      if (value >= -0x80) return this.#head(0xd0, 1, value & 0xff);
      if (value >= -0x8000) return this.#head(0xd1, 2, value & 0xffff);
      if (value >= -0x8000_0000) return this.#head(0xd2, 4, value >>> 0);
    }
    if (!Number.isSafeInteger(value)) return this.#float(value);
    this.#room(9);
    this.#bytes[this.#at] = value < 0 ? 0xd3 : 0xcf;
    this.#bytes.writeBigInt64BE(BigInt(value), this.#at + 1);
    this.#at += 9;
  }

  #float(value: number): void {
    this.#room(9);
    this.#bytes[this.#at] = 0xcb;
    this.#bytes.writeDoubleBE(value, this.#at + 1);
    this.#at += 9;
  }

  string(value: string): void {
    const length = Buffer.byteLength(value);
    this.#room(length + 5);
    if (length < 0x20) this.#byte(0xa0 | length);
    else this.#length(0xd9, length);
    this.#at += this.#bytes.write(value, this.#at, 'utf8');
  }

  binary(value: Uint8Array): void {
    this.#room(value.length + 5);
    this.#length(0xc4, value.length);
    this.#bytes.set(value, this.#at);
    this.#at += value.length;
  }

  /** The head of an array; its elements follow. */
  array(length: number): void {
    if (length < 0x10) this.#byte(0x90 | length);
    else this.#head(length < 0x1_0000 ? 0xdc : 0xdd, length < 0x1_0000 ? 2 : 4, length);
  }

  /** The head of a map; its keys and values follow in turn. */
  map(length: number): void {
    if (length < 0x10) this.#byte(0x80 | length);
    else this.#head(length < 0x1_0000 ? 0xde : 0xdf, length < 0x1_0000 ? 2 : 4, length);
  }

  // `code` is that of a length in one octet; those of two and four follow it.
  #length(code: number, length: number): void {
    if (length < 0x100) this.#head(code, 1, length);
    else if (length < 0x1_0000) this.#head(code + 1, 2, length);
    else this.#head(code + 2, 4, length);
  }

  #head(code: number, octets: number, value: number): void {
    this.#room(octets + 1);
    this.#bytes[this.#at++] = code;
    this.#at = this.#bytes.writeUIntBE(value, this.#at, octets);
  }

  #byte(value: number): void {
    this.#room(1);
    this.#bytes[this.#at++] = value;
  }

  #room(octets: number): void {
    if (this.#at + octets <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#at + octets));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
  }
}

/**
 * One value: whole numbers of eight octets as bigint, binary data as Uint8Array, any extension as UNKNOWN. Throws an Error when
 * the bytes are not one value.
 */
export function decodeMsgpack(bytes: Uint8Array): unknown {
  const reader = new Reader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const value = reader.value(0);
  if (reader.left > 0) throw new Error(`the value is followed by ${reader.left} more bytes`);
  return value;
}

// Deeper than any schema of ours: what nests more is not from Terraform.
const DEEPEST = 200;

class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  value(depth: number): unknown {
    const code = this.#uint(1);
    if (code < 0x80) return code;
    if (code >= 0xe0) return code - 0x100;
    if (code < 0x90) return this.#map(code & 0x0f, depth);
    if (code < 0xa0) return this.#array(code & 0x0f, depth);
    if (code < 0xc0) return this.#string(code & 0x1f);
    return this.#coded(code, depth);
  }

  #coded(code: number, depth: number): unknown {
    switch (code) {
      case 0xc0:
        return null;
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc4:
      case 0xc5:
      case 0xc6:
        return this.#taken(this.#uint(1 << (code - 0xc4)));
      case 0xc7:
      case 0xc8:
      case 0xc9:
        return this.#extension(this.#uint(1 << (code - 0xc7)));
      case 0xca:
        return this.#taken(4).readFloatBE();
      case 0xcb:
        return this.#taken(8).readDoubleBE();
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.#uint(1 << (code - 0xcc));
      case 0xcf:
        return this.#taken(8).readBigUInt64BE();
      case 0xd0:
      case 0xd1:
      case 0xd2:
        return this.#int(1 << (code - 0xd0));
      case 0xd3:
        return this.#taken(8).readBigInt64BE();
      case 0xd4:
      case 0xd5:
      case 0xd6:
      case 0xd7:
      case 0xd8:
        return this.#extension(1 << (code - 0xd4));
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.#string(this.#uint(1 << (code - 0xd9)));
      case 0xdc:
      case 0xdd:
        return this.#array(this.#uint(2 << (code - 0xdc)), depth);
      case 0xde:
      case 0xdf:
        return this.#map(this.#uint(2 << (code - 0xde)), depth);
      default:
        throw new Error(`the value holds the octet 0x${code.toString(16)}, which stands for nothing`);
    }
  }

  #extension(length: number): unknown {
    this.#taken(length + 1);
    return UNKNOWN;
  }

  #array(length: number, depth: number): unknown[] {
    this.#enter(length, depth);
    const values: unknown[] = [];
    for (let index = 0; index < length; index++) values.push(this.value(depth + 1));
    return values;
  }

  #map(length: number, depth: number): Record<string, unknown> {
    this.#enter(length, depth);
    const values: Record<string, unknown> = {};
    for (let index = 0; index < length; index++) {
      const key = this.value(depth + 1);
      if (typeof key !== 'string' || key === '__proto__') throw new Error(`${String(key)} cannot be a key`);
      values[key] = this.value(depth + 1);
    }
    return values;
  }

  // Each element takes an octet at least.
  #enter(length: number, depth: number): void {
    if (length > this.left) throw new Error('the value is cut off');
    if (depth > DEEPEST) throw new Error(`the value is nested more than ${DEEPEST} deep`);
  }

  #string(length: number): string {
    const start = this.#skip(length);
    return this.#bytes.toString('utf8', start, this.#at);
  }

  #uint(octets: number): number {
    return this.#bytes.readUIntBE(this.#skip(octets), octets);
  }

  #int(octets: number): number {
    return this.#bytes.readIntBE(this.#skip(octets), octets);
  }

  #taken(length: number): Buffer {
    const start = this.#skip(length);
    return this.#bytes.subarray(start, this.#at);
  }

  // Gives where it was.
  #skip(length: number): number {
    const start = this.#at;
    if (length > this.#bytes.length - start) throw new Error('the value is cut off');
    this.#at = start + length;
    return start;
  }
}
