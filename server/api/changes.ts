// The change feed: every write in commit order, with a long poll for whoever follows it.
import * as z from 'zod';
import { type ChangeFilter, type ChangeRow, changeChannel, listChanges } from '../store/changes.ts';
import type { Database } from '../store/database.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { problem } from './problems.ts';
import { instant, integer, term } from './query.ts';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;
// Should a notification be missed, the feed looks again by itself.
const POLL_MS = 2000;

function time(description: string, sample: string): z.ZodOptional<typeof instant> {
  return instant.optional().meta({ description, example: sample, json: { type: 'string', format: 'date-time' } });
}

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
  actor: term
    .optional()
    .meta({ description: 'Only by this one, as `actor` has it.', example: 'ci (t_5f1c2d3e4a5b6978)' }),
  manager: term
    .optional()
    .meta({ description: 'Only as this manager (Postplane-Managed-By).', example: 'example/mail' }),
  since: time('Only at or after this time.', '2026-01-31T00:00:00Z'),
  until: time('Only before this time.', '2026-02-01T00:00:00Z'),
  order: z
    .enum(['oldest', 'newest'])
    .optional()
    .meta({
      description: '`oldest` first, to follow; or `newest` first, to look back. Default `oldest`.',
      example: 'newest',
      json: { type: 'string', enum: ['oldest', 'newest'], default: 'oldest' },
    }),
  cursor: term.optional().meta({ description: '`next_cursor` of the page before, in the same order.', example: '17' }),
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

const example = {
  items: [
    {
      revision: 18,
      kind: 'route',
      id: 'example.com/primary',
      key: ['example.com', 'primary'],
      operation: 'updated',
      actor: 'ci (t_5f1c2d3e4a5b6978)',
      client: 'terraform-provider-postplane/0.1.0',
      request_id: '8a0c6c9e-6f0e-4a8e-9d5e-0d1d8b2f6f11',
      reason: 'new mail host',
      manager: 'example/mail',
      bypassed: null,
      at: '2026-01-31T12:00:00.000Z',
      before: { port: 25 },
      after: { port: 26 },
      has_secret_change: false,
    },
  ],
  next_after: 18,
  next_cursor: null,
};

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
        'Every write within reach in the order of commit, or the newest first: who, when, why, before and after; never a secret. Send `next_after` as `after` to follow what comes later, `next_cursor` as `cursor` for the next page. With `wait` the answer comes as soon as there is a change.',
      answers: {
        200: {
          description: 'Changes, in the order asked for.',
          content: { schema: { $ref: '#/components/schemas/ChangePage' }, example },
        },
      },
      problems: ['bad_request', 'invalid_cursor', 'unauthorized', 'too_many_requests', 'unavailable'],
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

interface Asked extends Omit<ChangeFilter, 'reach' | 'after' | 'before'> {
  readonly after?: number;
  readonly key?: string;
  readonly limit?: number;
  readonly order?: 'oldest' | 'newest';
  readonly cursor?: string;
  readonly wait?: number;
}

interface ChangePage {
  readonly items: readonly object[];
  readonly next_after: number;
  readonly next_cursor: string | null;
}

async function page(call: Call): Promise<ChangePage> {
  const { after = 0, key, limit = DEFAULT_LIMIT, order = 'oldest', cursor, wait: _, ...given } = call.query as Asked;
  const id = given.id ?? key;
  const from = cursor === undefined ? {} : bound(cursor, order);
  const filter = { after, ...given, ...from, ...(id === undefined ? {} : { id }), reach: call.principal.reach };
  const rows = await listChanges(call.deps.database, filter, limit + 1, order);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => answerOf(call, row)),
    next_after: Math.max(filter.after, ...shown.map(({ revision }) => revision)),
    next_cursor: last ? String(last.revision) : null,
  };
}

function bound(cursor: string, order: 'oldest' | 'newest'): { after: number } | { before: number } {
  if (!/^\d{1,15}$/.test(cursor)) throw problem('invalid_cursor', 'Start the list anew.');
  return order === 'newest' ? { before: Number(cursor) } : { after: Number(cursor) };
}

// When an object moved between admins, each side sees only the document it owned.
function answerOf(call: Call, row: ChangeRow): object {
  const { revision, kind, id, key, operation, actor, client, request_id, reason, manager, bypassed } = row;
  const sees = (admin: string | null): boolean =>
    call.principal.reach === null || (admin !== null && call.principal.reach.includes(admin));
  const before = sees(row.previous_admin ?? row.admin) ? row.before : null;
  const after = sees(row.admin) ? row.after : null;
  return {
    revision,
    kind,
    id,
    key,
    operation,
    actor,
    client,
    request_id,
    reason,
    manager,
    bypassed,
    at: row.at.toISOString(),
    before,
    after,
    has_secret_change: row.has_secret_change,
  };
}
