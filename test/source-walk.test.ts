// docs/design/source-walk.md and provider-walk.md name tests: each of them exists.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const titles = new Set(
  readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) => [
      ...readFileSync(join(import.meta.dirname, name), 'utf8').matchAll(
        /^\s*test\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/gm,
      ),
    ])
    .map(([, single, double]) => (single ?? double ?? '').replaceAll(/\\(.)/g, '$1')),
);

function rowsOf(text: string): { what: string; named: string | undefined }[] {
  const walk = text.split('\n## Gates')[0] ?? '';
  return walk
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| what happens'))
    .map((line) => {
      const [, what = '', named] = /^\| (.*?) \| `((?:[^`\\]|\\.)*)` \|$/.exec(line) ?? ['', line];
      return { what, named: named?.replaceAll(/\\(.)/g, '$1') };
    });
}

for (const [page, least] of [
  ['source-walk.md', 70],
  ['provider-walk.md', 70],
] as const) {
  test(`each row of ${page} names a test that exists, in a dozen words`, () => {
    const rows = rowsOf(readFileSync(join(import.meta.dirname, '../docs/design', page), 'utf8'));
    assert.ok(rows.length > least && titles.size > 300, `${rows.length} rows and ${titles.size} tests were read`);
    assert.deepEqual(
      rows.filter(({ named }) => named === undefined || !titles.has(named)),
      [],
    );
    assert.deepEqual(
      rows.filter(({ what }) => what.split(/\s+/).length > 12),
      [],
    );
  });
}
