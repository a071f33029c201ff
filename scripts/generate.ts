// npm run generate: writes everything that follows from schemas/. With --check: compares instead, and fails on a difference.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { generateDocs } from '../provider/docs.ts';
import { providerSchemaJson } from '../provider/schema.ts';
import { resources } from '../schemas/index.ts';
import { generateOpenapi } from '../server/api/openapi.ts';
import { settingsTable } from '../server/settings.ts';

const run = promisify(execFile);
const root = dirname(import.meta.dirname);
const codegen = join(root, 'scripts/codegen');

/** Folders whose every file is generated: what is there and not made again is stale. */
const ownedFolders = [
  'docs/resources',
  'docs/data-sources',
  'docs/ephemeral-resources',
  'docs/functions',
  'docs/actions',
  'docs/list-resources',
  'examples/list-resources',
  'provider/cdktf',
];

/** Everything generated, by path from the root. */
async function generate(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  files.set('openapi.yaml', stringify(generateOpenapi(), { lineWidth: 120, aliasDuplicateObjects: false }));
  files.set('provider/schema.golden.json', `${JSON.stringify(providerSchemaJson(resources), null, 2)}\n`);
  files.set('docs/settings.md', settingsPage());
  for (const [path, text] of await generateDocs(root)) files.set(path, text);
  for (const [path, text] of await runCodegen(files)) files.set(path, text);
  return files;
}

// The generators that need TypeScript 5 live in a package of their own, installed when first needed.
async function runCodegen(inputs: Map<string, string>): Promise<Map<string, string>> {
  if (!existsSync(join(codegen, 'node_modules'))) await run('npm', ['ci', '--prefix', codegen]);
  const work = await mkdtemp(join(tmpdir(), 'postplane-generate-'));
  try {
    await writeFile(join(work, 'openapi.yaml'), inputs.get('openapi.yaml') as string);
    await writeFile(join(work, 'schema.json'), inputs.get('provider/schema.golden.json') as string);
    await run(process.execPath, [
      join(codegen, 'openapi-types.mjs'),
      join(work, 'openapi.yaml'),
      join(work, 'api-types.ts'),
    ]);
    await run(process.execPath, [join(codegen, 'cdktf.mjs'), join(work, 'schema.json'), join(work, 'cdktf')]);
    const files = new Map([['provider/api-types.ts', await readFile(join(work, 'api-types.ts'), 'utf8')]]);
    for (const path of await filesBelow(join(work, 'cdktf'))) {
      files.set(`provider/cdktf/${path}`, await readFile(join(work, 'cdktf', path), 'utf8'));
    }
    return files;
  } finally {
    await rm(work, { recursive: true });
  }
}

function settingsPage(): string {
  const rows = settingsTable().map((one) => `| \`${one.name}\` | ${one.default} | ${one.description} |`);
  return [
    '# Settings',
    '',
    'Each is an environment variable, or a line of `postplane.yaml` in the working directory; the environment wins. A wrong one stops the',
    'start with a message that names it.',
    '',
    '| Setting | Default | Meaning |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

async function filesBelow(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

async function staleFiles(files: Map<string, string>): Promise<string[]> {
  const stale: string[] = [];
  for (const folder of ownedFolders) {
    for (const path of await filesBelow(join(root, folder)))
      if (!files.has(`${folder}/${path}`)) stale.push(`${folder}/${path}`);
  }
  return stale;
}

async function check(files: Map<string, string>): Promise<string[]> {
  const different: string[] = [];
  for (const [path, text] of files) {
    const present = await readFile(join(root, path), 'utf8').catch(() => undefined);
    if (present !== text) different.push(present === undefined ? `${path} is missing` : `${path} differs`);
  }
  return [...different, ...(await staleFiles(files)).map((path) => `${path} is no longer generated`)];
}

async function write(files: Map<string, string>): Promise<void> {
  for (const path of await staleFiles(files)) await rm(join(root, path));
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

const files = await generate();
if (process.argv.includes('--check')) {
  const faults = await check(files);
  for (const fault of faults) console.error(`${fault}: run npm run generate and commit the result`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} else {
  await write(files);
  console.log(`${files.size} files are generated`);
}
