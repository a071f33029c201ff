// The whole surface of the protocol, on the built provider with a real control plane: what newer Terraforms and OpenTofu call.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { decodeValue, encodeValue } from '../../provider/protocol/dynamic-value.ts';
import { type DynamicValue, services } from '../../provider/protocol/messages.ts';
import { UNKNOWN, type Value, type ValueObject } from '../../provider/protocol/types.ts';
import { createResolver } from '../../server/dns.ts';
import { startDns, type TestDns } from '../support/dns.ts';
import { eventually } from '../support/mail.ts';
import { type ControlPlane, startControlPlane } from '../terraform/control-plane.ts';
import { type Built, buildForTest, type Started } from './built.ts';
import {
  connectClient,
  diagnosticsIn,
  encodeObject,
  type Message,
  type ProtocolClient,
  type Served,
  servedTypes,
} from './client.ts';

let dns: TestDns;
let api: ControlPlane;
let built: Built;
let started: Started;
let client: ProtocolClient;
let served: Served;

before(async () => {
  dns = await startDns();
  api = await startControlPlane({ resolver: createResolver({ servers: [dns.address] }) });
  built = await buildForTest();
  started = await built.start({ POSTPLANE_ENDPOINT: api.url, POSTPLANE_TOKEN: api.token });
  client = connectClient(started.fields[3] as string);
  served = await servedTypes(client);
  await put('/v1/domains/example.com', { domain: 'example.com', admin: 'acme' });
  await put('/v1/domains/example.com/outgoing-users/app', {
    name: 'app',
    type: 'user',
    identification_method: 'envelope_sender',
  });
  await configure(client);
});
after(async () => {
  client?.close();
  started?.child.kill();
  built?.remove();
  await api?.stop();
  await dns?.close();
});

async function configure(one: ProtocolClient): Promise<Message> {
  return one.call('ConfigureProvider', {
    config: encodeObject(served.providerType, {}),
    terraform_version: '1.14.0',
    client_capabilities: { deferral_allowed: true },
  });
}

async function request(method: string, path: string, body?: unknown, token = api.token): Promise<Response> {
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    ...(method === 'PUT' ? { 'if-none-match': '*' } : {}),
  };
  return fetch(api.url + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
}

async function put(path: string, body: unknown): Promise<void> {
  const { status } = await request('PUT', path, body);
  assert.equal(status, 201, path);
}

describe('what is on offer', () => {
  const names = (list: unknown): string[] =>
    (list as { name?: string; type_name?: string }[]).map((one) => one.name ?? one.type_name ?? '').sort();
  const keys = (map: unknown): string[] => Object.keys(map as object).sort();

  test('metadata, schema and GetFunctions tell the same, each in a process that was asked for nothing else', async () => {
    const metadata = await fresh((one) => one.call('GetMetadata', {}));
    const functions = await fresh((one) => one.call('GetFunctions', {}));
    for (const [list, map] of [
      ['functions', 'functions'],
      ['ephemeral_resources', 'ephemeral_resource_schemas'],
      ['actions', 'action_schemas'],
      ['list_resources', 'list_resource_schemas'],
      ['resources', 'resource_schemas'],
      ['data_sources', 'data_source_schemas'],
    ] as const)
      assert.deepEqual(names(metadata[list]), keys(served.message[map]), list);
    assert.deepEqual(functions['functions'], served.message['functions']);
    assert.deepEqual(metadata['server_capabilities'], {
      plan_destroy: true,
      get_provider_schema_optional: true,
      move_resource_state: true,
      generate_resource_config: true,
    });
  });

  test('every name has the prefix, functions have none', () => {
    for (const section of ['ephemeral_resource_schemas', 'action_schemas', 'list_resource_schemas'])
      for (const name of keys(served.message[section])) assert.match(name, /^postplane_[a-z_]+$/);
    for (const name of keys(served.message['functions'])) assert.match(name, /^(?!postplane)[a-z_]+$/);
  });
});

async function fresh<T>(work: (one: ProtocolClient) => Promise<T>): Promise<T> {
  const { child, fields } = await built.start();
  const one = connectClient(fields[3] as string);
  try {
    return await work(one);
  } finally {
    one.close();
    child.kill();
  }
}

