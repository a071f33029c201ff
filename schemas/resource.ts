// defineResource(): one description of a resource, from which every layer derives its own.
import { type DocumentOf, type Field, type Fields, field } from './field.ts';
import { type JsonObject, parseFields } from './parse.ts';
import { faultsOfKnown, type IsUnknown } from './parse-known.ts';
import type { Fault } from './problems.ts';
import { bool, count, text } from './types.ts';

/** A value that must be unique in the installation, kept so by the database. */
export interface Claim {
  /** What is claimed, with its namespace: `cidr 192.0.2.0/24`. */
  value: string;
  /** JSON pointer of the attribute it comes from. */
  pointer: string;
}

export interface ResourceDefinition<F extends Fields> {
  /** snake_case, singular; `postplane_<kind>` in Terraform. */
  kind: string;
  /** The resource whose key leads this one's. */
  parent?: Resource;
  /** The parent's key attributes as this resource names them, when they differ. */
  parent_key?: readonly string[];
  /** This resource's own key attributes; default `name` if it has one. Empty for a singleton. */
  own_key?: readonly string[];
  /** Path segment; default the kind's plural in kebab-case. */
  collection?: string;
  /** The path of one below its parent, where it is not the collection with the key: `identities/{identity}/administrative-lock`. */
  own_path?: string;
  description: string;
  /** Belongs to the installation, and every token may read it and refer to it. */
  shared?: true;
  attributes: F;
  example: Record<string, unknown>;
  /** Cross-field checks on a complete document. */
  check?: (document: DocumentOf<F>) => Fault[];
  claims?: (document: DocumentOf<F>) => Claim[];
  /** The computed attributes that follow from the document and from those the server made and keeps. */
  compute?: (document: DocumentOf<F>, kept: JsonObject) => JsonObject;
  /** Raised with each incompatible change; `upgrades[n]` leads from version n to n + 1. */
  schema_version?: number;
  upgrades?: readonly Upgrade[];
  /** The names this kind had in earlier versions: `moved` takes their state over. Versions are counted on across a renaming. */
  former_kinds?: readonly string[];
  /** Changes of the key attributes by name: `identity_upgrades[n]` leads from identity version n to n + 1. Avoid them. */
  identity_upgrades?: readonly Upgrade[];
}

/** A stored object of one version as the next version has it. */
export type Upgrade = (stored: JsonObject) => JsonObject;

export type ParseResult =
  | { ok: true; document: JsonObject; secrets: Record<string, string> }
  | { ok: false; faults: Fault[] };

export interface Resource {
  readonly kind: string;
  readonly parent: Resource | null;
  /** All key attributes, in path order. */
  readonly key: readonly string[];
  readonly ownKey: readonly string[];
  readonly singleton: boolean;
  readonly collection: string;
  readonly title: string;
  readonly description: string;
  /** Belongs to the installation, and every token may read it and refer to it. */
  readonly shared: boolean;
  /** Key attributes first, then the declared ones, then what secrets add. */
  readonly attributes: Fields;
  readonly example: Record<string, unknown>;
  readonly schema_version: number;
  readonly upgrades: readonly Upgrade[];
  readonly former_kinds: readonly string[];
  readonly identity_upgrades: readonly Upgrade[];
  /** `/v1/domains/example.com/routes/primary`; parts are percent-encoded. */
  path(key: readonly string[]): string;
  /** The path as a template: `/v1/domains/{domain}/routes/{name}`. */
  readonly pathTemplate: string;
  /** The path of the list: `/v1/domains/{domain}/routes`; the path itself for a singleton. */
  collectionPath(parentKey: readonly string[]): string;
  readonly collectionTemplate: string;
  /** Where many are read by key: `/v1/admin-filter-rules:batchGet`, named by the kind because a collection name may serve several. */
  readonly batchPath: string;
  /** Terraform and import ID: the key parts joined by "/"; the kind's name for a key without parts. */
  id(key: readonly string[]): string;
  /** The key parts of an ID. Throws an Error that names the expected form. */
  parseId(id: string): string[];
  keyOf(document: JsonObject): string[];
  /** Fills what is absent, then checks everything; all faults at once. Secrets are returned apart. */
  parse(input: unknown): ParseResult;
  /** Checks one attribute alone, for a document that is not wholly known. */
  checkAttribute(name: string, value: unknown): Fault[];
  /** Checks what is known of a document; `isUnknown` tells what is not. */
  checkKnown(input: JsonObject, isUnknown: IsUnknown): Fault[];
  /** Cross-field checks alone, on a complete document. */
  check(document: JsonObject): Fault[];
  claims(document: JsonObject): Claim[];
  /**
   * The computed attributes that follow from the document, and from `kept`: those the server made and keeps. What needs one that
   * is not there is left out. `<secret>_set` and `<secret>_set_at` are the server's to add.
   */
  compute(document: JsonObject, kept?: JsonObject): JsonObject;
}

