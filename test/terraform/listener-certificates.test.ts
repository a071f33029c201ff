// A listener with a certificate of its own through terraform: its key is in no state, and goes with each renewal (mail.md G8).
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { generate } from 'selfsigned';
import { resources } from '../../schemas/index.ts';
import { type Authority, type Issued, startAuthority } from '../support/certificates.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { block, Expression } from './hcl.ts';
import { isWrite } from './recording-proxy.ts';
import { openWorkspace, type Workspace } from './terraform.ts';

let ca: Authority;
let api: ControlPlane;
let tf: Workspace;
before(() => {
  ca = startAuthority();
});
after(() => ca.remove());
beforeEach(async () => {
  api = await startControlPlane();
  tf = await openWorkspace({ resources, endpoint: api.url, token: api.token });
});
afterEach(async () => {
  await tf.close();
  await api.stop();
});

const variable = 'variable "key" {\n  type      = string\n  ephemeral = true\n  default   = null\n}\n';
const PATH = '/v1/listeners/smtp-eu';
const host = 'smtp-eu.example.net';

/** The certificate comes from a file, its key from a variable, as from a secret store. */
function write({ certificate, key }: Partial<Issued>, more: Record<string, unknown> = {}): void {
  writeFileSync(join(tf.directory, 'given.auto.tfvars.json'), JSON.stringify({ key }));
  writeFileSync(join(tf.directory, 'chain.pem'), certificate ?? '');
  const own = {
    certificate: certificate === undefined ? undefined : new Expression('file("chain.pem")'),
    private_key_wo: new Expression('var.key'),
  };
  const fixed = { name: 'smtp-eu', port: 10_587, direction: 'outgoing' };
  tf.write(variable + block('postplane_listener', 'eu', { ...fixed, ...own, ...more }));
}
const plan = async (): Promise<string> => (await tf.run('plan', '-no-color')).output;
const faultIn = (output: string): string => output.replace(/\n[│\s]*/g, ' ');
async function values(): Promise<Record<string, unknown>> {
  return (await tf.state()).find((one) => one.address === 'postplane_listener.eu')?.values ?? {};
}
const keysSent = (): unknown[] =>
  api.requests.filter((one) => isWrite(one) && one.path === PATH).map(({ body }) => body?.['private_key_wo']);

test('a renewal is an apply: the key is sent with the certificate, whether its version is raised or not', async () => {
  const [first, second, third] = [ca.issue(host), ca.issue(host), ca.issue(host)];
  write(first, { private_key_wo_version: 1 });
  assert.match(await plan(), /certificate_expires_at\s+= "20\d\d-/);
  await tf.apply();
  await tf.expectNoChanges();
  const made = await values();
  assert.equal(made['private_key_set'], true);
  assert.equal(made['certificate_expires_at'], (await api.get(PATH))?.['certificate_expires_at']);
  write(second, { private_key_wo_version: 2 });
  await tf.apply();
  await tf.expectNoChanges();
  write(third, { private_key_wo_version: 2 });
  const renewal = await plan();
  assert.match(renewal, /private_key_set_at\s+= "[^"]+" -> \(known after apply\)/);
  assert.match(renewal, /1 to change, 0 to destroy/);
  await tf.apply();
  await tf.expectNoChanges();
  assert.deepEqual(keysSent(), [first.key, second.key, third.key]);
  // What has nothing to do with it leaves the key alone.
  write(third, { private_key_wo_version: 2, description: 'Europe' });
  assert.doesNotMatch(await plan(), /known after apply/);
  await tf.apply();
  assert.equal(keysSent().at(-1), undefined);
  for (const name of readdirSync(tf.directory).filter((one) => one.startsWith('terraform.tfstate')))
    for (const { key } of [first, second, third])
      assert.ok(!readFileSync(join(tf.directory, name), 'latin1').includes(key.split('\n')[1] as string), name);
});

test('a certificate that is taken away takes its key along; another one brings its own', async () => {
  write(ca.issue(host), { private_key_wo_version: 1 });
  await tf.apply();
  write({});
  assert.match(await plan(), /private_key_set\s+= true -> false/);
  await tf.apply();
  await tf.expectNoChanges();
  assert.partialDeepStrictEqual(await values(), { private_key_set: false, private_key_set_at: null });
  write(ca.issue(host), { private_key_wo_version: 1 });
  await tf.apply();
  await tf.expectNoChanges();
  assert.equal((await values())['private_key_set'], true);
});

test('a certificate and key that somebody else has set are drift, and set again together', async () => {
  const own = ca.issue(host);
  write(own, { private_key_wo_version: 1 });
  await tf.apply();
  const theirs = ca.issue('theirs.example.net');
  await api.change(PATH, { certificate: theirs.certificate, private_key_wo: theirs.key });
  assert.match(await plan(), /1 to change/);
  await tf.apply();
  await tf.expectNoChanges();
  assert.equal((await api.get(PATH))?.['certificate'], own.certificate);
  assert.equal(keysSent().at(-1), own.key);
});

test('what the control plane refuses shows in the plan, at its attribute; a key in the certificate before', async () => {
  const own = ca.issue(host);
  write({ certificate: own.certificate, key: ca.issue(host).key });
  const mismatch = faultIn(await plan());
  assert.match(mismatch, /with postplane_listener\.eu.*private_key_wo/);
  assert.match(mismatch, /is not the key of certificate/);
  write({ certificate: own.certificate });
  assert.match(faultIn(await plan()), /is required with a certificate/);
  write(own, { tls: 'none' });
  assert.match(faultIn(await plan()), /is not presented with tls "none"/);
  const asked = api.requests.length;
  write({ certificate: own.certificate + own.key, key: own.key });
  const { output } = await tf.run('validate', '-no-color');
  assert.match(faultIn(output), /holds a private key: that is for private_key_wo alone/);
  assert.ok(!output.includes(own.key.split('\n')[1] as string));
  assert.equal(api.requests.length, asked);
});

test('an expired certificate is warned of in the plan', async () => {
  const day = 86_400_000;
  const [notBeforeDate, notAfterDate] = [new Date(Date.now() - 2 * day), new Date(Date.now() - day)];
  const old = await generate([{ name: 'commonName', value: host }], { keyType: 'ec', notBeforeDate, notAfterDate });
  write({ certificate: old.cert, key: old.private });
  assert.match(faultIn(await plan()), /Warning: Not advised .*The certificate has ended/);
  write(ca.issue(host));
  assert.doesNotMatch(await plan(), /Not advised/);
});
