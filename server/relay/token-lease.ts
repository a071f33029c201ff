// Tokens of one limit of one outgoing user, leased from PostgreSQL in blocks. A user that sends slowly takes them one by
// one; one that empties a block before it runs out gets twice as many next time, and the block after
// that is asked for as soon as this one is empty: messages in a row do not wait for a statement.
import type { Grant, GrantRequest, Slots, WindowLimits, Window } from '../store/limit-windows.ts';
import type { Clock } from './clock.ts';

/** Why there is no token. `limit` null: nobody could say, the database is away. */
export interface Denial {
  readonly kind: 'denied';
  readonly limit: { readonly window: Window; readonly most: number; readonly freesAt: number } | null;
}

/** A token, with where it was counted. */
export interface Token {
  readonly kind: 'token';
  /** It was not used after all. */
  giveBack(): void;
}

export interface LeaseOptions {
  readonly clock: Clock;
  /** Asks for tokens. Rejects when the database is away. Undefined: the user is gone. */
  readonly take: (request: GrantRequest) => Promise<Grant | undefined>;
  /** Brings tokens back, whenever that is possible. */
  readonly putBack: (slots: Slots, count: number) => void;
  readonly onError: (error: Error) => void;
}

interface Block {
  readonly slots: Slots;
  readonly until: number;
  readonly keptUntil: number;
  /** How many tokens it had. */
  readonly size: number;
  left: number;
}

const DENIED_MS = 1000;
const WAIT_MS = 5000;
const RESERVE_MOST = 4096;
/** Asked for before anybody has come: for the first message, and for the second until the next block is there. */
const EXPECTED = 2;
const UNKNOWN: Denial = { kind: 'denied', limit: null };

export class TokenLease {
  readonly #options: LeaseOptions;
  #limits: WindowLimits = {};
  #signature = '';
  #zone = 'UTC';
  #block: Block | null = null;
  #waiting: ((answer: Token | Denial) => void)[] = [];
  #asking: Promise<void> | null = null;
  #reserve = 0;
  #denied: { denial: Denial; until: number } | null = null;
  #usedAt: number;

  constructor(options: LeaseOptions) {
    this.#options = options;
    this.#usedAt = options.clock.now();
  }

  /** A token of what `limits` leave: at once from the block at hand, else once the database has answered. */
  take(limits: WindowLimits, zone: string): Token | Denial | Promise<Token | Denial> {
    const now = this.#options.clock.now();
    this.#usedAt = now;
    this.#adopt(limits, zone);
    if (this.#block !== null && this.#block.until > now && this.#block.left > 0 && this.#waiting.length === 0) {
      const token = this.#fromBlock(this.#block);
      if (this.#block.left === 0 && this.#block.size > 1) this.#ask(true);
      return token;
    }
    if (this.#denied !== null && this.#denied.until > now) return this.#denied.denial;
    return new Promise((resolve) => {
      const late = this.#options.clock.after(WAIT_MS, () => {
        this.#waiting = this.#waiting.filter((one) => one !== answer);
        answer(UNKNOWN);
      });
      const answer = (given: Token | Denial): void => {
        late();
        resolve(given);
      };
      this.#waiting.push(answer);
      this.#ask(false);
    });
  }

