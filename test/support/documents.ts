// Documents of every kind that may hold macros, made octet by octet: what matters of them to a reader, and no more.
import { crc32, deflateRawSync } from 'node:zlib';

export interface Member {
  readonly name: string;
  readonly content: string | Buffer;
  readonly encrypted?: true;
}

/** A ZIP archive, its members deflated. */
export function zip(members: readonly Member[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, encrypted } of members) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(encrypted ? 1 : 0, 6);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(plain), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(plain.length, 22);
    head.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(offset, 42);
    locals.push(head, Buffer.from(name), packed);
    central.push(entry, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const types = (kind: string): Member => ({
  name: '[Content_Types].xml',
  content: `<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="application/vnd.${kind}.main+xml"/></Types>`,
});

export function ooxml(
  members: readonly Member[] = [],
  kind = 'openxmlformats-officedocument.wordprocessingml.document',
): Buffer {
  return zip([types(kind), { name: 'word/document.xml', content: '<?xml version="1.0"?><w:document/>' }, ...members]);
}

export function odf(members: readonly Member[] = [], manifest = ''): Buffer {
  return zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    { name: 'content.xml', content: '<office:document-content/>' },
    { name: 'META-INF/manifest.xml', content: `<manifest:manifest>${manifest}</manifest:manifest>` },
    ...members,
  ]);
}

export interface Stream {
  readonly name: string;
  /** Absent: a storage. */
  readonly content?: Buffer;
}

/** An OLE compound file: small streams in the mini stream, as the format wants it. */
export function compoundFile(streams: readonly Stream[]): Buffer {
  const sectors: Buffer[] = [];
  const table: number[] = [];
  const put = (content: Buffer): number => {
    if (content.length === 0) return 0xfffffffe;
    const first = sectors.length;
    for (let at = 0; at < content.length; at += 512) {
      const sector = Buffer.alloc(512);
      content.copy(sector, 0, at, at + 512);
      sectors.push(sector);
      table.push(at + 512 < content.length ? sectors.length : 0xfffffffe);
    }
    return first;
  };
  const mini: Buffer[] = [];
  const miniTable: number[] = [];
  const putMini = (content: Buffer): number => {
    const first = mini.length;
    for (let at = 0; at < content.length; at += 64) {
      const sector = Buffer.alloc(64);
      content.copy(sector, 0, at, at + 64);
      mini.push(sector);
      miniTable.push(at + 64 < content.length ? mini.length : 0xfffffffe);
    }
    return first;
  };
  const entries = streams.map(({ name, content }) => ({
    name,
    type: content ? 2 : 1,
    start: content ? (content.length < 4096 ? putMini(content) : put(content)) : 0,
    size: content?.length ?? 0,
  }));
  const miniStart = put(Buffer.concat(mini));
  const miniTableStart = put(numbers(miniTable, 0xffffffff));
  const root = { name: 'Root Entry', type: 5, start: miniStart, size: mini.length * 64 };
  const directoryStart = put(Buffer.concat([root, ...entries].map(directoryEntry)));
  const tableSectors = Math.ceil((table.length + 2) / 127);
  const tableStart = sectors.length;
  for (let index = 0; index < tableSectors; index++) table.push(0xfffffffd);
  const head = Buffer.alloc(512, 0xff);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  head.fill(0, 8, 76);
  head.writeUInt16LE(0x3e, 24);
  head.writeUInt16LE(3, 26);
  head.writeUInt16LE(0xfffe, 28);
  head.writeUInt16LE(9, 30);
  head.writeUInt16LE(6, 32);
  head.writeUInt32LE(tableSectors, 44);
  head.writeUInt32LE(directoryStart, 48);
  head.writeUInt32LE(4096, 56);
  head.writeUInt32LE(miniTableStart, 60);
  head.writeUInt32LE(miniTable.length > 0 ? Math.ceil(miniTable.length / 128) : 0, 64);
  head.writeUInt32LE(0xfffffffe, 68);
  for (let index = 0; index < tableSectors; index++) head.writeUInt32LE(tableStart + index, 76 + index * 4);
  return Buffer.concat([head, ...sectors, numbers(table, 0xffffffff, tableSectors)]);
}

function numbers(values: readonly number[], rest: number, sectors = Math.ceil(values.length / 128)): Buffer {
  const made = Buffer.alloc(sectors * 512);
  for (let index = 0; index < sectors * 128; index++) made.writeUInt32LE(values[index] ?? rest, index * 4);
  return made;
}

function directoryEntry({
  name,
  type,
  start,
  size,
}: {
  name: string;
  type: number;
  start: number;
  size: number;
}): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 0, 'utf16le');
  entry.writeUInt16LE(name.length * 2 + 2, 64);
  entry[66] = type;
  entry.fill(0xff, 68, 80);
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}

/** A BIFF8 workbook stream with one sheet of a type: 0 worksheet, 1 Excel 4.0 macro sheet, 6 VBA module. */
export function workbook(sheetType: number, encrypted = false): Buffer {
  const record = (type: number, data: Buffer): Buffer => {
    const head = Buffer.alloc(4);
    head.writeUInt16LE(type, 0);
    head.writeUInt16LE(data.length, 2);
    return Buffer.concat([head, data]);
  };
  return Buffer.concat([
    record(0x809, Buffer.alloc(16)),
    ...(encrypted ? [record(0x2f, Buffer.alloc(54))] : []),
    record(0x85, Buffer.concat([Buffer.from([0, 0, 0, 0, 0, sheetType, 6, 0]), Buffer.from('Sheet1')])),
    record(0x0a, Buffer.alloc(0)),
  ]);
}
