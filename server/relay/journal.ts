// The events of messages: written behind from memory and disk to the message log, never waited for by a sender.
import type { MessageClassification, MessageStatus, QueueState } from '../../schemas/events.ts';
import type { Envelope } from './envelope.ts';
import { JournalShipper } from './journal-shipper.ts';
import { encodeEvent } from './journal-event.ts';
import { lastSequence } from './journal-reader.ts';
import { SegmentedLog } from './segmented-log.ts';

/** One change of one recipient. Later events of the same recipient replace earlier ones in the message log. */
export interface RecipientEvent {
  readonly at: number;
  readonly envelope: Envelope;
  /** Index into envelope.recipients. */
  readonly recipient: number;
  readonly status: MessageStatus;
  readonly classification: MessageClassification;
  readonly queueState: QueueState | null;
  readonly attempts: number;
  /** Milliseconds since the epoch; null when no attempt is due. */
  readonly nextAttemptAt: number | null;
  /** The reply or failure that decided, ours or the destination's. */
  readonly reply: {
    readonly code: number | null;
    readonly enhanced: string | null;
    readonly text: string;
    readonly remote: string | null;
  } | null;
  readonly rule: string | null;
}

export interface Journal {
  /** Takes an event; returns at once. */
  record(event: RecipientEvent): void;
  /** Resolves when everything recorded so far survives a crash. */
  sync(): Promise<void>;
  /** Resolves when everything recorded so far is in the message log, or after `timeoutMs`. */
  flush(timeoutMs: number): Promise<boolean>;
}

export interface JournalOptions {
  /** Directory of its own. */
  readonly dir: string;
  /** Writes a batch into the message log (store/messages.ts); undefined: events stay on disk. */
  readonly write: ((batch: readonly string[]) => Promise<void>) | undefined;
  readonly onError: (error: Error) => void;
  /** Sees every event as it is recorded. */
  readonly onEvent?: ((event: RecipientEvent) => void) | undefined;
}

export interface OpenJournal extends Journal {
  /** Events that neither memory nor disk could take. */
  readonly dropped: number;
  /** Syncs; what was not shipped is shipped after the next start. */
  close(): Promise<void>;
}

const SEGMENT_BYTES = 16 * 1024 * 1024;
const MAX_PENDING_BYTES = 64 * 1024 * 1024;

/** Opens the journal and goes on shipping what the last process left. */
export function openJournal({ dir, write, onError, onEvent }: JournalOptions): OpenJournal {
  let shipper: JournalShipper | undefined;
  const log = new SegmentedLog({
    dir,
    segmentBytes: SEGMENT_BYTES,
    maxPendingBytes: MAX_PENDING_BYTES,
    onError,
    onWritten: (segment, offset) => shipper?.wrote({ segment, offset }),
  });
  // Sequences go on rising even when the directory was lost, so that new events win over rows of the old ones.
  let sequence = Math.max(lastSequence(dir), Date.now() * 1000);
  shipper = write && new JournalShipper({ dir, log, write, onError, sequence });
  return {
    record: (event) => {
      log.append(encodeEvent(event, ++sequence));
      onEvent?.(event);
    },
    sync: () => log.sync(),
    flush: async (timeoutMs) =>
      (await log.sync().then(
        () => shipper?.reached(sequence, timeoutMs),
        () => false,
      )) ?? false,
    get dropped() {
      return log.dropped;
    },
    close: async () => {
      await log.close();
      await shipper?.close();
    },
  };
}
