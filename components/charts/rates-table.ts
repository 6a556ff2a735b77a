import type { Rate } from '@/core/metrics/rate';
import type { ChartTable } from './chart-table';
import { percentOf } from './percent-of';

export interface NamedRate {
  name: string;
  /** What is counted: "Contained". */
  figure: string;
  rate: Rate;
}

/** Rates as rows of a file, each with its interval and what it rests on. `subject` names the first column. */
export function ratesTable(subject: string, rates: readonly NamedRate[]): ChartTable {
  return {
    columns: [subject, 'Figure', 'Percent', 'Low', 'High', 'Count', 'Of'],
    rows: rates.map(({ name, figure, rate: { value, low, high, numerator, denominator } }) => [
      name,
      figure,
      percentOf(value),
      percentOf(low),
      percentOf(high),
      numerator,
      denominator,
    ]),
  };
}
