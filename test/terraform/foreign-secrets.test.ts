// A secret set by somebody else cannot be read, but its time can: the plan shows it, apply sets the declared one again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { resources } from '../../schemas/index.ts';
import { findResource } from '../../server/store/resources.ts';
import { verifyPassword } from '../../server/store/passwords.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openWorkspace, type Workspace } from './terraform.ts';

let api: TestApi;
let tf: Workspace;
before(async () => {
  api = await startApi();
  await api.create('/v1/admins/acme', {});
  await api.create('/v1/domains/example.com', { admin: 'acme' });
  tf = await openWorkspace({ resources, endpoint: api.url, token: api.token });
});
after(async () => {
  await tf?.close();
  await api?.stop();
});

const path = '/v1/domains/example.com/outgoing-users/app';
const DECLARED = 'declared password 1';
const FOREIGN = 'set by somebody else';

const user = (version: number, more = ''): string => `
resource "postplane_outgoing_user" "app" {
  domain              = "example.com"
  name                = "app"
  type                = "user"
  password_wo         = "${DECLARED}"
  password_wo_version = ${version}
  ${more}
}
`;

async function accepts(password: string): Promise<boolean> {
  const row = await findResource(api.database, 'outgoing_user', 'example.com/app');
  return verifyPassword(password, String(row?.secrets['password_wo']));
}

async function setBySomebodyElse(): Promise<void> {
  const reply = await api.send('PATCH', path, {
    headers: { 'if-match': '*', 'user-agent': 'console/2.1' },
    body: { password_wo: FOREIGN },
  });
  assert.equal(reply.status, 200);
  assert.equal(await accepts(FOREIGN), true);
}

test('a password set elsewhere is drift with a name; apply sets the declared one again', async () => {
  tf.write(user(1));
  await tf.apply();
  await tf.expectNoChanges();
  await setBySomebodyElse();

  const plan = await tf.run('plan', '-detailed-exitcode', '-no-color');
  assert.equal(plan.code, 2, plan.output);
  assert.match(plan.output, /Changed outside Terraform: outgoing user example\.com\/app/);
  assert.match(plan.output, /updated by .* through console\/2\.1/);
  assert.match(plan.output, /password_set_at\s+= "[^"]+" -> \(known after apply\)/);
  await tf.apply();
  assert.equal(await accepts(DECLARED), true);
  await tf.expectNoChanges();
});

test('it stays drift after a refresh that was saved, and when something else changes too', async () => {
  await setBySomebodyElse();
  await tf.ok('apply', '-refresh-only', '-auto-approve', '-no-color');
  assert.equal((await tf.run('plan', '-detailed-exitcode', '-no-color')).code, 2);
  tf.write(user(1, 'locked_response = "tempfail"'));
  await tf.apply();
  assert.equal(await accepts(DECLARED), true);
  await tf.expectNoChanges();
});

test('another attribute changed by hand leaves the password alone', async () => {
  const before = (await api.send('GET', path)).body.password_set_at;
  await api.send('PATCH', path, { headers: { 'if-match': '*' }, body: { locked_response: 'blackhole' } });
  await tf.apply();
  assert.equal((await api.send('GET', path)).body.password_set_at, before);
  await tf.expectNoChanges();
});

test('an imported one, whose password nobody here has set, has no such drift', async () => {
  await tf.ok('state', 'rm', 'postplane_outgoing_user.app');
  await tf.ok('import', '-no-color', 'postplane_outgoing_user.app', 'example.com/app');
  await setBySomebodyElse();
  await tf.expectNoChanges();
  assert.equal(await accepts(FOREIGN), true);
});

test('a user without a password has none to be set, and no unknown value', async () => {
  tf.write(
    'resource "postplane_outgoing_user" "net" {\n  domain = "example.com"\n  name = "net"\n  type = "ip"\n  cidr = "192.0.2.0/24"\n}\n',
  );
  const { output } = await tf.ok('plan', '-no-color');
  assert.doesNotMatch(output.slice(output.indexOf('"net" {')).split('Plan:')[0] ?? '', /password_set_at/);
  await tf.apply();
  await tf.expectNoChanges();
});
