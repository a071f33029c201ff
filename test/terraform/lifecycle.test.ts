// Every resource through the real terraform: create, empty plan, import, update, drift, deletion, adoption, conflicts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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

const domain = block('postplane_domain', 'd', { domain: 'example.com', admin: 'acme' });
const route = (attributes: Record<string, unknown>): string =>
  block('postplane_route', 'r', {
    domain: new Expression('postplane_domain.d.domain'),
    name: 'primary',
    host: 'mail.example.com',
    ...attributes,
  });
const ROUTE = '/v1/domains/example.com/routes/primary';

test('import blocks give an empty plan', async () => {
  tf.write(domain + route({}));
  await tf.apply();
  await tf.ok('state', 'rm', 'postplane_route.r');
  tf.write(`${domain}${route({})}import {\n  to = postplane_route.r\n  id = "example.com/primary"\n}\n`);
  const applied = await tf.apply();
  assert.match(applied.output, /1 imported, 0 added, 0 changed, 0 destroyed/);
  await tf.expectNoChanges();
});

test('a wrong import ID says what is expected', async () => {
  tf.write(domain + route({}));
  const wrong = await tf.run('import', '-no-color', 'postplane_route.r', 'primary');
  assert.equal(wrong.code, 1);
  assert.match(wrong.output, /<domain>\/<name>.*\n?.*example\.com\/primary/);
  const gone = await tf.run('import', '-no-color', 'postplane_route.r', 'example.com/nothing');
  assert.match(gone.output, /Cannot import non-existent remote object/);
});

test('update in place, then replacement when the key changes', async () => {
  tf.write(domain + route({ priority: 10 }));
  await tf.apply();
  tf.write(domain + route({ priority: 20 }));
  const updated = await tf.apply();
  assert.match(updated.output, /priority\s+= 10 -> 20/);
  assert.match(updated.output, /0 added, 1 changed, 0 destroyed/);
  tf.write(domain + route({ priority: 20, name: 'other' }));
  const replaced = await tf.apply();
  assert.match(replaced.output, /forces replacement/);
  assert.equal(await api.get(ROUTE), null);
  assert.ok(await api.get('/v1/domains/example.com/routes/other'));
  await tf.expectNoChanges();
});

test('removing an attribute plans its default, so drift in what is left out shows', async () => {
  tf.write(domain + route({}));
  await tf.apply();
  await api.change(ROUTE, { port: 2525 });
  const plan = await tf.run('plan', '-detailed-exitcode', '-no-color');
  assert.equal(plan.code, 2);
  assert.match(plan.output, /port\s+= 2525 -> 25/);
  assert.match(plan.output, /Changed outside Terraform: route example\.com\/primary/);
  assert.match(plan.output.replace(/\n[│\s]*/g, ' '), /\(updated by .+ through .+ at \d{4}-\d\d-\d\dT/);
  assert.match(plan.output, /port: 25 -> 2525/);
});

test('an object deleted outside is planned again, with a warning', async () => {
  tf.write(domain + route({}));
  await tf.apply();
  await api.remove(ROUTE);
  const plan = await tf.run('plan', '-detailed-exitcode', '-no-color');
  assert.equal(plan.code, 2);
  assert.match(plan.output, /Deleted outside Terraform: route example\.com\/primary[^]*deleted by/);
  assert.match(plan.output, /1 to add/);
});

test('create adopts an equal object and sends secrets again', async () => {
  const user = block('postplane_outgoing_user', 'u', {
    domain: 'example.com',
    name: 'app',
    type: 'user',
    password_wo: 'correct horse 1',
    password_wo_version: 1,
  });
  tf.write(domain + user.replace('"example.com"', 'postplane_domain.d.domain'));
  await tf.apply();
  await tf.ok('state', 'rm', 'postplane_outgoing_user.u');
  api.requests.length = 0;
  await tf.apply();
  const adopting = api.requests.filter((one) => one.headers['if-match'] !== undefined && !one.query.has('dry_run'));
  assert.deepEqual(
    adopting.map((one) => one.body?.['password_wo']),
    ['correct horse 1'],
  );
  await tf.expectNoChanges();
});

test('create leaves a different object alone and names the import command', async () => {
  tf.write(domain + route({}));
  await tf.apply();
  await tf.ok('state', 'rm', 'postplane_route.r');
  await api.change(ROUTE, { host: 'elsewhere.example.com' });
  const applied = await tf.run('apply', '-auto-approve', '-no-color');
  assert.equal(applied.code, 1);
  assert.match(applied.output, /host: "elsewhere\.example\.com" there, "mail\.example\.com" in the/);
  assert.match(applied.output, /terraform import postplane_route\.NAME 'example\.com\/primary'/);
  assert.equal((await api.get(ROUTE))?.['host'], 'elsewhere.example.com');
});

test('create_before_destroy under the same key never deletes the new object', async () => {
  const user = (cidr: string): string =>
    block('postplane_outgoing_user', 'u', {
      domain: new Expression('postplane_domain.d.domain'),
      name: 'app',
      type: 'ip',
      cidr,
    }).replace(/\}\n$/, '  lifecycle {\n    create_before_destroy = true\n  }\n}\n');
  tf.write(domain + user('192.0.2.1'));
  await tf.apply();
  tf.write(domain + user('192.0.2.2'));
  const applied = await tf.run('apply', '-auto-approve', '-no-color');
  assert.equal(applied.code, 1);
  assert.match(applied.output, /Object exists already/);
  assert.ok(await api.get('/v1/domains/example.com/outgoing-users/app'));
});

