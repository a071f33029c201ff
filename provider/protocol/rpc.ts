// The gRPC server: the services of messages.ts bound to handlers, each wrapped so that a throw becomes a diagnostic.
import {
  type handleServerStreamingCall,
  type handleUnaryCall,
  Server,
  type ServiceDefinition,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';
import { decodeMessage, encodeMessage, type MethodRow } from './codec.ts';
import { DiagnosticError, diagnosticsOf, errorDiagnostic } from './diagnostics.ts';
import type { CallContext, ProviderHandlers } from './handlers.ts';
import type { Log } from './log.ts';
import { messages, services } from './messages.ts';

type Message = Readonly<Record<string, unknown>>;
type Unary = handleUnaryCall<Message, Message>;
type Streaming = handleServerStreamingCall<Message, Message>;

const MAX_MESSAGE = 256 * 1024 * 1024;
const SERVING = 1;
const RELEASE_MS = 1_500;

export interface RpcOptions {
  readonly handlers: ProviderHandlers;
  readonly log: Log;
  /** Called once Shutdown has been answered. */
  readonly onShutdown: () => void;
  /** Called on every request; used to notice that nobody is there. */
  readonly onCall?: () => void;
}

/** A server with the provider and go-plugin's own services, not yet bound to an address. */
export function createServer(options: RpcOptions): Server {
  const server = new Server({
    'grpc.max_receive_message_length': MAX_MESSAGE,
    'grpc.max_send_message_length': MAX_MESSAGE,
  });
  server.addService(definition('tfplugin6.Provider'), providerService(options));
  server.addService(definition('plugin.GRPCController'), { Shutdown: shutdown(options) });
  server.addService(definition('plugin.GRPCStdio'), { StreamStdio: () => undefined });
  server.addService(definition('plugin.GRPCBroker'), { StartStream: () => undefined });
  server.addService(definition('grpc.health.v1.Health'), { Check: answer({ status: SERVING }) });
  return server;
}

/** The grpc-js description of one of our services. */
export function definition(service: string): ServiceDefinition {
  const rows = Object.entries(services[service] ?? {});
  return Object.fromEntries(rows.map(([name, row]) => [name, methodDefinition(service, name, row)]));
}

function methodDefinition(service: string, name: string, row: MethodRow): ServiceDefinition[string] {
  return {
    path: `/${service}/${name}`,
    requestStream: row.inputStream,
    responseStream: row.outputStream,
    requestSerialize: (value: Message) => encodeMessage(messages, row.input, value),
    requestDeserialize: (bytes: Buffer) => decodeMessage(messages, row.input, bytes),
    responseSerialize: (value: Message) => encodeMessage(messages, row.output, value),
    responseDeserialize: (bytes: Buffer) => decodeMessage(messages, row.output, bytes),
  };
}

function answer(response: Message): Unary {
  return (_call, callback) => callback(null, response);
}

// The answer must be on the wire before the process ends; Terraform waits two seconds for the exit, then kills.
function shutdown({ handlers, onShutdown }: RpcOptions): Unary {
  const release = async (): Promise<void> => {
    await handlers.release?.(AbortSignal.timeout(RELEASE_MS)).catch(() => undefined);
    setTimeout(onShutdown, 2);
  };
  return (_call, callback) => {
    callback(null, {});
    void release();
  };
}

function providerService(options: RpcOptions): UntypedServiceImplementation {
  let stop = new AbortController();
  const context = (): CallContext => ({ signal: stop.signal });
  const rows = services['tfplugin6.Provider'] ?? {};
  const service: UntypedServiceImplementation = Object.fromEntries(
    Object.entries(options.handlers)
      .filter(([name]) => Object.hasOwn(rows, name))
      .map(([name, handler]) => [
        name,
        rows[name]?.outputStream
          ? wrapStream(name, handler as StreamHandler, context, options)
          : wrapUnary(name, handler as WrappedHandler, context, options),
      ]),
  );
  service['StopProvider'] = (_call: unknown, callback: (error: null, response: Message) => void) => {
    options.log('info', 'stop requested');
    stop.abort(
      new DiagnosticError(errorDiagnostic('Stopped', 'Terraform asked the provider to stop before this was done.')),
    );
    stop = new AbortController(); // an attached server lives on for the next run
    callback(null, {});
  };
  return service;
}

type WrappedHandler = (request: Message, context: CallContext) => Message | Promise<Message>;

function wrapUnary(name: string, handler: WrappedHandler, context: () => CallContext, options: RpcOptions): Unary {
  const answer = async (call: Parameters<Unary>[0]): Promise<Message> => {
    const started = performance.now();
    options.onCall?.();
    let response: Message;
    try {
      response = await handler(call.request, context());
    } catch (thrown) {
      options.log('debug', 'request failed', { rpc: name, fault: thrown instanceof Error ? thrown.name : 'unknown' });
      response = failure(name, call.request, thrown);
    }
    options.log('trace', 'request', {
      rpc: name,
      type: String(call.request['type_name'] ?? call.request['action_type'] ?? ''),
      ms: Math.round(performance.now() - started),
    });
    return response;
  };
  const reply = async (call: Parameters<Unary>[0], callback: Parameters<Unary>[1]): Promise<void> =>
    callback(null, await answer(call));
  return (call, callback) => void reply(call, callback);
}

/** What to answer when a handler throws: the diagnostics, and for state the state as it was, so that nothing is lost. */
function failure(name: string, request: Message, thrown: unknown): Message {
  const diagnostics = diagnosticsOf(thrown, name);
  const kept = { new_state: request['prior_state'], private: request['planned_private'], diagnostics };
  if (name === 'ApplyResourceChange') return kept;
  if (name === 'ReadResource') return { new_state: request['current_state'], private: request['private'], diagnostics };
  if (name === 'CallFunction')
    return { error: { text: diagnostics.map((one) => one.detail || one.summary).join('\n') } };
  return { diagnostics };
}

type StreamHandler = (request: Message, context: CallContext) => AsyncIterable<Message>;

function wrapStream(name: string, handler: StreamHandler, context: () => CallContext, options: RpcOptions): Streaming {
  const answer = async (call: Parameters<Streaming>[0]): Promise<void> => {
    options.onCall?.();
    const hungUp = new AbortController();
    call.on('cancelled', () => hungUp.abort(new Error('the caller has hung up')));
    const signal = AbortSignal.any([context().signal, hungUp.signal]);
    try {
      for await (const event of handler(call.request, { signal })) {
        if (call.cancelled) break;
        call.write(event);
      }
    } catch (thrown) {
      if (!call.cancelled) call.write(streamFailure(name, thrown));
    }
    call.end();
  };
  return (call) => void answer(call);
}

/** The event that tells of a throw: the last one of an action, one among others of a list. */
function streamFailure(name: string, thrown: unknown): Message {
  const diagnostics = diagnosticsOf(thrown, name);
  return name === 'InvokeAction' ? { completed: { diagnostics } } : { diagnostic: diagnostics };
}
