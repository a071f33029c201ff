// One run for everybody who asked before it began: what several messages wait for at once is one statement.

/**
 * Wraps `run`, which answers a batch in its order. A call is served by the first run that starts after it; whoever asks in the same turn of the
 * event loop shares one. At most one runs at a time, of at most `most`. When it fails, all it served are rejected.
 */
export function gathered<Asked, Answer>(
  run: (batch: readonly Asked[]) => Promise<readonly Answer[]>,
  most: number,
): (asked: Asked) => Promise<Answer> {
  interface Waiting {
    readonly asked: Asked;
    readonly resolve: (answer: Answer) => void;
    readonly reject: (error: unknown) => void;
  }
  let waiting: Waiting[] = [];
  let running = false;

  const serve = async (): Promise<void> => {
    while (waiting.length > 0) {
      const served = waiting.slice(0, most);
      waiting = waiting.slice(most);
      try {
        const answers = await run(served.map(({ asked }) => asked));
        for (const [index, one] of served.entries()) one.resolve(answers[index] as Answer);
      } catch (error) {
        for (const one of served) one.reject(error);
      }
    }
    running = false;
  };

  return (asked) =>
    new Promise((resolve, reject) => {
      waiting.push({ asked, resolve, reject });
      if (running) return;
      running = true;
      setImmediate(() => void serve());
    });
}
