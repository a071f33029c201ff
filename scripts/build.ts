// `npm run build [-- --executable] [-- --cdktn]`: dist/ with the server, the command, the provider as a mirror and as a registry is given
// it, and the package for CDKTF. With --executable also a provider for this platform that needs no Node.js; with --cdktn also the package
// for CDK Terrain, whose generator is installed first.
import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildProvider, buildRelease } from '../provider/build.ts';
import { buildCdktfPackage } from './cdktf-package.ts';
import { buildExecutable } from './executable/build.ts';

const ROOT = dirname(import.meta.dirname);
const DIST = join(ROOT, 'dist');

// Node 24 runs the sources as they are (it strips the types), so they are shipped as they are: what runs is what was tested.
const SOURCES = ['server', 'schemas', 'openapi.yaml', 'LICENSE', 'CHANGELOG.md', 'package-lock.json'];

const LAUNCHER = `#!/bin/sh
# Starts Postplane on the Node.js that npm installed beside it, else on the PATH's.
here=$(dirname "$(readlink -f "$0")")/..
node="$here/node_modules/.bin/node"
[ -x "$node" ] || node=node
"$node" --eval 'process.exit(parseInt(process.versions.node) < 24 ? 1 : 0)' || {
  echo "postplane needs Node.js 24 or later: run npm ci --omit=dev in $here, or put it on the PATH" >&2
  exit 1
}
exec "$node" "$here/server/cli.ts" "$@"
`;

async function main(): Promise<void> {
  await rm(DIST, { recursive: true, force: true });
  await mkdir(join(DIST, 'bin'), { recursive: true });
  for (const source of SOURCES) await copy(source);
  await writePackage();
  await writeFile(join(DIST, 'bin/postplane'), LAUNCHER);
  await chmod(join(DIST, 'bin/postplane'), 0o755);
  say('server     dist/server; its packages: cd dist && npm ci --omit=dev');
  say('command    dist/bin/postplane');
  const directories = await buildProvider(join(DIST, 'registry'));
  say(`provider   dist/registry: a filesystem mirror for terraform, ${directories.length} platforms`);
  const files = await buildRelease(join(DIST, 'release'));
  say(`release    dist/release: ${files.length} files for a registry`);
  for (const library of process.argv.includes('--cdktn') ? (['cdktf', 'cdktn'] as const) : (['cdktf'] as const)) {
    await buildCdktfPackage(library, join(DIST, library));
    say(`${library}      dist/${library}: a package with bindings and constructs`);
  }
  if (process.argv.includes('--executable')) say(`executable ${await buildExecutable(join(DIST, 'executable'))}`);
  checkStarts();
}

async function copy(source: string): Promise<void> {
  await cp(join(ROOT, source), join(DIST, source), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

// The same packages at the same versions, so that the lock file holds; of the scripts only what works there.
async function writePackage(): Promise<void> {
  const own = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown>;
  const made = { ...own, bin: { postplane: './bin/postplane' }, scripts: { start: 'node server/main.ts' } };
  await writeFile(join(DIST, 'package.json'), `${JSON.stringify(made, null, 2)}\n`);
}

function checkStarts(): void {
  const version = execFileSync(process.execPath, [join(DIST, 'server/cli.ts'), 'version'], { encoding: 'utf8' });
  execFileSync(process.execPath, [
    '--input-type=module',
    '--eval',
    `await import(${JSON.stringify(join(DIST, 'server/start.ts'))})`,
  ]);
  say(`version    ${version.trim()}, it loads`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

await main();
