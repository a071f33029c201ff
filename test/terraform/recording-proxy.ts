// A proxy before a control plane: it records what the provider sends, may answer instead, and may lose a request or its reply.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

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
  /** The body as it is, which need not be JSON. */
  readonly text?: string;
}

/** What happens at a point of a request: `drop` breaks the connection there. */
export type Hook = (request: Recorded) => Fate | Promise<Fate>;
type Fate = 'go on' | 'drop';

export interface Rules {
  /** Most objects on a page: few, so that every list is drained over several requests; null: as many as were asked for. */
  page: number | null;
  /** What to answer instead of the control plane; null: let it answer. */
  intercept: (request: Recorded) => Instead | null;
  /** Runs before a request is passed on. */
  arriving: Hook;
  /** Runs once the control plane has done it and answered, before the reply goes out. */
  answered: Hook;
}

export interface RecordingProxy {
  readonly url: string;
  readonly requests: Recorded[];
  readonly rules: Rules;
  /** Back to passing everything on. */
  calm(): void;
  close(): Promise<void>;
}

/** A write that is meant: neither a read nor a dry run. */
export function isWrite({ method, query }: Recorded): boolean {
  return method !== 'GET' && query.get('dry_run') !== 'true';
}

const calmRules = (): Rules => ({ page: 3, intercept: () => null, arriving: () => 'go on', answered: () => 'go on' });

/** On a port of its own, before the control plane at `target`. */
export async function startRecordingProxy(target: string): Promise<RecordingProxy> {
  const requests: Recorded[] = [];
  const rules = calmRules();
  const proxy = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch(() => outgoing.destroy());
  });
  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { request, bytes } = await recorded(incoming);
    requests.push(request);
    const instead = rules.intercept(request);
    const answer = instead ? madeUp(instead) : await passedOn(request, bytes);
    if (answer === null) return void outgoing.destroy();
    outgoing.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    outgoing.end(answer.status === 204 ? undefined : answer.text);
  }
  async function passedOn(request: Recorded, bytes: Buffer): Promise<Answer | null> {
    if ((await rules.arriving(request)) === 'drop') return null;
    const answer = await forwarded(target, request, bytes, rules.page);
    return (await rules.answered(request)) === 'drop' ? null : answer;
  }
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  proxy.unref();
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    requests,
    rules,
    calm: () => void Object.assign(rules, calmRules()),
    close: async () => {
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

function madeUp({ status, headers = {}, body = null, text = JSON.stringify(body) }: Instead): Answer {
  return { status, headers, text };
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
const RETURNED = [
  'content-type',
  'etag',
  'postplane-advice',
  'postplane-relays',
  'preference-applied',
  'ratelimit-remaining',
  'ratelimit-reset',
  'retry-after',
  'x-request-id',
];

async function forwarded(url: string, request: Recorded, bytes: Buffer, page: number | null): Promise<Answer> {
  const query = new URLSearchParams(request.query);
  if (page !== null && query.has('limit') && request.path !== '/v1/changes') query.set('limit', String(page));
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
