// Who tries passwords is blocked on all relays, seen through the API, and let in again (mail.md J12).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from '../smtp/dialog.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';

let sink: Sink;
let gateway: Gateway;
let second: Gateway;
const PASSWORD = 'the right password';
const started: { stop(): Promise<void> }[] = [];

before(async () => {
  sink = await startSink();
  const smarthost = { POSTPLANE_SMARTHOST: `127.0.0.1:${sink.port}` };
  gateway = await startGateway({ settings: smarthost });
  started.push(gateway);
  second = await startGateway({
    settings: {
      ...smarthost,
      POSTPLANE_ROLE: 'relay',
      POSTPLANE_NODE_NAME: 'second',
      DATABASE_URL: gateway.databaseUrl,
    },
  });
  started.push(second);
  await gateway.put('installation', { auth_abuse: { delay_seconds: 0, block_minutes: 30 } });
  for (const name of ['acme', 'other']) await gateway.put(`admins/${name}`, { name });
  for (const [domain, admin] of [
    ['example.com', 'acme'],
    ['other.test', 'other'],
  ]) {
    await gateway.put(`domains/${domain}`, { domain, admin, trusted: true });
    await gateway.put(`domains/${domain}/outgoing-users/bob`, { name: 'bob', type: 'user', password_wo: PASSWORD });
  }
  await gateway.put('domains/example.com/outgoing-users/host', { name: 'host', type: 'ip', cidr: '127.0.0.40' });
});

after(async () => {
  for (const one of started.reverse()) await one.stop();
  await sink.close();
});

/** The reply to AUTH, or the greeting of a connection that is refused. */
async function logIn(to: Gateway, from: string, login: string, password: string): Promise<string> {
  const client = await Client.open(to.submissions, true, from);
  try {
    const greeting = await client.reply();
    if (!greeting.startsWith('220')) return greeting;
    client.write('EHLO client.test\r\n');
    await client.reply();
    client.write(`AUTH PLAIN ${Buffer.from(`\0${login}\0${password}`).toString('base64')}\r\n`);
    return await client.reply();
  } finally {
    client.destroy();
  }
}

async function guess(times: number, from: string, login: string, to = gateway): Promise<void> {
  for (let count = 0; count < times; count++)
    assert.match(await logIn(to, from, login, `wrong-${count}`), /^535 5\.7\.8/);
}

const blocks = async (token?: string): Promise<{ address: string; failures: number; logins: object[] }[]> => {
  const headers = token === undefined ? undefined : { authorization: `Bearer ${token}` };
  return (await gateway.request('GET', '/v1/auth-blocks', undefined, headers)).body.items;
};

const tokenOf = async (admin: string): Promise<string> =>
  (await gateway.request('POST', '/v1/tokens', { name: `of-${admin}`, admin })).body.token;

test('J12 ten wrong passwords block the address on every relay, the right one too; deleting the block lets it in', async () => {
  await guess(9, '127.0.0.21', 'bob@example.com');
  assert.match(await logIn(gateway, '127.0.0.21', 'bob@example.com', PASSWORD), /^235 /);
  await guess(1, '127.0.0.21', 'bob@example.com');
  assert.match(await logIn(gateway, '127.0.0.21', 'bob@example.com', PASSWORD), /^421 /);
  await eventually(
    'the other relay',
    async () => (await logIn(second, '127.0.0.21', 'bob@example.com', PASSWORD)).startsWith('421'),
    5000,
  );
  // From elsewhere the user is not concerned.
  for (const each of [gateway, second])
    assert.match(await logIn(each, '127.0.0.22', 'bob@example.com', PASSWORD), /^235 /);
  const [block] = await blocks();
  assert.deepEqual(
    [block?.address, block?.failures, block?.logins],
    ['127.0.0.21', 10, [{ login: 'bob@example.com', failures: 10 }]],
  );
  assert.equal((await gateway.request('DELETE', '/v1/auth-blocks/127.0.0.21')).status, 204);
  assert.equal((await gateway.request('DELETE', '/v1/auth-blocks/127.0.0.21')).status, 404);
  for (const each of [gateway, second])
    await eventually(
      'the end of the block',
      async () => (await logIn(each, '127.0.0.21', 'bob@example.com', PASSWORD)).startsWith('235'),
      5000,
    );
  assert.deepEqual(await blocks(), []);
});

test('J12 guesses spread over two relays count together; the block outlives a restart', async () => {
  await guess(5, '127.0.0.31', 'bob@example.com');
  await guess(5, '127.0.0.31', 'bob@other.test', second);
  await eventually('the block', async () => (await blocks()).some((one) => one.address === '127.0.0.31'), 5000);
  await second.kill('SIGKILL');
  await second.start();
  assert.match(await logIn(second, '127.0.0.31', 'bob@other.test', PASSWORD), /^421 /);
});

test('J12 a tenant sees the blocks of its own logins, its own part of them, and lifts none', async () => {
  const [acme, other] = [await tokenOf('acme'), await tokenOf('other')];
  const part = async (token: string): Promise<unknown> =>
    (await blocks(token)).map((one) => [one.address, one.failures, one.logins]);
  assert.deepEqual(await part(acme), [['127.0.0.31', 5, [{ login: 'bob@example.com', failures: 5 }]]]);
  assert.deepEqual(await part(other), [['127.0.0.31', 5, [{ login: 'bob@other.test', failures: 5 }]]]);
  await guess(10, '127.0.0.32', 'bob@other.test');
  await eventually('the block', async () => (await blocks()).length === 2, 5000);
  assert.equal((await blocks(acme)).length, 1);
  const lift = async (address: string, token: string): Promise<number> =>
    (await gateway.request('DELETE', `/v1/auth-blocks/${address}`, undefined, { authorization: `Bearer ${token}` }))
      .status;
  assert.equal(await lift('127.0.0.32', other), 403);
  assert.equal(await lift('127.0.0.32', acme), 404, 'as if it were not there');
  assert.equal(await lift('127.0.0.99', acme), 404);
});

test('J12 a network that needs no password sends on, though somebody in it guesses', async () => {
  await guess(10, '127.0.0.40', 'nobody@nowhere.test');
  const client = await Client.open(gateway.submission, false, '127.0.0.40');
  try {
    assert.match(await client.reply(), /^220 /);
    client.write('EHLO client.test\r\nMAIL FROM:<a@example.com>\r\n');
    await client.reply();
    assert.match(await client.reply(), /^250 /);
  } finally {
    client.destroy();
  }
  assert.match(
    await logIn(gateway, '127.0.0.40', 'bob@example.com', PASSWORD),
    /^421 4\.7\.0 Too many wrong passwords/,
  );
  const [block] = (await blocks()).filter((one) => one.address === '127.0.0.40');
  assert.deepEqual(block?.logins, [], 'what names no domain of ours is not kept');
});

test('J12 incoming mail is not concerned', async () => {
  await guess(10, '127.0.0.1', 'bob@example.com');
  assert.match(await sendMail({ port: gateway.smtp, to: 'info@example.com' }), /^250 /);
});
