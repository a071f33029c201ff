// What an operator's machinery asks: is it up, is it ready, how does it do.
import type { Operation } from './operation.ts';

export const systemOperations: readonly Operation[] = [
  {
    id: 'getHealth',
    method: 'GET',
    path: '/healthz',
    tag: 'system',
    open: true,
    summary: 'Is the process up?',
    description: 'Answers as long as the process runs, whatever the state of the database.',
    answers: {
      200: {
        description: 'It is.',
        content: { schema: { $ref: '#/components/schemas/Health' }, example: { status: 'ok', version: '0.1.0' } },
      },
    },
    problems: ['bad_request'],
    handle: async ({ deps }) => ({ status: 200, body: { status: 'ok', version: deps.version } }),
  },
  {
    id: 'getReadiness',
    method: 'GET',
    path: '/readyz',
    tag: 'system',
    open: true,
    summary: 'Can it serve?',
    description: 'Whether the database answers and has the form this version needs, and what is known of the relays.',
    answers: {
      200: {
        description: 'It can.',
        content: {
          schema: { $ref: '#/components/schemas/Readiness' },
          example: { ready: true, checks: { database: 'ok', migrations: 'ok' } },
        },
      },
      503: {
        description: 'It cannot now.',
        content: {
          schema: { $ref: '#/components/schemas/Readiness' },
          example: { ready: false, checks: { database: 'does not answer' } },
        },
      },
    },
    problems: ['bad_request'],
    handle: async ({ deps }) => {
      const state = await deps
        .readiness()
        .catch(() => ({ ready: false, checks: { readiness: 'could not be found out' } }));
      return {
        status: state.ready ? 200 : 503,
        body: state,
        ...(state.ready ? {} : { headers: { 'retry-after': '2' } }),
      };
    },
  },
  {
    id: 'getMetrics',
    method: 'GET',
    path: '/metrics',
    tag: 'system',
    open: true,
    summary: 'Metrics',
    description: 'Metrics in the text format of Prometheus.',
    answers: {
      200: {
        description: 'The metrics.',
        content: {
          schema: { type: 'string', description: 'Prometheus text format.', example: 'postplane_up 1' },
          mediaType: 'text/plain',
          example: 'postplane_up 1\n',
        },
      },
    },
    problems: ['bad_request'],
    handle: async ({ deps }) => ({
      status: 200,
      headers: { 'content-type': deps.metrics.contentType },
      text: await deps.metrics.metrics(),
    }),
  },
];
