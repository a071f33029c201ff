// Clients and servers that are not ours: Postfix as a client and as a destination, swaks, openssl.
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually } from '../support/mail.ts';
import { type Postfix, postfixMissing, startPostfix } from '../support/postfix.ts';

const run = promisify(execFile);

const installed = (command: string): boolean => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
const swaksMissing = installed('swaks') ? undefined : 'swaks is not installed (Debian: apt-get install swaks)';
const opensslMissing = installed('openssl') ? undefined : 'openssl is not installed';

/** Runs swaks and gives what it printed, refusals too. */
async function swaks(port: number, ...options: string[]): Promise<string> {
  const result = await run('swaks', [
    '--server',
    '127.0.0.1',
    '--port',
    String(port),
    '--timeout',
    '20',
    ...options,
  ]).catch((error) => error);
  return `${result.stdout}${result.stderr}`;
}

describe('with Postfix as the destination', { skip: postfixMissing() ?? false }, () => {
  let destination: Postfix;
  let gateway: Gateway;
  before(async () => {
    destination = await startPostfix({ mailboxes: ['info@example.com', 'friend@remote.test'] });
    gateway = await startGateway({ settings: { POSTPLANE_SMARTHOST: `127.0.0.1:${destination.port}` } });
    await gateway.put('admins/acme', {});
    await gateway.put('domains/example.com', { admin: 'acme', trusted: true });
    await gateway.put('domains/example.com/routes/postfix', { host: '127.0.0.1', port: destination.port });
    await gateway.put('domains/example.com/outgoing-users/app', { type: 'user', password_wo: 'correct horse' });
  });
  after(async () => {
    await gateway.stop();
    await destination.stop();
  });

  test('swaks sends in, Postfix delivers', { skip: swaksMissing ?? false }, async () => {
    const said = await swaks(
      gateway.smtp,
      '--from',
      'a@sender.test',
      '--to',
      'info@example.com',
      '--header',
      'Subject: incoming',
    );
    assert.match(said, /250 2\.0\.0 Ok: queued as/);
    const message = await eventually('the message in the maildir', () =>
      destination.delivered('info@example.com').find((one) => one.includes('Subject: incoming')),
    );
    assert.match(message, /^Received: from [^\n]+\n\s+by mx\.postplane\.test \(Postplane\)/m);
  });

  test('a recipient that the destination refuses comes back to the sender as a notification', {
    skip: swaksMissing ?? false,
  }, async () => {
    await swaks(
      gateway.submission,
      '-tls',
      '--auth',
      'PLAIN',
      '--auth-user',
      'app@example.com',
      '--auth-password',
      'correct horse',
      '--from',
      'info@example.com',
      '--to',
      'nobody@remote.test',
    );
    const report = await eventually('the notification', () =>
      destination.delivered('info@example.com').find((one) => one.includes('message/delivery-status')),
    );
    assert.match(report, /Status: 5\.1\.1/);
    assert.match(report, /Final-Recipient: rfc822; ?nobody@remote\.test/i);
    assert.match(report, /^Return-Path: <>/m);
  });

  test('another Postfix relays through us with a login under STARTTLS', async () => {
    const client = await startPostfix({
      relayhost: `127.0.0.1:${gateway.submission}`,
      login: { user: 'app@example.com', password: 'correct horse' },
    });
    try {
      await run('smtp-source', [
        '-4',
        '-m',
        '5',
        '-s',
        '2',
        '-l',
        '2000',
        '-f',
        'app@example.com',
        '-t',
        'friend@remote.test',
        `inet:127.0.0.1:${client.port}`,
      ]);
      await eventually('five messages in the maildir', () => destination.delivered('friend@remote.test').length >= 5);
      await eventually('an empty queue', () => client.queued() === 0);
      assert.match(client.log(), /status=sent \(250 2\.0\.0 Ok: queued as/);
      const log = await eventually('five rows in the log', async () => {
        const { body } = await gateway.get('messages?recipient=friend@remote.test&status=delivered');
        return body.items.length >= 5 && body.items;
      });
      assert.equal(log[0].outgoing_user, 'app');
      assert.match(log[0].tls, /^TLSv1\.[23]$/);
    } finally {
      await client.stop();
    }
  });

  test('a Postfix on an authorised network relays without a login, its users told apart by a header', async () => {
    await gateway.put('domains/example.com/outgoing-users/smarthost', {
      type: 'ip',
      cidr: '127.0.0.1',
      identification_method: 'header',
    });
    await gateway.put('domains/example.com/outgoing-users/smarthost/identity-headers/x-client-id', {});
    const client = await startPostfix({ relayhost: `127.0.0.1:${gateway.submission}` });
    try {
      await swaks(
        client.port,
        '--from',
        'site@example.com',
        '--to',
        'friend@remote.test',
        '--header',
        'X-Client-ID: customer-42',
        '--header',
        'Subject: told apart',
      );
      const message = await eventually('the message', () =>
        destination.delivered('friend@remote.test').find((one) => one.includes('told apart')),
      );
      assert.doesNotMatch(message, /x-client-id/i);
      const row = await eventually(
        'the row in the log',
        async () => (await gateway.get('messages?identity=customer-42')).body.items[0],
      );
      assert.equal(row.outgoing_user, 'smarthost');
    } finally {
      await client.stop();
    }
  });
});

describe('openssl and swaks at the submission ports', { skip: opensslMissing ?? swaksMissing ?? false }, () => {
  let gateway: Gateway;
  before(async () => {
    gateway = await startGateway();
    await gateway.put('admins/acme', {});
    await gateway.put('domains/example.com', { admin: 'acme', trusted: true });
    await gateway.put('domains/example.com/outgoing-users/app', { type: 'user', password_wo: 'correct horse' });
  });
  after(() => gateway.stop());

  const openssl = (port: number, ...options: string[]): string =>
    spawnSync('openssl', ['s_client', '-connect', `127.0.0.1:${port}`, '-quiet', ...options], {
      input: 'EHLO client.test\r\nQUIT\r\n',
      timeout: 10_000,
    }).stdout.toString();

  test('implicit TLS on the submission port and on the other, STARTTLS on the first', () => {
    for (const said of [
      openssl(gateway.submission),
      openssl(gateway.submissions),
      openssl(gateway.submission, '-starttls', 'smtp'),
    ]) {
      assert.match(said, /250[ -]AUTH PLAIN LOGIN/);
    }
  });

  test('TLS 1.1 is refused', () => {
    const { stderr, stdout } = spawnSync(
      'openssl',
      ['s_client', '-connect', `127.0.0.1:${gateway.submissions}`, '-tls1_1', '-cipher', 'DEFAULT@SECLEVEL=0'],
      { input: '', timeout: 10_000 },
    );
    assert.match(`${stderr}${stdout}`, /alert|protocol version|Cipher is \(NONE\)/);
  });

  test('AUTH in clear is neither offered nor taken', async () => {
    const said = await swaks(
      gateway.submission,
      '--auth',
      'LOGIN',
      '--auth-user',
      'app@example.com',
      '--auth-password',
      'correct horse',
      '--to',
      'x@remote.test',
    );
    assert.doesNotMatch(said, /^<- .*AUTH PLAIN/m);
    assert.doesNotMatch(said, /235 /);
  });

  test('PLAIN and LOGIN under TLS; a wrong password is 535', async () => {
    const login = (mechanism: string, password: string): Promise<string> =>
      swaks(
        gateway.submission,
        '-tls',
        '--quit-after',
        'AUTH',
        '--auth',
        mechanism,
        '--auth-user',
        'app@example.com',
        '--auth-password',
        password,
      );
    assert.match(await login('PLAIN', 'correct horse'), /235 2\.7\.0/);
    assert.match(await login('LOGIN', 'correct horse'), /235 2\.7\.0/);
    assert.match(await login('PLAIN', 'wrong'), /535 5\.7\.8/);
  });
});
