// The interface between the transport and a provider: one function per RPC, plain objects in and out.
import type * as m from './messages.ts';

export interface CallContext {
  /** Aborted by StopProvider, and for a stream when the caller hangs up: whatever is under way must end soon. */
  readonly signal: AbortSignal;
}

type Answer<T> = T | Promise<T>;
type Unary<Request, Response> = (request: Request, context: CallContext) => Answer<Response>;
type Streamed<Request, Event> = (request: Request, context: CallContext) => AsyncIterable<Event>;

export interface ProviderHandlers {
  GetMetadata: Unary<m.GetMetadataRequest, m.GetMetadataResponse>;
  GetProviderSchema: Unary<m.GetProviderSchemaRequest, m.GetProviderSchemaResponse>;
  GetResourceIdentitySchemas: Unary<m.GetResourceIdentitySchemasRequest, m.GetResourceIdentitySchemasResponse>;
  ValidateProviderConfig: Unary<m.ValidateProviderConfigRequest, m.ValidateProviderConfigResponse>;
  ValidateResourceConfig: Unary<m.ValidateResourceConfigRequest, m.ValidateResourceConfigResponse>;
  ValidateDataResourceConfig: Unary<m.ValidateConfigRequest, m.ValidateConfigResponse>;
  ValidateEphemeralResourceConfig: Unary<m.ValidateConfigRequest, m.ValidateConfigResponse>;
  ValidateListResourceConfig: Unary<m.ValidateListResourceConfigRequest, m.ValidateListResourceConfigResponse>;
  UpgradeResourceState: Unary<m.UpgradeResourceStateRequest, m.UpgradeResourceStateResponse>;
  UpgradeResourceIdentity: Unary<m.UpgradeResourceIdentityRequest, m.UpgradeResourceIdentityResponse>;
  ConfigureProvider: Unary<m.ConfigureProviderRequest, m.ConfigureProviderResponse>;
  ReadResource: Unary<m.ReadResourceRequest, m.ReadResourceResponse>;
  PlanResourceChange: Unary<m.PlanResourceChangeRequest, m.PlanResourceChangeResponse>;
  ApplyResourceChange: Unary<m.ApplyResourceChangeRequest, m.ApplyResourceChangeResponse>;
  ImportResourceState: Unary<m.ImportResourceStateRequest, m.ImportResourceStateResponse>;
  MoveResourceState: Unary<m.MoveResourceStateRequest, m.MoveResourceStateResponse>;
  GenerateResourceConfig: Unary<m.GenerateResourceConfigRequest, m.GenerateResourceConfigResponse>;
  ReadDataSource: Unary<m.ReadDataSourceRequest, m.ReadDataSourceResponse>;
  OpenEphemeralResource: Unary<m.OpenEphemeralResourceRequest, m.OpenEphemeralResourceResponse>;
  RenewEphemeralResource: Unary<m.RenewEphemeralResourceRequest, m.RenewEphemeralResourceResponse>;
  CloseEphemeralResource: Unary<m.CloseEphemeralResourceRequest, m.CloseEphemeralResourceResponse>;
  ListResource: Streamed<m.ListResourceRequest, m.ListResourceEvent>;
  ValidateActionConfig: Unary<m.ValidateConfigRequest, m.ValidateConfigResponse>;
  PlanAction: Unary<m.PlanActionRequest, m.PlanActionResponse>;
  InvokeAction: Streamed<m.InvokeActionRequest, m.InvokeActionEvent>;
  GetFunctions: Unary<m.GetFunctionsRequest, m.GetFunctionsResponse>;
  CallFunction: Unary<m.CallFunctionRequest, m.CallFunctionResponse>;
  /** No RPC: gives back what is still borrowed, before the process ends in order. */
  release?: (signal: AbortSignal) => Promise<void>;
}
