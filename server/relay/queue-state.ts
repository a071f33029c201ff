// Where each recipient of a spooled message stands, on local disk: a restart delivers nothing twice and keeps the schedule,
// with or without the database. The record wins over the spooled file: what it calls done is not sent again.
import type { MessageStatus, QueueState } from '../../schemas/events.ts';
import { listSegments, readSegment, SegmentedLog } from './segmented-log.ts';

export interface Reply {
  readonly code: number | null;
  readonly enhanced: string | null;
  readonly text: string;
  /** Destination that answered, as host [address]:port. */
  readonly remote: string | null;
}

export interface RecipientState {
  readonly state: QueueState | 'done';
  /** Of held ones: not an administrator but a lock of the sender holds it. */
  readonly heldBy?: 'lock' | undefined;
  readonly status: MessageStatus;
  readonly attempts: number;
  /** Milliseconds since the epoch. */
  readonly nextAttemptAt: number | null;
  readonly reply: Reply | null;
  /** Milliseconds since the epoch of the last attempt. */
  readonly lastAttemptAt: number | null;
}

export type ReportKind = 'failed' | 'delayed' | 'relayed';

/** A notification that is decided but not yet in the spool; it keeps its queue id, so a crash cannot make two of it. */
export interface PendingReport {
  readonly queueId: string;
  readonly kind: ReportKind;
  readonly at: number;
  readonly recipients: readonly { readonly index: number; readonly status: string; readonly reply: Reply | null }[];
}

export interface MessageState {
  readonly recipients: readonly RecipientState[];
  /** The sender was told of the delay. */
  readonly warned: boolean;
  readonly reports: readonly PendingReport[];
}

const SEGMENT_BYTES = 1024 * 1024 * 1024;
const MAX_PENDING_BYTES = 256 * 1024 * 1024;
const COMPACT_BYTES = 8 * 1024 * 1024;

export class QueueStateLog {
  readonly #log: SegmentedLog;
  readonly #onError: (error: Error) => void;
  /** The last record of every message that is still spooled and was touched. */
  readonly #records = new Map<string, string>();
  #appended = 0;
  #compacting = false;
  /** Records that this format did not write. */
  skipped = 0;

  constructor({ dir, onError }: { dir: string; onError: (error: Error) => void }) {
    this.#onError = onError;
    this.#log = new SegmentedLog({ dir, segmentBytes: SEGMENT_BYTES, maxPendingBytes: MAX_PENDING_BYTES, onError });
    for (const segment of listSegments(dir)) this.#load(readSegment(dir, segment));
  }

  get(queueId: string): MessageState | undefined {
    const record = this.#records.get(queueId);
    const state = record === undefined ? undefined : parseState(record);
    if (record === undefined || state) return state;
    this.#records.delete(queueId);
    this.skipped += 1;
    this.#onError(new Error(`queue state of ${queueId} is not readable: its recipients count as not yet tried`));
    return undefined;
  }

  save(queueId: string, state: MessageState): void {
    this.#set(queueId, JSON.stringify(state));
    if (this.#appended > COMPACT_BYTES) void this.compact();
  }

  /** Resolves when everything saved so far survives a crash. */
  sync(): Promise<void> {
    return this.#log.sync();
  }

  /** The message has left the spool for good. */
  forget(queueId: string): void {
    this.#records.delete(queueId);
  }

  /** Forgets what is not among the messages found in the spool. */
  retain(isSpooled: (queueId: string) => boolean): void {
    for (const queueId of this.#records.keys()) if (!isSpooled(queueId)) this.#records.delete(queueId);
  }

  /** Writes the live records into a new segment and, once they are synced, deletes the old ones. */
  async compact(): Promise<void> {
    if (this.#compacting) return;
    this.#compacting = true;
    const { dropped } = this.#log;
    this.#log.rotate();
    this.#appended = 0;
    for (const [queueId, record] of this.#records) this.#log.append(`${queueId} ${record}`);
    try {
      await this.#log.sync();
      if (this.#log.dropped === dropped) this.#log.removeBefore(this.#log.segment);
    } catch (error) {
      this.#onError(error as Error);
    } finally {
      this.#compacting = false;
    }
  }

  /** Foreign entries of the directory that were set aside at the start. */
  get setAside(): number {
    return this.#log.setAside;
  }

  close(): Promise<void> {
    return this.#log.close();
  }

  #set(queueId: string, record: string): void {
    this.#records.set(queueId, record);
    this.#appended += record.length;
    this.#log.append(`${queueId} ${record}`);
  }

  #load(payloads: Iterable<string>): void {
    for (const payload of payloads) {
      const space = payload.indexOf(' ');
      if (space > 0) this.#records.set(payload.slice(0, space), payload.slice(space + 1));
    }
  }
}

function parseState(record: string): MessageState | undefined {
  try {
    const state: unknown = JSON.parse(record);
    return isState(state) ? state : undefined;
  } catch {
    return undefined;
  }
}

const QUEUE_STATES: readonly unknown[] = [
  'queued',
  'deferred',
  'held',
  'frozen',
  'done',
] satisfies RecipientState['state'][];
const REPORT_KINDS: readonly unknown[] = ['failed', 'delayed', 'relayed'] satisfies ReportKind[];

function isState(value: unknown): value is MessageState {
  const state = value as MessageState | null;
  const lists = [state?.recipients, state?.reports];
  return (
    lists.every((list) => Array.isArray(list)) &&
    !!state?.recipients.every(isRecipient) &&
    state.reports.every(isReport)
  );
}

function isRecipient(value: RecipientState | null): boolean {
  if (!value || !QUEUE_STATES.includes(value.state) || typeof value.status !== 'string') return false;
  return (
    Number.isInteger(value.attempts) &&
    isTime(value.nextAttemptAt) &&
    isTime(value.lastAttemptAt) &&
    isReply(value.reply)
  );
}

function isReport(value: PendingReport | null): boolean {
  if (!value || typeof value.queueId !== 'string' || !REPORT_KINDS.includes(value.kind)) return false;
  if (!isTime(value.at) || value.at === null || !Array.isArray(value.recipients)) return false;
  return value.recipients.every(
    (one) => Number.isInteger(one?.index) && typeof one.status === 'string' && isReply(one.reply),
  );
}

function isReply(reply: Reply | null): boolean {
  return reply === null || typeof reply?.text === 'string';
}

function isTime(value: number | null): boolean {
  return value === null || (Number.isFinite(value) && !Number.isNaN(new Date(value).getTime()));
}
