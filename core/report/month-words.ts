import { addMonths } from '@/core/time/month-days';
import { monthName } from '@/core/time/month-name';
import type { ReportFacts } from './report-facts';

/** How the months of a report are called. */
export interface MonthWords {
  /** "October 2026". */
  month: string;
  /** "September", with its year only where that is another one. */
  before: string;
  /** It is not over. */
  unfinished: boolean;
}

export function monthWords({ month, over }: ReportFacts): MonthWords {
  const earlier = addMonths(month, -1);
  const sameYear = earlier.slice(0, 4) === month.slice(0, 4);
  return {
    month: monthName(month),
    before: sameYear ? monthName(earlier).replace(/ \d+$/, '') : monthName(earlier),
    unfinished: !over,
  };
}
