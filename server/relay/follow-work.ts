// Work that waits in the database for a relay node: a notification wakes us, a poll makes up for one that was lost, and no two
// rounds run at once.
import type { Database } from '../store/database.ts';

export interface FollowOptions {
  readonly database: Database;
  readonly channel: string;
  /** Whether a notification concerns this node. */
  readonly concerns: (payload: string) => boolean;
  /** Nobody waits longer than this when a notification was lost. */
  readonly pollMs: number;
  readonly onError: (error: Error) => void;
}

/** Runs `round` whenever there may be work, until the function returned is called. Starts without the database, too. */
export function followWork(
  { database, channel, concerns, pollMs, onError }: FollowOptions,
  round: () => Promise<void>,
): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  let closed = false;
  const check = (): void => {
    if (closed) return;
    again = true;
    running ??= (async () => {
      while (again) {
        again = false;
        await round();
      }
    })()
      .catch(onError)
      .finally(() => {
        running = undefined;
        if (again) check();
      });
  };
  const listening = database
    .listen(channel, (payload) => concerns(payload) && check(), check)
    .catch((error: Error) => {
      onError(error);
      return async () => {};
    });
  const timer = setInterval(check, pollMs).unref();
  return async () => {
    closed = true;
    clearInterval(timer);
    await (await listening)();
    await running;
  };
}
