// A whole domain that was deleted comes back: the relays take its mail again, its users log in, its key signs.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startDns, type TestDns } from '../support/dns.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { sendMail, type Sent } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';

const PASSWORD = 'a password of twenty letters';
const login = { user: 'bob@example.com', pass: PASSWORD };
const DOMAIN = 'domains/example.com';
let dns: TestDns;
let sink: Sink;
let gateway: Gateway;

before(async () => {
  dns = await startDns();
  sink = await startSink();
  gateway = await startGateway({
    settings: {
      POSTPLANE_SMARTHOST: `127.0.0.1:${sink.port}`,
      POSTPLANE_DNS_SERVERS: dns.address,
      POSTPLANE_DELETED_DAYS: '2',
    },
  });
  await gateway.put('admins/acme', {});
  await gateway.put(DOMAIN, { admin: 'acme', unlisted_recipients: 'reject' });
  const { record } = (await gateway.get(`${DOMAIN}/verification`)).body;
  dns.zone.set(record.name, { txt: [record.value] });
  await gateway.request('POST', `/v1/${DOMAIN}/verification:check`);
  await gateway.put(`${DOMAIN}/routes/primary`, { host: '127.0.0.1', port: sink.port, tls: 'none' });
  await gateway.put(`${DOMAIN}/mailboxes/info`, {});
  await gateway.put(`${DOMAIN}/outgoing-users/bob`, { type: 'user', password_wo: PASSWORD });
  const { body: key } = await gateway.put(`${DOMAIN}/dkim-keys/s1`, { algorithm: 'ed25519' });
  dns.zone.set(key.dns_record.name, { txt: [key.dns_record.value] });
  await gateway.request('POST', `/v1/${DOMAIN}/dkim-keys/s1/status:check`, undefined, { prefer: 'wait=20' });
});
after(async () => {
  await gateway?.stop();
  await Promise.all([sink?.close(), dns?.close()]);
});

const answer = (sent: Partial<Sent>): Promise<string> =>
  sendMail({ port: gateway.smtp, ...sent }).catch((error: Error & { response?: string }) => String(error.response));
const incoming = (to: string): Promise<string> => answer({ to: `${to}@example.com` });
const outgoing = (): Promise<string> =>
  answer({ port: gateway.submissions, secure: true, login, from: 'bob@example.com', to: 'friend@example.net' });

async function works(): Promise<void> {
  assert.match(await incoming('info'), /^250 /);
  assert.match(await incoming('nobody'), /^550 /);
  const count = sink.messages.length;
  assert.match(await outgoing(), /^250 /);
  const sent = (await sink.received(count + 1)).find(({ from }) => from === 'bob@example.com');
  assert.match(sent?.content.toString('latin1') ?? '', /^DKIM-Signature:[^:]*\bs=s1;/m);
}

test('a whole domain is deleted and restored: its mail is taken, its user logs in, its key signs', async () => {
  await works();
  sink.messages.length = 0;
  for (const path of ['/dkim-keys/s1', '/outgoing-users/bob', '/mailboxes/info', '/routes/primary', '']) {
    const reply = await gateway.request('DELETE', `/v1/${DOMAIN}${path}`, undefined, {
      'if-match': '*',
      prefer: 'wait=20',
    });
    assert.equal(reply.status, 204, JSON.stringify(reply.body));
  }
  assert.match(await incoming('info'), /^550 /);
  assert.match(await outgoing(), /^535 /);

  const { items } = (await gateway.get('deleted')).body;
  assert.equal(Date.parse(items[0].expires_at) - Date.parse(items[0].deleted_at), 2 * 86_400_000);
  for (const { revision } of items) {
    const reply = await gateway.request('POST', `/v1/deleted/${revision}:restore`, undefined, { prefer: 'wait=20' });
    assert.deepEqual([reply.status, reply.headers.get('postplane-relays')], [201, 'current']);
  }
  await works();
});
