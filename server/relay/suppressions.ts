// Recipients that turned out not to exist (mail.md 3.1, step 5): each relay counts what its deliveries are told, PostgreSQL counts all
// relays together, and what is suppressed comes back from there within a second. Nobody waits for the database; while it is away what is
// known holds.
import type { OutgoingUserConfig } from '../config/configuration.ts';
import type { Database } from '../store/database.ts';
import { type InvalidRecipient, knownSuppressions, recordInvalidRecipients } from '../store/suppressions.ts';
import type { Clock } from './clock.ts';
import { storable } from './storable.ts';
import { WriteBehind } from './write-behind.ts';

export interface SuppressionsOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly onError: (error: Error) => void;
  /** Most that are known here; default 100,000. */
  readonly most?: number;
}

/** A refusal by a destination. */
export interface Refused {
  readonly recipient: string;
  readonly queueId: string;
  readonly reply: string;
}

/** Transactions, and clocks of other nodes, are not later than this. */
const OVERLAP_MS = 60_000;
const MINUTE_MS = 60_000;
const MOST = 100_000;
const REPLY_MOST = 500;

export class Suppressions {
  readonly #options: SuppressionsOptions;
  readonly #most: number;
  /** Until when, by domain and recipient; the newest last. */
  readonly #known = new Map<string, number>();
  readonly #writing: WriteBehind<InvalidRecipient>;
  #readUntil = 0;
  #sweptAt = 0;

  constructor(options: SuppressionsOptions) {
    this.#options = options;
    this.#most = options.most ?? MOST;
    this.#writing = new WriteBehind({
      ...options,
      write: (batch) => options.database.transaction((tx) => recordInvalidRecipients(tx, batch)),
      merge: (waiting, other) => {
        waiting.failures += other.failures;
        if (other.at >= waiting.at)
          Object.assign(waiting, { at: other.at, queueId: other.queueId, reply: other.reply });
      },
    });
  }

  /** Whether mail of a domain to an address is refused now. */
  has(domain: string, address: string): boolean {
    const until = this.#known.get(keyOf(domain, address.toLowerCase()));
    return until !== undefined && until > this.#options.clock.now();
  }

  /** A destination does not know a recipient of a user, and never will. */
  seen({ domain, name, settings }: OutgoingUserConfig, { recipient, queueId, reply }: Refused): void {
    const { after, days } = settings.suppression;
    if (after === null) return;
    const one = storable(recipient.toLowerCase());
    this.#writing.add(keyOf(domain.name, one), {
      domain: domain.name,
      recipient: one,
      user: name,
      after,
      days,
      failures: 1,
      at: this.#options.clock.now(),
      queueId,
      reply: storable(reply.slice(0, REPLY_MOST)),
    });
  }

  /** Reads what was suppressed, and lifted, since the last time. */
  async reload(): Promise<void> {
    const now = this.#options.clock.now();
    const rows = await knownSuppressions(this.#options.database, this.#readUntil - OVERLAP_MS, this.#most);
    this.#readUntil = now;
    for (const { domain, recipient, until } of rows.reverse()) {
      const key = keyOf(domain, recipient);
      this.#known.delete(key);
      if (until > now) this.#known.set(key, until);
    }
    this.#sweep(now);
  }

  close(): Promise<void> {
    return this.#writing.close();
  }

  // What is over is forgotten once a minute, the oldest first where there are too many.
  #sweep(now: number): void {
    if (now - this.#sweptAt < MINUTE_MS && this.#known.size <= this.#most) return;
    this.#sweptAt = now;
    for (const [key, until] of this.#known) if (until <= now) this.#known.delete(key);
    for (const key of this.#known.keys()) {
      if (this.#known.size <= this.#most) break;
      this.#known.delete(key);
    }
  }
}

function keyOf(domain: string, recipient: string): string {
  return `${domain} ${recipient}`;
}
