// Everything that follows from schemas/: the API description, client types, the provider's schema, docs, bindings.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { generateDocs } from '../provider/docs.ts';
import { providerSchemaJson } from '../provider/schema.ts';
import { resources } from '../schemas/index.ts';
import type { Resource } from '../schemas/resource.ts';
import { generateOpenapi } from '../server/api/openapi.ts';
import { settingsTable } from '../server/settings.ts';
import { version } from '../server/version.ts';

const run = promisify(execFile);
const root = dirname(import.meta.dirname);
const codegen = join(root, 'scripts/codegen');

/** By path from the root. `examples` is the folder of the examples that the docs show. */
export async function generatedFiles(
  all: readonly Resource[] = resources,
  examples: string = join(root, 'examples'),
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  files.set('openapi.yaml', stringify(generateOpenapi(version, all), { lineWidth: 120, aliasDuplicateObjects: false }));
  files.set('provider/schema.golden.json', `${JSON.stringify(providerSchemaJson(all), null, 2)}\n`);
  files.set('docs/settings.md', settingsPage());
  for (const [path, text] of await generateDocs(examples, all)) files.set(path, text);
  for (const [path, text] of await runCodegen(files)) files.set(path, text);
  return files;
}

// The generators that need TypeScript 5 live in a package of their own. Installed apart and moved: two that need it at once both find it whole.
async function installCodegen(): Promise<void> {
  const installed = join(codegen, 'node_modules');
  if (existsSync(installed)) return;
  await mkdir(join(root, 'dist'), { recursive: true });
  const apart = await mkdtemp(join(root, 'dist/.codegen-'));
  try {
    for (const name of ['package.json', 'package-lock.json']) await copyFile(join(codegen, name), join(apart, name));
    await run('npm', ['ci', '--prefix', apart]);
    await rename(join(apart, 'node_modules'), installed).catch((error: unknown) => {
      if (!existsSync(installed)) throw error;
    });
  } finally {
    await rm(apart, { recursive: true, force: true });
  }
}

/** Bindings for a library by its own generator, as JavaScript with declarations, from a schema as `terraform providers schema -json` has it. */
export async function writeBindings(library: 'cdktf' | 'cdktn', schema: string, outDir: string): Promise<void> {
  await installCodegen();
  await run(process.execPath, [join(codegen, 'bindings.mjs'), library, schema, outDir]);
}

async function runCodegen(inputs: Map<string, string>): Promise<Map<string, string>> {
  await installCodegen();
  const work = await mkdtemp(join(tmpdir(), 'postplane-generate-'));
  try {
    await writeFile(join(work, 'openapi.yaml'), inputs.get('openapi.yaml') as string);
    await writeFile(join(work, 'schema.json'), inputs.get('provider/schema.golden.json') as string);
    await run(process.execPath, [
      join(codegen, 'openapi-types.mjs'),
      join(work, 'openapi.yaml'),
      join(work, 'api-types.ts'),
    ]);
    const files = new Map([['provider/api-types.ts', await readFile(join(work, 'api-types.ts'), 'utf8')]]);
    await writeBindings('cdktf', join(work, 'schema.json'), join(work, 'cdktf'));
    for (const path of await filesBelow(join(work, 'cdktf')))
      files.set(`provider/cdktf/${path}`, await readFile(join(work, 'cdktf', path), 'utf8'));
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

/** The files in a folder and below, by path from it. */
export async function filesBelow(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
