// The provider as Terraform installs it: a filesystem mirror for this machine, and what a registry is given for a release.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { type BundledPackage, billOfMaterials, bundledPackages, notices } from './bundled-packages.ts';
import { provenance, sha256 } from './provenance.ts';
import { ownNames, re2Syntax } from './re2-syntax.ts';
import { BUNDLE, batchLauncher, shellLauncher } from './launcher.ts';
import { ADDRESS, VERSION } from './version.ts';
import { withoutDescriptions } from './without-descriptions.ts';
import { writtenAnswersModule } from './write-answers.ts';
import { zip } from './zip.ts';

const UNIX_PLATFORMS = ['linux_amd64', 'linux_arm64', 'darwin_amd64', 'darwin_arm64'] as const;
const WINDOWS_PLATFORMS = ['windows_amd64', 'windows_arm64'] as const;
const NAME = 'terraform-provider-postplane';
const ROOT = dirname(import.meta.dirname);

// Runs first: Ctrl-C reaches the whole process group, and an old Node could not parse what follows.
const PREAMBLE = `process.on("SIGINT",function(){});(function(){var v=process.versions.node.split(".").map(Number);if(v[0]>22||v[0]===22&&v[1]>=18)return;var m="terraform-provider-postplane needs Node.js 22.18 or later; "+process.execPath+" is "+process.versions.node+". Install a later one, or set POSTPLANE_NODE to its path.\\n",f=require("fs");f.writeSync(1,m);f.writeSync(2,m);process.exit(1)})();`;

interface PackedFile {
  readonly name: string;
  readonly content: Buffer;
  readonly executable: boolean;
}

export interface BuildOptions {
  /** The Node to prefer, if it is still there at run time; default: the one that builds. */
  readonly node?: string;
}

/** Builds into `outDir` (dist/registry) and returns the directories made, one per platform. */
export async function buildProvider(outDir: string, options: BuildOptions = {}): Promise<string[]> {
  const bundle = await providerBundle();
  return UNIX_PLATFORMS.map((platform) => {
    const directory = join(outDir, ADDRESS, VERSION, platform);
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory, { recursive: true });
    for (const file of filesFor(platform, bundle, options.node ?? process.execPath)) write(directory, file);
    return directory;
  });
}

/**
 * What a registry is given, in `outDir` (dist/release): a zip for each platform, the manifest, a bill of materials, the provenance, the sums. The same sources give
 * the same octets. Returns the names of the files.
 */
export async function buildRelease(outDir: string): Promise<string[]> {
  const bundle = await providerBundle();
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const manifest = { version: 1, metadata: { protocol_versions: ['6.0'] } };
  const files: PackedFile[] = [
    ...[...UNIX_PLATFORMS, ...WINDOWS_PLATFORMS].map((platform) => ({
      name: `${NAME}_${VERSION}_${platform}.zip`,
      content: zip(filesFor(platform, bundle, null)),
      executable: false,
    })),
    {
      name: `${NAME}_${VERSION}_manifest.json`,
      content: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
      executable: false,
    },
    {
      name: `${NAME}_${VERSION}_sbom.cdx.json`,
      content: Buffer.from(billOfMaterials(NAME, bundle.packages)),
      executable: false,
    },
  ];
  files.push({
    name: `${NAME}_${VERSION}_provenance.intoto.json`,
    content: Buffer.from(provenance(files, ROOT)),
    executable: false,
  });
  const sums = files.map(({ name, content }) => `${sha256(content)}  ${name}\n`);
  files.push({ name: `${NAME}_${VERSION}_SHA256SUMS`, content: Buffer.from(sums.join('')), executable: false });
  for (const file of files) write(outDir, file);
  return files.map(({ name }) => name);
}

function filesFor(platform: string, { code, packages }: ProviderBundle, node: string | null): PackedFile[] {
  const windows = platform.startsWith('windows');
  return [
    {
      name: `${NAME}_v${VERSION}${windows ? '.bat' : ''}`,
      content: Buffer.from(windows ? batchLauncher() : shellLauncher(node)),
      executable: true,
    },
    { name: BUNDLE, content: Buffer.from(code), executable: false },
    { name: 'LICENSE', content: licence(), executable: false },
    { name: 'THIRD_PARTY_NOTICES', content: Buffer.from(notices(packages)), executable: false },
  ];
}

// Its terms: how to apply it to other works is an appendix that is not part of them.
function licence(): Buffer {
  const [terms = ''] = readFileSync(join(ROOT, 'LICENSE'), 'utf8').split(/^ *APPENDIX/m);
  return Buffer.from(`${terms.trimEnd()}\n`);
}

function write(directory: string, { name, content, executable }: PackedFile): void {
  const path = join(directory, name);
  writeFileSync(path, content);
  if (executable) chmodSync(path, 0o755);
}

export interface ProviderBundle {
  /** One file of JavaScript, for Node 22.18 and later. */
  readonly code: string;
  readonly packages: readonly BundledPackage[];
}

const writesAnswers: Plugin = {
  name: 'written answers',
  setup: ({ onLoad }) => {
    onLoad({ filter: /provider[\\/]written-answers\.ts$/ }, async () => ({ contents: await writtenAnswersModule() }));
  },
};

/** What makes the bundle lean: parts of libraries in place of the whole, with the same verdicts. */
export const lean = {
  alias: { zod: fileURLToPath(new URL('./light-zod.ts', import.meta.url)) },
  plugins: [writesAnswers, re2Syntax, withoutDescriptions],
  mangleProps: ownNames,
};

export async function providerBundle(): Promise<ProviderBundle> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('./main.ts', import.meta.url))],
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    banner: { js: PREAMBLE },
    legalComments: 'none',
    logLevel: 'warning',
    absWorkingDir: ROOT,
    ...lean,
    metafile: true,
    write: false,
  });
  return { code: result.outputFiles[0]?.text ?? '', packages: bundledPackages(result.metafile, ROOT) };
}
