// Recipients of outgoing users that turned out not to exist (mail.md J8), counted a day over all relays. While the database is
// away each relay goes by what it knew and what it has seen since, and writes that later.
import type { OutgoingUserConfig } from '../config/configuration.ts';
import { countInvalidRecipients, type InvalidCount, invalidRecipientCounts } from '../store/counters.ts';
import type { Database } from '../store/database.ts';
import { periodEnd } from '../store/limit-windows.ts';
import { userId } from '../store/locks.ts';
import type { Clock } from './clock.ts';
import { idOf } from './locks.ts';
import { WriteBehind } from './write-behind.ts';

export interface InvalidRecipientsOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly onError: (error: Error) => void;
}

interface OfDay {
  readonly end: number;
  count: number;
}

export class InvalidRecipients {
  readonly #options: InvalidRecipientsOptions;
  /** What the database has counted, by user. */
  #counted = new Map<string, OfDay>();
  /** What is not in it yet. */
  readonly #unwritten = new Map<string, OfDay>();
  readonly #writing: WriteBehind<InvalidCount>;

  constructor(options: InvalidRecipientsOptions) {
    this.#options = options;
    this.#writing = new WriteBehind({
      ...options,
      write: (batch) => this.#write(batch),
      merge: (waiting, other) => {
        waiting.count += other.count;
      },
    });
  }

  /** When a user may send again that sent to too many of them; null: now. */
  blockedUntil(user: OutgoingUserConfig): number | null {
    const most = user.settings.invalid_recipients_per_day;
    if (most === null) return null;
    const now = this.#options.clock.now();
    const days = [this.#counted, this.#unwritten].flatMap((one) => one.get(idOf(user)) ?? []);
    const today = days.filter((one) => one.end > now);
    const count = today.reduce((sum, one) => sum + one.count, 0);
    return count > most ? (today[0]?.end ?? null) : null;
  }

  /** One more; known here at once. */
  seen(user: OutgoingUserConfig, zone: string): void {
    const most = user.settings.invalid_recipients_per_day;
    if (most === null) return;
    const id = idOf(user);
    const end = periodEnd('day', this.#options.clock.now(), zone);
    const before = this.#unwritten.get(id);
    this.#unwritten.set(id, { end, count: 1 + (before?.end === end ? before.count : 0) });
    const target = { domain: user.domain.name, user: user.name };
    this.#writing.add(`${id} ${end}`, { ...target, most, end, zone, count: 1 });
    void this.#writing.flush();
  }

  /** Reads again what other relays count. */
  async reload(): Promise<void> {
    const rows = await invalidRecipientCounts(this.#options.database, this.#options.clock.now());
    this.#counted = new Map(rows.map(({ userId: id, end, count }) => [id, { end, count }]));
  }

  close(): Promise<void> {
    return this.#writing.close();
  }

  async #write(batch: readonly InvalidCount[]): Promise<void> {
    const now = this.#options.clock.now();
    const current = batch.filter((one) => one.end > now);
    const totals = await countInvalidRecipients(this.#options.database, current, now);
    for (const { userId: id, end, count } of totals) this.#counted.set(id, { end, count });
    for (const one of batch) this.#settle(userId(one), one);
  }

  #settle(id: string, { end, count }: InvalidCount): void {
    const waiting = this.#unwritten.get(id);
    if (waiting === undefined || waiting.end !== end) return;
    waiting.count -= count;
    if (waiting.count <= 0) this.#unwritten.delete(id);
  }
}
