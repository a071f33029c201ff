// The change feed: every write in commit order, with a long poll for whoever follows it.
import * as z from 'zod';
import { changeChannel, listChanges } from '../store/changes.ts';
import type { Database } from '../store/database.ts';
import { changeDocument, changeExample } from './change-document.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { integer, term } from './query.ts';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;
// Should a notification be missed, the feed looks again by itself.
const POLL_MS = 2000;

const query = z.strictObject({
  after: integer(0, Number.MAX_SAFE_INTEGER)
    .optional()
    .meta({
      description: 'Changes after this revision. Default 0: from the first.',
      example: 17,
      json: { type: 'integer', minimum: 0, default: 0 },
    }),
  kind: term.optional().meta({ description: 'Only of this kind.', example: 'route' }),
  id: term
    .optional()
    .meta({ description: 'Only of this object, by its ID; with `kind`.', example: 'example.com/primary' }),
  key: term.optional().meta({ description: 'The same as `id`.', example: 'example.com/primary' }),
  limit: integer(1, MAX_LIMIT)
    .optional()
    .meta({
      description: `Most changes, 1 to ${MAX_LIMIT}. Default ${DEFAULT_LIMIT}.`,
      example: 100,
      json: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT },
    }),
  wait: integer(0, 60)
    .optional()
    .meta({
      description: 'For how many seconds to wait for a change when there is none yet, up to 60. Default 0.',
      example: 30,
      json: { type: 'integer', minimum: 0, maximum: 60, default: 0 },
    }),
});

const example = { items: [changeExample], next_after: 18 };

/** Someone waiting for a change: woken by the notification of any. */
export interface ChangeWaiters {
  /** Resolves at the next change, after `timeoutMs`, or when the signal aborts. */
  next(timeoutMs: number, signal: AbortSignal): Promise<void>;
  /** After stop: nobody is to wait any more. */
  readonly stopped: boolean;
  stop(): Promise<void>;
}

/** One listening connection for everybody who waits, made when the first one does. */
export function createChangeWaiters(database: Database): ChangeWaiters {
  const waiting = new Set<() => void>();
  const wakeAll = (): void => waiting.forEach((wake) => wake());
  let listening: Promise<() => Promise<void>> | undefined;
  let stopped = false;
  return {
    get stopped() {
      return stopped;
    },
    next: (timeoutMs, signal) => {
      listening ??= database.listen(changeChannel, wakeAll, wakeAll);
      return new Promise((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          waiting.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        const timer = setTimeout(wake, timeoutMs);
        waiting.add(wake);
        signal.addEventListener('abort', wake);
        if (signal.aborted) wake();
      });
    },
    stop: async () => {
      stopped = true;
      wakeAll();
      await (await listening)?.();
    },
  };
}

export function changeOperations(waiters: ChangeWaiters): Operation[] {
  return [
    {
      id: 'listChanges',
      method: 'GET',
      path: '/v1/changes',
      tag: 'change',
      query,
      summary: 'Follow the changes',
      description:
        'Every write within reach in the order of commit: who, when, why, before and after; never a secret. Send `next_after` as `after` to go on. With `wait` the answer comes as soon as there is a change.',
      answers: {
        200: {
          description: 'Changes, oldest first.',
          content: { schema: { $ref: '#/components/schemas/ChangePage' }, example },
        },
      },
      problems: ['bad_request', 'unauthorized', 'too_many_requests', 'unavailable'],
      handle: (call) => follow(call, waiters),
    },
  ];
}

async function follow(call: Call, waiters: ChangeWaiters): Promise<Answer> {
  const deadline = performance.now() + Number(call.query['wait'] ?? 0) * 1000;
  for (;;) {
    const remaining = deadline - performance.now();
    // Waits first in line, looks second: a change between the two wakes it at once.
    const woken = new AbortController();
    const next =
      remaining > 0
        ? waiters.next(Math.min(POLL_MS, remaining), AbortSignal.any([call.signal, woken.signal]))
        : undefined;
    const answer = await page(call);
    if (answer.items.length > 0 || next === undefined || call.signal.aborted || waiters.stopped) {
      woken.abort();
      return { status: 200, body: answer };
    }
    await next;
  }
}

async function page(call: Call): Promise<{ items: object[]; next_after: number }> {
  const {
    after = 0,
    kind,
    id,
    key,
    limit = DEFAULT_LIMIT,
  } = call.query as { after?: number; kind?: string; id?: string; key?: string; limit?: number };
  const wanted = id ?? key;
  const filter = {
    reach: call.principal.reach,
    after,
    ...(kind === undefined ? {} : { kind }),
    ...(wanted === undefined ? {} : { id: wanted }),
  };
  const rows = await listChanges(call.deps.database, filter, limit);
  return { items: rows.map((row) => changeDocument(call, row)), next_after: rows.at(-1)?.revision ?? after };
}
