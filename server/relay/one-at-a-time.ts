// Work that never runs twice at once: calls while it runs make it run once more after.

/** Resolves when a run that began after the call has ended; never rejects. */
export function oneAtATime(work: () => Promise<void>, onError: (error: Error) => void): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async (): Promise<void> => {
    while (again) {
      again = false;
      await work().catch(onError);
    }
    running = undefined;
  };
  return () => {
    again = true;
    running ??= run();
    return running;
  };
}
