// Whole commands of terraform beside the same with its own terraform_data: plans that change nothing, and the creation of many.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startRecordingProxy } from '../../../test/terraform/recording-proxy.ts';
import type { Installation } from '../installation.ts';
import { endedChildrenSeconds, median } from '../process-figures.ts';
import { installBareProvider } from './bare-mirror.ts';
import { type Gate, ratio } from './gates.ts';

const run = promisify(execFile);
const LATENCY_MS = 50;

export interface Runs {
  /** Holds `registry`, and takes the configurations. */
  readonly root: string;
  readonly installation: Installation;
  readonly repetitions: number;
}

interface Folder {
  readonly path: string;
  readonly environment: NodeJS.ProcessEnv;
}

interface Cost {
  readonly seconds: number;
  readonly cpu: number;
}

/**
 * For each number of resources, beside terraform_data and beside a provider that does nothing; the largest is also created, and planned
 * over a slow line.
 */
export async function terraformGates(runs: Runs, counts: readonly number[]): Promise<Gate[]> {
  await installBareProvider(join(runs.root, 'registry'));
  const gates: Gate[] = [];
  const goals = new Map<number, number>([
    [100, 4],
    [1000, 1.5],
  ]);
  for (const count of counts) {
    const ours = folder(runs, `postplane-${count}`, mailboxes(count));
    const builtIn = folder(runs, `terraform-data-${count}`, terraformData(count));
    const created = [await applied(builtIn), await applied(ours)] as const;
    const [plan, floor] = await interleaved(runs.repetitions, ours, builtIn);
    const goal = goals.get(count);
    gates.push(ratio(`plan of ${count} / terraform_data`, plan.seconds, floor.seconds, 's', goal));
    gates.push(
      ratio(`CPU of a plan of ${count} / terraform_data`, plan.cpu, floor.cpu, 's', count === 1000 ? 1.45 : undefined),
    );
    const bare = folder(runs, `bare-${count}`, bareMailboxes(count));
    const bareCreated = await applied(bare);
    const [full, nothing] = await interleaved(runs.repetitions, ours, bare);
    gates.push(ratio(`plan of ${count} / a provider that does nothing`, full.seconds, nothing.seconds, 's'));
    if (count !== counts.at(-1)) continue;
    const graph = folder(runs, `terraform-data-graph-${count}`, sameGraph(count));
    const graphCreated = await applied(graph);
    const [again, like] = await interleaved(runs.repetitions, ours, graph);
    gates.push(ratio(`plan of ${count} / terraform_data with the same references`, again.seconds, like.seconds, 's'));
    gates.push(ratio(`create ${count} / terraform_data`, created[1].seconds, created[0].seconds, 's', 2));
    for (const [peer, cost] of [
      ['terraform_data with the same references', graphCreated],
      ['a provider that does nothing', bareCreated],
    ] as const)
      gates.push(ratio(`create ${count} / ${peer}`, created[1].seconds, cost.seconds, 's'));
    gates.push(await slowLine(runs, ours, count));
  }
  return gates;
}

// The medians of runs that take turns.
async function interleaved(repetitions: number, a: Folder, b: Folder): Promise<[Cost, Cost]> {
  const costs: [Cost[], Cost[]] = [[], []];
  for (let repetition = 0; repetition < repetitions; repetition++) {
    costs[0].push(await planned(a));
    costs[1].push(await planned(b));
  }
  const middle = (all: readonly Cost[]): Cost => ({
    seconds: median(all.map((one) => one.seconds)),
    cpu: median(all.map((one) => one.cpu)),
  });
  return [middle(costs[0]), middle(costs[1])];
}

