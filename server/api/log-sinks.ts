// What a log sink does at run time: how far it has come, and what went wrong last.
import { findResource } from '../store/resources.ts';
import { findSinkStatus, LAG_MOST, type SinkKind } from '../store/log-sinks.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { notFound } from './problems.ts';
import { isVisible } from './references.ts';

const example = {
  state: 'ok',
  node: 'api-1',
  sent: 1200,
  sent_at: '2026-01-31T12:00:01.000Z',
  position_at: '2026-01-31T12:00:00.000Z',
  lag_events: 0,
  lag_seconds: 0,
  dropped: 0,
  failures: 0,
  last_error: null,
  last_error_at: null,
};

function operationOf(kind: SinkKind, path: string, id: string, parameters: Operation['parameters']): Operation {
  return {
    id,
    method: 'GET',
    path,
    tag: kind === 'log_sink' ? 'log sink' : 'admin log sink',
    ...(parameters ? { parameters } : {}),
    summary: 'What a log sink does at run time',
    description: `Whether events arrive there, and how many wait: \`lag_events\` counts up to ${LAG_MOST}, whether they are for this sink or not.`,
    answers: {
      200: { description: 'The status.', content: { schema: { $ref: '#/components/schemas/LogSinkStatus' }, example } },
    },
    problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: (call) => status(call, kind),
  };
}

async function status(call: Call, kind: SinkKind): Promise<Answer> {
  const { database, resources, now } = call.deps;
  const resource = resources.find((one) => one.kind === kind);
  const key = resource?.key.map((name) => call.params[name] as string) ?? [];
  const isText = key.every((part) => part.isWellFormed() && !part.includes('\0'));
  const row = resource && isText ? await findResource(database, kind, resource.id(key)) : undefined;
  if (!row || !isVisible(resource, row, call.principal.reach)) throw notFound();
  const found = await findSinkStatus(database, kind, row.id);
  if (!found) throw notFound();
  const { lag_since: since, ...rest } = found;
  const state =
    row.data['enabled'] === false
      ? 'disabled'
      : found.failures > 0
        ? 'failing'
        : found.node === null
          ? 'waiting'
          : 'ok';
  return {
    status: 200,
    body: {
      state,
      ...rest,
      sent_at: found.sent_at?.toISOString() ?? null,
      position_at: found.position_at?.toISOString() ?? null,
      last_error_at: found.last_error_at?.toISOString() ?? null,
      lag_seconds: since === null ? 0 : Math.max(0, Math.round((now().getTime() - since.getTime()) / 1000)),
    },
  };
}

const name = { description: 'Name of the sink.', example: 'siem' };

export const logSinkOperations: readonly Operation[] = [
  operationOf('log_sink', '/v1/log-sinks/{name}/status', 'getLogSinkRunTimeStatus', { name }),
  operationOf('admin_log_sink', '/v1/admins/{admin}/log-sinks/{name}/status', 'getAdminLogSinkRunTimeStatus', {
    admin: { description: 'Name of the admin.', example: 'acme' },
    name,
  }),
];
