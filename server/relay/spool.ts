// Accepted messages on synced disk. From `put` on the message is ours: file and directory entry are durable when it resolves.
import type { Envelope } from './envelope.ts';

export interface SpooledMessage {
  readonly envelope: Envelope;
}

/** Storage of accepted messages. Every engine passes test/relay/spool.test.ts. */
export interface Spool {
  /** Stores envelope and content durably. Rejects with an Error whose `code` is ENOSPC, EDQUOT, EIO, ...; nothing is kept then. */
  put(envelope: Envelope, content: readonly Buffer[]): Promise<void>;
  /** The content as put. Rejects with code ENOENT when it is not there. */
  read(queueId: string): Promise<Buffer>;
  /** Forgets a message; resolves when a crash cannot bring it back. Unknown ids are ignored. */
  remove(queueId: string): Promise<void>;
  /** All messages found at start, in order of receipt. Broken entries are set aside, counted and skipped. */
  recover(): AsyncIterable<SpooledMessage>;
  /** How many entries `recover` set aside. */
  readonly setAside: number;
  close(): Promise<void>;
}
