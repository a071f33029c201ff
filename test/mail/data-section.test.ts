// The DATA section against a plain reference, in random pieces.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DataSection } from '../../server/mail/data-section.ts';

const unlimited = { maxBytes: 1e9, maxLine: 998, reserve: () => true };

function feed(section: DataSection, input: Buffer, cuts: readonly number[]): number {
  let used = 0;
  for (const [index, start] of cuts.entries()) {
    const piece = Buffer.from(input.subarray(start, cuts[index + 1] ?? input.length));
    if (section.ended) break;
    used += section.feed(piece, 0);
  }
  return used;
}

// What RFC 5321, sections 4.1.1.4 and 4.5.2, say, without regard to speed.
function reference(input: string): { content: string; used: number; bare: boolean } | undefined {
  const end = `\r\n${input}`.indexOf('\r\n.\r\n');
  if (end < 0) return undefined;
  const content = end === 0 ? '' : input.slice(0, end);
  const unstuffed = `\r\n${content}`.replaceAll('\r\n.', '\r\n').slice(2);
  return { content: unstuffed, used: end + 3, bare: /\r(?!\n)|(?<!\r)\n|\0/.test(content) };
}

// A small generator of its own: failures repeat (mulberry32).
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

test('agrees with the reference on 20,000 random inputs in random pieces', () => {
  const words = [
    '\r\n',
    '\r\n',
    '.',
    '\r',
    '\n',
    'text',
    '.\r\n',
    '\0',
    '\r\n..',
    'a long run of plain octets, longer than forty-eight of them',
  ];
  for (let seed = 1; seed <= 20_000; seed++) {
    const next = random(seed);
    const pick = (): string => words[Math.floor(next() * (next() < 0.5 ? words.length : 3))] as string;
    const input = Array.from({ length: 1 + Math.floor(next() * 12) }, pick).join('') + '\r\n.\r\nQUIT\r\n';
    const cuts = [0, ...Array.from({ length: Math.floor(next() * 5) }, () => Math.floor(next() * input.length))].sort(
      (a, b) => a - b,
    );
    const section = new DataSection(unlimited);
    const used = feed(section, Buffer.from(input, 'latin1'), cuts);
    const expected = reference(input);
    assert.ok(expected !== undefined && section.ended, `seed ${seed}`);
    assert.equal(used, expected.used, `seed ${seed}: ${JSON.stringify(input)}`);
    assert.equal(section.fault !== undefined, expected.bare, `seed ${seed}: ${JSON.stringify(input)}`);
    if (expected.bare) continue;
    const content = Buffer.concat(section.chunks).toString('latin1');
    assert.equal(content, expected.content, `seed ${seed}: ${JSON.stringify(input)}`);
    assert.equal(section.size, content.length);
    const blank = `\r\n${content}`.indexOf('\r\n\r\n');
    assert.equal(
      section.headerSize,
      blank < 0 ? content.length : blank,
      `seed ${seed}: header of ${JSON.stringify(input)}`,
    );
  }
});

test('a line of 998 octets passes, of 999 not, dots taken off first', () => {
  for (const [line, fault] of [
    ['x'.repeat(998), undefined],
    ['x'.repeat(999), 'line'],
    [`.${'.'.repeat(998)}`, undefined],
  ] as const) {
    const section = new DataSection(unlimited);
    section.feed(Buffer.from(`${line}\r\n.\r\n`), 0);
    assert.equal(section.fault, fault, String(line.length));
    assert.ok(section.ended);
  }
});

test('exactly the limit passes, one more octet does not, and nothing more is kept', () => {
  for (const [size, fault] of [
    [100, undefined],
    [101, 'size'],
  ] as const) {
    const section = new DataSection({ ...unlimited, maxBytes: 100 });
    section.feed(Buffer.from(`${'x'.repeat(size - 2)}\r\n.\r\n`), 0);
    assert.equal(section.fault, fault);
    assert.equal(section.chunks.length, fault === undefined ? 1 : 0);
  }
});

test('memory that is not given ends in a fault and keeps nothing', () => {
  const section = new DataSection({ ...unlimited, reserve: () => false });
  section.feed(Buffer.from('Subject: x\r\n\r\nx\r\n.\r\n'), 0);
  assert.deepEqual([section.fault, section.chunks.length, section.ended], ['memory', 0, true]);
});

test('pieces of one octet take hardly more memory than they hold, and all of it is asked for', () => {
  let reserved = 0;
  const reserve = (bytes: number): boolean => (reserved += bytes) > 0;
  const section = new DataSection({ ...unlimited, reserve });
  const octets = 200_000;
  for (let at = 0; at < octets; at++) section.feed(Buffer.from(at % 70 === 68 ? '\r' : at % 70 === 69 ? '\n' : 'a'), 0);
  const { chunks } = section;
  const held = new Set(chunks.map((one) => one.buffer));
  const bytes = [...held].reduce((sum, one) => sum + one.byteLength, 0);
  assert.ok(bytes <= reserved && reserved < octets + 65_536 && chunks.length < 16, `${bytes} ${reserved}`);
  assert.equal(Buffer.concat(chunks).length, section.size);
});

test('long pieces stay as they are between short ones, in order', () => {
  const section = new DataSection(unlimited);
  const line = `${'y'.repeat(98)}\r\n`;
  const pieces = ['a\r\n', line.repeat(200), 'b\r\n', line.repeat(300), 'c\r\n', '.\r\n'];
  for (const piece of pieces) section.feed(Buffer.from(piece), 0);
  assert.equal(Buffer.concat(section.chunks).toString(), pieces.slice(0, -1).join(''));
  assert.ok(section.ended && section.chunks.length === 5);
});

test('25 MB of stuffed dots are taken off within 3 seconds of CPU (reliability C-5)', () => {
  const line = Buffer.from('..\r\n');
  const chunk = Buffer.alloc(65_536, line);
  const section = new DataSection(unlimited);
  const started = process.cpuUsage();
  for (let octets = 0; octets < 25_000_000; octets += chunk.length) section.feed(Buffer.from(chunk), 0);
  const spent = process.cpuUsage(started);
  assert.ok((spent.user + spent.system) / 1000 < 3000, `${(spent.user + spent.system) / 1000} ms`);
});
