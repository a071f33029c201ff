// The compiled patterns of rules and identity headers. Compiling many takes tens of milliseconds: it is done when the first
// message needs them, in slices between which others have their turn, once for all that are the same, and kept within bounds.
import type { RE2JS } from 're2js';
import { type PatternFlag, compilePattern } from '../../../schemas/pattern.ts';
import { breath } from '../../mail/breath.ts';

/** A pattern as rules and identity headers have it. */
export interface Pattern {
  readonly pattern: string;
  readonly flags: readonly PatternFlag[];
}

/** The programs of some patterns, by pattern. */
export type Programs<P extends Pattern = Pattern> = ReadonlyMap<P, RE2JS>;

// So much of a turn may pass before others have theirs. One pattern takes 0.02 to 2 ms.
const SLICE_MS = 1;
// Instructions of all programs that are kept; one takes about 100 octets.
const KEPT_INSTRUCTIONS = 500_000;

interface Kept {
  readonly program: RE2JS;
  /** When it was last asked for, in calls. */
  used: number;
}

/** A bounded number of programs. */
export class ProgramCache {
  readonly #most: number;
  readonly #kept = new Map<string, Kept>();
  #instructions = 0;
  #calls = 0;

  /** Keeps programs of so many instructions in all. */
  constructor(most = KEPT_INSTRUCTIONS) {
    this.#most = most;
  }

  /** How many instructions the kept programs have. */
  get instructions(): number {
    return this.#instructions;
  }

  /** The programs of all of these: at once where they are kept, else once they are compiled. */
  of<P extends Pattern>(patterns: readonly P[]): Programs<P> | Promise<Programs<P>> {
    this.#calls += 1;
    const programs = new Map<P, RE2JS>();
    const missing: P[] = [];
    for (const one of patterns) {
      const kept = this.#kept.get(keyOf(one));
      if (kept === undefined) missing.push(one);
      else {
        kept.used = this.#calls;
        programs.set(one, kept.program);
      }
    }
    return missing.length === 0 ? programs : this.#compileAll(missing, programs);
  }

  async #compileAll<P extends Pattern>(missing: readonly P[], programs: Map<P, RE2JS>): Promise<Programs<P>> {
    let began = performance.now();
    for (const one of missing) {
      if (performance.now() - began > SLICE_MS) {
        await breath();
        began = performance.now();
      }
      // Another message may have compiled it meanwhile.
      const program = this.#kept.get(keyOf(one))?.program ?? this.#keep(one);
      programs.set(one, program);
    }
    return programs;
  }

  #keep(one: Pattern): RE2JS {
    const program = compilePattern(one.pattern, one.flags);
    this.#kept.set(keyOf(one), { program, used: this.#calls });
    this.#instructions += program.programSize();
    if (this.#instructions > this.#most) this.#shrink();
    return program;
  }

  // What was not asked for the longest goes, a quarter at once, so that looking for it is rare.
  #shrink(): void {
    const oldest = [...this.#kept].sort(([, a], [, b]) => a.used - b.used);
    for (const [key, { program }] of oldest) {
      if (this.#instructions <= this.#most * 0.75) return;
      this.#kept.delete(key);
      this.#instructions -= program.programSize();
    }
  }
}

// Patterns are objects of the configuration: their key is made once.
const keys = new WeakMap<Pattern, string>();

function keyOf(one: Pattern): string {
  let key = keys.get(one);
  if (key === undefined) keys.set(one, (key = `${[...one.flags].sort().join('')} ${one.pattern}`));
  return key;
}

/** Those of this process. */
export const programs = new ProgramCache();
