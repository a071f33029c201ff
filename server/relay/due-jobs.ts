// What is due of a message, as attempts: one for each destination, at most a hundred recipients each.
import type { Snapshot } from '../config/configuration.ts';
import type { AttemptJob } from './attempt.ts';
import type { Job } from './dispatcher.ts';
import { destinationKey, destinationOf, type NextHopDeps } from './next-hops.ts';
import { isWaiting, type QueuedMessage, type QueuedRecipient } from './queued-message.ts';
import type { RetrySchedule } from './retry-schedule.ts';

export interface QueueJob extends AttemptJob, Job {}

/** RFC 5321 §4.5.3.1.8: a hundred recipients are always taken in one transaction. */
const MAX_RECIPIENTS = 100;

/** `now` is monotonic. The destination follows from the snapshot in force: queued mail takes the new route. */
export function dueJobs(
  message: QueuedMessage,
  now: number,
  snapshot: Snapshot,
  smarthost: NextHopDeps['smarthost'],
): QueueJob[] {
  const { envelope } = message;
  const jobs = new Map<string, QueueJob & { recipients: number[] }>();
  const full: QueueJob[] = [];
  for (const [index, recipient] of message.recipients.entries()) {
    if (!isWaiting(recipient) || recipient.dueAt > now) continue;
    const destination = destinationOf(envelope, index, snapshot, smarthost);
    const key = destinationKey(destination);
    const common = { message, destination, destinationKey: key, tenant: envelope.admin, force: recipient.force };
    const job = jobs.get(key) ?? { ...common, recipients: [] };
    job.recipients.push(index);
    jobs.set(key, job);
    if (job.recipients.length < MAX_RECIPIENTS) continue;
    full.push(job);
    jobs.delete(key);
  }
  return [...full, ...jobs.values()];
}

/**
 * Milliseconds until a restored recipient is due. Waiting is by monotonic time, what was stored is wall time: a clock that jumped
 * must not postpone anything beyond one interval.
 */
export function remainingWait({ now }: QueuedRecipient, wall: number, schedule: RetrySchedule): number {
  if (now.state !== 'queued' && now.state !== 'deferred') return Number.POSITIVE_INFINITY;
  const longest = schedule.lastIntervalSeconds * 1000 * (1 + schedule.jitter);
  return now.nextAttemptAt === null ? 0 : Math.min(Math.max(0, now.nextAttemptAt - wall), longest);
}
