// Generated from proto/*.proto by generate.ts; do not edit. Field: [number, name, type, label].
import type { MessageTable, ServiceTable } from './codec.ts';

export const messages: MessageTable = {
  HealthCheckRequest: [[1, 'service', 'string']],
  HealthCheckResponse: [[1, 'status', 'enum']],
  Empty: [],
  StdioData: [
    [1, 'channel', 'int64'],
    [2, 'data', 'bytes'],
  ],
  ConnInfo: [
    [1, 'service_id', 'int64'],
    [2, 'network', 'string'],
    [3, 'address', 'string'],
  ],
  DynamicValue: [
    [1, 'msgpack', 'bytes'],
    [2, 'json', 'bytes'],
  ],
  Diagnostic: [
    [1, 'severity', 'enum'],
    [2, 'summary', 'string'],
    [3, 'detail', 'string'],
    [4, 'attribute', 'AttributePath'],
  ],
  FunctionError: [
    [1, 'text', 'string'],
    [2, 'function_argument', 'int64', 'optional'],
  ],
  AttributePath: [[1, 'steps', 'AttributePath.Step', 'repeated']],
  'AttributePath.Step': [
    [1, 'attribute_name', 'string', 'oneof'],
    [2, 'element_key_string', 'string', 'oneof'],
    [3, 'element_key_int', 'int64', 'oneof'],
  ],
  RawState: [
    [1, 'json', 'bytes'],
    [2, 'flatmap', 'string', 'map'],
  ],
  Schema: [
    [1, 'version', 'int64'],
    [2, 'block', 'Schema.Block'],
  ],
  'Schema.Block': [
    [1, 'version', 'int64'],
    [2, 'attributes', 'Schema.Attribute', 'repeated'],
    [3, 'block_types', 'Schema.NestedBlock', 'repeated'],
    [4, 'description', 'string'],
    [5, 'description_kind', 'enum'],
    [6, 'deprecated', 'bool'],
    [7, 'deprecation_message', 'string'],
  ],
  'Schema.Attribute': [
    [1, 'name', 'string'],
    [2, 'type', 'bytes'],
    [3, 'description', 'string'],
    [4, 'required', 'bool'],
    [5, 'optional', 'bool'],
    [6, 'computed', 'bool'],
    [7, 'sensitive', 'bool'],
    [8, 'description_kind', 'enum'],
    [9, 'deprecated', 'bool'],
    [10, 'nested_type', 'Schema.Object'],
    [11, 'write_only', 'bool'],
    [12, 'deprecation_message', 'string'],
  ],
  'Schema.NestedBlock': [
    [1, 'type_name', 'string'],
    [2, 'block', 'Schema.Block'],
    [3, 'nesting', 'enum'],
    [4, 'min_items', 'int64'],
    [5, 'max_items', 'int64'],
  ],
  'Schema.Object': [
    [1, 'attributes', 'Schema.Attribute', 'repeated'],
    [3, 'nesting', 'enum'],
  ],
  Function: [
    [1, 'parameters', 'Function.Parameter', 'repeated'],
    [2, 'variadic_parameter', 'Function.Parameter'],
    [3, 'return', 'Function.Return'],
    [4, 'summary', 'string'],
    [5, 'description', 'string'],
    [6, 'description_kind', 'enum'],
    [7, 'deprecation_message', 'string'],
  ],
  'Function.Parameter': [
    [1, 'name', 'string'],
    [2, 'type', 'bytes'],
    [3, 'allow_null_value', 'bool'],
    [4, 'allow_unknown_values', 'bool'],
    [5, 'description', 'string'],
    [6, 'description_kind', 'enum'],
  ],
  'Function.Return': [[1, 'type', 'bytes']],
  ServerCapabilities: [
    [1, 'plan_destroy', 'bool'],
    [2, 'get_provider_schema_optional', 'bool'],
    [3, 'move_resource_state', 'bool'],
    [4, 'generate_resource_config', 'bool'],
  ],
  ClientCapabilities: [
    [1, 'deferral_allowed', 'bool'],
    [2, 'write_only_attributes_allowed', 'bool'],
    [3, 'store_planned_private', 'bool'],
    [4, 'computed_blocks_allowed', 'bool'],
  ],
  Deferred: [[1, 'reason', 'int64']],
  Timestamp: [
    [1, 'seconds', 'int64'],
    [2, 'nanos', 'int64'],
  ],
  ResourceIdentitySchema: [
    [1, 'version', 'int64'],
    [2, 'identity_attributes', 'ResourceIdentitySchema.IdentityAttribute', 'repeated'],
  ],
  'ResourceIdentitySchema.IdentityAttribute': [
    [1, 'name', 'string'],
    [2, 'type', 'bytes'],
    [3, 'required_for_import', 'bool'],
    [4, 'optional_for_import', 'bool'],
    [5, 'description', 'string'],
  ],
  ResourceIdentityData: [[1, 'identity_data', 'DynamicValue']],
  ActionSchema: [[1, 'schema', 'Schema']],
  GetMetadata: [],
  'GetMetadata.Request': [],
  'GetMetadata.Named': [[1, 'name', 'string']],
  'GetMetadata.Typed': [[1, 'type_name', 'string']],
  'GetMetadata.Response': [
    [1, 'server_capabilities', 'ServerCapabilities'],
    [2, 'diagnostics', 'Diagnostic', 'repeated'],
    [3, 'data_sources', 'GetMetadata.Typed', 'repeated'],
    [4, 'resources', 'GetMetadata.Typed', 'repeated'],
    [5, 'functions', 'GetMetadata.Named', 'repeated'],
    [6, 'ephemeral_resources', 'GetMetadata.Typed', 'repeated'],
    [7, 'list_resources', 'GetMetadata.Typed', 'repeated'],
    [9, 'actions', 'GetMetadata.Typed', 'repeated'],
  ],
  GetProviderSchema: [],
  'GetProviderSchema.Request': [],
  'GetProviderSchema.Response': [
    [1, 'provider', 'Schema'],
    [2, 'resource_schemas', 'Schema', 'map'],
    [3, 'data_source_schemas', 'Schema', 'map'],
    [4, 'diagnostics', 'Diagnostic', 'repeated'],
    [5, 'provider_meta', 'Schema'],
    [6, 'server_capabilities', 'ServerCapabilities'],
    [7, 'functions', 'Function', 'map'],
    [8, 'ephemeral_resource_schemas', 'Schema', 'map'],
    [9, 'list_resource_schemas', 'Schema', 'map'],
    [11, 'action_schemas', 'ActionSchema', 'map'],
  ],
  GetResourceIdentitySchemas: [],
  'GetResourceIdentitySchemas.Request': [],
  'GetResourceIdentitySchemas.Response': [
    [1, 'identity_schemas', 'ResourceIdentitySchema', 'map'],
    [2, 'diagnostics', 'Diagnostic', 'repeated'],
  ],
  ValidateProviderConfig: [],
  'ValidateProviderConfig.Request': [[1, 'config', 'DynamicValue']],
  'ValidateProviderConfig.Response': [[2, 'diagnostics', 'Diagnostic', 'repeated']],
  ValidateResourceConfig: [],
  'ValidateResourceConfig.Request': [
    [1, 'type_name', 'string'],
    [2, 'config', 'DynamicValue'],
    [3, 'client_capabilities', 'ClientCapabilities'],
  ],
  'ValidateResourceConfig.Response': [[1, 'diagnostics', 'Diagnostic', 'repeated']],
  ValidateConfig: [],
  'ValidateConfig.Request': [
    [1, 'type_name', 'string'],
    [2, 'config', 'DynamicValue'],
    [3, 'client_capabilities', 'ClientCapabilities'],
  ],
  'ValidateConfig.Response': [[1, 'diagnostics', 'Diagnostic', 'repeated']],
  ValidateListResourceConfig: [],
  'ValidateListResourceConfig.Request': [
    [1, 'type_name', 'string'],
    [2, 'config', 'DynamicValue'],
    [3, 'include_resource_object', 'DynamicValue'],
    [4, 'limit', 'DynamicValue'],
  ],
  'ValidateListResourceConfig.Response': [[1, 'diagnostics', 'Diagnostic', 'repeated']],
  UpgradeResourceState: [],
  'UpgradeResourceState.Request': [
    [1, 'type_name', 'string'],
    [2, 'version', 'int64'],
    [3, 'raw_state', 'RawState'],
  ],
  'UpgradeResourceState.Response': [
    [1, 'upgraded_state', 'DynamicValue'],
    [2, 'diagnostics', 'Diagnostic', 'repeated'],
  ],
  UpgradeResourceIdentity: [],
  'UpgradeResourceIdentity.Request': [
    [1, 'type_name', 'string'],
    [2, 'version', 'int64'],
    [3, 'raw_identity', 'RawState'],
  ],
  'UpgradeResourceIdentity.Response': [
    [1, 'upgraded_identity', 'ResourceIdentityData'],
    [2, 'diagnostics', 'Diagnostic', 'repeated'],
  ],
  ConfigureProvider: [],
  'ConfigureProvider.Request': [
    [1, 'terraform_version', 'string'],
    [2, 'config', 'DynamicValue'],
    [3, 'client_capabilities', 'ClientCapabilities'],
  ],
  'ConfigureProvider.Response': [[1, 'diagnostics', 'Diagnostic', 'repeated']],
  ReadResource: [],
  'ReadResource.Request': [
    [1, 'type_name', 'string'],
    [2, 'current_state', 'DynamicValue'],
    [3, 'private', 'bytes'],
    [4, 'provider_meta', 'DynamicValue'],
    [5, 'client_capabilities', 'ClientCapabilities'],
    [6, 'current_identity', 'ResourceIdentityData'],
  ],
  'ReadResource.Response': [
    [1, 'new_state', 'DynamicValue'],
    [2, 'diagnostics', 'Diagnostic', 'repeated'],
    [3, 'private', 'bytes'],
    [4, 'deferred', 'Deferred'],
    [5, 'new_identity', 'ResourceIdentityData'],
  ],
  PlanResourceChange: [],
  'PlanResourceChange.Request': [
    [1, 'type_name', 'string'],
    [2, 'prior_state', 'DynamicValue'],
    [3, 'proposed_new_state', 'DynamicValue'],
    [4, 'config', 'DynamicValue'],
    [5, 'prior_private', 'bytes'],
    [6, 'provider_meta', 'DynamicValue'],
    [7, 'client_capabilities', 'ClientCapabilities'],
    [8, 'prior_identity', 'ResourceIdentityData'],
    [9, 'planned_private', 'bytes'],
  ],
  'PlanResourceChange.Response': [
    [1, 'planned_state', 'DynamicValue'],
    [2, 'requires_replace', 'AttributePath', 'repeated'],
    [3, 'planned_private', 'bytes'],
    [4, 'diagnostics', 'Diagnostic', 'repeated'],
    [5, 'legacy_type_system', 'bool'],
    [6, 'deferred', 'Deferred'],
    [7, 'planned_identity', 'ResourceIdentityData'],
  ],
  ApplyResourceChange: [],
  'ApplyResourceChange.Request': [
    [1, 'type_name', 'string'],
    [2, 'prior_state', 'DynamicValue'],
    [3, 'planned_state', 'DynamicValue'],
    [4, 'config', 'DynamicValue'],
    [5, 'planned_private', 'bytes'],
    [6, 'provider_meta', 'DynamicValue'],
    [7, 'planned_identity', 'ResourceIdentityData'],
  ],
  'ApplyResourceChange.Response': [
    [1, 'new_state', 'DynamicValue'],
    [2, 'private', 'bytes'],
    [3, 'diagnostics', 'Diagnostic', 'repeated'],
    [4, 'legacy_type_system', 'bool'],
    [5, 'new_identity', 'ResourceIdentityData'],
  ],
  ImportResourceState: [],
  'ImportResourceState.Request': [
    [1, 'type_name', 'string'],
    [2, 'id', 'string'],
    [3, 'client_capabilities', 'ClientCapabilities'],
    [4, 'identity', 'ResourceIdentityData'],
  ],
  'ImportResourceState.ImportedResource': [
    [1, 'type_name', 'string'],
    [2, 'state', 'DynamicValue'],
    [3, 'private', 'bytes'],
    [4, 'identity', 'ResourceIdentityData'],
  ],
  'ImportResourceState.Response': [
    [1, 'imported_resources', 'ImportResourceState.ImportedResource', 'repeated'],
    [2, 'diagnostics', 'Diagnostic', 'repeated'],
    [3, 'deferred', 'Deferred'],
  ],
  MoveResourceState: [],
  'MoveResourceState.Request': [
    [1, 'source_provider_address', 'string'],
    [2, 'source_type_name', 'string'],
    [3, 'source_schema_version', 'int64'],
    [4, 'source_state', 'RawState'],
    [5, 'target_type_name', 'string'],
    [6, 'source_private', 'bytes'],
    [7, 'source_identity', 'RawState'],
    [8, 'source_identity_schema_version', 'int64'],
  ],
  'MoveResourceState.Response': [
    [1, 'target_state', 'DynamicValue'],
    [2, 'diagnostics', 'Diagnostic', 'repeated'],
    [3, 'target_private', 'bytes'],
    [4, 'target_identity', 'ResourceIdentityData'],
  ],
  GenerateResourceConfig: [],
  'GenerateResourceConfig.Request': [
    [1, 'type_name', 'string'],
    [2, 'state', 'DynamicValue'],
  ],
  'GenerateResourceConfig.Response': [
    [1, 'config', 'DynamicValue'],
    [2, 'diagnostics', 'Diagnostic', 'repeated'],
  ],
  ReadDataSource: [],
  'ReadDataSource.Request': [
    [1, 'type_name', 'string'],
    [2, 'config', 'DynamicValue'],
    [3, 'provider_meta', 'DynamicValue'],
    [4, 'client_capabilities', 'ClientCapabilities'],
  ],
  'ReadDataSource.Response': [
    [1, 'state', 'DynamicValue'],
    [2, 'diagnostics', 'Diagnostic', 'repeated'],
    [3, 'deferred', 'Deferred'],
  ],
  OpenEphemeralResource: [],
  'OpenEphemeralResource.Request': [
    [1, 'type_name', 'string'],
    [2, 'config', 'DynamicValue'],
    [3, 'client_capabilities', 'ClientCapabilities'],
  ],
  'OpenEphemeralResource.Response': [
    [1, 'diagnostics', 'Diagnostic', 'repeated'],
    [2, 'renew_at', 'Timestamp'],
    [3, 'result', 'DynamicValue'],
    [4, 'private', 'bytes', 'optional'],
    [5, 'deferred', 'Deferred'],
  ],
  RenewEphemeralResource: [],
  'RenewEphemeralResource.Request': [
    [1, 'type_name', 'string'],
    [2, 'private', 'bytes', 'optional'],
  ],
  'RenewEphemeralResource.Response': [
    [1, 'diagnostics', 'Diagnostic', 'repeated'],
    [2, 'renew_at', 'Timestamp'],
    [3, 'private', 'bytes', 'optional'],
  ],
  CloseEphemeralResource: [],
  'CloseEphemeralResource.Request': [
    [1, 'type_name', 'string'],
    [2, 'private', 'bytes', 'optional'],
  ],
  'CloseEphemeralResource.Response': [[1, 'diagnostics', 'Diagnostic', 'repeated']],
  ListResource: [],
  'ListResource.Request': [
    [1, 'type_name', 'string'],
    [2, 'config', 'DynamicValue'],
    [3, 'include_resource_object', 'bool'],
    [4, 'limit', 'int64'],
  ],
  'ListResource.Event': [
    [1, 'identity', 'ResourceIdentityData'],
    [2, 'display_name', 'string'],
    [3, 'resource_object', 'DynamicValue'],
    [4, 'diagnostic', 'Diagnostic', 'repeated'],
  ],
  GetFunctions: [],
  'GetFunctions.Request': [],
  'GetFunctions.Response': [
    [1, 'functions', 'Function', 'map'],
    [2, 'diagnostics', 'Diagnostic', 'repeated'],
  ],
  CallFunction: [],
  'CallFunction.Request': [
    [1, 'name', 'string'],
    [2, 'arguments', 'DynamicValue', 'repeated'],
  ],
  'CallFunction.Response': [
    [1, 'result', 'DynamicValue'],
    [2, 'error', 'FunctionError'],
  ],
  PlanAction: [],
  'PlanAction.Request': [
    [1, 'action_type', 'string'],
    [2, 'config', 'DynamicValue'],
    [3, 'client_capabilities', 'ClientCapabilities'],
  ],
  'PlanAction.Response': [
    [1, 'diagnostics', 'Diagnostic', 'repeated'],
    [2, 'deferred', 'Deferred'],
  ],
  InvokeAction: [],
  'InvokeAction.Request': [
    [1, 'action_type', 'string'],
    [2, 'config', 'DynamicValue'],
    [3, 'client_capabilities', 'ClientCapabilities'],
  ],
  'InvokeAction.Progress': [[1, 'message', 'string']],
  'InvokeAction.Completed': [[1, 'diagnostics', 'Diagnostic', 'repeated']],
  'InvokeAction.Event': [
    [1, 'progress', 'InvokeAction.Progress', 'oneof'],
    [2, 'completed', 'InvokeAction.Completed', 'oneof'],
  ],
  StopProvider: [],
  'StopProvider.Request': [],
  'StopProvider.Response': [[1, 'Error', 'string']],
};

