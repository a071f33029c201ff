// Declared listeners that present certificates of their own, as openssl and Node see them (mail.md G8).
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ConnectionOptions, connect as connectTls, type TLSSocket } from 'node:tls';
import { type Authority, type Issued, newKey, startAuthority } from '../support/certificates.ts';
import { freePort } from '../support/free-port.ts';
import { Client } from './dialog.ts';
import { declaredListeners, testCertificate, type TestRelay, withRelay } from './fixture.ts';

let ca: Authority;
before(() => {
  ca = startAuthority();
});
after(() => ca.remove());

const declared = (port: number, name: string, own: Issued | null, more: object = {}): Record<string, unknown> => ({
  name,
  enabled: true,
  address: '127.0.0.1',
  port,
  direction: 'outgoing',
  tls: 'auto',
  require_tls_for_auth: true,
  proxy_protocol: [],
  certificate: own?.certificate ?? null,
  private_key_wo: own?.key,
  ...more,
});
const declare = (relay: TestRelay, ...documents: Record<string, unknown>[]): Promise<void> =>
  relay.listeners.declare(declaredListeners(documents));

async function opensslClient(port: number, host: string, startTls: boolean): Promise<string> {
  const how = startTls ? ['-starttls', 'smtp'] : [];
  const trust = ['-CAfile', ca.rootFile, '-verify_return_error', '-verify_hostname', host];
  return new Promise((resolve) => {
    const client = execFile(
      'openssl',
      ['s_client', '-connect', `127.0.0.1:${port}`, '-showcerts', ...how, ...trust],
      (_, out, err) => resolve(out + err),
    );
    client.stdin?.end('QUIT\r\n');
  });
}

async function clear(port: number): Promise<Client> {
  const client = await Client.open(port);
  await client.reply();
  return client;
}

/** Whom the certificate names. */
async function startTlsOn(client: Client): Promise<string> {
  for (const line of ['EHLO client.test', 'STARTTLS']) {
    client.write(`${line}\r\n`);
    await client.reply();
  }
  const secure = await client.starttls();
  return String(secure.getPeerCertificate().subject.CN);
}

async function atOnce(port: number, options: ConnectionOptions = {}): Promise<TLSSocket> {
  const secure = connectTls({ ...options, socket: connect(port, '127.0.0.1'), rejectUnauthorized: false });
  await new Promise((resolve, reject) => secure.once('secureConnect', resolve).once('error', reject));
  return secure;
}

/** With TLS at once, and after STARTTLS. */
async function presented(port: number): Promise<string[]> {
  const secure = await atOnce(port);
  const client = await clear(port);
  const names = [String(secure.getPeerCertificate().subject.CN), await startTlsOn(client)];
  secure.destroy();
  client.destroy();
  return names;
}

const OF_RELAY = ['mx.postplane.test', 'mx.postplane.test'];
const twice = (host: string): string[] => [host, host];

