// The documents that the product grew from, walked through: an administrator sets up what they describe in HCL, mail comes by
// SMTP, and each thing they promise happens. S0: domain behind Google Workspace. S1: outgoing user. S2: outbound spam
// monitoring. S4: outgoing users of a small office (the letters of the specification).
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import { simpleParser } from 'mailparser';
import { resources } from '../../schemas/index.ts';
import { verified, withoutVerifier } from '../support/dkim.ts';
import { startDns, type TestDns } from '../support/dns.ts';
import { ooxml } from '../support/documents.ts';
import { type ApiReply, type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail, type Sent } from '../support/mail.ts';
import { type Sink, type SinkMessage, startSink } from '../support/sink.ts';
import { openWorkspace, type Workspace } from '../terraform/terraform.ts';
import { EICAR, GTUBE } from '../smtp/fixture.ts';

const PASSWORD = 'anything you please';

let dns: TestDns;
let sink: Sink;
let gateway: Gateway;
let tf: Workspace;

before(async () => {
  dns = await startDns();
  sink = await startSink();
  gateway = await startGateway({
    settings: {
      POSTPLANE_SMARTHOST: `127.0.0.1:${sink.port}`,
      POSTPLANE_DNS_SERVERS: dns.address,
      POSTPLANE_PUBLIC_URL: 'https://gateway.example.net',
    },
  });
  tf = await openWorkspace({ resources, endpoint: gateway.api, token: gateway.token });
  tf.write(configuration());
  await tf.apply();
  await tf.expectNoChanges();
});

after(async () => {
  await tf?.close();
  await gateway?.stop();
  await sink?.close();
  await dns?.close();
});

function configuration(more = ''): string {
  return `
resource "postplane_admin" "isp" {
  name          = "isp"
  abuse_contact = ["abuse@isp.example"]
}

# S0: a domain that hosts its mail elsewhere, and sends through us as a whole.
resource "postplane_domain" "workspace" {
  domain   = "workspace.example"
  admin    = postplane_admin.isp.name
  trusted  = true
  products = ["incoming", "outgoing", "archiving"]
  outgoing = { abuse_contact = ["postmaster@workspace.example"] }
}
resource "postplane_route" "workspace" {
  domain = postplane_domain.workspace.domain
  name   = "primary"
  host   = "127.0.0.1"
  port   = ${sink.port}
}
resource "postplane_dkim_key" "workspace" {
  domain   = postplane_domain.workspace.domain
  selector = "s2026"
}
resource "postplane_lock_template" "isp" {
  admin   = postplane_admin.isp.name
  name    = "plain"
  subject = "Sending was stopped: {{user}}@{{domain}}"
  text    = "{{identity}} {{reason}} {{unlock_url}}"
  html    = "<p>{{identity}} {{reason}} <a href='{{unlock_url}}'>unlock</a></p>"
}
resource "postplane_outgoing_user" "whole" {
  domain                     = postplane_domain.workspace.domain
  name                       = "whole"
  type                       = "domain"
  password_wo                = "${PASSWORD}"
  password_wo_version        = 1
  identification_method      = "header"
  auto_lock_user             = false
  auto_lock_identities       = true
  lock_timeout_minutes       = 30
  max_auto_unlocks           = 2
  lock_template              = postplane_lock_template.isp.name
  limits                     = { enabled = true, per_month = 100000, per_week = 50000, per_day = 10000, per_hour = 5000, per_minute = 1000 }
  dkim_selector              = postplane_dkim_key.workspace.selector
  max_recipients_per_day     = 5000
  quarantine_response        = "accepted"
  archive_messages           = true
  block_macros               = true
  reauthentication_permitted = true
}
resource "postplane_identity_header" "client" {
  domain        = postplane_domain.workspace.domain
  outgoing_user = postplane_outgoing_user.whole.name
  name          = "x-client-id"
  position      = 1
}
resource "postplane_identity_header" "script" {
  domain        = postplane_domain.workspace.domain
  outgoing_user = postplane_outgoing_user.whole.name
  name          = "x-php-originating-script"
  position      = 2
  value_mode    = "regex"
  pattern       = "^(.*?)\\\\(.*$"
  remove        = false
}

# S2: all smarthost users below one administrative domain, an identity header on all traffic.
resource "postplane_domain" "out" {
  domain   = "out.isp.example"
  admin    = postplane_admin.isp.name
  trusted  = true
  products = ["outgoing"]
  outgoing = { abuse_contact = ["abuse@isp.example"] }
}
resource "postplane_outgoing_user" "web" {
  domain                = postplane_domain.out.domain
  name                  = "web"
  type                  = "ip"
  cidr                  = "127.0.0.1"
  identification_method = "header"
  auto_lock_identities  = true
}
resource "postplane_identity_header" "web" {
  domain        = postplane_domain.out.domain
  outgoing_user = postplane_outgoing_user.web.name
  name          = "x-client-id"
}

# S4: people with a login each.
resource "postplane_domain" "office" {
  domain   = "office.example"
  admin    = postplane_admin.isp.name
  trusted  = true
  outgoing = { abuse_contact = ["it@office.example"] }
}
resource "postplane_route" "office" {
  domain = postplane_domain.office.domain
  name   = "primary"
  host   = "127.0.0.1"
  port   = ${sink.port}
}
resource "postplane_mailbox" "office" {
  for_each   = toset(["ann", "bob", "eve"])
  domain     = postplane_domain.office.domain
  local_part = each.key
}
${more}`;
}

