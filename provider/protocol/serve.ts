// Serving a provider: go-plugin's handshake for Terraform, a debug server for people, an in-process one for tests.
import { writeSync } from 'node:fs';
import { type Certificate, issueCertificate } from './certificate.ts';
import type { GrpcServer, TlsMaterial } from './grpc-server.ts';
import type { ProviderHandlers } from './handlers.ts';
import { createLog, type Log } from './log.ts';
import { createServer, type RpcOptions, type WrittenAnswers } from './rpc.ts';
import { makeSocketPlace } from './socket.ts';

const COOKIE = 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2';
const PROTOCOL = 6;
const PARENT_CHECK_MS = 1_000;
const FIRST_CALL_MS = 60_000;

type Environment = Readonly<Record<string, string | undefined>>;

export interface ServeOptions {
  /** The provider's type name: `postplane`. */
  readonly name: string;
  /** HOST/NAMESPACE/TYPE. */
  readonly address: string;
  readonly handlers: (log: Log) => ProviderHandlers;
  /** See RpcOptions. */
  readonly writtenAnswers?: WrittenAnswers;
  readonly environment: Environment;
}

/** Why the process must not serve, in words for whoever started it; null when Terraform did. */
export function refusal(environment: Environment): string | null {
  if (environment['TF_PLUGIN_MAGIC_COOKIE'] !== COOKIE) {
    return 'This is a Terraform provider: Terraform starts it, it is not meant to be run by hand.\nTo debug it, start it with -debug and set the TF_REATTACH_PROVIDERS it prints.';
  }
  const offered = (environment['PLUGIN_PROTOCOL_VERSIONS'] ?? '').split(',').map(Number);
  if (offered.includes(PROTOCOL)) return null;
  return `This provider speaks plugin protocol ${PROTOCOL}, which this Terraform does not offer. Use Terraform 1.11 or OpenTofu 1.11, or later.`;
}

/** Serves Terraform until it says Shutdown, goes away, or SIGTERM comes. Prints the handshake line. */
export async function serve(options: ServeOptions): Promise<void> {
  const log = createLog(options.environment, options.name);
  const clientCertificate = options.environment['PLUGIN_CLIENT_CERT'];
  const certificate = clientCertificate ? issueCertificate() : null;
  let cleanUp = (): void => undefined;
  const exit = (): never => {
    cleanUp();
    process.exit(0);
  };
  const called = exitWhenAlone(exit);
  const server = createServer(
    { ...rpcOf(options, log), onShutdown: exit, onCall: called },
    mutualTls(certificate, clientCertificate),
  );
  const bound = await bind(server, options.environment);
  cleanUp = bound.remove;
  process.on('SIGINT', () => undefined); // Ctrl-C reaches the whole group; Terraform stops us in its own order
  process.on('SIGTERM', exit);
  writeSync(1, handshakeLine(bound, certificate, options.environment));
}

function rpcOf({ handlers, writtenAnswers = {} }: ServeOptions, log: Log): Omit<RpcOptions, 'onShutdown'> {
  return { handlers: handlers(log), writtenAnswers, log };
}

function mutualTls(certificate: Certificate | null, clientCa: string | undefined): TlsMaterial | null {
  if (!certificate || !clientCa) return null;
  return { key: certificate.privateKeyPem, cert: certificate.certificatePem, clientCa };
}

/** core protocol | provider protocol | network | address | grpc | certificate, and a seventh field for hosts that multiplex. */
function handshakeLine(bound: Bound, certificate: Certificate | null, environment: Environment): string {
  const der = certificate ? certificate.der.toString('base64').replace(/=+$/, '') : '';
  const fields = ['1', String(PROTOCOL), bound.network, bound.address, 'grpc', der];
  if (environment['PLUGIN_MULTIPLEX_GRPC'] !== undefined) fields.push('false');
  return `${fields.join('|')}\n`;
}

interface Bound {
  readonly network: 'unix' | 'tcp';
  readonly address: string;
  remove(): void;
}

async function bind(server: GrpcServer, environment: Environment): Promise<Bound> {
  if (process.platform === 'win32') return bindTcp(server, environment);
  const place = makeSocketPlace(environment, (text) => void writeSync(2, `${text}\n`));
  await server.listen({ path: place.path });
  return { network: 'unix', address: place.path, remove: place.remove };
}

/** Loopback within the range the host gives: Windows has no unix sockets in go-plugin. */
async function bindTcp(server: GrpcServer, environment: Environment): Promise<Bound> {
  const first = Number(environment['PLUGIN_MIN_PORT'] ?? 10_000);
  const last = Number(environment['PLUGIN_MAX_PORT'] ?? 25_000);
  const start = first + (process.pid % Math.max(1, last - first));
  for (let port = start; port <= last; port++) {
    const bound = await server.listen({ host: '127.0.0.1', port }).catch(() => null);
    if (bound !== null) return { network: 'tcp', address: `127.0.0.1:${bound}`, remove: () => undefined };
  }
  throw new Error(`no free port between ${start} and ${last} on 127.0.0.1`);
}

// A killed Terraform says no Shutdown: its children get another parent. Nor does it call when it died before dialling.
function exitWhenAlone(exit: () => never): () => void {
  const parent = process.ppid;
  const started = performance.now();
  let used = false;
  setInterval(() => {
    if (process.ppid !== parent || (!used && performance.now() - started > FIRST_CALL_MS)) exit();
  }, PARENT_CHECK_MS).unref();
  return () => {
    used = true;
  };
}

export interface Attached {
  /** The value of TF_REATTACH_PROVIDERS. */
  readonly reattach: string;
  readonly address: string;
  close(): Promise<void>;
}

/** Serves in this process without TLS, for tests and debugging; any number of Terraform runs may attach. */
export async function serveAttached(options: ServeOptions): Promise<Attached> {
  const log = createLog(options.environment, options.name);
  const server = createServer({ ...rpcOf(options, log), onShutdown: () => undefined }, null);
  const bound = await bind(server, options.environment);
  const entry = {
    Protocol: 'grpc',
    ProtocolVersion: PROTOCOL,
    Pid: process.pid,
    Test: true,
    Addr: { Network: bound.network, String: bound.address },
  };
  return {
    reattach: JSON.stringify({ [options.address]: entry }),
    address: bound.address,
    close: async () => {
      server.close();
      bound.remove();
    },
  };
}

/** Entry point: debug server, refusal, or the handshake. */
export async function main(options: ServeOptions, args: readonly string[]): Promise<void> {
  if (args.includes('-debug') || args.includes('--debug')) return debug(options);
  const reason = refusal(options.environment);
  if (reason === null) return serve(options);
  writeSync(2, `${reason}\n`);
  process.exit(1);
}

async function debug(options: ServeOptions): Promise<void> {
  const attached = await serveAttached(options);
  writeSync(
    1,
    `Provider started. In another shell:\n\n  export TF_REATTACH_PROVIDERS='${attached.reattach}'\n\nCtrl-C ends it.\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void attached.close().then(() => process.exit(0)));
  }
}
