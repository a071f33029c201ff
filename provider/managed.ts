// What one managed type answers to each request, with values already decoded: the engine and its special types share it.
import type { Diagnostic } from './protocol/messages.ts';
import type { BlockSchema } from './protocol/schema.ts';
import type { Path, Value, ValueObject } from './protocol/types.ts';
import type { CallScope } from './session.ts';
import type { ValidateOptions } from './validate.ts';

/** Kept beside the state, unseen by users. Never secrets. */
export interface Private {
  /** The revision read last. */
  readonly revision?: number;
  /** When the secrets this configuration gave were set, by `<secret>_set_at`. */
  readonly secrets?: Readonly<Record<string, string>>;
}

export interface PlanRequest {
  readonly prior: ValueObject | null;
  readonly proposed: ValueObject | null;
  readonly config: ValueObject | null;
  readonly private: Private;
}

export interface PlanAnswer {
  readonly planned: ValueObject | null;
  readonly requiresReplace?: readonly Path[];
  readonly private: Private;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ApplyRequest {
  readonly prior: ValueObject | null;
  readonly planned: ValueObject | null;
  readonly config: ValueObject | null;
  readonly private: Private;
}

export interface StateAnswer {
  readonly state: ValueObject | null;
  readonly private: Private;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ManagedType {
  readonly name: string;
  readonly schema: BlockSchema;
  /** The attributes that identify an object; empty: no identity. */
  readonly identity: readonly string[];
  readonly identityVersion: number;
  /** The type names it had in earlier versions of the provider. */
  readonly formerNames: readonly string[];
  validate(config: ValueObject, options: ValidateOptions): Diagnostic[];
  plan(scope: CallScope, request: PlanRequest): Promise<PlanAnswer>;
  apply(scope: CallScope, request: ApplyRequest): Promise<StateAnswer>;
  read(scope: CallScope, state: ValueObject, kept: Private): Promise<StateAnswer>;
  /** The state an import starts from. Throws a DiagnosticError naming the expected form. */
  import(id: string): ValueObject;
  /** The least configuration that gives a state. */
  generateConfig(state: ValueObject): ValueObject;
  /** Stored state of an older schema version, as the current one. */
  upgrade(state: Record<string, unknown>, version: number): Record<string, unknown>;
  /** A stored identity of an older version, as the current one. */
  upgradeIdentity(identity: Record<string, unknown>, version: number): Record<string, unknown>;
}

export interface DataSource {
  readonly name: string;
  readonly schema: BlockSchema;
  validate(config: ValueObject): Diagnostic[];
  read(scope: CallScope, config: ValueObject): Promise<Value>;
}