export const services: ServiceTable = {
  'grpc.health.v1.Health': {
    Check: { input: 'HealthCheckRequest', output: 'HealthCheckResponse' },
  },
  'plugin.GRPCController': {
    Shutdown: { input: 'Empty', output: 'Empty' },
  },
  'plugin.GRPCStdio': {
    StreamStdio: { input: 'Empty', output: 'StdioData', outputStream: true },
  },
  'plugin.GRPCBroker': {
    StartStream: { input: 'ConnInfo', output: 'ConnInfo', outputStream: true },
  },
  'tfplugin6.Provider': {
    GetMetadata: { input: 'GetMetadata.Request', output: 'GetMetadata.Response' },
    GetProviderSchema: { input: 'GetProviderSchema.Request', output: 'GetProviderSchema.Response' },
    GetResourceIdentitySchemas: {
      input: 'GetResourceIdentitySchemas.Request',
      output: 'GetResourceIdentitySchemas.Response',
    },
    ValidateProviderConfig: { input: 'ValidateProviderConfig.Request', output: 'ValidateProviderConfig.Response' },
    ValidateResourceConfig: { input: 'ValidateResourceConfig.Request', output: 'ValidateResourceConfig.Response' },
    ValidateDataResourceConfig: { input: 'ValidateConfig.Request', output: 'ValidateConfig.Response' },
    ValidateEphemeralResourceConfig: { input: 'ValidateConfig.Request', output: 'ValidateConfig.Response' },
    ValidateActionConfig: { input: 'ValidateConfig.Request', output: 'ValidateConfig.Response' },
    ValidateListResourceConfig: {
      input: 'ValidateListResourceConfig.Request',
      output: 'ValidateListResourceConfig.Response',
    },
    UpgradeResourceState: { input: 'UpgradeResourceState.Request', output: 'UpgradeResourceState.Response' },
    UpgradeResourceIdentity: { input: 'UpgradeResourceIdentity.Request', output: 'UpgradeResourceIdentity.Response' },
    ConfigureProvider: { input: 'ConfigureProvider.Request', output: 'ConfigureProvider.Response' },
    ReadResource: { input: 'ReadResource.Request', output: 'ReadResource.Response' },
    PlanResourceChange: { input: 'PlanResourceChange.Request', output: 'PlanResourceChange.Response' },
    ApplyResourceChange: { input: 'ApplyResourceChange.Request', output: 'ApplyResourceChange.Response' },
    ImportResourceState: { input: 'ImportResourceState.Request', output: 'ImportResourceState.Response' },
    MoveResourceState: { input: 'MoveResourceState.Request', output: 'MoveResourceState.Response' },
    GenerateResourceConfig: { input: 'GenerateResourceConfig.Request', output: 'GenerateResourceConfig.Response' },
    ReadDataSource: { input: 'ReadDataSource.Request', output: 'ReadDataSource.Response' },
    OpenEphemeralResource: { input: 'OpenEphemeralResource.Request', output: 'OpenEphemeralResource.Response' },
    RenewEphemeralResource: { input: 'RenewEphemeralResource.Request', output: 'RenewEphemeralResource.Response' },
    CloseEphemeralResource: { input: 'CloseEphemeralResource.Request', output: 'CloseEphemeralResource.Response' },
    ListResource: { input: 'ListResource.Request', output: 'ListResource.Event', outputStream: true },
    PlanAction: { input: 'PlanAction.Request', output: 'PlanAction.Response' },
    InvokeAction: { input: 'InvokeAction.Request', output: 'InvokeAction.Event', outputStream: true },
    GetFunctions: { input: 'GetFunctions.Request', output: 'GetFunctions.Response' },
    CallFunction: { input: 'CallFunction.Request', output: 'CallFunction.Response' },
    StopProvider: { input: 'StopProvider.Request', output: 'StopProvider.Response' },
  },
};

