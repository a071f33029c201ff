// TLS from the first octet on, as smarthosts on port 465 have it, and the login behind it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import tls from 'node:tls';
import selfsigned from 'selfsigned';
import { openConnection } from '../../server/relay/smtp-connection.ts';
import { defaultTimeouts, type NextHop } from '../../server/relay/smtp-dial.ts';
import { startSink } from '../support/sink.ts';

const pem = await selfsigned.generate([{ name: 'commonName', value: 'mail.x.test' }], {
  keySize: 2048,
  extensions: [
    { name: 'basicConstraints', cA: true },
    { name: 'subjectAltName', altNames: [{ type: 2, value: 'mail.x.test' }] },
  ],
});

test('the greeting comes within TLS, then the login; a certificate of another host ends it', async (t) => {
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), pem.cert]);
  const sink = await startSink({
    tls: { key: pem.private, cert: pem.cert },
    implicit: true,
    extensions: ['AUTH PLAIN'],
    answer: ({ line }) => (line.startsWith('AUTH PLAIN ') ? '235 2.7.0 welcome' : undefined),
  });
  t.after(() => sink.close());
  const hop: NextHop = {
    host: 'mail.x.test',
    address: '127.0.0.1',
    port: sink.port,
    tls: 'implicit',
    login: { id: 'one', username: 'user', password: () => 'secret' },
  };
  const options = { hostname: 'gateway.test', timeouts: defaultTimeouts };
  const connection = await openConnection(hop, options);
  assert.match(String(connection.tlsVersion), /^TLSv1\.[23]$/);
  await connection.quit();
  const authentication = `AUTH PLAIN ${Buffer.from('\0user\0secret').toString('base64')}`;
  assert.deepEqual(sink.sessions[0]?.lines, ['EHLO gateway.test', authentication, 'QUIT']);
  await assert.rejects(openConnection({ ...hop, host: 'other.test' }, options), /TLS failed/);
});
