// Whether a document holds a macro of any kind (mail.md L11), told by its content and never by its name: OOXML, OLE, ODF,
// RTF, Word 2003 XML, MHT and what is inside archives and messages. PDF is none of these.
import { gunzipSync } from 'node:zlib';
import { Bounds, Opaque } from './bounds.ts';
import { type CompoundFile, isCompoundFile, openCompoundFile } from './compound-file.ts';
import { looksLikeZip, startOf, unpack, type ZipMember, zipMembers } from './zip.ts';

/** What was found, or why it cannot be known. */
export type MacroFinding = { readonly kind: 'macro' | 'unknown'; readonly what: string };

/** Takes a nested message apart: the contents of its parts. */
export type TakeApart = (message: Buffer) => Promise<readonly Buffer[]>;

const DEPTH_MOST = 3;
const TEXT_MOST = 4_194_304;

/** What stands in one attachment; undefined: no macro. */
export async function findMacro(
  content: Buffer,
  takeApart: TakeApart,
  bounds = new Bounds(),
): Promise<MacroFinding | undefined> {
  try {
    const what = await look({ takeApart, bounds }, content, 0);
    return what === undefined ? undefined : { kind: 'macro', what };
  } catch (error) {
    if (error instanceof Opaque) return { kind: 'unknown', what: error.message };
    // Readers that fail have met a document nobody should open.
    return { kind: 'unknown', what: 'is a broken document' };
  }
}

interface Looking {
  readonly takeApart: TakeApart;
  readonly bounds: Bounds;
}

async function look(looking: Looking, content: Buffer, depth: number): Promise<string | undefined> {
  void looking.bounds.left;
  if (isCompoundFile(content)) return inCompoundFile(looking, content, depth);
  if (isActiveMime(content)) return 'ActiveMime';
  if (isRtf(content)) return inRtf(content);
  if (content[0] === 0x1f && content[1] === 0x8b) return look(looking, gunzip(content, looking.bounds), deeper(depth));
  const text = textOf(content);
  if (text !== undefined) {
    const found = inText(text);
    if (found !== undefined) return found;
    if (isMessage(text)) return inAny(looking, await looking.takeApart(content), deeper(depth));
  }
  return looksLikeZip(content) ? inZip(looking, content, depth) : undefined;
}

async function inAny(looking: Looking, contents: Iterable<Buffer>, depth: number): Promise<string | undefined> {
  let opaque: Opaque | undefined;
  for (const content of contents) {
    try {
      const found = await look(looking, content, depth);
      if (found !== undefined) return found;
    } catch (error) {
      // A macro elsewhere is the better reason.
      if (!(error instanceof Opaque)) throw error;
      opaque ??= error;
    }
  }
  if (opaque !== undefined) throw opaque;
  return undefined;
}

function deeper(depth: number): number {
  if (depth >= DEPTH_MOST) throw new Opaque(`is nested deeper than ${DEPTH_MOST}`);
  return depth + 1;
}

function gunzip(content: Buffer, bounds: Bounds): Buffer {
  try {
    const inflated = gunzipSync(content, { maxOutputLength: bounds.left });
    bounds.spend(inflated.length);
    return inflated;
  } catch {
    throw new Opaque('is a broken archive');
  }
}

// Archives, OOXML and ODF.

const MACRO_MEMBER = /(^|\/)(vbaproject\.bin|vbadata\.xml|attachedtoolbars\.bin)$|(^|\/)xl\/(intl)?macrosheets\//i;
const MACRO_TYPES = /macroEnabled|vbaProject|ms-excel\.(intl)?macrosheet/i;
const ODF_MACRO = /^(Basic|Scripts)\/.*[^/]$/;

async function inZip(looking: Looking, content: Buffer, depth: number): Promise<string | undefined> {
  const members = membersOf(content);
  const named = members.find((one) => MACRO_MEMBER.test(one.name));
  if (named !== undefined) return named.name;
  const has = (name: string): ZipMember | undefined => members.find((one) => one.name === name);
  const types = has('[Content_Types].xml');
  const manifest = has('META-INF/manifest.xml');
  if (types && MACRO_TYPES.test(unpack(types, looking.bounds).toString('utf8'))) return 'macro content type';
  if (manifest) {
    const script = members.find((one) => ODF_MACRO.test(one.name));
    if (script !== undefined) return script.name;
    if (unpack(manifest, looking.bounds).includes('encryption-data')) throw new Opaque('is encrypted');
  }
  if (members.some((one) => one.encrypted)) throw new Opaque('is encrypted');
  // In a document only what is a document itself matters; in an archive text may be one, too.
  const isDocument = types !== undefined || manifest !== undefined;
  const inner = members.filter((one) => isWorthALook(startOf(one), isDocument));
  return inner.length === 0 ? undefined : inAny(looking, unpacked(inner, looking.bounds), deeper(depth));
}

function* unpacked(members: readonly ZipMember[], bounds: Bounds): Generator<Buffer> {
  for (const member of members) yield unpack(member, bounds);
}

// Word opens what it can repair: names of a broken archive still tell.
function membersOf(content: Buffer): ZipMember[] {
  try {
    return zipMembers(content);
  } catch (error) {
    if (content.includes('vbaProject.bin') || content.includes('xl/macrosheets/'))
      return [{ name: 'vbaProject.bin', encrypted: false, method: 0, packed: Buffer.alloc(0) }];
    throw error;
  }
}

function isWorthALook(start: Buffer, inDocument: boolean): boolean {
  if (isCompoundFile(start) || isRtf(start) || start.toString('latin1', 0, 4) === 'PK\u0003\u0004') return true;
  if (isActiveMime(start)) return true;
  return !inDocument && (textOf(start) !== undefined || (start[0] === 0x1f && start[1] === 0x8b));
}

