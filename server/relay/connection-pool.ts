// Open connections that wait for the next message; one that its destination closes is gone at once.
import { type ConnectionOptions, openConnection, type SmtpConnection } from './smtp-connection.ts';
import type { NextHop } from './smtp-dial.ts';

export interface PoolOptions extends ConnectionOptions {
  /** How long a connection may wait. */
  readonly idleMs: number;
  /** Messages after which a connection is closed. */
  readonly maxUses: number;
  readonly maxIdle: number;
}

const SWEEP_MS = 1000;

export class ConnectionPool {
  readonly #options: PoolOptions;
  /** By destination, the one used last at the end. */
  readonly #idle = new Map<string, SmtpConnection[]>();
  #idleCount = 0;
  readonly #open = new Set<SmtpConnection>();
  #sweeper: NodeJS.Timeout | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  get openCount(): number {
    return this.#open.size;
  }

  /** A connection that waits, or undefined. */
  take(hop: NextHop): SmtpConnection | undefined {
    const waiting = this.#idle.get(keyOf(hop));
    for (let connection = waiting?.pop(); connection; connection = waiting?.pop()) {
      this.#idleCount -= 1;
      if (connection.usable) return connection;
    }
    return undefined;
  }

  /** `hasOther`: another hop can be tried, so this one is not waited for as long as it may take. */
  async connect(hop: NextHop, hasOther = false): Promise<SmtpConnection> {
    const withinMs = hasOther ? this.#options.timeouts.failOverMs : undefined;
    const connection = await openConnection(hop, { ...this.#options, withinMs });
    this.#open.add(connection);
    connection.onClose(() => {
      this.#open.delete(connection);
      this.#forget(hop, connection);
    });
    return connection;
  }

  /** Gives a connection back after a transaction; after `maxUses` it is closed. */
  release(hop: NextHop, connection: SmtpConnection, maxUses = this.#options.maxUses): void {
    if (!connection.usable || connection.used >= maxUses || this.#idleCount >= this.#options.maxIdle) {
      void connection.quit();
      return;
    }
    connection.lastUsed = performance.now();
    const key = keyOf(hop);
    const waiting = this.#idle.get(key) ?? [];
    waiting.push(connection);
    this.#idle.set(key, waiting);
    this.#idleCount += 1;
    this.#sweeper ??= setInterval(() => this.#sweep(), SWEEP_MS).unref();
  }

  /** Says QUIT on every connection; those in use are cut. */
  async close(): Promise<void> {
    clearInterval(this.#sweeper);
    const idle = [...this.#idle.values()].flat();
    this.#idle.clear();
    await Promise.all(idle.map((connection) => connection.quit()));
    for (const connection of this.#open) connection.destroy();
  }

  #forget(hop: NextHop, connection: SmtpConnection): void {
    const waiting = this.#idle.get(keyOf(hop));
    const index = waiting?.indexOf(connection) ?? -1;
    if (!waiting || index < 0) return;
    waiting.splice(index, 1);
    this.#idleCount -= 1;
  }

  #sweep(): void {
    const oldest = performance.now() - this.#options.idleMs;
    for (const [key, waiting] of this.#idle) {
      const old = waiting.filter((connection) => connection.lastUsed < oldest);
      this.#idleCount -= old.length;
      const rest = waiting.filter((connection) => connection.lastUsed >= oldest);
      if (rest.length > 0) this.#idle.set(key, rest);
      else this.#idle.delete(key);
      for (const connection of old) void connection.quit();
    }
    if (this.#idle.size > 0) return;
    clearInterval(this.#sweeper);
    this.#sweeper = undefined;
  }
}

function keyOf({ host, address, port, tls, login }: NextHop): string {
  return `${address}|${port}|${tls}|${host}|${login?.id ?? ''}`;
}
