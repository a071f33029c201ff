// Every resource through every layer, from its example; and a kind made up at run time, through the same.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { field, object } from '../schemas/field.ts';
import { resources } from '../schemas/index.ts';
import { defineResource, type Resource, secretsOf } from '../schemas/resource.ts';
import { domain } from '../schemas/resources/domain.ts';
import { bool, count, many, oneOf, secretText, slug, text } from '../schemas/types.ts';
import { generatedFiles } from '../scripts/generated-files.ts';
import { generateOpenapi } from '../server/api/openapi.ts';
import { type Reply, startApi, type TestApi } from './support/api.ts';
import { exampleConfiguration } from './terraform/example-configuration.ts';
import { openWorkspace, type Workspace } from './terraform/terraform.ts';

const root = dirname(import.meta.dirname);

// Listed nowhere: what it takes to add a resource is to describe it.
const greeting = defineResource({
  kind: 'greeting',
  parent: domain,
  description: 'A made-up resource with one attribute of every kind.',
  attributes: {
    name: field(slug, { description: 'Unique in the domain.', requires_replace: true }),
    words: field(text(100), { description: 'What is said.' }),
    tone: field(oneOf('warm', 'cool'), { description: 'How. Default `warm`.', default: 'warm' }),
    volume: field(count(0, 11), { description: 'How loudly. Null: as ever.', optional: true }),
    guests: field(many(text(50), 10), { description: 'To whom.', default: [] }),
    order: field(many(text(50), 10), { description: 'In which order.', default: [], collection: 'list' }),
    manners: field(object({ bow: field(bool, { description: 'Whether to bow. Default true.', default: true }) }), {
      description: 'How it looks.',
      default: {},
    }),
    secret_word_wo: field(secretText(4), { description: 'Said on the quiet.', secret: 'hash' }),
    host: field(slug, { description: 'The admin who speaks.', optional: true, references: { kind: 'admin' } }),
    length: field(count(0), { description: 'Letters in all.', computed: 'volatile' }),
  },
  example: {
    domain: 'example.com',
    name: 'morning',
    words: 'Good morning',
    guests: ['Ann', 'Bob'],
    order: ['b', 'a'],
    host: 'acme',
  },
  compute: (document) => ({ length: document.words.length }),
});

const all: readonly Resource[] = [...resources, greeting];
const keyOf = (resource: Resource): string[] => resource.keyOf(resource.example);
const pathOf = (resource: Resource): string => resource.path(keyOf(resource));

describe('every resource through the API', () => {
  let api: TestApi;
  const created = new Map<string, Reply>();
  before(async () => {
    api = await startApi({ resources: all });
    for (const resource of all) created.set(resource.kind, await api.create(pathOf(resource), resource.example));
  });
  after(() => api.stop());

  for (const resource of all) {
    test(`${resource.kind}: what is written comes back, complete`, async () => {
      const { body, headers } = await api.send('GET', pathOf(resource));
      for (const [name, value] of Object.entries(resource.example)) assertHolds(body[name], value, name);
      for (const [name, one] of Object.entries(resource.attributes)) {
        assert.equal(Object.hasOwn(body, name), one.notes.secret === undefined, name);
      }
      assert.equal(headers.get('etag'), `"${body.revision}"`);
      assert.deepEqual(body, created.get(resource.kind)?.body);
    });

    test(`${resource.kind}: sending back what was read changes nothing`, async () => {
      const read = await api.send('GET', pathOf(resource));
      const again = await api.send('PUT', pathOf(resource), {
        body: read.body,
        headers: { 'if-match': read.headers.get('etag') ?? '' },
      });
      assert.equal(again.status, 200, JSON.stringify(again.body));
      assert.equal(again.headers.get('etag'), read.headers.get('etag'));
    });

    test(`${resource.kind}: a second create, a stale write and one without precondition are refused`, async () => {
      const refused = async (headers: Record<string, string>): Promise<number> =>
        (await api.send('PUT', pathOf(resource), { body: resource.example, headers })).status;
      assert.equal(await refused({ 'if-none-match': '*' }), 412);
      assert.equal(await refused({ 'if-match': '"999999"' }), 412);
      assert.equal(await refused({}), 428);
    });

    test(`${resource.kind}: an unknown property is refused with its place`, async () => {
      const reply = await api.send('PUT', pathOf(resource), {
        body: { ...resource.example, no_such_thing: 1 },
        headers: { 'if-match': '*' },
      });
      assert.equal(reply.status, 422);
      assert.equal(reply.body.errors[0].pointer, '/no_such_thing');
    });

    if (!resource.singleton) {
      test(`${resource.kind}: the list and the batch hold the same document`, async () => {
        const read = await api.send('GET', pathOf(resource));
        const parentKey = keyOf(resource).slice(0, resource.key.length - resource.ownKey.length);
        const list = await api.send('GET', resource.collectionPath(parentKey));
        assert.deepEqual(
          list.body.items.find((item: { revision: number }) => item.revision === read.body.revision),
          read.body,
        );
        const everywhere = await api.send('GET', `${resource.collectionPath(parentKey.map(() => '-'))}?limit=1000`);
        assert.ok(everywhere.body.items.length >= list.body.items.length);
      });
    }
  }

  test('the API description has an operation for each verb of each', () => {
    const { paths } = generateOpenapi('0', all) as { paths: Record<string, Record<string, unknown>> };
    for (const resource of all) {
      for (const verb of ['get', 'put', 'patch', 'delete'])
        assert.ok(paths[resource.pathTemplate]?.[verb], `${verb} ${resource.pathTemplate}`);
    }
  });

  test('what others refer to cannot go, and all of it goes in reverse order', async () => {
    const refused = await api.send('DELETE', '/v1/admins/acme', { headers: { 'if-match': '*' } });
    assert.equal(refused.status, 409);
    for (const resource of all.toReversed()) {
      const gone = await api.send('DELETE', pathOf(resource), { headers: { 'if-match': '*' } });
      assert.equal(gone.status, 204, `${resource.kind}: ${JSON.stringify(gone.body)}`);
      assert.equal((await api.send('GET', pathOf(resource))).status, 404);
    }
  });
});

