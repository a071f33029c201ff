// Ephemeral resources: what exists for one run and is never stored. Loaded when the first of them is asked for.
import { requiredFaults } from './arguments.ts';
import { apiToken } from './ephemeral/api-token.ts';
import { outgoingUserCredential } from './ephemeral/outgoing-user-credential.ts';
import { DiagnosticError, errorDiagnostic } from './protocol/diagnostics.ts';
import { decodeValue, encodeValue } from './protocol/dynamic-value.ts';
import type { CallContext } from './protocol/handlers.ts';
import type * as m from './protocol/messages.ts';
import { type BlockSchema, typeOfAttributes } from './protocol/schema.ts';
import type { Diagnostic } from './protocol/messages.ts';
import type { ValueObject } from './protocol/types.ts';
import type { ScopeOf } from './provider.ts';
import type { CallScope } from './session.ts';

/** What Terraform keeps between Open, Renew and Close. Never the secret. */
export type Kept = Readonly<Record<string, string | number>>;

export interface Opened {
  readonly result: ValueObject;
  /** When Terraform should renew it. */
  readonly renewAt: Date;
  readonly kept: Kept;
}

export interface Renewed {
  /** When Terraform should ask again. */
  readonly renewAt: Date;
  readonly diagnostics: readonly Diagnostic[];
}

export interface EphemeralType {
  readonly name: string;
  readonly schema: BlockSchema;
  validate(config: ValueObject): Diagnostic[];
  open(scope: CallScope, config: ValueObject): Promise<Opened>;
  renew(scope: CallScope, kept: Kept): Promise<Renewed>;
  /** Ends it. That it is gone already is no fault. */
  close(scope: CallScope, kept: Kept): Promise<void>;
}

const types = [apiToken, outgoingUserCredential];

export const ephemeralTypes: ReadonlyMap<string, EphemeralType> = new Map(types.map((one) => [one.name, one]));

function find(name: string | undefined): EphemeralType {
  const found = ephemeralTypes.get(name ?? '');
  if (found) return found;
  throw new DiagnosticError(
    errorDiagnostic('Unknown ephemeral resource type', `This provider has no ephemeral resource type ${name}.`),
  );
}

export function validateEphemeral(request: m.ValidateConfigRequest): m.ValidateConfigResponse {
  const { schema, validate } = find(request.type_name);
  const config = decodeValue(typeOfAttributes(schema.attributes), request.config) as ValueObject | null;
  return { diagnostics: config === null ? [] : [...requiredFaults(schema, config), ...validate(config)] };
}

export async function openEphemeral(
  scopeOf: ScopeOf,
  request: m.OpenEphemeralResourceRequest,
  context: CallContext,
): Promise<m.OpenEphemeralResourceResponse> {
  const type = find(request.type_name);
  const wireType = typeOfAttributes(type.schema.attributes);
  const { result, renewAt, kept } = await type.open(
    scopeOf(context),
    decodeValue(wireType, request.config) as ValueObject,
  );
  return {
    result: encodeValue(wireType, result),
    renew_at: timestamp(renewAt),
    private: Buffer.from(JSON.stringify(kept)),
  };
}

export async function renewEphemeral(
  scopeOf: ScopeOf,
  request: m.RenewEphemeralResourceRequest,
  context: CallContext,
): Promise<m.RenewEphemeralResourceResponse> {
  const { renewAt, diagnostics } = await find(request.type_name).renew(scopeOf(context), keptIn(request.private));
  return { renew_at: timestamp(renewAt), private: request.private, diagnostics };
}

export async function closeEphemeral(
  scopeOf: ScopeOf,
  request: m.CloseEphemeralResourceRequest,
  context: CallContext,
): Promise<m.CloseEphemeralResourceResponse> {
  await find(request.type_name).close(scopeOf(context), keptIn(request.private));
  return { diagnostics: [] };
}

function keptIn(bytes: Uint8Array | undefined): Kept {
  if (!bytes?.length)
    throw new DiagnosticError(errorDiagnostic('Lost', 'What Open gave was not given back: it ends by itself.'));
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Kept;
}

function timestamp(at: Date): m.Timestamp {
  return { seconds: Math.floor(at.getTime() / 1000), nanos: (at.getTime() % 1000) * 1_000_000 };
}
