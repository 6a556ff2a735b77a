import { ConversationsLink } from '@/components/access/conversations-link';
import { FigureTable } from '@/components/figure/figure-table';
import type { Filter } from '@/core/filter/filter';
import type { ControlChart } from '@/core/metrics/control-chart';
import { FIGURES } from '@/core/metrics/figure-catalog';
import { formatCount } from '@/core/text/format-count';
import { formatRate } from '@/core/text/format-rate';
import { formatDay } from '@/core/time/format-day';
import { ChartFrame } from './chart-frame';
import { controlFile } from './control-file';
import { ControlPanel, type Flag } from './control-panel';
import classes from './control-panel.module.css';
import trend from './trend-table.module.css';
import { weekHref } from './week-href';
import { weekTicks } from './week-ticks';

/** Every watched rate of a channel with its limits, on one axis, and the same as a table; nothing where no week can be judged. */
export function ControlPanels({
  charts,
  weeks,
  flags,
  filter,
}: {
  charts: readonly ControlChart[];
  weeks: readonly string[];
  flags: readonly Flag[];
  filter: Filter;
}) {
  const shown = flags.filter(({ week }) => weeks.includes(week));
  const scored = Math.max(
    0,
    ...charts.map(({ points }) => points.reduce((sum, { denominator }) => sum + denominator, 0)),
  );
  const judged = [...new Set(charts.flatMap(({ points }) => points.map(({ week }) => week)))].sort();
  if (judged.length === 0) return null;
  return (
    <>
      {shown.length > 0 && (
        <ul className={classes.flags} aria-label="Dotted lines">
          {shown.map(({ week, words }) => (
            <li key={`${week} ${words}`}>
              ┊ {formatDay(week)}: {words}
            </li>
          ))}
        </ul>
      )}
      <ChartFrame
        name="Rates and their limits"
        basis={`${formatCount(scored)} scored conversations in the weeks that are judged. Dashed: what is usual; grey: its limits; thin line: the week's rate; strong line, where there is one: the smoothed rate. Round marks are weeks above the limits, square ones below.`}
        table={controlFile(charts)}
        ownTwin
      >
        <ul className={classes.panels}>
          {charts.map((chart) => (
            <ControlPanel
              key={chart.metric.key}
              chart={chart}
              weeks={weeks}
              ticks={weekTicks(weeks)}
              flags={shown}
              filter={filter}
            />
          ))}
        </ul>
      </ChartFrame>
      <details className={trend.twin}>
        <summary>The same as a table</summary>
        <FigureTable label="Rates per week, with the limits of what is usual">
          <thead>
            <tr>
              <th scope="col">Week of</th>
              {charts.map(({ metric }) => (
                <th key={metric.key} scope="col" data-number>
                  {FIGURES[metric.key].label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {judged.map((week) => (
              <tr key={week}>
                <th scope="row">{formatDay(week)}</th>
                {charts.map(({ metric, points }) => {
                  const point = points.find((row) => row.week === week);
                  return (
                    <td key={metric.key} data-number>
                      {point === undefined || point.value === null ? (
                        <small>none</small>
                      ) : (
                        <>
                          {point.signal === null ? '' : point.signal === 'high' ? '▲ ' : '▼ '}
                          {formatRate(point.value)}{' '}
                          <small>
                            {point.numerator === 0 ? (
                              '0'
                            ) : (
                              <ConversationsLink
                                href={weekHref(filter, week, metric)}
                                prefetch={false}
                                aria-label={`${point.numerator}, ${FIGURES[metric.key].label}, week of ${formatDay(week)}`}
                                data-counted={point.numerator}
                              >
                                {point.numerator}
                              </ConversationsLink>
                            )}{' '}
                            of {point.denominator}, usual {formatRate(point.low)} to {formatRate(point.high)}
                          </small>
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </FigureTable>
      </details>
    </>
  );
}
