// Builds the control plane as a Fastify application from what it depends on; it does not listen.
import { createHash, randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import type { Fault } from '../../schemas/problems.ts';
import { type Authenticator, createAuthenticator } from './auth.ts';
import { createChangeWaiters } from './changes.ts';
import type { ApiDependencies } from './dependencies.ts';
import { ImportRunner } from './import-runner.ts';
import { CSV_LIMIT } from './imports.ts';
import { observeRequests } from './metrics.ts';
import { lineFormat } from '../log.ts';
import type { Answer, Call, Operation, Principal } from './operation.ts';
import { operations } from './operations.ts';
import { invalid, Problem, problem, problemDocument, toProblem } from './problems.ts';
import { parseQuery } from './query.ts';
import { serveDocs } from './docs.ts';
import { awaitRelays } from './relays.ts';
import { repeatedNames } from './repeated-names.ts';
import { createWrongTokens, type WrongTokens } from './wrong-tokens.ts';

declare module 'fastify' {
  interface FastifyRequest {
    principal?: Principal;
    bodyDigest?: string;
  }
}

const BODY_LIMIT = 1024 * 1024;
const METHODS = ['GET', 'HEAD', 'PUT', 'PATCH', 'POST', 'DELETE', 'OPTIONS', 'TRACE'] as const;

export async function buildApp(deps: ApiDependencies): Promise<FastifyInstance> {
  const app = createServer(deps);
  const authenticator = createAuthenticator(deps.database);
  const waiters = createChangeWaiters(deps.database);
  const imports = new ImportRunner();
  app.addHook('preClose', () => Promise.all([waiters.stop(), imports.stop()]).then(() => {}));
  const wrong = createWrongTokens();
  const list = operations(deps.resources, {
    onTokenChange: () => authenticator.forget(),
    waiters,
    imports,
    onRefusedExchange: (reason) => app.log.info(reason, 'an ID token was not taken'),
  });
  await app.register(helmet, {
    contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] }, useDefaults: false },
  });
  app.setErrorHandler(answerProblem);
  app.setNotFoundHandler(() => {
    throw problem('no_such_path', 'The API has no such path: see /docs.');
  });
  app.addHook('onRequest', authenticateRequests(authenticator, wrong));
  await app.register(rateLimit, rateLimitOptions(deps));
  observeRequests(app, deps.metrics);
  for (const operation of list) if (!operation.form) serve(app, deps, { authenticator, wrong }, operation);
  await app.register(async (scope) => {
    ignoreForms(scope);
    for (const operation of list) if (operation.form) serve(scope, deps, { authenticator, wrong }, operation);
  });
  refuseOtherMethods(app, list);
  await serveDocs(app, list, deps);
  return app;
}

function createServer(deps: ApiDependencies): FastifyInstance {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    logger: {
      level: deps.logLevel ?? 'info',
      redact: ['req.headers.authorization'],
      ...lineFormat,
      ...(deps.logStream ? { stream: deps.logStream } : {}),
    },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: false,
    clientErrorHandler: refuseConnection,
    requestTimeout: 120_000,
    // Node's own answer to a missing Host has no body: `checkHead` gives one.
    http: { requireHostHeader: false },
    routerOptions: {
      maxParamLength: 4000,
      onBadUrl: (_path, request, reply) => badUrl(request as never, reply as never),
    },
    frameworkErrors: (error, request, reply) => {
      void answerProblem(error, request as FastifyRequest, reply as FastifyReply);
    },
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('cache-control', 'no-store');
    checkHead(request);
  });
  readJson(app);
  readCsv(app as unknown as FastifyInstance);
  return app as unknown as FastifyInstance;
}

// RFC 9112, section 3.2: one Host, and one alone. What is compressed would be taken for JSON as it is.
function checkHead({ raw, headers }: FastifyRequest): void {
  const hosts = raw.headersDistinct['host']?.length ?? 0;
  if (hosts > 1 || (hosts === 0 && raw.httpVersion === '1.1'))
    throw problem('bad_request', `A request of HTTP/1.1 has one Host header, not ${hosts} (RFC 9112, section 3.2).`);
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    throw problem('unsupported_media_type', 'Send the body as it is, without Content-Encoding.');
}

function badUrl(
  request: { id?: string },
  reply: { statusCode: number; setHeader(name: string, value: string): void; end(text: string): void },
): void {
  const id = request.id ?? randomUUID();
  reply.statusCode = 400;
  reply.setHeader('content-type', 'application/problem+json');
  reply.setHeader('x-request-id', id);
  reply.end(JSON.stringify(problemDocument(problem('bad_request', 'The path is not well-formed.'), id)));
}