export interface HealthCheckRequest {
  service?: string | undefined;
}

export interface HealthCheckResponse {
  status?: number | undefined;
}

export type Empty = Record<never, never>;

export interface StdioData {
  channel?: number | undefined;
  data?: Uint8Array | undefined;
}

export interface ConnInfo {
  service_id?: number | undefined;
  network?: string | undefined;
  address?: string | undefined;
}

export interface DynamicValue {
  msgpack?: Uint8Array | undefined;
  json?: Uint8Array | undefined;
}

export interface Diagnostic {
  severity?: number | undefined;
  summary?: string | undefined;
  detail?: string | undefined;
  attribute?: AttributePath | undefined;
}

export interface FunctionError {
  text?: string | undefined;
  function_argument?: number | undefined;
}

export interface AttributePath {
  steps?: readonly AttributePathStep[] | undefined;
}

export interface AttributePathStep {
  attribute_name?: string | undefined;
  element_key_string?: string | undefined;
  element_key_int?: number | undefined;
}

export interface RawState {
  json?: Uint8Array | undefined;
  flatmap?: Readonly<Record<string, string>> | undefined;
}

export interface Schema {
  version?: number | undefined;
  block?: SchemaBlock | undefined;
}

export interface SchemaBlock {
  version?: number | undefined;
  attributes?: readonly SchemaAttribute[] | undefined;
  block_types?: readonly SchemaNestedBlock[] | undefined;
  description?: string | undefined;
  description_kind?: number | undefined;
  deprecated?: boolean | undefined;
  deprecation_message?: string | undefined;
}