// OLE: Word, Excel and PowerPoint up to 2003, Outlook messages, encrypted OOXML.

const VBA_STORAGES = new Set(['macros', '_vba_project_cur', '_vba_project', 'vba']);
const VBA_UTF16 = Buffer.from('_VBA_PROJECT', 'utf16le');

async function inCompoundFile(looking: Looking, content: Buffer, depth: number): Promise<string | undefined> {
  // Also found where the directory is broken.
  if (content.includes(VBA_UTF16)) return '_VBA_PROJECT';
  const file = openCompoundFile(content);
  const storage = file.entries.find((one) => one.type === 1 && VBA_STORAGES.has(one.name.toLowerCase()));
  if (storage !== undefined) return storage.name;
  if (file.entries.some((one) => /^(EncryptedPackage|EncryptedSummary)$/i.test(one.name)))
    throw new Opaque('is encrypted');
  const own = inOwnStreams(file);
  if (own !== undefined) return own;
  const inner = [...embedded(file)];
  return inner.length === 0 ? undefined : inAny(looking, inner, deeper(depth));
}

function inOwnStreams(file: CompoundFile): string | undefined {
  for (const entry of file.entries) {
    if (entry.type !== 2) continue;
    const name = entry.name.toLowerCase();
    if (name === 'workbook' || name === 'book') {
      const found = inWorkbook(file.read(entry));
      if (found !== undefined) return found;
    }
    if (name === 'powerpoint document' && hasPowerPointMacro(file.read(entry))) return 'VBA of a presentation';
    // FibBase, fEncrypted (MS-DOC, section 2.5.2).
    if (name === 'worddocument' && ((file.read(entry, 12)[11] ?? 0) & 1) === 1) throw new Opaque('is encrypted');
  }
  return undefined;
}

// Records of the workbook's first substream (MS-XLS, section 2.1.7.20.3): FilePass encrypts, BoundSheet8 has the sheet type.
function inWorkbook(stream: Buffer): string | undefined {
  for (let at = 0; at + 4 <= stream.length; ) {
    const type = stream.readUInt16LE(at);
    const length = stream.readUInt16LE(at + 2);
    if (type === 0x2f) throw new Opaque('is encrypted');
    if (type === 0x85 && length >= 6) {
      const sheet = stream[at + 9];
      if (sheet === 1) return 'Excel 4.0 macro sheet';
      if (sheet === 6) return 'VBA module';
    }
    if (type === 0x0a || type === 0) return undefined;
    at += 4 + length;
  }
  return undefined;
}

// VBAInfoAtom (MS-PPT, section 2.4.11): version 2, type 0x0400, 12 octets; the second number says whether there are macros.
const VBA_INFO = Buffer.from('020000040c000000', 'hex');

function hasPowerPointMacro(stream: Buffer): boolean {
  for (let at = stream.indexOf(VBA_INFO); at >= 0; at = stream.indexOf(VBA_INFO, at + 1))
    if (at + 16 <= stream.length && stream.readUInt32LE(at + 12) !== 0) return true;
  return false;
}

// Documents in a document, and attachments of an Outlook message.
function* embedded(file: CompoundFile): Generator<Buffer> {
  for (const entry of file.entries) {
    if (entry.type !== 2 || entry.size < 16) continue;
    if (isWorthALook(file.read(entry, 16), true)) yield file.read(entry);
    else if (entry.name === '\u0001Ole10Native') yield* inPackage(file.read(entry));
  }
}

// An object packed by the shell: names of unknown length, then the file.
function* inPackage(stream: Buffer): Generator<Buffer> {
  const starts = [Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('PK\u0003\u0004', 'latin1')];
  for (const start of starts) {
    const at = stream.indexOf(start);
    if (at >= 0) yield stream.subarray(at);
  }
}

// Text: RTF, XML, MHT and messages.

function isActiveMime(content: Buffer): boolean {
  return content.toString('latin1', 0, 10) === 'ActiveMime';
}

function isRtf(content: Buffer): boolean {
  return content.toString('latin1', 0, 4).toLowerCase() === '{\\rt';
}

function inRtf(content: Buffer): string | undefined {
  // Word ignores line ends within the names of control words' neighbours; with them gone split words are found, too.
  const text = content.toString('latin1').replaceAll(/[\r\n]+/g, '');
  return /\\obj(data|emb|ocx|autlink|update)\b/.test(text) ? 'embedded OLE object' : undefined;
}

// Undefined where it is no text.
function textOf(content: Buffer): string | undefined {
  const start = content.subarray(0, TEXT_MOST);
  if (start[0] === 0xff && start[1] === 0xfe) return start.toString('utf16le', 2);
  if (start[0] === 0xfe && start[1] === 0xff)
    return Buffer.from(start.subarray(2, start.length & ~1))
      .swap16()
      .toString('utf16le');
  if (start.subarray(0, 64).includes(0)) return undefined;
  return start.toString('latin1');
}

function inText(text: string): string | undefined {
  if (text.includes('QWN0aXZlTWltZQ')) return 'ActiveMime';
  if (!text.includes('<')) return undefined;
  if (/<w:binData\b|w:macrosPresent="yes"/.test(text)) return 'macro in Word XML';
  if (/pkg:name="[^"]*(vbaProject\.bin|xl\/macrosheets\/)/i.test(text)) return 'vbaProject.bin';
  return /<ooo:library-embedded\b|<script:module\b/.test(text) ? 'macro in OpenDocument XML' : undefined;
}

function isMessage(text: string): boolean {
  return (
    /^\s{0,8}(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){1,200}?(?:MIME-Version|Content-Type):/i.test(
      text.slice(0, 65_536),
    ) || /^\s{0,8}(MIME-Version|Content-Type):/i.test(text)
  );
}
