// What newer Terraforms ask for, and what none should do: identity, lists, metadata, big values, broken requests.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { identityType } from '../../provider/list.ts';
import { decodeValue, encodeValue } from '../../provider/protocol/dynamic-value.ts';
import type { DynamicValue } from '../../provider/protocol/messages.ts';
import { typeOfAttributes } from '../../provider/protocol/schema.ts';
import { type Attached, serveAttached } from '../../provider/protocol/serve.ts';
import { UNKNOWN, type Value } from '../../provider/protocol/types.ts';
import { createProvider } from '../../provider/provider.ts';
import { listResourceSchema, providerSchema, resourceSchema } from '../../provider/resource-schema.ts';
import { ADDRESS, VERSION } from '../../provider/version.ts';
import { resources } from '../../schemas/index.ts';
import { route } from '../../schemas/resources/route.ts';
import { type ControlPlane, startControlPlane } from '../terraform/control-plane.ts';
import { connectClient, type ProtocolClient } from './client.ts';

let api: ControlPlane;
let attached: Attached;
let client: ProtocolClient;
const routeType = typeOfAttributes(resourceSchema(route).attributes);
const identity = identityType(route.key);

const fromEnvironment = encodeValue(typeOfAttributes(providerSchema.attributes), {
  endpoint: null,
  token: null,
  plan_checks: null,
  read_only: null,
  managed_by: null,
  change_reason: null,
});

before(async () => {
  api = await startControlPlane();
  const provider = createProvider({
    resources,
    environment: { POSTPLANE_ENDPOINT: api.url, POSTPLANE_TOKEN: api.token },
    version: VERSION,
  });
  attached = await serveAttached({ name: 'postplane', address: ADDRESS, handlers: provider.handlers, environment: {} });
  client = connectClient(attached.address);
  await client.call('ConfigureProvider', { config: fromEnvironment, terraform_version: '1.14.0' });
});
after(async () => {
  client.close();
  await attached.close();
  await api.stop();
});

const written = {
  domain: 'example.com',
  host: 'mail.example.com',
  port: 25,
  priority: 10,
  tls: 'opportunistic',
  enabled: true,
};
const none = encodeValue(routeType, null);

async function create(name: string): Promise<Record<string, unknown>> {
  const config = encodeValue(routeType, { ...written, name });
  const plan = await client.call('PlanResourceChange', {
    type_name: 'postplane_route',
    prior_state: none,
    proposed_new_state: config,
    config,
  });
  assert.deepEqual(decodeIdentity(plan['planned_identity']), { domain: 'example.com', name });
  return client.call('ApplyResourceChange', {
    type_name: 'postplane_route',
    prior_state: none,
    planned_state: plan['planned_state'],
    config,
    planned_private: plan['planned_private'],
  });
}

function decodeIdentity(data: unknown): Value {
  return decodeValue(identity, (data as { identity_data: DynamicValue }).identity_data);
}

test('identity is the key attributes, the same in plan, apply, read and import', async () => {
  const domainType = typeOfAttributes(resourceSchema(route.parent as typeof route).attributes);
  const domain = Object.fromEntries(Object.keys((domainType as ['object', object])[1]).map((name) => [name, null]));
  const config = encodeValue(domainType, { ...domain, domain: 'example.com', admin: 'acme' });
  const plan = await client.call('PlanResourceChange', {
    type_name: 'postplane_domain',
    prior_state: encodeValue(domainType, null),
    proposed_new_state: config,
    config,
  });
  await client.call('ApplyResourceChange', {
    type_name: 'postplane_domain',
    prior_state: encodeValue(domainType, null),
    planned_state: plan['planned_state'],
    config,
  });
  const applied = await create('primary');
  const read = await client.call('ReadResource', {
    type_name: 'postplane_route',
    current_state: applied['new_state'],
    private: applied['private'],
  });
  const imported = await client.call('ImportResourceState', {
    type_name: 'postplane_route',
    identity: applied['new_identity'],
  });
  const [found] = imported['imported_resources'] as Record<string, unknown>[];
  for (const data of [applied['new_identity'], read['new_identity'], found?.['identity']]) {
    assert.deepEqual(decodeIdentity(data), { domain: 'example.com', name: 'primary' });
  }
  assert.deepEqual(decodeValue(routeType, read['new_state'] as DynamicValue), { ...written, name: 'primary' });
  const schemas = (await client.call('GetResourceIdentitySchemas', {}))['identity_schemas'] as Record<
    string,
    { identity_attributes: { name: string }[] }
  >;
  assert.deepEqual(
    schemas['postplane_route']?.identity_attributes.map((one) => one.name),
    ['domain', 'name'],
  );
});