/** Makes a resource from its description. Throws when the description contradicts itself. */
export function defineResource<const F extends Fields>(definition: ResourceDefinition<F>): Resource {
  const parent = definition.parent ?? null;
  const ownKey = definition.own_key ?? ('name' in definition.attributes ? ['name'] : []);
  const parentKey = definition.parent_key ?? parent?.key ?? [];
  const key = [...parentKey, ...ownKey];
  const attributes = withSecretCompanions({ ...parentAttributes(parent, parentKey), ...definition.attributes });
  const missing = key.filter((name) => attributes[name] === undefined);
  if (missing.length > 0) throw new Error(`${definition.kind}: no attribute for the key part ${missing.join(', ')}`);

  const version = definition.schema_version ?? 0;
  if ((definition.upgrades ?? []).length !== version)
    throw new Error(`${definition.kind}: schema version ${version} needs ${version} upgrades`);

  const singleton = ownKey.length === 0;
  const collection = definition.collection ?? plural(definition.kind).replaceAll('_', '-');
  const parentTemplate = parent === null ? '/v1' : renamedTemplate(parent, parentKey);
  const collectionTemplate = `${parentTemplate}/${collection}`;
  const ownPath = definition.own_path && `${parentTemplate}/${definition.own_path}`;
  const pathTemplate = ownPath ?? collectionTemplate + ownKey.map((name) => `/{${name}}`).join('');
  const check = (document: JsonObject): Fault[] => definition.check?.(document as DocumentOf<F>) ?? [];

  return {
    kind: definition.kind,
    parent,
    key,
    ownKey,
    singleton,
    collection,
    title: definition.kind.replaceAll('_', ' '),
    description: definition.description,
    shared: definition.shared === true,
    attributes,
    example: definition.example,
    schema_version: version,
    upgrades: definition.upgrades ?? [],
    former_kinds: definition.former_kinds ?? [],
    identity_upgrades: definition.identity_upgrades ?? [],
    pathTemplate,
    collectionTemplate,
    batchPath: `/v1/${plural(definition.kind).replaceAll('_', '-')}:batchGet`,
    path: (parts) => fill(pathTemplate, parts),
    collectionPath: (parts) => fill(collectionTemplate, parts),
    id: (parts) => (parts.length === 0 ? definition.kind : parts.map(encodePart).join('/')),
    parseId: (id) => parseId(id, definition.kind, key, definition.example),
    keyOf: (document) => key.map((name) => String(document[name])),
    parse: (input) => {
      const result = parseFields(attributes, input);
      const faults = result.ok ? check(result.document) : [...result.faults, ...furtherFaults(check, result)];
      return faults.length > 0 || !result.ok ? { ok: false, faults } : result;
    },
    checkAttribute: (name, value) => {
      const one = attributes[name];
      if (one === undefined) throw new Error(`${definition.kind} has no attribute ${name}`);
      const result = parseFields({ [name]: one }, { [name]: value });
      return result.ok ? [] : result.faults;
    },
    checkKnown: (input, isUnknown) => {
      const faults = faultsOfKnown(attributes, input, isUnknown);
      const document = withDefaults(attributes, input);
      return [...faults, ...furtherFaults((known) => check(guarded(known, isUnknown)), { faults, document })];
    },
    check,
    claims: (document) => definition.claims?.(document as DocumentOf<F>) ?? [],
    compute: (document, kept = {}) => definition.compute?.(document as DocumentOf<F>, kept) ?? {},
  };
}

// Cross-field checks on a document with faults, or of which something is not known: what they find beside those faults. They are
// written for complete documents, so one that stumbles has nothing to say.
function furtherFaults(
  check: (document: JsonObject) => Fault[],
  { faults, document }: { faults: readonly Fault[]; document: JsonObject },
): Fault[] {
  const related = (a: string, b: string): boolean => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
  try {
    return check(document).filter((one) => !faults.some((other) => related(one.pointer, other.pointer)));
  } catch {
    return [];
  }
}

