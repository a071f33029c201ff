// Writes the identities that were seen to the database, in batches behind the senders' backs: nobody waits for it.
import type { Database } from '../store/database.ts';
import { capIdentities, dropIdleIdentities, type Sighting, writeSightings } from '../store/identities.ts';
import type { Clock } from './clock.ts';
import { storable } from './storable.ts';

export interface IdentityLogOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly onError: (error: Error) => void;
  /** Most identities kept for one outgoing user. */
  readonly capPerUser?: number;
}

const FLUSH_MS = 500;
const DROP_MS = 3_600_000;
/** Beyond that new ones are not noted until the database has taken those that wait. */
const WAITING_MOST = 20_000;
const BATCH = 1000;
const CAP = 10_000;

export class IdentityLog {
  readonly #options: IdentityLogOptions;
  #waiting = new Map<string, Sighting>();
  #flushing: Promise<void> | undefined;
  #cancel: () => void = () => {};
  #dropAt: number;

  constructor(options: IdentityLogOptions) {
    this.#options = options;
    this.#dropAt = options.clock.now() + DROP_MS;
    this.#flushLater();
  }

  /** Notes a message of an identity. */
  seen(userId: string, identity: string, at: number, bad: boolean): void {
    const text = storable(identity);
    const key = `${userId} ${text}`;
    const known = this.#waiting.get(key);
    if (known) {
      known.last = Math.max(known.last, at);
      known.messages += 1;
      known.bad += bad ? 1 : 0;
    } else if (this.#waiting.size < WAITING_MOST)
      this.#waiting.set(key, { userId, identity: text, first: at, last: at, messages: 1, bad: bad ? 1 : 0 });
  }

  /** How many wait to be written. */
  get size(): number {
    return this.#waiting.size;
  }

  /** Writes what waits. */
  flush(): Promise<void> {
    this.#flushing ??= this.#write()
      .catch(this.#options.onError)
      .finally(() => {
        this.#flushing = undefined;
      });
    return this.#flushing;
  }

  async close(): Promise<void> {
    this.#cancel();
    await this.flush();
    await this.flush();
  }

  async #write(): Promise<void> {
    const { database, capPerUser = CAP } = this.#options;
    while (this.#waiting.size > 0) {
      const batch = [...this.#waiting].slice(0, BATCH);
      for (const [key] of batch) this.#waiting.delete(key);
      try {
        const grown = await writeSightings(
          database,
          batch.map(([, one]) => one),
        );
        for (const userId of grown) await capIdentities(database, userId, capPerUser);
      } catch (error) {
        for (const [key, one] of batch) this.#merge(key, one);
        throw error;
      }
    }
  }

  #merge(key: string, one: Sighting): void {
    const since = this.#waiting.get(key);
    if (since) {
      since.first = Math.min(since.first, one.first);
      since.messages += one.messages;
      since.bad += one.bad;
    } else this.#waiting.set(key, one);
  }

  #flushLater(): void {
    this.#cancel = this.#options.clock.after(FLUSH_MS, () => {
      void this.flush();
      const now = this.#options.clock.now();
      if (now >= this.#dropAt) {
        this.#dropAt = now + DROP_MS;
        void dropIdleIdentities(this.#options.database, new Date(now)).catch(this.#options.onError);
      }
      this.#flushLater();
    });
  }
}