describe('functions', () => {
  const domain = (value: Value): DynamicValue => encodeValue('string', value);

  test('one is called in a process that is not configured', async () => {
    const answer = await fresh((one) =>
      one.call('CallFunction', { name: 'normalize_domain', arguments: [domain('Bücher.Example.')] }),
    );
    assert.equal(decodeValue('string', answer['result'] as DynamicValue), 'xn--bcher-kva.example');
    assert.equal(answer['error'], undefined);
  });

  test('a fault names its argument, also the first one; what is no function is a fault of the call', async () => {
    const wrong = await client.call('CallFunction', { name: 'normalize_domain', arguments: [domain('a b')] });
    assert.equal((wrong['error'] as { function_argument?: number }).function_argument, 0);
    const second = await client.call('CallFunction', {
      name: 'parse_import_id',
      arguments: [domain('postplane_route'), domain('example.com')],
    });
    const { text, function_argument: index } = second['error'] as { text: string; function_argument?: number };
    assert.equal(index, 1);
    assert.match(text, /must have the form <domain>\/<name>, for example example\.com\/primary/);
    const none = await client.call('CallFunction', { name: 'no_such', arguments: [] });
    assert.deepEqual(none['error'], { text: 'This provider has no function no_such.' });
  });
});

describe('ephemeral resources', () => {
  const config = (name: string, value: Record<string, Value>): object => ({
    type_name: name,
    config: served.encode('ephemeral_resource_schemas', name, value),
  });
  const whoami = async (token: string): Promise<number> =>
    (await request('GET', '/v1/whoami', undefined, token)).status;

  test('a token is opened, works, is renewed and closed; its private bytes hold no secret', async () => {
    const type_name = 'postplane_api_token';
    const opened = await client.call(
      'OpenEphemeralResource',
      config(type_name, { name: 'run', admin: 'acme', ttl_seconds: 60 }),
    );
    assert.deepEqual(diagnosticsIn(opened), []);
    const result = served.decode('ephemeral_resource_schemas', type_name, opened['result']) as Record<string, string>;
    const token = String(result['token']);
    assert.equal(await whoami(token), 200);
    const kept = Buffer.from(opened['private'] as Uint8Array);
    assert.ok(!kept.toString().includes(token));
    const renewAt = Number((opened['renew_at'] as { seconds: number }).seconds) * 1000;
    assert.ok(renewAt > Date.now() && renewAt < Date.parse(String(result['expires_at'])));
    const listed = async (): Promise<{ name: string; expires_at: string }[]> =>
      ((await (await request('GET', '/v1/tokens')).json()) as { items: [] }).items;
    const before = (await listed()).find((one) => one.name === 'run');
    await new Promise((resolve) => setTimeout(resolve, 20));
    const renewed = await client.call('RenewEphemeralResource', { type_name, private: kept });
    assert.deepEqual(diagnosticsIn(renewed), []);
    assert.deepEqual(Buffer.from(renewed['private'] as Uint8Array), kept);
    const after = (await listed()).find((one) => one.name === 'run');
    assert.ok(String(after?.expires_at) > String(before?.expires_at));
    for (const _ of [1, 2]) {
      const closed = await client.call('CloseEphemeralResource', { type_name, private: kept });
      assert.deepEqual(diagnosticsIn(closed), [], 'closing what is gone is no fault');
    }
    assert.equal(await whoami(token), 401);
    const late = await client.call('RenewEphemeralResource', { type_name, private: kept });
    assert.equal(diagnosticsIn(late)[0]?.summary, 'There is no such object');
  });

  test('when the answer with the token is lost, that one is given back and another is made', async () => {
    let lost = 0;
    api.requests.length = 0;
    api.intercept = ({ method, path }) =>
      method === 'POST' && path === '/v1/tokens' && lost++ === 0
        ? { status: 201, body: { id: 't_lost', token: null, expires_at: '2999-01-01T00:00:00Z' } }
        : null;
    try {
      const opened = await client.call('OpenEphemeralResource', config('postplane_api_token', { name: 'again' }));
      assert.deepEqual(diagnosticsIn(opened), []);
      assert.ok(api.requests.some((one) => one.method === 'DELETE' && one.path === '/v1/tokens/t_lost'));
      await client.call('CloseEphemeralResource', { type_name: 'postplane_api_token', private: opened['private'] });
    } finally {
      api.intercept = () => null;
    }
  });

  test('a control plane that does not answer delays a renewal, and a close is tried again at the end', async () => {
    const type_name = 'postplane_api_token';
    const opened = await client.call('OpenEphemeralResource', config(type_name, { name: 'patient', ttl_seconds: 80 }));
    const kept = opened['private'];
    const id = JSON.parse(Buffer.from(kept as Uint8Array).toString())
      .path.split('/')
      .at(-1) as string;
    api.intercept = ({ path }) =>
      path.includes(id) ? { status: 503, body: { code: 'unavailable', status: 503 } } : null;
    try {
      const renewed = await client.call('RenewEphemeralResource', { type_name, private: kept });
      assert.deepEqual([diagnosticsIn(renewed)[0]?.severity, renewed['private']], [2, kept]);
      const at = Number((renewed['renew_at'] as { seconds: number }).seconds) * 1000 - Date.now();
      assert.ok(at > 7_000 && at <= 10_000, `${at} ms`);
      assert.equal(
        diagnosticsIn(await client.call('CloseEphemeralResource', { type_name, private: kept }))[0]?.severity,
        1,
      );
    } finally {
      api.intercept = () => null;
    }
    const [lost] = diagnosticsIn(await client.call('CloseEphemeralResource', { type_name, private: Buffer.alloc(0) }));
    assert.equal(lost?.summary, 'Lost');
    await client.call('CloseEphemeralResource', { type_name, private: kept });
  });

  test('a password of an outgoing user is opened and closed', async () => {
    const type_name = 'postplane_outgoing_user_credential';
    const opened = await client.call(
      'OpenEphemeralResource',
      config(type_name, { domain: 'example.com', outgoing_user: 'app' }),
    );
    const result = served.decode('ephemeral_resource_schemas', type_name, opened['result']) as Record<string, string>;
    assert.equal(result['login'], 'app@example.com');
    const list = '/v1/domains/example.com/outgoing-users/app/temporary-passwords';
    const count = async (): Promise<number> =>
      ((await (await request('GET', list)).json()) as { items: unknown[] }).items.length;
    assert.equal(await count(), 1);
    await client.call('RenewEphemeralResource', { type_name, private: opened['private'] });
    await client.call('CloseEphemeralResource', { type_name, private: opened['private'] });
    assert.equal(await count(), 0);
  });

  test('arguments are checked offline, each at its place; a failure of the API says what to do', async () => {
    const wrong = await client.call(
      'ValidateEphemeralResourceConfig',
      config('postplane_api_token', { name: 'Not A Slug', admin: UNKNOWN, ttl_seconds: 5 }),
    );
    assert.deepEqual(
      diagnosticsIn(wrong).map((one) => one.attribute?.steps[0]?.attribute_name),
      ['name', 'ttl_seconds'],
    );
    const foreign = await client.call(
      'OpenEphemeralResource',
      config('postplane_api_token', { name: 'x', admin: 'nobody' }),
    );
    const [told] = diagnosticsIn(foreign);
    assert.match(told?.detail ?? '', /Making token x: `admin` names an admin that does not exist or is out of reach/);
    assert.equal(told?.attribute?.steps[0]?.attribute_name, 'admin');
  });
});