describe('every resource through terraform', () => {
  let api: TestApi;
  let workspace: Workspace;
  before(async () => {
    api = await startApi({ resources: all });
    workspace = await openWorkspace({ resources: all, endpoint: api.url, token: api.token });
    writeFileSync(
      join(workspace.directory, 'versions.tf'),
      'terraform {\n  required_providers {\n    postplane = { source = "postplane/postplane" }\n  }\n}\n',
    );
    writeFileSync(join(workspace.directory, 'main.tf.json'), JSON.stringify(configuration(), null, 2));
  });
  after(async () => {
    await workspace.close();
    await api.stop();
  });

  test('apply makes each as its example says, and the next plan is empty', async () => {
    await workspace.apply();
    await workspace.expectNoChanges();
    const state = await workspace.state();
    for (const resource of all) {
      const values = state.find((one) => one.address === `postplane_${resource.kind}.this`)?.values;
      assert.ok(values, resource.kind);
      for (const [name, value] of Object.entries(resource.example))
        assertHolds(values[name], value, `${resource.kind}.${name}`);
      assert.equal((await api.send('GET', pathOf(resource))).status, 200);
    }
  });

  test('each is imported by its key, and the plan stays empty', async () => {
    for (const resource of all) {
      const address = `postplane_${resource.kind}.this`;
      await workspace.ok('state', 'rm', address);
      await workspace.ok('import', '-no-color', address, resource.id(keyOf(resource)));
    }
    await workspace.expectNoChanges();
  });

  test('each one removed elsewhere is planned again', async () => {
    assert.equal((await api.send('DELETE', pathOf(greeting), { headers: { 'if-match': '*' } })).status, 204);
    const plan = await workspace.run('plan', '-detailed-exitcode', '-no-color');
    assert.equal(plan.code, 2, plan.output);
    assert.match(plan.output, /postplane_greeting\.this will be created/);
    await workspace.apply();
  });

  test('destroy leaves nothing', async () => {
    await workspace.ok('destroy', '-auto-approve', '-no-color');
    for (const resource of all) {
      assert.equal((await api.send('GET', pathOf(resource))).status, 404, resource.kind);
    }
  });

  function configuration(): object {
    return exampleConfiguration(all, (resource) =>
      resource.kind === 'greeting'
        ? Object.fromEntries(
            secretsOf(resource).flatMap(([name]) => [
              [name, 'sesame'],
              [`${name}_version`, 1],
            ]),
          )
        : {},
    );
  }
});

// What was written is there; sets in any order, objects at least with the attributes given.
function assertHolds(actual: unknown, written: unknown, place: string): void {
  if (Array.isArray(written)) {
    assert.equal((actual as unknown[])?.length, written.length, place);
    const sorted = (values: unknown[]): unknown[] =>
      [...values].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
    for (const [index, value] of sorted(written).entries())
      assertHolds(sorted(actual as unknown[])[index], value, `${place}[${index}]`);
  } else if (typeof written === 'object' && written !== null) {
    for (const [name, value] of Object.entries(written))
      assertHolds((actual as Record<string, unknown>)?.[name], value, `${place}.${name}`);
  } else assert.equal(actual, written, place);
}

test('a kind that is described gets its pages, client types and bindings, and no other file changes that is not a list of all', async () => {
  const examples = join(await mkdtemp(join(tmpdir(), 'postplane-examples-')), 'examples');
  cpSync(join(root, 'examples'), examples, { recursive: true, filter: (path) => !path.includes('node_modules') });
  const own = join(examples, 'resources/postplane_greeting');
  mkdirSync(own);
  const lines = Object.entries(greeting.example).map(([name, value]) => `  ${name} = ${JSON.stringify(value)}`);
  writeFileSync(join(own, 'resource.tf'), `resource "postplane_greeting" "this" {\n${lines.join('\n')}\n}\n`);
  writeFileSync(join(own, 'import.sh'), 'terraform import postplane_greeting.this example.com/morning\n');
  const changed: string[] = [];
  const added: string[] = [];
  for (const [path, text] of await generatedFiles(all, examples)) {
    const file = join(root, path);
    if (!existsSync(file)) added.push(path);
    else if (readFileSync(file, 'utf8') !== text) changed.push(path);
  }
  rmSync(dirname(examples), { recursive: true });
  assert.deepEqual(changed.sort(), [
    'openapi.yaml',
    'provider/api-types.ts',
    'provider/cdktf/index.d.ts',
    'provider/cdktf/index.js',
    'provider/schema.golden.json',
  ]);
  assert.deepEqual(added.sort(), [
    'docs/data-sources/greeting.md',
    'docs/data-sources/greetings.md',
    'docs/list-resources/greeting.md',
    'docs/resources/greeting.md',
    'examples/list-resources/postplane_greeting/list-resource.tfquery.hcl',
    'provider/cdktf/data-postplane-greeting/index.d.ts',
    'provider/cdktf/data-postplane-greeting/index.js',
    'provider/cdktf/data-postplane-greetings/index.d.ts',
    'provider/cdktf/data-postplane-greetings/index.js',
    'provider/cdktf/greeting/index.d.ts',
    'provider/cdktf/greeting/index.js',
  ]);
});
