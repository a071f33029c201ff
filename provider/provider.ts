// createProvider(): every RPC of the protocol, for the resources it is given.
import { isManagerName } from '../schemas/manager-name.ts';
import type { Resource } from '../schemas/resource.ts';
import { settleClaims } from './claims.ts';
import { dataSourcesOf } from './data-source.ts';
import { dnsRecords } from './dns-records.ts';
import { domainVerification } from './domain-verification.ts';
import { exclusiveTypes } from './exclusive.ts';
import type { DataSource, ManagedType } from './managed.ts';
import { managedHandlers, takesWriteOnly } from './managed-handlers.ts';
import { errorDiagnostic } from './protocol/diagnostics.ts';
import { decodeValue } from './protocol/dynamic-value.ts';
import type { CallContext, ProviderHandlers } from './protocol/handlers.ts';
import type { Log } from './protocol/log.ts';
import type { Diagnostic, ResourceIdentitySchema, Schema, ServerCapabilities } from './protocol/messages.ts';
import { type BlockSchema, schemaMessage, typeOfAttributes } from './protocol/schema.ts';
import { attributeStep, type ValueObject } from './protocol/types.ts';
import { dataSourceHandlers, listHandlers } from './reading-handlers.ts';
import { actionHandlers, ephemeralHandlers, functionHandlers, functionsMessage, load } from './lazy-handlers.ts';
import { listSchemas, providerSchema, typeName } from './resource-schema.ts';
import { resourceType } from './resource-type.ts';
import { type CallScope, configure, invalidManager, unconfiguredSession } from './session.ts';
import { auditEvents, driftReport, unmanaged } from './management.ts';
import { messageDataSources } from './message-log.ts';
import { authBlocks, discoveredSenders, identities, lockEvents, suppressions } from './senders.ts';
import { whoami } from './whoami.ts';

export interface ProviderOptions {
  /** In dependency order; a test may add its own. */
  readonly resources: readonly Resource[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly version: string;
}

// What is still to be claimed before another configuration takes over.
const SETTLE_MS = 5_000;

/** Everything the provider offers, by type name. */
export interface Types {
  readonly managed: ReadonlyMap<string, ManagedType>;
  readonly dataSources: ReadonlyMap<string, DataSource>;
  readonly listable: ReadonlyMap<string, Resource>;
}

export interface Provider extends Types {
  handlers(log: Log): ProviderHandlers;
}

/** The scope of one call: the current session, the stop signal, the log. */
export type ScopeOf = (context: CallContext) => CallScope;

const capabilities: ServerCapabilities = {
  plan_destroy: true,
  get_provider_schema_optional: true,
  move_resource_state: true,
  generate_resource_config: true,
};

export function createProvider(options: ProviderOptions): Provider {
  const managed = byName([
    ...options.resources.map(resourceType),
    ...exclusiveTypes(options.resources),
    domainVerification,
  ]);
  const dataSources = byName([
    ...options.resources.flatMap(dataSourcesOf),
    ...messageDataSources,
    auditEvents,
    authBlocks,
    discoveredSenders,
    dnsRecords,
    driftReport,
    identities,
    lockEvents,
    suppressions,
    unmanaged,
    whoami,
  ]);
  const listable = new Map(options.resources.filter((one) => !one.singleton).map((one) => [typeName(one.kind), one]));
  const types: Types = { managed, dataSources, listable };
  return { ...types, handlers: (log) => handlersOf(types, options, log) };
}

function byName<T extends { readonly name: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.name, one]));
}