describe('actions', () => {
  const of = (action_type: string, value: Record<string, Value>): object => ({
    action_type,
    config: served.encode('action_schemas', action_type, value),
  });
  const invoke = async (
    name: string,
    value: Record<string, Value>,
  ): Promise<{ progress: string[]; told: ReturnType<typeof diagnosticsIn> }> =>
    outcome(await client.stream('InvokeAction', of(name, value)));

  test('verify_domain tells of each look-up and ends when the record is there', async () => {
    const { record } = (await (await request('GET', '/v1/domains/example.com/verification')).json()) as {
      record: { name: string; value: string };
    };
    const events = await client.stream(
      'InvokeAction',
      of('postplane_verify_domain', { domain: 'example.com', timeout_seconds: 30 }),
      () => void dns.zone.set(record.name, { txt: [record.value] }),
    );
    const { progress, told } = outcome(events);
    assert.deepEqual(told, []);
    assert.match(progress[0] ?? '', /^example\.com is failed: _postplane-challenge\.example\.com has no TXT record/);
    assert.equal(progress.at(-1), 'example.com is verified');
  });

  test('rotate_dkim_key makes a key, waits for its record, retires the old one; again it changes nothing', async () => {
    await put('/v1/domains/example.com/dkim-keys/old', { selector: 'old', algorithm: 'ed25519' });
    const arguments_ = { domain: 'example.com', selector: 'old', new_selector: 'new' };
    const late = await invoke('postplane_rotate_dkim_key', { ...arguments_, timeout_seconds: 1 });
    assert.equal(late.told[0]?.summary, 'DKIM record not published');
    const key = async (name: string): Promise<Record<string, Record<string, string>>> =>
      (await (await request('GET', `/v1/domains/example.com/dkim-keys/${name}`)).json()) as never;
    assert.equal((await key('old'))['state'], 'active', 'both keys stay');
    const { name, value } = (await key('new'))['dns_record'] as { name: string; value: string };
    assert.ok(late.progress[0]?.includes(value), 'the record to publish is told');
    dns.zone.set(name, { txt: [value] });
    for (const _ of ['first', 'again']) {
      const { told, progress } = await invoke('postplane_rotate_dkim_key', arguments_);
      assert.deepEqual(told, []);
      assert.match(progress.at(-1) ?? '', /key example\.com\/old is retiring/);
    }
    assert.deepEqual([(await key('old'))['state'], (await key('new'))['state']], ['retiring', 'active']);
    assert.equal((await key('new'))['algorithm'], 'ed25519');
    const none = await invoke('postplane_rotate_dkim_key', { ...arguments_, selector: 'nothing' });
    assert.match(none.told[0]?.detail ?? '', /There is no DKIM key example\.com\/nothing/);
  });

  test('lock_identity and unlock_identity', async () => {
    const identity = 'joe/7@example.com';
    const arguments_ = { domain: 'example.com', outgoing_user: 'app', identity };
    const path = `/v1/domains/example.com/outgoing-users/app/identities/${encodeURIComponent(identity)}`;
    const locked = async (): Promise<unknown[]> => {
      const { identity_locked, reason } = (await (await request('GET', path)).json()) as Record<string, unknown>;
      return [identity_locked, reason];
    };
    const done = await invoke('postplane_lock_identity', { ...arguments_, reason: 'complaints' });
    assert.deepEqual(done, { progress: [`identity ${identity} of outgoing user app@example.com is locked`], told: [] });
    assert.deepEqual(await locked(), [true, 'complaints']);
    assert.deepEqual((await invoke('postplane_unlock_identity', arguments_)).told, []);
    assert.deepEqual(await locked(), [false, null]);
    const nobody = await invoke('postplane_unlock_identity', { ...arguments_, outgoing_user: 'nobody' });
    assert.equal(nobody.told[0]?.summary, 'There is no such object');
  });

  test('revoke_sessions', async () => {
    const arguments_ = { domain: 'example.com', outgoing_user: 'app' };
    const done = await invoke('postplane_revoke_sessions', arguments_);
    assert.deepEqual(done, { progress: ['the sessions of outgoing user app@example.com are ended'], told: [] });
    const nobody = await invoke('postplane_revoke_sessions', { ...arguments_, outgoing_user: 'nobody' });
    assert.equal(nobody.told[0]?.summary, 'There is no such object');
  });

  test('flush_queue asks the control plane to retry what matches', async () => {
    api.requests.length = 0;
    const { told, progress } = await invoke('postplane_flush_queue', { domain: 'example.com', direction: 'outgoing' });
    assert.deepEqual(told, []);
    assert.deepEqual(progress, ['messages to be tried again now: 0, recipients: 0']);
    assert.deepEqual(
      api.requests.map(({ method, path, body }) => ({ method, path, body })),
      [
        {
          method: 'POST',
          path: '/v1/queue:bulk',
          body: { action: 'retry', filter: { direction: 'outgoing', domain: 'example.com' } },
        },
      ],
    );
  });

  test('arguments are checked in validation, plan and invocation; what is unknown is left out', async () => {
    const wrong = of('postplane_rotate_dkim_key', { domain: 'No', selector: 'a', new_selector: 'a' });
    const places = (answer: Message): unknown[] =>
      diagnosticsIn(answer).map((one) => one.attribute?.steps[0]?.attribute_name);
    const expected = ['domain', 'new_selector'];
    const { action_type, config } = wrong as { action_type: string; config: DynamicValue };
    assert.deepEqual(places(await client.call('ValidateActionConfig', { type_name: action_type, config })), expected);
    assert.deepEqual(places(await client.call('PlanAction', wrong)), expected);
    const invoked = outcome(await client.stream('InvokeAction', wrong));
    assert.equal(invoked.told.length, 2);
    const open = of('postplane_verify_domain', { domain: UNKNOWN });
    const planned = await client.call('PlanAction', { ...open, client_capabilities: { deferral_allowed: true } });
    assert.deepEqual([diagnosticsIn(planned), planned['deferred']], [[], undefined]);
  });

  test('StopProvider ends one that waits, with a message; hanging up ends it too', async () => {
    await put('/v1/domains/example.net', { domain: 'example.net', admin: 'acme' });
    const waiting = of('postplane_verify_domain', { domain: 'example.net', timeout_seconds: 3600 });
    const stopped = client.stream('InvokeAction', waiting, () => void client.call('StopProvider', {}));
    const before = performance.now();
    const { told } = outcome(await stopped);
    assert.equal(told[0]?.summary, 'Stopped');
    assert.ok(performance.now() - before < 30_000);
    const checks = (): number => api.requests.filter((one) => one.path.endsWith(':check')).length;
    await client.stream('InvokeAction', waiting, (_, hangUp) => hangUp());
    const seen = checks();
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    assert.equal(checks(), seen, 'nobody asks any more');
    assert.deepEqual(
      (await invoke('postplane_verify_domain', { domain: 'example.com' })).told,
      [],
      'the next one works',
    );
  });
});

