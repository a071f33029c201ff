// The built provider as users install it: a filesystem mirror, spawned by terraform with mutual TLS, stopped by Ctrl-C.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { block, Expression } from './hcl.ts';
import { type Installed, installProvider } from './installed.ts';
import type { Workspace } from './terraform.ts';

let api: ControlPlane;
let installed: Installed;
let root: string;
let tf: Workspace;
let environment: Installed['environment'];

before(async () => {
  api = await startControlPlane();
  installed = await installProvider(api.url, api.token);
  ({ root, environment, workspace: tf } = installed);
});
after(async () => {
  await installed.remove();
  await api.stop();
});

const secret = 'planted-secret-0815';
const variable = 'variable "password" {\n  type      = string\n  ephemeral = true\n}\n';
const domain = block('postplane_domain', 'd', { domain: 'example.com', admin: 'acme' });
const user = block('postplane_outgoing_user', 'u', {
  domain: new Expression('postplane_domain.d.domain'),
  name: 'app',
  type: 'user',
  password_wo: new Expression('var.password'),
  password_wo_version: 1,
});

test('init, validate, apply, empty plan, destroy; no secret in the TRACE log; structured log lines', async () => {
  tf.write(variable + domain + user);
  await tf.ok('init', '-no-color');
  await tf.ok('validate', '-no-color');
  const logged = workspaceWith({ TF_LOG: 'TRACE', TF_LOG_PATH: join(root, 'trace.log') });
  const given = `-var=password=${secret}`;
  await logged('apply', '-auto-approve', '-no-color', given);
  const trace = readFileSync(join(root, 'trace.log'), 'utf8');
  assert.ok(!trace.includes(api.token), 'no token in the log');
  assert.ok(!providerLines(trace).some((line) => line.includes(secret)), 'no secret in the provider log');
  assert.match(trace, /\[DEBUG\] provider\.terraform-provider-postplane_v0\.1\.0: http: .*status=201/);
  const plan = await tf.run('plan', '-detailed-exitcode', '-no-color', given);
  assert.equal(plan.code, 0, plan.output);
  const started = performance.now();
  await tf.ok('destroy', '-auto-approve', '-no-color', given);
  assert.ok(performance.now() - started < 8_000, 'providers end at once: each that lingers costs two seconds');
});

function workspaceWith(more: Record<string, string>): (...args: string[]) => Promise<unknown> {
  return async (...args) => {
    const child = spawn('terraform', args, {
      cwd: tf.directory,
      env: { ...process.env, ...environment, ...more },
      stdio: 'ignore',
    });
    const code = await new Promise((resolve) => child.on('exit', resolve));
    assert.equal(code, 0);
  };
}

function providerLines(trace: string): string[] {
  return trace.split('\n').filter((line) => line.includes('provider.postplane'));
}

test('nothing is written into the package, so its hash stays valid', () => {
  const directory = join(root, 'registry/registry.terraform.io/postplane/postplane/0.1.0/linux_amd64');
  assert.deepEqual(readdirSync(directory).sort(), [
    'LICENSE',
    'THIRD_PARTY_NOTICES',
    'provider.cjs',
    'terraform-provider-postplane_v0.1.0',
  ]);
});

test('Ctrl-C during an apply ends soon, with the state saved and a clean message', async () => {
  tf.write(domain);
  api.requests.length = 0;
  api.intercept = (request) =>
    request.method === 'PUT' && !request.query.has('dry_run')
      ? { status: 503, headers: { 'retry-after': '60' } }
      : null;
  const env = { ...process.env, ...environment };
  const child = spawn('terraform', ['apply', '-auto-approve', '-no-color'], {
    cwd: tf.directory,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const exit = new Promise<number | null>((resolve) => child.on('exit', resolve));
  while (
    !api.requests.some((one) => one.method === 'PUT' && !one.query.has('dry_run') && one.path.endsWith('example.com'))
  )
    await pause(50);
  await pause(300);
  const interrupted = performance.now();
  process.kill(-(child.pid as number), 'SIGINT');
  assert.equal(await exit, 1);
  assert.ok(performance.now() - interrupted < 5_000);
  assert.match(output, /Terraform asked the provider to stop before this was done/);
  assert.doesNotMatch(output, /at .*\.cjs|node:internal/);
  api.intercept = () => null;
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
