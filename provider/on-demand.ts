// The handlers, loaded when the first of them is called. Terraform starts a process for the schemas alone, which a build has
// written down: that one loads neither the resources nor the engine.
import type { CallContext, ProviderHandlers } from './protocol/handlers.ts';
import type { Log } from './protocol/log.ts';
import { services } from './protocol/messages.ts';

type Unary = (request: object, context: CallContext) => unknown;
type Streaming = (request: object, context: CallContext) => AsyncIterable<unknown>;

/** Every handler of the protocol, each of which calls the one that `load` gives; it is called once, if at all. */
export function handlersOnDemand(load: (log: Log) => Promise<ProviderHandlers>): (log: Log) => ProviderHandlers {
  return (log) => {
    let loading: Promise<ProviderHandlers> | undefined;
    const loaded = (): Promise<ProviderHandlers> => (loading ??= load(log));
    const names = Object.entries(services['tfplugin6.Provider'] ?? {}).filter(([name]) => name !== 'StopProvider');
    const entries = names.map(([name, { outputStream }]) => [
      name,
      outputStream ? streaming(name, loaded) : unary(name, loaded),
    ]);
    const release = async (signal: AbortSignal): Promise<void> => (await loading)?.release?.(signal);
    return { ...Object.fromEntries(entries), release } as ProviderHandlers;
  };
}

function unary(name: string, loaded: () => Promise<ProviderHandlers>): Unary {
  return async (request, context) => handlerIn<Unary>(await loaded(), name)(request, context);
}

function streaming(name: string, loaded: () => Promise<ProviderHandlers>): Streaming {
  return async function* (request, context) {
    yield* handlerIn<Streaming>(await loaded(), name)(request, context);
  };
}

function handlerIn<T>(handlers: ProviderHandlers, name: string): T {
  return handlers[name as keyof ProviderHandlers] as T;
}

/** The answers of `writtenAnswers` as they go over the wire, by RPC. */
export function answersOf(written: Readonly<Record<string, string>>): Readonly<Record<string, () => Uint8Array>> {
  return Object.fromEntries(Object.entries(written).map(([name, packed]) => [name, () => unpacked(packed)]));
}

// Only the process that is asked loads what it takes.
function unpacked(packed: string): Buffer {
  return process.getBuiltinModule('node:zlib').brotliDecompressSync(Buffer.from(packed, 'base64'));
}
