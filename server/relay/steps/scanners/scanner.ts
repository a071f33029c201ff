// What a scanner is, and what stands around each: a time limit, so many scans at once, a circuit breaker, and what holds
// when it does not answer (mail.md 3.6).
import type { Reason } from '../../../store/quarantine.ts';
import type { Content } from '../../transaction.ts';

/** What scanners are told beside the message. */
export interface ScanContext {
  readonly queueId: string;
  readonly mailFrom: string;
  readonly recipients: readonly string[];
  readonly address: string;
  readonly helo: string;
  /** Of the outgoing user; null for incoming mail. */
  readonly login: string | null;
}

/** What it would be if the score reaches the domain's threshold. Scores are mapped: 0.9 is where the engine would call it spam. */
export interface ScanResult extends Reason {
  readonly classification: 'accepted' | 'spam' | 'phish' | 'virus';
}

export interface Scanner {
  readonly name: string;
  /** What it looks for. Malware is looked for in all mail, spam in filtered mail. */
  readonly finds: 'spam' | 'malware';
  /** Larger messages are not handed over: the engine would refuse or stall. */
  readonly maxBytes: number;
  /** Rejects when the engine cannot be reached, answers nonsense, or the signal aborts. */
  scan(content: Content, context: ScanContext, signal: AbortSignal): Promise<ScanResult>;
}

/** Without an answer mail goes on (`open`) or waits at its sender (`tempfail`). */
export type FailMode = 'open' | 'tempfail';

/** Undefined: the engine said nothing on this message, by its size. */
export type ScanOutcome = ScanResult | 'unavailable' | undefined;

export interface ScanMetrics {
  observe(scanner: string, outcome: string, seconds: number): void;
}

export interface GuardOptions {
  readonly timeoutMs: number;
  readonly failMode: FailMode;
  readonly metrics?: ScanMetrics;
  readonly onError?: (scanner: string, error: Error) => void;
  readonly atOnce?: number;
}

const FAILURES_MOST = 5;
const PAUSE_MS = 15_000;
const WAITING_MOST = 1000;

/** A score at which the engine itself would call the message spam. */
const OWN_THRESHOLD = 0.9;

/** An engine's score on the scale 0 to 1: its own threshold becomes 0.9, and more cannot be more than certain. */
export function mappedScore(score: number, threshold: number): number {
  if (!(score > 0) || !(threshold > 0)) return 0;
  return Math.min(1, Math.round((score / threshold) * OWN_THRESHOLD * 1000) / 1000);
}

export class GuardedScanner {
  readonly name: string;
  readonly finds: Scanner['finds'];
  readonly failMode: FailMode;
  readonly #scanner: Scanner;
  readonly #options: GuardOptions;
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #failures = 0;
  #pausedUntil = 0;

  constructor(scanner: Scanner, options: GuardOptions) {
    this.name = scanner.name;
    this.finds = scanner.finds;
    this.failMode = options.failMode;
    this.#scanner = scanner;
    this.#options = options;
  }

  /** Never rejects. */
  async scan(content: Content, context: ScanContext): Promise<ScanOutcome> {
    if (content.size > this.#scanner.maxBytes) return this.#note('skipped', 0);
    // After failures in a row nobody waits for it; one scan at a time tries whether it is back.
    const started = performance.now();
    if (this.#failures >= FAILURES_MOST) {
      if (started < this.#pausedUntil) return this.#note('paused', 0);
      this.#pausedUntil = started + PAUSE_MS;
    }
    const signal = AbortSignal.timeout(this.#options.timeoutMs);
    try {
      const result = await this.#inTurn(signal, () => this.#scanner.scan(content, context, signal));
      this.#failures = 0;
      // A low score is a leaning, not a finding.
      this.#note(result.score >= OWN_THRESHOLD ? result.classification : 'accepted', performance.now() - started);
      return result;
    } catch (error) {
      this.#failures += 1;
      this.#pausedUntil = performance.now() + PAUSE_MS;
      this.#options.onError?.(this.name, error as Error);
      return this.#note(signal.aborted ? 'timeout' : 'failed', performance.now() - started);
    }
  }

  async #inTurn(signal: AbortSignal, work: () => Promise<ScanResult>): Promise<ScanResult> {
    const { atOnce = 20 } = this.#options;
    if (this.#running >= atOnce) await this.#turn(signal);
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }

  #turn(signal: AbortSignal): Promise<void> {
    if (this.#waiting.length >= WAITING_MOST) return Promise.reject(new Error('too many scans wait'));
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(go), 1);
        reject(new Error('no turn in time'));
      };
      const go = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      signal.addEventListener('abort', leave, { once: true });
      this.#waiting.push(go);
    });
  }

  #note(outcome: string, ms: number): 'unavailable' | undefined {
    this.#options.metrics?.observe(this.name, outcome, ms / 1000);
    return outcome === 'skipped' ? undefined : 'unavailable';
  }
}
