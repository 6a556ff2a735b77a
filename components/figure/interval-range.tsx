import classes from './interval-range.module.css';

/** A value with its 95% interval on a scale from 0 to 100, drawn thin; the words stand beside it. */
export function IntervalRange({ value, low, high }: { value: number; low: number; high: number }) {
  return (
    <span className={classes.track} aria-hidden="true">
      <span className={classes.range} style={{ left: `${low}%`, width: `max(2px, ${high - low}%)` }} />
      <span className={classes.value} style={{ left: `${value}%` }} />
    </span>
  );
}
