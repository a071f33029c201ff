// Connections to the database that stay open and say nothing any more: they are given up, and the configuration follows again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { startProxy } from '../support/proxy.ts';

test('silent connections are replaced within seconds, and what was written meanwhile takes effect', async (t) => {
  const database = await createTestDatabase();
  const url = new URL(database.url);
  const socket = url.searchParams.get('host');
  const proxy = await startProxy(
    socket === null
      ? { host: url.hostname, port: Number(url.port || 5432) }
      : { path: `${socket}/.s.PGSQL.${url.searchParams.get('port') ?? (url.port || '5432')}` },
  );
  url.searchParams.delete('host');
  url.searchParams.delete('port');
  url.hostname = '127.0.0.1';
  url.port = String(proxy.port);
  const gateway = await startGateway({ settings: { DATABASE_URL: url.toString() } });
  t.after(async () => {
    await gateway.stop();
    await proxy.close();
    await database.drop();
  });
  await gateway.put('admins/acme', {});
  await gateway.put('domains/example.com', { admin: 'acme', trusted: true, unlisted_recipients: 'reject' });
  proxy.swallow();
  const created = await eventually(
    'a write',
    async () => {
      const headers = { 'if-none-match': '*' };
      const reply = await gateway.request('PUT', '/v1/domains/example.com/mailboxes/late', {}, headers);
      return reply.status === 201 || reply.status === 412;
    },
    30_000,
  );
  assert.ok(created);
  const taken = (): Promise<boolean> =>
    sendMail({ port: gateway.smtp, to: 'late@example.com' }).then(
      () => true,
      () => false,
    );
  assert.ok(await eventually('the mailbox in force', taken, 30_000));
});