function handlersOf(types: Types, options: ProviderOptions, log: Log): ProviderHandlers {
  let session = unconfiguredSession();
  const scopeOf: ScopeOf = (context) => ({ session, signal: context.signal, log });
  const providerType = typeOfAttributes(providerSchema.attributes);
  const ephemeral = ephemeralHandlers(scopeOf);
  return {
    ...schemaHandlers(types, options.resources),
    ...managedHandlers(types, scopeOf),
    ...dataSourceHandlers(types, scopeOf),
    ...listHandlers(types, scopeOf),
    ...functionHandlers(options.resources),
    ...ephemeral,
    ...actionHandlers(scopeOf),
    ValidateProviderConfig: (request) => ({
      diagnostics: providerFaults(decodeValue(providerType, request.config) as ValueObject),
    }),
    ConfigureProvider: async (request) => {
      const config = decodeValue(providerType, request.config) as ValueObject;
      await settleClaims(session, AbortSignal.timeout(SETTLE_MS), log);
      session.client?.close();
      session = configure({ ...options, config, terraformVersion: request.terraform_version ?? '', log });
      session.takesWriteOnly = takesWriteOnly(request);
      return { diagnostics: [] };
    },
    release: async (signal) => {
      await Promise.all([ephemeral.release?.(signal), settleClaims(session, signal, log)]);
    },
  };
}

function providerFaults(config: ValueObject): Diagnostic[] {
  const { endpoint, plan_checks: checks, managed_by: manager } = config;
  const wrong = typeof endpoint === 'string' && !/^https?:\/\/[^/]/.test(endpoint);
  const unknownCheck = typeof checks === 'string' && checks !== 'server' && checks !== 'offline';
  return [
    ...(wrong
      ? [
          errorDiagnostic(
            'Invalid endpoint',
            `"${endpoint}" is not an address of a control plane: it must look like https://mail.example.net.`,
            [attributeStep('endpoint')],
          ),
        ]
      : []),
    ...(typeof manager === 'string' && !isManagerName(manager) ? [invalidManager(manager)] : []),
    ...(unknownCheck
      ? [
          errorDiagnostic('Invalid plan_checks', `\`plan_checks\` must be "server" or "offline", not "${checks}".`, [
            attributeStep('plan_checks'),
          ]),
        ]
      : []),
  ];
}

type SchemaHandlers = Pick<ProviderHandlers, 'GetMetadata' | 'GetProviderSchema' | 'GetResourceIdentitySchemas'>;

function schemaHandlers(types: Types, resources: readonly Resource[]): SchemaHandlers {
  const named = (names: Iterable<string>): { type_name: string }[] => [...names].map((name) => ({ type_name: name }));
  return {
    GetMetadata: async () => ({
      server_capabilities: capabilities,
      resources: named(types.managed.keys()),
      data_sources: named(types.dataSources.keys()),
      list_resources: named(types.listable.keys()),
      functions: [...(await load.functions()).providerFunctions(resources).keys()].map((name) => ({ name })),
      ephemeral_resources: named((await load.ephemeral()).ephemeralTypes.keys()),
      actions: named((await load.actions()).actions.keys()),
    }),
    GetProviderSchema: async () => ({
      provider: schemaMessage(providerSchema),
      provider_meta: schemaMessage({ version: 0, description: '', attributes: {} }),
      resource_schemas: messagesOf(types.managed),
      data_source_schemas: messagesOf(types.dataSources),
      list_resource_schemas: messagesOf(listSchemas(types.listable)),
      functions: await functionsMessage(resources),
      ephemeral_resource_schemas: messagesOf((await load.ephemeral()).ephemeralTypes),
      action_schemas: Object.fromEntries(
        [...(await load.actions()).actions].map(([name, one]) => [name, { schema: schemaMessage(one.schema) }]),
      ),
      server_capabilities: capabilities,
    }),
    GetResourceIdentitySchemas: () => ({ identity_schemas: identitySchemas(types.managed) }),
  };
}

function messagesOf(types: ReadonlyMap<string, { readonly schema: BlockSchema }>): Record<string, Schema> {
  return Object.fromEntries([...types].map(([name, one]) => [name, schemaMessage(one.schema)]));
}

function identitySchemas(managed: Types['managed']): Record<string, ResourceIdentitySchema> {
  const identified = [...managed.values()].filter((one) => one.identity.length > 0);
  return Object.fromEntries(identified.map((one) => [one.name, identitySchema(one)]));
}

function identitySchema(type: ManagedType): ResourceIdentitySchema {
  const identity_attributes = type.identity.map((name) => ({
    name,
    type: Buffer.from('"string"'),
    required_for_import: true,
    description: type.schema.attributes[name]?.description ?? '',
  }));
  return { version: type.identityVersion, identity_attributes };
}
