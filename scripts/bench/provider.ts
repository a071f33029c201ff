// The provider beside terraform_data and beside `node -e 0`: handshake, and a plan of 1,000 resources that changes nothing.
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildProvider } from '../../provider/build.ts';
import { type Installation, startInstallation } from './installation.ts';
import { median } from './process-figures.ts';

const run = promisify(execFile);
const REPETITIONS = 5;
const COOKIE = 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2';

/** Measures and prints. */
export async function benchProvider(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'postplane-bench-'));
  const installation = await startInstallation();
  try {
    const [folder] = (await buildProvider(join(dir, 'registry'))).filter((one) => one.endsWith(platform()));
    await handshake(join(folder as string, 'terraform-provider-postplane_v0.1.0'));
    for (const count of [100, 1000]) await plans(dir, installation, count);
  } finally {
    await installation.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

function platform(): string {
  return `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
}

async function handshake(binary: string): Promise<void> {
  const provider: number[] = [];
  const node: number[] = [];
  for (let repetition = 0; repetition < 15; repetition++) {
    provider.push(await untilFirstLine(binary));
    node.push(await untilExit());
  }
  const [ours, floor] = [median(provider), median(node)];
  console.log('\nProvider: from exec to the handshake line, median of 15 interleaved');
  console.log(`  provider ${ours.toFixed(0)} ms, node -e 0 ${floor.toFixed(0)} ms, ratio ${(ours / floor).toFixed(2)}`);
}

function untilFirstLine(binary: string): Promise<number> {
  const start = performance.now();
  const child = spawn(binary, [], {
    env: { ...process.env, TF_PLUGIN_MAGIC_COOKIE: COOKIE, PLUGIN_PROTOCOL_VERSIONS: '6' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`the provider ended with exit code ${code} before its handshake`)));
    child.stdout.once('data', () => {
      const elapsed = performance.now() - start;
      child.removeAllListeners('exit').once('exit', () => done(elapsed));
      child.kill('SIGTERM');
    });
  });
}

async function untilExit(): Promise<number> {
  const start = performance.now();
  await run(process.execPath, ['-e', '0']);
  return performance.now() - start;
}

async function plans(dir: string, installation: Installation, count: number): Promise<void> {
  const ours = await applied(dir, `postplane-${count}`, mailboxes(count), installation);
  const builtIn = await applied(dir, `terraform-data-${count}`, terraformData(count), installation);
  const seconds = { ours: [] as number[], builtIn: [] as number[] };
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    seconds.ours.push(await planSeconds(ours.folder, ours.environment));
    seconds.builtIn.push(await planSeconds(builtIn.folder, builtIn.environment));
  }
  const [a, b] = [median(seconds.ours), median(seconds.builtIn)];
  console.log(`\nPlan of ${count} resources without changes, median of ${REPETITIONS} interleaved`);
  console.log(`  postplane ${a.toFixed(2)} s, terraform_data ${b.toFixed(2)} s, ratio ${(a / b).toFixed(2)}`);
  console.log(
    `  create: postplane ${ours.createSeconds.toFixed(1)} s, terraform_data ${builtIn.createSeconds.toFixed(1)} s, ratio ${(ours.createSeconds / builtIn.createSeconds).toFixed(2)}`,
  );
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

function terraformData(count: number): string {
  return `resource "terraform_data" "this" {\n  count = ${count}\n  input = "mailbox-\${count.index}"\n}\n`;
}

interface Applied {
  folder: string;
  environment: NodeJS.ProcessEnv;
  createSeconds: number;
}

async function applied(dir: string, name: string, configuration: string, installation: Installation): Promise<Applied> {
  const folder = join(dir, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'main.tf'), configuration);
  writeFileSync(
    join(dir, 'terraformrc'),
    `provider_installation {\n  filesystem_mirror {\n    path = "${join(dir, 'registry')}"\n  }\n}\n`,
  );
  const environment = {
    ...process.env,
    TF_CLI_CONFIG_FILE: join(dir, 'terraformrc'),
    CHECKPOINT_DISABLE: '1',
    POSTPLANE_ENDPOINT: installation.api,
    POSTPLANE_TOKEN: installation.token,
  };
  await run('terraform', ['init', '-no-color'], { cwd: folder, env: environment });
  const start = performance.now();
  await run('terraform', ['apply', '-auto-approve', '-no-color'], {
    cwd: folder,
    env: environment,
    maxBuffer: 2 ** 26,
  });
  return { folder, environment, createSeconds: (performance.now() - start) / 1000 };
}

async function planSeconds(folder: string, environment: NodeJS.ProcessEnv): Promise<number> {
  const start = performance.now();
  // -detailed-exitcode: a plan that is not empty fails here.
  await run('terraform', ['plan', '-detailed-exitcode', '-no-color'], {
    cwd: folder,
    env: environment,
    maxBuffer: 2 ** 26,
  });
  return (performance.now() - start) / 1000;
}
