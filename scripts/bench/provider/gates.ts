// The gates of the provider's speed and size, each a figure of this run beside its goal.

export interface Gate {
  readonly name: string;
  /** NaN: not measured. */
  readonly value: number;
  /** At most; absent: for information. */
  readonly goal?: number;
  readonly unit?: string;
  /** What the value was made from, or why there is none. */
  readonly of: string;
}

/** A gate that is the ratio of two figures of this run. */
export function ratio(name: string, ours: number, theirs: number, unit: string, goal?: number): Gate {
  const of = `${rounded(ours)} ${unit} / ${rounded(theirs)} ${unit}`;
  return { name, value: ours / theirs, of, ...(goal === undefined ? {} : { goal }) };
}

export function notAvailable(name: string, reason: string): Gate {
  return { name, value: Number.NaN, of: reason };
}

const WIDTH = 56;

export function printGates(gates: readonly Gate[]): void {
  for (const { name, value, goal, unit = '', of } of gates) {
    const shown = Number.isNaN(value) ? 'not available' : `${rounded(value)} ${unit}`.trim();
    const judged = goal === undefined ? '' : `${value <= goal ? 'pass' : 'miss'} (<= ${goal})`;
    console.log(`  ${name.padEnd(WIDTH)}  ${shown.padEnd(13)}  ${judged.padEnd(14)}  ${of}`);
  }
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
