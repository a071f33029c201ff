// gRPC over HTTP/2 (PROTOCOL-HTTP2 of the gRPC project) on node:http2: as much of it as a provider answers, unary calls and server
// streams of length-prefixed messages. It starts 25 ms sooner than a whole gRPC library, which Terraform pays for at each launch.
import {
  constants,
  createSecureServer,
  createServer,
  type Http2Server,
  type IncomingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from 'node:http2';
import type { AddressInfo } from 'node:net';

export type Message = Readonly<Record<string, unknown>>;

/** What a stream is answered through. */
export interface Replies {
  /** Aborted when the caller hangs up. */
  readonly signal: AbortSignal;
  /** Resolves once the event may be followed by another: the caller sets the pace. */
  send(event: Message): Promise<void>;
}

interface Coded {
  decode(bytes: Buffer): Message;
  encode(message: Message): Uint8Array;
}
/** `reply` must not throw: what goes wrong is part of its answer. */
export type Method = Coded &
  (
    | { readonly kind: 'unary'; reply(request: Message): Promise<Message> }
    | { readonly kind: 'stream'; reply(request: Message, replies: Replies): Promise<void> }
    /** Accepted and kept open without a word, as go-plugin's host expects of its side channels. */
    | { readonly kind: 'silent' }
  );

/** By path: `/package.Service/Method`. */
export type Methods = ReadonlyMap<string, Method>;

export interface TlsMaterial {
  readonly key: string;
  readonly cert: string;
  /** PEM of the one certificate that may call. */
  readonly clientCa: string;
}

export interface GrpcServer {
  /** A unix socket's path, or a loopback address; resolves with the port, 0 for a path. */
  listen(place: { readonly path: string } | { readonly host: string; readonly port: number }): Promise<number>;
  /** Takes no more calls and resolves when what was answered has arrived and the callers are gone, at the latest after `most` ms. */
  drain(most: number): Promise<void>;
  /** Ends every session at once. */
  close(): void;
}

const MAX_MESSAGE = 256 * 1024 * 1024;
const WINDOW = 8 * 1024 * 1024;
const SESSION_MEMORY_MB = 1024;
const PREFIX = 5;
// Status codes of gRPC.
const OK = 0;
const RESOURCE_EXHAUSTED = 8;
const UNIMPLEMENTED = 12;
const INTERNAL = 13;

const { HTTP2_HEADER_PATH, HTTP2_HEADER_STATUS, HTTP2_HEADER_CONTENT_TYPE, NGHTTP2_NO_ERROR } = constants;
const RESPONSE = { [HTTP2_HEADER_STATUS]: 200, [HTTP2_HEADER_CONTENT_TYPE]: 'application/grpc' };

/** A server, not yet bound. With TLS only the holder of the announced certificate is served (TLS 1.2 or later, ALPN h2). */
export function createGrpcServer(methods: Methods, tls: TlsMaterial | null): GrpcServer {
  const settings = { initialWindowSize: WINDOW };
  const options = { settings, maxSessionMemory: SESSION_MEMORY_MB };
  const server: Http2Server =
    tls === null
      ? createServer(options)
      : createSecureServer({
          ...options,
          key: tls.key,
          cert: tls.cert,
          ca: tls.clientCa,
          requestCert: true,
          rejectUnauthorized: true,
          minVersion: 'TLSv1.2',
        });
  const sessions = new Set<ServerHttp2Session>();
  server.on('session', (session) => {
    sessions.add(session);
    session.setLocalWindowSize(WINDOW * 4);
    session.on('error', () => session.destroy()).on('close', () => sessions.delete(session));
  });
  server.on('stream', (stream: ServerHttp2Stream, headers: IncomingHttpHeaders) => {
    stream.on('error', () => undefined); // the caller has reset it: there is nobody to tell
    serveStream(stream, methods.get(String(headers[HTTP2_HEADER_PATH])));
  });
  return {
    listen: (place) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(place, () => {
          server.off('error', reject);
          const address = server.address() as AddressInfo | string;
          resolve(typeof address === 'string' ? 0 : address.port);
        });
      }),
    drain: async (most) => {
      // What a process leaves unread when it ends takes with it what its caller has not read yet.
      const gone = [...sessions].map((session) => new Promise((resolve) => session.once('close', resolve)));
      for (const session of sessions) session.close();
      await Promise.race([Promise.all(gone), new Promise((resolve) => setTimeout(resolve, most))]);
    },
    close: () => {
      for (const session of sessions) session.destroy();
      server.close();
    },
  };
}

function serveStream(stream: ServerHttp2Stream, method: Method | undefined): void {
  if (!method) return refuse(stream, UNIMPLEMENTED, 'there is no such method');
  if (method.kind === 'silent') return void stream.resume();
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MAX_MESSAGE + PREFIX) return void chunks.push(chunk);
    chunks.length = 0;
    refuse(stream, RESOURCE_EXHAUSTED, 'the message is larger than 256 MiB');
  });
  stream.on('end', () => {
    if (stream.headersSent || stream.destroyed) return;
    const body = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
    void answer(stream, method, body);
  });
}

async function answer(
  stream: ServerHttp2Stream,
  method: Exclude<Method, { kind: 'silent' }>,
  body: Buffer,
): Promise<void> {
  let request: Message;
  try {
    request = method.decode(onlyMessage(body));
  } catch (fault) {
    return refuse(stream, INTERNAL, (fault as Error).message);
  }
  if (method.kind === 'stream') return answerStream(stream, method, request);
  const response = framed(method.encode(await method.reply(request)));
  if (stream.destroyed) return;
  respond(stream);
  stream.end(response);
}

async function answerStream(
  stream: ServerHttp2Stream,
  method: Extract<Method, { kind: 'stream' }>,
  request: Message,
): Promise<void> {
  const hungUp = new AbortController();
  stream.on('close', () => hungUp.abort(new Error('the caller has hung up')));
  respond(stream);
  const send = async (event: Message): Promise<void> => {
    if (hungUp.signal.aborted || stream.write(framed(method.encode(event)))) return;
    await new Promise<void>((resolve) => {
      stream.once('drain', resolve);
      hungUp.signal.addEventListener('abort', () => resolve());
    });
  };
  await method.reply(request, { signal: hungUp.signal, send });
  if (!stream.destroyed) stream.end();
}

function respond(stream: ServerHttp2Stream): void {
  stream.respond(RESPONSE, { waitForTrailers: true });
  stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': String(OK) }));
}

// Trailers-Only: status and reason in the headers, no message.
function refuse(stream: ServerHttp2Stream, status: number, reason: string): void {
  if (stream.headersSent || stream.destroyed) return;
  const headers = { ...RESPONSE, 'grpc-status': String(status), 'grpc-message': encodeURIComponent(reason) };
  stream.respond(headers, { endStream: true });
  stream.resume().once('end', () => stream.close(NGHTTP2_NO_ERROR));
}

/** Length-Prefixed-Message: a compressed flag, the length in four octets, the message. */
function framed(message: Uint8Array): Buffer {
  const frame = Buffer.allocUnsafe(PREFIX + message.length);
  frame[0] = 0;
  frame.writeUInt32BE(message.length, 1);
  frame.set(message, PREFIX);
  return frame;
}

function onlyMessage(body: Buffer): Buffer {
  if (body.length < PREFIX || body.readUInt32BE(1) !== body.length - PREFIX)
    throw new Error('the request is not one length-prefixed message');
  if (body[0] !== 0) throw new Error('the request is compressed, which was not offered');
  return body.subarray(PREFIX);
}
