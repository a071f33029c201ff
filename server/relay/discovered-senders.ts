// Writes down which addresses of their own domain outgoing users send as, where the domain wants it (mail.md J13).
import type { Database } from '../store/database.ts';
import { capDiscoveredSenders, type SenderSighting, writeDiscoveredSenders } from '../store/discovered-senders.ts';
import type { Clock } from './clock.ts';
import type { Transaction } from './transaction.ts';
import { WriteBehind } from './write-behind.ts';

export interface DiscoveredSendersOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly onError: (error: Error) => void;
}

/** Most senders kept for one domain; those that were quiet longest go first. */
const CAP = 10_000;

export class DiscoveredSenders {
  readonly #log: WriteBehind<SenderSighting>;

  constructor({ database, clock, onError }: DiscoveredSendersOptions) {
    this.#log = new WriteBehind<SenderSighting>({
      clock,
      onError,
      write: async (batch) => {
        const grown = await writeDiscoveredSenders(database, batch);
        for (const domain of grown) await capDiscoveredSenders(database, domain, CAP);
      },
      merge: (waiting, other) => {
        waiting.first = Math.min(waiting.first, other.first);
        waiting.last = Math.max(waiting.last, other.last);
        waiting.messages += other.messages;
      },
    });
  }

  /** Notes the sender of an accepted message. */
  seen({ user, sender }: Transaction, at: number): void {
    const wanted = user?.domain.document['outgoing'] as { discover_senders?: boolean } | undefined;
    if (wanted?.discover_senders !== true || sender === null || sender.domain !== user?.domain.name) return;
    const local = sender.local.toLowerCase();
    this.#log.add(`${sender.domain} ${local}`, { domain: sender.domain, local, first: at, last: at, messages: 1 });
  }

  close(): Promise<void> {
    return this.#log.close();
  }
}
