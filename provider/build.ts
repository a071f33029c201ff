// buildProvider(): one minified bundle and a launcher per platform, laid out as a filesystem mirror Terraform installs from.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ADDRESS, VERSION } from './version.ts';

const PLATFORMS = ['linux_amd64', 'linux_arm64', 'darwin_amd64', 'darwin_arm64'] as const;
const BUNDLE = 'provider.cjs';

// Runs first: Ctrl-C reaches the whole process group, and an old Node could not parse what follows.
const PREAMBLE = `process.on("SIGINT",function(){});(function(){var v=process.versions.node.split(".").map(Number);if(v[0]>22||v[0]===22&&v[1]>=18)return;var m="terraform-provider-postplane needs Node.js 22.18 or later; "+process.execPath+" is "+process.versions.node+". Install a later one, or set POSTPLANE_NODE to its path.\\n",f=require("fs");f.writeSync(1,m);f.writeSync(2,m);process.exit(1)})();`;

export interface BuildOptions {
  /** The Node to prefer, if it is still there at run time; default: the one that builds. */
  readonly node?: string;
}

/** Builds into `outDir` (dist/registry) and returns the directories made, one per platform. */
export async function buildProvider(outDir: string, options: BuildOptions = {}): Promise<string[]> {
  const bundle = await bundleText();
  return PLATFORMS.map((platform) => {
    const directory = join(outDir, ADDRESS, VERSION, platform);
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, BUNDLE), bundle);
    const launcher = join(directory, `terraform-provider-postplane_v${VERSION}`);
    writeFileSync(launcher, launcherText(options.node ?? process.execPath));
    chmodSync(launcher, 0o755);
    return directory;
  });
}

async function bundleText(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('./main.ts', import.meta.url))],
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    banner: { js: PREAMBLE },
    external: ['@grpc/proto-loader'], // grpc-js loads it for channelz only, which is not served
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}

/** A POSIX shell script that becomes Node by exec: the process Terraform stops must be Node itself. */
export function launcherText(node: string): string {
  return `#!/bin/sh
# Starts the Postplane provider on the first Node.js found: POSTPLANE_NODE, the one it was built with, the PATH's.
# Terraform shows its user what stands on standard output instead of the handshake; standard error it keeps for itself.
fail() { echo "$1"; echo "$1" >&2; exit 1; }
case $0 in */*) here=\${0%/*} ;; *) here=. ;; esac
node=\${POSTPLANE_NODE:-}
[ -n "$node" ] || { [ -x ${quoted(node)} ] && node=${quoted(node)}; } || node=$(command -v node) || {
  fail "terraform-provider-postplane needs Node.js 22.18 or later and found none: install it, or set POSTPLANE_NODE to its path."
}
[ -x "$node" ] || {
  fail "terraform-provider-postplane: POSTPLANE_NODE is $node, which is not an executable file."
}
trap '' INT
cache=\${XDG_CACHE_HOME:-\${HOME:+$HOME/.cache}}
[ -z "$cache" ] || export NODE_COMPILE_CACHE="\${NODE_COMPILE_CACHE:-$cache/postplane/provider-${VERSION}}"
exec "$node" "$here/${BUNDLE}" "$@"
`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
