// One sync for everybody who asked before it began: what makes durability nearly free under load.

/**
 * Wraps a sync: a call is served by the first run that starts after it. When that run fails, all it served are rejected; none is
 * retried, because after a failed fsync the kernel may have dropped the pages and a second fsync would report success.
 * `gatherMs`: how long a run waits for company, where nobody is in a hurry.
 */
export function groupSync(sync: () => Promise<void>, gatherMs = 0): () => Promise<void> {
  let waiting: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  let running = false;

  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      if (gatherMs > 0) await new Promise((resolve) => setTimeout(resolve, gatherMs));
      const served = waiting;
      waiting = [];
      try {
        await sync();
        for (const one of served) one.resolve();
      } catch (error) {
        for (const one of served) one.reject(error);
      }
    }
    running = false;
  };

  return () =>
    new Promise<void>((resolve, reject) => {
      waiting.push({ resolve, reject });
      if (running) return;
      running = true;
      // Whoever asks in the same turn of the event loop shares the run.
      setImmediate(() => void run());
    });
}
