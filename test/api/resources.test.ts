// Every resource, from its example, through every verb; and a kind made up here, to show that nothing is written per kind.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { field } from '../../schemas/field.ts';
import { resources as declared } from '../../schemas/index.ts';
import { defineResource, type Resource } from '../../schemas/resource.ts';
import { domain } from '../../schemas/resources/domain.ts';
import { bool, slug, text } from '../../schemas/types.ts';
import { startApi, type TestApi } from '../support/api.ts';

const farewell = defineResource({
  kind: 'farewell',
  parent: domain,
  description: 'A kind that exists in this test only.',
  attributes: {
    name: field(slug, { description: 'Unique in the domain.', requires_replace: true }),
    subject: field(text(200), { description: 'Subject line.' }),
    enabled: field(bool, { description: 'Whether it is used. Default true.', default: true }),
    user: field(slug, {
      description: 'An outgoing user.',
      optional: true,
      references: { kind: 'outgoing_user', under: ['domain'] },
    }),
  },
  example: { domain: 'example.com', name: 'default', subject: 'Locked', user: 'smarthost' },
});
const resources = [...declared, farewell];

/** An attribute that may change, with another value for it. */
const changes: Record<string, [string, unknown]> = {
  installation: ['abuse_contact', ['other@example.net']],
  region: ['description', 'changed'],
  admin: ['description', 'changed'],
  domain: ['description', 'changed'],
  route: ['port', 2525],
  mailbox: ['description', 'changed'],
  outgoing_user: ['description', 'changed'],
  dkim_key: ['state', 'retiring'],
  identity_header: ['position', 30],
  farewell: ['subject', 'changed'],
  lock_template: ['subject', 'changed'],
  administrative_lock: ['reason', 'changed'],
  identity_administrative_lock: ['reason', 'changed'],
};

function changeOf(resource: Resource): [string, unknown] {
  return changes[resource.kind] ?? ['description', 'changed'];
}

function bodyOf(resource: Resource): Record<string, unknown> {
  return Object.fromEntries(Object.entries(resource.example).filter(([name]) => !resource.key.includes(name)));
}

describe('every resource', () => {
  let api: TestApi;
  const keyOf = (resource: Resource): string[] => resource.keyOf(resource.example);
  const pathOf = (resource: Resource): string => resource.path(keyOf(resource));

  before(async () => {
    api = await startApi({ resources });
    for (const resource of resources) await api.create(pathOf(resource), bodyOf(resource));
  });
  after(() => api.stop());

  for (const resource of resources) {
    test(`${resource.kind}: GET answers the example, completed, in schema order`, async () => {
      const { status, body, headers } = await api.send('GET', pathOf(resource));
      assert.equal(status, 200);
      assert.equal(headers.get('etag'), `"${body.revision}"`);
      assert.partialDeepStrictEqual(body, resource.example);
      const names = Object.keys(resource.attributes).filter((name) => !resource.attributes[name]?.notes.secret);
      assert.deepEqual(
        Object.keys(body).filter((name) => names.includes(name)),
        names,
      );
      assert.deepEqual(Object.keys(body).slice(-3), ['revision', 'created_at', 'updated_at']);
      const known = await api.send('GET', pathOf(resource), {
        headers: { 'if-none-match': headers.get('etag') as string },
      });
      assert.equal(known.status, 304);
    });

    test(`${resource.kind}: GET -> PUT changes nothing, not even the revision`, async () => {
      const read = await api.send('GET', pathOf(resource));
      const written = await api.send('PUT', pathOf(resource), {
        body: read.body,
        headers: { 'if-match': read.headers.get('etag') as string },
      });
      assert.equal(written.status, 200, JSON.stringify(written.body));
      assert.deepEqual(written.body, read.body);
    });

    test(`${resource.kind}: PATCH changes one attribute, PUT puts it back`, async () => {
      const [name, value] = changeOf(resource);
      const before = await api.send('GET', pathOf(resource));
      const patched = await api.send('PATCH', pathOf(resource), {
        body: { [name]: value },
        headers: { 'if-match': before.headers.get('etag') as string },
      });
      assert.equal(patched.status, 200, JSON.stringify(patched.body));
      assert.ok(patched.body.revision > before.body.revision);
      const { revision: _, updated_at: __, ...rest } = patched.body;
      assert.partialDeepStrictEqual(rest, { ...resource.example, [name]: value });
      const back = await api.send('PUT', pathOf(resource), { body: bodyOf(resource), headers: { 'if-match': '*' } });
      assert.equal(back.status, 200);
      assert.deepEqual({ ...back.body, revision: 0, updated_at: '' }, { ...before.body, revision: 0, updated_at: '' });
    });

    if (resource.singleton) continue;

    test(`${resource.kind}: list and batch get`, async () => {
      const one = (await api.send('GET', pathOf(resource))).body;
      const parent = keyOf(resource).slice(0, resource.key.length - resource.ownKey.length);
      const listed = await api.send('GET', resource.collectionPath(parent));
      assert.deepEqual(listed.body, { items: [one], next_cursor: null });
      const anywhere = await api.send('GET', resource.collectionPath(parent.map(() => '-')));
      assert.deepEqual(anywhere.body.items, [one]);
      const absent = resource.key.map(() => 'absent');
      const batch = await api.send('POST', resource.batchPath, { body: { keys: [absent, keyOf(resource)] } });
      assert.deepEqual(batch.body, { items: [one], missing: [absent] });
    });
  }

  test('all are deleted, last first; then there is nothing', async () => {
    for (const resource of resources.toReversed()) {
      const gone = await api.send('DELETE', pathOf(resource), { headers: { 'if-match': '*' } });
      assert.equal(gone.status, 204, `${resource.kind}: ${JSON.stringify(gone.body)}`);
      assert.equal((await api.send('GET', pathOf(resource))).status, 404);
      assert.equal((await api.send('DELETE', pathOf(resource), { headers: { 'if-match': '*' } })).status, 404);
    }
    for (const table of ['resource', 'resource_ref', 'resource_claim'])
      assert.deepEqual(await api.database.query(`select * from ${table}`), []);
  });
});
