// The provider as one executable with Node.js inside (single executable application), for machines without Node.js.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { providerBundle } from '../../provider/build.ts';
import { VERSION } from '../../provider/version.ts';

// What Node.js looks for in itself (Node.js, "Single executable applications").
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';
const TOOLS = import.meta.dirname;

/** Builds for the platform that builds and gives the path; about 125 MB. */
export async function buildExecutable(outDir: string): Promise<string> {
  const postject = join(TOOLS, 'node_modules/postject/dist/cli.js');
  if (!existsSync(postject))
    execFileSync('npm', ['ci', '--prefix', TOOLS, '--no-audit', '--no-fund'], { stdio: 'ignore' });
  const directory = mkdtempSync(join(tmpdir(), 'postplane-executable-'));
  try {
    writeFileSync(join(directory, 'main.cjs'), (await providerBundle()).code);
    const blob = join(directory, 'main.blob');
    writeFileSync(
      join(directory, 'config.json'),
      JSON.stringify({ main: join(directory, 'main.cjs'), output: blob, disableExperimentalSEAWarning: true }),
    );
    execFileSync(process.execPath, ['--experimental-sea-config', join(directory, 'config.json')], { stdio: 'ignore' });
    const target = join(outDir, platform(), `terraform-provider-postplane_v${VERSION}`);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(process.execPath, target);
    execFileSync(process.execPath, [postject, target, 'NODE_SEA_BLOB', blob, '--sentinel-fuse', FUSE], {
      stdio: 'ignore',
    });
    chmodSync(target, 0o755);
    return target;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function platform(): string {
  const names: Record<string, string> = { x64: 'amd64', arm64: 'arm64', linux: 'linux', darwin: 'darwin' };
  return `${names[process.platform] ?? process.platform}_${names[process.arch] ?? process.arch}`;
}
