// docs/ as the Terraform Registry reads it, from the schemas and the examples: the layout tfplugindocs makes.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resource } from '../schemas/resource.ts';
import { actions } from './actions.ts';
import { ephemeralTypes } from './ephemeral.ts';
import { providerFunctions } from './functions.ts';
import { listExample } from './list-example.ts';
import type { ProviderFunction } from './functions/function.ts';
import type { Attribute, Attributes, BlockSchema } from './protocol/schema.ts';
import type { TerraformType } from './protocol/types.ts';
import { createProvider } from './provider.ts';
import { listSchemas, providerSchema } from './resource-schema.ts';
import { VERSION } from './version.ts';

/** The text of an example file by its path under examples/; null when there is none. */
export type ReadExample = (path: string) => string | null;

/** Every page, by path from the root, and the examples that are made. The others are read from the folder `examples`. */
export async function generateDocs(examples: string, resources: readonly Resource[]): Promise<Map<string, string>> {
  const made = new Map(resources.filter((one) => !one.singleton).map(listExample));
  const pages = docsOf(resources, (path) => {
    const file = join(examples, path);
    return made.get(path) ?? (existsSync(file) ? readFileSync(file, 'utf8') : null);
  });
  for (const [path, text] of made) pages.set(`examples/${path}`, text);
  return pages;
}

/** The same, pure. */
export function docsOf(all: readonly Resource[], example: ReadExample): Map<string, string> {
  const provider = createProvider({ resources: all, environment: {}, version: VERSION });
  const pages = new Map([['docs/index.md', indexPage(example)]]);
  for (const [name, type] of provider.managed) {
    const resource = all.find(({ kind }) => kind === short(name));
    const schema = resource ? withReplacements(type.schema, resource) : type.schema;
    pages.set(`docs/resources/${short(name)}.md`, resourcePage(name, schema, type.identity, example));
  }
  const sections: readonly [Section, ReadonlyMap<string, { readonly schema: BlockSchema }>][] = [
    [dataSource, provider.dataSources],
    [ephemeralResource, ephemeralTypes],
    [action, actions],
    [listResource, listSchemas(provider.listable)],
  ];
  for (const [section, types] of sections)
    for (const [name, one] of types)
      pages.set(`docs/${section.folder}/${short(name)}.md`, schemaPage(section, name, one.schema, example));
  for (const [name, one] of providerFunctions(all)) pages.set(`docs/functions/${name}.md`, functionPage(one, example));
  return pages;
}

// What belongs to an object goes with it, so a reader must know before he changes such an attribute.
function withReplacements(schema: BlockSchema, { attributes }: Resource): BlockSchema {
  const told = Object.entries(schema.attributes).map(([name, one]) => {
    const note = attributes[name]?.notes.requires_replace ? ' Changing it replaces the resource.' : '';
    return [name, { ...one, description: `${one.description}${note}` }];
  });
  return { ...schema, attributes: Object.fromEntries(told) as Attributes };
}

/** A kind of page that is its schema and one example. */
interface Section {
  readonly title: string;
  /** Under docs/ and examples/ alike. */
  readonly folder: string;
  readonly example: string;
  /** What it needs beyond Terraform 1.11. */
  readonly needs?: string;
}

const dataSource: Section = { title: 'Data Source', folder: 'data-sources', example: 'data-source.tf' };
const ephemeralResource: Section = {
  title: 'Ephemeral Resource',
  folder: 'ephemeral-resources',
  example: 'ephemeral-resource.tf',
};
const action: Section = {
  title: 'Action',
  folder: 'actions',
  example: 'action.tf',
  needs: 'Actions need Terraform 1.14 or later; OpenTofu has none. The API does the same for others.',
};
const listResource: Section = {
  title: 'List Resource',
  folder: 'list-resources',
  example: 'list-resource.tfquery.hcl',
  needs:
    'List resources need Terraform 1.14 or later (`terraform query`); OpenTofu has none. The plural data source finds the same.',
};

function short(name: string): string {
  return name.replace(/^postplane_/, '');
}

function indexPage(example: ReadExample): string {
  return page('postplane Provider', providerSchema.description, [
    '# postplane Provider',
    providerSchema.description,
    'It needs Terraform 1.11 or OpenTofu 1.11, or later, and Node.js 22.18 or later on the machine that runs Terraform (set `POSTPLANE_NODE` when it is not on the PATH).',
    ...usage(example('provider/provider.tf')),
    ...schemaSections(providerSchema.attributes),
    '## Objects that exist already',
    'Creating an object that exists takes it over when it is equal to the configuration, so that a run that was killed needs no import; its secrets are sent again. One that differs is reported and left alone: import it. So two configurations can hold one object, and either can destroy it: give each a name (`managed_by`), and `foreign_writes` of the admin keeps others out.',
    '## Proxies and private authorities',
    'With Node.js 22.21, 24.5 or later the environment variables `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` are followed, for all but the machine itself. Where the certificate of the control plane is from an authority of your own, let `NODE_EXTRA_CA_CERTS` name a file with its certificate (PEM), or set `NODE_OPTIONS=--use-system-ca` to trust what the machine trusts.',
  ]);
}

function resourcePage(name: string, schema: BlockSchema, identity: readonly string[], example: ReadExample): string {
  const command = example(`resources/${name}/import.sh`);
  const id = identity.map((part) => `<${part}>`).join('/');
  const grammar =
    id === ''
      ? 'There is one, and its ID is its name.'
      : `The ID is \`${id}\`; a "/" inside a part is written \`%2F\`.`;
  const imports = command === null ? [] : ['## Import', grammar, ...importForms(command, identity)];
  return page(`${name} Resource - postplane`, schema.description, [
    `# ${name} (Resource)`,
    schema.description,
    ...usage(example(`resources/${name}/resource.tf`)),
    ...schemaSections(schema.attributes),
    ...imports,
  ]);
}

