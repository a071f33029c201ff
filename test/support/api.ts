// A control plane of its own on port 0, with a fresh database, and a client that speaks to it.
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { Registry } from 'prom-client';
import { resources } from '../../schemas/index.ts';
import { buildApp } from '../../server/api/app.ts';
import type { ApiDependencies } from '../../server/api/dependencies.ts';
import type { Database } from '../../server/store/database.ts';
import { migrate } from '../../server/store/migrate.ts';
import { createSealer } from '../../server/store/seal.ts';
import { ensureBootstrapToken } from '../../server/store/tokens.ts';
import { createTestDatabase } from './postgres.ts';

export interface Reply {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into it as it pleases
  body: any;
}

export interface Sent {
  token?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

export interface TestApi {
  readonly app: FastifyInstance;
  readonly url: string;
  readonly database: Database;
  /** Of the installation. */
  readonly token: string;
  send(method: string, path: string, sent?: Sent): Promise<Reply>;
  /** PUT with If-None-Match: *. Throws unless it answers 201. */
  create(path: string, body: unknown, token?: string): Promise<Reply>;
  /** A token of an admin. */
  tokenOf(admin: string): Promise<string>;
  stop(): Promise<void>;
}

const TOKEN = 'bootstrap-token-of-a-test';

export async function startApi(overrides: Partial<ApiDependencies> = {}): Promise<TestApi> {
  const { url: databaseUrl, db: database, drop } = await createTestDatabase();
  await migrate(databaseUrl);
  await ensureBootstrapToken(database, TOKEN);
  const app = await buildApp({ ...defaults(database), ...overrides });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const send = (method: string, path: string, sent: Sent = {}): Promise<Reply> => request(url, method, path, sent);
  const create = async (path: string, body: unknown, token?: string): Promise<Reply> => {
    const reply = await send('PUT', path, { body, headers: { 'if-none-match': '*' }, ...(token ? { token } : {}) });
    if (reply.status !== 201) throw new Error(`PUT ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply;
  };
  return {
    app,
    url,
    database,
    token: TOKEN,
    send,
    create,
    tokenOf: async (admin) => (await send('POST', '/v1/tokens', { body: { name: 'test', admin } })).body.token,
    stop: async () => {
      await app.close();
      await drop();
    },
  };
}

async function absent(): Promise<{ kind: 'absent'; name: 'missing' }> {
  return { kind: 'absent', name: 'missing' };
}

function defaults(database: Database): ApiDependencies {
  return {
    resources,
    database,
    sealer: createSealer(Buffer.alloc(32, 7)),
    hostname: 'mx.postplane.test',
    resolver: { txt: absent, mx: absent },
    waitForRelays: async () => true,
    readiness: async () => ({ ready: true, checks: {} }),
    metrics: new Registry(),
    now: () => new Date(),
    version: '0.0.0-test',
    logLevel: 'silent',
    requestsPerMinute: 1_000_000,
  };
}

async function request(
  url: string,
  method: string,
  path: string,
  { token = TOKEN, headers = {}, body }: Sent,
): Promise<Reply> {
  const content = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const type =
    body === undefined
      ? {}
      : { 'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json' };
  const authorization = token === '' ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(url + path, {
    method,
    headers: { ...type, ...authorization, ...headers } as Record<string, string>,
    ...content,
  });
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
}
