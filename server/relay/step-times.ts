// What each step of the pipeline takes. Always measured: it costs two readings of the clock a step.
import { Counter, Gauge, type Registry } from 'prom-client';

export interface StepTime {
  runs: number;
  /** Until the outcome was there: with what the step waited for (disk, worker, scanner). */
  seconds: number;
  /** The longest turn of the event loop that a run began with. */
  longestTurnSeconds: number;
}

/** Sums by step. */
export class StepTimes {
  readonly #steps = new Map<string, StepTime>();

  /** Runs a step; what it gives is noted under its name. A step that throws is not. */
  measure<Given extends unknown[], Outcome>(
    name: string,
    step: (...given: Given) => Outcome | Promise<Outcome>,
    ...given: Given
  ): Outcome | Promise<Outcome> {
    const started = performance.now();
    const outcome = step(...given);
    const turn = performance.now() - started;
    if (!(outcome instanceof Promise)) {
      this.#note(name, turn, turn);
      return outcome;
    }
    return outcome.then((value) => {
      this.#note(name, performance.now() - started, turn);
      return value;
    });
  }

  #note(name: string, ms: number, turnMs: number): void {
    let step = this.#steps.get(name);
    if (step === undefined) this.#steps.set(name, (step = { runs: 0, seconds: 0, longestTurnSeconds: 0 }));
    step.runs += 1;
    step.seconds += ms / 1000;
    step.longestTurnSeconds = Math.max(step.longestTurnSeconds, turnMs / 1000);
  }

  /** Shows them to whoever reads the metrics. */
  register(registry: Registry): void {
    const shown = (
      make: typeof Counter | typeof Gauge,
      name: string,
      help: string,
      value: (step: StepTime) => number,
    ): void => {
      const metric: Counter<'step'> | Gauge<'step'> = new make({
        name,
        help,
        labelNames: ['step'],
        registers: [registry],
        collect: () => {
          metric.reset();
          for (const [step, time] of this.#steps) metric.inc({ step }, value(time));
        },
      });
    };
    shown(Counter, 'postplane_step_runs_total', 'Runs of a step of the pipeline.', (one) => one.runs);
    shown(
      Counter,
      'postplane_step_seconds_total',
      'Time a step of the pipeline took, with what it waited for.',
      (one) => one.seconds,
    );
    shown(
      Gauge,
      'postplane_step_longest_turn_seconds',
      'The longest that a step has kept the event loop at its beginning.',
      (one) => one.longestTurnSeconds,
    );
  }
}
