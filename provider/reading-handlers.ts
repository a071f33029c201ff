// The RPCs of data sources and list resources: decode, read, encode.

import type { Resource } from '../schemas/resource.ts';
import { requiredFaults } from './arguments.ts';
import { keyFaults } from './data-source.ts';
import { listResource } from './list.ts';
import type { DataSource } from './managed.ts';
import { DiagnosticError, errorDiagnostic } from './protocol/diagnostics.ts';
import { decodeValue, encodeValue } from './protocol/dynamic-value.ts';
import type { ProviderHandlers } from './protocol/handlers.ts';
import { typeOfAttributes } from './protocol/schema.ts';
import type { ValueObject } from './protocol/types.ts';
import type { ScopeOf, Types } from './provider.ts';
import { listResourceSchema, parentKeys } from './resource-schema.ts';

type DataSourceHandlers = Pick<ProviderHandlers, 'ValidateDataResourceConfig' | 'ReadDataSource'>;

export function dataSourceHandlers(types: Types, scopeOf: ScopeOf): DataSourceHandlers {
  const find = (name: string | undefined): DataSource =>
    types.dataSources.get(name ?? '') ?? missing('data source', name);
  return {
    ValidateDataResourceConfig: (request) => {
      const source = find(request.type_name);
      const config = decodeValue(typeOfAttributes(source.schema.attributes), request.config) as ValueObject | null;
      return {
        diagnostics: config === null ? [] : [...requiredFaults(source.schema, config), ...source.validate(config)],
      };
    },
    ReadDataSource: async (request, context) => {
      const source = find(request.type_name);
      const type = typeOfAttributes(source.schema.attributes);
      const state = await source.read(scopeOf(context), decodeValue(type, request.config) as ValueObject);
      return { state: encodeValue(type, state) };
    },
  };
}

type ListHandlers = Pick<ProviderHandlers, 'ValidateListResourceConfig' | 'ListResource'>;

export function listHandlers(types: Types, scopeOf: ScopeOf): ListHandlers {
  const find = (name: string | undefined): Resource => types.listable.get(name ?? '') ?? missing('list resource', name);
  const configOf = (resource: Resource, config: Parameters<typeof decodeValue>[1]): ValueObject =>
    (decodeValue(typeOfAttributes(listResourceSchema(resource).attributes), config) ?? {}) as ValueObject;
  return {
    ValidateListResourceConfig: (request) => {
      const resource = find(request.type_name);
      return { diagnostics: keyFaults(resource, configOf(resource, request.config), parentKeys(resource)) };
    },
    ListResource: (request, context) => {
      const resource = find(request.type_name);
      const config = configOf(resource, request.config);
      return listResource(scopeOf(context), resource, {
        config,
        includeObject: request.include_resource_object === true,
        limit: request.limit ?? 0,
      });
    },
  };
}

function missing(what: string, name: string | undefined): never {
  throw new DiagnosticError(errorDiagnostic(`Unknown ${what} type`, `This provider has no ${what} type ${name}.`));
}