test('G8 each listener presents its own certificate with its chain, in every way to TLS and of every kind of key', async () => {
  const cases = [
    ['starttls', 'rsa', [true]],
    ['implicit', 'ec', [false]],
    ['auto', 'ed25519', [true, false]],
  ] as const;
  const ports = await Promise.all(cases.map(() => freePort()));
  const documents = cases.map(([tls, type], index) =>
    declared(ports[index] as number, tls, ca.issue(`${tls}.example.net`, { type }), { tls }),
  );
  await withRelay({ declared: documents }, async (relay) => {
    for (const [index, [tls, , ways]] of cases.entries()) {
      for (const startTls of ways) {
        const seen = await opensslClient(ports[index] as number, `${tls}.example.net`, startTls);
        assert.match(seen, /Verify return code: 0 \(ok\)/, seen);
        assert.equal(seen.match(/BEGIN CERTIFICATE/g)?.length, 2, 'the intermediate is shown with it');
      }
      const state = relay.listeners.declared[tls];
      assert.equal(state?.certificate?.subject, `CN=${tls}.example.net`);
      assert.match(state?.certificate?.not_after ?? '', /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      assert.match(state?.certificate?.fingerprint ?? '', /^[0-9a-f]{64}$/);
    }
    const relays = await atOnce(relay.port('submissions'));
    assert.equal(relays.getPeerCertificate().subject.CN, 'mx.postplane.test', 'the others keep that of the relay');
    relays.destroy();
  });
});

test('G8 the least version of TLS is that of the relay', async () => {
  const port = await freePort();
  await withRelay({ declared: [declared(port, 'own', ca.issue('own.example.net'))] }, async () => {
    const old = { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
    await assert.rejects(atOnce(port, old), /alert protocol version/);
    const least = await atOnce(port, { maxVersion: 'TLSv1.2' });
    assert.equal(least.getProtocol(), 'TLSv1.2');
    least.destroy();
  });
});

test('G8 a renewed certificate is presented from the next handshake on; sessions and sockets stay', async () => {
  const [port, other] = [await freePort(), await freePort()];
  const first = ca.issue('first.example.net');
  const beside = declared(other, 'beside', ca.issue('beside.example.net'));
  await withRelay({ declared: [declared(port, 'own', first), beside] }, async (relay) => {
    assert.deepEqual(await presented(port), twice('first.example.net'));
    const [inClear, inTls] = [await clear(port), await clear(port)];
    await startTlsOn(inTls);
    await declare(relay, declared(port, 'own', ca.issue('second.example.net')), beside);
    inTls.write('NOOP\r\n');
    assert.match(await inTls.reply(), /^250 /, 'a session in TLS goes on');
    assert.equal(await startTlsOn(inClear), 'second.example.net', 'one in clear has its handshake yet to come');
    assert.deepEqual(await presented(port), twice('second.example.net'));
    assert.deepEqual(await presented(other), twice('beside.example.net'));
    assert.equal(relay.logs.filter((line) => line.includes('presents another certificate')).length, 1);
    assert.equal(relay.logs.filter((line) => line.includes('was opened')).length, 2, 'no socket was opened anew');
    for (const client of [inClear, inTls]) client.destroy();
  });
});

test('G8 a TLS session that is taken up again does not keep an old certificate', async () => {
  const port = await freePort();
  const host = 'old.example.net';
  await withRelay({ declared: [declared(port, 'own', ca.issue(host))] }, async (relay) => {
    const old = { maxVersion: 'TLSv1.2' } as const;
    const secure = await atOnce(port, old);
    const session = secure.getSession();
    assert.ok(session);
    secure.destroy();
    const again = await atOnce(port, { ...old, session });
    assert.equal(again.isSessionReused(), true);
    again.destroy();
    await declare(relay, declared(port, 'own', ca.issue('new.example.net')));
    const anew = await atOnce(port, { ...old, session });
    assert.equal(anew.isSessionReused(), false);
    assert.equal(anew.getPeerCertificate().subject.CN, 'new.example.net');
    anew.destroy();
  });
});

test('G8 a listener that gets and loses a certificate; that of the relay is renewed for those without', async () => {
  const [port, other] = [await freePort(), await freePort()];
  const plain = declared(other, 'plain', null);
  await withRelay({ declared: [declared(port, 'own', null), plain] }, async (relay) => {
    assert.deepEqual(await presented(port), OF_RELAY);
    assert.equal(relay.listeners.declared['own']?.certificate, null);
    const waiting = await clear(port);
    const own = declared(port, 'own', ca.issue('own.example.net'));
    await declare(relay, own, plain);
    assert.equal(await startTlsOn(waiting), 'own.example.net');
    waiting.destroy();
    const { certificate: cert, key } = ca.issue('relay.example.net');
    relay.listeners.renewCertificate({ cert, key });
    assert.deepEqual(await presented(port), twice('own.example.net'));
    assert.deepEqual(await presented(other), twice('relay.example.net'));
    await declare(relay, declared(port, 'own', null), plain);
    assert.deepEqual(await presented(port), twice('relay.example.net'));
    assert.equal(relay.listeners.declared['own']?.certificate, null);
    // They exchange their ports: each certificate goes with its listener.
    await declare(relay, { ...own, port: other }, { ...plain, port });
    assert.deepEqual([await presented(other), await presented(port)].flat(), [
      ...twice('own.example.net'),
      ...twice('relay.example.net'),
    ]);
    relay.listeners.renewCertificate(testCertificate());
    assert.deepEqual(await presented(port), OF_RELAY);
  });
});

test('G8 a key that does not open, or fits no more: the listener fails and takes no connection; the others go on', async () => {
  const [port, other] = [await freePort(), await freePort()];
  const own = declared(port, 'own', ca.issue('own.example.net'));
  const beside = declared(other, 'beside', ca.issue('beside.example.net'));
  const settings = { listenRetryMs: 30 };
  await withRelay({ declared: [{ ...own, private_key_wo: undefined }, beside], settings }, async (relay) => {
    const state = (): unknown[] => {
      const { state: name, error, certificate } = relay.listeners.declared['own'] ?? {};
      return [name, error, certificate];
    };
    assert.deepEqual(state(), ['failed', 'not a sealed value', null]);
    await assert.rejects(Client.open(port), /ECONNREFUSED/);
    assert.deepEqual(await presented(other), twice('beside.example.net'));
    await declare(relay, own, beside);
    assert.deepEqual(await presented(port), twice('own.example.net'));
    const session = await clear(port);
    await declare(relay, { ...own, private_key_wo: newKey() }, beside);
    assert.deepEqual(state(), ['failed', 'the private key is not that of the certificate', null]);
    await assert.rejects(Client.open(port), /ECONNREFUSED/);
    session.write('NOOP\r\n');
    assert.match(await session.reply(), /^250 /);
    session.destroy();
    await sleep(4 * settings.listenRetryMs);
    assert.equal(relay.logs.filter((line) => line.includes('cannot have its certificate')).length, 2, 'told once each');
    assert.ok(!relay.logs.some((line) => line.includes('PRIVATE KEY')));
    await declare(relay, { ...own, certificate: null, private_key_wo: undefined }, beside);
    assert.deepEqual(await presented(port), OF_RELAY);
    assert.deepEqual(state(), ['listening', null, null]);
  });
});
