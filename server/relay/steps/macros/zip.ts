// Reads ZIP archives as far as documents need it: the central directory (APPNOTE 6.3, sections 4.3.12 and 4.3.16), members
// stored or deflated. What contradicts itself is refused, not repaired.
import { constants, inflateRawSync } from 'node:zlib';
import { type Bounds, Opaque } from './bounds.ts';

export interface ZipMember {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly packed: Buffer;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MEMBERS_MOST = 5000;
const COMMENT_MOST = 65_535;
const SNIFFED = 1024;

/** Whether an archive may be here: at the start, or behind something else. */
export function looksLikeZip(content: Buffer): boolean {
  return (content.length > 4 && content.readUInt32LE(0) === LOCAL) || endRecord(content) >= 0;
}

function endRecord(content: Buffer): number {
  const from = Math.max(0, content.length - 22 - COMMENT_MOST);
  const at = content.subarray(from).lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  return at < 0 || from + at + 22 > content.length ? -1 : from + at;
}

/** All members. Throws Opaque. */
export function zipMembers(content: Buffer): ZipMember[] {
  const end = endRecord(content);
  if (end < 0 || content.readUInt32LE(end) !== END) throw new Opaque('is a broken archive');
  const count = content.readUInt16LE(end + 10);
  const size = content.readUInt32LE(end + 12);
  const offset = content.readUInt32LE(end + 16);
  if (count > MEMBERS_MOST) throw new Opaque(`has ${count} members`);
  // Something may stand in front of the archive: offsets count from its own start.
  const shift = end - size - offset;
  if (size > end || shift < 0 || count === 0xffff) throw new Opaque('is a broken archive');
  const members: ZipMember[] = [];
  for (let at = end - size; members.length < count; ) {
    if (at + 46 > end || content.readUInt32LE(at) !== CENTRAL) throw new Opaque('is a broken archive');
    members.push(memberAt(content, at, shift));
    at += 46 + content.readUInt16LE(at + 28) + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32);
  }
  return members;
}

function memberAt(content: Buffer, at: number, shift: number): ZipMember {
  const nameLength = content.readUInt16LE(at + 28);
  const local = content.readUInt32LE(at + 42) + shift;
  const packedSize = content.readUInt32LE(at + 20);
  if (local + 30 > content.length || content.readUInt32LE(local) !== LOCAL) throw new Opaque('is a broken archive');
  const start = local + 30 + content.readUInt16LE(local + 26) + content.readUInt16LE(local + 28);
  if (start + packedSize > content.length) throw new Opaque('is a broken archive');
  return {
    name: content.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
    encrypted: (content.readUInt16LE(at + 8) & 1) === 1,
    method: content.readUInt16LE(at + 10),
    packed: content.subarray(start, start + packedSize),
  };
}

/** The first octets of a member; empty where they cannot be had. */
export function startOf(member: ZipMember): Buffer {
  if (member.method === 0) return member.packed.subarray(0, SNIFFED);
  try {
    return inflateRawSync(member.packed.subarray(0, SNIFFED), {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: 2_000_000,
    });
  } catch {
    return Buffer.alloc(0);
  }
}

/** A member's content. Throws Opaque. */
export function unpack(member: ZipMember, bounds: Bounds): Buffer {
  if (member.encrypted) throw new Opaque('is encrypted');
  if (member.method === 0) return member.packed;
  if (member.method !== 8) throw new Opaque(`is packed by method ${member.method}`);
  const maxOutputLength = bounds.left;
  try {
    const content = inflateRawSync(member.packed, { maxOutputLength });
    bounds.spend(content.length);
    return content;
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Opaque(tooLarge ? 'inflates to too much' : 'is a broken archive');
  }
}
