// How much outgoing users send (mail.md 3.3). Tokens are taken at MAIL and RCPT and come back when the message is not
// accepted, so that several messages under way at once cannot pass a limit together.
import type { OutgoingUserConfig } from '../config/configuration.ts';
import { type CounterName, returnTokens, takeTokens, type TokensAsked } from '../store/counters.ts';
import type { Database } from '../store/database.ts';
import { type Grant, type Slots, type WindowLimits, windows } from '../store/limit-windows.ts';
import type { Clock } from './clock.ts';
import { gathered } from './gathered.ts';
import { InvalidRecipients } from './invalid-recipients.ts';
import { idOf } from './locks.ts';
import { type Denial, type Token, TokenLease } from './token-lease.ts';
import type { Session, Transaction } from './transaction.ts';

export interface SendingLimitsOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly onError: (error: Error) => void;
  /** A block of so many tokens was leased. */
  readonly onBlock?: (tokens: number) => void;
}

type Taken = Denial | null;
type Unit = Exclude<CounterName, 'invalid_recipients'>;

interface Reservation {
  readonly tokens: Token[];
  over: boolean;
}

const SWEEP_MS = 1000;
const IDLE_MS = 600_000;
const RETURNS_MOST = 10_000;
/** Limits asked for in one transaction. */
const ASKED_AT_ONCE = 500;

export class SendingLimits {
  readonly #options: SendingLimitsOptions;
  readonly #leases = new Map<string, TokenLease>();
  readonly #reservations = new WeakMap<Transaction, Reservation>();
  /** For which users the connection was counted. */
  readonly #connections = new WeakMap<Session, Set<string>>();
  readonly #invalid: InvalidRecipients;
  readonly #ask: (asked: TokensAsked) => Promise<Grant | undefined>;
  #returns = new Map<string, { userId: string; name: Unit; slots: Slots; count: number }>();
  #returning: Promise<void> | undefined;
  #cancelSweep: () => void = () => {};