const post = (path: string, body?: object): Promise<ApiReply> => gateway.request('POST', `/v1/${path}`, body);

const outcome = (sent: Omit<Sent, 'port'> & { port?: number }): Promise<string> =>
  sendMail({ port: gateway.submission, to: 'friend@elsewhere.test', ...sent }).then(
    (reply) => reply,
    (error: Error & { response?: string }) => error.response ?? error.message,
  );

const workspace = { user: 'workspace.example', pass: PASSWORD };
const asDomain = (subject: string, headers: Record<string, string> = { 'X-Client-ID': 'alice' }): Promise<string> =>
  outcome({ login: workspace, from: 'alice@workspace.example', subject, headers });
const asWeb = (identity: string, subject: string, more: Partial<Sent> = {}): Promise<string> =>
  outcome({ from: 'web@out.isp.example', subject, headers: { 'X-Client-ID': identity }, ...more });

function delivered(text: string, to = 'friend@elsewhere.test'): Promise<SinkMessage> {
  return eventually(`"${text}" for ${to}`, () =>
    sink.messages.find((one) => one.to.includes(to) && one.content.includes(text)),
  );
}

describe('S0', () => {
  test('step 1: the protection status shows connection details of the routes', async () => {
    const path = 'domains/workspace.example/protection-checks';
    const { body } = await post(path, {});
    const { body: done } = await gateway.get(`${path}/${body.id}?wait=60`);
    assert.equal(done.overall, 'ok', JSON.stringify(done));
    assert.match(done.routes[0].addresses[0].banner, /^220 /);
  });

  test('step 2: an authenticating domain logs in with its name; the password is its own', async () => {
    assert.match(await asDomain('by domain'), /^250 /);
    await delivered('by domain');
    const wrong = await outcome({ login: { ...workspace, pass: 'another one' }, from: 'alice@workspace.example' });
    assert.match(wrong, /^535 5\.7\.8/);
  });

  test('identification by header: any number of them, whole value or expression, removed or not', async () => {
    const both = { 'X-Client-ID': 'client-1', 'X-PHP-Originating-Script': '1000:mail.php(12)' };
    await asDomain('both headers', both);
    await asDomain('second header', { 'X-PHP-Originating-Script': '1001:form.php(7) : eval' });
    const message = (await delivered('both headers')).content.toString();
    assert.doesNotMatch(message, /x-client-id/i);
    assert.match(message, /^X-PHP-Originating-Script:/im);
    const rows = await eventually('the log', async () => {
      const { items } = (await gateway.get('messages?domain=workspace.example&q=header')).body;
      return items.length >= 2 && items;
    });
    const identities = new Map(rows.map((one: { subject: string; identity: string }) => [one.subject, one.identity]));
    assert.equal(identities.get('both headers'), 'client-1');
    assert.equal(identities.get('second header'), '1001:form.php');
  });

  test('DKIM: once the record that terraform shows is published, mail is signed by it', {
    skip: withoutVerifier,
  }, async () => {
    const key = (await tf.state()).find(({ address }) => address === 'postplane_dkim_key.workspace');
    const record = key?.values['dns_record'] as { name: string; value: string };
    dns.zone.set(record.name, { txt: [record.value] });
    const path = 'domains/workspace.example/dkim-keys/s2026';
    const { body } = await gateway.request('POST', `/v1/${path}/status:check`, undefined, { prefer: 'wait=20' });
    assert.equal(body.dns, 'ok');
    await asDomain('signed');
    const { content } = await delivered('signed');
    assert.match(content.toString(), /^DKIM-Signature: .*s=s2026/ms);
    assert.deepEqual(verified(content, { [record.name]: record.value }), [true]);
  });

  test('quarantine response Accepted: 250, not delivered, in the quarantine, and the administrator is told', async () => {
    assert.match(await asDomain(`quarantined ${GTUBE}`, { 'X-Client-ID': 'careless' }), /^250 /);
    const item = await eventually(
      'the item',
      async () => (await gateway.get('quarantine?domain=workspace.example')).body.items[0],
    );
    assert.equal(item.identity, 'careless');
    const report = await simpleParser((await delivered('quarantined', 'postmaster@workspace.example')).content);
    assert.match(String(report.headers.get('content-type') && report.subject), /./);
    assert.ok(
      !sink.messages.some(({ to, content }) => to.includes('friend@elsewhere.test') && content.includes(GTUBE)),
    );
    // The tip: review it, then release it.
    assert.equal((await post(`quarantine/${item.queue_id}:release`)).status, 200);
    await delivered(GTUBE);
  });

  const withoutSwaks = spawnSync('swaks', ['--version']).error ? 'swaks is not installed' : false;
  test('a document with a macro is rejected, whatever it is called', { skip: withoutSwaks }, async () => {
    const macro = ooxml([{ name: 'word/vbaProject.bin', content: 'macro' }]);
    const message = [
      'From: <alice@workspace.example>',
      'Subject: a report',
      'X-Client-ID: alice',
      'MIME-Version: 1.0',
      'Content-Type: application/octet-stream; name="report.txt"',
      'Content-Transfer-Encoding: base64',
      '',
      macro.toString('base64').replace(/.{76}/g, '$&\r\n'),
      '',
    ].join('\r\n');
    const { stdout } = spawnSync(
      'swaks',
      [
        `--server=127.0.0.1:${gateway.submission}`,
        '-tls',
        '--auth=PLAIN',
        `--auth-user=${workspace.user}`,
        `--auth-password=${PASSWORD}`,
        '--from=alice@workspace.example',
        '--to=friend@elsewhere.test',
        '--data=-',
      ],
      { input: message, timeout: 20_000 },
    );
    assert.match(stdout.toString(), /554 5\.7\.1/);
  });

  test('outgoing mail of the user is archived', async () => {
    await asDomain('to be archived');
    await eventually('the copy', async () =>
      (await gateway.get('archive?domain=workspace.example')).body.items.some(
        (one: { subject: string }) => one.subject === 'to be archived',
      ),
    );
  });
});

