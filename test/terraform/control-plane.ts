// The real control plane with a database of its own, behind a proxy that records what the provider sends and may answer instead.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApiDependencies } from '../../server/api/dependencies.ts';
import { startApi } from '../support/api.ts';

export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Readonly<Record<string, unknown>> | null;
}
export interface Instead {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface ControlPlane {
  readonly url: string;
  readonly token: string;
  readonly requests: Recorded[];
  /** What to answer instead of the control plane; null: let it answer. */
  intercept: (request: Recorded) => Instead | null;
  /** The document at a path; null when there is none. */
  get(path: string): Promise<Record<string, unknown> | null>;
  /** A change made behind Terraform's back. */
  change(path: string, patch: Readonly<Record<string, unknown>>): Promise<void>;
  remove(path: string): Promise<void>;
  stop(): Promise<void>;
}

/** Small pages, so that every list is drained over several requests. */
const PAGE = '3';

/** Starts both, and makes the admin `acme`. */
export async function startControlPlane(overrides: Partial<ApiDependencies> = {}): Promise<ControlPlane> {
  const api = await startApi(overrides);
  await api.create('/v1/admins/acme', { name: 'acme' });
  const requests: Recorded[] = [];
  const rules = { intercept: (_request: Recorded): Instead | null => null };
  const proxy = createServer((incoming, outgoing) => void pass(incoming, outgoing));
  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { request, bytes } = await recorded(incoming);
    requests.push(request);
    const instead = rules.intercept(request);
    const answer = instead
      ? { ...instead, text: JSON.stringify(instead.body ?? null) }
      : await forwarded(api.url, request, bytes);
    outgoing.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    outgoing.end(answer.status === 204 ? undefined : answer.text);
  }
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  proxy.unref();
  const written = { 'if-match': '*' };
  return Object.assign(rules, {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    token: api.token,
    requests,
    get: async (path: string) => {
      const reply = await api.send('GET', path);
      return reply.status === 200 ? (reply.body as Record<string, unknown>) : null;
    },
    change: async (path: string, patch: Readonly<Record<string, unknown>>) => {
      const reply = await api.send('PATCH', path, { body: patch, headers: written });
      if (reply.status !== 200) throw new Error(`PATCH ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    },
    remove: async (path: string) => void (await api.send('DELETE', path, { headers: written })),
    stop: async () => {
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
      await api.stop();
    },
  });
}

async function recorded(incoming: IncomingMessage): Promise<{ request: Recorded; bytes: Buffer }> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const url = new URL(incoming.url ?? '/', 'http://proxy');
  const headers = incoming.headers as Record<string, string | undefined>;
  const body = bytes.length > 0 ? (JSON.parse(bytes.toString()) as Record<string, unknown>) : null;
  return {
    bytes,
    request: { method: incoming.method ?? '', path: url.pathname, query: url.searchParams, headers, body },
  };
}

const FORWARDED = [
  'authorization',
  'content-type',
  'if-match',
  'if-none-match',
  'idempotency-key',
  'prefer',
  'user-agent',
];
const RETURNED = ['content-type', 'etag', 'preference-applied', 'postplane-relays', 'retry-after', 'x-request-id'];

async function forwarded(
  url: string,
  request: Recorded,
  bytes: Buffer,
): Promise<{ status: number; headers: Record<string, string>; text: string }> {
  const query = new URLSearchParams(request.query);
  if (query.has('limit') && request.path !== '/v1/changes') query.set('limit', PAGE);
  const headers = Object.fromEntries(
    FORWARDED.flatMap((name) => (request.headers[name] === undefined ? [] : [[name, request.headers[name]]])),
  );
  const content = bytes.length > 0 ? { body: new Uint8Array(bytes) } : {};
  const response = await fetch(`${url}${request.path}${query.size > 0 ? `?${query}` : ''}`, {
    method: request.method,
    headers,
    ...content,
  });
  const returned = Object.fromEntries(
    RETURNED.flatMap((name): [string, string][] =>
      response.headers.has(name) ? [[name, response.headers.get(name) ?? '']] : [],
    ),
  );
  return { status: response.status, headers: returned, text: await response.text() };
}
