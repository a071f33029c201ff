// A kind that was renamed and changed its shape, made up at run time: `moved` takes its state over, and identities follow.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { decodeValue } from '../../provider/protocol/dynamic-value.ts';
import type { DynamicValue } from '../../provider/protocol/messages.ts';
import { serveAttached } from '../../provider/protocol/serve.ts';
import { createProvider } from '../../provider/provider.ts';
import { ADDRESS, VERSION } from '../../provider/version.ts';
import { field } from '../../schemas/field.ts';
import { resources } from '../../schemas/index.ts';
import { defineResource, type Resource } from '../../schemas/resource.ts';
import { domain } from '../../schemas/resources/domain.ts';
import { slug, text } from '../../schemas/types.ts';
import { connectClient, diagnosticsIn, type ProtocolClient } from '../provider/client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { block } from './hcl.ts';
import { openWorkspace } from './terraform.ts';

const name = field(slug, { description: 'Unique in the domain.', requires_replace: true });

const greeting = defineResource({
  kind: 'greeting',
  parent: domain,
  description: 'What it was.',
  attributes: { name, words: field(text(100), { description: 'What is said.' }) },
  example: { domain: 'example.com', name: 'morning', words: 'Good morning' },
});

// Renamed; `words` became `phrase` one version later, and its identity once had no domain.
const salutation = defineResource({
  kind: 'salutation',
  parent: domain,
  description: 'What it is.',
  attributes: { name, phrase: field(text(100), { description: 'What is said.' }) },
  example: { domain: 'example.com', name: 'morning', phrase: 'Good morning' },
  former_kinds: ['greeting'],
  schema_version: 1,
  upgrades: [({ words, ...rest }) => ({ ...rest, phrase: words })],
  identity_upgrades: [(identity) => ({ domain: 'example.com', ...identity })],
});

const before_: readonly Resource[] = [...resources, greeting];
const after_: readonly Resource[] = [...resources, salutation];

let api: TestApi;

before(async () => {
  api = await startApi({ resources: [...resources, greeting, salutation] });
  await api.create('/v1/admins/acme', { name: 'acme' });
  await api.create('/v1/domains/example.com', { domain: 'example.com', admin: 'acme' });
});
after(() => api.stop());

test('terraform moves the state of the former kind, upgrades it, and plans nothing', async () => {
  const old = await openWorkspace({ resources: before_, endpoint: api.url, token: api.token });
  const renamed = await openWorkspace({ resources: after_, endpoint: api.url, token: api.token });
  try {
    old.write(block('postplane_greeting', 'one', greeting.example));
    await old.apply();
    await api.create(salutation.path(['example.com', 'morning']), salutation.example);
    renamed.write(
      `${block('postplane_salutation', 'one', salutation.example)}moved {\n  from = postplane_greeting.one\n  to   = postplane_salutation.one\n}\n`,
    );
    const state = readFileSync(join(old.directory, 'terraform.tfstate'), 'utf8');
    writeFileSync(join(renamed.directory, 'terraform.tfstate'), state);
    const plan = await renamed.ok('plan', '-no-color');
    assert.match(plan.output, /postplane_greeting\.one has moved to postplane_salutation\.one/);
    assert.match(plan.output, /Plan: 0 to add, 0 to change, 0 to destroy/);
    await renamed.apply();
    await renamed.expectNoChanges();
    const [moved] = await renamed.state();
    assert.deepEqual([moved?.address, moved?.values['phrase']], ['postplane_salutation.one', 'Good morning']);
  } finally {
    await old.close();
    await renamed.close();
  }
});

async function withClient(work: (client: ProtocolClient) => Promise<void>): Promise<void> {
  const provider = createProvider({ resources: after_, environment: {}, version: VERSION });
  const attached = await serveAttached({
    name: 'postplane',
    address: ADDRESS,
    handlers: provider.handlers,
    environment: {},
  });
  const client = connectClient(attached.address);
  try {
    await work(client);
  } finally {
    client.close();
    await attached.close();
  }
}

const json = (value: object): { json: Buffer } => ({ json: Buffer.from(JSON.stringify(value)) });
const identityType = ['object', { domain: 'string', name: 'string' }] as const;

test('moving gives state, identity and private bytes; from elsewhere, or from another kind, it is refused', () =>
  withClient(async (client) => {
    const request = {
      source_provider_address: 'mirror.example.net/postplane/postplane',
      source_type_name: 'postplane_greeting',
      source_schema_version: 0,
      source_state: json(greeting.example),
      source_private: Buffer.from('{"revision":7}'),
      target_type_name: 'postplane_salutation',
    };
    const moved = await client.call('MoveResourceState', request);
    assert.deepEqual(diagnosticsIn(moved), []);
    const state = decodeValue(
      ['object', { domain: 'string', name: 'string', phrase: 'string' }],
      moved['target_state'] as DynamicValue,
    );
    assert.deepEqual(state, salutation.example);
    assert.deepEqual(Buffer.from(moved['target_private'] as Uint8Array), request.source_private);
    const { identity_data: identity } = moved['target_identity'] as { identity_data: DynamicValue };
    assert.deepEqual(decodeValue(identityType, identity), { domain: 'example.com', name: 'morning' });
    for (const wrong of [
      { source_provider_address: 'registry.terraform.io/other/postplane' },
      { source_type_name: 'postplane_route' },
      { target_type_name: 'postplane_route' },
    ]) {
      const [told] = diagnosticsIn(await client.call('MoveResourceState', { ...request, ...wrong }));
      assert.equal(told?.summary, 'Cannot move state', JSON.stringify(wrong));
    }
    const elsewhere = {
      source_provider_address: 'registry.opentofu.org/postplane/postplane',
      source_type_name: 'postplane_salutation',
      source_schema_version: 1,
      source_state: json(salutation.example),
    };
    assert.deepEqual(diagnosticsIn(await client.call('MoveResourceState', { ...request, ...elsewhere })), []);
    const [newer] = diagnosticsIn(await client.call('MoveResourceState', { ...request, source_schema_version: 2 }));
    assert.match(newer?.detail ?? '', /schema version 2; this provider knows up to 1/);
  }));

test('an identity of an older version is upgraded, and its schema says the version', () =>
  withClient(async (client) => {
    const schemas = (await client.call('GetResourceIdentitySchemas', {}))['identity_schemas'] as Record<
      string,
      { version: number }
    >;
    assert.deepEqual([schemas['postplane_salutation']?.version, schemas['postplane_route']?.version], [1, 0]);
    const upgraded = await client.call('UpgradeResourceIdentity', {
      type_name: 'postplane_salutation',
      version: 0,
      raw_identity: json({ name: 'morning' }),
    });
    const { identity_data: data } = upgraded['upgraded_identity'] as { identity_data: DynamicValue };
    assert.deepEqual(decodeValue(identityType, data), { domain: 'example.com', name: 'morning' });
  }));

test('a kind whose version and upgrades disagree is refused when it is defined', () => {
  const definition = { kind: 'x', description: 'x', attributes: { name }, example: { name: 'x' }, schema_version: 2 };
  assert.throws(() => defineResource({ ...definition, upgrades: [(one) => one] }), /schema version 2 needs 2 upgrades/);
});
