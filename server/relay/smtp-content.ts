// Content as it goes over the wire: dots doubled at line starts and the end mark (RFC 5321 §4.5.2), otherwise byte for byte.

const CR = 13;
const LF = 10;
const DOT = 46;
const CHUNK = 256 * 1024;
const END = Buffer.from('.\r\n');
const NEWLINE_END = Buffer.from('\r\n.\r\n');

/** Content that holds a bare CR or LF must not be sent at all (RFC 5321 §2.3.8): a destination may see a second message in it. */
export function hasBareLineEnd(content: Buffer): boolean {
  for (let at = content.indexOf(LF); at >= 0; at = content.indexOf(LF, at + 1)) if (content[at - 1] !== CR) return true;
  for (let at = content.indexOf(CR); at >= 0; at = content.indexOf(CR, at + 1)) if (content[at + 1] !== LF) return true;
  return false;
}

/** Whether octets above 127 occur. */
export function hasEightBit(content: Buffer): boolean {
  for (let at = 0; at < content.length; at += 1) if ((content[at] as number) > 127) return true;
  return false;
}

/** The pieces to write, each about 256 KiB, the last with the end mark. Content without leading dots is not copied. */
export function* wireChunks(content: Buffer): Generator<Buffer[]> {
  let lineStart = true;
  for (let start = 0; start < content.length; start += CHUNK) {
    const chunk = content.subarray(start, start + CHUNK);
    const stuffed = stuffDots(chunk, lineStart);
    lineStart = chunk[chunk.length - 1] === LF;
    if (start + CHUNK < content.length) yield [stuffed];
    else yield [stuffed, lineStart ? END : NEWLINE_END];
  }
  if (content.length === 0) yield [END];
}

function stuffDots(chunk: Buffer, atLineStart: boolean): Buffer {
  const first = atLineStart && chunk[0] === DOT;
  if (!first && !chunk.includes('\n.')) return chunk;
  // Worst case: each line is one dot. One pass over the bytes, so that no content costs more than another.
  const out = Buffer.allocUnsafe(chunk.length + (chunk.length >> 1) + 2);
  let length = 0;
  let lineStart = atLineStart;
  for (let at = 0; at < chunk.length; at += 1) {
    const byte = chunk[at] as number;
    if (lineStart && byte === DOT) out[length++] = DOT;
    out[length++] = byte;
    lineStart = byte === LF;
  }
  return out.subarray(0, length);
}
