// The app's operations -> an OpenAPI 3.1 document.
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { resources as allResources } from '../../schemas/index.ts';
import type { JsonObject } from '../../schemas/parse.ts';
import { type ProblemCode, problems } from '../../schemas/problems.ts';
import type { Resource } from '../../schemas/resource.ts';
import { createChangeWaiters } from './changes.ts';
import { answerSchema, attributeSchema, inputSchema, outgoingSchemas, patchSchema } from './openapi-attributes.ts';
import { answerExample, exampleDocument, requestExample } from './openapi-examples.ts';
import { headers, requestHeaders } from './openapi-headers.ts';
import { ImportRunner } from './import-runner.ts';
import { batchSchema, fixedSchemas, pageSchema } from './openapi-schemas.ts';
import { reportSchemas } from './openapi-reports.ts';
import { archiveSchemas } from './archive.ts';
import { deletedSchemas } from './deleted-objects.ts';
import { suppressionSchemas } from './suppressions.ts';
import { senderSchemas } from './openapi-senders.ts';
import { managedSchemas } from './openapi-managed.ts';
import { listenerSchemas } from './listeners.ts';
import { protectionSchemas } from './protection-checks.ts';
import { testMessageSchemas } from './test-messages.ts';
import type { Content, Documented, Operation } from './operation.ts';
import { operations } from './operations.ts';
import { problem, problemDocument } from './problems.ts';
import { schemaName } from './resources.ts';

/** The document of this version, for openapi.yaml and everything made from it. */
export function generateOpenapi(
  version: string = packageVersion(),
  resources: readonly Resource[] = allResources,
): JsonObject {
  const waiters = createChangeWaiters({ listen: async () => async () => {} } as never);
  return openapiDocument(
    operations(resources, {
      onTokenChange: () => {},
      waiters,
      imports: new ImportRunner(),
      onRefusedExchange: () => {},
    }),
    resources,
    version,
  );
}

function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** The document of a list of operations. */
export function openapiDocument(
  list: readonly Operation[],
  resources: readonly Resource[],
  version: string,
): JsonObject {
  const byPath = Map.groupBy(list, (operation) => operation.path);
  const paths = [...byPath].map(([path, here]) => [
    path,
    Object.fromEntries(here.map((one) => [one.method.toLowerCase(), operationObject(one, resources)])),
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Postplane',
      version,
      summary: 'Mail security as code.',
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/', description: 'The control plane that serves this document.' }],
    security: [{ token: [] }],
    tags: tagsOf(list, resources),
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A token of an admin or of the installation.' },
      },
      schemas: schemasOf(resources),
      responses: problemResponses(),
      examples: Object.fromEntries(
        resources.map((one) => [schemaName(one), { summary: one.title, value: exampleDocument(one) }]),
      ),
      headers,
      parameters: requestHeaders,
    },
  };
}

const DESCRIPTION = [
  'Declarative configuration of a multi-tenant mail gateway.',
  'Objects are addressed by their natural key. PUT creates (`If-None-Match: *`) or replaces (`If-Match`); PATCH merges; a write without a precondition is 428.',
  'Values are checked and never rewritten: what is not in canonical form is refused with the canonical form in the message.',
  'In bodies null and absent mean the same. null in an answer means "inherits" where `effective` has the attribute.',
  'What a token does not reach answers 404, as if it did not exist.',
].join('\n\n');

const tagDescriptions: Record<string, string> = {
  token: 'Who may use the API.',
  change: 'Who changed what.',
  dns: 'What to publish in DNS.',
  message: 'What happened to messages.',
  identity: 'Who sends through outgoing users.',
  lock: 'Senders that were stopped.',
  link: 'Links in mail that Postplane sends.',
  import: 'Many outgoing users at once.',
  'discovered sender': 'Addresses that outgoing users were seen to send as.',
  'managed object': 'Which configuration or pipeline each object belongs to.',
  'deleted object': 'What was deleted and can be restored.',
  'auth block': 'Addresses blocked for wrong passwords.',
  suppression: 'Recipients that turned out not to exist.',
  advisory: 'What is allowed and not advised.',
  queue: 'What waits for delivery.',
  quarantine: 'What was blocked and kept for review.',
  'abuse report': 'What third parties report of outgoing mail.',
  system: 'Health and metrics.',
};

function tagsOf(list: readonly Operation[], resources: readonly Resource[]): JsonObject[] {
  const descriptions = new Map([
    ...Object.entries(tagDescriptions),
    ...resources.map((one) => [one.title, one.description] as const),
  ]);
  return [...new Set(list.map((one) => one.tag))].map((name) => ({
    name,
    description: descriptions.get(name) ?? name,
  }));
}

function schemasOf(resources: readonly Resource[]): JsonObject {
  const own = resources.flatMap((resource) => {
    const name = schemaName(resource);
    const item = { $ref: `#/components/schemas/${name}` };
    const single = [
      [name, answerSchema(resource, exampleDocument(resource))],
      [`${name}Input`, inputSchema(resource)],
      [`${name}Patch`, patchSchema(resource)],
    ];
    return resource.singleton
      ? single
      : [
          ...single,
          [`${name}Page`, pageSchema(item, `objects: ${resource.title}`)],
          [`${name}Batch`, batchSchema(item)],
        ];
  });
  const outgoing = resources.some((one) => one.attributes['outgoing_defaults']) ? outgoingSchemas() : {};
  return {
    ...Object.fromEntries(own),
    ...outgoing,
    ...fixedSchemas,
    ...senderSchemas,
    ...listenerSchemas,
    ...protectionSchemas,
    ...testMessageSchemas,
    ...managedSchemas,
    ...deletedSchemas,
    ...archiveSchemas,
    ...suppressionSchemas,
    ...reportSchemas,
  };
}

