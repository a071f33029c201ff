// Locks are no drift: while senders are locked and unlocked the plan stays empty, and the data sources tell of them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { resources } from '../../schemas/index.ts';
import { GTUBE } from '../smtp/fixture.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { sendMail } from '../support/mail.ts';
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
  await tf.close();
  await gateway.stop();
  await sink.close();
});

const configuration = `
resource "postplane_domain" "d" {
  domain  = "example.com"
  admin   = "acme"
  trusted = true
}
resource "postplane_outgoing_user" "u" {
  domain                = postplane_domain.d.domain
  name                  = "smarthost"
  type                  = "ip"
  cidr                  = "127.0.0.0/8"
  identification_method = "header"
  auto_lock_identities  = true
}
resource "postplane_identity_header" "h" {
  domain        = postplane_domain.d.domain
  outgoing_user = postplane_outgoing_user.u.name
  name          = "x-client-id"
  position      = 1
}
`;

async function sendAs(identity: string, subject: string): Promise<string> {
  const headers = { 'X-Client-ID': identity };
  return sendMail({ port: gateway.submission, from: 'web@example.com', to: 'ann@example.net', subject, headers }).then(
    (reply) => reply,
    (error: Error & { response?: string }) => error.response ?? error.message,
  );
}

test('I2 a spammer is locked and unlocked without a change in the plan', async () => {
  tf.write(configuration);
  await tf.apply();
  for (let count = 0; count < 5; count++) assert.match(await sendAs('spammer', GTUBE), /^550 5\.7\.1 Message refused/);
  assert.match(await sendAs('spammer', 'clean'), /^550 5\.7\.1 Sending is locked/);
  assert.match(await sendAs('customer', 'clean'), /^250 /);
  await tf.expectNoChanges();
  tf.write(`${configuration}
data "postplane_identities" "locked" {
  domain = "example.com"
  locked = true
}
data "postplane_lock_events" "all" {
  domain        = "example.com"
  outgoing_user = "smarthost"
  limit         = 10
}
output "locked" {
  value = [for one in data.postplane_identities.locked.identities : [one.identity, one.state, one.identity_locked]]
}
output "events" {
  value = [for one in data.postplane_lock_events.all.lock_events : [one.event, one.actor, one.identity]]
}
`);
  await tf.apply();
  const shown = JSON.parse((await tf.ok('output', '-json')).stdout) as Record<string, { value: unknown }>;
  assert.deepEqual(shown['locked']?.value, [['spammer', 'automatic', true]]);
  assert.deepEqual(shown['events']?.value, [['locked_automatically', 'postplane', 'spammer']]);
  tf.write(configuration);
  await tf.apply();
  const unlock = '/v1/domains/example.com/outgoing-users/smarthost/identities/spammer:unlock';
  assert.equal((await gateway.request('POST', unlock)).status, 200);
  await tf.expectNoChanges();
});