async function slowLine(runs: Runs, ours: Folder, count: number): Promise<Gate> {
  const proxy = await startRecordingProxy(runs.installation.api);
  proxy.rules.page = null;
  try {
    const direct = { ...ours, environment: { ...ours.environment, POSTPLANE_ENDPOINT: proxy.url } };
    const near: Cost[] = [];
    const far: Cost[] = [];
    for (let repetition = 0; repetition < runs.repetitions; repetition++) {
      proxy.rules.arriving = () => 'go on';
      near.push(await planned(direct));
      proxy.rules.arriving = () => sleep(LATENCY_MS).then(() => 'go on' as const);
      far.push(await planned(direct));
    }
    const [a, b] = [far, near].map((all) => median(all.map((one) => one.seconds)));
    return ratio(`plan of ${count} at ${LATENCY_MS} ms / at 0 ms`, a ?? 0, b ?? 0, 's', 1.25);
  } finally {
    await proxy.close();
  }
}

function folder({ root, installation }: Runs, name: string, configuration: string): Folder {
  const path = join(root, name);
  mkdirSync(path);
  writeFileSync(join(path, 'main.tf'), configuration);
  const settings = join(root, 'terraformrc');
  const mirror = `filesystem_mirror {\n    path = "${join(root, 'registry')}"\n  }`;
  writeFileSync(settings, `provider_installation {\n  ${mirror}\n}\n`);
  const environment = {
    ...process.env,
    TF_CLI_CONFIG_FILE: settings,
    CHECKPOINT_DISABLE: '1',
    POSTPLANE_ENDPOINT: installation.api,
    POSTPLANE_TOKEN: installation.token,
  };
  return { path, environment };
}

function mailboxes(count: number): string {
  return `
terraform {
  required_providers {
    postplane = { source = "registry.terraform.io/postplane/postplane" }
  }
}
resource "postplane_admin" "this" {
  name = "bench-${count}"
}
resource "postplane_domain" "this" {
  domain = "bench-${count}.example.com"
  admin  = postplane_admin.this.name
}
resource "postplane_mailbox" "this" {
  count      = ${count}
  domain     = postplane_domain.this.domain
  local_part = "mailbox-\${count.index}"
}
`;
}

// The same graph and the same attributes, of a provider that answers from what it is sent.
function bareMailboxes(count: number): string {
  return `
terraform {
  required_providers {
    bare = { source = "registry.terraform.io/postplane/bare" }
  }
}
resource "bare_mailbox" "admin" {
  domain     = "bench-${count}.example.com"
  local_part = "admin"
}
resource "bare_mailbox" "domain" {
  domain     = bare_mailbox.admin.domain
  local_part = "domain"
}
resource "bare_mailbox" "this" {
  count      = ${count}
  domain     = bare_mailbox.domain.domain
  local_part = "mailbox-\${count.index}"
}
`;
}

function terraformData(count: number): string {
  return `resource "terraform_data" "this" {\n  count = ${count}\n  input = "mailbox-\${count.index}"\n}\n`;
}

// The same objects that refer to each other in the same way: what Terraform takes for that is no provider's.
function sameGraph(count: number): string {
  return `
resource "terraform_data" "admin" {
  input = { name = "bench-${count}" }
}
resource "terraform_data" "domain" {
  input = {
    domain = "bench-${count}.example.com"
    admin  = terraform_data.admin.output.name
  }
}
resource "terraform_data" "this" {
  count = ${count}
  input = {
    domain     = terraform_data.domain.output.domain
    local_part = "mailbox-\${count.index}"
  }
}
`;
}

async function applied(one: Folder): Promise<Cost> {
  await terraform(one, 'init');
  return terraform(one, 'apply', '-auto-approve');
}

// -detailed-exitcode: a plan that is not empty fails here.
function planned(one: Folder): Promise<Cost> {
  return terraform(one, 'plan', '-detailed-exitcode');
}

async function terraform({ path, environment }: Folder, ...args: readonly string[]): Promise<Cost> {
  const [started, cpu] = [performance.now(), endedChildrenSeconds()];
  await run('terraform', [...args, '-no-color'], { cwd: path, env: environment, maxBuffer: 2 ** 26 });
  return { seconds: (performance.now() - started) / 1_000, cpu: endedChildrenSeconds() - cpu };
}
