// The RPCs of managed resources: decode, hand to the type, encode. Identity is the key attributes, taken from the state.
import { encodePart } from '../schemas/resource.ts';
import { identityOf, identityType } from './list.ts';
import type { ManagedType, Private, StateAnswer } from './managed.ts';
import { DiagnosticError, diagnosticsOf, errorDiagnostic } from './protocol/diagnostics.ts';
import { decodeValue, encodeValue, valueOfJson } from './protocol/dynamic-value.ts';
import type { ProviderHandlers } from './protocol/handlers.ts';
import type {
  ClientCapabilities,
  DynamicValue,
  ImportResourceStateRequest,
  MoveResourceStateRequest,
  RawState,
  ResourceIdentityData,
} from './protocol/messages.ts';
import { typeOfAttributes } from './protocol/schema.ts';
import { type TerraformType, Unknown, type Value, type ValueObject } from './protocol/types.ts';
import type { ScopeOf, Types } from './provider.ts';
import { ADDRESS } from './version.ts';

type ManagedHandlers = Pick<
  ProviderHandlers,
  | 'ValidateResourceConfig'
  | 'UpgradeResourceState'
  | 'UpgradeResourceIdentity'
  | 'ReadResource'
  | 'PlanResourceChange'
  | 'ApplyResourceChange'
  | 'ImportResourceState'
  | 'MoveResourceState'
  | 'GenerateResourceConfig'
>;

export function managedHandlers(types: Types, scopeOf: ScopeOf): ManagedHandlers {
  const find = (name: string | undefined): ManagedType => types.managed.get(name ?? '') ?? unknownType(name);
  return {
    ValidateResourceConfig: (request, context) => {
      const type = find(request.type_name);
      const writeOnlyAllowed = takesWriteOnly(request) || scopeOf(context).session.takesWriteOnly;
      const config = decodeValue(wireType(type), request.config);
      return { diagnostics: config === null ? [] : type.validate(config as ValueObject, { writeOnlyAllowed }) };
    },
    UpgradeResourceState: (request) => {
      const type = find(request.type_name);
      return {
        upgraded_state: encodeValue(wireType(type), storedState(type, request.raw_state, request.version ?? 0)),
      };
    },
    UpgradeResourceIdentity: (request) => {
      const type = find(request.type_name);
      const stored = storedIdentity(type, request.raw_identity, request.version ?? 0);
      return { upgraded_identity: { identity_data: encodeValue(identityType(type.identity), stored) } };
    },
    MoveResourceState: (request) => {
      const type = find(request.target_type_name);
      checkSource(type, request);
      const version = request.source_schema_version ?? 0;
      const state = storedState(type, request.source_state, version) as ValueObject | null;
      const identity = newIdentity(type, state).new_identity;
      return {
        target_state: encodeValue(wireType(type), state),
        target_private: request.source_private,
        ...(identity ? { target_identity: identity } : {}),
      };
    },
    ReadResource: async (request, context) => {
      const type = find(request.type_name);
      const state = decodeObject(type, request.current_state);
      if (state === null) return { new_state: encodeValue(wireType(type), null) };
      const answer = await type.read(scopeOf(context), state, decodePrivate(request.private));
      return {
        new_state: encodeValue(wireType(type), answer.state),
        private: encodePrivate(answer.private),
        diagnostics: answer.diagnostics,
        ...newIdentity(type, answer.state),
      };
    },
    PlanResourceChange: async (request, context) => {
      const type = find(request.type_name);
      const answer = await type.plan(scopeOf(context), {
        prior: decodeObject(type, request.prior_state),
        proposed: decodeObject(type, request.proposed_new_state),
        config: decodeObject(type, request.config),
        private: decodePrivate(request.prior_private),
      });
      const identity = newIdentity(type, answer.planned).new_identity;
      return {
        planned_state: encodeValue(wireType(type), answer.planned),
        planned_private: encodePrivate(answer.private),
        requires_replace: (answer.requiresReplace ?? []).map((steps) => ({ steps })),
        diagnostics: answer.diagnostics,
        ...(identity ? { planned_identity: identity } : {}),
      };
    },
    ApplyResourceChange: async (request, context) => {
      const type = find(request.type_name);
      const prior = decodeObject(type, request.prior_state);
      const change = {
        prior,
        planned: decodeObject(type, request.planned_state),
        config: decodeObject(type, request.config),
        private: decodePrivate(request.planned_private),
      };
      const answer = await type.apply(scopeOf(context), change).catch((fault: unknown): StateAnswer => {
        // The object stays in the state as it was, and with its identity.
        if (prior === null) throw fault;
        return { state: prior, private: change.private, diagnostics: diagnosticsOf(fault, 'ApplyResourceChange') };
      });
      return {
        new_state: encodeValue(wireType(type), answer.state),
        private: encodePrivate(answer.private),
        diagnostics: answer.diagnostics,
        ...newIdentity(type, answer.state),
      };
    },
    GenerateResourceConfig: (request) => {
      const type = find(request.type_name);
      const state = decodeObject(type, request.state);
      return { config: encodeValue(wireType(type), state === null ? null : type.generateConfig(state)) };
    },
    ImportResourceState: (request) => {
      const type = find(request.type_name);
      const state = imported(type, request);
      const identity = newIdentity(type, state).new_identity;
      return {
        imported_resources: [
          { type_name: type.name, state: encodeValue(wireType(type), state), ...(identity ? { identity } : {}) },
        ],
      };
    },
  };
}

