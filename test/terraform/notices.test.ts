// Lock templates, administrative locks and report schedules with the real terraform; what happens at run time is no drift.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { resources } from '../../schemas/index.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';
import { openWorkspace, type Workspace } from './terraform.ts';

let sink: Sink;
let gateway: Gateway;
let tf: Workspace;

before(async () => {
  sink = await startSink();
  gateway = await startGateway({ settings: { POSTPLANE_SMARTHOST: `127.0.0.1:${sink.port}` } });
  await gateway.put('admins/acme', { name: 'acme' });
  tf = await openWorkspace({ resources, endpoint: gateway.api, token: gateway.token });
});

after(async () => {
  await tf?.close();
  await gateway?.stop();
  await sink?.close();
});

const base = (user = ''): string => `
resource "postplane_domain" "d" {
  domain  = "example.com"
  admin   = "acme"
  trusted = true
}
resource "postplane_outgoing_user" "u" {
  domain = postplane_domain.d.domain
  name   = "smarthost"
  type   = "ip"
  cidr   = "127.0.0.0/8"
  ${user}
}
`;

async function send(from: string): Promise<string> {
  return sendMail({ port: gateway.submission, from, to: 'ann@example.net' }).then(
    (reply) => reply,
    (error: Error & { response?: string }) => error.response ?? error.message,
  );
}

test('I3 a plan warns of auto_lock_user for an address, and does not fail', async () => {
  tf.write(base('auto_lock_user = true'));
  const plan = await tf.ok('plan', '-no-color');
  assert.match(
    plan.output,
    /Warning: Not advised[\s\S]*auto_lock_user = true[\s\S]*One spammer behind the address locks everybody/,
  );
  tf.write(base());
  await tf.apply();
  // Inherited: only the control plane knows.
  await gateway.put('admins/acme', { name: 'acme', outgoing_defaults: { auto_lock_user: true } });
  tf.write(base('description = "changed"'));
  assert.match((await tf.ok('plan', '-no-color')).output, /Warning: Not advised/);
  await gateway.put('admins/acme', { name: 'acme' });
  assert.doesNotMatch((await tf.ok('plan', '-no-color')).output, /Not advised/);
});

test('a declared lock stops the sender as long as it is declared; unlocking is refused and no drift', async () => {
  const lock = `
resource "postplane_identity_administrative_lock" "one" {
  domain        = "example.com"
  outgoing_user = postplane_outgoing_user.u.name
  identity      = "a%b/c@example.com"
  reason        = "Complaints"
}
`;
  tf.write(base() + lock);
  await tf.apply();
  assert.match(await send('a%b/c@example.com'), /administrative lock/);
  assert.match(await send('other@example.com'), /^250/);
  const path = '/v1/domains/example.com/outgoing-users/smarthost';
  assert.equal((await gateway.request('POST', `${path}/identities/a%25b%2Fc%40example.com:unlock`)).status, 409);
  await gateway.request('POST', `${path}:lock`, { reason: 'at run time' });
  await tf.expectNoChanges();
  await gateway.request('POST', `${path}:unlock`);
  await tf.ok('state', 'rm', 'postplane_identity_administrative_lock.one');
  await tf.ok(
    'import',
    '-no-color',
    'postplane_identity_administrative_lock.one',
    'example.com/smarthost/a%25b%2Fc@example.com',
  );
  await tf.expectNoChanges();
  tf.write(base());
  await tf.apply();
  assert.match(await send('a%b/c@example.com'), /^250/);
});

test('I6 L10 a template that a user names, and a schedule; who unsubscribes is no drift', async () => {
  const more = `
resource "postplane_lock_template" "t" {
  admin   = "acme"
  name    = "short"
  subject = "Locked: {{user}}"
  text    = <<-EOT
    {{reason}}
    {{#unlock_url}}{{unlock_url}}{{/unlock_url}}
  EOT
}
resource "postplane_report_schedule" "s" {
  domain     = postplane_domain.d.domain
  name       = "daily"
  recipients = ["a@example.net", "b@example.net"]
  times      = ["08:00", "16:00"]
}
`;
  tf.write(base('lock_template = postplane_lock_template.t.name') + more);
  await tf.apply();
  await tf.expectNoChanges();
  await eventually(
    'the schedule',
    async () => (await gateway.database?.query('select 1 as one from report_run'))?.length === 1,
  );
  await gateway.database?.query(
    `insert into report_unsubscribed (kind, schedule_id, address, at) values ('report_schedule', 'example.com/daily', 'a@example.net', now())`,
  );
  await tf.expectNoChanges();
  tf.write(base('lock_template = "absent"') + more);
  const wrong = await tf.run('plan', '-no-color');
  assert.equal(wrong.code, 0, 'it may yet be made before the apply');
  assert.notEqual((await tf.run('apply', '-auto-approve', '-no-color')).code, 0);
  tf.write(`${base()}${more.replace('{{user}}', '{{nobody}}')}`);
  const fault = await tf.run('validate', '-no-color');
  assert.equal(fault.code, 1);
  assert.match(fault.output, /Invalid subject[\s\S]*line 1, column 9: \{\{nobody\}\} is not a variable/);
  tf.write(base());
  await tf.apply();
});
