// Writes the identities that were seen to the database, in batches behind the senders' backs: nobody waits for it.
import type { Database } from '../store/database.ts';
import { capIdentities, dropIdleIdentities, type Sighting, writeSightings } from '../store/identities.ts';
import type { Clock } from './clock.ts';
import { storable } from './storable.ts';
import { WriteBehind } from './write-behind.ts';

export interface IdentityLogOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly onError: (error: Error) => void;
  /** Most identities kept for one outgoing user. */
  readonly capPerUser?: number;
}

const DROP_MS = 3_600_000;
const CAP = 10_000;

export class IdentityLog {
  readonly #log: WriteBehind<Sighting>;

  constructor({ database, clock, onError, capPerUser = CAP }: IdentityLogOptions) {
    let dropAt = clock.now() + DROP_MS;
    this.#log = new WriteBehind<Sighting>({
      clock,
      onError,
      write: async (batch) => {
        const grown = await writeSightings(database, batch);
        for (const userId of grown) await capIdentities(database, userId, capPerUser);
      },
      merge: (waiting, other) => {
        waiting.first = Math.min(waiting.first, other.first);
        waiting.last = Math.max(waiting.last, other.last);
        waiting.messages += other.messages;
        waiting.bad += other.bad;
      },
      afterwards: (now) => {
        if (now < dropAt) return;
        dropAt = now + DROP_MS;
        void dropIdleIdentities(database, new Date(now)).catch(onError);
      },
    });
  }

  /** Notes a message of an identity. */
  seen(userId: string, identity: string, at: number, bad: boolean): void {
    const text = storable(identity);
    const sighting = { userId, identity: text, first: at, last: at, messages: 1, bad: bad ? 1 : 0 };
    this.#log.add(`${userId} ${text}`, sighting);
  }

  /** How many wait to be written. */
  get size(): number {
    return this.#log.size;
  }

  /** Writes what waits. */
  flush(): Promise<void> {
    return this.#log.flush();
  }

  close(): Promise<void> {
    return this.#log.close();
  }
}
