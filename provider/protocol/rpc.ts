// The services of messages.ts bound to handlers, each call wrapped so that a throw becomes a diagnostic.
import { setImmediate as afterwards } from 'node:timers/promises';
import { decodeMessage, encodeMessage, type MethodRow } from './codec.ts';
import { DiagnosticError, diagnosticsOf, errorDiagnostic } from './diagnostics.ts';
import {
  createGrpcServer,
  type GrpcServer,
  type Message,
  type Method,
  type Replies,
  type TlsMaterial,
} from './grpc-server.ts';
import type { CallContext, ProviderHandlers } from './handlers.ts';
import type { Log } from './log.ts';
import { messages, services } from './messages.ts';

type Unary = (request: Message) => Promise<Message>;
type Streaming = (request: Message, replies: Replies) => Promise<void>;

const SERVING = 1;
const RELEASE_MS = 1_500;
const DRAIN_MS = 200;

export type WrittenAnswers = Readonly<Record<string, () => Uint8Array>>;

export interface RpcOptions {
  readonly handlers: ProviderHandlers;
  /** By RPC: what is answered to every request, encoded. These have no need of their handlers. */
  readonly writtenAnswers?: WrittenAnswers;
  readonly log: Log;
  /** Called once Shutdown has been answered. */
  readonly onShutdown: () => void;
  /** Called on every request; used to notice that nobody is there. */
  readonly onCall?: () => void;
}

/** A server with the provider and go-plugin's own services, not yet bound to an address. */
export function createServer(options: RpcOptions, tls: TlsMaterial | null): GrpcServer {
  const methods = new Map<string, Method>();
  const add = (service: string, name: string, reply: { unary: Unary } | { stream: Streaming } | null): void => {
    const row = services[service]?.[name];
    if (row) methods.set(`/${service}/${name}`, methodOf(row, reply));
  };
  for (const [name, reply] of Object.entries(providerService(options))) add('tfplugin6.Provider', name, reply);
  for (const [name, answer] of Object.entries(options.writtenAnswers ?? {})) {
    const path = `/tfplugin6.Provider/${name}`;
    const method = methods.get(path);
    const reply = wrapUnary(name, () => ({}), noContext, options);
    if (method) methods.set(path, { decode: method.decode, encode: answer, kind: 'unary', reply });
  }
  add('plugin.GRPCController', 'Shutdown', { unary: shutdown(options, () => server.drain(DRAIN_MS)) });
  add('plugin.GRPCStdio', 'StreamStdio', null);
  add('plugin.GRPCBroker', 'StartStream', null);
  add('grpc.health.v1.Health', 'Check', { unary: async () => ({ status: SERVING }) });
  const server = createGrpcServer(methods, tls);
  return server;
}

const noContext = (): CallContext => ({ signal: AbortSignal.abort() });

function methodOf(row: MethodRow, reply: { unary: Unary } | { stream: Streaming } | null): Method {
  const coded = {
    decode: (bytes: Buffer) => decodeMessage(messages, row.input, bytes),
    encode: (message: Message) => encodeMessage(messages, row.output, message),
  };
  if (reply === null) return { ...coded, kind: 'silent' };
  return 'unary' in reply
    ? { ...coded, kind: 'unary', reply: reply.unary }
    : { ...coded, kind: 'stream', reply: reply.stream };
}

// The answer must have arrived before the process ends; Terraform waits two seconds for the exit, then kills.
function shutdown({ handlers, onShutdown }: RpcOptions, drained: () => Promise<void>): Unary {
  const release = async (): Promise<void> => {
    await handlers.release?.(AbortSignal.timeout(RELEASE_MS)).catch(() => undefined);
    await afterwards();
    await drained();
    onShutdown();
  };
  return async () => {
    void release();
    return {};
  };
}

function providerService(options: RpcOptions): Record<string, { unary: Unary } | { stream: Streaming }> {
  let stop = new AbortController();
  const context = (): CallContext => ({ signal: stop.signal });
  const rows = services['tfplugin6.Provider'] ?? {};
  const wrapped = Object.entries(options.handlers)
    .filter(([name]) => Object.hasOwn(rows, name))
    .map(([name, handler]): [string, { unary: Unary } | { stream: Streaming }] => [
      name,
      rows[name]?.outputStream
        ? { stream: wrapStream(name, handler as StreamHandler, context, options) }
        : { unary: wrapUnary(name, handler as WrappedHandler, context, options) },
    ]);
  const stopProvider: Unary = async () => {
    options.log('info', 'stop requested');
    stop.abort(
      new DiagnosticError(errorDiagnostic('Stopped', 'Terraform asked the provider to stop before this was done.')),
    );
    stop = new AbortController(); // an attached server lives on for the next run
    return {};
  };
  return { ...Object.fromEntries(wrapped), StopProvider: { unary: stopProvider } };
}

type WrappedHandler = (request: Message, context: CallContext) => Message | Promise<Message>;

function wrapUnary(name: string, handler: WrappedHandler, context: () => CallContext, options: RpcOptions): Unary {
  return async (request) => {
    const started = performance.now();
    options.onCall?.();
    let response: Message;
    try {
      response = await handler(request, context());
    } catch (thrown) {
      options.log('debug', 'request failed', { rpc: name, fault: thrown instanceof Error ? thrown.name : 'unknown' });
      response = failure(name, request, thrown);
    }
    options.log('trace', 'request', {
      rpc: name,
      type: String(request['type_name'] ?? request['action_type'] ?? ''),
      ms: Math.round(performance.now() - started),
    });
    return response;
  };
}

/** What to answer when a handler throws: the diagnostics, and for state the state as it was, so that nothing is lost. */
function failure(name: string, request: Message, thrown: unknown): Message {
  const diagnostics = diagnosticsOf(thrown, name);
  const kept = { new_state: request['prior_state'], private: request['planned_private'], diagnostics };
  if (name === 'ApplyResourceChange') return kept;
  if (name === 'ReadResource') return { new_state: request['current_state'], private: request['private'], diagnostics };
  if (name === 'RenewEphemeralResource') return { private: request['private'], diagnostics };
  if (name === 'CallFunction')
    return { error: { text: diagnostics.map((one) => one.detail || one.summary).join('\n') } };
  return { diagnostics };
}

type StreamHandler = (request: Message, context: CallContext) => AsyncIterable<Message>;

function wrapStream(name: string, handler: StreamHandler, context: () => CallContext, options: RpcOptions): Streaming {
  return async (request, { signal, send }) => {
    options.onCall?.();
    try {
      for await (const event of handler(request, { signal: AbortSignal.any([context().signal, signal]) })) {
        if (signal.aborted) break;
        await send(event);
      }
    } catch (thrown) {
      if (!signal.aborted) await send(streamFailure(name, thrown));
    }
  };
}

/** The event that tells of a throw: the last one of an action, one among others of a list. */
function streamFailure(name: string, thrown: unknown): Message {
  const diagnostics = diagnosticsOf(thrown, name);
  return name === 'InvokeAction' ? { completed: { diagnostics } } : { diagnostic: diagnostics };
}
