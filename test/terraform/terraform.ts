// Runs the real terraform in a directory of its own against a provider served in this process.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveAttached } from '../../provider/protocol/serve.ts';
import { createProvider } from '../../provider/provider.ts';
import { ADDRESS, VERSION } from '../../provider/version.ts';
import type { Resource } from '../../schemas/resource.ts';

export interface Run {
  readonly code: number;
  readonly output: string;
  readonly stdout: string;
}

export interface Workspace {
  readonly directory: string;
  write(hcl: string): void;
  run(...args: readonly string[]): Promise<Run>;
  /** Runs and throws with the output unless the exit code is 0. */
  ok(...args: readonly string[]): Promise<Run>;
  apply(): Promise<Run>;
  /** Throws unless the plan is empty. */
  expectNoChanges(): Promise<void>;
  state(): Promise<StateResource[]>;
  close(): Promise<void>;
}
export interface StateResource {
  readonly address: string;
  readonly values: Record<string, unknown>;
}

export interface WorkspaceOptions {
  readonly resources: readonly Resource[];
  readonly endpoint: string;
  readonly token: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export const header = (version = ''): string => `terraform {
  required_providers {
    postplane = {
      source  = "postplane/postplane"
      ${version && `version = "${version}"`}
    }
  }
}
`;

/** An attached provider and an empty directory. One provider serves any number of runs. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const environment = { POSTPLANE_ENDPOINT: options.endpoint, POSTPLANE_TOKEN: options.token, ...options.environment };
  const provider = createProvider({ resources: options.resources, environment, version: VERSION });
  const attached = await serveAttached({
    name: 'postplane',
    address: ADDRESS,
    handlers: provider.handlers,
    environment,
  });
  return workspace({ TF_REATTACH_PROVIDERS: attached.reattach }, attached.close);
}

/** A directory where terraform runs with these variables. */
export function workspace(environment: Readonly<Record<string, string>>, onClose: () => Promise<void>): Workspace {
  const directory = mkdtempSync(join(tmpdir(), 'postplane-terraform-'));
  mkdirSync(directory, { recursive: true });
  const run = (...args: readonly string[]): Promise<Run> => terraform(directory, environment, args);
  const ok = async (...args: readonly string[]): Promise<Run> => {
    const result = await run(...args);
    if (result.code !== 0) throw new Error(`terraform ${args.join(' ')} ended with ${result.code}:\n${result.output}`);
    return result;
  };
  return {
    directory,
    run,
    ok,
    write: (hcl) => writeFileSync(join(directory, 'main.tf'), header() + hcl),
    apply: () => ok('apply', '-auto-approve', '-no-color'),
    expectNoChanges: async () => {
      const plan = await run('plan', '-detailed-exitcode', '-no-color');
      if (plan.code !== 0) throw new Error(`the plan is not empty (${plan.code}):\n${plan.output}`);
    },
    state: async () => resourcesIn(JSON.parse((await ok('show', '-json')).stdout) as ShownState),
    close: async () => {
      rmSync(directory, { recursive: true, force: true });
      await onClose();
    },
  };
}

interface ShownState {
  readonly values?: { readonly root_module?: { readonly resources?: readonly StateResource[] } };
}

function resourcesIn(shown: ShownState): StateResource[] {
  return [...(shown.values?.root_module?.resources ?? [])];
}

export function terraform(
  directory: string,
  environment: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<Run> {
  return startTerraform(directory, environment, args, { ownGroup: false }).end;
}

export interface Started {
  readonly pid: number;
  /** When the process has ended; the code is -1 after a signal. */
  readonly end: Promise<Run>;
  /** To terraform and its providers, as Ctrl-C and `kill -9 -PID` do. Only with `ownGroup`. */
  signalGroup(signal: NodeJS.Signals): void;
}

export function startTerraform(
  directory: string,
  environment: Readonly<Record<string, string>>,
  args: readonly string[],
  { ownGroup }: { readonly ownGroup: boolean },
): Started {
  const env = {
    ...process.env,
    CHECKPOINT_DISABLE: '1',
    TF_IN_AUTOMATION: '1',
    TF_CLI_CONFIG_FILE: '/dev/null',
    ...environment,
  };
  const child = spawn('terraform', args, {
    cwd: directory,
    env,
    detached: ownGroup,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: { stdout: boolean; text: string }[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push({ stdout: true, text: chunk.toString() }));
  child.stderr.on('data', (chunk: Buffer) => chunks.push({ stdout: false, text: chunk.toString() }));
  const end = new Promise<Run>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const stdout = chunks
        .filter((one) => one.stdout)
        .map((one) => one.text)
        .join('');
      resolve({ code: code ?? -1, stdout, output: chunks.map((one) => one.text).join('') });
    });
  });
  const pid = child.pid ?? 0;
  return { pid, end, signalGroup: (signal) => void process.kill(-pid, signal) };
}
