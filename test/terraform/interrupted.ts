// Interrupts a run at one of its requests: before it reaches the control plane, or when it is done and the reply is not back.
import { readdirSync, readFileSync } from 'node:fs';
import type { Recorded, Rules } from './recording-proxy.ts';

export interface Point {
  /** Of those that match, from 1. */
  readonly nth: number;
  readonly when: 'before it arrives' | 'before its reply';
}

/** Every point of so many requests. */
export function pointsOf(count: number): Point[] {
  const nths = Array.from({ length: count }, (_, index) => index + 1);
  return nths.flatMap((nth): Point[] => [
    { nth, when: 'before it arrives' },
    { nth, when: 'before its reply' },
  ]);
}

/** `count` of them, evenly spread, from an offset that the seed chooses; all of them when there are no more. */
export function sampled<T>(all: readonly T[], count: number, random: () => number): T[] {
  if (all.length <= count) return [...all];
  const step = all.length / count;
  const offset = random() * step;
  return Array.from({ length: count }, (_, index) => all[Math.floor(offset + index * step)] as T);
}

export interface Strike {
  readonly at: Point;
  readonly matches: (request: Recorded) => boolean;
  /** What happens there, and to the connection. */
  readonly act: (request: Recorded) => Promise<'go on' | 'drop'>;
}

/** Lets the strike happen once; tells whether it has. */
export function strike(api: Rules, { at, matches, act }: Strike): () => boolean {
  let [seen, happened] = [0, false];
  let struck: Recorded | undefined;
  const now = async (request: Recorded): Promise<'go on' | 'drop'> => {
    happened = true;
    return act(request);
  };
  api.arriving = async (request) => {
    if (!matches(request) || ++seen !== at.nth) return 'go on';
    struck = request;
    return at.when === 'before it arrives' ? now(request) : 'go on';
  };
  api.answered = async (request) => (request === struck && at.when === 'before its reply' ? now(request) : 'go on');
  return () => happened;
}

/** The processes whose parent is the given one. */
export function childrenOf(parent: number): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => parentOf(pid) === parent);
}

function parentOf(pid: number): number {
  try {
    // The name in brackets may hold anything, brackets included.
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return Number(parent);
  } catch {
    return -1; // ended meanwhile
  }
}
