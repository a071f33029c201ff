// Writes ZIP archives (APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.16) that are the same octet for octet whenever they are made.
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipMember {
  readonly name: string;
  readonly content: Buffer;
  readonly executable: boolean;
}

const DEFLATED = 8;
const VERSION = 20;
const UNIX = 3 << 8;
const REGULAR_FILE = 0o100000;
// 1980-01-01 00:00, the earliest there is: the time of building must not show.
const DATE = 0x21;

/** An archive of the members in the order given. */
export function zip(members: readonly ZipMember[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const packed = deflateRawSync(member.content, { level: 9 });
    const name = Buffer.from(member.name);
    const common = commonFields(member.content, packed, name);
    const local = Buffer.concat([signature(0x04034b50), common, name, packed]);
    files.push(local);
    directory.push(centralEntry(common, name, member.executable, offset));
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...files, central, endRecord(members.length, central.length, offset)]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

// From "version needed" to "extra field length": the same in both headers.
function commonFields(content: Buffer, packed: Buffer, name: Buffer): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(VERSION, 0);
  bytes.writeUInt16LE(DEFLATED, 4);
  bytes.writeUInt16LE(DATE, 8);
  bytes.writeUInt32LE(crc32(content), 10);
  bytes.writeUInt32LE(packed.length, 14);
  bytes.writeUInt32LE(content.length, 18);
  bytes.writeUInt16LE(name.length, 22);
  return bytes;
}

function centralEntry(common: Buffer, name: Buffer, executable: boolean, offset: number): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(UNIX | VERSION);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(((REGULAR_FILE | (executable ? 0o755 : 0o644)) << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(0x02014b50), madeBy, common, rest, name]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(18);
  bytes.writeUInt16LE(count, 4);
  bytes.writeUInt16LE(count, 6);
  bytes.writeUInt32LE(size, 8);
  bytes.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), bytes]);
}
