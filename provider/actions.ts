// Actions (Terraform 1.14): what is done once and leaves nothing in the state. Loaded when the first of them is asked for.
import { requiredFaults } from './arguments.ts';
import { rotateDkimKey } from './actions/dkim.ts';
import { lockIdentity, unlockIdentity } from './actions/locks.ts';
import { flushQueue } from './actions/queue.ts';
import { revokeSessions } from './actions/sessions.ts';
import { sendTestMessage } from './actions/test-message.ts';
import { verifyDomain } from './actions/verification.ts';
import { DiagnosticError, errorDiagnostic, printable } from './protocol/diagnostics.ts';
import { decodeValue } from './protocol/dynamic-value.ts';
import type { CallContext } from './protocol/handlers.ts';
import type * as m from './protocol/messages.ts';
import { type BlockSchema, typeOfAttributes } from './protocol/schema.ts';
import type { ValueObject } from './protocol/types.ts';
import type { ScopeOf } from './provider.ts';
import type { CallScope } from './session.ts';

export interface Action {
  readonly name: string;
  readonly schema: BlockSchema;
  validate(config: ValueObject): m.Diagnostic[];
  /** Does it; what it yields is shown as progress. Throws a DiagnosticError. Done twice it does no harm. */
  invoke(scope: CallScope, config: ValueObject): AsyncGenerator<string>;
}

const all = [flushQueue, lockIdentity, revokeSessions, rotateDkimKey, sendTestMessage, unlockIdentity, verifyDomain];

export const actions: ReadonlyMap<string, Action> = new Map(all.map((one) => [one.name, one]));

interface ActionRequest {
  readonly action_type?: string | undefined;
  readonly config?: m.DynamicValue | undefined;
}

function find(name: string | undefined): Action {
  const found = actions.get(name ?? '');
  if (found) return found;
  throw new DiagnosticError(errorDiagnostic('Unknown action type', `This provider has no action type ${name}.`));
}

function configOf(action: Action, config: m.DynamicValue | undefined): ValueObject {
  return (decodeValue(typeOfAttributes(action.schema.attributes), config) ?? {}) as ValueObject;
}

/** Validation and plan ask the same: pure, and what is not known yet is left out. */
export function checkAction({ action_type, config }: ActionRequest): { diagnostics: readonly m.Diagnostic[] } {
  const action = find(action_type);
  return { diagnostics: faultsOf(action, configOf(action, config)) };
}

function faultsOf(action: Action, config: ValueObject): readonly m.Diagnostic[] {
  return [...requiredFaults(action.schema, config), ...action.validate(config)];
}

export async function* invokeAction(
  scopeOf: ScopeOf,
  { action_type, config }: ActionRequest,
  context: CallContext,
): AsyncGenerator<m.InvokeActionEvent> {
  const action = find(action_type);
  const given = configOf(action, config);
  const diagnostics = faultsOf(action, given);
  if (diagnostics.length > 0) throw new DiagnosticError(...diagnostics);
  for await (const message of action.invoke(scopeOf(context), given))
    yield { progress: { message: printable(message) } };
  yield { completed: { diagnostics: [] } };
}