function operationObject(operation: Operation, resources: readonly Resource[]): JsonObject {
  const resource = resources.find((one) => one.title === operation.tag && operation.id.includes(schemaName(one)));
  const parameters = [
    ...pathParameters(operation, resource),
    ...queryParameters(operation),
    ...headerParameters(operation),
  ];
  return {
    operationId: operation.id,
    summary: operation.summary,
    description: operation.description,
    tags: [operation.tag],
    ...(operation.open ? { security: [] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(operation.body
      ? {
          requestBody: {
            required: operation.body.required,
            description: 'What is wanted.',
            content: content(operation.body, requestExample(operation, resource)),
          },
        }
      : {}),
    responses: { ...answersOf(operation, resource), ...problemsOf(operation) },
  };
}

function pathParameters(operation: Operation, resource: Resource | undefined): JsonObject[] {
  return [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    const own = operation.parameters?.[name];
    const one = resource?.attributes[name];
    const any = operation.id.startsWith('list') && one ? ' `-`: any.' : '';
    const schema = one ? attributeSchema(one, 'answer', resource.example[name]) : { type: 'string' };
    const {
      description,
      examples: _,
      'x-postplane-immutable': __,
      'x-postplane-references': ___,
      'x-postplane-stability': ____,
      ...type
    } = schema;
    return {
      name,
      in: 'path',
      required: true,
      description: own?.description ?? `${String(description ?? name)}${any}`,
      schema: type,
      example: own?.example ?? resource?.example[name] ?? one?.notes.example ?? name,
    };
  });
}

interface ParameterMeta {
  description?: string;
  example?: unknown;
  json?: JsonObject;
}

function queryParameters(operation: Operation): JsonObject[] {
  return Object.entries(operation.query?.shape ?? {}).map(([name, type]) => {
    const { description = name, example, json } = ((type as z.ZodType).meta() ?? {}) as ParameterMeta;
    const { $schema: _, ...schema } = z.toJSONSchema(type as z.ZodType, {
      io: 'input',
      unrepresentable: 'any',
    }) as JsonObject;
    const { description: __, example: ___, json: ____, ...plain } = schema;
    return {
      name,
      in: 'query',
      required: false,
      description,
      schema: json ?? plain,
      ...(example === undefined ? {} : { example: json?.['type'] === 'boolean' ? example === 'true' : example }),
    };
  });
}

function headerParameters({ write, conditional }: Operation): JsonObject[] {
  const names = [
    ...(conditional === 'put'
      ? ['IfMatch', 'IfNoneMatchCreate']
      : conditional === 'write'
        ? ['IfMatch']
        : conditional === 'read'
          ? ['IfNoneMatch']
          : []),
    ...(write ? ['IdempotencyKey', 'Prefer', 'ChangeReason', 'ManagedBy', 'Override'] : []),
  ];
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

function content({ schema, mediaType = 'application/json' }: Content, example: unknown): JsonObject {
  return { [mediaType]: { schema, ...(example === undefined ? {} : { example }) } };
}

const csvContent: JsonObject = { 'text/csv': { schema: { type: 'string' } } };

// The example of a single object stands once among the components.
function answerContent(operation: Operation, resource: Resource | undefined, answer: Documented): JsonObject {
  if (!answer.content) return {};
  const example = answerExample(operation, resource, answer);
  if (example !== undefined || !resource)
    return { content: { ...content(answer.content, example), ...(answer.csv ? csvContent : {}) } };
  const name = schemaName(resource);
  return {
    content: {
      'application/json': {
        schema: answer.content.schema,
        examples: { [name]: { $ref: `#/components/examples/${name}` } },
      },
    },
  };
}

function answersOf(operation: Operation, resource: Resource | undefined): JsonObject {
  const entries = Object.entries(operation.answers).map(([status, answer]) => {
    const names = ['X-Request-Id', ...(answer.headers ?? [])];
    const described = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
    return [
      status,
      { description: answer.description, headers: described, ...answerContent(operation, resource, answer) },
    ];
  });
  return Object.fromEntries(entries);
}

// Whatever an operation does, these can happen to it.
const ALWAYS: readonly ProblemCode[] = ['bad_request', 'internal'];

function needsWriting({ method, open, reads }: Operation): boolean {
  return method !== 'GET' && !open && !reads;
}

function problemsOf(operation: Operation): JsonObject {
  const refused: readonly ProblemCode[] = needsWriting(operation) ? ['forbidden'] : [];
  const statuses = new Set([...ALWAYS, ...refused, ...operation.problems].map((code) => problems[code].status));
  const known = [...statuses].filter((status) => operation.answers[status] === undefined).sort((a, b) => a - b);
  return Object.fromEntries(known.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]));
}

function problemResponses(): JsonObject {
  const byStatus = Map.groupBy(Object.keys(problems) as ProblemCode[], (code) => problems[code].status);
  const used = [...byStatus].filter(([status]) => ![405, 431].includes(status));
  return Object.fromEntries(used.map(([status, codes]) => [`Problem${status}`, problemResponse(codes)]));
}

function problemResponse(codes: readonly ProblemCode[]): JsonObject {
  const examples = codes.map((code) => [
    code,
    { value: problemDocument(problem(code, `${problems[code].title}.`), '8a0c6c9e-6f0e-4a8e-9d5e-0d1d8b2f6f11') },
  ]);
  return {
    description: codes.map((code) => `\`${code}\`: ${problems[code].title}.`).join(' '),
    headers: { 'X-Request-Id': { $ref: '#/components/headers/X-Request-Id' } },
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(examples),
      },
    },
  };
}
