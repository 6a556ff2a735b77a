import type { ChartTable } from '@/components/charts/chart-table';
import { percentOf } from '@/components/charts/percent-of';
import type { HourCell } from '@/core/metrics/by-hour';
import { WEEKDAYS } from './weekdays';

/** The week's hours with conversations as rows of a file. */
export function hourFile(cells: readonly HourCell[]): ChartTable {
  return {
    columns: ['Day', 'Hour', 'Percent that went badly', 'Low', 'High', 'Went badly', 'Conversations'],
    rows: cells
      .filter(({ badRate }) => badRate.denominator > 0)
      .map(({ weekday, hour, badRate: { value, low, high, numerator, denominator } }) => [
        WEEKDAYS[weekday - 1] ?? '',
        hour,
        percentOf(value),
        percentOf(low),
        percentOf(high),
        numerator,
        denominator,
      ]),
  };
}
