// A domain with queued mail: deleting it is refused, in the plan too, unless force_destroy gives the mail back to its senders.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { resources } from '../../schemas/index.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';
import { openWorkspace, type Workspace } from '../terraform/terraform.ts';

let sink: Sink;
let gateway: Gateway;
let tf: Workspace;

before(async () => {
  sink = await startSink();
  gateway = await startGateway({ settings: { POSTPLANE_SMARTHOST: `127.0.0.1:${sink.port}` } });
  tf = await openWorkspace({ resources, endpoint: gateway.api, token: gateway.token });
  await gateway.put('admins/acme', {});
});
after(async () => {
  await tf?.close();
  await gateway?.stop();
  await sink?.close();
});

const configuration = (more: string): string => `
resource "postplane_domain" "d" {
  domain  = "example.com"
  admin   = "acme"
  trusted = true
  ${more}
}

resource "postplane_route" "down" {
  domain = postplane_domain.d.domain
  name   = "down"
  host   = "127.0.0.1"
  port   = 9
}
`;

test('M-17 refused with 409 while mail is queued; with force_destroy the mail comes back to its sender', async () => {
  tf.write(configuration(''));
  await tf.apply();
  assert.match(await sendMail({ port: gateway.smtp, from: 'ann@example.net', to: ['info@example.com'] }), /^250 /);
  await eventually('the queue', async () => (await gateway.get('queue?domain=example.com')).body.items.length === 1);

  const refused = await gateway.request('DELETE', '/v1/domains/example.com', undefined, { 'if-match': '*' });
  assert.deepEqual([refused.status, refused.body.code], [409, 'mail_queued']);
  const plan = await tf.run('plan', '-destroy', '-no-color');
  assert.equal(plan.code, 1, plan.output);
  assert.match(plan.output, /One message is in the queue[\s\S]*force_destroy/);

  tf.write(configuration('force_destroy = true'));
  await tf.apply();
  await tf.ok('destroy', '-auto-approve', '-no-color');
  await tf.ok('destroy', '-auto-approve', '-no-color');
  assert.equal((await gateway.get('domains/example.com')).status, 404);
  const [returned] = await sink.received(1);
  assert.deepEqual([returned?.from, returned?.to], ['', ['ann@example.net']]);
  assert.match(returned?.content.toString() ?? '', /Status: 5\.1\.2\r\n/);
});