describe('S1', () => {
  test('locks: five spam messages lock the identity, others of the user send on; the alert unlocks', async () => {
    const sent = (subject: string): Promise<string> => asDomain(subject, { 'X-Client-ID': 'mallory' });
    for (let count = 0; count < 5; count++) await sent(`${count} ${GTUBE}`);
    assert.match(await sent('clean'), /^550 5\.7\.1 Sending is locked/);
    assert.match(await asDomain('of another'), /^250 /);
    const alert = await simpleParser((await delivered('Sending was stopped', 'postmaster@workspace.example')).content);
    assert.equal(alert.subject, 'Sending was stopped: whole@workspace.example');
    const link = /https:\/\/gateway\.example\.net(\S+)/.exec(alert.text ?? '')?.[1] ?? '';
    const page = await fetch(gateway.api + link);
    assert.equal(page.status, 200);
    assert.match(await sent('still locked'), /^550/, 'a look changes nothing');
    assert.equal((await fetch(gateway.api + link, { method: 'POST' })).status, 200);
    await eventually('sending again', async () => (await sent('unlocked')).startsWith('250'));
    const { body } = await gateway.get('lock-events?domain=workspace.example');
    const automatic = body.items.find((one: { event: string }) => one.event === 'locked_automatically');
    const minutes = (Date.parse(automatic.unlocks_at) - Date.parse(automatic.at)) / 60_000;
    assert.equal(minutes, 30, 'as lock_timeout_minutes says');
  });

  test('limits: what is too much is put off, and the reply says which limit', async () => {
    const changed = { limits: { enabled: true, per_minute: 2, unit: 'messages' }, max_recipients_per_day: 100 };
    await patchUser('whole', changed);
    const replies: string[] = [];
    for (let count = 0; count < 6; count++) replies.push(await asDomain(`limit ${count}`));
    assert.match(replies.at(-1) ?? '', /^451 4\.7\.1 Too many messages/);
    await tf.apply();
    await tf.expectNoChanges();
    assert.match(await asDomain('again as declared'), /^250 /);
  });

  test('quarantine response Rejected: the sending server is refused, the message is kept', async () => {
    assert.match(await asWeb('client-9', `kept ${GTUBE}`), /^550 5\.7\.1 /);
    const items = await eventually('the item', async () => {
      const { body } = await gateway.get('quarantine?domain=out.isp.example&identity=client-9');
      return body.items.length > 0 && body.items;
    });
    assert.equal(items[0].response, 'rejected');
  });

  test('re-authentication: servers of a provider relay for the domain that permits it', async () => {
    // The web server's address would send by itself: it gives way to the provider's.
    await tf.ok('destroy', '-auto-approve', '-no-color', '-target=postplane_outgoing_user.web');
    tf.write(
      configuration(PROVIDER).replace(/resource "postplane_(outgoing_user|identity_header)" "web" \{[^}]*\}\n/g, ''),
    );
    await tf.apply();
    await tf.expectNoChanges();
    assert.match(await outcome({ from: 'carol@workspace.example', subject: 'from the provider' }), /^250 /);
    await delivered('from the provider');
    assert.match(await outcome({ from: 'ann@office.example' }), /^550 5\.7\.1 /);
    tf.write(configuration());
    await tf.apply();
  });
});