function withDefaults(attributes: Fields, input: JsonObject): JsonObject {
  const entries = Object.entries(attributes).map(([name, one]) => [name, input[name] ?? one.notes.default ?? null]);
  return Object.fromEntries(entries);
}

// Reading what is not known ends the check.
function guarded(document: JsonObject, isUnknown: IsUnknown): JsonObject {
  const read = (value: unknown): unknown => {
    if (isUnknown(value)) throw new Error('not known yet');
    return typeof value === 'object' && value !== null ? guarded(value as JsonObject, isUnknown) : value;
  };
  return new Proxy(document, { get: (target, name, receiver) => read(Reflect.get(target, name, receiver)) });
}

function parentAttributes(parent: Resource | null, names: readonly string[]): Record<string, Field> {
  if (parent === null) return {};
  const entries = names.map((name, index): [string, Field] => {
    const original = parent.attributes[parent.key[index] as string] as Field;
    const description = `Key of the ${parent.title} this belongs to${names.length > 1 ? `: its ${parent.key[index]}` : ''}.`;
    return [name, field(original.type, { description, requires_replace: true, example: original.notes.example })];
  });
  return Object.fromEntries(entries);
}

// A secret `password_wo` brings `password_wo_version`, which tells Terraform to send it again, `password_set` and `password_set_at`.
function withSecretCompanions(fields: Record<string, Field>): Fields {
  const all: Record<string, Field> = {};
  for (const [name, one] of Object.entries(fields)) {
    all[name] = one;
    if (one.notes.secret === undefined) continue;
    const { set, setAt, version } = companionsOf(name);
    const base = name.replace(/_wo$/, '');
    all[version] = field(count(0, 2 ** 31), {
      description: `Raise it whenever \`${name}\` changes: write-only values are not compared, this number is.`,
      optional: true,
    });
    all[set] = field(bool, { description: `Whether a ${base} is stored.`, computed: 'volatile' });
    all[setAt] = field(text(30), {
      description: `When the ${base} was set last (RFC 3339), by whomever; null when none is stored, or when it was set before this was recorded.`,
      computed: 'stable',
      follows: name,
    });
  }
  return all;
}

/** The names of the attributes that stand for a secret, which is itself never shown. */
export function companionsOf(secret: string): {
  readonly set: string;
  readonly setAt: string;
  readonly version: string;
} {
  const base = secret.replace(/_wo$/, '');
  return { set: `${base}_set`, setAt: `${base}_set_at`, version: `${base}_wo_version` };
}

function renamedTemplate(parent: Resource, names: readonly string[]): string {
  return parent.key.reduce((path, name, index) => path.replace(`{${name}}`, `{${names[index]}}`), parent.pathTemplate);
}

function plural(kind: string): string {
  if (/[^aeiou]y$/.test(kind)) return `${kind.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(kind) ? `${kind}es` : `${kind}s`;
}

function fill(template: string, parts: readonly string[]): string {
  let next = 0;
  return template.replace(/\{[^}]+\}/g, () => encodeURIComponent(parts[next++] ?? ''));
}

/** A part of a key as it stands in an ID. */
export function encodePart(part: string): string {
  return part.replace(/[%/]/g, (character) => encodeURIComponent(character));
}

function parseId(id: string, kind: string, key: readonly string[], example: Record<string, unknown>): string[] {
  const expected = key.length === 0 ? kind : key.map((name) => `<${name}>`).join('/');
  const sample = key.length === 0 ? kind : key.map((name) => encodePart(String(example[name]))).join('/');
  const fault = new Error(
    `"${id}" is not the ID of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}: it must have the form ${expected}, for example ${sample}`,
  );
  if (key.length === 0) {
    if (id !== kind) throw fault;
    return [];
  }
  const parts = id.split('/');
  if (parts.length !== key.length || parts.includes('')) throw fault;
  try {
    return parts.map(decodeURIComponent);
  } catch {
    throw fault;
  }
}

/** The attributes that hold secrets. */
export function secretsOf(resource: Resource): [string, Field][] {
  return Object.entries(resource.attributes).filter(([, one]) => one.notes.secret !== undefined);
}
