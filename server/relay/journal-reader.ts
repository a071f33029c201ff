// Reads journal segments: whole lines from a position on; torn and changed lines are passed over.
import { closeSync, fstatSync, mkdirSync, readSync } from 'node:fs';
import { decodeEvent, type JournalLine } from './journal-event.ts';
import { decodeLine, listSegments, type LogPosition, openSegment, readSegment } from './segmented-log.ts';

const CHUNK = 256 * 1024;
/** A longer line is none of ours and passed over piece by piece. */
const MAX_LINE = 16 * 1024 * 1024;
/** The clock's microseconds reach it in the year 2223; a number beyond would leave no room to count on. */
const MAX_SEQUENCE = 8e15;
const NEWLINE = 10;

export interface JournalChunk {
  readonly lines: JournalLine[];
  /** Where to read on. */
  readonly offset: number;
  /** Nothing was there. */
  readonly empty: boolean;
}

/** Reads up to 256 KiB of lines, more when one line is longer. Empty at the end of what is written. */
export function readJournal(
  dir: string,
  { segment, offset }: LogPosition,
  end = Number.POSITIVE_INFINITY,
): JournalChunk {
  const file = openSegment(dir, segment);
  try {
    const available = Math.min(fstatSync(file).size, end) - offset;
    const bytes = readWholeLines(file, offset, available);
    return { lines: parseLines(bytes), offset: offset + bytes.length, empty: bytes.length === 0 };
  } finally {
    closeSync(file);
  }
}

function readWholeLines(file: number, offset: number, available: number): Buffer {
  for (let want = CHUNK; ; want *= 2) {
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(want, available)));
    const read = bytes.subarray(0, readSync(file, bytes, 0, bytes.length, offset));
    const end = read.lastIndexOf(NEWLINE) + 1;
    if (end === 0 && want >= MAX_LINE) return read;
    if (end > 0 || want >= available) return read.subarray(0, end);
  }
}

function parseLines(bytes: Buffer): JournalLine[] {
  return bytes
    .toString()
    .split('\n')
    .flatMap((line) => {
      const payload = line === '' ? undefined : decodeLine(line);
      return (payload !== undefined && decodeEvent(payload)) || [];
    });
}

/** The highest sequence that a journal holds; 0 when it is empty. */
export function lastSequence(dir: string): number {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  for (const segment of listSegments(dir).reverse()) {
    let last = 0;
    for (const payload of readSegment(dir, segment)) {
      const sequence = decodeEvent(payload)?.sequence ?? 0;
      if (Number.isInteger(sequence) && sequence <= MAX_SEQUENCE) last = Math.max(last, sequence);
    }
    if (last > 0) return last;
  }
  return 0;
}
