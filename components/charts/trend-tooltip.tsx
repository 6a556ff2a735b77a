import { ChannelName } from '@/components/trust/channel-name';
import type { ChannelTrend } from '@/core/metrics/weekly-trend';
import { formatDay } from '@/core/time/format-day';
import { isDay } from '@/core/time/is-day';
import classes from './trend-tooltip.module.css';

/** One week, all channels: value, interval and n. */
export function TrendTooltip({
  week,
  trends,
  channels,
}: {
  week: string;
  trends: readonly ChannelTrend[];
  channels: readonly string[];
}) {
  if (!isDay(week)) return null;
  const rows = trends
    .map(({ channel, points }) => ({ channel, point: points.find((point) => point.week === week) }))
    .sort((a, b) => (b.point?.value ?? -1) - (a.point?.value ?? -1));
  const unfinished = rows.some(({ point }) => point && !point.complete);
  return (
    <div className={classes.box}>
      <p className={classes.week}>
        Week of {formatDay(week)}
        {unfinished && ', not finished'}
      </p>
      <table className={classes.table}>
        <tbody>
          {rows.map(({ channel, point }) => (
            <tr key={channel}>
              <th scope="row">
                <ChannelName channel={channel} channels={channels} />
              </th>
              {point === undefined || point.value === null ? (
                <td colSpan={3} className={classes.none}>
                  {point && point.n > 0 ? `too few (${point.n})` : 'none'}
                </td>
              ) : (
                <>
                  <td className={classes.value}>{Math.round(point.value)}</td>
                  <td>
                    {Math.round(point.low ?? 0)} to {Math.round(point.high ?? 0)}
                  </td>
                  <td className={classes.none}>n {point.n}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