function outcome(events: readonly Message[]): { progress: string[]; told: ReturnType<typeof diagnosticsIn> } {
  const completed = events.at(-1)?.['completed'] as Message | undefined;
  assert.ok(completed, 'the last event says that it is over');
  const progress = events.slice(0, -1).map((one) => (one['progress'] as { message: string }).message);
  return { progress, told: diagnosticsIn(completed) };
}

describe('resources as newer Terraforms see them', () => {
  const type_name = 'postplane_route';
  const route = { domain: 'example.com', name: 'main', host: 'mail.example.com' };
  const encoded = (value: Record<string, Value> | null): DynamicValue =>
    served.encode('resource_schemas', type_name, value);
  const decoded = (value: unknown): Record<string, Value> =>
    served.decode('resource_schemas', type_name, value) as Record<string, Value>;
  const identity = encodeValue(['object', { domain: 'string', name: 'string' }], {
    domain: 'example.com',
    name: 'main',
  });

  test('plan, apply, read, list, import by identity, generated configuration', async () => {
    const none = encoded(null);
    const config = encoded(route);
    const planned = await client.call('PlanResourceChange', {
      type_name,
      prior_state: none,
      proposed_new_state: config,
      config,
    });
    const applied = await client.call('ApplyResourceChange', {
      type_name,
      prior_state: none,
      planned_state: planned['planned_state'],
      planned_private: planned['planned_private'],
      config,
    });
    assert.deepEqual(diagnosticsIn(applied), []);
    const state = decoded(applied['new_state']);
    assert.equal(state['port'], 25);
    const [imported] = (await client.call('ImportResourceState', { type_name, identity: { identity_data: identity } }))[
      'imported_resources'
    ] as Message[];
    const read = await client.call('ReadResource', { type_name, current_state: imported?.['state'] });
    assert.deepEqual(decoded(read['new_state']), state);
    const generated = await client.call('GenerateResourceConfig', { type_name, state: read['new_state'] });
    assert.deepEqual(decoded(generated['config']), decoded(encoded(route)));
    const listed = await client.stream('ListResource', {
      type_name,
      config: served.encode('list_resource_schemas', type_name, { domain: 'example.com' }),
      include_resource_object: true,
    });
    assert.deepEqual(
      listed.map((one) => [one['display_name'], decoded(one['resource_object'])]),
      [['example.com/main', state]],
    );
  });

  test('an identity to import by is checked like an ID', async () => {
    const importing = async (parts: object): Promise<string | undefined> => {
      const identity_data = encodeValue(['object', { domain: 'string', name: 'string' }], parts as ValueObject);
      const answer = await client.call('ImportResourceState', { type_name, identity: { identity_data } });
      return diagnosticsIn(answer)[0]?.detail;
    };
    assert.match((await importing({ domain: null, name: 'main' })) ?? '', /`domain` must not be null or empty/);
    assert.match((await importing({ domain: 'NOT a domain', name: 'main' })) ?? '', /`domain`/);
    assert.match((await importing({ domain: 'example.com', name: 'a/b' })) ?? '', /`name`/);
    assert.equal(await importing({ domain: 'example.com', name: 'main' }), undefined);
  });

  test('a failed update keeps the identity beside the state', async () => {
    const state = encoded(route);
    const answer = await client.call('ApplyResourceChange', {
      type_name,
      prior_state: state,
      planned_state: encoded({ ...route, port: 26 }),
      planned_private: Buffer.from('{"revision":1}'),
      config: encoded({ ...route, port: 26 }),
    });
    assert.ok(diagnosticsIn(answer).length > 0);
    const { identity_data: kept } = answer['new_identity'] as { identity_data: DynamicValue };
    assert.deepEqual(Buffer.from(kept.msgpack ?? []), Buffer.from(identity.msgpack ?? []));
    assert.deepEqual(decoded(answer['new_state']), decoded(state));
  });

  test('a list that fails says so in an event', async () => {
    const config = served.encode('list_resource_schemas', type_name, { domain: 'example.org' });
    const [event] = await client.stream('ListResource', { type_name, config });
    assert.match(JSON.stringify(event?.['diagnostic']), /no such domain/i);
  });

  test('identities are upgraded; a newer one, and a foreign state, are refused in words', async () => {
    const json = Buffer.from('{"domain":"example.com","name":"main","gone":1}');
    const upgraded = await client.call('UpgradeResourceIdentity', { type_name, version: 0, raw_identity: { json } });
    const { identity_data: data } = upgraded['upgraded_identity'] as { identity_data: DynamicValue };
    assert.deepEqual(Buffer.from(data.msgpack ?? []), Buffer.from(identity.msgpack ?? []));
    const newer = await client.call('UpgradeResourceIdentity', { type_name, version: 7, raw_identity: { json } });
    assert.match(
      diagnosticsIn(newer)[0]?.detail ?? '',
      /identity of this route has schema version 7; this provider knows up to 0/,
    );
    const foreign = await client.call('MoveResourceState', {
      source_provider_address: 'registry.terraform.io/other/mail',
      source_type_name: 'mail_route',
      source_state: { json },
      target_type_name: type_name,
    });
    assert.match(
      diagnosticsIn(foreign)[0]?.detail ?? '',
      /mail_route of provider .*other\/mail cannot become .*postplane_route/,
    );
  });
});