  /** Somebody may come soon: a token or two are asked for where there is plenty, so that nobody waits for it. */
  expect(limits: WindowLimits, zone: string): void {
    const now = this.#options.clock.now();
    this.#adopt(limits, zone);
    const isThere = this.#block !== null && this.#block.until > now && this.#block.left > 0;
    if (isThere || this.#waiting.length > 0 || (this.#denied !== null && this.#denied.until > now)) return;
    this.#usedAt = now;
    this.#ask(true);
  }

  /** Whether nothing of it is in use and nobody came for a while. */
  isIdle(now: number, idleMs: number): boolean {
    return this.#block === null && this.#asking === null && this.#usedAt < now - idleMs;
  }

  /** Brings back all that is left, of what is being asked for too. */
  async close(): Promise<void> {
    await this.#asking;
    this.expire(this.#options.clock.now(), true);
  }

  /** Brings back what may not be used any more; with `all` whatever is left. */
  expire(now: number, all = false): void {
    const block = this.#block;
    if (block === null) return;
    if (block.left > 0 && (all || block.until <= now)) {
      this.#options.putBack(block.slots, block.left);
      block.left = 0;
      this.#reserve = 0; // slower than thought
      this.#block = null;
    } else if (block.keptUntil <= now) this.#block = null;
  }

  #adopt(limits: WindowLimits, zone: string): void {
    const signature = JSON.stringify([limits, zone]);
    if (signature === this.#signature) return;
    this.expire(this.#options.clock.now(), true);
    this.#denied = null;
    this.#limits = limits;
    this.#signature = signature;
    this.#zone = zone;
  }

  #fromBlock(block: Block): Token {
    block.left -= 1;
    return this.#token(block);
  }

  #token(block: Block): Token {
    let back = false;
    return {
      kind: 'token',
      giveBack: () => {
        if (back) return;
        back = true;
        this.#denied = null;
        if (this.#block === block && block.until > this.#options.clock.now()) block.left += 1;
        else this.#options.putBack(block.slots, 1);
      },
    };
  }

  // `ahead`: for those who come next, while nobody waits.
  #ask(ahead: boolean): void {
    this.#asking ??= this.#askAll(ahead);
  }

  async #askAll(ahead: boolean): Promise<void> {
    try {
      if (ahead) await this.#askOnce(EXPECTED);
      while (this.#waiting.length > 0) await this.#askOnce(0);
    } catch (error) {
      this.#options.onError(error as Error);
      this.#denied = { denial: UNKNOWN, until: this.#options.clock.now() + DENIED_MS };
      this.#deny(UNKNOWN);
    } finally {
      // In the same turn: whoever comes next asks anew.
      this.#asking = null;
    }
  }

  async #askOnce(least: number): Promise<void> {
    const now = this.#options.clock.now();
    const before = this.#block;
    if (before !== null && before.left === 0 && before.keptUntil > now)
      this.#reserve = Math.min(this.#reserve * 2 + 1, RESERVE_MOST);
    else this.#reserve = 0;
    this.expire(now, true);
    const { length: waiting } = this.#waiting;
    const [signature, reserve] = [this.#signature, Math.max(this.#reserve, least)];
    const given = await this.#options.take({ limits: this.#limits, waiting, reserve, now, zone: this.#zone });
    if (given === undefined) return this.#deny(UNKNOWN);
    const { slots, until, keptUntil, count } = given;
    const block: Block = { slots, until, keptUntil, size: count, left: count };
    this.#returnLeft();
    this.#block = block;
    // Whoever came meanwhile takes of what was asked for in reserve.
    const served = signature === this.#signature ? this.#waiting.length : waiting;
    for (const answer of this.#waiting.splice(0, Math.min(served, count))) answer(this.#fromBlock(block));
    // Whoever waited may have gone, and the limits may have changed meanwhile.
    this.expire(this.#options.clock.now(), signature !== this.#signature);
    if (given.exhausted === null) return;
    const { window, most, freesAt } = given.exhausted;
    const denial: Denial = { kind: 'denied', limit: { window, most, freesAt } };
    this.#denied = { denial, until: Math.min(freesAt, this.#options.clock.now() + DENIED_MS) };
    this.#deny(denial);
  }

  // Tokens that came back to a block after its last one was taken.
  #returnLeft(): void {
    const block = this.#block;
    if (block === null || block.left === 0) return;
    this.#options.putBack(block.slots, block.left);
    block.left = 0;
  }

  #deny(denial: Denial): void {
    for (const answer of this.#waiting.splice(0)) answer(denial);
  }
}
