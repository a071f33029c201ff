// The certificate of a listener in Terraform: a renewal is an apply, whether or not the key and its version change with it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { resources } from '../../schemas/index.ts';
import { newKey, selfSigned } from '../support/certificates.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { block } from './hcl.ts';
import { openWorkspace, type Workspace } from './terraform.ts';

let api: ControlPlane;
let tf: Workspace;

before(async () => {
  api = await startControlPlane();
  tf = await openWorkspace({ resources, endpoint: api.url, token: api.token });
});
after(async () => {
  await tf.close();
  await api.stop();
});

const host = 'smtp.example.net';
const listener = (more: object): string =>
  block('postplane_listener', 'eu', { name: 'eu', port: 10_587, direction: 'outgoing', ...more });

test('a certificate is set, renewed with its key or without, exchanged and taken away; every next plan is empty', async () => {
  const [first, second] = [newKey(), newKey()];
  const steps: object[] = [
    { certificate: selfSigned(host, first), private_key_wo: first, private_key_wo_version: 1 },
    { certificate: selfSigned(host, first), private_key_wo: first, private_key_wo_version: 1 },
    { certificate: selfSigned(host, second), private_key_wo: second, private_key_wo_version: 1 },
    { certificate: selfSigned(host, first), private_key_wo: first, private_key_wo_version: 2 },
    {},
    { certificate: selfSigned(host, second), private_key_wo: second },
  ];
  for (const [index, step] of steps.entries()) {
    tf.write(listener(step));
    await tf.apply();
    await tf.expectNoChanges();
    const { certificate = null } = step as { certificate?: string };
    const stored = await api.get('/v1/listeners/eu');
    assert.equal(stored?.['certificate'], certificate, `step ${index}`);
    assert.equal(stored?.['private_key_set'], certificate !== null, `step ${index}`);
  }
});

test('a key that is not that of the certificate is refused in the plan, at its attribute', async () => {
  tf.write(listener({ certificate: selfSigned(host, newKey()), private_key_wo: newKey(), private_key_wo_version: 3 }));
  const { code, output } = await tf.run('plan', '-no-color');
  assert.equal(code, 1);
  assert.match(output.replace(/\n[│\s]*/g, ' '), /`private_key_wo` is not the key of certificate/);
});
