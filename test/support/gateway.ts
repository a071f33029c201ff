// The whole gateway as a process of its own, on port 0, with a database of its own: to speak to, to kill and to start again.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Addresses } from '../../server/start.ts';
import type { Database } from '../../server/store/database.ts';
import { createTestDatabase } from './postgres.ts';

export interface GatewayOptions {
  /** Settings that differ, by their names. */
  settings?: Readonly<Record<string, string>>;
  /** The embedded PostgreSQL instead of a database on the shared server. */
  embedded?: boolean;
}

export interface ApiReply {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into it as it pleases
  body: any;
}

export interface Gateway {
  /** `http://host:port` */
  readonly api: string;
  /** Of the installation. */
  readonly token: string;
  readonly smtp: number;
  readonly submission: number;
  readonly submissions: number;
  readonly dataDir: string;
  /** Undefined with the embedded server. */
  readonly database: Database | undefined;
  /** Empty with the embedded server. */
  readonly databaseUrl: string;
  /** What the process wrote so far. */
  readonly log: string;
  readonly pid: number;
  /** Any request; a body is sent as JSON. */
  request(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<ApiReply>;
  /** Creates or replaces, waits until the relay runs it; throws unless that worked. `path` without /v1. */
  put(path: string, body: object): Promise<ApiReply>;
  get(path: string): Promise<ApiReply>;
  /** Ends the process; resolves with its exit code, null after a signal. */
  kill(signal: NodeJS.Signals): Promise<number | null>;
  /** Starts the process again on the same data, on the ports it had. */
  start(): Promise<void>;
  /** Ends the process in order and removes everything. */
  stop(): Promise<void>;
}

const TOKEN = 'installation-token-of-a-test';
const MAIN = join(dirname(dirname(import.meta.dirname)), 'server/main.ts');
const START_MS = 30_000;
const STOP_MS = 20_000;

interface Running {
  child: ChildProcess;
  addresses: Addresses;
}

export async function startGateway({ settings = {}, embedded = false }: GatewayOptions = {}): Promise<Gateway> {
  const dataDir = await mkdtemp(join(tmpdir(), 'postplane-gateway-'));
  const database = embedded ? undefined : await createTestDatabase();
  const environment: Record<string, string> = {
    POSTPLANE_DATA_DIR: dataDir,
    POSTPLANE_ADMIN_TOKEN: TOKEN,
    POSTPLANE_HOSTNAME: 'mx.postplane.test',
    POSTPLANE_ALLOW_PRIVATE_ROUTES: 'true',
    POSTPLANE_RETRY_SECONDS: '1',
    POSTPLANE_POLL_SECONDS: '1',
    ...(database ? { DATABASE_URL: database.url } : {}),
    ...listening({ api: '127.0.0.1:0', smtp: '127.0.0.1:0', submission: '127.0.0.1:0', submissions: '127.0.0.1:0' }),
    ...settings,
  };
  const written: string[] = [];
  let running = await run(environment, dataDir, written);
  const keepPorts = { ...listening(running.addresses), ...settings };

  const request: Gateway['request'] = async (method, path, body, headers = {}) => {
    const response = await fetch(`http://${running.addresses.api}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${TOKEN}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      body: isJson && text !== '' ? JSON.parse(text) : text,
    };
  };
  const kill: Gateway['kill'] = async (signal) => {
    running.child.kill(signal);
    return ended(running.child);
  };
  return {
    get api() {
      return `http://${running.addresses.api}`;
    },
    token: TOKEN,
    get smtp() {
      return portOf(running.addresses.smtp);
    },
    get submission() {
      return portOf(running.addresses.submission);
    },
    get submissions() {
      return portOf(running.addresses.submissions);
    },
    dataDir,
    database: database?.db,
    databaseUrl: database?.url ?? '',
    get log() {
      return written.join('');
    },
    get pid() {
      return running.child.pid ?? 0;
    },
    request,
    put: async (path, body) => {
      const found = await request('GET', `/v1/${path}`);
      const condition: Record<string, string> = found.status === 404 ? { 'if-none-match': '*' } : { 'if-match': '*' };
      const reply = await request('PUT', `/v1/${path}`, body, { ...condition, prefer: 'wait=20' });
      assert.ok(
        reply.status === 201 || reply.status === 200,
        `PUT ${path}: ${reply.status} ${JSON.stringify(reply.body)}`,
      );
      assert.equal(reply.headers.get('postplane-relays'), 'current', `PUT ${path}: the relay does not run it`);
      return reply;
    },
    get: (path) => request('GET', `/v1/${path}`),
    kill,
    start: async () => {
      running = await run({ ...environment, ...keepPorts }, dataDir, written);
    },
    stop: async () => {
      if (running.child.exitCode === null && running.child.signalCode === null) {
        const code = await Promise.race([
          kill('SIGTERM'),
          new Promise<'late'>((resolve) => setTimeout(resolve, STOP_MS, 'late').unref()),
        ]);
        if (code === 'late') await kill('SIGKILL');
        if (code !== 0) process.stderr.write(`the gateway ended with ${code}:\n${written.join('').slice(-4000)}\n`);
      }
      await database?.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function listening({ api, smtp, submission, submissions }: Addresses): Record<string, string> {
  return {
    POSTPLANE_API_LISTEN: api ?? '127.0.0.1:0',
    POSTPLANE_SMTP_LISTEN: smtp ?? 'off',
    POSTPLANE_SUBMISSION_LISTEN: submission ?? 'off',
    POSTPLANE_SUBMISSIONS_LISTEN: submissions ?? 'off',
  };
}

function portOf(address: string | null): number {
  return Number(address?.split(':').at(-1));
}

async function run(environment: Record<string, string>, dataDir: string, written: string[]): Promise<Running> {
  await rm(join(dataDir, 'addresses.json'), { force: true });
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: dataDir,
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  const end = performance.now() + START_MS;
  for (;;) {
    const text = await readFile(join(dataDir, 'addresses.json'), 'utf8').catch(() => undefined);
    if (text !== undefined) return { child, addresses: JSON.parse(text) as Addresses };
    const dead = child.exitCode !== null || child.signalCode !== null;
    if (dead || performance.now() > end) {
      child.kill('SIGKILL');
      throw new Error(`the gateway did not start:\n${written.join('').slice(-4000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once('exit', resolve));
  return child.exitCode;
}
