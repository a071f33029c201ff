// The format of one spooled message: a line of lengths and checksums, the envelope as a line of JSON, the content as received.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Envelope } from './envelope.ts';

const MAGIC = 'postplane-spool-1';
const HEADER = /^postplane-spool-1 (\d{1,9}) ([0-9a-f]{8}) (\d{1,12}) ([0-9a-f]{8})\n/;
const MAX_HEADER = 80;
const FIRST_READ = 8192;
const MAX_ENVELOPE = 16 * 1024 * 1024;

/** A file that this format did not write, or not to its end. */
export class BrokenSpoolFile extends Error {
  readonly code = 'EBADMSG';
}

export function encodeSpoolFile(envelope: Envelope, content: readonly Buffer[]): Buffer[] {
  const json = Buffer.from(`${JSON.stringify(envelope)}\n`);
  let length = 0;
  let checksum = 0;
  for (const chunk of content) {
    length += chunk.length;
    checksum = crc32(chunk, checksum);
  }
  const header = `${MAGIC} ${json.length} ${hex(crc32(json))} ${length} ${hex(checksum)}\n`;
  return [Buffer.from(header), json, ...content];
}

/** The content of a whole file, checked against its checksum. */
export function contentOf(file: Buffer): Buffer {
  const header = parseHeader(file);
  const start = header.envelopeAt + header.envelopeLength;
  // What follows is left of a message that was in the file before.
  const content = file.subarray(start, start + header.contentLength);
  if (content.length !== header.contentLength) throw new BrokenSpoolFile('content is cut short');
  if (hex(crc32(content)) !== header.contentChecksum) throw new BrokenSpoolFile('content differs from its checksum');
  return content;
}

/**
 * Reads the envelope, without the content; checks that the file is whole by its length. Synchronous: at start 100,000 of them are
 * read, and a round through the thread pool for each call costs ten times the call. Never follows a link, never waits for a pipe.
 */
export function readEnvelope(path: string): Envelope {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const { size } = statRegular(file);
    const start = readAt(file, 0, Math.min(size, FIRST_READ));
    const header = parseHeader(start);
    const end = header.envelopeAt + header.envelopeLength;
    if (header.envelopeLength > MAX_ENVELOPE || size < end + header.contentLength)
      throw new BrokenSpoolFile('length differs');
    const json =
      end <= start.length
        ? start.subarray(header.envelopeAt, end)
        : readAt(file, header.envelopeAt, header.envelopeLength);
    if (hex(crc32(json)) !== header.envelopeChecksum) throw new BrokenSpoolFile('envelope differs from its checksum');
    return checkedEnvelope(JSON.parse(json.toString()));
  } finally {
    closeSync(file);
  }
}

const STRINGS = ['queueId', 'node', 'mailFrom', 'domain', 'admin', 'classification'] as const;
const STRINGS_OR_NULL = ['outgoingUser', 'identity', 'rule', 'messageId', 'subject', 'from'] as const;
const NUMBERS = ['receivedAt', 'revision', 'size', 'retrySeconds'] as const;
const DIRECTIONS: readonly unknown[] = ['incoming', 'outgoing', 'internal'] satisfies Envelope['direction'][];

// Checksums only say that nothing changed since it was written, not who wrote it.
function checkedEnvelope(value: unknown): Envelope {
  if (!isObject(value) || !hasFields(value) || !isObject(value['client']) || !isRecipients(value['recipients']))
    throw new BrokenSpoolFile('not an envelope');
  const { address, helo, tls, login } = value['client'];
  if (![address, helo].every(isString) || ![tls, login].every(isStringOrNull))
    throw new BrokenSpoolFile('not a client of an envelope');
  return value as unknown as Envelope;
}

function hasFields(value: Record<string, unknown>): boolean {
  const { direction, receivedAt, delayWarningSeconds: delay } = value;
  return (
    STRINGS.every((name) => isString(value[name])) &&
    STRINGS_OR_NULL.every((name) => isStringOrNull(value[name])) &&
    NUMBERS.every((name) => Number.isFinite(value[name])) &&
    DIRECTIONS.includes(direction) &&
    !Number.isNaN(new Date(receivedAt as number).getTime()) &&
    (delay === null || Number.isFinite(delay))
  );
}

function isRecipients(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isRecipient);
}

function isRecipient(value: unknown): boolean {
  if (!isObject(value) || !isString(value['address'])) return false;
  const { orcpt, notify } = value;
  return (orcpt === undefined || isString(orcpt)) && (notify === undefined || Array.isArray(notify));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isStringOrNull(value: unknown): boolean {
  return value === null || isString(value);
}

function statRegular(file: number): { size: number } {
  const stat = fstatSync(file);
  if (!stat.isFile()) throw new BrokenSpoolFile('not a regular file');
  return stat;
}

function readAt(file: number, position: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  if (readSync(file, buffer, 0, length, position) !== length) throw new BrokenSpoolFile('cut short');
  return buffer;
}

interface Header {
  readonly envelopeAt: number;
  readonly envelopeLength: number;
  readonly envelopeChecksum: string;
  readonly contentLength: number;
  readonly contentChecksum: string;
}

function parseHeader(file: Buffer): Header {
  const match = HEADER.exec(file.toString('latin1', 0, MAX_HEADER));
  if (!match) throw new BrokenSpoolFile('no spool header');
  const [line, envelopeLength, envelopeChecksum = '', contentLength, contentChecksum = ''] = match;
  return {
    envelopeAt: line.length,
    envelopeLength: Number(envelopeLength),
    envelopeChecksum,
    contentLength: Number(contentLength),
    contentChecksum,
  };
}

function hex(checksum: number): string {
  return checksum.toString(16).padStart(8, '0');
}