const PROVIDER = `
resource "postplane_trusted_relay" "google" {
  name          = "google"
  provider_name = "google"
  cidrs         = ["127.0.0.0/8"]
}
`;

async function patchUser(name: string, body: object): Promise<void> {
  const reply = await gateway.request('PATCH', `/v1/domains/workspace.example/outgoing-users/${name}`, body, {
    'if-match': '*',
    'content-type': 'application/merge-patch+json',
    prefer: 'wait=20',
  });
  assert.equal(reply.status, 200, JSON.stringify(reply.body));
}

describe('S2', () => {
  test('the log search shows what is quarantined; from a row the identity is locked with a reason, or the user', async () => {
    assert.match(await asWeb('noisy', `noisy ${GTUBE}`), /^550/);
    const row = await eventually(
      'the row',
      async () => (await gateway.get('messages?direction=outgoing&status=quarantined&identity=noisy')).body.items[0],
    );
    assert.equal((await post(`messages/${row.queue_id}:lock-identity`, {})).status, 422, 'a reason is needed');
    assert.equal((await post(`messages/${row.queue_id}:lock-identity`, { reason: 'spam run' })).status, 200);
    await eventually('the lock', async () => (await asWeb('noisy', 'clean')).startsWith('550 5.7.1 Sending is locked'));
    assert.match(await asWeb('quiet', 'clean'), /^250/);
    assert.equal((await post(`messages/${row.queue_id}:lock-user`, { reason: 'whole server' })).status, 200);
    await eventually('the lock', async () => (await asWeb('quiet', 'clean')).startsWith('550'));
    await post('domains/out.isp.example/outgoing-users/web:unlock');
    await eventually('sending again', async () => (await asWeb('quiet', 'clean')).startsWith('250'));
  });

  test('the report groups by identity, what was rejected or accepted; its lock icon toggles', async () => {
    for (let count = 0; count < 3; count++) await asWeb('loud', `loud ${count} ${GTUBE}`);
    const report = await eventually('the report', async () => {
      const { body } = await gateway.get(
        'reports/outgoing?domain=out.isp.example&classification=rejected&group_by=identity',
      );
      return body.items?.find((one: { key: string }) => one.key === 'loud')?.messages === 3 && body;
    });
    const loud = report.items.find((one: { key: string }) => one.key === 'loud');
    assert.equal(loud.identity_locked, false);
    const identity = 'domains/out.isp.example/outgoing-users/web/identities/loud';
    assert.equal((await post(`${identity}:lock`, { reason: 'from the report' })).status, 200);
    assert.equal((await gateway.get(identity)).body.state, 'manual');
    assert.equal((await post(`${identity}:unlock`)).status, 200);
    assert.equal((await gateway.get(identity)).body.state, 'none');
    const { body } = await gateway.get('reports/outgoing?domain=out.isp.example&classification=accepted');
    assert.ok(body.items.some((one: { key: string }) => one.key === 'quiet'));
  });

  test('spam, viruses and phishing count together; who is locked stays to be seen in log and report', async () => {
    const html = '<a href="http://8.8.8.8/login">https://www.bank.com/login</a>';
    for (const more of [{ text: GTUBE }, { text: EICAR }, { html }, { text: EICAR }, { text: GTUBE }])
      assert.match(await asWeb('mixed', 'of three kinds', more), /^550 5\.7\.1 Message refused/);
    assert.match(await asWeb('mixed', 'clean'), /^550 5\.7\.1 Sending is locked/);
    const found = await eventually('the log', async () => {
      const { body } = await gateway.get('messages?domain=out.isp.example&identity=mixed');
      return body.items.length >= 5 && (body.items as { classification: string; identity_locked: boolean }[]);
    });
    const kinds = new Set(found.map((one) => one.classification));
    for (const kind of ['spam', 'virus', 'phish']) assert.ok(kinds.has(kind), kind);
    assert.ok(found.every((one) => one.identity_locked));
    const row = await eventually('the report', async () => {
      const { body } = await gateway.get('reports/outgoing?domain=out.isp.example');
      return body.items.find((one: { key: string; spam: number }) => one.key === 'mixed' && one.spam === 5);
    });
    assert.equal(row.identity_locked, true);
  });

  test('an ARF report for each blocked message, with a copy of the original and its headers', async () => {
    await asWeb('reported', `arf ${GTUBE}`);
    const { content } = await delivered('arf XJS', 'abuse@isp.example');
    const text = content.toString();
    assert.match(text, /^Content-Type: multipart\/report;[^]*?report-type="?feedback-report/im);
    assert.match(text, /^Feedback-Type: abuse/im);
    assert.match(text, /^X-Client-ID: reported/im);
  });

  test('none of it is drift', () => tf.expectNoChanges());
});

describe('S4', () => {
  test('users by CSV, one per line; a blank password is an address that needs no login', async () => {
    const rows = 'ann,office.example,ann has a password\nbob,office.example,\n203.0.113.9,office.example,\n';
    const response = await fetch(`${gateway.api}/v1/imports/outgoing-users`, {
      method: 'POST',
      headers: { authorization: `Bearer ${gateway.token}`, 'content-type': 'text/csv' },
      body: rows,
    });
    const { id } = (await response.json()) as { id: string };
    const done = await eventually('the import', async () => {
      const { body } = await gateway.get(`imports/${id}`);
      return body.state === 'done' && body;
    });
    assert.equal(done.created, 2);
    assert.deepEqual(
      done.errors.map((one: { line: number }) => one.line),
      [2],
    );
    const address = await gateway.get('domains/office.example/outgoing-users/ip-203.0.113.9');
    assert.deepEqual([address.body.type, address.body.cidr], ['ip', '203.0.113.9']);
  });

  test('the mail program: port 587 with STARTTLS or TLS, user name with domain', async () => {
    const login = { user: 'ann@office.example', pass: 'ann has a password' };
    for (const [port, secure] of [
      [gateway.submission, false],
      [gateway.submission, true],
      [gateway.submissions, true],
    ] as const)
      assert.match(await outcome({ port, secure, login, from: 'ann@office.example' }), /^250 /);
    assert.match(await outcome({ login: { ...login, user: 'ann' }, from: 'ann@office.example' }), /^535/);
  });

  test('who chooses no response answers Rejected; what is found is kept and not delivered whatever is answered', async () => {
    const user = 'domains/office.example/outgoing-users/ann';
    const { effective } = (await gateway.get(user)).body;
    assert.deepEqual([effective.quarantine_enabled, effective.quarantine_response], [true, 'rejected']);
    const login = { user: 'ann@office.example', pass: 'ann has a password' };
    const replies: string[] = [];
    for (const [response, text] of [
      [null, GTUBE],
      ['accepted', EICAR],
    ] as const) {
      const { body } = await gateway.get(user);
      await gateway.put(user, { ...body, quarantine_response: response });
      replies.push(await outcome({ login, from: 'ann@office.example', subject: `answered ${response}`, text }));
    }
    assert.match(replies[0] ?? '', /^550 5\.7\.1 /);
    assert.match(replies[1] ?? '', /^250 2\.0\.0 /);
    const kept = await eventually('the items', async () => {
      const { body } = await gateway.get('quarantine?domain=office.example');
      return body.items.length === 2 && (body.items as { response: string; classification: string }[]);
    });
    assert.deepEqual(
      kept.map((one) => [one.response, one.classification]),
      [
        ['accepted', 'virus'],
        ['rejected', 'spam'],
      ],
    );
    assert.ok(
      !sink.messages.some(({ to, content }) => to.includes('friend@elsewhere.test') && content.includes('answered ')),
    );
  });

  test('import from incoming users: those that have none become users without a password yet', async () => {
    const { body } = await post('domains/office.example/imports/outgoing-users:from-mailboxes', {});
    const done = await eventually('the import', async () => {
      const answer = (await gateway.get(`imports/${body.id}`)).body;
      return answer.state === 'done' && answer;
    });
    assert.equal(done.created, 2, 'bob and eve; ann is there');
    const { status } = (await gateway.get('domains/office.example/outgoing-users/eve/status')).body;
    assert.equal(status, 'needs_password');
  });
});
