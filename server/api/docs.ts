// The API's own documentation: /openapi.yaml, and Swagger UI at /docs with everything served from here.
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { stringify } from 'yaml';
import type { ApiDependencies } from './dependencies.ts';
import { openapiDocument } from './openapi.ts';
import type { Operation } from './operation.ts';

export async function serveDocs(
  app: FastifyInstance,
  list: readonly Operation[],
  deps: Pick<ApiDependencies, 'resources' | 'version'>,
): Promise<void> {
  const document = openapiDocument(list, deps.resources, deps.version);
  let yaml: string | undefined;
  const written = (): string => (yaml ??= stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 }));
  app.get('/openapi.yaml', { config: { open: true } as never }, (_request, reply) =>
    reply.type('application/yaml; charset=utf-8').send(written()),
  );
  app.get('/', { config: { open: true } as never }, (_request, reply) => reply.redirect('/docs/'));
  await app.register(swagger, { mode: 'static', specification: { document: document as never } });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    // Not upgrade-insecure-requests, which its default has: behind plain HTTP the page would stay blank.
    staticCSP: {
      'default-src': ["'self'"],
      'base-uri': ["'self'"],
      'font-src': ["'self'", 'data:'],
      'frame-ancestors': ["'none'"],
      'img-src': ["'self'", 'data:'],
      'object-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", "'unsafe-inline'"],
    },
    uiConfig: { validatorUrl: null, deepLinking: true },
  });
}