// What is no HTTP never becomes a request: the answer is written to the bare socket.
function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  const tooLarge = error.code === 'HPE_HEADER_OVERFLOW';
  const known = problem(
    tooLarge ? 'header_too_large' : 'bad_request',
    tooLarge ? 'Headers may have 16 KiB.' : 'This is not HTTP/1.1.',
  );
  const body = JSON.stringify(problemDocument(known, randomUUID()));
  const head = `HTTP/1.1 ${tooLarge ? '431 Request Header Fields Too Large' : '400 Bad Request'}\r\nContent-Type: application/problem+json`;
  if (socket.writable)
    socket.write(`${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`);
  socket.destroy(error);
}

// Bodies are parsed here rather than by Fastify: their digest is needed, and UTF-8 must be checked.
function readJson(app: {
  removeAllContentTypeParsers(): void;
  addContentTypeParser: FastifyInstance['addContentTypeParser'];
}): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'buffer' },
    (request, bytes, done) => {
      if (!isUtf8(request.headers['content-type'] ?? '')) {
        return done(problem('unsupported_media_type', 'The body must be JSON in UTF-8.'), undefined);
      }
      request.bodyDigest = createHash('sha256').update(bytes).digest('base64');
      if (bytes.length === 0) return done(null, undefined);
      try {
        const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes as Buffer);
        const body: unknown = JSON.parse(json);
        const repeated = repeatedNames(json);
        if (repeated.length === 0) done(null, body);
        else done(invalid(repeated.map(repetition)), undefined);
      } catch {
        done(problem('malformed_body', 'The body must be JSON in UTF-8.'), undefined);
      }
    },
  );
}

function repetition(pointer: string): Fault {
  return { pointer, code: 'invalid_value', detail: 'is named twice in its object: say which value is meant' };
}

const FORM_LIMIT = 16 * 1024;

// What a form sends is of no interest; that it may be sent is (RFC 8058, section 3.2).
function ignoreForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    ['application/x-www-form-urlencoded', 'multipart/form-data'],
    { parseAs: 'buffer', bodyLimit: FORM_LIMIT },
    (_request, _bytes, done) => done(null, undefined),
  );
}

// Handed on as octets: whoever takes it reads it row by row.
function readCsv(app: Pick<FastifyInstance, 'addContentTypeParser'>): void {
  app.addContentTypeParser('text/csv', { parseAs: 'buffer', bodyLimit: CSV_LIMIT }, (request, bytes, done) => {
    if (!isUtf8(request.headers['content-type'] ?? ''))
      return done(problem('unsupported_media_type', 'The body must be CSV in UTF-8.'), undefined);
    request.bodyDigest = createHash('sha256').update(bytes).digest('base64');
    done(null, bytes);
  });
}

function checkMediaType(body: unknown, operation: Operation): void {
  const wanted = operation.body?.mediaType === 'text/csv';
  if (body === undefined || Buffer.isBuffer(body) === wanted) return;
  throw problem('unsupported_media_type', wanted ? 'Send text/csv in UTF-8.' : 'Send application/json here.');
}

// JSON is UTF-8 (RFC 8259, section 8.1); a charset that says otherwise would be read wrongly.
function isUtf8(contentType: string): boolean {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType)?.[1];
  return charset === undefined || /^(utf-8|us-ascii)$/i.test(charset);
}

function authenticateRequests(authenticator: Authenticator, wrong: WrongTokens) {
  return async (request: FastifyRequest): Promise<void> => {
    const { open, known, proves } = request.routeOptions.config as RouteConfig;
    if (!known || (open && !proves)) return;
    wrong.check(request.ip);
    if (proves) return;
    const authenticate = (): Promise<Principal> => authenticator.authenticate(request.headers.authorization);
    request.principal =
      request.headers.authorization === undefined
        ? await authenticate()
        : await wrong.counting(request.ip, authenticate);
  };
}

interface RouteConfig {
  readonly known?: boolean;
  readonly open?: boolean;
  readonly proves?: boolean;
  readonly operation?: string;
}

function rateLimitOptions(deps: ApiDependencies): object {
  return {
    max: deps.requestsPerMinute ?? 6000,
    timeWindow: 60_000,
    cache: 10_000,
    enableDraftSpec: true,
    keyGenerator: (request: FastifyRequest) => request.principal?.tokenId ?? request.ip,
    allowList: (request: FastifyRequest) => {
      const { open, proves } = request.routeOptions.config as RouteConfig;
      return open === true && !proves;
    },
    errorResponseBuilder: (_request: FastifyRequest, context: { after: string; ttl: number }) =>
      problem('too_many_requests', `Try again in ${context.after}.`, {
        headers: { 'retry-after': String(Math.ceil(context.ttl / 1000)) },
      }),
  };
}

