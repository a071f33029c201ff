// Who is connected: counts per listener and per address, and one timer that ends connections which wait too long.
import { clientNetwork } from '../store/client-network.ts';
import { plainAddress } from './plain-address.ts';

export interface Tracked {
  readonly key: string;
  /** The group of its listener, and its own name. */
  readonly group: string;
  readonly listener: string;
  /** Ends the connection if it waited too long; `now` in milliseconds. */
  sweep(now: number): void;
  /** Ends it as soon as it is between transactions. */
  shutDown(): void;
  destroy(): void;
}

/** Addresses of one client: an IPv6 client has a whole /64. Reads also what is mapped from IPv4. */
export function clientKey(address: string): string {
  return clientNetwork(plainAddress(address));
}

/** Whether a client is on this machine, without a network between. */
export function isLoopback(address: string): boolean {
  return address === '127.0.0.1' || address === '::1';
}

/** How many there are of each key. */
export class Tally {
  readonly #counts = new Map<string, number>();

  count(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  add(key: string): void {
    this.#counts.set(key, this.count(key) + 1);
  }

  remove(key: string): void {
    const left = this.count(key) - 1;
    if (left > 0) this.#counts.set(key, left);
    else this.#counts.delete(key);
  }
}

/** The connections that are open. */
export class Connections {
  readonly #open = new Set<Tracked>();
  readonly #perKey = new Tally();
  readonly #perGroup = new Tally();
  readonly #timer: NodeJS.Timeout;
  readonly #changed: (open: number, key: string, ofKey: number) => void;

  /** `changed`: how many are open now, in all and of the key that changed. */
  constructor(sweepMs: number, changed: (open: number, key: string, ofKey: number) => void) {
    this.#changed = changed;
    this.#timer = setInterval(() => {
      const now = Date.now();
      for (const one of this.#open) one.sweep(now);
    }, sweepMs);
    this.#timer.unref();
  }

  get size(): number {
    return this.#open.size;
  }

  /** How many connections a key has: the listener's kind and `clientKey`. */
  count(key: string): number {
    return this.#perKey.count(key);
  }

  /** How many connections a group of listeners has. */
  countOf(group: string): number {
    return this.#perGroup.count(group);
  }

  add(one: Tracked): void {
    if (this.#open.has(one)) return;
    this.#open.add(one);
    this.#perKey.add(one.key);
    this.#perGroup.add(one.group);
    this.#changed(this.#open.size, one.key, this.count(one.key));
  }

  remove(one: Tracked): void {
    if (!this.#open.delete(one)) return;
    this.#perKey.remove(one.key);
    this.#perGroup.remove(one.group);
    this.#changed(this.#open.size, one.key, this.count(one.key));
  }

  /** Ends all, or those of one listener, as soon as they are between transactions. */
  shutDown(listener?: string): void {
    for (const one of this.#open) if (listener === undefined || one.listener === listener) one.shutDown();
  }

  destroy(): void {
    clearInterval(this.#timer);
    for (const one of this.#open) one.destroy();
  }
}
