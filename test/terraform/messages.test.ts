// The message log in Terraform: data sources that read it, and log sinks whose state is never drift.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { resources } from '../../schemas/index.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { writeLog } from '../support/log.ts';
import { openWorkspace, type Workspace } from './terraform.ts';

let api: TestApi;
let tf: Workspace;

before(async () => {
  api = await startApi();
  await api.create('/v1/admins/acme', {});
  tf = await openWorkspace({ resources, endpoint: api.url, token: await api.tokenOf('acme') });
  const refused = { status: 'quarantined', classification: 'spam' };
  await writeLog(api.database, [
    ...Array.from({ length: 7 }, (_, index) => ({ queue_id: `A${index}`, identity: 'a', ...refused })),
    ...Array.from({ length: 3 }, (_, index) => ({ queue_id: `B${index}`, identity: 'b', ...refused })),
    { queue_id: 'W1', identity: 'c', status: 'queued', queue_state: 'deferred' },
    { queue_id: 'F1', admin: 'rival', identity: 'foreign', ...refused },
  ]);
  await api.database.query(
    `insert into quarantine (queue_id, node, received_at, expires_at, direction, classification, response, reasons, domain, admin,
       mail_from, recipients, size, revision, envelope, content)
     select queue_id, node, received_at, received_at + interval '14 days', direction, classification, 'rejected', '[]', domain, admin,
       mail_from, array[recipient], size, revision, '{}', '' from message where queue_id in ('B1', 'F1')`,
  );
});

after(async () => {
  await tf.close();
  await api.stop();
});

async function outputs(): Promise<Record<string, unknown>> {
  const shown = JSON.parse((await tf.ok('output', '-json')).stdout) as Record<string, { value: unknown }>;
  return Object.fromEntries(Object.entries(shown).map(([name, { value }]) => [name, value]));
}

test('M1 M3 L1 E1 the log, the report, the queue and the quarantine are data sources', async () => {
  tf.write(`
data "postplane_messages" "blocked" {
  direction = "outgoing"
  status    = ["quarantined", "rejected"]
  mailbox   = "joe@example.com"
  limit     = 4
}
data "postplane_outgoing_report" "refused" {
  domain = "example.com"
}
data "postplane_outgoing_report" "senders" {
  domain         = "example.com"
  classification = "accepted"
  group_by       = "sender"
  from           = "2026-01-31T00:00:00Z"
  to             = "2026-02-01T00:00:00Z"
}
data "postplane_queue" "deferred" {
  state = "deferred"
}
data "postplane_quarantine" "open" {
  status = ["quarantined"]
}
output "blocked" {
  value = [for one in data.postplane_messages.blocked.messages : [one.identity, one.status, one.identity_locked, one.user_locked]]
}
output "refused" {
  value = [for row in data.postplane_outgoing_report.refused.rows : [row.identity, row.messages, row.spam]]
}
output "senders" {
  value = [for row in data.postplane_outgoing_report.senders.rows : [row.key, row.messages]]
}
output "waiting" {
  value = data.postplane_queue.deferred.messages[*].queue_id
}
output "kept" {
  value = [for one in data.postplane_quarantine.open.messages : [one.queue_id, one.recipients]]
}
`);
  await tf.apply();
  assert.deepEqual(await outputs(), {
    blocked: Array.from({ length: 4 }, (_, index) => [index < 3 ? 'b' : 'a', 'quarantined', false, false]),
    refused: [
      ['a', 7, 7],
      ['b', 3, 3],
    ],
    senders: [['joe@example.com', 1]],
    waiting: ['W1'],
    kept: [['B1', ['ann@example.net']]],
  });
  await tf.expectNoChanges();
});

test('M3 what a report cannot be is an error that names it', async () => {
  tf.write(`
data "postplane_outgoing_report" "wrong" {
  group_by = "sender"
}
`);
  const { code, output } = await tf.run('plan', '-no-color');
  assert.equal(code, 1);
  assert.match(output.replaceAll(/\s+/g, ' '), /"group_by" sender needs "domain"/);
});

test('M6 M5 a sink and an abuse policy are declared, their state is no drift, faults are told at plan time', async () => {
  const sink = `
resource "postplane_admin_log_sink" "alerts" {
  admin             = "acme"
  name              = "alerts"
  type              = "webhook"
  url               = "https://alerts.example.net/postplane"
  secret_wo         = "a-long-random-secret"
  secret_wo_version = 1
  events            = ["lock"]
}
resource "postplane_domain" "d" {
  domain = "example.com"
  admin  = "acme"
  outgoing_defaults = {
    abuse_policy = { action = "lock_identity", threshold = 20, window_minutes = 2880 }
  }
}
`;
  tf.write(sink);
  await tf.apply();
  await api.database.query(
    `update log_sink_state set sent = 17, failures = 3, last_error = 'answered 503', last_error_at = now()`,
  );
  await tf.expectNoChanges();
  const status = (await api.send('GET', '/v1/admins/acme/log-sinks/alerts/status')).body;
  assert.deepEqual([status.state, status.sent, status.last_error], ['failing', 17, 'answered 503']);
  tf.write(sink.replace('url               = "https', 'url               = "http'));
  assert.match((await tf.run('plan', '-no-color')).output, /must be a URL that starts with https/);
  tf.write(sink.replace('type              = "webhook"', 'type              = "syslog"'));
  assert.match((await tf.run('plan', '-no-color')).output, /is not for type/);
});