/** `/v1/queue/{queue_id}:retry` in find-my-way's terms: a parameter before a verb must not swallow the colon; an identity may hold one. */
function routerPath(path: string): string {
  return path
    .replaceAll(':', '::')
    .replace('{identity}::', ':identity(^.+)::')
    .replace(/\{(\w+)\}(::)?/g, (_, name: string, verb?: string) => (verb ? `:${name}(^[^:]+)::` : `:${name}`));
}

interface Guards {
  readonly authenticator: Authenticator;
  readonly wrong: WrongTokens;
}

function serve(
  app: FastifyInstance,
  deps: ApiDependencies,
  { authenticator, wrong }: Guards,
  operation: Operation,
): void {
  app.route({
    method: operation.method,
    url: routerPath(operation.path),
    config: { known: true, open: operation.open === true, proves: operation.proves === true, operation: operation.id },
    handler: async (request, reply) => {
      checkMediaType(request.body, operation);
      const call = callOf(request, reply, deps, operation);
      checkLevel(call.principal, operation);
      checkAccess(call, operation);
      const handle = (): Promise<Answer> => operation.handle(call);
      const answer = await awaitRelays(call, await (operation.proves ? wrong.counting(request.ip, handle) : handle()));
      if (operation.write && /\/(admins|oidc-trusts)/.test(operation.path)) authenticator.forget();
      return send(reply, answer);
    },
  });
}

// A list of what is allowed: an operation that is added is closed to narrowed tokens until it says otherwise.
function checkLevel({ level }: Principal, { open, levels }: Operation): void {
  if (level === null || open || levels?.includes(level.mailbox === null ? 'domain' : 'mailbox')) return;
  throw problem('forbidden', `A token of a ${level.mailbox === null ? 'domain' : 'mailbox'} cannot do this: it reads.`);
}

function checkAccess({ principal, query }: Call, { method, open, reads }: Operation): void {
  if (principal.access === 'write' || open || method === 'GET' || reads || query['dry_run'] === true) return;
  throw problem('forbidden', 'The token has access "read": it reads and makes dry runs. Use one with access "write".');
}

const NOBODY: Principal = {
  tokenId: '',
  name: '',
  admin: null,
  expiresAt: null,
  reach: [],
  level: null,
  access: 'read',
};

function callOf(request: FastifyRequest, reply: FastifyReply, deps: ApiDependencies, operation: Operation): Call {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return {
    deps,
    principal: request.principal ?? NOBODY,
    method: request.method,
    url: request.url,
    params: request.params as Record<string, string>,
    query: parseQuery(operation.query, request.query as Record<string, unknown>),
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: request.body,
    bodyDigest: request.bodyDigest ?? '',
    requestId: request.id,
    signal: gone.signal,
  };
}

function send(reply: FastifyReply, answer: Answer): FastifyReply {
  reply.code(answer.status).headers({ ...answer.headers });
  if (answer.revision !== undefined) reply.header('postplane-revision', String(answer.revision));
  if (answer.bytes !== undefined) return reply.send(answer.bytes);
  if (answer.text !== undefined) return reply.send(answer.text);
  if (answer.body === undefined) return reply.send();
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer.body));
}

function refuseOtherMethods(app: FastifyInstance, list: readonly Operation[]): void {
  const byPath = Map.groupBy(list, (operation) => routerPath(operation.path));
  for (const [url, here] of byPath) {
    const allowed = here.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    // Without the verb it is an identity that ends like one.
    const elsewhere = here[0]?.path.includes('{identity}:') ? ['GET', 'HEAD'] : [];
    app.route({
      method: METHODS.filter((method) => !allowed.includes(method) && !elsewhere.includes(method)),
      url,
      config: { known: true, open: here[0]?.open === true },
      handler: () => {
        throw problem('method_not_allowed', `Here: ${allowed.join(', ')}.`, { headers: { allow: allowed.join(', ') } });
      },
    });
  }
}

// A client that leaves and a database that is away are not faults of ours: a line each, without a stack.
function logFailure(error: unknown, status: number, request: FastifyRequest): void {
  if (request.raw.destroyed && !request.raw.complete)
    request.log.info({ request_id: request.id }, 'the client left before its request was whole');
  else if (status === 503)
    request.log.warn({ request_id: request.id, reason: (error as Error).message }, 'request put off');
  else request.log.error({ err: error, request_id: request.id }, 'request failed');
}

function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = toProblem(error);
  const { status } = problemDocument(known, request.id) as { status: number };
  if (status >= 500) logFailure(error, status, request);
  if (!(error instanceof Problem) && status === 429) reply.header('retry-after', '60');
  return reply
    .code(status)
    .headers({ ...known.headers })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemDocument(known, request.id)));
}
