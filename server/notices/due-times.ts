// When a report is due: times of the day in a time zone, on some days of the week.
import { weekdays } from '../../schemas/resources/report-schedule.ts';
import { momentOf, wallOf } from '../store/zoned-time.ts';

export interface DueTimes {
  /** HH:MM. */
  readonly times: readonly string[];
  /** Empty: every day. */
  readonly days: readonly string[];
  readonly zone: string;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/**
 * The first moment after `after`. Each time of a day stands for one moment: one that the clock shows twice is due once, one that it
 * jumps over just after the jump.
 */
export function nextDue({ times, days, zone }: DueTimes, after: number): number {
  const today = Math.floor(wallOf(after, zone) / DAY_MS) * DAY_MS;
  // From yesterday: a jump may carry a late time over midnight.
  for (let day = today - DAY_MS; ; day += DAY_MS) {
    const weekday = weekdays[(new Date(day).getUTCDay() + 6) % 7] as string;
    if (days.length > 0 && !days.includes(weekday)) continue;
    const moments = times.map((time) => momentOf(day + minutesOf(time) * MINUTE_MS, zone));
    const next = Math.min(...moments.filter((moment) => moment > after));
    if (Number.isFinite(next)) return next;
  }
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
