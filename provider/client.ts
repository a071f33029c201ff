// HTTP to the control plane: keep-alive, timeouts, and retries of what may be sent twice, all under an abort signal.
import { randomUUID } from 'node:crypto';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { isBusy, Pace } from './pace.ts';
import { DiagnosticError, errorDiagnostic } from './protocol/diagnostics.ts';
import type { Log } from './protocol/log.ts';
import type { Diagnostic } from './protocol/messages.ts';

export interface Answer {
  readonly status: number;
  /** The JSON body; null when there is none. */
  readonly body: unknown;
  /** A header by lower-case name; empty when absent. */
  header(name: string): string;
}

export interface Call {
  readonly method: 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';
  /** Path and query, starting with /v1. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** How often a broken connection is tried again; default 3. */
  readonly retries?: number;
  /** Milliseconds for one attempt; default 60 000. */
  readonly timeout?: number;
  /** Milliseconds for which a busy control plane is waited for; default ten minutes. */
  readonly patience?: number;
  /** Once sent it is seen through despite the signal, for some seconds: what became of it belongs into the state. */
  readonly seenThrough?: true;
}

export interface Client {
  readonly endpoint: string;
  send(call: Call): Promise<Answer>;
  close(): void;
}

export interface ClientOptions {
  readonly endpoint: string;
  readonly token: string;
  readonly userAgent: string;
  /** Refuses what would change something. */
  readonly readOnly?: boolean;
  /** Go with everything but a GET. */
  readonly writeHeaders?: Readonly<Record<string, string>>;
  readonly log: Log;
  /** Milliseconds for which a write waits for a control plane that is started again; default 30,000. */
  readonly restartMs?: number;
}

/** The control plane could not be reached, or did not answer in time. */
export class Unreachable extends Error {
  /** Nobody listened: nothing was sent. */
  readonly refused: boolean;

  constructor(message: string, refused = false) {
    super(message);
    this.refused = refused;
  }
}

const CONNECTIONS = 50;
const BUSY_FOR_MS = 10 * 60_000;
/** One that has answered and then refuses connections is being started again. */
const RESTART_MS = 30_000;
const LONGEST_WAIT_MS = 2_000;
const LOOPBACK = /^(localhost|127\.[\d.]+|\[::1\])$/;
// For one attempt while nobody waits any more.
const LOST_MS = 5_000;
// Twice this and the second that Terraform takes to pass on Ctrl-C: a run that is interrupted ends within 15 seconds.
const SETTLE_MS = 5_000;
const MAX_BODY = 256 * 1024 * 1024;

/** A client for one endpoint. Throws an Error naming the endpoint when that is not an http or https address. */
export function createClient(options: ClientOptions): Client {
  const base = parseEndpoint(options.endpoint);
  const agentOptions = {
    keepAlive: true,
    maxSockets: CONNECTIONS,
    scheduling: 'lifo' as const,
    // HTTP_PROXY, HTTPS_PROXY and NO_PROXY, from Node.js 22.21 and 24.5 on; for this machine itself none, as other programs do.
    ...(LOOPBACK.test(base.hostname) ? {} : { proxyEnv: process.env }),
  };
  const agent = base.protocol === 'https:' ? new HttpsAgent(agentOptions) : new HttpAgent(agentOptions);
  const pace = new Pace(CONNECTIONS, options.log);
  const session = { answered: false, lost: false };
  return {
    endpoint: base.href.replace(/\/$/, ''),
    send: (call) => sendWithRetries({ ...options, base, agent, pace, session }, call),
    close: () => agent.destroy(),
  };
}

function parseEndpoint(endpoint: string): URL {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
  if (url && (url.protocol === 'http:' || url.protocol === 'https:')) return url;
  throw new Error(`"${endpoint}" is not an address of a control plane: it must look like https://mail.example.net`);
}

interface Connection extends ClientOptions {
  readonly base: URL;
  readonly agent: HttpAgent | HttpsAgent;
  readonly pace: Pace;
  readonly session: {
    /** Whether it has ever answered. */
    answered: boolean;
    /** Whether some call has waited for it in vain since: then no other waits. */
    lost: boolean;
  };
}

// The same Idempotency-Key goes with every attempt, so that a lost reply is answered again and not done twice.
async function sendWithRetries(connection: Connection, call: Call): Promise<Answer> {
  if (connection.readOnly === true && writes(call)) throw new DiagnosticError(readOnlyProvider(call));
  const key = call.method === 'GET' ? {} : { 'idempotency-key': randomUUID() };
  const keyed = { ...call, headers: { ...key, ...call.headers } };
  const patientUntil = performance.now() + (call.patience ?? BUSY_FOR_MS);
  const restartUntil = performance.now() + (connection.restartMs ?? RESTART_MS);
  const { session } = connection;
  for (let broken = 0; ; ) {
    const timeout = session.lost ? Math.min(LOST_MS, call.timeout ?? LOST_MS) : call.timeout;
    const attempt = timeout === undefined ? keyed : { ...keyed, timeout };
    const answer = await inTurn(connection, attempt, patientUntil - performance.now());
    if (!(answer instanceof Unreachable)) {
      Object.assign(session, { answered: true, lost: false });
      if (!isBusy(answer) || performance.now() >= patientUntil) return answer;
    } else {
      const isPatient = writes(call) && call.retries === undefined;
      const isRestart = answer.refused && session.answered && isPatient && performance.now() < restartUntil;
      if (session.lost) throw answer;
      if (broken >= (call.retries ?? 3) && !isRestart) {
        session.lost = isPatient;
        throw answer;
      }
      const wait = Math.min(200 * 2 ** broken++, LONGEST_WAIT_MS) * (0.5 + Math.random());
      connection.log('info', 'trying again', { path: pathOnly(call.path), wait_ms: Math.round(wait) });
      await sleep(wait, undefined, { signal: call.signal }).catch(() => call.signal.throwIfAborted());
    }
  }
}

