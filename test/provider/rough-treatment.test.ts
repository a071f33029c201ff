// M-11: what no Terraform sends, and too much of what it does: every call is answered, and the process goes on.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Client, credentials } from '@grpc/grpc-js';
import { encodeValue } from '../../provider/protocol/dynamic-value.ts';
import type { DynamicValue, Schema } from '../../provider/protocol/messages.ts';
import { UNKNOWN } from '../../provider/protocol/types.ts';
import { type ControlPlane, startControlPlane } from '../terraform/control-plane.ts';
import { type Built, buildForTest, type Started } from './built.ts';
import { connectClient, encodeObject, type Message, type ProtocolClient, type Served, servedTypes } from './client.ts';

let api: ControlPlane;
let built: Built;
let started: Started;
let client: ProtocolClient;
let bytes: Client;
let served: Served;

before(async () => {
  api = await startControlPlane();
  built = await buildForTest();
  started = await built.start({ POSTPLANE_ENDPOINT: api.url, POSTPLANE_TOKEN: api.token });
  client = connectClient(started.fields[3] as string);
  bytes = new Client(`unix:${started.fields[3]}`, credentials.createInsecure(), { 'grpc.max_send_message_length': -1 });
  served = await servedTypes(client);
  await client.call('ConfigureProvider', {
    config: encodeObject(served.providerType, {}),
    terraform_version: '1.14.0',
  });
});
after(async () => {
  client?.close();
  bytes?.close();
  started?.child.kill();
  built?.remove();
  await api?.stop();
});

/** The gRPC status of a call made of any bytes; 0: it was answered. */
function send(path: string, body: Buffer): Promise<number> {
  const same = (value: Buffer): Buffer => value;
  return new Promise((resolve) => {
    bytes.makeUnaryRequest(path, same, same, body, { deadline: Date.now() + 60_000 }, (error) =>
      resolve(error?.code ?? 0),
    );
  });
}

async function isAlive(): Promise<void> {
  assert.ok((await client.call('GetMetadata', {}))['resources']);
  assert.equal(started.child.exitCode, null);
}

const UNIMPLEMENTED = 12;

test('a call or a service it does not know is UNIMPLEMENTED', async () => {
  for (const path of ['/tfplugin6.Provider/BrewCoffee', '/tfplugin9.Provider/GetMetadata', '/x/y'])
    assert.equal(await send(path, Buffer.alloc(0)), UNIMPLEMENTED, path);
  await isAlive();
});

test('bytes that are no message are refused, whatever they are', async () => {
  const torn = [Buffer.from('ffffffffffffffffffff', 'hex'), Buffer.from([0x0a, 0x7f, 1]), Buffer.alloc(1 << 20, 0xff)];
  for (const method of ['GetProviderSchema', 'PlanResourceChange', 'ApplyResourceChange', 'ConfigureProvider'])
    for (const body of torn) assert.notEqual(await send(`/tfplugin6.Provider/${method}`, body), 0, method);
  await isAlive();
});

test('a message of 64 MiB is answered or refused', async () => {
  const state = { raw_state: { json: Buffer.alloc(64 << 20, 0x20) }, type_name: 'postplane_route', version: 0 };
  const answer = await client.call('UpgradeResourceState', state).catch((error: { code: number }) => error);
  assert.ok('code' in answer || (answer['diagnostics'] as unknown[]).length > 0);
  await isAlive();
});

test('a value nested a hundred thousand deep is a diagnostic', async () => {
  const deep = Buffer.concat([Buffer.alloc(100_000, 0x91), Buffer.from([0xc0])]);
  for (const method of ['ValidateResourceConfig', 'PlanResourceChange', 'ReadResource']) {
    const value = { msgpack: deep };
    const answer = await client.call(method, {
      type_name: 'postplane_route',
      config: value,
      current_state: value,
      prior_state: value,
      proposed_new_state: value,
    });
    assert.equal((answer['diagnostics'] as { severity: number }[])[0]?.severity, 1, method);
  }
  await isAlive();
});

test('configurations of which nothing is known are valid and planned', async () => {
  const schemas = served.message['resource_schemas'] as Record<string, Schema>;
  for (const [name, schema] of Object.entries(schemas)) {
    const attributes = schema.block?.attributes ?? [];
    const given = attributes.filter((one) => one.required || one.optional).map((one) => [one.name, UNKNOWN] as const);
    const config = served.encode('resource_schemas', name, Object.fromEntries(given));
    const none: DynamicValue = { msgpack: encodeValue('string', null).msgpack as Buffer };
    const client_capabilities = { write_only_attributes_allowed: true };
    const request = { type_name: name, config, prior_state: none, proposed_new_state: config, client_capabilities };
    for (const method of ['ValidateResourceConfig', 'PlanResourceChange']) {
      const answer = await client.call(method, request);
      const errors = ((answer['diagnostics'] ?? []) as { severity: number; summary: string; detail: string }[]).filter(
        (one) => one.severity === 1,
      );
      assert.deepEqual(errors, [], `${method} ${name}`);
    }
  }
});

test('1,000 reads and plans, a hundred at once, within 300 MB', async () => {
  const fresh = await built.start({ POSTPLANE_ENDPOINT: api.url, POSTPLANE_TOKEN: api.token });
  const asked = connectClient(fresh.fields[3] as string);
  await asked.call('ConfigureProvider', { config: encodeObject(served.providerType, {}), terraform_version: '1.14.0' });
  const route = {
    domain: 'example.com',
    name: 'r',
    host: 'mail.example.com',
    priority: 10,
    port: 25,
    tls: 'none',
    enabled: true,
  };
  const value = served.encode('resource_schemas', 'postplane_route', route);
  const one = (index: number): Promise<Message> =>
    index % 2 === 0
      ? asked.call('ReadResource', { type_name: 'postplane_route', current_state: value })
      : asked.call('ValidateResourceConfig', { type_name: 'postplane_route', config: value });
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < 1000) {
      const answer = await one(next++);
      for (const { severity } of (answer['diagnostics'] ?? []) as { severity: number }[]) assert.notEqual(severity, 1);
    }
  };
  await Promise.all(Array.from({ length: 100 }, worker));
  const resident = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${fresh.child.pid}/status`, 'utf8'))?.[1]) / 1024;
  asked.close();
  fresh.child.kill();
  assert.ok(resident < 300, `${resident} MB`);
});
