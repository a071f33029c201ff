// Exclusive lists: what is not declared is drift and goes with the next apply; what is declared is its own resource's matter.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { resources } from '../../schemas/index.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openWorkspace, type Workspace } from './terraform.ts';

let api: TestApi;
let tf: Workspace;
before(async () => {
  api = await startApi();
  await api.create('/v1/admins/acme', {});
  await api.create('/v1/domains/example.com', { admin: 'acme' });
  await api.create('/v1/domains/example.com/routes/by-hand', { host: 'old.example.com' });
  tf = await openWorkspace({ resources, endpoint: api.url, token: api.token });
});
after(async () => {
  await tf?.close();
  await api?.stop();
});

const configuration = `
resource "postplane_route" "primary" {
  domain = "example.com"
  name   = "primary"
  host   = "mail.example.com"
}

resource "postplane_routes_exclusive" "only" {
  domain = "example.com"
  names  = [postplane_route.primary.name]
}
`;
const routes = async (): Promise<string[]> =>
  ((await api.send('GET', '/v1/domains/example.com/routes')).body.items as { name: string }[]).map(({ name }) => name);

test('the first apply leaves the declared ones; the next plan is empty', async () => {
  tf.write(configuration);
  await tf.apply();
  assert.deepEqual(await routes(), ['primary']);
  await tf.expectNoChanges();
});

test('one that is added by hand shows in the plan and goes with the apply', async () => {
  await api.create('/v1/domains/example.com/routes/extra', { host: 'elsewhere.example.net' });
  const plan = await tf.run('plan', '-detailed-exitcode', '-no-color');
  assert.equal(plan.code, 2, plan.output);
  assert.match(plan.output, /- "extra"/);
  await tf.apply();
  assert.deepEqual(await routes(), ['primary']);
  await tf.expectNoChanges();
});

test('a declared one that is gone is planned by its own resource alone', async () => {
  await api.send('DELETE', '/v1/domains/example.com/routes/primary', { headers: { 'if-match': '*' } });
  const { output } = await tf.ok('plan', '-no-color');
  assert.match(output, /Plan: 1 to add, 0 to change, 0 to destroy/);
  await tf.apply();
  await tf.expectNoChanges();
});

test('imported it lists what is there; destroyed it deletes nothing; names are checked offline', async () => {
  await tf.ok('state', 'rm', 'postplane_routes_exclusive.only');
  await tf.ok('import', '-no-color', 'postplane_routes_exclusive.only', 'example.com');
  await tf.expectNoChanges();
  await tf.ok('destroy', '-auto-approve', '-no-color', '-target=postplane_routes_exclusive.only');
  assert.deepEqual(await routes(), ['primary']);
  tf.write(configuration.replace('[postplane_route.primary.name]', '["Not A Name"]'));
  const { code, output } = await tf.run('validate', '-no-color');
  assert.deepEqual(
    [code, /main\.tf line \d+, in resource "postplane_routes_exclusive"/.test(output)],
    [1, true],
    output,
  );
});

test('a list that is null deletes nothing: it is refused, and so is one that holds null', async () => {
  const kept = await routes();
  const only = (arguments_: string): string =>
    `variable "none" {\n  type    = set(string)\n  default = null\n}\nresource "postplane_routes_exclusive" "only" {\n  ${arguments_}\n}\n`;
  for (const [arguments_, fault] of [
    ['domain = "example.com"\n  names  = var.none', '`names` is required'],
    ['domain = "example.com"\n  names  = ["primary", null]', '`names` must not hold null'],
    ['domain = one([])\n  names  = []', '`domain` is required'],
  ] as const) {
    tf.write(only(arguments_));
    const { code, output } = await tf.run('apply', '-auto-approve', '-no-color');
    assert.equal(code, 1, output);
    assert.ok(output.includes(fault), output);
  }
  assert.deepEqual(await routes(), kept);
});

test('the plan of a new one names what it will delete', async () => {
  await api.create('/v1/domains/other.example', { admin: 'acme' });
  await api.create('/v1/domains/other.example/routes/by-hand', { host: 'old.example.com' });
  tf.write('resource "postplane_routes_exclusive" "only" {\n  domain = "other.example"\n  names  = []\n}\n');
  const { output } = await tf.ok('plan', '-no-color');
  assert.match(
    output.replace(/\n[│\s]*/g, ' '),
    /Each route that is not listed is deleted .*the apply deletes by-hand\./,
  );
});
