import { addDays } from './add-days';
import { periodBefore } from './period-before';

export type ComparedWith = 'before' | 'year';

export interface Days {
  from: string;
  to: string;
}

export interface ComparisonPeriods {
  now: Days;
  before: Days;
}

/** Where nothing lies before the period, its last weeks are compared with the weeks before those. */
const LAST_DAYS = 28;

/** A year of whole weeks: the same weekdays. */
const YEAR = 364;

/**
 * What a period (both days count, YYYY-MM-DD) is compared with: as many days just before it, or the same
 * weeks a year earlier. Where the data begin too late for at least half of that, the last 28 days of the period
 * stand against the 28 before them; null where the period is too short for that too.
 */
export function comparisonPeriods(
  period: Days,
  firstDay: string,
  kind: ComparedWith = 'before',
): ComparisonPeriods | null {
  if (kind === 'year') {
    const before = { from: addDays(period.from, -YEAR), to: addDays(period.to, -YEAR) };
    return halfCovered(before, firstDay) ? { now: period, before } : null;
  }
  const before = periodBefore(period.from, period.to);
  if (halfCovered(before, firstDay)) return { now: period, before };
  const now = { from: addDays(period.to, 1 - LAST_DAYS), to: period.to };
  const earlier = periodBefore(now.from, now.to);
  return earlier.from >= period.from && earlier.from >= firstDay ? { now, before: earlier } : null;
}

function halfCovered({ from, to }: Days, firstDay: string): boolean {
  const middle = (Date.parse(from) + Date.parse(to)) / 2;
  return Date.parse(firstDay) <= middle;
}
