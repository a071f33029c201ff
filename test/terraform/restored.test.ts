// A destroy that is undone as docs/guides/undoing-a-destroy.md says: restored through the API, taken over by apply or by import.
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { promisify } from 'node:util';
import { resources } from '../../schemas/index.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { openWorkspace, type Workspace } from './terraform.ts';

const run = promisify(execFile);
const root = dirname(dirname(import.meta.dirname));
const guide = readFileSync(join(root, 'docs/guides/undoing-a-destroy.md'), 'utf8');
const blocks = (language: string): string[] =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);
const [list = '', one = '', all = ''] = blocks('sh');
const [imported = ''] = blocks('hcl');
const lacking = ['curl', 'jq'].find((program) => spawnSync(program, ['--version']).status !== 0);
const skip = lacking === undefined ? false : `there is no ${lacking}`;

let api: ControlPlane;
let tf: Workspace;
beforeEach(async () => {
  api = await startControlPlane();
  tf = await openWorkspace({ resources, endpoint: api.url, token: api.token });
});
afterEach(async () => {
  await tf.close();
  await api.stop();
});

const DOMAIN = `resource "postplane_domain" "example" {
  domain = "example.com"
  admin  = "acme"
}
`;
const CONFIGURATION = `${DOMAIN}resource "postplane_route" "primary" {
  domain = postplane_domain.example.domain
  name   = "primary"
  host   = "mail.example.com"
}
resource "postplane_mailbox" "info" {
  domain     = postplane_domain.example.domain
  local_part = "info"
}
resource "postplane_outgoing_user" "bob" {
  domain              = postplane_domain.example.domain
  name                = "bob"
  type                = "user"
  password_wo         = "the right password"
  password_wo_version = 1
}
resource "postplane_dkim_key" "s1" {
  domain   = postplane_domain.example.domain
  selector = "s1"
}
`;

// As a person does it in a shell. The control plane is in this process, so nothing may block it.
async function shell(script: string, variables: Readonly<Record<string, string>> = {}): Promise<string> {
  const env = { ...process.env, POSTPLANE_ENDPOINT: api.api.url, POSTPLANE_TOKEN: api.token, ...variables };
  return (await run('sh', ['-c', script], { env })).stdout;
}
const keyOf = async (): Promise<unknown> => (await api.get('/v1/domains/example.com/dkim-keys/s1'))?.['public_key'];

test('after a destroy all is restored, and apply takes it over', { skip }, async () => {
  tf.write(CONFIGURATION);
  await tf.apply();
  const key = await keyOf();
  await tf.ok('destroy', '-auto-approve', '-no-color');
  assert.equal(await api.get('/v1/domains/example.com'), null);
  const lines = (await shell(list)).trim().split('\n');
  assert.equal(lines.length, 5);
  assert.match(lines[0] ?? '', /^\d+\tdomain\texample\.com\t/);
  assert.equal((await shell(all, { SINCE: '2020-01-01T00:00:00Z' })).match(/"created_at"/g)?.length, 5);
  assert.equal(await shell(list), '');
  const applied = await tf.apply();
  assert.match(applied.output, /5 added, 0 changed, 0 destroyed/);
  await tf.expectNoChanges();
  assert.equal(await keyOf(), key);
});

test('one is restored by its revision, and imported', { skip }, async () => {
  tf.write(DOMAIN);
  await tf.apply();
  await tf.ok('destroy', '-auto-approve', '-no-color');
  const [REVISION = ''] = (await shell(list)).split('\t');
  await shell(one.replace(':restore', ':restore?dry_run=true'), { REVISION });
  assert.equal(await api.get('/v1/domains/example.com'), null);
  await shell(one, { REVISION });
  await assert.rejects(shell(one, { REVISION }));
  tf.write(DOMAIN + imported);
  assert.match((await tf.apply()).output, /1 imported, 0 added, 0 changed, 0 destroyed/);
  await tf.expectNoChanges();
});

test('what was changed in the configuration meanwhile is reported by apply, and planned after an import', {
  skip,
}, async () => {
  tf.write(DOMAIN);
  await tf.apply();
  await tf.ok('destroy', '-auto-approve', '-no-color');
  await shell(all, { SINCE: '2020-01-01T00:00:00Z' });
  const changed = DOMAIN.replace('}', '  description = "another"\n}');
  tf.write(changed);
  const refused = await tf.run('apply', '-auto-approve', '-no-color');
  assert.match(refused.output, /Object exists already/);
  tf.write(changed + imported);
  assert.match((await tf.apply()).output, /1 imported, 0 added, 1 changed, 0 destroyed/);
  await tf.expectNoChanges();
});
