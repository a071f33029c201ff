// Passwords against stored hashes: few at once, a short memory of what matched, and the same work for logins that do not
// exist, so that time tells nothing.
import { createHmac, randomBytes } from 'node:crypto';
import { clientKey } from '../connections.ts';

type Verify = (hash: string, password: string) => Promise<boolean>;

const REMEMBER_MS = 60_000;
const REMEMBER_MOST = 10_000;
// argon2id takes a thread of the pool each; spool and DNS need theirs.
const AT_ONCE = 2;
const WAITING_MOST = 100;
const ATTEMPTS_PER_MINUTE = 60;
const ADDRESSES_MOST = 50_000;

// argon2id of nothing anybody knows, with the parameters of our own hashes (m = 19456 KiB, t = 2, p = 1).
const DUMMY_HASH = `$argon2id$v=19$m=19456,t=2,p=1$${randomBytes(16).toString('base64').replaceAll('=', '')}$${randomBytes(32).toString('base64').replaceAll('=', '')}`;

/** Checks passwords. */
export class PasswordCheck {
  readonly #verify: Verify;
  readonly #now: () => number;
  readonly #key = randomBytes(32);
  // What matched, by a keyed hash over stored hash and password: a changed password is a new key at once.
  readonly #matched = new Map<string, number>();
  readonly #attempts = new Map<string, { count: number; since: number }>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(verify: Verify, now: () => number) {
    this.#verify = verify;
    this.#now = now;
  }

  // Whether one more attempt from this address reaches the hash: 60 a minute.
  #mayTry(address: string): boolean {
    const key = clientKey(address);
    const now = this.#now();
    const seen = this.#attempts.get(key);
    if (seen === undefined || now - seen.since >= 60_000) {
      this.#attempts.delete(key);
      this.#attempts.set(key, { count: 1, since: now });
      dropOldest(this.#attempts, ADDRESSES_MOST);
      return true;
    }
    seen.count += 1;
    return seen.count <= ATTEMPTS_PER_MINUTE;
  }

  /**
   * Whether a password matches; null stands for no such login. `limited`: too many attempts from this address; what matched a
   * moment ago is none, so busy senders may log in as often as they like. `busy`: too many wait already.
   */
  async check(address: string, hash: string | null, password: string): Promise<boolean | 'busy' | 'limited'> {
    const key = createHmac('sha256', this.#key)
      .update(hash ?? '')
      .update('\0')
      .update(password)
      .digest('base64');
    const until = this.#matched.get(key);
    if (hash !== null && until !== undefined && until > this.#now()) return true;
    if (!this.#mayTry(address)) return 'limited';
    if (this.#waiting.length >= WAITING_MOST) return 'busy';
    const matches = await this.#oneOfFew(() => this.#verify(hash ?? DUMMY_HASH, password));
    if (!matches || hash === null) return false;
    this.#matched.delete(key);
    this.#matched.set(key, this.#now() + REMEMBER_MS);
    dropOldest(this.#matched, REMEMBER_MOST);
    return true;
  }

  async #oneOfFew<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running >= AT_ONCE) await new Promise<void>((go) => this.#waiting.push(go));
    else this.#running += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}

function dropOldest(map: Map<string, unknown>, most: number): void {
  if (map.size <= most) return;
  const oldest = map.keys().next().value;
  if (oldest !== undefined) map.delete(oldest);
}
