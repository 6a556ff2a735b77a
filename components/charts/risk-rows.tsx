import { formatCount } from '@/core/text/format-count';
import { formatRate } from '@/core/text/format-rate';
import classes from './survival-chart.module.css';
import { followedAt, type Stair, shareAt } from './survival-curve';

/** Below a curve, under the days of its axis: the share that had the event, and how many were still followed. */
export function RiskRows({
  curve: { name, stairs, times, tone },
  ticks,
  horizon,
  event,
}: {
  curve: {
    name: string;
    stairs: readonly Stair[];
    times: readonly { time: number; count?: number }[];
    tone: string;
  };
  ticks: readonly number[];
  horizon: number;
  event: string;
}) {
  const row = (words: (day: number) => string) =>
    ticks.map((day) => (
      <span key={day} style={{ left: `${(100 * day) / horizon}%` }}>
        {words(day)}
      </span>
    ));
  return (
    <div className={classes.risk} data-tone={tone}>
      <p className={classes.riskName}>{name}</p>
      <p className={classes.riskRow}>
        {row((day) => formatRate(shareAt(stairs, day)))}
        <span className={classes.riskWord}>{event}</span>
      </p>
      <p className={classes.riskRow} data-quiet>
        {row((day) => formatCount(followedAt(times, day)))}
        <span className={classes.riskWord}>still followed</span>
      </p>
    </div>
  );
}
