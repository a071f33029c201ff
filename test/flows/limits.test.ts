// Sending limits over the whole gateway and over two relay processes that share them (mail.md 2.J).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from '../smtp/dialog.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';

let sink: Sink;
let gateway: Gateway;
let second: Gateway;

before(async () => {
  sink = await startSink({
    answer: ({ line }) => {
      if (line.startsWith('RCPT TO:<nobody')) return '550 5.1.1 no such user';
      return line.startsWith('RCPT TO:<policy') ? '550 5.7.1 not from you' : undefined;
    },
  });
  const smarthost = { POSTPLANE_SMARTHOST: `127.0.0.1:${sink.port}` };
  gateway = await startGateway({ settings: { ...smarthost, POSTPLANE_NODE_NAME: 'one' } });
  second = await startGateway({
    settings: {
      ...smarthost,
      DATABASE_URL: gateway.databaseUrl,
      POSTPLANE_ROLE: 'relay',
      POSTPLANE_NODE_NAME: 'two',
    },
  });
  await gateway.put('admins/acme', { name: 'acme' });
  await gateway.put('domains/example.com', { domain: 'example.com', admin: 'acme', trusted: true });
});

after(async () => {
  await second.stop();
  await gateway.stop();
  await sink.close();
});

/** Everybody on this machine is the outgoing user of this name. */
async function userWith(name: string, settings: object): Promise<void> {
  const list = await gateway.get('domains/example.com/outgoing-users');
  for (const one of list.body.items)
    await gateway.request('DELETE', `/v1/domains/example.com/outgoing-users/${one.name}`, undefined, {
      'if-match': '*',
    });
  const base = { name, type: 'ip', cidr: '127.0.0.0/8' };
  const limits = { max_concurrent_connections: 1000, ...(settings as { limits?: object }).limits };
  await gateway.put(`domains/example.com/outgoing-users/${name}`, { ...base, ...settings, limits });
}

async function send(port: number, to: string | string[] = 'ann@example.net'): Promise<string> {
  return sendMail({ port, from: 'web@example.com', to }).then(
    (reply) => reply,
    (error: Error & { response?: string }) => error.response ?? error.message,
  );
}

/** MAIL, RCPTs and RSET: their replies. */
async function dialogue(client: Client, recipients: readonly string[], from = 'web@example.com'): Promise<string[]> {
  const replies: string[] = [];
  for (const line of [`MAIL FROM:<${from}>`, ...recipients.map((one) => `RCPT TO:<${one}>`)]) {
    client.write(`${line}\r\n`);
    replies.push((await client.reply()).trim());
  }
  client.write('RSET\r\n');
  await client.reply();
  return replies;
}

async function greeted(): Promise<Client> {
  const client = await Client.open(gateway.submission, false);
  await client.reply();
  client.write('EHLO client.test\r\n');
  await client.reply();
  return client;
}

test('J4 two relay processes share a limit exactly, and a restart forgets nothing', async () => {
  await userWith('shared', { limits: { enabled: true, per_day: 60 } });
  const ports = [gateway.submission, second.submission];
  const worker = async (port: number): Promise<number> => {
    let accepted = 0;
    for (let index = 0; index < 10; index++) if ((await send(port)).startsWith('250')) accepted += 1;
    return accepted;
  };
  const workers = Array.from({ length: 8 }, (_, index) => worker(ports[index % 2] as number));
  const accepted = (await Promise.all(workers)).reduce((sum, one) => sum + one, 0);
  assert.equal(accepted, 60);
  const refused =
    /^451 4\.7\.1 Too many messages\. Please wait for a while and try again; limit 60 messages per day, free at \d{4}-\d\d-\d\dT00:00:00Z$/;
  assert.match(await send(gateway.submission), refused);
  assert.equal(await second.kill('SIGKILL'), null);
  await second.start();
  assert.match(await send(second.submission), refused);
  const { limits } = (await gateway.get('domains/example.com/outgoing-users/shared/status')).body;
  assert.deepEqual([limits[0].unit, limits[0].window, limits[0].most, limits[0].used], ['messages', 'day', 60, 60]);
  assert.match(limits[0].frees_at, /T00:00:00\.000Z$/);
});

test('J1 J6 what is not accepted does not count, and notifications never do', async () => {
  await userWith('returned', { limits: { enabled: true, per_minute: 2 } });
  const client = await greeted();
  for (let index = 0; index < 5; index++) assert.match((await dialogue(client, ['ann@example.net']))[0] ?? '', /^250 /);
  assert.match(await send(gateway.submission), /^250 /);
  assert.match(await send(gateway.submission), /^250 /);
  assert.match(await send(gateway.submission), /limit 2 messages per minute, free at /);
  assert.match((await dialogue(client, ['ann@example.net'], ''))[0] ?? '', /^250 /);
  client.end();
  await userWith('returned', { limits: { enabled: false, per_minute: 2 } });
  assert.match(await send(gateway.submission), /^250 /);
});

