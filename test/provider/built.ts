// The provider as it is built for users: a process started as Terraform starts it, up to its handshake line.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProvider } from '../../provider/build.ts';
import { VERSION } from '../../provider/version.ts';

export const COOKIE = 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2';

export interface Started {
  readonly child: ChildProcess;
  readonly line: string;
  readonly fields: string[];
  readonly exit: Promise<number | null>;
}

export interface Built {
  /** A directory of the test, removed with `remove`. */
  readonly root: string;
  readonly launcher: string;
  start(environment?: Readonly<Record<string, string>>): Promise<Started>;
  remove(): void;
}

export async function buildForTest(): Promise<Built> {
  const root = mkdtempSync(join(tmpdir(), 'pp-built-'));
  const [directory] = await buildProvider(join(root, 'registry'));
  const launcher = join(directory as string, `terraform-provider-postplane_v${VERSION}`);
  return {
    root,
    launcher,
    start: (environment = {}) => start(launcher, { XDG_CACHE_HOME: join(root, 'cache'), ...environment }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

async function start(launcher: string, environment: Readonly<Record<string, string>>): Promise<Started> {
  const env = { ...process.env, TF_PLUGIN_MAGIC_COOKIE: COOKIE, PLUGIN_PROTOCOL_VERSIONS: '5,6', ...environment };
  const child = spawn(launcher, [], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stderr?.resume();
  const exit = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    child.once('exit', (code) => reject(new Error(`ended with ${code} before the handshake`)));
  });
  return { child, line, fields: line.trimEnd().split('|'), exit };
}
