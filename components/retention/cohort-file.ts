import type { ChartTable } from '@/components/charts/chart-table';
import { percentOf } from '@/components/charts/percent-of';
import type { CohortRow } from '@/core/metrics/cohort-triangle';

/** Every cell of the triangle as a row of a file. */
export function cohortFile(rows: readonly CohortRow[]): ChartTable {
  return {
    columns: ['First came in', 'Month', 'Months on', 'Came', 'Of', 'Percent', 'Month is over'],
    rows: rows.flatMap(({ cohort, customers, cells }) =>
      cells.map(({ month, age, returned, immature }) => [
        cohort,
        month,
        age,
        returned.numerator,
        customers,
        percentOf(returned.value),
        immature ? 'no' : 'yes',
      ]),
    ),
  };
}
