// What a refresh costs in requests: few for many objects, and no lists of many for few.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { serveAttached } from '../../provider/protocol/serve.ts';
import { createProvider } from '../../provider/provider.ts';
import { ADDRESS, VERSION } from '../../provider/version.ts';
import { resources } from '../../schemas/index.ts';
import { copies } from '../support/copies.ts';
import { type ControlPlane, startControlPlane } from '../terraform/control-plane.ts';
import {
  connectClient,
  diagnosticsIn,
  encodeObject,
  type Message,
  type ProtocolClient,
  type Served,
  servedTypes,
} from './client.ts';

const DOMAINS = 100;
const MAILBOXES = 10_000;
const MOST_CALLS = 100;
const AT_ONCE = 10;

let api: ControlPlane;
let client: ProtocolClient;
let served: Served;
let detach: () => Promise<void>;

// The mailboxes d0 … d99 have are as many; those of `large` as all of theirs together.
before(async () => {
  api = await startControlPlane();
  await api.api.create('/v1/domains/d0.test', { domain: 'd0.test', admin: 'acme' });
  await api.api.create('/v1/domains/d0.test/mailboxes/m0', {});
  await api.api.create('/v1/domains/large.test', { domain: 'large.test', admin: 'acme' });
  await api.api.create('/v1/domains/large.test/mailboxes/m0', {});
  const query = (sql: string): Promise<object[]> => api.api.database.query(sql);
  await copies(query, "id = 'd0.test/m0'", 'm0', { prefix: 'm', count: MAILBOXES / DOMAINS });
  await copies(query, "key[1] = 'd0.test'", 'd0.test', { prefix: 'd', count: DOMAINS, suffix: '.test' });
  await copies(query, "id = 'large.test/m0'", 'm0', { prefix: 'm', count: MAILBOXES });
  const environment = { POSTPLANE_ENDPOINT: api.url, POSTPLANE_TOKEN: api.token };
  const provider = createProvider({ resources, environment, version: VERSION });
  const attached = await serveAttached({
    name: 'postplane',
    address: ADDRESS,
    handlers: provider.handlers,
    environment,
  });
  client = connectClient(attached.address);
  served = await servedTypes(client);
  detach = attached.close;
});
beforeEach(async () => {
  await client.call('ConfigureProvider', {
    config: encodeObject(served.providerType, {}),
    terraform_version: '1.11.4',
  });
  api.requests.length = 0;
  api.page = null;
});
after(async () => {
  client.close();
  await detach();
  await api.stop();
});

type Key = Readonly<Record<string, string>>;

/** As Terraform refreshes: ten at once. All must be there. */
async function refresh(type: string, keys: readonly Key[]): Promise<void> {
  const waiting = [...keys];
  const read = async (): Promise<void> => {
    for (let key = waiting.shift(); key; key = waiting.shift()) {
      const current = served.encode('resource_schemas', type, key);
      const answer: Message = await client.call('ReadResource', { type_name: type, current_state: current });
      assert.deepEqual(diagnosticsIn(answer), []);
      const state = served.decode('resource_schemas', type, answer['new_state']) as Key | null;
      for (const [name, part] of Object.entries(key)) assert.equal(state?.[name], part);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, read));
}

const mailboxes = (domain: string, count: number): Key[] =>
  Array.from({ length: count }, (_, index) => ({ domain, local_part: `m${index}` }));
const everyDomain = Array.from({ length: DOMAINS }, (_, index) => `d${index}.test`);

/** Objects that were listed, at most. */
const listed = (): number => api.requests.reduce((sum, { query }) => sum + Number(query.get('limit') ?? 0), 0);

test('10,000 mailboxes of one domain', async () => {
  await refresh('postplane_mailbox', mailboxes('large.test', MAILBOXES));
  assert.ok(api.requests.length <= MOST_CALLS, `${api.requests.length} calls`);
});

test('10,000 mailboxes of a hundred domains, one domain after the other', async () => {
  await refresh(
    'postplane_mailbox',
    everyDomain.flatMap((domain) => mailboxes(domain, MAILBOXES / DOMAINS)),
  );
  assert.ok(api.requests.length <= MOST_CALLS, `${api.requests.length} calls`);
});

test('10,000 mailboxes of a hundred domains, mixed, and the domains', async () => {
  const columns = Array.from({ length: MAILBOXES / DOMAINS }, (_, index) => `m${index}`);
  await refresh(
    'postplane_mailbox',
    columns.flatMap((local_part) => everyDomain.map((domain) => ({ domain, local_part }))),
  );
  await refresh(
    'postplane_domain',
    everyDomain.map((domain) => ({ domain })),
  );
  assert.ok(api.requests.length <= MOST_CALLS, `${api.requests.length} calls`);
});

test('ten of 20,000 are read without listing all, wherever they are', async () => {
  for (const keys of [
    mailboxes('d7.test', 10),
    mailboxes('large.test', 10),
    everyDomain.slice(0, 10).map((domain) => ({ domain, local_part: 'm1' })),
  ]) {
    api.requests.length = 0;
    await client.call('ConfigureProvider', { config: encodeObject(served.providerType, {}) });
    await refresh('postplane_mailbox', keys);
    assert.ok(api.requests.length <= 15, `${api.requests.length} calls`);
    assert.ok(listed() <= 1_200, `${listed()} objects listed`);
  }
});

test('the token of a tenant with ten objects lists its own alone', async () => {
  await api.api.create('/v1/admins/small', { name: 'small' });
  const own = Array.from({ length: 10 }, (_, index) => ({ domain: `small${index}.test` }));
  for (const { domain } of own) await api.api.create(`/v1/domains/${domain}`, { domain, admin: 'small' });
  const token = await api.api.tokenOf('small');
  await client.call('ConfigureProvider', { config: encodeObject(served.providerType, { token }) });
  await refresh('postplane_domain', own);
  assert.ok(api.requests.length <= 5, `${api.requests.length} calls`);
});

test('an object that no list holds is gone only when the API says so', async () => {
  await refresh('postplane_mailbox', mailboxes('d3.test', 20));
  api.requests.length = 0;
  const read = async (local_part: string): Promise<unknown> => {
    const current_state = served.encode('resource_schemas', 'postplane_mailbox', { domain: 'd3.test', local_part });
    const answer = await client.call('ReadResource', { type_name: 'postplane_mailbox', current_state });
    return served.decode('resource_schemas', 'postplane_mailbox', answer['new_state']);
  };
  assert.equal(await read('absent'), null);
  await api.api.create('/v1/domains/d3.test/mailboxes/later', {});
  assert.notEqual(await read('later'), null);
  assert.deepEqual(
    api.requests.map((one) => one.path),
    ['/v1/domains/d3.test/mailboxes/absent', '/v1/domains/d3.test/mailboxes/later'],
  );
});
