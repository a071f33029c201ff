// Any configuration the schemas take: applied, the next plan is empty; changed and applied, empty again; imported, empty, too; destroyed,
// nothing is left.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Field } from '../../schemas/field.ts';
import { resources } from '../../schemas/index.ts';
import type { Resource } from '../../schemas/resource.ts';
import { createResolver } from '../../server/dns.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { startDns, type TestDns } from '../support/dns.ts';
import { randomDocument, randomFrom } from '../support/random-documents.ts';
import { block, Expression } from './hcl.ts';
import { openWorkspace, type Workspace } from './terraform.ts';

const CONFIGURATIONS = 300;
const ALL_PRODUCTS = ['incoming', 'outgoing', 'archiving'];
const seed = Number(process.env['POSTPLANE_TEST_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const random = randomFrom(seed);
// The one document of the installation bears on all others: it is not varied here.
const varied = resources.filter((one) => one.key.length > 0);

let dns: TestDns;
let api: TestApi;
before(async () => {
  dns = await startDns();
  api = await startApi({ resolver: createResolver({ servers: [dns.address] }) });
  await api.create('/v1/admins/acme', { products: ALL_PRODUCTS });
});
after(async () => {
  await api?.stop();
  await dns?.close();
});

interface Configuration {
  readonly name: string;
  readonly resource: Resource;
  readonly key: Readonly<Record<string, string>>;
  document: Record<string, unknown>;
}

test(`${CONFIGURATIONS} random configurations: no plan after an apply, none after an import, nothing after a destroy (seed ${seed})`, {
  timeout: 300_000,
}, async () => {
  const configurations: Configuration[] = [];
  for (let index = 0; index < CONFIGURATIONS; index++) {
    const resource = varied[index % varied.length] as Resource;
    const key = keyFor(resource, index);
    await ensureParents(resource, key);
    const name = `c${index}`;
    const document = await accepted(resource, key, { 'if-none-match': '*' });
    configurations.push({ name, resource, key, document });
  }
  const tf = await openWorkspace({ resources, endpoint: api.url, token: api.token });
  try {
    tf.write(hcl(configurations));
    await tf.apply();
    await tf.expectNoChanges();

    for (const one of configurations) one.document = await accepted(one.resource, kept(one), { 'if-match': '*' });
    tf.write(hcl(configurations));
    await tf.apply();
    await tf.expectNoChanges();
    await imported(configurations);
  } finally {
    await tf.close();
  }
});

// What cannot change in place.
function kept({ resource, key, document }: Configuration): Record<string, unknown> {
  const fixed = Object.entries(resource.attributes).filter(
    ([name, one]) => one.notes.requires_replace && name in document,
  );
  return { ...key, ...Object.fromEntries(fixed.map(([name]) => [name, document[name]])) };
}

async function imported(configurations: readonly Configuration[]): Promise<void> {
  const tf = await openWorkspace({ resources, endpoint: api.url, token: api.token });
  try {
    const blocks = configurations.map(({ name, resource, key }) => {
      const id = resource.id(resource.key.map((part) => key[part] as string));
      return `import {\n  to = postplane_${resource.kind}.${name}\n  id = ${JSON.stringify(id)}\n}\n`;
    });
    // A password is in no import: configurations that give one are left as they would be planned without it.
    tf.write(hcl(configurations, withoutSecrets) + blocks.join(''));
    const { output } = await tf.apply();
    assert.match(output, new RegExp(`${configurations.length} imported, 0 added, 0 changed, 0 destroyed`));
    await tf.expectNoChanges();
    await destroyed(tf, configurations);
  } finally {
    await tf.close();
  }
}

// Nothing is left behind, also with many deletions at once.
async function destroyed(tf: Workspace, configurations: readonly Configuration[]): Promise<void> {
  for (const { document } of configurations) delete document['deletion_protection'];
  tf.write(hcl(configurations, withoutSecrets));
  await tf.apply();
  await tf.ok('destroy', '-auto-approve', '-no-color', '-parallelism=50');
  for (const { resource, key } of configurations) {
    const path = resource.path(resource.key.map((part) => key[part] as string));
    assert.equal((await api.send('GET', path)).status, 404, path);
  }
}

const withoutSecrets = (resource: Resource, name: string): boolean =>
  resource.attributes[name]?.notes.secret === undefined;

function hcl(
  configurations: readonly Configuration[],
  keep: (resource: Resource, name: string) => boolean = () => true,
): string {
  return configurations
    .map(({ name, resource, document }) => {
      const attributes = Object.entries(document).filter(([attribute]) => keep(resource, attribute));
      const written = attributes.map(([attribute, value]) => [attribute, value ?? new Expression('null')]);
      return block(`postplane_${resource.kind}`, name, Object.fromEntries(written));
    })
    .join('');
}

// Key parts that no other configuration has.
function keyFor(resource: Resource, index: number): Record<string, string> {
  const parent = resource.parent === null ? {} : parentKey(resource, keyFor(resource.parent, index));
  const own = resource.ownKey.map((name) => [name, ownPart(resource, name, index)]);
  return { ...parent, ...Object.fromEntries(own) };
}

function parentKey(resource: Resource, key: Readonly<Record<string, string>>): Record<string, string> {
  const names = resource.key.slice(0, resource.key.length - resource.ownKey.length);
  return Object.fromEntries(names.map((name, place) => [name, Object.values(key)[place] as string]));
}

function ownPart(resource: Resource, name: string, index: number): string {
  const example = String(resource.example[name]);
  const candidates = [`c${index}`, `c${index}.example.net`, `c${index}@example.net`, example];
  const found = candidates.find((one) => resource.checkAttribute(name, one).length === 0);
  assert.ok(found, `${resource.kind}.${name}`);
  return found;
}

const made = new Set<string>();

async function ensureParents(resource: Resource, key: Readonly<Record<string, string>>): Promise<void> {
  const { parent } = resource;
  if (parent === null) return;
  const names = resource.key.slice(0, resource.key.length - resource.ownKey.length);
  const above = Object.fromEntries(parent.key.map((name, place) => [name, key[names[place] as string] as string]));
  await ensureParents(parent, above);
  const path = parent.path(Object.values(above));
  if (made.has(path)) return;
  made.add(path);
  const document =
    parent.kind === 'domain'
      ? { ...above, admin: 'acme', products: ALL_PRODUCTS }
      : await accepted(parent, above, { 'if-none-match': '*' });
  await api.create(path, document);
}

// Values that nobody has taken yet, for what must be unique.
let taken = 0;
function fresh(): string[] {
  taken += 1;
  return [`u${taken}@example.net`, `10.${taken >> 8}.${taken & 255}.0/24`, `u${taken}.example.net`];
}

// The schemas know nothing of other objects: what the control plane would refuse is made anew.
const claimed = new Map<string, string>();

async function accepted(
  resource: Resource,
  fixed: Readonly<Record<string, unknown>>,
  headers: Record<string, string>,
): Promise<Record<string, unknown>> {
  const path = resource.path(resource.key.map((name) => fixed[name] as string));
  const holder = `${resource.kind} ${path}`;
  for (let attempt = 0; attempt < 40; attempt++) {
    const usable = (_: string, one: Field): boolean => one.notes.references === undefined;
    const document = randomDocument(resource, fixed, random, usable, fresh());
    for (const [name, one] of Object.entries(resource.attributes))
      if (one.notes.references?.kind === 'admin' && document[name] !== undefined && !(name in fixed))
        document[name] = 'acme';
    // No claim says which addresses overlap.
    if (resource.kind === 'listener') document['port'] = 20_000 + taken;
    const parsed = resource.parse(document);
    const claims = parsed.ok ? resource.claims(parsed.document).map(({ value }) => value) : [];
    if (claims.some((claim) => (claimed.get(claim) ?? holder) !== holder)) continue;
    const reply = await api.send('PUT', `${path}?dry_run=true`, { body: document, headers });
    if (reply.status !== 200 && reply.status !== 201) continue;
    for (const claim of claims) claimed.set(claim, holder);
    return document;
  }
  throw new Error(`no valid ${resource.kind} was found (seed ${seed})`);
}
