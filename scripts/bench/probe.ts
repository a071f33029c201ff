// Loaded into a server that is measured (`node --import`): what each step takes, run by run, what keeps the event loop, and who
// waits for SQL. The server itself keeps sums alone. Asked and answered over the channel to the parent process.
import { AsyncLocalStorage } from 'node:async_hooks';
import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks';
import pg from 'pg';
import { StepTimes } from '../../server/relay/step-times.ts';

export interface StepFigures {
  /** Milliseconds, until the outcome was there. */
  median: number;
  p99: number;
  /** Milliseconds of CPU that the longest run began with, before anything was waited for. */
  turn: number;
  /** Statements that a run waited for at most, and runs that waited for any: only known while SQL is answered late. */
  waited: number;
  waiting: number;
}

export interface ProbeReport {
  steps: Record<string, StepFigures>;
  /** Milliseconds by which a timer of 1 ms was late at most: also while others have the processor. */
  late: number;
  /** Milliseconds of CPU that the main thread used at most between two ticks, where nothing else could run; without garbage. */
  turn: number;
  /** The same with the pauses for garbage. */
  turnWithGarbage: number;
  /** Turns of more than 5 ms, garbage left out, of so many milliseconds of the clock. */
  long: number;
  ms: number;
}

interface Run {
  statements: number;
  readonly around: Run | undefined;
}

type Span = Readonly<Record<'from' | 'to', number>>;

// Turns that are worth looking at.
const WORTH_MS = 0.5;
const LONG_MS = 5;
const PAUSES_ARRIVE_MS = 50;
const samples = new Map<string, { ms: number[]; turn: number; waited: number; waiting: number }>();
const runs = new AsyncLocalStorage<Run>();
const delay = monitorEventLoopDelay({ resolution: 1 });
let turns: (Span & { cpu: number })[] = [];
let pauses: Span[] = [];
let since = performance.now();
let before = { at: performance.now(), cpu: cpu() };
// Each statement is answered so many milliseconds late: a step that does not wait for it has long ended then.
let lateMs = 0;

function cpu(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function note(name: string, ms: number, turn: number, statements: number): void {
  const one = samples.get(name) ?? { ms: [], turn: 0, waited: 0, waiting: 0 };
  samples.set(name, one);
  one.ms.push(ms);
  one.turn = Math.max(one.turn, turn);
  one.waited = Math.max(one.waited, statements);
  if (statements > 0) one.waiting += 1;
}

const measure = StepTimes.prototype.measure;
StepTimes.prototype.measure = function measured<Given extends unknown[], Outcome>(
  this: StepTimes,
  name: string,
  step: (...given: Given) => Outcome | Promise<Outcome>,
  ...given: Given
): Outcome | Promise<Outcome> {
  const run = { statements: 0, around: runs.getStore() };
  const work = (): Outcome | Promise<Outcome> =>
    measure.call(this, name, step as (...all: unknown[]) => unknown, ...given) as Outcome | Promise<Outcome>;
  const used = cpu();
  const started = performance.now();
  const outcome = lateMs > 0 ? runs.run(run, work) : work();
  const ms = performance.now() - started;
  const turn = cpu() - used;
  if (!(outcome instanceof Promise)) note(name, ms, turn, 0);
  else void outcome.then(() => note(name, performance.now() - started, turn, run.statements)).catch(() => {});
  return outcome;
};

const query = pg.Client.prototype.query as (...given: unknown[]) => unknown;
pg.Client.prototype.query = function late(this: pg.Client, ...given: unknown[]): unknown {
  if (lateMs === 0) return query.apply(this, given);
  const run = runs.getStore();
  const answered = (): void => {
    for (let one = run; one !== undefined; one = one.around) one.statements += 1;
  };
  const done = given.at(-1);
  if (typeof done === 'function') {
    const later = (...all: unknown[]): void => void setTimeout(() => (answered(), done(...all)), lateMs);
    return query.apply(this, [...given.slice(0, -1), later]);
  }
  const result = query.apply(this, given);
  if (!(result instanceof Promise)) return result;
  return result.then(
    (value: unknown) => new Promise((resolve) => setTimeout(() => (answered(), resolve(value)), lateMs)),
  );
} as typeof pg.Client.prototype.query;

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) pauses.push({ from: startTime, to: startTime + duration });
}).observe({ entryTypes: ['gc'] });

// Once in each turn of the loop, as long as it is busy for less than the timer's millisecond at a time.
setInterval(() => {
  const now = { at: performance.now(), cpu: cpu() };
  const used = now.cpu - before.cpu;
  if (used > WORTH_MS) turns.push({ from: before.at, to: now.at, cpu: used });
  before = now;
}, 1).unref();
delay.enable();

function report(): ProbeReport {
  const at = (sorted: readonly number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  const steps = [...samples].map(([name, { ms, ...rest }]): [string, StepFigures] => {
    const sorted = ms.toSorted((a, b) => a - b);
    return [name, { ...rest, median: at(sorted, 0.5), p99: at(sorted, 0.99) }];
  });
  const garbageIn = ({ from, to }: Span): number =>
    pauses.reduce((sum, pause) => sum + Math.max(0, Math.min(to, pause.to) - Math.max(from, pause.from)), 0);
  return {
    steps: Object.fromEntries(steps),
    late: Math.max(delay.max / 1e6 - 1, 0),
    turn: Math.max(0, ...turns.map((one) => one.cpu - garbageIn(one))),
    turnWithGarbage: Math.max(0, ...turns.map((one) => one.cpu)),
    long: turns.filter((one) => one.cpu - garbageIn(one) > LONG_MS).length,
    ms: performance.now() - since,
  };
}

// Whatever the answer itself costs belongs to nobody.
process.on('message', (asked: { lateMs: number }) => {
  lateMs = asked.lateMs;
  setTimeout(() => {
    process.send?.(report(), () => {
      samples.clear();
      delay.reset();
      setImmediate(() => {
        since = performance.now();
        [turns, pauses, before] = [[], [], { at: since, cpu: cpu() }];
      });
    });
  }, PAUSES_ARRIVE_MS);
});
process.channel?.unref();
