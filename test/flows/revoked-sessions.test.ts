// Sessions that are revoked end at their next message, on every relay; whoever logs in afterwards stays.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from '../smtp/dialog.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually } from '../support/mail.ts';

let gateway: Gateway;
let second: Gateway;
const PASSWORD = 'the right password';

before(async () => {
  gateway = await startGateway({ settings: { POSTPLANE_NODE_NAME: 'one' } });
  second = await startGateway({
    settings: { DATABASE_URL: gateway.databaseUrl, POSTPLANE_ROLE: 'relay', POSTPLANE_NODE_NAME: 'two' },
  });
  await gateway.put('admins/acme', { name: 'acme' });
  await gateway.put('domains/example.com', { domain: 'example.com', admin: 'acme', trusted: true });
  for (const name of ['bob', 'ann'])
    await gateway.put(`domains/example.com/outgoing-users/${name}`, { name, type: 'user', password_wo: PASSWORD });
});

after(async () => {
  await second.stop();
  await gateway.stop();
});

async function session(of: Gateway, name: string): Promise<Client> {
  const client = await Client.open(of.submissions, true);
  await client.reply();
  const login = Buffer.from(`\0${name}@example.com\0${PASSWORD}`).toString('base64');
  for (const line of ['EHLO client.test', `AUTH PLAIN ${login}`]) {
    client.write(`${line}\r\n`);
    assert.match(await client.reply(), /^2/);
  }
  return client;
}

async function mailFrom(client: Client, name: string): Promise<string> {
  client.write(`MAIL FROM:<${name}@example.com>\r\n`);
  const reply = await client.reply();
  if (!reply.startsWith('250')) return reply;
  client.write('RSET\r\n');
  await client.reply();
  return reply;
}

test('of one user on all relays within a second, of others not; a new login holds', async () => {
  const bobs = [await session(gateway, 'bob'), await session(second, 'bob')];
  const ann = await session(second, 'ann');
  for (const bob of bobs) assert.match(await mailFrom(bob, 'bob'), /^250 /);
  const path = '/v1/domains/example.com/outgoing-users/bob:revoke-sessions';
  assert.equal((await gateway.request('POST', path)).status, 204);
  const revoked = performance.now();
  for (const bob of bobs) {
    const reply = await eventually('it is told', async () => {
      const told = await mailFrom(bob, 'bob');
      return told.startsWith('421') && told;
    });
    assert.match(reply, /^421 4\.7\.0 This session was ended by an administrator/);
  }
  assert.ok(performance.now() - revoked < 3000);
  assert.match(await mailFrom(ann, 'ann'), /^250 /);
  const again = await session(second, 'bob');
  assert.match(await mailFrom(again, 'bob'), /^250 /);
  again.end();
  ann.end();
  assert.equal((await gateway.request('POST', path.replace('bob', 'nobody'))).status, 404);
});
