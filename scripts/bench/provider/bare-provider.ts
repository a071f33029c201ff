// A provider that does nothing: what any provider on this protocol code costs, with the schema of a mailbox and all of it in Terraform's state.
import type { ProviderHandlers } from '../../../provider/protocol/handlers.ts';
import { encodeValue, valueOfJson } from '../../../provider/protocol/dynamic-value.ts';
import { type BlockSchema, schemaMessage, typeOfAttributes } from '../../../provider/protocol/schema.ts';
import { main } from '../../../provider/protocol/serve.ts';

/** Written into the bundle by bare-mirror.ts. */
declare const BARE_SCHEMA: BlockSchema;

const empty: BlockSchema = { version: 0, description: '', attributes: {} };
const capabilities = { get_provider_schema_optional: true };
const type = typeOfAttributes(BARE_SCHEMA.attributes);
const nothing = (): { diagnostics: [] } => ({ diagnostics: [] });
const neverAsked = (): never => {
  throw new Error('the bare provider has only resources, and never imports them');
};

const handlers: ProviderHandlers = {
  GetMetadata: () => ({ server_capabilities: capabilities, resources: [{ type_name: 'bare_mailbox' }] }),
  GetProviderSchema: () => ({
    provider: schemaMessage(empty),
    provider_meta: schemaMessage(empty),
    resource_schemas: { bare_mailbox: schemaMessage(BARE_SCHEMA) },
    server_capabilities: capabilities,
  }),
  GetResourceIdentitySchemas: () => ({ identity_schemas: {} }),
  ValidateProviderConfig: nothing,
  ValidateResourceConfig: nothing,
  ConfigureProvider: nothing,
  UpgradeResourceState: ({ raw_state }) => ({
    upgraded_state: encodeValue(type, valueOfJson(type, JSON.parse(Buffer.from(raw_state?.json ?? []).toString()))),
  }),
  ReadResource: (request) => ({ new_state: request.current_state, private: request.private }),
  PlanResourceChange: (request) => ({
    planned_state: request.proposed_new_state,
    planned_private: request.prior_private,
  }),
  ApplyResourceChange: (request) => ({ new_state: request.planned_state, private: request.planned_private }),
  ValidateDataResourceConfig: neverAsked,
  ValidateEphemeralResourceConfig: neverAsked,
  ValidateListResourceConfig: neverAsked,
  UpgradeResourceIdentity: neverAsked,
  ImportResourceState: neverAsked,
  MoveResourceState: neverAsked,
  GenerateResourceConfig: neverAsked,
  ReadDataSource: neverAsked,
  OpenEphemeralResource: neverAsked,
  RenewEphemeralResource: neverAsked,
  CloseEphemeralResource: neverAsked,
  ListResource: neverAsked,
  ValidateActionConfig: neverAsked,
  PlanAction: neverAsked,
  InvokeAction: neverAsked,
  GetFunctions: neverAsked,
  CallFunction: neverAsked,
};

void main(
  { name: 'bare', address: 'registry.terraform.io/postplane/bare', handlers: () => handlers, environment: process.env },
  process.argv.slice(2),
);
