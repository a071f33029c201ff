// Requests counted and timed, by operation and status; never by path, which would grow without bound.
import type { FastifyInstance } from 'fastify';
import { Histogram, type Registry } from 'prom-client';
import { lockEventCounter } from '../metrics.ts';
import type { LockEventName } from '../store/lock-machine.ts';

export function observeRequests(app: FastifyInstance, registry: Registry): void {
  const seconds = new Histogram({
    name: 'postplane_api_request_duration_seconds',
    help: 'Time to answer a request of the API.',
    labelNames: ['operation', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    const { operation = 'other' } = request.routeOptions.config as { operation?: string };
    seconds.observe({ operation, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
  });
}

/** Counts what a request did to locks. */
export function countLockEvents(registry: Registry, events: readonly LockEventName[]): void {
  for (const event of events) lockEventCounter(registry).inc({ event });
}
