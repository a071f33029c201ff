// Waiting until every live relay runs a revision: when a write is answered, the relays already behave so.
import type { Database } from '../store/database.ts';
import { lowestRevision, relayChannel } from '../store/relays.ts';

export interface RelayWaiter {
  /** True once every live relay runs `revision`, false after `timeoutMs` or when aborted. Without a live relay: true. */
  waitForRelays(revision: number, timeoutMs: number, signal: AbortSignal): Promise<boolean>;
  close(): Promise<void>;
}

interface Waiting {
  revision: number;
  done: (ran: boolean) => void;
}

const POLL_MS = 500;

/** One look-up answers all who wait: a thousand writes at once cost no more than the relays' own reports. */
export function createRelayWaiter(database: Database): RelayWaiter {
  const waiting = new Set<Waiting>();
  let wanted = false;
  let running = false;

  const settle = (lowest: number | null): void => {
    for (const one of waiting) if (lowest === null || lowest >= one.revision) one.done(true);
  };
  const look = async (): Promise<void> => {
    wanted = true;
    if (running) return;
    running = true;
    while (wanted && waiting.size > 0) {
      wanted = false;
      settle(await lowestRevision(database).catch(() => 0));
    }
    running = false;
  };

  // What a relay reports is the revision it runs: too low a one is nobody's.
  const hear = (revision: string): void => {
    for (const one of waiting) if (one.revision <= Number(revision)) return void look();
  };

  const listening = database.listen(relayChannel, hear, () => void look());
  const timer = setInterval(() => void look(), POLL_MS);

  return {
    waitForRelays: (revision, timeoutMs, signal) =>
      new Promise((resolve) => {
        const done = (ran: boolean): void => {
          clearTimeout(expiry);
          signal.removeEventListener('abort', giveUp);
          waiting.delete(entry);
          resolve(ran);
        };
        const giveUp = (): void => done(false);
        const expiry = setTimeout(giveUp, timeoutMs);
        const entry = { revision, done };
        waiting.add(entry);
        signal.addEventListener('abort', giveUp, { once: true });
        if (signal.aborted) giveUp();
        else void look();
      }),
    close: async () => {
      clearInterval(timer);
      for (const one of waiting) one.done(false);
      await (await listening)();
    },
  };
}
