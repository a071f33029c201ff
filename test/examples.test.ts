// Every example is applied by the real terraform, planned again, imported as its import.sh says, and destroyed.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createProvider } from '../provider/provider.ts';
import { VERSION } from '../provider/version.ts';
import { resources } from '../schemas/index.ts';
import { createResolver } from '../server/dns.ts';
import { startApi, type TestApi } from './support/api.ts';
import { startDns, type TestDns } from './support/dns.ts';
import { openWorkspace, type Workspace } from './terraform/terraform.ts';

const examples = join(dirname(import.meta.dirname), 'examples');
const versions =
  'terraform {\n  required_providers {\n    postplane = { source = "registry.terraform.io/postplane/postplane" }\n  }\n}\n';
const read = (...path: string[]): string => readFileSync(join(examples, ...path), 'utf8');

let dns: TestDns;
let api: TestApi;
let owner: NodeJS.Timeout;

before(async () => {
  dns = await startDns();
  api = await startApi({ resolver: createResolver({ servers: [dns.address] }) });
  owner = setInterval(() => void publishVerification().catch(() => {}), 200);
});
after(async () => {
  clearInterval(owner);
  await api.stop();
  await dns.close();
});

async function withWorkspace(
  files: Record<string, string>,
  work: (workspace: Workspace) => Promise<void>,
): Promise<void> {
  const workspace = await openWorkspace({ resources, endpoint: api.url, token: api.token });
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace.directory, name), text);
    await work(workspace);
    await workspace.ok('destroy', '-auto-approve', '-no-color');
  } finally {
    await workspace.close();
  }
}

describe('examples/resources', () => {
  for (const type of readdirSync(join(examples, 'resources'))) {
    test(type, async () => {
      await withWorkspace(
        { 'versions.tf': versions, 'main.tf': read('resources', type, 'resource.tf') },
        async (workspace) => {
          await workspace.apply();
          await workspace.expectNoChanges();
          const [, , address, id] =
            /^(terraform import) '?([^' ]+\S*?)'? (\S+)\n$/.exec(read('resources', type, 'import.sh')) ?? [];
          assert.ok(address && id, 'import.sh is one line: terraform import <address> <id>');
          await workspace.ok('state', 'rm', address);
          await workspace.ok('import', '-no-color', address, id);
          await workspace.expectNoChanges();
        },
      );
    });
  }
});

// All at once: the objects of every resource's example, and each data source as a module beside them.
describe('examples/data-sources', () => {
  const types = readdirSync(join(examples, 'data-sources'));
  let workspace: Workspace;
  let outputs: Record<string, { value: Record<string, unknown> }>;
  before(async () => {
    workspace = await openWorkspace({ resources, endpoint: api.url, token: api.token });
    writeFileSync(join(workspace.directory, 'objects.tf'), versions + objectsOfAll());
    await workspace.apply();
    for (const type of types) {
      mkdirSync(join(workspace.directory, type));
      writeFileSync(
        join(workspace.directory, type, 'main.tf'),
        versions + read('data-sources', type, 'data-source.tf'),
      );
    }
    const modules = types.map(
      (type) => `module "${type}" {\n  source = "./${type}"\n}\noutput "${type}" {\n  value = module.${type}\n}\n`,
    );
    writeFileSync(join(workspace.directory, 'modules.tf'), modules.join(''));
    await workspace.ok('get', '-no-color');
    await workspace.apply();
    await workspace.expectNoChanges();
    outputs = JSON.parse((await workspace.ok('output', '-json')).stdout);
  });
  after(async () => {
    writeFileSync(join(workspace.directory, 'modules.tf'), '');
    await workspace.ok('destroy', '-auto-approve', '-no-color');
    await workspace.close();
  });
  for (const type of types) {
    test(type, () => {
      const value = Object.values(outputs[type]?.value ?? {})[0];
      if (type !== 'postplane_whoami')
        assert.ok(value && Object.keys(value).length > 0, `${type} gave ${JSON.stringify(value)}`);
    });
  }
  test('every data source has one', () => {
    const provider = createProvider({ resources, environment: {}, version: VERSION });
    assert.deepEqual(types, [...provider.dataSources.keys()].sort());
  });
});

// The blocks of all examples, each address once: they are of one tenant.
function objectsOfAll(): string {
  const blocks = new Map<string, string>();
  for (const type of readdirSync(join(examples, 'resources'))) {
    // An exclusive list deletes what the other examples create beside it.
    if (type.endsWith('_exclusive')) continue;
    for (const [block] of read('resources', type, 'resource.tf').matchAll(
      /^(?:resource|variable|data) .*\{\n[\s\S]*?^\}\n/gm,
    )) {
      const address = block.slice(0, block.indexOf('{'));
      if (!blocks.has(address)) blocks.set(address, block);
    }
  }
  return [...blocks.values()].join('');
}

test('examples/gateway', async () => {
  await withWorkspace({ 'main.tf': read('gateway', 'main.tf') }, async (workspace) => {
    writeFileSync(
      join(workspace.directory, 'terraform.tfvars'),
      'application_password = "long enough to be a password"\n',
    );
    await workspace.apply();
    await workspace.expectNoChanges();
  });
});

test('every resource has an example with an import line', () => {
  for (const { kind } of resources) {
    for (const file of ['resource.tf', 'import.sh'])
      assert.ok(existsSync(join(examples, 'resources', `postplane_${kind}`, file)), `${kind}: ${file}`);
  }
});

// As the owner of example.com would, once the domain is there to ask.
async function publishVerification(): Promise<void> {
  const { body } = await api.send('GET', '/v1/dns-records/example.com?admin=acme');
  const records = (body.items ?? []) as { purpose: string; name: string; value: string }[];
  for (const { name, value } of records.filter(({ purpose }) => purpose === 'verification'))
    dns.zone.set(name, { txt: [value] });
}