// Only CLIs that keep such values out of state and plan say so. Some do when they configure the provider and not with each request.
export function takesWriteOnly({
  client_capabilities: can,
}: {
  client_capabilities?: ClientCapabilities | undefined;
}): boolean {
  return can?.write_only_attributes_allowed === true;
}

function wireType(type: ManagedType): TerraformType {
  return typeOfAttributes(type.schema.attributes);
}

function unknownType(name: string | undefined): never {
  throw new DiagnosticError(errorDiagnostic('Unknown resource type', `This provider has no resource type ${name}.`));
}

function decodeObject(type: ManagedType, wire: DynamicValue | undefined): ValueObject | null {
  return decodeValue(wireType(type), wire) as ValueObject | null;
}

function imported(type: ManagedType, request: ImportResourceStateRequest): ValueObject {
  if (!request.identity?.identity_data) return type.import(request.id ?? '');
  const identity = decodeValue(identityType(type.identity), request.identity.identity_data) as ValueObject;
  const parts = type.identity.map((name) => identityPart(name, identity[name] ?? null));
  return type.import(parts.map(encodePart).join('/'));
}

function identityPart(name: string, value: Value): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new DiagnosticError(errorDiagnostic('Invalid import identity', `\`${name}\` must not be null or empty.`));
}

// Runs for every instance on every command: at the same version it only drops and adds attributes.
function storedState(type: ManagedType, raw: RawState | undefined, version: number): Value {
  const json = Buffer.from(raw?.json ?? []).toString('utf8');
  if (json === '')
    throw new DiagnosticError(
      errorDiagnostic(
        'State too old',
        'The state was written by Terraform 0.11 or older, which this provider never supported.',
      ),
    );
  const stored = type.upgrade(JSON.parse(json) as Record<string, unknown>, version);
  return valueOfJson(wireType(type), stored);
}

function storedIdentity(type: ManagedType, raw: RawState | undefined, version: number): Value {
  const json = Buffer.from(raw?.json ?? []).toString('utf8');
  if (json === '' || json === 'null') return null;
  const stored = type.upgradeIdentity(JSON.parse(json) as Record<string, unknown>, version);
  return valueOfJson(identityType(type.identity), stored);
}

// Only a type of this provider, under its name or a former one, is the same object; the host of its address may be a mirror's.
function checkSource(type: ManagedType, request: MoveResourceStateRequest): void {
  const { source_provider_address: address = '', source_type_name: source = '' } = request;
  const ours = address.split('/').slice(-2).join('/') === ADDRESS.split('/').slice(-2).join('/');
  if (ours && (source === type.name || type.formerNames.includes(source))) return;
  const known = type.formerNames.length === 0 ? 'it had no other name' : `it was ${type.formerNames.join(', ')}`;
  const detail = `The state of a ${source} of provider ${address} cannot become that of a ${type.name}: ${known}. Remove the old object from the state and import the new one.`;
  throw new DiagnosticError(errorDiagnostic('Cannot move state', detail));
}

function newIdentity(type: ManagedType, state: ValueObject | null): { new_identity?: ResourceIdentityData } {
  if (state === null || type.identity.length === 0) return {};
  const identity = identityOf(type.identity, state);
  if (Object.values(identity).some((part) => part instanceof Unknown)) return {};
  return { new_identity: { identity_data: encodeValue(identityType(type.identity), identity) } };
}

function decodePrivate(bytes: Uint8Array | undefined): Private {
  if (!bytes || bytes.length === 0) return {};
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Private;
}

function encodePrivate(kept: Private): Uint8Array {
  return Object.keys(kept).length === 0 ? new Uint8Array(0) : Buffer.from(JSON.stringify(kept));
}
