// Sender lists, trusted relays, content limits and what blocks guessers, declared with the real terraform; what happens at run
// time is no drift (mail.md G12, D11, J11, J12, J13).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { resources } from '../../schemas/index.ts';
import { Client } from '../smtp/dialog.ts';
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
  await tf.close();
  await gateway.stop();
  await sink.close();
});

const configuration = (secret: string, version: number): string => `
resource "postplane_installation" "this" {
  auth_abuse = { max_failures = 3, delay_seconds = 0 }
}
resource "postplane_domain" "d" {
  domain   = "example.com"
  admin    = "acme"
  trusted  = true
  outgoing = { discover_senders = true }
}
resource "postplane_outgoing_user" "d" {
  domain                     = postplane_domain.d.domain
  name                       = "all"
  type                       = "domain"
  reauthentication_permitted = true
  content_limits             = { max_mime_parts = 5, raw_subject = "accept" }
}
resource "postplane_trusted_relay" "t" {
  name  = "shared"
  cidrs = ["127.0.0.0/8"]
}
resource "postplane_admin_trusted_relay" "t" {
  admin             = "acme"
  name              = "own"
  cidrs             = ["127.0.0.0/8"]
  require           = "header_secret"
  secret_header     = "x-our-secret"
  secret_wo         = "${secret}"
  secret_wo_version = ${version}
}
resource "postplane_sender_list_entry" "s" {
  domain        = postplane_domain.d.domain
  direction     = "outgoing"
  list          = "block"
  pattern       = "boss@example.com"
  outgoing_user = postplane_outgoing_user.d.name
}
`;

function send(from: string, secret: string): Promise<string> {
  const headers = { 'X-Our-Secret': secret };
  return sendMail({ port: gateway.submission, from, to: 'x@far.test', headers }).then(
    (reply) => reply,
    (error: Error & { response?: string }) => error.response ?? error.message,
  );
}

test('what is declared holds when apply returns, and a changed secret with its version', async () => {
  tf.write(configuration('the first of our secrets', 1));
  await tf.apply();
  await tf.expectNoChanges();
  assert.match(await send('ann@example.com', 'the first of our secrets'), /^250 /);
  assert.match(await send('ann@example.com', 'guessed'), /^550 5\.7\.1 /);
  assert.match(await send('boss@example.com', 'the first of our secrets'), /^550 5\.7\.1 Sender address not allowed/);
  const state = JSON.stringify(await tf.state());
  assert.ok(!state.includes('of our secrets'));
  tf.write(configuration('the second of our secrets', 2));
  await tf.apply();
  assert.match(await send('ann@example.com', 'the first of our secrets'), /^550 5\.7\.1 /);
  assert.match(await send('ann@example.com', 'the second of our secrets'), /^250 /);
});

test('J12 J13 blocked addresses and discovered senders are told by data sources and change no plan', async () => {
  for (let count = 0; count < 3; count++) {
    const client = await Client.open(gateway.submissions, true, '127.0.0.77');
    await client.reply();
    client.write(`EHLO a.test\r\nAUTH PLAIN ${Buffer.from('\0example.com\0wrong').toString('base64')}\r\n`);
    await client.reply();
    assert.match(await client.reply(), /^535 /);
    client.destroy();
  }
  const has = async (path: string): Promise<boolean> => (await gateway.get(path)).body.items.length > 0;
  await eventually('the block', () => has('auth-blocks'));
  await eventually('the sender', () => has('discovered-senders'));
  await tf.expectNoChanges();
  tf.write(`${configuration('the second of our secrets', 2)}
data "postplane_auth_blocks" "now" {}
data "postplane_discovered_senders" "d" {
  domain = "example.com"
}
output "blocks" {
  value = [for one in data.postplane_auth_blocks.now.auth_blocks : [one.address, one.failures]]
}
output "senders" {
  value = [for one in data.postplane_discovered_senders.d.discovered_senders : [one.address, one.is_mailbox]]
}
`);
  await tf.apply();
  const shown = JSON.parse((await tf.ok('output', '-json')).stdout) as Record<string, { value: unknown }>;
  assert.deepEqual(shown['blocks']?.value, [['127.0.0.77', 3]]);
  assert.deepEqual(shown['senders']?.value, [['ann@example.com', false]]);
});

test('what cannot be is told at plan time', async () => {
  tf.write(`${configuration('the second of our secrets', 2)}
resource "postplane_trusted_relay" "wrong" {
  name    = "wrong"
  cidrs   = ["192.0.2.0/24"]
  require = "nothing"
}
resource "postplane_sender_list_entry" "wrong" {
  domain    = postplane_domain.d.domain
  direction = "outgoing"
  list      = "allow"
  pattern   = "Boss@example.com"
}
`);
  const plan = await tf.run('plan', '-no-color');
  assert.equal(plan.code, 1);
  const output = plan.output.replace(/\s+/g, ' ').replaceAll('│ ', '');
  assert.match(output, /write boss@example\.com\./);
  assert.match(output, /must be "block" for direction "outgoing"/);
  assert.match(output, /Invalid require/);
});
