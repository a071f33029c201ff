// The RPCs most commands never call: their code is loaded on the first call, since every launch pays for what is loaded at start.
import type { Resource } from '../schemas/resource.ts';
import type { ProviderHandlers } from './protocol/handlers.ts';
import type { Function as FunctionMessage } from './protocol/messages.ts';
import type { ScopeOf } from './provider.ts';

export const load = {
  functions: () => import('./functions.ts'),
  ephemeral: () => import('./ephemeral.ts'),
  actions: () => import('./actions.ts'),
};

export async function functionsMessage(
  resources: readonly Resource[],
): Promise<Readonly<Record<string, FunctionMessage>>> {
  const { functionMessages, providerFunctions } = await load.functions();
  return functionMessages(providerFunctions(resources));
}

export function functionHandlers(
  resources: readonly Resource[],
): Pick<ProviderHandlers, 'GetFunctions' | 'CallFunction'> {
  return {
    GetFunctions: async () => ({ functions: await functionsMessage(resources) }),
    CallFunction: async (request) => {
      const { callFunction, providerFunctions } = await load.functions();
      return callFunction(providerFunctions(resources), request);
    },
  };
}

type EphemeralHandlers = Pick<
  ProviderHandlers,
  'ValidateEphemeralResourceConfig' | 'OpenEphemeralResource' | 'RenewEphemeralResource' | 'CloseEphemeralResource'
>;

export function ephemeralHandlers(scopeOf: ScopeOf): EphemeralHandlers {
  return {
    ValidateEphemeralResourceConfig: async (request) => (await load.ephemeral()).validateEphemeral(request),
    OpenEphemeralResource: async (request, context) =>
      (await load.ephemeral()).openEphemeral(scopeOf, request, context),
    RenewEphemeralResource: async (request, context) =>
      (await load.ephemeral()).renewEphemeral(scopeOf, request, context),
    CloseEphemeralResource: async (request, context) =>
      (await load.ephemeral()).closeEphemeral(scopeOf, request, context),
  };
}

type ActionHandlers = Pick<ProviderHandlers, 'ValidateActionConfig' | 'PlanAction' | 'InvokeAction'>;

export function actionHandlers(scopeOf: ScopeOf): ActionHandlers {
  return {
    ValidateActionConfig: async (request) =>
      (await load.actions()).checkAction({ action_type: request.type_name, config: request.config }),
    PlanAction: async (request) => (await load.actions()).checkAction(request),
    InvokeAction: async function* (request, context) {
      yield* (await load.actions()).invokeAction(scopeOf, request, context);
    },
  };
}
