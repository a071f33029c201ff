// What a Terraform run does to a gateway beside its resources: a temporary login, queued mail tried again, an identity locked.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { resources } from '../../schemas/index.ts';
import { serveAttached } from '../../provider/protocol/serve.ts';
import { createProvider } from '../../provider/provider.ts';
import { ADDRESS, VERSION } from '../../provider/version.ts';
import { connectClient, diagnosticsIn, encodeObject, type Message, servedTypes } from '../provider/client.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';
import { openWorkspace } from '../terraform/terraform.ts';

let sink: Sink;
let gateway: Gateway;
let busy = false;

before(async () => {
  sink = await startSink({ answer: ({ stage }) => (busy && stage === 'MAIL' ? '451 4.3.2 busy' : undefined) });
  gateway = await startGateway({
    settings: { POSTPLANE_SMARTHOST: `127.0.0.1:${sink.port}`, POSTPLANE_RETRY_SECONDS: '3600' },
  });
  await gateway.put('admins/acme', { name: 'acme' });
  await gateway.put('domains/example.com', { domain: 'example.com', admin: 'acme', trusted: true });
  await gateway.put('domains/example.com/outgoing-users/app', {
    name: 'app',
    type: 'user',
    password_wo: 'its own password',
    identification_method: 'envelope_sender',
  });
});
after(async () => {
  await gateway.stop();
  await sink.close();
});

const PASSWORDS = 'domains/example.com/outgoing-users/app/temporary-passwords';

async function sendWith(pass: string, from = 'web@example.com'): Promise<string> {
  const login = { user: 'app@example.com', pass };
  return sendMail({ port: gateway.submissions, secure: true, from, to: 'ann@example.net', login }).then(
    (reply) => reply,
    (error: Error & { response?: string }) => error.response ?? error.message,
  );
}

test('a temporary password logs in beside the own one until it is revoked or has ended', async () => {
  const wait = { prefer: 'wait=20' };
  const make = async (expires_in: number): Promise<{ id: string; password: string }> =>
    (await gateway.request('POST', `/v1/${PASSWORDS}`, { expires_in }, wait)).body;
  const [made, short] = [await make(600), await make(1)];
  assert.match(await sendWith(made.password), /^250 /);
  assert.match(await sendWith('its own password'), /^250 /);
  assert.match(await sendWith(`${made.password}x`), /^535 /);
  await eventually('its end', async () => (await sendWith(short.password)).startsWith('535 '));
  const gone = await gateway.request('DELETE', `/v1/${PASSWORDS}/${made.id}`, undefined, wait);
  assert.equal(gone.status, 204);
  assert.match(await sendWith(made.password), /^535 /);
  assert.match(await sendWith('its own password'), /^250 /);
});

test('terraform: the credential sends mail within the run, is dead after it, and is in no state', async () => {
  const workspace = await openWorkspace({ resources, endpoint: gateway.api, token: gateway.token });
  try {
    const script = `require('nodemailer').createTransport({host:'127.0.0.1',port:${gateway.submissions},secure:true,tls:{rejectUnauthorized:false},auth:{user:process.env.LOGIN,pass:process.env.PASS}}).sendMail({from:'run@example.com',to:'ann@example.net',subject:process.env.PASS,text:'x'})`;
    workspace.write(`
ephemeral "postplane_outgoing_user_credential" "c" {
  domain        = "example.com"
  outgoing_user = "app"
}

resource "terraform_data" "send" {
  provisioner "local-exec" {
    working_dir = ${JSON.stringify(process.cwd())}
    command     = ${JSON.stringify(`'${process.execPath}' -e "${script}"`)}
    environment = {
      LOGIN = ephemeral.postplane_outgoing_user_credential.c.login
      PASS  = ephemeral.postplane_outgoing_user_credential.c.password
    }
  }
}
`);
    const applied = await workspace.apply();
    const message = await eventually('the message', () => sink.messages.find((one) => one.from === 'run@example.com'));
    const password = /^Subject: (pptemp_\S+)/im.exec(String(message.content))?.[1] ?? '';
    assert.notEqual(password, '');
    assert.match(await sendWith(password), /^535 /);
    assert.deepEqual((await gateway.get(PASSWORDS)).body.items, []);
    const state = (await workspace.ok('show', '-json')).stdout;
    for (const text of [state, applied.output]) assert.ok(!text.includes(password));
  } finally {
    await workspace.close();
  }
});

test('actions: a lock holds at the relay, and flushing delivers what was deferred', async () => {
  const environment = { POSTPLANE_ENDPOINT: gateway.api, POSTPLANE_TOKEN: gateway.token };
  const { handlers } = createProvider({ resources, environment, version: VERSION });
  const attached = await serveAttached({ name: 'postplane', address: ADDRESS, handlers, environment: {} });
  const client = connectClient(attached.address);
  try {
    const served = await servedTypes(client);
    await client.call('ConfigureProvider', { config: encodeObject(served.providerType, {}) });
    const invoke = async (name: string, config: Record<string, string>): Promise<string> => {
      const request = { action_type: name, config: served.encode('action_schemas', name, config) };
      const events = await client.stream('InvokeAction', request);
      assert.deepEqual(diagnosticsIn(events.at(-1)?.['completed'] as Message), []);
      const { message = '' } = (events.at(-2)?.['progress'] ?? {}) as { message?: string };
      return message;
    };
    const identity = { domain: 'example.com', outgoing_user: 'app', identity: 'bad@example.com' };
    await invoke('postplane_lock_identity', { ...identity, reason: 'complaints' });
    await eventually('the lock', async () =>
      (await sendWith('its own password', 'bad@example.com')).startsWith('550 '),
    );
    await invoke('postplane_unlock_identity', identity);
    await eventually('its end', async () => (await sendWith('its own password', 'bad@example.com')).startsWith('250 '));

    busy = true;
    assert.match(await sendWith('its own password', 'late@example.com'), /^250 /);
    await eventually('a deferred message', async () => {
      const { body } = await gateway.get('queue?sender=late@example.com&state=deferred');
      return body.items.length === 1;
    });
    busy = false;
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(
      sink.messages.filter((one) => one.from === 'late@example.com').length,
      0,
      'its next attempt is an hour away',
    );
    const told = await invoke('postplane_flush_queue', { domain: 'example.com', sender: 'late@example.com' });
    assert.equal(told, 'messages to be tried again now: 1, recipients: 1');
    await eventually('its delivery', () => sink.messages.some((one) => one.from === 'late@example.com'), 90_000);
  } finally {
    client.close();
    await attached.close();
  }
});
