// A DKIM key through terraform: what is known in a plan and when, one apply for key and user, and no private key anywhere.
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { resources } from '../../schemas/index.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { block, Expression } from './hcl.ts';
import { openWorkspace, type Workspace } from './terraform.ts';

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

const variable = 'variable "pem" {\n  type      = string\n  ephemeral = true\n  default   = null\n}\n';
const domain = block('postplane_domain', 'd', { domain: 'example.com', admin: 'acme' });
const key = (attributes: Record<string, unknown>): string =>
  block('postplane_dkim_key', 'k', {
    domain: new Expression('postplane_domain.d.domain'),
    selector: 's1',
    ...attributes,
  });
const pem = (): string =>
  generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;

test('the record is known in every plan but that of a new key; the state of the key shows in it', async () => {
  tf.write(domain + key({}));
  const first = await tf.run('plan', '-no-color');
  assert.match(first.output, /dns_record\s+= \(known after apply\)/);
  await tf.apply();
  await tf.expectNoChanges();
  const state = await tf.state();
  const values = state.find((one) => one.address === 'postplane_dkim_key.k')?.values;
  assert.equal(values?.['private_key_set'], true);
  tf.write(domain + key({ state: 'retiring' }));
  const retiring = await tf.run('plan', '-no-color');
  assert.match(retiring.output, /state\s+= "active" -> "retiring"/);
  assert.doesNotMatch(retiring.output, /known after apply/);
  tf.write(domain + key({ state: 'revoked' }));
  assert.match((await tf.run('plan', '-no-color')).output, /"v=DKIM1; k=rsa; p="/);
  await tf.apply();
  await tf.expectNoChanges();
  tf.write(domain + key({ algorithm: 'ed25519' }));
  assert.match((await tf.run('plan', '-no-color')).output, /forces replacement/);
  await tf.apply();
  await tf.expectNoChanges();
});

test("a key of one's own: unknown only when its version changes; in no state, plan or log", async () => {
  const own = (version: number, more: Record<string, unknown> = {}): string =>
    variable + domain + key({ private_key_wo: new Expression('var.pem'), private_key_wo_version: version, ...more });
  const given = pem();
  const file = join(tf.directory, 'given.auto.tfvars.json');
  const outputs: string[] = [];
  const run = async (...args: string[]): Promise<string> => {
    const { output } = await tf.ok(...args);
    outputs.push(output);
    return output;
  };
  writeFileSync(file, JSON.stringify({ pem: given }));
  tf.write(own(1));
  await run('plan', '-out=saved', '-no-color');
  await run('show', '-json', 'saved');
  await run('apply', '-auto-approve', '-no-color');
  const made = await api.get('/v1/domains/example.com/dkim-keys/s1');
  writeFileSync(file, JSON.stringify({ pem: pem() }));
  assert.match(await run('apply', '-auto-approve', '-no-color'), /0 added, 0 changed, 0 destroyed/);
  tf.write(own(1, { state: 'retiring' }));
  assert.doesNotMatch(await run('plan', '-no-color'), /known after apply/);
  tf.write(own(2));
  assert.match(await run('plan', '-no-color'), /public_key\s+= "[^"]+" -> \(known after apply\)/);
  await run('apply', '-auto-approve', '-no-color');
  await tf.expectNoChanges();
  const changed = await api.get('/v1/domains/example.com/dkim-keys/s1');
  assert.notEqual(changed?.['public_key'], made?.['public_key']);
  const secret = given.split('\n')[5] as string;
  assert.equal(secret.length, 64);
  const files = readdirSync(tf.directory, { encoding: 'utf8' }).filter((name) => /^(terraform\.tfstate.*)$/.test(name));
  assert.ok(files.includes('terraform.tfstate'));
  for (const name of files) assert.ok(!readFileSync(join(tf.directory, name), 'latin1').includes(secret), name);
  for (const output of outputs) assert.ok(!output.includes(secret));
});

test('a key that is too short shows at plan time, with its place', async () => {
  const weak = generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
  tf.write(domain + key({ private_key_wo: weak }));
  const plan = await tf.run('plan', '-no-color');
  assert.equal(plan.code, 1);
  assert.match(plan.output.replace(/\n[│\s]*/g, ' '), /RSA key of 512 bits: at least 1024 are needed/);
});

test('a user that signs with a key comes and goes with it in one step', async () => {
  const user = block('postplane_outgoing_user', 'u', {
    domain: new Expression('postplane_domain.d.domain'),
    name: 'app',
    type: 'user',
    dkim_selector: new Expression('postplane_dkim_key.k.selector'),
  });
  tf.write(domain + key({}) + user);
  await tf.apply();
  await tf.expectNoChanges();
  await tf.ok('destroy', '-auto-approve', '-no-color');
});
