// The whole provider schema as `terraform providers schema -json` prints it: the golden file and the CDKTF bindings.
import type { Resource } from '../schemas/resource.ts';
import { actions } from './actions.ts';
import { ephemeralTypes } from './ephemeral.ts';
import { functionsJson, providerFunctions } from './functions.ts';
import { type BlockSchema, type Json, schemaJson } from './protocol/schema.ts';
import { createProvider } from './provider.ts';
import { listSchemas, providerSchema } from './resource-schema.ts';
import { ADDRESS, VERSION } from './version.ts';

/** Pure: the same resources give the same JSON, keys sorted. */
export function providerSchemaJson(resources: readonly Resource[]): Json {
  const { managed, dataSources, listable } = createProvider({ resources, environment: {}, version: VERSION });
  const provider = {
    provider: schemaJson(providerSchema),
    resource_schemas: allOf(managed),
    data_source_schemas: allOf(dataSources),
    ephemeral_resource_schemas: allOf(ephemeralTypes),
    functions: functionsJson(providerFunctions(resources)),
    action_schemas: allOf(actions),
    list_resource_schemas: allOf(listSchemas(listable)),
  };
  return { format_version: '1.0', provider_schemas: { [ADDRESS]: provider } };
}

function allOf(types: ReadonlyMap<string, { readonly schema: BlockSchema }>): Json {
  const sorted = [...types].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, one]) => [name, schemaJson(one.schema)]));
}
