import type { ControlChart } from '@/core/metrics/control-chart';
import { FIGURES } from '@/core/metrics/figure-catalog';
import type { ChartTable } from './chart-table';
import { percentOf } from './percent-of';

/** Control charts as rows of a file. */
export function controlFile(charts: readonly ControlChart[]): ChartTable {
  return {
    columns: ['Channel', 'Rate', 'Week of', 'Percent', 'Count', 'Of', 'Usual', 'Beyond the limits'],
    rows: charts.flatMap(({ channel, metric, points }) =>
      points.map(({ week, value, numerator, denominator, expected, signal }) => [
        channel,
        FIGURES[metric.key].label,
        week,
        percentOf(value),
        numerator,
        denominator,
        percentOf(expected),
        signal === null ? 'no' : signal === 'high' ? 'above' : 'below',
      ]),
    ),
  };
}
