// Connections of clients to all relays together (mail.md J10). Each relay writes its own counts whenever they change and reads
// those of the others; alone it writes nothing. Connections that come within the milliseconds this takes may pass together.
import type { Database } from '../store/database.ts';
import {
  connectionsChannel,
  forgetOpenConnections,
  openElsewhere,
  writeOpenConnections,
} from '../store/open-connections.ts';
import type { Clock } from './clock.ts';
import { oneAtATime } from './one-at-a-time.ts';

export interface SharedConnectionsOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly node: string;
  readonly onError: (error: Error) => void;
}

/** With the database away for longer each relay goes by its own count alone. */
const STALE_MS = 10_000;
const BATCH = 1000;

export class SharedConnections {
  readonly #options: SharedConnectionsOptions;
  /** Connections to this relay, by client. */
  readonly #own = new Map<string, number>();
  #unwritten = new Set<string>();
  #elsewhere: ReadonlyMap<string, number> = new Map();
  #others = false;
  #readAt = Number.NEGATIVE_INFINITY;
  #unlisten: () => Promise<void> = async () => {};
  readonly #write: () => Promise<void>;
  readonly #read: () => Promise<void>;

  constructor(options: SharedConnectionsOptions) {
    this.#options = options;
    this.#write = oneAtATime(() => this.#writeAll(), options.onError);
    this.#read = oneAtATime(() => this.reload(), options.onError);
  }

  /** Forgets what an earlier run has left, and follows the others. */
  async start(): Promise<void> {
    const { database, node, onError } = this.#options;
    const read = (): void => void this.#read();
    await forgetOpenConnections(database, node).catch(onError);
    this.#unlisten = await database
      .listen(connectionsChannel, (writer) => (writer === node ? undefined : read()), read)
      .catch((error: Error) => {
        onError(error);
        return async () => {};
      });
  }

  /** How many connections a client has to the other relays. */
  elsewhere(client: string): number {
    if (this.#options.clock.monotonic() - this.#readAt > STALE_MS) return 0;
    return this.#elsewhere.get(client) ?? 0;
  }

  /** A client has so many connections to this relay now. */
  changed(client: string, count: number): void {
    if (count > 0) this.#own.set(client, count);
    else this.#own.delete(client);
    if (!this.#others) return;
    this.#unwritten.add(client);
    void this.#write();
  }

  /** Reads what the others have. */
  async reload(): Promise<void> {
    const { database, node, clock } = this.#options;
    const isLate = clock.monotonic() - this.#readAt > STALE_MS;
    const { others, counts } = await openElsewhere(database, node);
    const isNew = others && (!this.#others || isLate);
    this.#others = others;
    this.#elsewhere = counts;
    this.#readAt = clock.monotonic();
    if (isNew) this.#unwritten = new Set([...this.#unwritten, ...this.#own.keys()]);
    if (this.#unwritten.size > 0) void this.#write();
  }

  async close(): Promise<void> {
    await this.#unlisten();
    this.#others = false;
    await this.#write();
    await forgetOpenConnections(this.#options.database, this.#options.node).catch(this.#options.onError);
  }

  async #writeAll(): Promise<void> {
    while (this.#unwritten.size > 0) {
      const batch = [...this.#unwritten].slice(0, BATCH);
      for (const client of batch) this.#unwritten.delete(client);
      const counts = new Map(batch.map((client) => [client, this.#own.get(client) ?? 0]));
      try {
        await writeOpenConnections(this.#options.database, this.#options.node, counts);
      } catch (error) {
        for (const client of batch) this.#unwritten.add(client);
        throw error;
      }
    }
  }
}