test('a forced create_before_destroy under the same key keeps the object, in that run and in the next', async () => {
  tf.write(domain + route({}).replace(/\}\n$/, '  lifecycle {\n    create_before_destroy = true\n  }\n}\n'));
  await tf.apply();
  const forced = await tf.run('apply', '-auto-approve', '-no-color', '-replace=postplane_route.r');
  assert.equal(forced.code, 0, forced.output);
  assert.match(forced.output, /Kept, not replaced/);
  await tf.apply();
  assert.ok(await api.get(ROUTE));
  await tf.expectNoChanges();
});

test('replacing an object in use under the same key is warned of in the plan, with the remedy', async () => {
  const user = (cidr: string): string =>
    block('postplane_outgoing_user', 'u', {
      domain: new Expression('postplane_domain.d.domain'),
      name: 'app',
      type: 'ip',
      cidr,
    });
  const header = (more = ''): string =>
    block('postplane_identity_header', 'h', {
      domain: new Expression('postplane_domain.d.domain'),
      outgoing_user: new Expression('postplane_outgoing_user.u.name'),
      name: 'x-client-id',
    }).replace(/\}\n$/, `${more}}\n`);
  tf.write(domain + user('192.0.2.1') + header());
  await tf.apply();
  tf.write(domain + user('192.0.2.2') + header());
  assert.match(
    (await tf.run('plan', '-no-color')).output,
    /Replacement of an object in use[\s\S]*replace_triggered_by/,
  );
  tf.write(
    domain + user('192.0.2.2') + header('  lifecycle {\n    replace_triggered_by = [postplane_outgoing_user.u]\n  }\n'),
  );
  await tf.apply();
  await tf.expectNoChanges();
});

test('a new name for what others refer to is warned of in the plan; what belongs to it goes along', async () => {
  const tenant = (name: string, more = ''): string =>
    block('postplane_admin', 'a', { name }).replace(/\}\n$/, `${more}}\n`) +
    block('postplane_domain', 'd', { domain: 'example.com', admin: new Expression('postplane_admin.a.name') });
  const renamed =
    route({}) +
    block('postplane_mailbox', 'm', { domain: new Expression('postplane_domain.d.domain'), local_part: 'info' });
  tf.write(tenant('before') + renamed);
  await tf.apply();
  tf.write(tenant('after') + renamed);
  const plan = await tf.run('plan', '-no-color');
  assert.match(plan.output, /Replacement of an object in use[\s\S]*create_before_destroy = true/);
  tf.write(tenant('after', '  lifecycle {\n    create_before_destroy = true\n  }\n') + renamed);
  assert.match((await tf.apply()).output, /1 added, 1 changed, 1 destroyed/);

  tf.write((tenant('after') + renamed).replace('"example.com"', '"example.net"'));
  const applied = await tf.apply();
  assert.doesNotMatch(applied.output, /in use/);
  assert.match(applied.output, /3 added, 0 changed, 3 destroyed/);
  await tf.expectNoChanges();
});

