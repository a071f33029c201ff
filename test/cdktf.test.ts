// The CDKTF examples: synthesised with cdktf from the committed bindings, applied by the real terraform.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { resources } from '../schemas/index.ts';
import { startApi, type TestApi } from './support/api.ts';
import { openWorkspace } from './terraform/terraform.ts';

const root = dirname(import.meta.dirname);
let api: TestApi;
let synthesised: string;
let ofConstructs: string;

before(async () => {
  api = await startApi();
  synthesised = synthesise('main.ts');
  ofConstructs = synthesise('constructs.ts');
});
after(async () => {
  await api.stop();
  for (const directory of [synthesised, ofConstructs]) rmSync(directory, { recursive: true, force: true });
});

function synthesise(example: string): string {
  const directory = mkdtempSync(join(tmpdir(), 'postplane-cdktf-'));
  execFileSync(process.execPath, [join(root, 'examples/cdktf', example)], {
    env: { ...process.env, CDKTF_OUTDIR: directory },
    stdio: 'pipe',
  });
  return directory;
}

const stack = (): string => join(synthesised, 'stacks/acme/cdk.tf.json');

test('the stack names the provider and holds each resource with its HCL names', () => {
  const { terraform, resource } = JSON.parse(readFileSync(stack(), 'utf8'));
  assert.equal(terraform.required_providers.postplane.source, 'registry.terraform.io/postplane/postplane');
  assert.equal(resource.postplane_domain.mail.unlisted_recipients, 'reject');
  assert.equal(resource.postplane_outgoing_user.smarthost.limits.per_minute, 100);
  assert.deepEqual(Object.keys(resource.postplane_mailbox).length, 3);
});

test('terraform applies it, the next plan is empty, destroy leaves nothing', async () => {
  const workspace = await openWorkspace({ resources, endpoint: api.url, token: api.token });
  try {
    copyFileSync(stack(), join(workspace.directory, 'cdk.tf.json'));
    writeFileSync(
      join(workspace.directory, 'terraform.tfvars'),
      'newsletter_password = "long enough to be a password"\n',
    );
    await workspace.ok('init', '-no-color');
    await workspace.apply();
    await workspace.expectNoChanges();
    const user = await api.send('GET', '/v1/domains/cdktf.example.com/outgoing-users/newsletter');
    assert.equal(user.body.password_set, true);
    const state = readFileSync(join(workspace.directory, 'terraform.tfstate'), 'utf8');
    assert.ok(!state.includes('long enough to be a password'));
    await workspace.ok('destroy', '-auto-approve', '-no-color');
    assert.equal((await api.send('GET', '/v1/domains/cdktf.example.com')).status, 404);
  } finally {
    await workspace.close();
  }
});

test('the example with constructs is applied, its records known at the first plan', async () => {
  const workspace = await openWorkspace({ resources, endpoint: api.url, token: api.token });
  try {
    copyFileSync(join(ofConstructs, 'stacks/acme/cdk.tf.json'), join(workspace.directory, 'cdk.tf.json'));
    await workspace.ok('init', '-no-color');
    await workspace.apply();
    await workspace.expectNoChanges();
    const { mx } = JSON.parse((await workspace.ok('output', '-json')).stdout) as { mx: { value: string } };
    assert.equal(mx.value, 'mx.postplane.test');
    const { body } = await api.send('GET', '/v1/domains/constructs.example.com/outgoing-users/web-servers');
    assert.deepEqual([body.type, body.identification_method], ['ip', 'header']);
    await workspace.ok('destroy', '-auto-approve', '-no-color');
  } finally {
    await workspace.close();
  }
});
