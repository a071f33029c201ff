// The packages for CDKTF and for its successor CDK Terrain: bindings, each by the library's own generator, and the constructs above them, as
// plain JavaScript with declarations, since Node.js strips types from no installed package. The bindings for CDKTF are in the tree.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { VERSION } from '../provider/version.ts';
import { writeBindings } from './generated-files.ts';

const ROOT = dirname(import.meta.dirname);

const LIBRARIES = {
  cdktf: { name: '@postplane/cdktf', peers: { cdktf: '^0.21.0', constructs: '^10.4.2' } },
  cdktn: { name: '@postplane/cdktn', peers: { cdktn: '^0.24.0', constructs: '>=10.6.0 <10.8.0' } },
} as const;

export type Library = keyof typeof LIBRARIES;

/** Builds one of the packages in `outDir`. */
export async function buildCdktfPackage(library: Library, outDir: string): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  if (library === 'cdktf') cpSync(join(ROOT, 'provider/cdktf'), join(outDir, library), { recursive: true });
  else await writeBindings(library, join(ROOT, 'provider/schema.golden.json'), join(outDir, library));
  compileConstructs(join(outDir, 'constructs'));
  if (library !== 'cdktf') rename(join(outDir, 'constructs'), library);
  cpSync(join(ROOT, 'LICENSE'), join(outDir, 'LICENSE'));
  writeFileSync(join(outDir, 'README.md'), readme(library));
  const { name, peers } = LIBRARIES[library];
  const manifest = {
    name,
    version: VERSION,
    description: 'Postplane, mail security as code: resources, data sources and constructs.',
    license: 'Apache-2.0',
    type: 'module',
    keywords: ['cdktf', 'cdktn', 'terraform', 'opentofu', 'provider', 'postplane', 'mail'],
    exports: {
      '.': { types: './constructs/index.d.ts', default: './constructs/index.js' },
      './bindings': { types: `./${library}/index.d.ts`, default: `./${library}/index.js` },
      './bindings/*': { types: `./${library}/*/index.d.ts`, default: `./${library}/*/index.js` },
    },
    peerDependencies: peers,
  };
  writeFileSync(join(outDir, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

function compileConstructs(outDir: string): void {
  // Below this tree, where the compiler finds the libraries.
  const work = mkdtempSync(join(ROOT, 'dist/.constructs-'));
  try {
    const options = {
      extends: join(ROOT, 'tsconfig.json'),
      compilerOptions: {
        noEmit: false,
        allowImportingTsExtensions: false,
        rewriteRelativeImportExtensions: true,
        declaration: true,
        rootDir: join(ROOT, 'provider'),
        outDir: join(work, 'out'),
      },
      include: [],
      files: [join(ROOT, 'provider/constructs/index.ts')],
    };
    writeFileSync(join(work, 'tsconfig.json'), JSON.stringify(options));
    execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', join(work, 'tsconfig.json')], { stdio: 'inherit' });
    cpSync(join(work, 'out/constructs'), outDir, { recursive: true });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

// The guide, without what only a registry reads.
function readme(library: Library): string {
  const guide = readFileSync(join(ROOT, 'docs/guides/cdktf.md'), 'utf8').replace(/^---\n.*?\n---\n+/s, '');
  if (library === 'cdktf') return guide;
  return guide
    .replace('npm install ./dist/cdktf cdktf@0.21 constructs@10', 'npm install ./dist/cdktn cdktn@0.24 constructs@10.7')
    .replaceAll("from 'cdktf'", "from 'cdktn'")
    .replaceAll("from '@postplane/cdktf", "from '@postplane/cdktn");
}

// The same interfaces under another name.
function rename(directory: string, library: Library): void {
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|d\.ts)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll(/(from\s+['"](?:\.\.\/)?)cdktf(['"/])/g, `$1${library}$2`));
  }
}
