// What a document refers to, by the notes of its fields; and whom it belongs to.
import { type Fields, fieldsOf } from '../../schemas/field.ts';
import type { JsonObject } from '../../schemas/parse.ts';
import type { Fault } from '../../schemas/problems.ts';
import type { Resource } from '../../schemas/resource.ts';
import type { Queryable } from '../store/database.ts';
import { chainRows } from '../store/admins.ts';
import { findResources, type Reach, type Reference, type ResourceRow, shareResources } from '../store/resources.ts';
import { chainOf } from './answer-documents.ts';
import { isObject } from './merge-patch.ts';

/** Whether a principal sees a row. */
export function isVisible(
  resource: Resource | undefined,
  row: { readonly admin: string | null },
  reach: Reach,
): boolean {
  return reach === null || resource?.shared === true || (row.admin !== null && reach.includes(row.admin));
}

/** Whether objects of a kind belong to the installation, whatever they say. */
export function belongsToInstallation(resource: Resource): boolean {
  if (resource.kind === 'admin') return false;
  if (resource.parent !== null) return belongsToInstallation(resource.parent);
  return resource.attributes['admin']?.notes.references?.kind !== 'admin';
}

/** The admin that owns a document. */
export function ownerOf(resource: Resource, document: JsonObject, parent: ResourceRow | undefined): string | null {
  if (resource.kind === 'admin') return document['name'] as string;
  if (parent) return parent.admin;
  return belongsToInstallation(resource) ? null : (document['admin'] as string);
}

/** All references of a document except its parent; `owner` is the admin it belongs to. */
export async function referencesOf(
  db: Queryable,
  resource: Resource,
  resources: readonly Resource[],
  document: JsonObject,
  owner: string | null,
): Promise<AlongAdmins[]> {
  const found = inFields(resource.attributes, document, document, '', resources);
  const open = found.filter((one) => one.along_admins);
  if (open.length === 0 || owner === null) return found;
  const chain = chainNames(await chainRows(db, [owner]), owner);
  return Promise.all(
    found.map(async (one) => (one.along_admins ? { ...one, id: await nearestId(db, one.kind, one.id, chain) } : one)),
  );
}

/** A reference that names something of the admin above or of any above that. */
interface AlongAdmins extends Reference {
  readonly along_admins?: true;
}

/** An admin and those above it, nearest first. */
export function chainNames(rows: readonly ResourceRow[], name: string): string[] {
  return chainOf(new Map(rows.map((row) => [row.id, row.data])), name).map((admin) => String(admin['name']));
}

/** The ID of the resource of this name that the nearest admin has; that of the first where none has it. */
async function nearestId(db: Queryable, kind: string, name: string, chain: readonly string[]): Promise<string> {
  const ids = chain.map((admin) => `${admin}/${name}`);
  const rows = await findResources(db, kind, ids);
  return ids.find((id) => rows.some((row) => row.id === id)) ?? ids[0] ?? name;
}

function inFields(
  fields: Fields,
  values: JsonObject,
  document: JsonObject,
  pointer: string,
  resources: readonly Resource[],
): AlongAdmins[] {
  return Object.entries(fields).flatMap(([name, one]) => {
    const value = values[name] ?? null;
    const at = `${pointer}/${name}`;
    const nested = fieldsOf(one.type);
    if (nested && isObject(value)) return inFields(nested, value, document, at, resources);
    const target = one.notes.references;
    if (!target || value === null) return [];
    // On levels that lack what leads the key, the value is a name for objects further below.
    if (target.under?.some((other) => document[other] === undefined)) return [];
    if (target.beside !== undefined && document[target.beside] === undefined) return [];
    if (target.except?.includes(String(value))) return [];
    const leading = (target.under ?? []).map((other) => String(document[other]));
    const id = (part: unknown): string => idIn(resources, target.kind, [...leading, String(part)]);
    const along = target.along_admins ? { along_admins: true as const } : {};
    if (!Array.isArray(value)) return [{ pointer: at, kind: target.kind, id: id(value), ...along }];
    return value.map((part, index) => ({ pointer: `${at}/${index}`, kind: target.kind, id: id(part) }));
  });
}

function idIn(resources: readonly Resource[], kind: string, key: readonly string[]): string {
  return resources.find((one) => one.kind === kind)?.id(key) ?? key.join('/');
}

/** Faults for references to what does not exist or is out of reach; what exists stays so until the transaction ends. */
export async function referenceFaults(
  tx: Queryable,
  resources: readonly Resource[],
  references: readonly AlongAdmins[],
  reach: Reach,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const kind of [...new Set(references.map((one) => one.kind))].sort()) {
    const wanted = references.filter((one) => one.kind === kind);
    const rows = await shareResources(
      tx,
      kind,
      wanted.map((one) => one.id),
    );
    const resource = resources.find((one) => one.kind === kind);
    const found = new Set(rows.filter((row) => isVisible(resource, row, reach)).map((row) => row.id));
    for (const one of wanted) if (!found.has(one.id)) faults.push(missing(one));
  }
  return faults;
}

function missing(one: AlongAdmins): Fault {
  // Not of which admin: that would tell that there is one.
  const named = one.along_admins ? one.id.slice(one.id.indexOf('/') + 1) : one.id;
  return {
    pointer: one.pointer,
    code: 'reference_not_found',
    detail: `names ${article(one.kind)} ${one.kind.replaceAll('_', ' ')} that does not exist or is out of reach: "${named}"`,
  };
}

function article(kind: string): string {
  return /^[aeio]/.test(kind) ? 'an' : 'a';
}
