// `postplane export`: import blocks for what the token reaches, so that `terraform plan -generate-config-out` writes the rest.
import { resources } from '../schemas/index.ts';
import type { JsonObject } from '../schemas/parse.ts';
import type { Resource } from '../schemas/resource.ts';

export interface ExportOptions {
  readonly endpoint: string;
  readonly token: string;
  /** Only what belongs to this admin or is below it; null: all within reach. */
  readonly admin: string | null;
}

type Document = Readonly<Record<string, unknown>>;

const PAGE = 1000;
const TIMEOUT_MS = 60_000;

/** The blocks, in the order in which the objects depend on each other. Throws an Error in words for a person. */
export async function importBlocks(options: ExportOptions): Promise<string> {
  const reach = options.admin === null ? null : await subtree(options, options.admin);
  const owners = new Map<string, string>();
  const labels = new Set<string>();
  const blocks: string[] = [];
  const keys = new Map<Resource, string[][]>(resources.map((one) => [one, []]));
  for (const resource of resources) {
    for await (const document of documentsOf(options, resource, keys)) {
      const key = resource.keyOf(document as JsonObject);
      keys.get(resource)?.push(key);
      if (resource.kind === 'domain') owners.set(String(document['domain']), String(document['admin'] ?? ''));
      if (reach === null || reach.has(ownerOf(resource, document, owners))) blocks.push(block(resource, key, labels));
    }
  }
  return blocks.join('\n');
}

/** Every object of a kind. `keys` are those of the kinds before it: what has one object for each parent has no list. */
async function* documentsOf(
  options: ExportOptions,
  resource: Resource,
  keys: ReadonlyMap<Resource, readonly string[][]> = new Map(),
): AsyncGenerator<Document> {
  if (resource.singleton) {
    for (const above of resource.parent === null ? [[]] : (keys.get(resource.parent) ?? [])) {
      const only = await get(options, resource.path(above), [403, 404]);
      if (only !== null) yield only;
    }
    return;
  }
  const parents = resource.key.slice(0, resource.key.length - resource.ownKey.length).map(() => '-');
  const path = resource.collectionPath(parents);
  for (let cursor: string | null = ''; cursor !== null; ) {
    const more: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    // What the token may not see of a kind (that of the installation, for an admin) is not there for it.
    const page = await get(options, `${path}?limit=${PAGE}${more}`, [403, 404]);
    yield* (page?.['items'] ?? []) as Document[];
    cursor = (page?.['next_cursor'] as string | null | undefined) ?? null;
  }
}

async function get(
  { endpoint, token }: ExportOptions,
  path: string,
  absent: readonly number[],
): Promise<Document | null> {
  const url = endpoint.replace(/\/$/, '') + path;
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` }, signal }).catch((error: Error) => {
    throw new Error(`${endpoint} cannot be reached: ${(error.cause as Error | undefined)?.message ?? error.message}`);
  });
  if (absent.includes(response.status)) return null;
  const body = (await response.json().catch(() => null)) as Document | null;
  if (response.ok && body !== null) return body;
  throw new Error(
    `GET ${path} was answered with ${response.status}: ${String(body?.['detail'] ?? body?.['title'] ?? '')}`,
  );
}

/** The names of an admin and of all below it. */
async function subtree(options: ExportOptions, top: string): Promise<ReadonlySet<string>> {
  const parents = new Map<unknown, unknown>();
  const [admins] = resources.filter((one) => one.kind === 'admin');
  for await (const { name, parent } of documentsOf(options, admins as Resource)) parents.set(name, parent);
  if (!parents.has(top)) throw new Error(`there is no admin ${top} within reach of the token`);
  const isBelow = (name: unknown): boolean =>
    name === top || (typeof name === 'string' && isBelow(parents.get(name) ?? null));
  return new Set([...parents.keys()].filter(isBelow).map(String));
}

// The admin it is or names, or that of the domain its key begins with; what belongs to the installation is nobody's.
function ownerOf({ kind, key }: Resource, document: Document, owners: ReadonlyMap<string, string>): string {
  if (kind === 'admin') return String(document['name']);
  const [first] = key;
  if (first === 'admin') return String(document['admin']);
  return first === 'domain' ? (owners.get(String(document['domain'])) ?? '') : '';
}

function block({ kind, id }: Resource, key: readonly string[], labels: Set<string>): string {
  const type = `postplane_${kind}`;
  return `import {\n  to = ${type}.${labelOf(type, key, labels)}\n  id = ${JSON.stringify(id(key))}\n}\n`;
}

// A label of Terraform: letters, digits, "_" and "-", not beginning with a digit; no two alike.
function labelOf(type: string, key: readonly string[], labels: Set<string>): string {
  const plain = key.length === 0 ? 'this' : key.join('_').replace(/[^A-Za-z0-9_-]+/g, '_');
  const base = /^[A-Za-z_]/.test(plain) ? plain : `_${plain}`;
  let label = base;
  for (let count = 2; labels.has(`${type}.${label}`); count++) label = `${base}_${count}`;
  labels.add(`${type}.${label}`);
  return label;
}
