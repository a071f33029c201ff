// Sessions of outgoing users that an administrator has ended: whoever logged in before is shown out at the next message.
import type { Database } from '../store/database.ts';
import { sessionRevocations } from '../store/session-revocations.ts';
import type { Clock } from './clock.ts';

/** No session lasts longer: its client would have sent nothing for days, and is cut for that. */
const LONGEST_MS = 2 * 24 * 3_600_000;

export class SessionRevocations {
  readonly #database: Database;
  readonly #clock: Clock;
  #known: ReadonlyMap<string, number> = new Map();

  constructor({ database, clock }: { readonly database: Database; readonly clock: Clock }) {
    this.#database = database;
    this.#clock = clock;
  }

  /** Whether a session of a user (`domain/name`) that logged in at a time, in milliseconds since the epoch, was ended since. */
  isRevoked(userId: string, since: number): boolean {
    return (this.#known.get(userId) ?? 0) > since;
  }

  async reload(): Promise<void> {
    this.#known = await sessionRevocations(this.#database, this.#clock.now() - LONGEST_MS);
  }
}