async function inTurn(connection: Connection, call: Call, patience: number): Promise<Answer | Unreachable> {
  call.signal.throwIfAborted();
  const turn = await connection.pace.turn(call.signal, patience);
  let answer: Answer | Unreachable | null = null;
  try {
    answer = await (call.seenThrough ? settled(connection, call) : attemptOnce(connection, call));
    return answer;
  } finally {
    turn.end(answer instanceof Unreachable ? null : answer);
  }
}

// Stopped while a request is under way: its answer is waited for, then asked for again without waiting for the relays. The key
// makes that one request. Unreachable when nobody can tell what became of it.
async function settled(connection: Connection, call: Call): Promise<Answer | Unreachable> {
  const late = new AbortController();
  const onStop = (): void => void setTimeout(() => late.abort(), SETTLE_MS).unref();
  call.signal.addEventListener('abort', onStop, { once: true });
  try {
    const answer = await attemptOnce(connection, { ...call, signal: late.signal }).catch(unanswered);
    if (!call.signal.aborted || !(answer instanceof Unreachable)) return answer;
    const { prefer: _, ...headers } = call.headers ?? {};
    const signal = new AbortController().signal;
    return await attemptOnce(connection, { ...call, headers, signal, timeout: SETTLE_MS });
  } finally {
    call.signal.removeEventListener('abort', onStop);
  }
}

const unanswered = (): Unreachable => new Unreachable('no answer before the end');

function writes({ method, path }: Call): boolean {
  return method !== 'GET' && !/[?&]dry_run=true(&|$)/.test(path) && !/:(batchGet|search)(\?|$)/.test(path);
}

function readOnlyProvider({ method, path }: Call): Diagnostic {
  return errorDiagnostic(
    'The provider is read-only',
    `${method} ${pathOnly(path)} was not sent: \`read_only\` is set in the provider "postplane" block, or POSTPLANE_READ_ONLY in the environment. Apply without it.`,
  );
}

const AUTHORITY =
  'Let the environment variable NODE_EXTRA_CA_CERTS name a file with the certificate of the authority that it is from (PEM)';

async function attemptOnce(connection: Connection, call: Call): Promise<Answer | Unreachable> {
  const started = performance.now();
  try {
    const answer = await exchange(connection, call);
    const facts = {
      method: call.method,
      path: pathOnly(call.path),
      status: answer.status,
      ms: Math.round(performance.now() - started),
      request_id: answer.header('x-request-id'),
    };
    connection.log('debug', 'http', facts);
    return answer;
  } catch (error) {
    call.signal.throwIfAborted();
    const reason =
      error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code || error.name : String(error);
    const { code = '' } = error as NodeJS.ErrnoException;
    const remedy = /CERT|UNABLE_TO_(GET|VERIFY)/.test(code) ? `. ${AUTHORITY}` : '';
    return new Unreachable(`${connection.base.origin} cannot be reached: ${reason}${remedy}`, code === 'ECONNREFUSED');
  }
}

function pathOnly(path: string): string {
  return path.split('?')[0] ?? path;
}

function exchange(connection: Connection, call: Call): Promise<Answer> {
  const body = call.body === undefined ? undefined : Buffer.from(JSON.stringify(call.body));
  const prefix = connection.base.pathname.replace(/\/$/, '');
  const signal = AbortSignal.any([call.signal, AbortSignal.timeout(call.timeout ?? 60_000)]);
  const send = connection.base.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const options = {
      method: call.method,
      agent: connection.agent,
      headers: headersOf(connection, call, body),
      signal,
    };
    const outgoing = send(new URL(prefix + call.path, connection.base.origin), options, (response) => {
      readAnswer(response).then(resolve, reject);
    });
    outgoing.on('error', (error) =>
      reject(signal.aborted && !call.signal.aborted ? new Error('no answer in time') : error),
    );
    outgoing.end(body);
  });
}

function headersOf(connection: Connection, call: Call, body: Buffer | undefined): Record<string, string> {
  return {
    authorization: `Bearer ${connection.token}`,
    accept: 'application/json',
    'accept-encoding': 'gzip',
    'user-agent': connection.userAgent,
    ...(call.method === 'GET' ? {} : connection.writeHeaders),
    ...(body ? { 'content-type': 'application/json', 'content-length': String(body.length) } : {}),
    ...call.headers,
  };
}

async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Error('the answer is larger than 256 MiB');
    chunks.push(chunk);
  }
  const raw = Buffer.concat(chunks);
  const text = (response.headers['content-encoding'] === 'gzip' ? unzipped(raw) : raw).toString('utf8');
  const header = (name: string): string => String(response.headers[name] ?? '');
  const status = response.statusCode ?? 0;
  return { status, body: parseJson(text, status), header };
}

// Loaded when it is needed: most answers are short and not compressed.
function unzipped(raw: Buffer): Buffer {
  return process.getBuiltinModule('node:zlib').gunzipSync(raw, { maxOutputLength: MAX_BODY });
}

// A proxy may answer in HTML: of a failure the status says enough, but a success without its document is no answer.
function parseJson(text: string, status: number): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    if (status >= 200 && status < 300) throw new Error(`what it answered (${status}) is not JSON`);
    return null;
  }
}