export interface SchemaAttribute {
  name?: string | undefined;
  type?: Uint8Array | undefined;
  description?: string | undefined;
  required?: boolean | undefined;
  optional?: boolean | undefined;
  computed?: boolean | undefined;
  sensitive?: boolean | undefined;
  description_kind?: number | undefined;
  deprecated?: boolean | undefined;
  nested_type?: SchemaObject | undefined;
  write_only?: boolean | undefined;
  deprecation_message?: string | undefined;
}

export interface SchemaNestedBlock {
  type_name?: string | undefined;
  block?: SchemaBlock | undefined;
  nesting?: number | undefined;
  min_items?: number | undefined;
  max_items?: number | undefined;
}

export interface SchemaObject {
  attributes?: readonly SchemaAttribute[] | undefined;
  nesting?: number | undefined;
}

export interface Function {
  parameters?: readonly FunctionParameter[] | undefined;
  variadic_parameter?: FunctionParameter | undefined;
  return?: FunctionReturn | undefined;
  summary?: string | undefined;
  description?: string | undefined;
  description_kind?: number | undefined;
  deprecation_message?: string | undefined;
}

export interface FunctionParameter {
  name?: string | undefined;
  type?: Uint8Array | undefined;
  allow_null_value?: boolean | undefined;
  allow_unknown_values?: boolean | undefined;
  description?: string | undefined;
  description_kind?: number | undefined;
}

