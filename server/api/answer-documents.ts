// A stored row -> the document a caller sees: attributes in schema order, what follows from them, what holds in effect.
import type { JsonObject } from '../../schemas/parse.ts';
import { companionsOf, type Resource, secretsOf } from '../../schemas/resource.ts';
import {
  resolveAdmin,
  resolveDomain,
  resolveInstallation,
  resolveMailbox,
  resolveOutgoingUser,
} from '../config/inherit.ts';
import { chainRows } from '../store/admins.ts';
import type { Queryable } from '../store/database.ts';
import { documentOf, keptOf } from '../store/documents.ts';
import { findResource, findResources, type ResourceRow } from '../store/resources.ts';

/** What rows inherit from. */
export interface Levels {
  readonly domains: ReadonlyMap<string, JsonObject>;
  readonly admins: ReadonlyMap<string, JsonObject>;
  readonly installation: JsonObject | null;
}

/** An admin and the admins above it, nearest first. */
export function chainOf(admins: ReadonlyMap<string, JsonObject>, name: string | null): JsonObject[] {
  const chain: JsonObject[] = [];
  for (let next = name; next !== null && chain.length <= admins.size; ) {
    const admin = admins.get(next);
    if (!admin) break;
    chain.push(admin);
    next = admin['parent'] as string | null;
  }
  return chain;
}

type Effective = (document: JsonObject, levels: Levels, admin: string | null) => object;

const effective = new Map<string, Effective>([
  ['installation', (document) => resolveInstallation(document)],
  [
    'admin',
    (document, levels) =>
      resolveAdmin([document, ...chainOf(levels.admins, document['parent'] as string | null)], levels.installation),
  ],
  ['domain', (document, levels, admin) => resolveDomain(document, chainOf(levels.admins, admin), levels.installation)],
  ['mailbox', (document, levels) => resolveMailbox(document, levels.domains.get(document['domain'] as string))],
  [
    'outgoing_user',
    (document, levels, admin) =>
      resolveOutgoingUser(
        document,
        levels.domains.get(document['domain'] as string),
        chainOf(levels.admins, admin),
        levels.installation,
      ),
  ],
]);

// Whether answers of a kind carry `effective`.
function hasEffective(kind: string): boolean {
  return effective.has(kind);
}

/** Everything that rows of one kind inherit from, in three statements. `parent`: what they are all below, where it has been read. */
export async function loadLevels(
  db: Queryable,
  resources: readonly Resource[],
  kind: string,
  rows: readonly ResourceRow[],
  parent?: ResourceRow,
): Promise<Levels> {
  if (!hasEffective(kind) || rows.length === 0) return { domains: new Map(), admins: new Map(), installation: null };
  const isBelowDomain = kind === 'mailbox' || kind === 'outgoing_user';
  const domains = isBelowDomain ? (parent ? [parent] : await findResources(db, 'domain', parentsOf(rows))) : [];
  const owners = [
    ...new Set(rows.flatMap((row) => [row.admin, (row.data['parent'] as string | undefined) ?? null])),
  ].filter((one) => one !== null);
  const admins = kind === 'mailbox' ? [] : await chainRows(db, owners);
  const installation = kind === 'mailbox' ? undefined : await findResource(db, 'installation', 'installation');
  const complete = (row: ResourceRow): JsonObject => documentIn(resources, row);
  return {
    domains: new Map(domains.map((row) => [row.id, complete(row)])),
    admins: new Map(admins.map((row) => [row.id, complete(row)])),
    installation: installation ? complete(installation) : null,
  };
}

function parentsOf(rows: readonly ResourceRow[]): string[] {
  return [...new Set(rows.map((row) => row.key[0] as string))];
}

function documentIn(resources: readonly Resource[], row: ResourceRow): JsonObject {
  const resource = resources.find((one) => one.kind === row.kind);
  return resource ? documentOf(resource, row) : row.data;
}

/** Computed attributes: what follows from the document, which secrets are stored, and since when. */
export function computedOf(
  resource: Resource,
  document: JsonObject,
  { data, secrets }: Pick<ResourceRow, 'data' | 'secrets'>,
): JsonObject {
  const stored = secretsOf(resource).flatMap(([name]) => {
    const { set, setAt } = companionsOf(name);
    return [
      [set, Object.hasOwn(secrets, name)],
      [setAt, data[setAt] ?? null],
    ];
  });
  return { ...resource.compute(document, keptOf(resource, data)), ...Object.fromEntries(stored) };
}

/** The attributes of a row as an answer shows them, in schema order and without secrets. */
export function shownAttributes(
  resource: Resource,
  row: Pick<ResourceRow, 'data' | 'secrets' | 'schema_version'>,
  document: JsonObject = documentOf(resource, row),
): JsonObject {
  const values = { ...document, ...computedOf(resource, document, row) };
  const names = Object.keys(resource.attributes).filter(
    (name) => resource.attributes[name]?.notes.secret === undefined,
  );
  return Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
}

/** The document of an answer. */
export function answerDocument(resource: Resource, row: ResourceRow, levels: Levels): JsonObject {
  const document = documentOf(resource, row);
  const resolve = effective.get(resource.kind);
  return {
    ...shownAttributes(resource, row, document),
    ...(resolve ? { effective: resolve(document, levels, row.admin) } : {}),
    revision: row.revision,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  };
}
