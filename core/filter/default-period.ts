import { addDays } from '@/core/time/add-days';
import type { Filter } from './filter';

/** Thirteen months: a year with the same month of the year before. */
const LONGEST = 396;

/**
 * The period that a page of figures shows. What the address leaves open is filled with the data's first
 * and last day, but an unasked-for period is at most thirteen months.
 */
export function defaultPeriod(
  filter: Filter,
  firstDay: string,
  lastDay: string,
): { from: string; to: string } {
  const to = filter.to ?? lastDay;
  if (filter.from !== null) return { from: filter.from, to };
  const longest = addDays(to, -LONGEST);
  return { from: longest > firstDay ? longest : firstDay, to };
}