// The command, the block, and from Terraform 1.12 on the block by identity.
function importForms(command: string, identity: readonly string[]): string[] {
  const [, address = '', id = ''] = /^terraform import '?([^' ]+)'? (\S+)$/.exec(command.trimEnd()) ?? [];
  const block = (...lines: string[]): string =>
    fence('terraform', ['import {', `  to = ${address}`, ...lines, '}'].join('\n'));
  const parts = id.split('/').map(decodeURIComponent);
  const width = Math.max(0, ...identity.map((name) => name.length));
  const pairs = identity.map((name, index) => `    ${name.padEnd(width)} = ${JSON.stringify(parts[index])}`);
  return [
    'With the command:',
    fence('shell', command),
    'With a block:',
    block(`  id = ${JSON.stringify(id)}`),
    ...(identity.length === 0
      ? []
      : [
          'With a block, by identity (Terraform 1.12 or OpenTofu 1.12, or later):',
          block('  identity = {', ...pairs, '  }'),
        ]),
  ];
}

function schemaPage(
  { title, folder, example: file, needs }: Section,
  name: string,
  schema: BlockSchema,
  example: ReadExample,
): string {
  return page(`${name} ${title} - postplane`, schema.description, [
    `# ${name} (${title})`,
    schema.description,
    ...(needs === undefined ? [] : [needs]),
    ...usage(example(`${folder}/${name}/${file}`)),
    ...schemaSections(schema.attributes),
  ]);
}

function functionPage(one: ProviderFunction, example: ReadExample): string {
  const { name, summary, description, parameters, returns } = one;
  const signature = parameters.map((parameter) => `${parameter.name} ${typeName(parameter.type).toLowerCase()}`);
  const lines = parameters.map(
    (parameter, index) => `${index + 1}. \`${parameter.name}\` (${typeName(parameter.type)}) ${parameter.description}`,
  );
  return page(`${name} Function - postplane`, summary, [
    `# ${name} (Function)`,
    `${summary}. ${description}`,
    ...usage(example(`functions/${name}/function.tf`)),
    '## Signature',
    fence('text', `${name}(${signature.join(', ')}) ${typeName(returns).toLowerCase()}`),
    '## Arguments',
    lines.join('\n'),
  ]);
}

function page(title: string, description: string, sections: readonly string[]): string {
  const front = ['---', `page_title: "${title}"`, 'subcategory: ""', 'description: |-', `  ${description}`, '---'].join(
    '\n',
  );
  return `${[front, ...sections].join('\n\n')}\n`;
}

function usage(text: string | null): string[] {
  return text === null ? [] : ['## Example Usage', fence('terraform', text)];
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

function schemaSections(attributes: Attributes): string[] {
  const nested = nestedIn(attributes, '');
  return ['## Schema', ...groups(attributes, '', '###'), ...nested.flatMap(nestedSection)];
}

const GROUPS: readonly [string, (one: Attribute) => boolean][] = [
  ['Required', (one) => one.required === true],
  ['Optional', (one) => one.optional === true],
  ['Read-Only', (one) => one.required !== true && one.optional !== true],
];

function groups(attributes: Attributes, path: string, heading: string): string[] {
  return GROUPS.flatMap(([title, belongs]) => {
    const lines = Object.entries(attributes)
      .filter(([, one]) => belongs(one))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => line(name, one, path));
    return lines.length === 0 ? [] : [`${heading} ${title}`.trim(), lines.join('\n')];
  });
}

function line(name: string, one: Attribute, path: string): string {
  const notes = [typeText(one), ...(one.sensitive ? ['Sensitive'] : []), ...(one.writeOnly ? ['Write-only'] : [])];
  const below = one.nested ? ` (see [below for nested schema](#nestedatt--${anchor(path, name)}))` : '';
  return `- \`${name}\` (${notes.join(', ')}) ${one.description}${below}`;
}

function typeText(one: Attribute): string {
  if (!one.nested) return typeName(one.type ?? 'string');
  const { nesting } = one.nested;
  return nesting === 'single' ? 'Attributes' : `Attributes ${capitalized(nesting)}`;
}

function typeName(type: TerraformType): string {
  if (typeof type === 'string')
    return { string: 'String', number: 'Number', bool: 'Boolean', dynamic: 'Dynamic' }[type];
  const [kind, inner] = type;
  if (kind === 'object' || kind === 'tuple') return capitalized(kind);
  return `${capitalized(kind)} of ${typeName(inner)}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface Nested {
  readonly path: string;
  readonly attributes: Attributes;
}

function nestedIn(attributes: Attributes, base: string): Nested[] {
  return Object.entries(attributes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, one]) => {
      if (!one.nested) return [];
      const path = base === '' ? name : `${base}.${name}`;
      return [{ path, attributes: one.nested.attributes }, ...nestedIn(one.nested.attributes, path)];
    });
}

function nestedSection({ path, attributes }: Nested): string[] {
  const id = `nestedatt--${path.replaceAll('.', '--')}`;
  return [
    `<a id="${id}"></a>\n### Nested Schema for \`${path}\``,
    ...groups(attributes, path, '').map((text) => (text.startsWith('- ') ? text : `${text}:`)),
  ];
}

function anchor(path: string, name: string): string {
  return [...(path === '' ? [] : path.split('.')), name].join('--');
}
