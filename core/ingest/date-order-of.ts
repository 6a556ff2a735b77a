import type { DateOrder } from './parse-time';

/**
 * Decides between day/month and month/day by what the dates of a column prove: null where nothing or both
 * are proved, "none" where no date leaves it open.
 */
export function dateOrderOf(seen: {
  dayFirst: number;
  monthFirst: number;
  eitherOrder: number;
}): DateOrder | null | 'none' {
  const { dayFirst, monthFirst, eitherOrder } = seen;
  if (dayFirst + monthFirst + eitherOrder === 0) return 'none';
  if (dayFirst > 0 === monthFirst > 0) return null;
  return dayFirst > 0 ? 'day-first' : 'month-first';
}
