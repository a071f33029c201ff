// The certificate of a declared listener from outside: API and TLS alone, relays of one database (mail.md G8).
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { connect as connectTls } from 'node:tls';
import { Client } from '../smtp/dialog.ts';
import { type Authority, startAuthority } from '../support/certificates.ts';
import { freePort } from '../support/free-port.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually } from '../support/mail.ts';

const sealKey = Buffer.alloc(32, 5).toString('base64');
let ca: Authority;
let gateway: Gateway;
let relay: Gateway;
let stranger: Gateway;
let settings: Record<string, string>;

before(async () => {
  ca = startAuthority();
  gateway = await startGateway({ settings: { POSTPLANE_SEAL_KEY: sealKey, POSTPLANE_ROLE: 'api' } });
  settings = { POSTPLANE_SEAL_KEY: sealKey, POSTPLANE_ROLE: 'relay', DATABASE_URL: gateway.databaseUrl };
  relay = await startGateway({ settings: { ...settings, POSTPLANE_NODE_NAME: 'relay' } });
});
after(async () => {
  await stranger?.stop();
  await relay?.stop();
  await gateway?.stop();
  ca?.remove();
});

async function presented(port: number): Promise<string> {
  const secure = connectTls({ socket: connect(port, '127.0.0.1'), rejectUnauthorized: false });
  await new Promise((resolve, reject) => secure.once('secureConnect', resolve).once('error', reject));
  const { CN } = secure.getPeerCertificate().subject;
  secure.destroy();
  return String(CN);
}

interface NodeStatus {
  readonly node: string;
  readonly state: string;
  readonly error: string | null;
  readonly certificate: { readonly subject: string; readonly not_after: string; readonly fingerprint: string } | null;
}
const statusOf = async (name: string, node: string): Promise<NodeStatus | undefined> =>
  ((await gateway.get(`listeners/${name}/status`)).body.nodes as NodeStatus[]).find((one) => one.node === node);

test('G8 two listeners present their own when their writes are answered; a renewal leaves sessions alone; another relay follows', async () => {
  const [eu, us] = [await freePort(), await freePort()];
  const listener = (port: number, host: string): object => {
    const { certificate, key } = ca.issue(host);
    return { address: '127.0.0.1', port, direction: 'outgoing', tls: 'auto', certificate, private_key_wo: key };
  };
  const { body: made } = await gateway.put('listeners/eu', listener(eu, 'smtp-eu.example.net'));
  await gateway.put('listeners/us', listener(us, 'smtp-us.example.net'));
  assert.deepEqual([await presented(eu), await presented(us)], ['smtp-eu.example.net', 'smtp-us.example.net']);
  const status = await statusOf('eu', 'relay');
  assert.deepEqual(
    [status?.state, status?.certificate?.subject, status?.certificate?.not_after],
    ['listening', 'CN=smtp-eu.example.net', made.certificate_expires_at],
  );
  const session = await Client.open(eu, true);
  await session.reply();
  await gateway.put('listeners/eu', listener(eu, 'renewed.example.net'));
  assert.deepEqual([await presented(eu), await presented(us)], ['renewed.example.net', 'smtp-us.example.net']);
  assert.notEqual((await statusOf('eu', 'relay'))?.certificate?.fingerprint, status?.certificate?.fingerprint);
  session.write('NOOP\r\n');
  assert.match(await session.reply(), /^250 /);
  session.destroy();
  // On one machine the other relay can have the ports only when this one is gone.
  const other = await startGateway({ settings: { ...settings, POSTPLANE_NODE_NAME: 'other' } });
  try {
    assert.match((await statusOf('eu', 'other'))?.error ?? '', /EADDRINUSE/);
    await relay.kill('SIGTERM');
    await eventually('the other has them', async () => (await statusOf('us', 'other'))?.state === 'listening', 20_000);
    assert.deepEqual([await presented(eu), await presented(us)], ['renewed.example.net', 'smtp-us.example.net']);
  } finally {
    await other.stop();
    await relay.start();
  }
});

test('G8 a relay with another seal key: the listener fails there and says why; all else goes on', async () => {
  stranger = await startGateway({
    settings: {
      ...settings,
      POSTPLANE_NODE_NAME: 'stranger',
      POSTPLANE_SEAL_KEY: Buffer.alloc(32, 6).toString('base64'),
    },
  });
  const port = await freePort();
  const { certificate, key } = ca.issue('sealed.example.net');
  await gateway.put('listeners/sealed', {
    address: '127.0.0.1',
    port,
    direction: 'incoming',
    tls: 'implicit',
    certificate,
    private_key_wo: key,
  });
  assert.equal(await presented(port), 'sealed.example.net', 'of the relay that can');
  const failed = await statusOf('sealed', 'stranger');
  assert.deepEqual([failed?.state, failed?.certificate], ['failed', null]);
  assert.match(failed?.error ?? '', /^sealed with the key [0-9a-f]{8}; this node has the key [0-9a-f]{8}$/);
  assert.match(stranger.log, /a declared listener cannot have its certificate/);
  assert.equal(await presented(stranger.submissions), 'mx.postplane.test');
  // The relay that can goes, and the one that cannot does not take its place with another certificate.
  await relay.kill('SIGTERM');
  await eventually('only the stranger is left', async () => (await statusOf('sealed', 'relay')) === undefined);
  await assert.rejects(presented(port), /ECONNREFUSED/);
  const own = await gateway.request(
    'PATCH',
    '/v1/listeners/sealed',
    { certificate: null },
    { 'if-match': '*', prefer: 'wait=10' },
  );
  assert.equal(own.status, 200);
  await eventually(
    'that of the relay is presented',
    async () => (await statusOf('sealed', 'stranger'))?.state === 'listening',
  );
  assert.equal(await presented(port), 'mx.postplane.test');
  for (const log of [gateway.log, relay.log, stranger.log]) assert.ok(!log.includes(key.split('\n')[1] as string));
});
