// Addresses blocked for wrong passwords (mail.md J12). Each relay counts by itself and blocks at once; what it counted is in
// PostgreSQL a moment later, where all relays are counted together, and blocks come back from there within a second. Nobody
// waits for the database, and while it is away each relay goes on alone.
import { type AuthAbusePolicy, type AuthFailure, knownAuthBlocks, recordAuthFailures } from '../store/auth-blocks.ts';
import { clientNetwork } from '../store/client-network.ts';
import type { Database } from '../store/database.ts';
import type { Clock } from './clock.ts';
import { storable } from './storable.ts';

export interface AuthBlocksOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly onError: (error: Error) => void;
}

/** Whose password was wrong. */
export interface FailedLogin {
  readonly address: string;
  /** As it was given. */
  readonly login: string;
  /** The domain of ours that it names; null: none. */
  readonly domain: string | null;
}

/** Transactions, and clocks of other nodes, are not later than this. */
const OVERLAP_MS = 60_000;
const FLUSH_MS = 200;
const BATCH = 500;
const WAITING_MOST = 10_000;
const KEYS_MOST = 50_000;
const MINUTE_MS = 60_000;
const DELAY_MOST = 5;

export class AuthBlocks {
  readonly #options: AuthBlocksOptions;
  /** Known from the database: until when. */
  readonly #blocks = new Map<string, number>();
  /** Up to when the database was read; what longer ago began to be written is there. */
  #readUntil = 0;
  #sweptAt = 0;
  /** Made here. */
  readonly #own = new Map<string, { since: number; until: number }>();
  /** When the wrong passwords of a network, and those of a login, came. */
  readonly #networks = new Map<string, number[]>();
  readonly #logins = new Map<string, number[]>();
  #waiting: AuthFailure[] = [];
  #policy: AuthAbusePolicy | undefined;
  #flushing: Promise<void> | undefined;
  #cancel: (() => void) | undefined;

  constructor(options: AuthBlocksOptions) {
    this.#options = options;
  }

  /** Until when nobody may log in from an address, in milliseconds since the epoch; null: it is not blocked. */
  blockedUntil(address: string): number | null {
    if (this.#blocks.size === 0 && this.#own.size === 0) return null;
    const network = clientNetwork(address);
    const until = Math.max(this.#blocks.get(network) ?? 0, this.#own.get(network)?.until ?? 0);
    return until > this.#options.clock.now() ? until : null;
  }

  /** Counts a wrong password; resolves when it is time to say so. A login that is guessed at from everywhere is answered later. */
  async failed({ address, login, domain }: FailedLogin, policy: AuthAbusePolicy): Promise<void> {
    const now = this.#options.clock.now();
    const network = clientNetwork(address);
    this.#policy = policy;
    const count = note(this.#networks, network, now, policy);
    const ofLogin = note(this.#logins, login.toLowerCase().slice(0, 320), now, policy);
    if (count >= policy.max_failures) {
      this.#own.set(network, { since: now, until: now + policy.block_minutes * MINUTE_MS });
      dropOldest(this.#own);
    }
    if (this.#waiting.length < WAITING_MOST)
      this.#waiting.push({ network, at: now, login: domain === null ? null : storable(login.slice(0, 320)), domain });
    this.#flushSoon();
    const times = Math.min(Math.max(1, Math.ceil(ofLogin / policy.max_failures)), DELAY_MOST);
    await this.#pause(policy.delay_seconds * 1000 * times);
  }

  /** Reads what relays have blocked and administrators have lifted since the last time. */
  async reload(): Promise<void> {
    const now = this.#options.clock.now();
    const rows = await knownAuthBlocks(this.#options.database, this.#readUntil - OVERLAP_MS, KEYS_MOST);
    this.#readUntil = now;
    for (const { network, until, clearedAt } of rows) {
      if (until > now) this.#blocks.set(network, until);
      else this.#blocks.delete(network);
      if (clearedAt !== null) this.#forget(network, clearedAt);
    }
    this.#sweep(now);
  }

  // What is over is forgotten once a minute: a look tells it from what holds.
  #sweep(now: number): void {
    if (now - this.#sweptAt < MINUTE_MS && this.#blocks.size <= KEYS_MOST) return;
    this.#sweptAt = now;
    for (const [network, until] of this.#blocks) if (until <= now) this.#blocks.delete(network);
    for (const [network, { until }] of this.#own) if (until <= now) this.#own.delete(network);
    while (this.#blocks.size > KEYS_MOST) dropOldest(this.#blocks);
  }

  /** Writes what waits. */
  async close(): Promise<void> {
    this.#cancel?.();
    await this.#flush();
  }

  /** How much is remembered: of networks, of logins, and waiting to be written. */
  get sizes(): readonly [number, number, number] {
    return [this.#networks.size, this.#logins.size, this.#waiting.length];
  }

  // Lifted by an administrator: what came before counts no more.
  #forget(network: string, clearedAt: number): void {
    const own = this.#own.get(network);
    if (own && own.since <= clearedAt) this.#own.delete(network);
    const left = this.#networks.get(network)?.filter((at) => at > clearedAt);
    if (left?.length === 0) this.#networks.delete(network);
    else if (left) this.#networks.set(network, left);
  }

  #flushSoon(): void {
    this.#cancel ??= this.#options.clock.after(FLUSH_MS, () => {
      this.#cancel = undefined;
      void this.#flush().then(() => {
        if (this.#waiting.length > 0) this.#flushSoon();
      });
    });
  }

  #flush(): Promise<void> {
    this.#flushing ??= this.#write()
      .catch(this.#options.onError)
      .finally(() => {
        this.#flushing = undefined;
      });
    return this.#flushing;
  }

  async #write(): Promise<void> {
    const { database, clock } = this.#options;
    const policy = this.#policy;
    while (policy !== undefined && this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, BATCH);
      await database.transaction((tx) => recordAuthFailures(tx, batch, policy, clock.now()));
      this.#waiting.splice(0, batch.length);
    }
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      if (ms === 0) resolve();
      else this.#options.clock.after(ms, resolve);
    });
  }
}

// One more of a key; how many there are in the window. The keys that were quiet longest are forgotten first.
function note(all: Map<string, number[]>, key: string, now: number, policy: AuthAbusePolicy): number {
  const since = now - policy.window_minutes * MINUTE_MS;
  const times = [...(all.get(key) ?? []).filter((at) => at > since), now];
  all.delete(key);
  all.set(key, times.slice(-policy.max_failures * DELAY_MOST));
  dropOldest(all);
  return times.length;
}

function dropOldest(map: Map<string, unknown>): void {
  if (map.size > KEYS_MOST) map.delete(map.keys().next().value as string);
}