// Field 1000 as each wire type: varint, 64 bits, bytes, 32 bits.
const NEWER = Buffer.from('c03e01c13e0000000000000000c23e03616263c53e00000000', 'hex');

describe('fields of a newer protocol', () => {
  test('are passed over in every request, with the same answer', async () => {
    const newer = connectClient(started.fields[3] as string, { append: NEWER });
    try {
      const config = encodeObject(served.providerType, {});
      const type_name = 'postplane_route';
      const none = served.encode('resource_schemas', type_name, null);
      const route = served.encode('resource_schemas', type_name, {
        domain: 'example.com',
        name: 'newer',
        host: 'mail.example.com',
      });
      const source = Object.keys(served.message['data_source_schemas'] as object).find((one) => one.endsWith('whoami'));
      const whoami = encodeObject(
        ['object', { token_id: 'string', name: 'string', role: 'string', admin: 'string', expires_at: 'string' }],
        {},
      );
      const token = served.encode('ephemeral_resource_schemas', 'postplane_api_token', {
        name: 'newer',
        admin: 'nobody',
      });
      const kept = Buffer.from('{"path":"/v1/tokens/t_none","seconds":60}');
      const action = {
        action_type: 'postplane_flush_queue',
        config: served.encode('action_schemas', 'postplane_flush_queue', {}),
      };
      const list = served.encode('list_resource_schemas', type_name, {});
      const json = Buffer.from('{}');
      const requests: Record<string, object> = {
        GetMetadata: {},
        GetProviderSchema: {},
        GetResourceIdentitySchemas: {},
        ValidateProviderConfig: { config },
        ConfigureProvider: { config, client_capabilities: { deferral_allowed: true } },
        ValidateResourceConfig: { type_name, config: route },
        ValidateDataResourceConfig: { type_name: source, config: whoami },
        ValidateEphemeralResourceConfig: { type_name: 'postplane_api_token', config: token },
        ValidateActionConfig: { type_name: action.action_type, config: action.config },
        ValidateListResourceConfig: { type_name, config: list },
        UpgradeResourceState: { type_name, version: 0, raw_state: { json } },
        UpgradeResourceIdentity: { type_name, version: 0, raw_identity: { json } },
        ReadResource: { type_name, current_state: route },
        PlanResourceChange: {
          type_name,
          prior_state: none,
          proposed_new_state: route,
          config: route,
          client_capabilities: { deferral_allowed: true, store_planned_private: true },
        },
        ApplyResourceChange: { type_name, prior_state: route, planned_state: none, config: none },
        ImportResourceState: { type_name, id: 'example.com/newer' },
        MoveResourceState: { target_type_name: type_name, source_type_name: 'x', source_state: { json } },
        GenerateResourceConfig: { type_name, state: route },
        ReadDataSource: { type_name: source, config: whoami },
        OpenEphemeralResource: { type_name: 'postplane_api_token', config: token },
        RenewEphemeralResource: { type_name: 'postplane_api_token', private: kept },
        CloseEphemeralResource: { type_name: 'postplane_api_token', private: kept },
        ListResource: { type_name, config: list, limit: 1 },
        PlanAction: action,
        InvokeAction: action,
        GetFunctions: {},
        CallFunction: { name: 'normalize_domain', arguments: [encodeValue('string', 'example.com')] },
        StopProvider: {},
      };
      assert.deepEqual(Object.keys(requests).sort(), Object.keys(services['tfplugin6.Provider'] ?? {}).sort());
      for (const [method, message] of Object.entries(requests)) {
        const streams = services['tfplugin6.Provider']?.[method]?.outputStream === true;
        const answers = await Promise.all(
          [client, newer].map((one) => (streams ? one.stream(method, message) : one.call(method, message))),
        );
        assert.deepEqual(comparable(answers[1]), comparable(answers[0]), method);
        assert.ok(!JSON.stringify(answers[1]).includes('Unexpected fault'), method);
      }
    } finally {
      newer.close();
    }
  });
});

// The id of each request to the control plane is another.
function comparable(answer: unknown): string {
  return JSON.stringify(answer).replaceAll(/Request ID: [0-9a-f-]+/g, '');
}

test('an ended parent of a stream leaves nothing behind: the process stops when asked', async () => {
  const { child, fields, exit } = await built.start({ POSTPLANE_ENDPOINT: api.url, POSTPLANE_TOKEN: api.token });
  const one = connectClient(fields[3] as string);
  try {
    await configure(one);
    const waiting = {
      action_type: 'postplane_verify_domain',
      config: served.encode('action_schemas', 'postplane_verify_domain', {
        domain: 'example.net',
        timeout_seconds: 3600,
      }),
    };
    let seen = false;
    const running = one.stream('InvokeAction', waiting, () => (seen = true)).catch(() => []);
    await eventually('progress', () => seen);
    child.kill('SIGTERM');
    assert.equal(await exit, 0);
    await running;
  } finally {
    one.close();
    child.kill('SIGKILL');
  }
});
