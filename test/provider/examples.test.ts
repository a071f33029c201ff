// The examples that no data source or resource runs: functions and ephemeral resources by terraform, actions and lists by our client.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { resources } from '../../schemas/index.ts';
import { createResolver } from '../../server/dns.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { startDns, type TestDns } from '../support/dns.ts';
import { type Installed, installProvider } from '../terraform/installed.ts';
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
import { blockOf } from './example-block.ts';

const examples = join(dirname(dirname(import.meta.dirname)), 'examples');
const of = (folder: string): string[] => readdirSync(join(examples, folder)).sort();
const read = (...path: string[]): string => readFileSync(join(examples, ...path), 'utf8');

let dns: TestDns;
let api: TestApi;
let installed: Installed;
let built: Built;
let started: Started;
let client: ProtocolClient;
let served: Served;

before(async () => {
  dns = await startDns();
  api = await startApi({ resolver: createResolver({ servers: [dns.address] }) });
  for (const resource of resources) await api.create(resource.path(resource.keyOf(resource.example)), resource.example);
  await api.create('/v1/domains/example.com/outgoing-users/newsletter', { name: 'newsletter', type: 'user' });
  const { body } = await api.send('GET', '/v1/domains/example.com/verification');
  dns.zone.set(body.record.name, { txt: [body.record.value] });
  installed = await installProvider(api.url, api.token);
  built = await buildForTest();
  started = await built.start({ POSTPLANE_ENDPOINT: api.url, POSTPLANE_TOKEN: api.token });
  client = connectClient(started.fields[3] as string);
  served = await servedTypes(client);
  await client.call('ConfigureProvider', { config: encodeObject(served.providerType, {}) });
});
after(async () => {
  client?.close();
  started?.child.kill();
  built?.remove();
  await installed?.remove();
  await api?.stop();
  await dns?.close();
});

// What terraform 1.11 cannot run it can read: syntax and form.
function assertFormatted(text: string): void {
  execFileSync('terraform', ['fmt', '-check', '-'], { input: text, stdio: ['pipe', 'pipe', 'pipe'] });
}

test('each of what the provider offers has an example', () => {
  for (const [section, folder] of [
    ['functions', 'functions'],
    ['ephemeral_resource_schemas', 'ephemeral-resources'],
    ['action_schemas', 'actions'],
    ['list_resource_schemas', 'list-resources'],
  ] as const)
    assert.deepEqual(Object.keys(served.message[section] as object).sort(), of(folder));
});

describe('examples/functions', () => {
  for (const name of of('functions')) {
    test(name, async () => {
      const { workspace } = installed;
      workspace.write(read('functions', name, 'function.tf'));
      await workspace.ok('init', '-no-color');
      await workspace.apply();
      const outputs = JSON.parse((await workspace.ok('output', '-json')).stdout) as Record<string, { value: unknown }>;
      assert.ok(Object.values(outputs)[0]?.value, JSON.stringify(outputs));
    });
  }
});

describe('examples/ephemeral-resources', () => {
  for (const name of of('ephemeral-resources')) {
    test(name, async () => {
      const { workspace } = installed;
      workspace.write(read('ephemeral-resources', name, 'ephemeral-resource.tf'));
      await workspace.ok('init', '-no-color');
      await workspace.apply();
      const tokens = (await api.send('GET', '/v1/tokens')).body.items as { name: string }[];
      assert.deepEqual(
        tokens.map((one) => one.name),
        ['bootstrap'],
      );
      const passwords = await api.send('GET', '/v1/domains/example.com/outgoing-users/newsletter/temporary-passwords');
      assert.deepEqual(passwords.body.items, []);
    });
  }
});

// It needs a relay and a mail server: test/flows/test-message.test.ts runs its example.
const RUN_ELSEWHERE = new Set(['postplane_send_test_message']);

describe('examples/actions', () => {
  for (const name of of('actions')) {
    test(name, async () => {
      const text = read('actions', name, 'action.tf');
      assertFormatted(text);
      const { type, config } = blockOf(text, 'action');
      assert.equal(type, name);
      const request = { action_type: name, config: served.encode('action_schemas', name, config) };
      assert.deepEqual(diagnosticsIn(await client.call('PlanAction', request)), []);
      if (RUN_ELSEWHERE.has(name)) return;
      const events = await client.stream('InvokeAction', request, publishTold);
      assert.deepEqual(diagnosticsIn(events.at(-1)?.['completed'] as Message), []);
    });
  }
});

// As whoever runs it would: the record that is told to publish is published.
function publishTold(event: Message): void {
  const { message = '' } = (event['progress'] ?? {}) as { message?: string };
  const [, name, value] = /publish (\S+) {2}TXT {2}"(.+)"$/.exec(message) ?? [];
  if (name && value) dns.zone.set(name, { txt: [value] });
}

describe('examples/list-resources', () => {
  for (const name of of('list-resources')) {
    test(name, async () => {
      const text = read('list-resources', name, 'list-resource.tfquery.hcl');
      assertFormatted(text);
      const { type, config } = blockOf(text, 'list');
      assert.equal(type, name);
      const encoded = served.encode('list_resource_schemas', name, config);
      const valid = await client.call('ValidateListResourceConfig', { type_name: name, config: encoded });
      assert.deepEqual(diagnosticsIn(valid), []);
      const request = { type_name: name, config: encoded, include_resource_object: true };
      const events = await client.stream('ListResource', request);
      assert.ok(events.length > 0, 'it finds something');
      for (const event of events) {
        assert.deepEqual(event['diagnostic'], []);
        assert.ok(served.decode('resource_schemas', name, event['resource_object']));
      }
    });
  }
});