export interface FunctionReturn {
  type?: Uint8Array | undefined;
}

export interface ServerCapabilities {
  plan_destroy?: boolean | undefined;
  get_provider_schema_optional?: boolean | undefined;
  move_resource_state?: boolean | undefined;
  generate_resource_config?: boolean | undefined;
}

export interface ClientCapabilities {
  deferral_allowed?: boolean | undefined;
  write_only_attributes_allowed?: boolean | undefined;
  store_planned_private?: boolean | undefined;
  computed_blocks_allowed?: boolean | undefined;
}

export interface Deferred {
  reason?: number | undefined;
}

export interface Timestamp {
  seconds?: number | undefined;
  nanos?: number | undefined;
}

export interface ResourceIdentitySchema {
  version?: number | undefined;
  identity_attributes?: readonly ResourceIdentitySchemaIdentityAttribute[] | undefined;
}

export interface ResourceIdentitySchemaIdentityAttribute {
  name?: string | undefined;
  type?: Uint8Array | undefined;
  required_for_import?: boolean | undefined;
  optional_for_import?: boolean | undefined;
  description?: string | undefined;
}

export interface ResourceIdentityData {
  identity_data?: DynamicValue | undefined;
}

export interface ActionSchema {
  schema?: Schema | undefined;
}

export type GetMetadata = Record<never, never>;