test('drift inside a nested attribute is told down to the attribute', async () => {
  tf.write(
    block('postplane_admin', 'a', {
      name: 'nested',
      outgoing_defaults: { lock_threshold: 4, limits: { per_minute: 5 } },
    }),
  );
  await tf.apply();
  await api.change('/v1/admins/nested', { outgoing_defaults: { lock_threshold: 9, limits: { per_minute: 6 } } });
  const plan = await tf.run('plan', '-detailed-exitcode', '-no-color');
  assert.equal(plan.code, 2, plan.output);
  assert.match(plan.output, /outgoing_defaults\.lock_threshold: 4 -> 9/);
  assert.match(plan.output, /outgoing_defaults\.limits\.per_minute: 5 -> 6/);
});

test('deletion protection shows at plan time', async () => {
  tf.write(block('postplane_domain', 'd', { domain: 'example.com', admin: 'acme', deletion_protection: true }));
  await tf.apply();
  tf.write('');
  const plan = await tf.run('plan', '-no-color');
  assert.equal(plan.code, 1);
  assert.match(plan.output, /deletion/);
});

test('what left the configuration after somebody changed it is told in the plan, and goes with the apply', async () => {
  for (const checks of ['server', 'offline']) {
    const provider = `provider "postplane" {\n  plan_checks = "${checks}"\n}\n`;
    tf.write(provider + domain + route({}));
    await tf.apply();
    await api.change(ROUTE, { port: 26 });
    tf.write(provider + domain);
    const applied = await tf.apply();
    assert.equal(applied.output.match(/port: 25 -> 26/g)?.length, 1, applied.output);
    assert.match(applied.output, /0 added, 0 changed, 1 destroyed/);
    await tf.expectNoChanges();
  }
});

test('what changes between the plan of a destruction and its apply stays', async () => {
  tf.write(domain + route({}));
  await tf.apply();
  tf.write(domain);
  await tf.ok('plan', '-out=saved', '-no-color');
  await api.change(ROUTE, { port: 26 });
  const applied = await tf.run('apply', '-no-color', 'saved');
  assert.equal(applied.code, 1);
  assert.match(applied.output, /Nothing was\s+deleted/);
  assert.match((await tf.apply()).output, /1 destroyed/);
});

test('no secret in state, plan, logs or output', async () => {
  const secret = 'planted-secret-4711';
  const variable = 'variable "password" {\n  type      = string\n  ephemeral = true\n}\n';
  const user = (version: number): string =>
    variable +
    domain +
    block('postplane_outgoing_user', 'u', {
      domain: new Expression('postplane_domain.d.domain'),
      name: 'app',
      type: 'user',
      password_wo: new Expression('var.password'),
      password_wo_version: version,
    });
  const sent = (): unknown[] =>
    api.requests
      .filter((one) => one.method === 'PUT' && !one.query.has('dry_run') && one.path.endsWith('/app'))
      .map((one) => one.body?.['password_wo']);
  const apply = (value: string): ReturnType<Workspace['ok']> =>
    tf.ok('apply', '-auto-approve', '-no-color', `-var=password=${value}`);
  tf.write(user(1));
  const plan = await tf.ok('plan', '-out=saved', '-no-color', `-var=password=${secret}`);
  const shown = await tf.ok('show', '-json', 'saved');
  const applied = await apply(secret);
  const state = readFileSync(join(tf.directory, 'terraform.tfstate'), 'utf8');
  assert.deepEqual(sent(), [secret]);
  for (const text of [plan.output, shown.output, applied.output, state]) assert.ok(!text.includes(secret));
  assert.match((await apply('planted-secret-4712')).output, /0 added, 0 changed, 0 destroyed/);
  assert.deepEqual(sent(), [secret], 'another value alone changes nothing');
  tf.write(user(2));
  await apply('planted-secret-4712');
  assert.deepEqual(sent(), [secret, 'planted-secret-4712']);
});