test('a list streams identities, whole objects when asked for, and stops at the limit', async () => {
  for (const name of ['a', 'b', 'c', 'd']) await create(name);
  const config = encodeValue(typeOfAttributes(listResourceSchema(route).attributes), {
    domain: 'example.com',
    managed: null,
  });
  const events = await client.stream('ListResource', {
    type_name: 'postplane_route',
    config,
    include_resource_object: true,
    limit: 0,
  });
  assert.deepEqual(
    events.map((one) => one['display_name']),
    ['example.com/a', 'example.com/b', 'example.com/c', 'example.com/d', 'example.com/primary'],
  );
  assert.deepEqual(decodeValue(routeType, events[0]?.['resource_object'] as DynamicValue), { ...written, name: 'a' });
  const some = await client.stream('ListResource', { type_name: 'postplane_route', config, limit: 2 });
  assert.deepEqual(
    some.map((one) => [decodeIdentity(one['identity']), one['resource_object']]),
    [
      [{ domain: 'example.com', name: 'a' }, undefined],
      [{ domain: 'example.com', name: 'b' }, undefined],
    ],
  );
});

test('a second plan of the same change only refines unknown values', async () => {
  const first = await client.call(
    'PlanResourceChange',
    planRequest({ ...written, name: 'x', host: UNKNOWN, port: null }),
  );
  const planned = decodeValue(routeType, first['planned_state'] as DynamicValue) as Record<string, Value>;
  assert.equal(planned['host'], UNKNOWN);
  assert.equal(planned['port'], 25);
});

function planRequest(config: Record<string, Value>): object {
  const wire = encodeValue(routeType, config);
  return { type_name: 'postplane_route', prior_state: none, proposed_new_state: wire, config: wire };
}

test('metadata names every type, and capabilities say what is implemented', async () => {
  const metadata = await client.call('GetMetadata', {});
  const names = (metadata['resources'] as { type_name: string }[]).map((one) => one.type_name);
  for (const resource of resources) assert.ok(names.includes(`postplane_${resource.kind}`));
  const schema = await client.call('GetProviderSchema', {});
  assert.deepEqual(schema['server_capabilities'], metadata['server_capabilities']);
  assert.ok(schema['provider']);
});

test('a request nobody should send is a diagnostic without a stack trace', async () => {
  const answer = await client.call('ReadResource', { type_name: 'postplane_nothing', current_state: none });
  const [diagnostic] = answer['diagnostics'] as { severity: number; detail: string }[];
  assert.equal(diagnostic?.severity, 1);
  assert.match(diagnostic?.detail ?? '', /no resource type postplane_nothing/);
  const broken = await client.call('PlanResourceChange', {
    type_name: 'postplane_route',
    config: { msgpack: Buffer.from('c1', 'hex') },
  });
  assert.doesNotMatch(JSON.stringify(broken['diagnostics']), /at .*\(|\.ts:/);
});

test('a state of several megabytes passes', async () => {
  const json = Buffer.from(JSON.stringify({ ...written, name: 'big', host: `${'x'.repeat(6_500_000)}` }));
  const answer = await client.call('UpgradeResourceState', {
    type_name: 'postplane_route',
    version: 0,
    raw_state: { json },
  });
  assert.deepEqual(answer['diagnostics'], []);
  assert.ok(((answer['upgraded_state'] as DynamicValue).msgpack?.length ?? 0) > 6_500_000);
});

test('a state newer than the provider is refused in words', async () => {
  const answer = await client.call('UpgradeResourceState', {
    type_name: 'postplane_route',
    version: 99,
    raw_state: { json: Buffer.from('{}') },
  });
  assert.match(
    (answer['diagnostics'] as { detail: string }[])[0]?.detail ?? '',
    /schema version 99; this provider knows up to/,
  );
});

test('older CLIs that would store write-only values are refused them', async () => {
  const type = typeOfAttributes(
    resourceSchema(resources.find((one) => one.kind === 'outgoing_user') as typeof route).attributes,
  );
  const attributes = Object.keys((type as ['object', object])[1]);
  const config = {
    ...Object.fromEntries(attributes.map((name) => [name, null])),
    domain: 'example.com',
    name: 'a',
    type: 'user',
    password_wo: 'correct horse',
  };
  const validated = async (client_capabilities?: object): Promise<string> => {
    const request = { type_name: 'postplane_outgoing_user', config: encodeValue(type, config) };
    const answer = await client.call('ValidateResourceConfig', {
      ...request,
      ...(client_capabilities === undefined ? {} : { client_capabilities }),
    });
    return (answer['diagnostics'] as { detail: string }[])[0]?.detail ?? '';
  };
  for (const old of [undefined, {}, { write_only_attributes_allowed: false }])
    assert.match(await validated(old), /Terraform 1\.11/, JSON.stringify(old));
  const client_capabilities = { write_only_attributes_allowed: true };
  assert.equal(await validated(client_capabilities), '');
  // Of a resource whose count is not known Terraform asks without them.
  await client.call('ConfigureProvider', { config: fromEnvironment, terraform_version: '1.14.0', client_capabilities });
  assert.equal(await validated({}), '');
});

test('a generated configuration leaves out defaults and what only the server sets', async () => {
  const state = encodeValue(routeType, { ...written, name: 'a', priority: 20 });
  const answer = await client.call('GenerateResourceConfig', { type_name: 'postplane_route', state });
  const config = {
    domain: 'example.com',
    name: 'a',
    host: 'mail.example.com',
    port: null,
    priority: 20,
    tls: null,
    enabled: null,
  };
  assert.deepEqual(decodeValue(routeType, answer['config'] as DynamicValue), config);
});
