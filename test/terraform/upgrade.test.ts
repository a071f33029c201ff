// What released versions have stored, of every kind they had: the provider of today upgrades it, and terraform plans nothing.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { VERSION } from '../../provider/version.ts';
import { resources } from '../../schemas/index.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { type Built, buildForTest, type Started } from '../provider/built.ts';
import { connectClient, diagnosticsIn, type ProtocolClient, type Served, servedTypes } from '../provider/client.ts';
import { exampleConfiguration } from './example-configuration.ts';
import { openWorkspace, type Workspace } from './terraform.ts';

const recorded = join(dirname(import.meta.dirname), 'vectors/state');
const versions = 'terraform {\n  required_providers {\n    postplane = { source = "postplane/postplane" }\n  }\n}\n';

interface State {
  readonly resources: readonly {
    readonly type: string;
    readonly instances: readonly { readonly schema_version: number; readonly attributes: Record<string, unknown> }[];
  }[];
}

async function withConfiguration(text: string, work: (workspace: Workspace) => Promise<void>): Promise<void> {
  const api: TestApi = await startApi();
  try {
    const workspace = await openWorkspace({ resources, endpoint: api.url, token: api.token });
    try {
      writeFileSync(join(workspace.directory, 'versions.tf'), versions);
      writeFileSync(join(workspace.directory, 'main.tf.json'), text);
      await workspace.apply();
      await work(workspace);
    } finally {
      await workspace.close();
    }
  } finally {
    await api.stop();
  }
}

test('the state of this version is recorded', async () => {
  const folder = join(recorded, VERSION);
  if (existsSync(folder)) return;
  const text = `${JSON.stringify(configuration(), null, 2)}\n`;
  await withConfiguration(text, async ({ directory }) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'main.tf.json'), text);
    writeFileSync(join(folder, 'state.json'), readFileSync(join(directory, 'terraform.tfstate')));
  });
  assert.fail(`there was no state of ${VERSION}: it has been recorded in ${folder}; commit it`);
});

// Every kind by its example, and the waiter for a domain that needs no record.
function configuration(): object {
  const { resource } = exampleConfiguration(resources);
  const more = {
    postplane_domain: {
      ...resource['postplane_domain'],
      trusted: { domain: 'trusted.example', admin: 'acme', trusted: true, depends_on: ['postplane_admin.this'] },
    },
    postplane_domain_verification: { trusted: { domain: '${postplane_domain.trusted.domain}' } },
  };
  return { resource: { ...resource, ...more } };
}

// What was stored is there; attributes that came later are null.
function assertKept(now: unknown, stored: unknown, place: string): void {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) {
    assert.deepEqual(now, stored, place);
    return;
  }
  const kept = stored as Record<string, unknown>;
  for (const [name, value] of Object.entries(now as object)) assertKept(value, kept[name] ?? null, `${place}.${name}`);
}

for (const version of existsSync(recorded) ? readdirSync(recorded) : []) {
  const read = (name: string): string => readFileSync(join(recorded, version, name), 'utf8');

  describe(`state of ${version}`, () => {
    const state = JSON.parse(read('state.json')) as State;
    let built: Built;
    let started: Started;
    let client: ProtocolClient;
    let served: Served;
    before(async () => {
      built = await buildForTest();
      started = await built.start();
      client = connectClient(started.fields[3] as string);
      served = await servedTypes(client);
    });
    after(() => {
      client.close();
      started.child.kill();
      built.remove();
    });

    test('there is one of every kind', () => {
      assert.ok(state.resources.length > 15, `only ${state.resources.length}`);
    });

    for (const { type, instances } of state.resources) {
      test(type, async () => {
        for (const { schema_version, attributes } of instances) {
          const upgraded = await client.call('UpgradeResourceState', {
            type_name: type,
            version: schema_version,
            raw_state: { json: Buffer.from(JSON.stringify(attributes)) },
          });
          assert.deepEqual(diagnosticsIn(upgraded), []);
          const now = served.decode('resource_schemas', type, upgraded['upgraded_state']) as Record<string, unknown>;
          const schemas = served.message['resource_schemas'] as Record<string, { version: number }>;
          const same = schemas[type]?.version === schema_version;
          for (const [name, value] of Object.entries(attributes))
            if (same && Object.hasOwn(now, name)) assertKept(now[name], value, `${type}.${name}`);
          for (const name of ['domain', 'name'])
            if (attributes[name] !== undefined) assert.equal(now[name], attributes[name]);
        }
      });
    }

    test('terraform plans nothing with it', async () => {
      await withConfiguration(read('main.tf.json'), async (workspace) => {
        writeFileSync(join(workspace.directory, 'terraform.tfstate'), read('state.json'));
        await workspace.expectNoChanges();
      });
    });
  });
}
