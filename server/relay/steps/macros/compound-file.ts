// Reads OLE compound files (MS-CFB): the directory and the streams, within the size of the file.
import { Opaque } from './bounds.ts';

export interface CompoundEntry {
  readonly name: string;
  /** 1 storage, 2 stream, 5 root. */
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

export interface CompoundFile {
  readonly entries: readonly CompoundEntry[];
  /** The first octets of a stream, all of it by default. Throws Opaque. */
  read(entry: CompoundEntry, most?: number): Buffer;
}

const MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const LAST = 0xfffffffa; // from here on sector numbers are marks, not sectors
const ENTRIES_MOST = 20_000;

export function isCompoundFile(content: Buffer): boolean {
  return content.subarray(0, 8).equals(MAGIC);
}

/** Throws Opaque for a file that contradicts itself. */
export function openCompoundFile(content: Buffer): CompoundFile {
  if (content.length < 512) throw broken();
  const shift = content.readUInt16LE(30);
  const miniShift = content.readUInt16LE(32);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw broken();
  const sectorSize = 1 << shift;
  const sectors = Math.ceil(content.length / sectorSize);

  const sector = (number: number): Buffer => {
    const at = (number + 1) * sectorSize;
    if (number >= sectors || at >= content.length) throw broken();
    return content.subarray(at, at + sectorSize);
  };
  const table = allocationTable(content, sector, sectorSize, sectors);
  const chain = (start: number, most: number): Buffer => {
    const parts: Buffer[] = [];
    for (let at = start, length = 0; at < LAST && length < most; at = table(at)) {
      if (parts.length > sectors) throw broken();
      parts.push(sector(at));
      length += sectorSize;
    }
    return Buffer.concat(parts);
  };

  const entries = directoryEntries(chain(content.readUInt32LE(48), content.length), shift);
  const root = entries.find((one) => one.type === 5);
  const cutoff = content.readUInt32LE(56);
  const miniTable = chain(content.readUInt32LE(60), content.length);
  const miniStream = root === undefined ? Buffer.alloc(0) : chain(root.start, content.length);

  const miniChain = (start: number, most: number): Buffer => {
    const parts: Buffer[] = [];
    for (let at = start; at < LAST && parts.length * 64 < most; ) {
      if (at * 64 >= miniStream.length || at * 4 + 4 > miniTable.length) throw broken();
      parts.push(miniStream.subarray(at * 64, at * 64 + 64));
      if (parts.length * 64 > miniStream.length) throw broken();
      at = miniTable.readUInt32LE(at * 4);
    }
    return Buffer.concat(parts);
  };
  return {
    entries,
    read: (entry, most = entry.size) => {
      const length = Math.min(most, entry.size);
      return (entry.size < cutoff ? miniChain : chain)(entry.start, length).subarray(0, length);
    },
  };
}

function allocationTable(
  content: Buffer,
  sector: (number: number) => Buffer,
  sectorSize: number,
  sectors: number,
): (number: number) => number {
  const numbers: number[] = [];
  for (let at = 76; at < 512; at += 4) numbers.push(content.readUInt32LE(at));
  let next = content.readUInt32LE(68);
  for (let count = 0; next < LAST; count++) {
    if (count > sectors) throw broken();
    const part = sector(next);
    if (part.length < sectorSize) throw broken();
    for (let at = 0; at < sectorSize - 4; at += 4) numbers.push(part.readUInt32LE(at));
    next = part.readUInt32LE(sectorSize - 4);
  }
  const fat = Buffer.concat(
    numbers
      .filter((one) => one < LAST)
      .slice(0, sectors)
      .map(sector),
  );
  return (number) => {
    if (number * 4 + 4 > fat.length) throw broken();
    return fat.readUInt32LE(number * 4);
  };
}

function directoryEntries(directory: Buffer, shift: number): CompoundEntry[] {
  const entries: CompoundEntry[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const type = directory[at + 66] as number;
    if (type === 0) continue;
    if (entries.length >= ENTRIES_MOST) throw new Opaque('has too many streams');
    const length = Math.min(Math.max(directory.readUInt16LE(at + 64) - 2, 0), 62);
    entries.push({
      name: directory.toString('utf16le', at, at + length),
      type,
      start: directory.readUInt32LE(at + 116),
      // Version 3 has 32 bits; the upper half may hold anything.
      size: directory.readUInt32LE(at + 120) + (shift === 12 ? directory.readUInt32LE(at + 124) * 2 ** 32 : 0),
    });
  }
  if (entries.length === 0) throw broken();
  return entries;
}

function broken(): Opaque {
  return new Opaque('is a broken document');
}
