// The queue: what waits, and what an administrator does about it.
import * as z from 'zod';
import { queueStates, type QueueState } from '../../schemas/events.ts';
import { listQueue, type MessageRow, type QueueFilter } from '../store/messages.ts';
import { awaitQueueAction, type QueueAction, requestQueueAction, takeQueueCopy } from '../store/queue-commands.ts';
import { downloadHeaders } from './archive.ts';
import { actorOf } from './auth.ts';
import { isObject } from './merge-patch.ts';
import { direction, messageOf, pageOf, pageQuery, rowAnswers, rowExample } from './messages.ts';
import type { Answer, Call, Method, Operation } from './operation.ts';
import { invalid, invalidBody, notFound, problem } from './problems.ts';
import { instant, term } from './query.ts';
import { transact } from './transact.ts';

// How long an answer waits for the relay node that holds the message.
const CARRIED_OUT_MS = 5000;
const BULK_PAGE = 1000;
const states = Object.keys(queueStates) as [QueueState, ...QueueState[]];

const filters = {
  direction: direction.optional().meta({ description: '`incoming`, `outgoing`, or `internal`.', example: 'incoming' }),
  domain: term.optional().meta({ description: 'Of this domain.', example: 'example.com' }),
  destination: term
    .optional()
    .meta({ description: "The recipient's domain, or the destination of the last attempt.", example: 'example.net' }),
  state: z
    .enum(states)
    .optional()
    .meta({ description: `One of ${states.join(', ')}.`, example: 'deferred' }),
  sender: term.optional().meta({ description: 'From this envelope sender.', example: 'joe@example.com' }),
  recipient: term.optional().meta({ description: 'To this envelope recipient.', example: 'ann@example.net' }),
  identity: term.optional().meta({ description: 'Of this responsible identity.', example: 'client-17' }),
  older_than: instant.optional().meta({
    description: 'Received before this time.',
    example: '2026-01-31T12:00:00Z',
    json: { type: 'string', format: 'date-time' },
  }),
};
const query = z.strictObject({ ...pageQuery, ...filters });
const parameters = { queue_id: { description: 'Queue id of the message.', example: rowExample.queue_id } };
const reference = (name: string): Record<string, unknown> => ({ $ref: `#/components/schemas/${name}` });

const reading: readonly Operation[] = [
  {
    id: 'listQueue',
    method: 'GET',
    path: '/v1/queue',
    tag: 'queue',
    levels: ['domain', 'mailbox'],
    query,
    summary: 'What waits for delivery',
    description: 'One row per recipient, the longest waiting first.',
    answers: {
      200: {
        description: 'One page.',
        content: { schema: reference('MessagePage'), example: { items: [rowExample], next_cursor: null } },
      },
    },
    problems: ['bad_request', 'unauthorized', 'too_many_requests', 'unavailable'],
    handle: async (call) => {
      const { limit, cursor, ...filter } = call.query;
      const { rows, next } = await listQueue(
        call.deps.database,
        { ...(filter as Omit<QueueFilter, 'admins'>), admins: call.principal.reach, level: call.principal.level },
        pageOf(limit, cursor),
      );
      return { status: 200, body: { items: await rowAnswers(call, rows), next_cursor: next } };
    },
  },
  {
    id: 'getQueued',
    method: 'GET',
    path: '/v1/queue/{queue_id}',
    tag: 'queue',
    levels: ['domain', 'mailbox'],
    parameters,
    summary: 'One queued message',
    description: 'The recipients of a message that still wait.',
    answers: {
      200: {
        description: 'The message.',
        content: { schema: reference('Message'), example: { queue_id: rowExample.queue_id, recipients: [rowExample] } },
      },
    },
    problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: async (call) => ({
      status: 200,
      body: { queue_id: call.params['queue_id'], recipients: await rowAnswers(call, await queuedOf(call)) },
    }),
  },
  {
    id: 'downloadQueued',
    method: 'GET',
    path: '/v1/queue/{queue_id}/message',
    tag: 'queue',
    levels: ['domain', 'mailbox'],
    parameters,
    summary: 'The queued message itself',
    description:
      'The message as the relay keeps it, to be saved and never shown by a browser. 503: the relay that holds it did not answer in time.',
    answers: {
      200: {
        description: 'The message.',
        content: { mediaType: 'application/octet-stream', schema: { type: 'string', format: 'binary' } },
      },
    },
    problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: download,
  },
];