  constructor(options: SendingLimitsOptions) {
    this.#options = options;
    this.#invalid = new InvalidRecipients(options);
    this.#ask = gathered(async (asked: readonly TokensAsked[]) => {
      // What came back here is there again before more is asked for.
      if (this.#returns.size > 0 || this.#returning !== undefined) await this.#returnAll();
      return takeTokens(options.database, asked);
    }, ASKED_AT_ONCE);
    this.#sweepLater();
  }

  /** A user is there who may send: what the first message will take is asked for before anybody waits for it. */
  expect(user: OutgoingUserConfig): void {
    const { limits, max_recipients_per_day: most } = user.settings;
    const inWindows = limits.enabled ? windowLimits(user) : {};
    for (const [name, left] of [
      [limits.unit, inWindows],
      ['max_recipients', most === null ? {} : { day: most }],
    ] as const)
      if (Object.keys(left).length > 0) this.#leaseOf(idOf(user), name).expect(left, zoneOf(user));
  }

  /** MAIL: a token of the windows for a message, or for the connection with its first one. */
  mail(transaction: Transaction, user: OutgoingUserConfig): Taken | Promise<Taken> {
    const { unit, enabled } = user.settings.limits;
    if (!enabled || unit === 'recipients') return null;
    if (unit === 'messages') return this.#reserve(transaction, user, unit, windowLimits(user));
    const counted = this.#connections.get(transaction.session) ?? new Set();
    this.#connections.set(transaction.session, counted);
    if (counted.has(idOf(user))) return null;
    return then(this.#take(user, unit, windowLimits(user)), (answer) => {
      if (answer?.kind === 'denied') return answer;
      counted.add(idOf(user));
      return null;
    });
  }

  /** RCPT: a token of the windows, where they count recipients. */
  recipient(transaction: Transaction, user: OutgoingUserConfig): Taken | Promise<Taken> {
    const { unit, enabled } = user.settings.limits;
    return enabled && unit === 'recipients' ? this.#reserve(transaction, user, unit, windowLimits(user)) : null;
  }

  /** RCPT: a token of the recipients of a day. */
  recipientOfDay(transaction: Transaction, user: OutgoingUserConfig): Taken | Promise<Taken> {
    const most = user.settings.max_recipients_per_day;
    return most === null ? null : this.#reserve(transaction, user, 'max_recipients', { day: most });
  }

  /** When a user may send again that sent to too many recipients who do not exist; null: now. */
  invalidUntil(user: OutgoingUserConfig): number | null {
    return this.#invalid.blockedUntil(user);
  }

  /** A recipient turned out not to exist. */
  invalidRecipient(user: OutgoingUserConfig): void {
    this.#invalid.seen(user, zoneOf(user));
  }

  /** The message was accepted: what was taken for it is used. */
  settle(transaction: Transaction): void {
    const reservation = this.#reservations.get(transaction);
    if (reservation) reservation.over = true;
  }

  /** The transaction is over without a message: what was taken for it comes back. */
  release(transaction: Transaction): void {
    const reservation = this.#reservations.get(transaction);
    if (!reservation || reservation.over) return;
    reservation.over = true;
    for (const token of reservation.tokens.splice(0)) token.giveBack();
  }

  /** Reads again what other relays count. */
  reload(): Promise<void> {
    return this.#invalid.reload();
  }

  /** Gives back all that is leased. */
  async close(): Promise<void> {
    this.#cancelSweep();
    await Promise.all([...this.#leases.values()].map((lease) => lease.close()));
    await this.#returnAll();
    await this.#returnAll();
    await this.#invalid.close();
  }

  #reserve(
    transaction: Transaction,
    user: OutgoingUserConfig,
    name: Unit,
    limits: WindowLimits,
  ): Taken | Promise<Taken> {
    const reservation = this.#reservations.get(transaction) ?? { tokens: [], over: false };
    this.#reservations.set(transaction, reservation);
    return then(this.#take(user, name, limits), (answer) => {
      if (answer === null || answer.kind === 'denied') return answer;
      // The client has gone meanwhile.
      if (reservation.over) answer.giveBack();
      else reservation.tokens.push(answer);
      return null;
    });
  }

  #take(
    user: OutgoingUserConfig,
    name: Unit,
    limits: WindowLimits,
  ): Token | Denial | null | Promise<Token | Denial | null> {
    if (Object.keys(limits).length === 0) return null;
    const userId = idOf(user);
    return this.#leaseOf(userId, name).take(limits, zoneOf(user));
  }

  #leaseOf(userId: string, name: Unit): TokenLease {
    const key = `${userId} ${name}`;
    const known = this.#leases.get(key);
    if (known !== undefined) return known;
    const { clock, onError } = this.#options;
    const lease = new TokenLease({
      clock,
      onError,
      take: async (request) => {
        const given = await this.#ask({ userId, name, request });
        if (given !== undefined && given.count > 0) this.#options.onBlock?.(given.count);
        return given;
      },
      putBack: (slots, count) => this.#putBack(userId, name, slots, count),
    });
    this.#leases.set(key, lease);
    return lease;
  }

  #putBack(userId: string, name: Unit, slots: Slots, count: number): void {
    const key = `${userId} ${name} ${JSON.stringify(slots)}`;
    const waiting = this.#returns.get(key)?.count ?? 0;
    // Beyond that they stay counted: the limit is then reached early, not late.
    if (waiting === 0 && this.#returns.size >= RETURNS_MOST) return;
    this.#returns.set(key, { userId, name, slots, count: waiting + count });
    void this.#returnAll();
  }

  #returnAll(): Promise<void> {
    this.#returning ??= this.#returnSome().finally(() => {
      this.#returning = undefined;
    });
    return this.#returning;
  }

  async #returnSome(): Promise<void> {
    const now = this.#options.clock.now();
    for (const [key, one] of this.#returns) {
      this.#returns.delete(key);
      try {
        await returnTokens(this.#options.database, one.userId, one.name, one.slots, one.count);
      } catch (error) {
        this.#options.onError(error as Error);
        // What has left its window need not come back; the rest is tried again with the next sweep.
        if (Object.values(one.slots).some((slot) => slot > now - 3_600_000))
          this.#returns.set(key, { ...one, count: one.count + (this.#returns.get(key)?.count ?? 0) });
        return;
      }
    }
  }

  #sweepLater(): void {
    this.#cancelSweep = this.#options.clock.after(SWEEP_MS, () => {
      const now = this.#options.clock.now();
      for (const [key, lease] of this.#leases) {
        lease.expire(now);
        if (lease.isIdle(now, IDLE_MS)) this.#leases.delete(key);
      }
      if (this.#returns.size > 0) void this.#returnAll();
      this.#sweepLater();
    });
  }
}

function then<T, R>(value: T | Promise<T>, next: (value: T) => R): R | Promise<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}

function windowLimits({ settings }: OutgoingUserConfig): WindowLimits {
  const given = windows.flatMap((window) => {
    const most = settings.limits[`per_${window}`];
    return most === null ? [] : [[window, most] as const];
  });
  return Object.fromEntries(given);
}

function zoneOf({ domain }: OutgoingUserConfig): string {
  return (domain.document['timezone'] as string | null | undefined) ?? 'UTC';
}
