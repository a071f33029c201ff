// Wall clocks of time zones: what they show at a moment, and at which moment they show it. Times are milliseconds since the epoch.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    const parts = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', second: 'numeric', ...parts });
    formats.set(zone, format);
  }
  return format;
}

/** The wall clock of a zone, as if it were UTC. */
export function wallOf(at: number, zone: string): number {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map((one) => [one.type, Number(one.value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/**
 * The moment at which the wall clock of a zone shows `wall`: just one where the clock shows it twice; where it jumps over it, as
 * long after the jump as it lies behind its beginning.
 */
export function momentOf(wall: number, zone: string): number {
  let at = wall - (wallOf(wall, zone) - wall);
  at -= wallOf(at, zone) - wall;
  return at;
}
