import type { TrendPoint } from '@/core/metrics/weekly-trend';
import type { KnownPoint } from './last-point';
import classes from './panel-reading.module.css';
import { pointWords } from './point-words';
import { shortDay } from './short-day';

/** What a panel says in figures: the chosen week, or else the whole period. */
export function PanelReading({
  point,
  last,
  overall,
}: {
  point: TrendPoint | undefined;
  last: KnownPoint | undefined;
  overall: number | null;
}) {
  if (point === undefined) {
    return (
      <p className={classes.reading}>
        {overall === null ? 'too few to judge the period' : `${Math.round(overall)} over the period`}
        {last && <span className="unseen">, {Math.round(last.value)} in the last week</span>}
      </p>
    );
  }
  const [value, ...rest] = pointWords(point).split(', ');
  return (
    <p className={classes.reading}>
      {shortDay(point.week)} <b>{value}</b>
      {rest.map((words) => (
        <span key={words}>{words}</span>
      ))}
    </p>
  );
}