export type GetMetadataRequest = Record<never, never>;

export interface GetMetadataNamed {
  name?: string | undefined;
}

export interface GetMetadataTyped {
  type_name?: string | undefined;
}

export interface GetMetadataResponse {
  server_capabilities?: ServerCapabilities | undefined;
  diagnostics?: readonly Diagnostic[] | undefined;
  data_sources?: readonly GetMetadataTyped[] | undefined;
  resources?: readonly GetMetadataTyped[] | undefined;
  functions?: readonly GetMetadataNamed[] | undefined;
  ephemeral_resources?: readonly GetMetadataTyped[] | undefined;
  list_resources?: readonly GetMetadataTyped[] | undefined;
  actions?: readonly GetMetadataTyped[] | undefined;
}

export type GetProviderSchema = Record<never, never>;

export type GetProviderSchemaRequest = Record<never, never>;

export interface GetProviderSchemaResponse {
  provider?: Schema | undefined;
  resource_schemas?: Readonly<Record<string, Schema>> | undefined;
  data_source_schemas?: Readonly<Record<string, Schema>> | undefined;
  diagnostics?: readonly Diagnostic[] | undefined;
  provider_meta?: Schema | undefined;
  server_capabilities?: ServerCapabilities | undefined;
  functions?: Readonly<Record<string, Function>> | undefined;
  ephemeral_resource_schemas?: Readonly<Record<string, Schema>> | undefined;
  list_resource_schemas?: Readonly<Record<string, Schema>> | undefined;
  action_schemas?: Readonly<Record<string, ActionSchema>> | undefined;
}

export type GetResourceIdentitySchemas = Record<never, never>;

export type GetResourceIdentitySchemasRequest = Record<never, never>;

export interface GetResourceIdentitySchemasResponse {
  identity_schemas?: Readonly<Record<string, ResourceIdentitySchema>> | undefined;
  diagnostics?: readonly Diagnostic[] | undefined;
}

export type ValidateProviderConfig = Record<never, never>;

export interface ValidateProviderConfigRequest {
  config?: DynamicValue | undefined;
}

export interface ValidateProviderConfigResponse {
  diagnostics?: readonly Diagnostic[] | undefined;
}

export type ValidateResourceConfig = Record<never, never>;

export interface ValidateResourceConfigRequest {
  type_name?: string | undefined;
  config?: DynamicValue | undefined;
  client_capabilities?: ClientCapabilities | undefined;
}

export interface ValidateResourceConfigResponse {
  diagnostics?: readonly Diagnostic[] | undefined;
}

export type ValidateConfig = Record<never, never>;

