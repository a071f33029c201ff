// Runs the real terraform in a directory of its own, with the provider from a filesystem mirror and no network.
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export interface Run {
  code: number;
  output: string;
}

export interface TerraformOptions {
  program: string;
  /** Holds main.tf; state, lock file and plug-in directory are made here. */
  directory: string;
  environment: Readonly<Record<string, string>>;
  /** Interrupts it as Ctrl-C would. */
  signal?: AbortSignal;
}

const OLDEST = [1, 11] as const;

/** The terraform on the PATH, or what to do about it. */
export async function findTerraform(): Promise<{ program: string; version: string } | { problem: string }> {
  const program = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((directory) => join(directory, 'terraform'))
    .find(isProgram);
  const remedy = `Install terraform ${OLDEST.join('.')} or later, https://developer.hashicorp.com/terraform/install, and see that it is on the PATH.`;
  if (program === undefined) return { problem: `There is no terraform on the PATH. ${remedy}` };
  const { code, output } = await execute(program, ['version', '-json'], {
    directory: '.',
    environment: { CHECKPOINT_DISABLE: '1' },
  });
  const version = /"terraform_version": *"([^"]+)"/.exec(output)?.[1];
  if (code !== 0 || version === undefined) return { problem: `${program} does not run: ${output.trim()}\n${remedy}` };
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNew = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  return isNew ? { program, version } : { problem: `${program} is terraform ${version}. ${remedy}` };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A CLI configuration that takes the provider from `registry` and everything else from nowhere. */
export async function writeCliConfig(path: string, registry: string): Promise<void> {
  const text = `disable_checkpoint = true
provider_installation {
  filesystem_mirror {
    path    = ${JSON.stringify(registry)}
    include = ["registry.terraform.io/postplane/postplane"]
  }
}
`;
  await writeFile(path, text);
}

export function terraform({ program, ...options }: TerraformOptions, ...args: string[]): Promise<Run> {
  return execute(program, args, options);
}

// Settings of the caller's shell must not change what is shown: workspaces, arguments, plug-in caches, log files.
function cleanEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name, value]) => value !== undefined && !/^(TF_|POSTPLANE_)/.test(name),
  );
  return Object.fromEntries(kept) as Record<string, string>;
}

function execute(
  program: string,
  args: readonly string[],
  { directory, environment, signal }: Omit<TerraformOptions, 'program'>,
): Promise<Run> {
  if (signal?.aborted) return Promise.resolve({ code: 1, output: 'interrupted' });
  const child = spawn(program, args, {
    cwd: directory,
    detached: true,
    env: { ...cleanEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  signal?.addEventListener('abort', () => child.kill('SIGINT'), { once: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
