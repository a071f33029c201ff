// What administrators ask of queued messages, handed to the relay node that holds them.
import type { Queryable } from './database.ts';

export type QueueAction = 'retry' | 'hold' | 'release' | 'bounce' | 'remove';

export interface QueueActionRequest {
  readonly queueId: string;
  /** `copy`: hands over the message itself. */
  readonly action: QueueAction | 'copy';
  /** Who asked, for the log. */
  readonly actor: string;
  /** Index of one recipient; absent: all of them. */
  readonly recipient?: number;
  /** retry: also through a suspended destination. */
  readonly force?: boolean;
}

export interface QueueCommand {
  readonly id: number;
  readonly queueId: string;
  readonly recipient: number | null;
  readonly action: QueueAction | 'copy';
  readonly force: boolean;
  readonly actor: string;
}

/** Notified with the node's name when a command waits for it. */
export const queueChannel = 'postplane_queue';

const POLL_MS = 50;

/** Leaves a command for the node that holds the message and wakes it. 0: there is no such message. */
export async function requestQueueAction(db: Queryable, request: QueueActionRequest): Promise<number> {
  const rows = await db.query<{ id: number }>(
    `with asked as (
       insert into queue_command (node, queue_id, recipient_index, action, force, actor)
       select node, queue_id, $2, $3, $4, $5 from message where queue_id = $1 limit 1
       returning id, node)
     select id, pg_notify('${queueChannel}', node) from asked`,
    [request.queueId, request.recipient ?? null, request.action, request.force ?? false, request.actor],
  );
  return rows[0]?.id ?? 0;
}

/** Waits until a command was carried out. `result`: `ok`, `not found`, or why it could not be done; null while it is open. */
export async function awaitQueueAction(
  db: Queryable,
  id: number,
  timeoutMs: number,
): Promise<{ done: boolean; result: string | null }> {
  if (id === 0) return { done: true, result: 'not found' };
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const [row] = await db.query<{ result: string | null }>(
      'select result from queue_command where id = $1 and done_at is not null',
      [id],
    );
    if (row) return { done: true, result: row.result };
    if (performance.now() >= deadline) return { done: false, result: null };
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** The open commands of a node, oldest first. */
export function openQueueCommands(db: Queryable, node: string): Promise<QueueCommand[]> {
  return db.query<QueueCommand>(
    `select id, queue_id as "queueId", recipient_index as recipient, action, force, actor
       from queue_command where node = $1 and done_at is null order by id limit 500`,
    [node],
  );
}

export async function finishQueueCommand(db: Queryable, id: number, result: string): Promise<void> {
  await db.query('update queue_command set done_at = now(), result = $2 where id = $1', [id, result]);
}

/** Hands over the message that a command asked for. */
export async function saveQueueCopy(db: Queryable, id: number, content: Buffer): Promise<void> {
  await db.query('insert into queue_copy (command, content) values ($1, $2) on conflict do nothing', [id, content]);
}

/** The message that a command asked for, once. */
export async function takeQueueCopy(db: Queryable, id: number): Promise<Buffer | undefined> {
  const [row] = await db.query<{ content: Buffer }>('delete from queue_copy where command = $1 returning content', [
    id,
  ]);
  return row?.content;
}

/** Forgets commands of a week ago, done or not, and copies that nobody took within minutes. */
export async function forgetQueueCommands(db: Queryable, now: Date): Promise<void> {
  await db.query('delete from queue_copy where created_at < $1', [new Date(now.getTime() - 5 * 60_000)]);
  await db.query('delete from queue_command where created_at < $1', [new Date(now.getTime() - 7 * 86_400_000)]);
}
