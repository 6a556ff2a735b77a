import { instantIn } from '@/core/time/instant-in';
import { dayInZone } from '@/core/time/local-day';
import { addMonths } from '@/core/time/month-days';

const HOUR = 3_600_000;

export interface Schedule {
  /** Day of the month, 1 to 28. */
  day: number;
  /** Hour of that day in the time zone, 0 to 23. */
  hour: number;
  timeZone: string;
}

/**
 * The latest report that is due at a moment (UTC epoch milliseconds): its month (YYYY-MM), and when it became
 * due. On the scheduled day and hour of a month, by the clocks of the time zone, the month before it becomes due.
 * An hour that clocks skip is read as if they had not; of one that comes twice the first counts.
 */
export function dueReport(now: number, { day, hour, timeZone }: Schedule): { month: string; dueAt: number } {
  const instant = instantIn(timeZone);
  const dueIn = (month: string) =>
    instant(Date.parse(`${month}-01T00:00:00Z`) + ((day - 1) * 24 + hour) * HOUR);
  const current = dayInZone(timeZone, now).slice(0, 7);
  const sent = dueIn(current) <= now ? current : addMonths(current, -1);
  return { month: addMonths(sent, -1), dueAt: dueIn(sent) };
}
