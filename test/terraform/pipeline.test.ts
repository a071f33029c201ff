// examples/pipeline as a pipeline runs it: the jobs of its workflow, step by step, each in a fresh checkout, the state in PostgreSQL.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'yaml';
import { type JobIssuer, startJobIssuer } from '../support/job-issuer.ts';
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
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
};

let control: ControlPlane;
let installed: Installed;
let states: TestDatabase;
let issuer: JobIssuer;
let values: Readonly<Record<string, string>>;

before(async () => {
  control = await startControlPlane();
  installed = await installProvider(control.url, control.token);
  states = await createTestDatabase();
  issuer = await startJobIssuer();
  await makeTrusts();
  values = {
    'secrets.PG_CONN_STR': keywords(new URL(states.url)),
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
  await issuer?.stop();
});

// As the guide declares them: what reads is for all jobs of the repository, what writes for those of main.
async function makeTrusts(): Promise<void> {
  const { issuer: named, jwks } = issuer;
  const common = { issuer: named, jwks, audience: control.url };
  const repository = 'example/mail';
  await control.api.create('/v1/oidc-trusts/mail-plan', { ...common, claims: { repository } });
  const claims = { repository, ref: 'refs/heads/main' };
  await control.api.create('/v1/oidc-trusts/mail-apply', { ...common, claims, access: 'write' });
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

const REFS: Readonly<Record<string, string>> = { plan: 'refs/pull/7/merge' };

/** Runs a job as it stands in the workflow; `edit` is what the branch changed, in `main.tf` and of the variables. */
async function run(
  name: string,
  edit: (hcl: string) => string = (hcl) => hcl,
  changed: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const job = workflow.jobs[name] as Job;
  const checkout = mkdtempSync(join(tmpdir(), 'postplane-pipeline-'));
  checkouts.push(checkout);
  cpSync(PIPELINE, checkout, { recursive: true });
  writeFileSync(join(checkout, 'main.tf'), edit(readFileSync(join(checkout, 'main.tf'), 'utf8')));
  assert.equal(workflow.permissions['id-token'], 'write');
  const { requestUrl, requestToken } = issuer.forJob({
    repository: 'example/mail',
    ref: REFS[name] ?? 'refs/heads/main',
  });
  const given = {
    ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    GITHUB_ENV: join(checkout, '.github-env'),
  };
  writeFileSync(given.GITHUB_ENV, '');
  const env = { ...resolved(workflow.env), ...resolved(job.env), ...given, ...changed };
  let output = '';
  for (const { run: command } of job.steps) {
    if (command === undefined) continue;
    const step = await shell(command, checkout, { ...env, ...exported(given.GITHUB_ENV) });
    output += step.output;
    if (step.code !== 0) return { code: step.code, output, file: (one) => readFileSync(join(checkout, one), 'utf8') };
  }
  return { code: 0, output, file: (one) => readFileSync(join(checkout, one), 'utf8') };
}

/** What the steps before wrote for those after them. */
function exported(file: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
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
  const mine = (hcl: string): string => `${hcl}\nresource "postplane_admin" "mine" {\n  name = "mine"\n}\n`;
  const steps = (workflow.jobs['plan'] as Job).steps as { run?: string }[];
  const plan = steps.find(({ run: command }) => command === './bin/plan') as { run: string };
  plan.run = './bin/apply';
  const ran = await run('plan', mine, { POSTPLANE_READ_ONLY: '' });
  plan.run = './bin/plan';
  assert.equal(ran.code, 1, ran.output);
  assert.match(ran.output, /Plan: 1 to add[\s\S]*The token has access "read"/);
  assert.equal(await control.get('/v1/admins/mine'), null);
});

test('one that names the trust of main is told which claim does not fit, and gets no token', async () => {
  const ran = await run('plan', undefined, { POSTPLANE_TRUST: 'mail-apply' });
  assert.notEqual(ran.code, 0);
  assert.match(ran.output, /its claim \\"ref\\" is not what the trust wants/);
  assert.doesNotMatch(ran.output, /Plan:/);
});

test('no secret of the control plane is stored: the token of a job is masked, and names the trust and the job', async () => {
  const stored = Object.keys(values).filter((name) => name.startsWith('secrets.'));
  assert.deepEqual(stored, ['secrets.PG_CONN_STR']);
  const { output } = await run('plan');
  const token = /^::add-mask::(postplane_\S+)$/m.exec(output)?.[1];
  assert.ok(token !== undefined && output.split(token).length === 2, 'it shows in the line that masks it alone');
  const { items } = (await control.api.send('GET', '/v1/tokens')).body;
  assert.deepEqual(
    [items.at(-1).name, items.at(-1).access, items.at(-1).created_by],
    ['mail-plan', 'read', 'oidc trust mail-plan (repo:example/mail:ref:refs/pull/7/merge)'],
  );
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
