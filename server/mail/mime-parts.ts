// The parts of a MIME message (RFC 2046, section 5.1): how many there are and whether one is a fragment of a message. It looks
// at boundary lines and at the header of each part, never at content, and lets others work now and then.
import { breath } from './breath.ts';
import { type Header, fieldsNamed, parseHeader } from './header.ts';
import { windowsOf } from './windows.ts';

export interface MimeParts {
  /** Parts that are no containers themselves, and containers; 1 for a message that is not MIME. */
  readonly count: number;
  /** A part is `message/partial` (section 5.2.2). */
  readonly partial: boolean;
}

// A boundary has 70 characters at most (section 5.1.1); a line that could be one is no longer than that and its dashes.
const BOUNDARY_MOST = 70;
const LINE_MOST = 200;
const PART_HEADER_MOST = 65_536;
const BOUNDARIES_MOST = 100;
/** Looks between two breaths: a few hundred nanoseconds each. */
const LOOKS = 2000;

interface Found {
  count: number;
  partial: boolean;
  readonly boundaries: Set<string>;
}

/** Counts until there are more than `most`. `chunks` is the message, whose header section has `header.size` octets. */
export async function mimeParts(header: Header, chunks: readonly Buffer[], most: number): Promise<MimeParts> {
  const found: Found = { count: 1, partial: false, boundaries: new Set() };
  look(found, header);
  // What is in no container has one part, but a message within a message may hold some.
  if (found.boundaries.size === 0 && !/^message\//i.test(contentType(header))) return found;
  let state: State = { header: /^message\/(rfc822|global)/i.test(contentType(header)), rest: Buffer.alloc(0) };
  let skip = header.size + (/^message\//i.test(contentType(header)) ? 2 : 0);
  for (const window of windowsOf(chunks)) {
    const from = Math.min(skip, window.length);
    skip -= from;
    state = await scan(found, joined(state.rest, window.subarray(from)), state.header, most);
    if (found.count > most) break;
    await breath();
  }
  return found;
}

interface State {
  /** Within the header of a part. */
  readonly header: boolean;
  /** What a part of a line or header goes on from. */
  readonly rest: Buffer;
}

async function scan(found: Found, text: Buffer, inHeader: boolean, most: number): Promise<State> {
  let header = inHeader;
  let at = 0;
  for (let looks = 1; found.count <= most; looks++) {
    if (looks % LOOKS === 0) await breath();
    if (header) {
      // A part without header begins with the empty line.
      const end = text.indexOf('\r\n', at) === at ? at : text.indexOf('\r\n\r\n', at);
      if (end < 0 && text.length - at < PART_HEADER_MOST) return { header, rest: text.subarray(at) };
      const section = text.subarray(at, end < 0 ? at + PART_HEADER_MOST : end + 2);
      const parsed = parseHeader(section, 100);
      look(found, parsed);
      at += section.length;
      header = /^message\/(rfc822|global)/i.test(contentType(parsed));
      if (header) at += 2;
      continue;
    }
    const hit = text.indexOf('\r\n--', at);
    if (hit < 0) return { header, rest: text.subarray(Math.max(at, text.length - 3)) };
    const end = text.indexOf('\r\n', hit + 4);
    if (end < 0 && text.length - hit < LINE_MOST) return { header, rest: text.subarray(hit) };
    const line = text.toString('latin1', hit + 4, end < 0 ? hit + LINE_MOST : Math.min(end, hit + LINE_MOST));
    at = hit + 2;
    if (!found.boundaries.has(line.trimEnd()) || end < 0) continue;
    found.count += 1;
    header = true;
    at = end + 2;
  }
  return { header, rest: Buffer.alloc(0) };
}

function look(found: Found, header: Header): void {
  const type = contentType(header);
  if (/^message\/partial\b/i.test(type)) found.partial = true;
  const boundary = boundaryOf(type);
  if (boundary !== undefined && found.boundaries.size < BOUNDARIES_MOST) found.boundaries.add(boundary);
}

/** The boundary of a content type that is a container and names a valid one. */
export function boundaryOf(type: string): string | undefined {
  if (!/^multipart\//i.test(type)) return undefined;
  const given = /;\s*boundary\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(type);
  const boundary = (given?.[1]?.replace(/\\(.)/g, '$1') ?? given?.[2] ?? '').trimEnd();
  return boundary !== '' && boundary.length <= BOUNDARY_MOST ? boundary : undefined;
}

/** The content type as it stands in a header, unfolded; empty: there is none. */
export function contentType(header: Header): string {
  const raw = fieldsNamed(header, 'content-type')[0]?.raw ?? '';
  return raw.replaceAll('\r\n', '').trim().slice(0, 4096);
}

function joined(rest: Buffer, window: Buffer): Buffer {
  return rest.length === 0 ? window : Buffer.concat([rest, window]);
}
