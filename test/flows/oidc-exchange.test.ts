// A whole gateway and an issuer at an https server of its own: found in DNS, dialled only where private addresses may be.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, type TestContext, test } from 'node:test';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import selfsigned from 'selfsigned';
import { startDns, type TestDns } from '../support/dns.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

const folder = mkdtempSync(join(tmpdir(), 'postplane-issuer-'));
let dns: TestDns;
let server: Server;
let issuer: string;
let privateKey: CryptoKey;

before(async () => {
  dns = await startDns({ 'ci.test': { a: ['127.0.0.1'] } });
  const pair = await generateKeyPair('ES256');
  privateKey = pair.privateKey;
  const keys = [{ ...(await exportJWK(pair.publicKey)), kid: 'ci' }];
  const pem = await selfsigned.generate([{ name: 'commonName', value: 'ci.test' }], {
    keySize: 2048,
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'ci.test' }] },
    ],
  });
  writeFileSync(join(folder, 'ca.pem'), pem.cert);
  server = createServer({ key: pem.private, cert: pem.cert }, ({ url }, answer) => {
    const document = url === '/keys' ? { keys } : { issuer, jwks_uri: `${issuer}/keys` };
    answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(document));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `https://ci.test:${(server.address() as AddressInfo).port}`;
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await dns.close();
  rmSync(folder, { recursive: true, force: true });
});

async function gatewayWith(t: TestContext, settings: Readonly<Record<string, string>>): Promise<Gateway> {
  const gateway = await startGateway({
    settings: { POSTPLANE_DNS_SERVERS: dns.address, NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'), ...settings },
  });
  t.after(() => gateway.stop());
  await gateway.put('oidc-trusts/deploy', { issuer, audience: 'postplane', claims: { sub: 'job-1' } });
  return gateway;
}

async function exchange(gateway: Gateway): Promise<{ status: number; body: { token: string } }> {
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', kid: 'ci' })
    .setIssuer(issuer)
    .setAudience('postplane')
    .setSubject('job-1')
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(privateKey);
  return gateway.request('POST', '/v1/tokens:exchange', { token, trust: 'deploy' }, { authorization: '' });
}

test('a job of an issuer of our own gets a token of the gateway, by keys that are fetched', async (t) => {
  const gateway = await gatewayWith(t, {});
  const { status, body } = await exchange(gateway);
  assert.equal(status, 201, gateway.log);
  const whoami = await gateway.request('GET', '/v1/whoami', undefined, { authorization: `Bearer ${body.token}` });
  assert.deepEqual([whoami.body.name, whoami.body.access], ['deploy', 'read']);
});

test('an issuer at a private address is not dialled unless the settings allow it; the log says so', async (t) => {
  const gateway = await gatewayWith(t, { POSTPLANE_ALLOW_PRIVATE_ROUTES: 'false' });
  assert.equal((await exchange(gateway)).status, 401);
  assert.match(gateway.log, /ci\.test has no address that may be dialled/);
});
