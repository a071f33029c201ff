// CPU time and memory of a process and all below it, from /proc (Linux).
import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** The process and its descendants. */
export function processTree(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (/^\d+$/.test(name)) parents.set(Number(name), parentOf(Number(name)));
  }
  const below = (pid: number): boolean => pid > 1 && (pid === root || below(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(below);
}

/** Seconds of CPU used so far, children that have ended included. */
export function cpuSeconds(root: number): number {
  return processTree(root).reduce((sum, pid) => sum + cpuOf(pid), 0);
}

/** Seconds of CPU of all children of this process that have ended, with what those waited for. */
export function endedChildrenSeconds(): number {
  return [13, 14].reduce((sum, column) => sum + Number(statOf(process.pid)[column] ?? 0), 0) / TICKS_PER_SECOND;
}

/** The most memory that a process has had, in MiB. */
export function peakMiB(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'latin1');
  return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? Number.NaN) / 1024;
}

/** Proportional set size in MiB: shared pages counted once. */
export function memoryMiB(root: number): number {
  const bytes = processTree(root).reduce((sum, pid) => sum + pssOf(pid), 0);
  return bytes / 2 ** 20;
}

function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

function parentOf(pid: number): number {
  return Number(statOf(pid)[1] ?? 0);
}

function cpuOf(pid: number): number {
  return [11, 12, 13, 14].reduce((sum, column) => sum + Number(statOf(pid)[column] ?? 0), 0) / TICKS_PER_SECOND;
}

function pssOf(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1');
    return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
