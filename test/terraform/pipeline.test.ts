// examples/pipeline as a pipeline runs it: the jobs of its workflow, step by step, each in a fresh checkout, the state in PostgreSQL.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'yaml';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { type Installed, installProvider } from './installed.ts';

const PIPELINE = join(dirname(dirname(import.meta.dirname)), 'examples/pipeline');

interface Job {
  readonly env: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}
const workflow = parse(readFileSync(join(PIPELINE, 'workflow.yml'), 'utf8')) as {
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
};

let control: ControlPlane;
let installed: Installed;
let states: TestDatabase;
let values: Readonly<Record<string, string>>;

before(async () => {
  control = await startControlPlane();
  installed = await installProvider(control.url, control.token);
  states = await createTestDatabase();
  values = {
    'secrets.PG_CONN_STR': keywords(new URL(states.url)),
    'secrets.POSTPLANE_TOKEN': control.token,
    'secrets.POSTPLANE_READ_TOKEN': await readToken(),
    'vars.POSTPLANE_ENDPOINT': control.url,
    'github.repository': 'example/mail',
    'github.sha': '0123abc',
    'github.server_url': 'https://git.example.net',
    'github.run_id': '42',
  };
});
after(async () => {
  await installed?.remove();
  await control?.stop();
  await states?.drop();
});

async function readToken(): Promise<string> {
  const answer = await fetch(`${control.url}/v1/tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${control.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'mail-plan', access: 'read' }),
  });
  return ((await answer.json()) as { token: string }).token;
}

// Terraform's driver wants a socket's folder in this form alone.
function keywords(url: URL): string {
  const host = url.searchParams.get('host') ?? url.hostname;
  const port = url.port === '' ? '' : `port=${url.port} `;
  return `host=${host} ${port}user=${url.username} password=${url.password} dbname=${url.pathname.slice(1)} sslmode=disable`;
}

interface Ran {
  readonly code: number;
  readonly output: string;
  file(name: string): string;
}

const checkouts: string[] = [];
after(() => checkouts.forEach((one) => rmSync(one, { recursive: true, force: true })));

/** Runs a job as it stands in the workflow; `edit` is what the branch changed. */
async function run(name: string, edit: (hcl: string) => string = (hcl) => hcl): Promise<Ran> {
  const job = workflow.jobs[name] as Job;
  const checkout = mkdtempSync(join(tmpdir(), 'postplane-pipeline-'));
  checkouts.push(checkout);
  cpSync(PIPELINE, checkout, { recursive: true });
  writeFileSync(join(checkout, 'main.tf'), edit(readFileSync(join(checkout, 'main.tf'), 'utf8')));
  const env = { ...resolved(workflow.env), ...resolved(job.env) };
  let output = '';
  for (const { run: command } of job.steps) {
    if (command === undefined) continue;
    const step = await shell(command, checkout, env);
    output += step.output;
    if (step.code !== 0) return { code: step.code, output, file: (one) => readFileSync(join(checkout, one), 'utf8') };
  }
  return { code: 0, output, file: (one) => readFileSync(join(checkout, one), 'utf8') };
}

function resolved(env: Readonly<Record<string, string>>): Record<string, string> {
  const expression = /\$\{\{ ([\w.]+) \}\}/g;
  const value = (_: string, name: string): string => {
    assert.ok(name in values, `the workflow uses ${name}`);
    return values[name] as string;
  };
  return Object.fromEntries(
    Object.entries(env).map(([name, text]) => [name, String(text).replaceAll(expression, value)]),
  );
}

function shell(command: string, cwd: string, env: Record<string, string>): Promise<{ code: number; output: string }> {
  const child = spawn('bash', ['-e', '-c', command], {
    cwd,
    env: { ...process.env, ...installed.environment, CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? -1, output }));
  });
}

test('a pull request shows what would change and changes nothing', async () => {
  const { code, output, file } = await run('plan');
  assert.equal(code, 0, output);
  assert.match(output, /Plan: 5 to add, 0 to change, 0 to destroy[\s\S]*changes: yes/);
  assert.match(file('plan.txt'), /postplane_route\.primary will be created/);
  assert.equal(await control.get('/v1/domains/example.com'), null);
});

test('one that the control plane would refuse fails, naming the place', async () => {
  const wrong = (hcl: string): string => hcl.replace('"example.com"', '"Example.com"');
  const { code, output } = await run('plan', wrong);
  assert.equal(code, 1, output);
  assert.match(output, /main\.tf line \d+, in resource "postplane_domain" "main"[\s\S]*write example\.com/);
});

test('main applies what was planned, and the next plan is empty', async () => {
  const { code, output } = await run('apply');
  assert.equal(code, 0, output);
  assert.match(output, /Apply complete! Resources: 5 added/);
  assert.equal((await control.get('/v1/domains/example.com'))?.['unlisted_recipients'], 'reject');
  const plan = await run('plan');
  assert.deepEqual([plan.code, /changes: no/.test(plan.output)], [0, true], plan.output);
});

test('a branch that takes the brake off writes nothing either: the token of its job only reads', async () => {
  const token = values['secrets.POSTPLANE_READ_TOKEN'] as string;
  const checkout = mkdtempSync(join(tmpdir(), 'postplane-pipeline-'));
  checkouts.push(checkout);
  const provider =
    'terraform {\n  required_providers {\n    postplane = { source = "registry.terraform.io/postplane/postplane" }\n  }\n}\n';
  writeFileSync(join(checkout, 'main.tf'), `${provider}resource "postplane_admin" "mine" {\n  name = "mine"\n}\n`);
  const apply = 'terraform init -input=false && terraform apply -auto-approve -no-color';
  const ran = await shell(apply, checkout, { POSTPLANE_ENDPOINT: control.url, POSTPLANE_TOKEN: token });
  assert.equal(ran.code, 1, ran.output);
  assert.match(ran.output, /Plan: 1 to add[\s\S]*The token has access "read"/);
  assert.equal(await control.get('/v1/admins/mine'), null);
});

test('the nightly check is 0 without drift, 2 with it, naming who did what; 1 when it cannot look', async () => {
  const quiet = await run('drift');
  assert.equal(quiet.code, 0, quiet.output);
  await control.change('/v1/domains/example.com/routes/primary', { port: 2525 });
  await control.remove('/v1/domains/example.com/mailboxes/info');
  const drift = await run('drift');
  assert.equal(drift.code, 2, drift.output);
  assert.match(
    drift.file('drift.txt'),
    /Changed outside Terraform: route example\.com\/primary[\s\S]*port: 25 -> 2525/,
  );
  assert.match(drift.file('drift.txt'), /Deleted outside Terraform: mailbox example\.com\/info/);
  const { resource_drift: found } = JSON.parse(drift.file('drift.json')) as { resource_drift: { address: string }[] };
  assert.deepEqual(found.map(({ address }) => address).sort(), [
    'postplane_mailbox.this["info"]',
    'postplane_route.primary',
  ]);
  control.intercept = () => ({ status: 401, body: { code: 'unauthorized', title: 'Unauthorized', status: 401 } });
  const blind = await run('drift');
  control.intercept = () => null;
  assert.equal(blind.code, 1, blind.output);
});

test('main puts it right again', async () => {
  const { code, output } = await run('apply');
  assert.equal(code, 0, output);
  assert.match(output, /1 added, 1 changed, 0 destroyed/);
  assert.equal((await run('drift')).code, 0);
});
