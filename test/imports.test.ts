// Who may import whom: the table in docs/architecture.md, held against the import statements.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

const root = dirname(import.meta.dirname);

/** Folder -> the other folders of this tree it may import. */
const allowed: Record<string, readonly string[]> = {
  schemas: [],
  'provider/protocol': [],
  provider: ['schemas', 'provider/protocol'],
  'server/mail': [],
  'server/store': ['schemas'],
  'server/notices': ['schemas', 'server/store'],
  'server/config': ['schemas', 'server/store'],
  'server/sinks': ['schemas', 'server/store', 'server'],
  'server/relay': ['schemas', 'server/mail', 'server/notices', 'server/config', 'server/store', 'server'],
  'server/api': ['schemas', 'server/notices', 'server/config', 'server/store', 'server'],
};

/** Files directly in server/ that both planes may see: plain interfaces to the outside. */
const sharedServerFiles = [
  'server/certificate-chain.ts',
  'server/dns.ts',
  'server/https-get.ts',
  'server/log.ts',
  'server/metrics.ts',
  'server/version.ts',
];

/** Folder -> the packages it may import; folders not named may import any of package.json. */
const packages: Record<string, readonly string[]> = {
  schemas: ['zod', 're2js'],
  'server/mail': [],
  'provider/protocol': [],
};

const files = Object.keys(allowed).flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => path.endsWith('.ts') && folderOf(path) === folder),
);

// Server's own files are the composition root; only what lies in its folders is bound.
function folderOf(path: string): string {
  return (
    Object.keys(allowed)
      .filter((folder) => path.startsWith(`${folder}/`))
      .sort((a, b) => b.length - a.length)[0] ?? 'server'
  );
}

function importsOf(path: string): string[] {
  const source = readFileSync(join(root, path), 'utf8');
  const statements = source.matchAll(
    /^\s*(?:import|export)\b[^;'"]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
  );
  return [...statements].map((match) => (match[1] ?? match[2]) as string);
}

function faultOf(path: string, target: string): string | undefined {
  const from = folderOf(path);
  if (target.startsWith('node:')) return undefined;
  if (!target.startsWith('.')) {
    const known = packages[from];
    const name = target
      .split('/')
      .slice(0, target.startsWith('@') ? 2 : 1)
      .join('/');
    return known === undefined || known.includes(name) ? undefined : `${path} imports the package ${name}`;
  }
  const file = relative(root, resolve(root, dirname(path), target));
  const to = folderOf(file);
  if (to === from) return undefined;
  if (to === 'server' && sharedServerFiles.includes(file)) return undefined;
  return to !== 'server' && allowed[from]?.includes(to) ? undefined : `${path} imports ${file}`;
}

test('each folder imports only what it may', () => {
  assert.ok(files.length > 50, `only ${files.length} files were read`);
  const faults = files
    .flatMap((path) => importsOf(path).map((target) => faultOf(path, target)))
    .filter((fault) => fault !== undefined);
  assert.deepEqual(faults, []);
});

test('an import across the planes would be found', () => {
  assert.equal(
    faultOf('server/relay/pipeline.ts', '../api/app.ts'),
    'server/relay/pipeline.ts imports server/api/app.ts',
  );
  assert.equal(
    faultOf('provider/plan.ts', '../server/store/database.ts'),
    'provider/plan.ts imports server/store/database.ts',
  );
  assert.equal(faultOf('server/mail/header.ts', 'mailparser'), 'server/mail/header.ts imports the package mailparser');
});
