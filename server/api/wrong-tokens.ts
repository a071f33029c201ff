// Guessing tokens is answered 401 a while, then 429: whoever holds a valid one is not touched from another address.
import { Problem, problem } from './problems.ts';

const WRONG_TOKENS_PER_MINUTE = 60;
const ADDRESSES_MOST = 10_000;

export interface WrongTokens {
  /** Throws too_many_requests where too many came from this address. */
  check(address: string): void;
  /** Does what throws unauthorized for a wrong token, and counts it. */
  counting<Result>(address: string, work: () => Promise<Result>): Promise<Result>;
}

export function createWrongTokens(): WrongTokens {
  const wrong = new Map<string, number>();
  setInterval(() => wrong.clear(), 60_000).unref();
  return {
    check: (address) => {
      if ((wrong.get(address) ?? 0) < WRONG_TOKENS_PER_MINUTE) return;
      throw problem('too_many_requests', 'Too many wrong tokens from this address: try again in a minute.', {
        headers: { 'retry-after': '60' },
      });
    },
    counting: async (address, work) => {
      try {
        return await work();
      } catch (error) {
        if (error instanceof Problem && error.code === 'unauthorized' && wrong.size < ADDRESSES_MOST)
          wrong.set(address, (wrong.get(address) ?? 0) + 1);
        throw error;
      }
    },
  };
}
