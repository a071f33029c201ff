// ReadDataSource: one object by its key, or every object of a kind, always fresh and always whole.
import type { Resource } from '../schemas/resource.ts';
import { keyOf, stateOf } from './document.ts';
import { faultDiagnostics } from './faults.ts';
import type { DataSource } from './managed.ts';
import { DiagnosticError, errorDiagnostic } from './protocol/diagnostics.ts';
import type { Diagnostic } from './protocol/messages.ts';
import { once } from './once.ts';
import { isWhollyKnown, type Value, type ValueObject } from './protocol/types.ts';
import { getDocument, listDocuments } from './documents.ts';
import { dataSourceSchema, listDataSourceSchema, parentKeys, pluralName, typeName } from './resource-schema.ts';
import type { CallScope } from './session.ts';

/** The singular data source, and the plural one for what is not a singleton. */
export function dataSourcesOf(resource: Resource): DataSource[] {
  return resource.singleton ? [singular(resource)] : [singular(resource), plural(resource)];
}

function singular(resource: Resource): DataSource {
  const schema = once(() => dataSourceSchema(resource));
  return {
    name: typeName(resource.kind),
    get schema() {
      return schema();
    },
    validate: (config) => keyFaults(resource, config, resource.key),
    read: async (scope, config) => {
      const key = keyOf(resource, config) ?? [];
      const document = await getDocument(scope, resource, key);
      if (document === null) throw new DiagnosticError(notFound(resource, key));
      return stateOf(schema().attributes, document);
    },
  };
}

function plural(resource: Resource): DataSource {
  const schema = once(() => listDataSourceSchema(resource));
  const name = pluralName(resource.kind);
  return {
    name: typeName(name),
    get schema() {
      return schema();
    },
    validate: (config) => keyFaults(resource, config, parentKeys(resource)),
    read: async (scope, config) => {
      const nested = schema().attributes[name]?.nested?.attributes ?? {};
      const objects: Value[] = [];
      for await (const document of listDocuments(scope, filteredPath(resource, config)))
        objects.push(stateOf(nested, document));
      return { ...config, [name]: objects };
    },
  };
}

/** The collection under the given parents; "-" stands for all of them. */
export function filteredPath(resource: Resource, config: ValueObject): string {
  return resource.collectionPath(parentKeys(resource).map((name) => String(config[name] ?? '-')));
}

/** Every object the list configuration selects. */
export function listFiltered(
  scope: CallScope,
  resource: Resource,
  config: ValueObject,
): ReturnType<typeof listDocuments> {
  const { managed } = config;
  const path = filteredPath(resource, config);
  return listDocuments(scope, typeof managed === 'boolean' ? `${path}?managed=${managed}` : path);
}

export function keyFaults(resource: Resource, config: ValueObject, names: readonly string[]): Diagnostic[] {
  const given = names.filter(
    (name) => config[name] !== null && config[name] !== undefined && isWhollyKnown(config[name]),
  );
  return faultDiagnostics(
    resource.attributes,
    given.flatMap((name) => resource.checkAttribute(name, config[name])),
  );
}

function notFound(resource: Resource, key: readonly string[]): Diagnostic {
  return errorDiagnostic(
    'Object not found',
    resource.key.length === 0
      ? `The ${resource.title} has not been declared: its documented defaults hold, and there is nothing to read yet.`
      : `There is no ${resource.title} ${resource.id(key)} within reach of the token.`,
  );
}