async function queuedOf(call: Call): Promise<MessageRow[]> {
  const waiting = (await messageOf(call)).filter((row) => row.queue_state !== null);
  if (waiting.length === 0) throw notFound();
  return waiting;
}

// The relay that holds the message puts a copy into the database, which is taken out of it again here.
async function download(call: Call): Promise<Answer> {
  await queuedOf(call);
  const { database } = call.deps;
  const queueId = call.params['queue_id'] as string;
  const command = await requestQueueAction(database, { queueId, action: 'copy', actor: actorOf(call.principal) });
  const { done } = await awaitQueueAction(database, command, CARRIED_OUT_MS);
  if (!done) throw problem('unavailable', 'The relay that holds the message does not answer. Try again.');
  const bytes = await takeQueueCopy(database, command);
  if (bytes === undefined) throw notFound();
  return { status: 200, headers: downloadHeaders(queueId), bytes };
}

const verbs: readonly { action: QueueAction; summary: string; description: string }[] = [
  {
    action: 'retry',
    summary: 'Try again now',
    description: 'Tries at once, whatever the schedule says; with `force` also where the destination is suspended.',
  },
  { action: 'hold', summary: 'Hold', description: 'No attempt until it is released.' },
  { action: 'release', summary: 'Release', description: 'Ends a hold; thaws a frozen notification.' },
  { action: 'bounce', summary: 'Return to the sender', description: 'Takes it out of the queue and tells the sender.' },
  { action: 'remove', summary: 'Remove silently', description: 'Takes it out of the queue and tells nobody.' },
];

function actionOperation({ action, summary, description }: (typeof verbs)[number]): Operation {
  const [method, path]: [Method, string] =
    action === 'remove' ? ['DELETE', '/v1/queue/{queue_id}'] : ['POST', `/v1/queue/{queue_id}:${action}`];
  const example = { queue_id: rowExample.queue_id, action, command: 7, result: 'ok' };
  return {
    id: `${action}Queued`,
    method,
    path,
    tag: 'queue',
    parameters,
    write: true,
    summary,
    description,
    ...(method === 'POST'
      ? { body: { schema: reference('QueueActionInput'), required: false, example: { recipient: 0 } } }
      : {}),
    answers: {
      200: { description: 'The relay has done it.', content: { schema: reference('QueueActionResult'), example } },
      202: {
        description: 'The relay that holds the message has not answered yet; it will do it.',
        content: { schema: reference('QueueActionResult'), example: { ...example, result: null } },
      },
    },
    problems: [
      'bad_request',
      'malformed_body',
      'unauthorized',
      'not_found',
      'conflict',
      'payload_too_large',
      'unsupported_media_type',
      'invalid_document',
      'too_many_requests',
      'unavailable',
    ],
    handle: (call) => act(call, action),
  };
}

// The command is left in a transaction of its own, so that a replay (Idempotency-Key) waits for it instead of leaving another.
async function act(call: Call, action: QueueAction): Promise<Answer> {
  await queuedOf(call);
  const queueId = call.params['queue_id'] as string;
  const request = { queueId, action, actor: actorOf(call.principal), ...detailsOf(call.body, action) };
  const asked = await transact(call, async (tx) => {
    const command = await requestQueueAction(tx, request);
    return { status: 202, body: { queue_id: queueId, action, command, result: null } };
  });
  const body = asked.body as { command: number };
  const { done, result } = await awaitQueueAction(call.deps.database, body.command, CARRIED_OUT_MS);
  if (done && result === 'not found') throw notFound();
  if (done && result !== 'ok') throw problem('conflict', `The relay could not do it: ${result}.`);
  return { ...asked, status: done ? 200 : 202, body: { ...body, result } };
}

