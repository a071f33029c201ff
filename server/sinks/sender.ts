// What a sink of any type does: it takes a batch, all or nothing.
import type { JsonObject } from '../../schemas/parse.ts';
import type { SinkEvent } from './event.ts';

export interface Sender {
  /** Resolves once the other side has the batch, as far as its protocol tells. Rejects when it may not have all of it. */
  send(events: readonly SinkEvent[], signal: AbortSignal): Promise<void>;
  close(): void;
}

export interface SinkTarget {
  readonly data: JsonObject;
  /** The opened secret of a webhook. */
  readonly secret: string | null;
  /** The name this gateway goes by. */
  readonly hostname: string;
  /** The addresses of a host that may be dialled. Rejects when there is none. */
  resolve(host: string): Promise<string>;
  /** Where files may be written; null: nowhere. */
  readonly directory: string | null;
}

/** How long a batch may take. */
export const SEND_MS = 15_000;