export interface ValidateConfigRequest {
  type_name?: string | undefined;
  config?: DynamicValue | undefined;
  client_capabilities?: ClientCapabilities | undefined;
}

export interface ValidateConfigResponse {
  diagnostics?: readonly Diagnostic[] | undefined;
}

export type ValidateListResourceConfig = Record<never, never>;

export interface ValidateListResourceConfigRequest {
  type_name?: string | undefined;
  config?: DynamicValue | undefined;
  include_resource_object?: DynamicValue | undefined;
  limit?: DynamicValue | undefined;
}

export interface ValidateListResourceConfigResponse {
  diagnostics?: readonly Diagnostic[] | undefined;
}

export type UpgradeResourceState = Record<never, never>;

export interface UpgradeResourceStateRequest {
  type_name?: string | undefined;
  version?: number | undefined;
  raw_state?: RawState | undefined;
}

export interface UpgradeResourceStateResponse {
  upgraded_state?: DynamicValue | undefined;
  diagnostics?: readonly Diagnostic[] | undefined;
}

export type UpgradeResourceIdentity = Record<never, never>;

export interface UpgradeResourceIdentityRequest {
  type_name?: string | undefined;
  version?: number | undefined;
  raw_identity?: RawState | undefined;
}

export interface UpgradeResourceIdentityResponse {
  upgraded_identity?: ResourceIdentityData | undefined;
  diagnostics?: readonly Diagnostic[] | undefined;
}

export type ConfigureProvider = Record<never, never>;

export interface ConfigureProviderRequest {
  terraform_version?: string | undefined;
  config?: DynamicValue | undefined;
  client_capabilities?: ClientCapabilities | undefined;
}

export interface ConfigureProviderResponse {
  diagnostics?: readonly Diagnostic[] | undefined;
}

export type ReadResource = Record<never, never>;

export interface ReadResourceRequest {
  type_name?: string | undefined;
  current_state?: DynamicValue | undefined;
  private?: Uint8Array | undefined;
  provider_meta?: DynamicValue | undefined;
  client_capabilities?: ClientCapabilities | undefined;
  current_identity?: ResourceIdentityData | undefined;
}

export interface ReadResourceResponse {
  new_state?: DynamicValue | undefined;
  diagnostics?: readonly Diagnostic[] | undefined;
  private?: Uint8Array | undefined;
  deferred?: Deferred | undefined;
  new_identity?: ResourceIdentityData | undefined;
}

export type PlanResourceChange = Record<never, never>;

export interface PlanResourceChangeRequest {
  type_name?: string | undefined;
  prior_state?: DynamicValue | undefined;
  proposed_new_state?: DynamicValue | undefined;
  config?: DynamicValue | undefined;
  prior_private?: Uint8Array | undefined;
  provider_meta?: DynamicValue | undefined;
  client_capabilities?: ClientCapabilities | undefined;
  prior_identity?: ResourceIdentityData | undefined;
  planned_private?: Uint8Array | undefined;
}

export interface PlanResourceChangeResponse {
  planned_state?: DynamicValue | undefined;
  requires_replace?: readonly AttributePath[] | undefined;
  planned_private?: Uint8Array | undefined;
  diagnostics?: readonly Diagnostic[] | undefined;
  legacy_type_system?: boolean | undefined;
  deferred?: Deferred | undefined;
  planned_identity?: ResourceIdentityData | undefined;
}

export type ApplyResourceChange = Record<never, never>;

export interface ApplyResourceChangeRequest {
  type_name?: string | undefined;
  prior_state?: DynamicValue | undefined;
  planned_state?: DynamicValue | undefined;
  config?: DynamicValue | undefined;
  planned_private?: Uint8Array | undefined;
  provider_meta?: DynamicValue | undefined;
  planned_identity?: ResourceIdentityData | undefined;
}

export interface ApplyResourceChangeResponse {
  new_state?: DynamicValue | undefined;
  private?: Uint8Array | undefined;
  diagnostics?: readonly Diagnostic[] | undefined;
  legacy_type_system?: boolean | undefined;
  new_identity?: ResourceIdentityData | undefined;
}

export type ImportResourceState = Record<never, never>;

export interface ImportResourceStateRequest {
  type_name?: string | undefined;
  id?: string | undefined;
  client_capabilities?: ClientCapabilities | undefined;
  identity?: ResourceIdentityData | undefined;
}

export interface ImportResourceStateImportedResource {
  type_name?: string | undefined;
  state?: DynamicValue | undefined;
  private?: Uint8Array | undefined;
  identity?: ResourceIdentityData | undefined;
}

export interface ImportResourceStateResponse {
  imported_resources?: readonly ImportResourceStateImportedResource[] | undefined;
  diagnostics?: readonly Diagnostic[] | undefined;
  deferred?: Deferred | undefined;
}

