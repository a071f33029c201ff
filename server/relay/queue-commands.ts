// Carries out what administrators ask of this node's messages: commands wait in the database, a notification wakes us.
import type { Database } from '../store/database.ts';
import {
  finishQueueCommand,
  openQueueCommands,
  type QueueCommand,
  queueChannel,
  saveQueueCopy,
} from '../store/queue-commands.ts';
import { followWork } from './follow-work.ts';
import type { Journal } from './journal.ts';
import type { DeliveryQueue } from './queue.ts';
import type { Spool } from './spool.ts';

export interface QueueCommandDeps {
  readonly database: Database;
  readonly node: string;
  readonly queue: DeliveryQueue;
  readonly spool: Pick<Spool, 'read'>;
  readonly journal: Journal;
  readonly onError: (error: Error) => void;
}

/** A notification may be lost; nobody waits longer than this. */
const POLL_MS = 5000;
const SHOWN_MS = 2000;

/** Follows the commands of this node until the function returned is called. Starts without the database, too. */
export function followQueueCommands(deps: QueueCommandDeps): () => Promise<void> {
  const { database, node, onError } = deps;
  const concerns = (named: string): boolean => named === node;
  return followWork({ database, channel: queueChannel, concerns, pollMs: POLL_MS, onError }, () => carryOut(deps));
}

async function carryOut(deps: QueueCommandDeps): Promise<void> {
  const { database, node, journal } = deps;
  const commands = await openQueueCommands(database, node);
  const results: { command: QueueCommand; result: string }[] = [];
  for (const command of commands) results.push({ command, result: await execute(deps, command) });
  // Whoever waits for a command then sees its effect in the message log.
  if (results.length > 0) await journal.flush(SHOWN_MS);
  for (const { command, result } of results) await finishQueueCommand(database, command.id, result);
}

async function execute(
  { database, queue, spool }: QueueCommandDeps,
  { id, queueId, action, recipient, force }: QueueCommand,
): Promise<string> {
  if (action === 'copy') {
    const content = await spool.read(queueId).catch(() => undefined);
    if (content !== undefined) await saveQueueCopy(database, id, content);
    return content === undefined ? 'not found' : 'ok';
  }
  return queue.act(queueId, action, { recipient, force });
}