test('J7 the fourth recipient of a day with three is put off, the other three go', async () => {
  await userWith('recipients', { max_recipients_per_day: 3 });
  const client = await greeted();
  const all = ['a', 'a', 'b', 'c', 'd'].map((one) => `${one}@example.net`);
  const replies = await dialogue(client, all);
  assert.deepEqual(
    replies.map((one) => one.slice(0, 9)),
    ['250 2.1.0', '250 2.1.5', '250 2.1.5', '250 2.1.5', '250 2.1.5', '452 4.5.3'],
  );
  assert.match(replies[5] ?? '', /limit 3 recipients per day, free at /);
  client.end();
  await eventually('room', async () =>
    (await send(second.submission, ['a@example.net', 'b@example.net', 'c@example.net'])).startsWith('250'),
  );
  assert.match(await send(gateway.submission, 'd@example.net'), /^452 4\.5\.3 /);
});

test('J2 windows may count recipients, and connections', async () => {
  await userWith('units', { limits: { enabled: true, unit: 'recipients', per_hour: 2 } });
  const client = await greeted();
  const replies = await dialogue(client, ['a@example.net', 'b@example.net', 'c@example.net']);
  assert.match(replies[3] ?? '', /^451 4\.7\.1 .*limit 2 recipients per hour/);
  client.end();
  await userWith('connections', { limits: { enabled: true, unit: 'connections', per_minute: 2 } });
  const clients = [await greeted(), await greeted(), await greeted()];
  for (const one of clients.slice(0, 2))
    for (let index = 0; index < 10; index++) assert.match((await dialogue(one, ['a@example.net']))[0] ?? '', /^250 /);
  assert.match((await dialogue(clients[2] as Client, []))[0] ?? '', /^451 4\.7\.1 .*limit 2 connections per minute/);
  for (const one of clients) one.end();
});

test('J8 recipients that the destination does not know stop a user; refusals by policy do not', async () => {
  await userWith('invalid', { invalid_recipients_per_day: 1 });
  for (const to of ['policy1', 'policy2', 'policy3', 'nobody1'])
    assert.match(await send(gateway.submission, `${to}@example.net`), /^250 /);
  const counted = (count: number) =>
    eventually(`${count} counted`, async () => {
      const { limits } = (await gateway.get('domains/example.com/outgoing-users/invalid/status')).body;
      return limits.at(-1).used === count;
    });
  await counted(1);
  assert.match(await send(second.submission, 'nobody2@example.net'), /^250 /);
  await counted(2);
  await eventually('it is stopped', async () =>
    (await send(gateway.submission)).startsWith('451 4.7.1 Too many invalid recipients; limit 1 per day'),
  );
  const { items } = (await gateway.get('lock-events?outgoing_user=invalid')).body;
  assert.partialDeepStrictEqual(items, [
    { event: 'invalid_recipients_exceeded', domain: 'example.com', identity: null, actor: 'postplane' },
  ]);
  assert.match(items[0].unlocks_at, /T00:00:00/);
});

test('J10 two relays count the connections of an address together; one that dies is counted no more', async () => {
  await userWith('concurrent', { limits: { max_concurrent_connections: 10 } });
  const open: Client[] = [];
  const greeting = async (port: number): Promise<string> => {
    const client = await Client.open(port, false);
    const reply = await client.reply();
    if (reply.startsWith('220')) open.push(client);
    else client.destroy();
    return reply;
  };
  const refused = /^421 .*Too many concurrent SMTP connections from this IP address; please try again later\./;
  const isRefused = async (port: number): Promise<boolean> => {
    const reply = await greeting(port);
    if (!reply.startsWith('220')) return refused.test(reply);
    open.pop()?.destroy();
    return false;
  };
  for (let count = 0; count < 6; count++) assert.match(await greeting(gateway.submission), /^220 /);
  for (let count = 0; count < 4; count++) assert.match(await greeting(second.submission), /^220 /);
  await eventually('the eleventh is refused by the one', () => isRefused(gateway.submission), 2000);
  await eventually('and by the other', () => isRefused(second.submission), 2000);
  open.pop()?.destroy();
  await eventually('a place is free', async () => (await greeting(gateway.submission)).startsWith('220'), 2000);
  await eventually('and taken', () => isRefused(second.submission), 2000);
  // Lowered below what both have together, though not below what either has: no session begins another message.
  await userWith('concurrent', { limits: { max_concurrent_connections: 8 } });
  for (const session of [open[0], open.at(-2)]) {
    session?.write('EHLO client.test\r\n');
    await session?.reply();
    session?.write('MAIL FROM:<web@example.com>\r\n');
    assert.match((await session?.reply()) ?? '', /^421 /);
  }
  await userWith('concurrent', { limits: { max_concurrent_connections: 10 } });
  assert.equal(await second.kill('SIGKILL'), null);
  await eventually('its three are gone', async () => (await greeting(gateway.submission)).startsWith('220'), 20_000);
  for (const one of open) one.destroy();
  await second.start();
  assert.match(await greeting(second.submission), /^220 /);
  open.pop()?.destroy();
});
