// What a build leaves out of the bundle is missed by nobody: patterns get the verdicts of the whole library, and the package stays small.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { BUNDLE } from '../../provider/launcher.ts';
import { re2Syntax } from '../../provider/re2-syntax.ts';
import { rangesOf } from '../../provider/unicode-classes.ts';
import * as whole from '../../schemas/pattern.ts';
import { randomFrom } from '../support/random-documents.ts';
import { type Built, buildForTest } from './built.ts';

const root = mkdtempSync(join(tmpdir(), 'postplane-bundle-'));
let built: Built;
let bundled: typeof whole;

before(async () => {
  built = await buildForTest();
  const outfile = join(root, 'pattern.mjs');
  const entry = join(import.meta.dirname, '../../schemas/pattern.ts');
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [re2Syntax],
  });
  writeFileSync(outfile, result.outputFiles[0]?.text ?? '');
  bundled = (await import(outfile)) as typeof whole;
});
after(() => {
  built.remove();
  rmSync(root, { recursive: true, force: true });
});

const CLASSES =
  'L Lu Ll Nd P S Zs C Cn Cs Co Greek Han Any Ascii Assigned Lc LC Alphabetic Emoji Unknown Common Tai_Yo Nope';
const IN_CLASSES = [
  '\\p{X}',
  '[^\\p{X}]{1000}',
  '(?i)[^\\p{X}a]',
  '[\\p{X}\\P{X}]',
  '[^\\p{X}\\P{X}]+x',
  '(?i)[\\p{X}-z]',
];
const PARTS = [
  'a',
  'b',
  'k',
  'K',
  '\u212a',
  'ſ',
  'é',
  '世',
  '0',
  '-',
  '^',
  '$',
  '.',
  '*',
  '+',
  '?',
  '*?',
  '??',
  '|',
  '\u{1f600}',
  '\\d',
  '\\W',
  '\\b',
  '\\A',
  '\\z',
  '\\Q',
  '\\E',
  '\\x41',
  '\\x{10FFFF}',
  '\\x{110000}',
  '\\077',
  '\\1',
  '\\pN',
  '\\',
  '[',
  '[^',
  ']',
  '[[:alpha:]]',
  '[:^space:]',
  'a-z',
  'z-a',
  '{2}',
  '{1,3}',
  '{1000}',
  '{1001}',
  '{2,1}',
  '{,2}',
  '{',
  '(',
  ')',
  '(?:',
  '(?i)',
  '(?i:',
  '(?s)',
  '(?U)',
  '(?P<n>',
  '(?<m>',
  '(?=',
  '(?<=',
];

function* patterns(): Generator<string> {
  for (const name of CLASSES.split(' ')) for (const one of IN_CLASSES) yield one.replaceAll('X', name);
  for (const repeats of [1, 40, 200, 333]) yield '(a{1,9}b){9}|'.repeat(repeats);
  const random = randomFrom(20_261);
  for (let index = 0; index < 4_000; index++)
    yield Array.from({ length: 1 + random() * 9 }, () => PARTS[Math.floor(random() * PARTS.length)]).join('');
}

test('a pattern gets the verdict, the size and the groups that the whole library gives it', () => {
  let taken = 0;
  for (const pattern of patterns()) {
    const fault = whole.patternFault(pattern);
    assert.equal(bundled.patternFault(pattern), fault, JSON.stringify(pattern));
    if (fault !== undefined) continue;
    taken++;
    assert.equal(bundled.captureGroups(pattern), whole.captureGroups(pattern), pattern);
    const flags = ['i', 'm', 's'] as const;
    const sizeIn = (where: typeof whole): number => where.compilePattern(pattern, flags).programSize();
    assert.equal(sizeIn(bundled), sizeIn(whole), pattern);
  }
  assert.ok(taken > 500, `only ${taken} were valid`);
});

test('classes of Unicode hold what the engine says of each code point', () => {
  const samples = [0x41, 0x61, 0x3b1, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xffff, 0x1_0000, 0x1_f600, 0x2_0000, 0x10_ffff];
  for (const name of ['L', 'Lu', 'Cs', 'Co', 'Cn', 'Greek', 'Emoji']) {
    const ranges = rangesOf(name);
    const expression = new RegExp(`\\p{${name === 'Greek' ? 'Script=Greek' : name}}`, 'u');
    for (const sample of samples) {
      const held = ranges.some((first, at) => at % 3 === 0 && first <= sample && sample <= (ranges[at + 1] ?? 0));
      assert.equal(held, expression.test(String.fromCodePoint(sample)), `${name} ${sample.toString(16)}`);
    }
  }
});

test('the package takes less than 0.3 MB', () => {
  const folder = dirname(built.launcher);
  const size = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  assert.ok(size < 300_000, `${size} bytes`);
  const code = readFileSync(join(folder, BUNDLE), 'utf8');
  assert.ok(!code.includes('Whether incoming mail is filtered'), 'descriptions are in the written answers alone');
});
