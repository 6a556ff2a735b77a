import type { ChartTable } from './chart-table';
import type { TrendPanelData } from './trend-panels';

const whole = (points: number | null) => (points === null ? null : Math.round(points));

/** The panels' weeks as rows of a file. */
export function trendFile(panels: readonly TrendPanelData[]): ChartTable {
  return {
    columns: ['Channel', 'Week of', 'Trust', 'Low', 'High', 'Scored', 'Week is over'],
    rows: panels.flatMap(({ channel, points }) =>
      points.map(({ week, value, low, high, n, complete }) => [
        channel,
        week,
        whole(value),
        whole(low),
        whole(high),
        n,
        complete ? 'yes' : 'no',
      ]),
    ),
  };
}
