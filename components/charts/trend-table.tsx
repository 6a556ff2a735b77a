import { channelLabel } from '@/core/conversation/channel-label';
import { formatDay } from '@/core/time/format-day';
import type { TrendPanelData } from './trend-panels';
import classes from './trend-table.module.css';

/** The panels' twin: every week and channel as numbers, drawn by the server. */
export function TrendTable({ panels }: { panels: readonly TrendPanelData[] }) {
  const weeks = panels[0]?.points ?? [];
  return (
    <details className={classes.twin}>
      <summary>The same as a table</summary>
      <section className={classes.scroll} aria-label="Trust per week, table" tabIndex={0}>
        <table>
          <caption className="unseen">
            Trust per week and channel, 95% interval and scored conversations
          </caption>
          <thead>
            <tr>
              <th scope="col">Week of</th>
              {panels.map(({ channel }) => (
                <th key={channel} scope="col" className={classes.number} title={channel}>
                  {channelLabel(channel)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ week, complete }, i) => (
              <tr key={week}>
                <th scope="row">
                  {formatDay(week)}
                  {!complete && ' (not finished)'}
                </th>
                {panels.map(({ channel, points }) => {
                  const point = points[i];
                  return (
                    <td key={channel} className={classes.number}>
                      {point === undefined || point.value === null ? (
                        <span className={classes.faint}>
                          {point && point.n > 0 ? `too few (${point.n})` : 'none'}
                        </span>
                      ) : (
                        <>
                          {Math.round(point.value)}{' '}
                          <span className={classes.faint}>
                            ({Math.round(point.low ?? 0)}–{Math.round(point.high ?? 0)}, n {point.n})
                          </span>
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
