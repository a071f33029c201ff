// The RPCs most commands never call: their code is loaded on the first call, since every launch pays for what is loaded at start.
import type { Resource } from '../schemas/resource.ts';
import type { ProviderHandlers } from './protocol/handlers.ts';
import type { CloseEphemeralResourceRequest, Function as FunctionMessage } from './protocol/messages.ts';
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
  | 'ValidateEphemeralResourceConfig'
  | 'OpenEphemeralResource'
  | 'RenewEphemeralResource'
  | 'CloseEphemeralResource'
  | 'release'
>;

/** Opens, renews and closes; what is still open when the process is to end is closed by `release`. */
export function ephemeralHandlers(scopeOf: ScopeOf): EphemeralHandlers {
  const open = new Map<string, CloseEphemeralResourceRequest>();
  const keyOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('base64');
  return {
    ValidateEphemeralResourceConfig: async (request) => (await load.ephemeral()).validateEphemeral(request),
    OpenEphemeralResource: async (request, context) => {
      const opened = await (await load.ephemeral()).openEphemeral(scopeOf, request, context);
      open.set(keyOf(opened.private), { type_name: request.type_name, private: opened.private });
      return opened;
    },
    RenewEphemeralResource: async (request, context) =>
      (await load.ephemeral()).renewEphemeral(scopeOf, request, context),
    CloseEphemeralResource: async (request, context) => {
      const closed = await (await load.ephemeral()).closeEphemeral(scopeOf, request, context);
      open.delete(keyOf(request.private));
      return closed;
    },
    release: async (signal) => {
      if (open.size === 0) return;
      const { closeEphemeral } = await load.ephemeral();
      await Promise.allSettled([...open.values()].map((one) => closeEphemeral(scopeOf, one, { signal })));
    },
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