export type MoveResourceState = Record<never, never>;

export interface MoveResourceStateRequest {
  source_provider_address?: string | undefined;
  source_type_name?: string | undefined;
  source_schema_version?: number | undefined;
  source_state?: RawState | undefined;
  target_type_name?: string | undefined;
  source_private?: Uint8Array | undefined;
  source_identity?: RawState | undefined;
  source_identity_schema_version?: number | undefined;
}

export interface MoveResourceStateResponse {
  target_state?: DynamicValue | undefined;
  diagnostics?: readonly Diagnostic[] | undefined;
  target_private?: Uint8Array | undefined;
  target_identity?: ResourceIdentityData | undefined;
}

export type GenerateResourceConfig = Record<never, never>;

export interface GenerateResourceConfigRequest {
  type_name?: string | undefined;
  state?: DynamicValue | undefined;
}

export interface GenerateResourceConfigResponse {
  config?: DynamicValue | undefined;
  diagnostics?: readonly Diagnostic[] | undefined;
}

export type ReadDataSource = Record<never, never>;

export interface ReadDataSourceRequest {
  type_name?: string | undefined;
  config?: DynamicValue | undefined;
  provider_meta?: DynamicValue | undefined;
  client_capabilities?: ClientCapabilities | undefined;
}

export interface ReadDataSourceResponse {
  state?: DynamicValue | undefined;
  diagnostics?: readonly Diagnostic[] | undefined;
  deferred?: Deferred | undefined;
}

export type OpenEphemeralResource = Record<never, never>;

export interface OpenEphemeralResourceRequest {
  type_name?: string | undefined;
  config?: DynamicValue | undefined;
  client_capabilities?: ClientCapabilities | undefined;
}

export interface OpenEphemeralResourceResponse {
  diagnostics?: readonly Diagnostic[] | undefined;
  renew_at?: Timestamp | undefined;
  result?: DynamicValue | undefined;
  private?: Uint8Array | undefined;
  deferred?: Deferred | undefined;
}

export type RenewEphemeralResource = Record<never, never>;

export interface RenewEphemeralResourceRequest {
  type_name?: string | undefined;
  private?: Uint8Array | undefined;
}

export interface RenewEphemeralResourceResponse {
  diagnostics?: readonly Diagnostic[] | undefined;
  renew_at?: Timestamp | undefined;
  private?: Uint8Array | undefined;
}

export type CloseEphemeralResource = Record<never, never>;

export interface CloseEphemeralResourceRequest {
  type_name?: string | undefined;
  private?: Uint8Array | undefined;
}

export interface CloseEphemeralResourceResponse {
  diagnostics?: readonly Diagnostic[] | undefined;
}

export type ListResource = Record<never, never>;

export interface ListResourceRequest {
  type_name?: string | undefined;
  config?: DynamicValue | undefined;
  include_resource_object?: boolean | undefined;
  limit?: number | undefined;
}

export interface ListResourceEvent {
  identity?: ResourceIdentityData | undefined;
  display_name?: string | undefined;
  resource_object?: DynamicValue | undefined;
  diagnostic?: readonly Diagnostic[] | undefined;
}

export type GetFunctions = Record<never, never>;

export type GetFunctionsRequest = Record<never, never>;

export interface GetFunctionsResponse {
  functions?: Readonly<Record<string, Function>> | undefined;
  diagnostics?: readonly Diagnostic[] | undefined;
}

export type CallFunction = Record<never, never>;

export interface CallFunctionRequest {
  name?: string | undefined;
  arguments?: readonly DynamicValue[] | undefined;
}

export interface CallFunctionResponse {
  result?: DynamicValue | undefined;
  error?: FunctionError | undefined;
}

export type PlanAction = Record<never, never>;

export interface PlanActionRequest {
  action_type?: string | undefined;
  config?: DynamicValue | undefined;
  client_capabilities?: ClientCapabilities | undefined;
}

export interface PlanActionResponse {
  diagnostics?: readonly Diagnostic[] | undefined;
  deferred?: Deferred | undefined;
}

export type InvokeAction = Record<never, never>;

export interface InvokeActionRequest {
  action_type?: string | undefined;
  config?: DynamicValue | undefined;
  client_capabilities?: ClientCapabilities | undefined;
}

export interface InvokeActionProgress {
  message?: string | undefined;
}

export interface InvokeActionCompleted {
  diagnostics?: readonly Diagnostic[] | undefined;
}

export interface InvokeActionEvent {
  progress?: InvokeActionProgress | undefined;
  completed?: InvokeActionCompleted | undefined;
}

export type StopProvider = Record<never, never>;

export type StopProviderRequest = Record<never, never>;

export interface StopProviderResponse {
  Error?: string | undefined;
}
