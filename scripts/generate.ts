// npm run generate: writes everything that follows from schemas/. With --check: compares instead, and fails on a difference.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesBelow, generatedFiles } from './generated-files.ts';

const root = dirname(import.meta.dirname);

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

const files = await generatedFiles();
if (process.argv.includes('--check')) {
  const faults = await check(files);
  for (const fault of faults) console.error(`${fault}: run npm run generate and commit the result`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} else {
  await write(files);
  console.log(`${files.size} files are generated`);
}
