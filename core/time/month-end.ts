import { addDays } from './add-days';
import { instantIn } from './instant-in';
import { monthDays } from './month-days';

/**
 * The instant (UTC epoch milliseconds) at which a month (YYYY-MM) is over in a time zone: when clocks there show
 * midnight of the next month's first day. Throws a RangeError for an unknown zone.
 */
export function monthEnd(month: string, timeZone: string): number {
  const next = addDays(monthDays(month).to, 1);
  return instantIn(timeZone)(Date.parse(`${next}T00:00:00Z`));
}