const actionBody = z.strictObject({ recipient: z.int().min(0).max(100_000).optional(), force: z.boolean().optional() });

function detailsOf(body: unknown, action: QueueAction): { recipient?: number; force?: boolean } {
  if (body === undefined) return {};
  const result = actionBody.safeParse(body);
  if (result.success && (action === 'retry' || result.data.force === undefined)) {
    const { recipient, force } = result.data;
    return { ...(recipient === undefined ? {} : { recipient }), ...(force === undefined ? {} : { force }) };
  }
  const detail = `takes the index of a recipient${action === 'retry' ? ' and force' : ''}, both optional`;
  throw invalid([{ pointer: '', code: 'invalid_value', detail }]);
}

const bulk: Operation = {
  id: 'changeQueue',
  method: 'POST',
  path: '/v1/queue:bulk',
  tag: 'queue',
  summary: 'Act on everything that matches',
  description:
    'Asks the relays to retry, hold, release, bounce or remove every queued message that matches the filter (an empty one: all within reach). With `dry_run` it only counts.',
  body: {
    schema: reference('QueueBulkInput'),
    required: true,
    example: { filter: { domain: 'example.com', state: 'deferred' }, action: 'retry', dry_run: true },
  },
  answers: {
    202: {
      description: 'How much matched; the relays are asked to do it unless it was a dry run.',
      content: { schema: reference('QueueBulkResult'), example: { recipients: 12, messages: 10, dry_run: true } },
    },
  },
  problems: [
    'malformed_body',
    'unauthorized',
    'payload_too_large',
    'unsupported_media_type',
    'invalid_document',
    'too_many_requests',
    'unavailable',
  ],
  handle: async (call) => {
    const { filter, action, dryRun } = bulkOf(call.body);
    const { ids, recipients } = await matching(call, filter);
    if (!dryRun)
      for (const [queueId, indexes] of ids)
        for (const recipient of indexes)
          await requestQueueAction(call.deps.database, { queueId, recipient, action, actor: actorOf(call.principal) });
    return { status: 202, body: { recipients, messages: ids.size, dry_run: dryRun } };
  },
};

const bulkBody = z.strictObject({
  filter: z.strictObject(filters),
  action: z.enum(['retry', 'hold', 'release', 'bounce', 'remove']),
  dry_run: z.boolean().optional(),
});

function bulkOf(body: unknown): { filter: Omit<QueueFilter, 'admins'>; action: QueueAction; dryRun: boolean } {
  if (!isObject(body)) throw problem('malformed_body', 'The body must be a JSON object.');
  const result = bulkBody.safeParse(body);
  if (!result.success) throw invalidBody(result.error, body);
  const { filter, action, dry_run: dryRun = false } = result.data;
  return { filter: filter as Omit<QueueFilter, 'admins'>, action, dryRun };
}

async function matching(
  call: Call,
  filter: Omit<QueueFilter, 'admins'>,
): Promise<{ ids: Map<string, number[]>; recipients: number }> {
  const ids = new Map<string, number[]>();
  let recipients = 0;
  for (let cursor: string | undefined; ; ) {
    const page = await listQueue(
      call.deps.database,
      { ...filter, admins: call.principal.reach },
      { limit: BULK_PAGE, ...(cursor === undefined ? {} : { cursor }) },
    );
    recipients += page.rows.length;
    for (const row of page.rows) ids.set(row.queue_id, [...(ids.get(row.queue_id) ?? []), row.recipient_index]);
    if (page.next === null || call.signal.aborted) return { ids, recipients };
    cursor = page.next;
  }
}

export const queueOperations: readonly Operation[] = [...reading, ...verbs.map(actionOperation), bulk];
