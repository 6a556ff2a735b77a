import type { Filter } from '@/core/filter/filter';
import type { Rate } from '@/core/metrics/rate';
import { formatCount } from '@/core/text/format-count';
import { formatRate } from '@/core/text/format-rate';
import { Counted } from './counted';
import { IntervalRange } from './interval-range';
import classes from './rate-cell.module.css';

/** Below this a share says too little; METRICS "Trust", step 7. */
const ENOUGH = 30;

/** A share in a table: value, interval, and the conversations of its numerator. Too few are said to be too few. */
export function RateCell({
  rate,
  filter,
  also,
  words,
  none = 'none',
  stacked = false,
}: {
  rate: Rate;
  filter: Filter;
  /** What narrows the filter to the numerator's conversations. */
  also: Partial<Filter>;
  /** What the numerator counts, for the link's name. */
  words: string;
  /** What an empty denominator says. */
  none?: string;
  /** Counts below the share, where columns are many. */
  stacked?: boolean;
}) {
  const { value, low, high, numerator, denominator } = rate;
  if (value === null || low === null || high === null) return <span className={classes.none}>{none}</span>;
  const counts = (
    <span className={classes.counts}>
      <Counted filter={filter} also={also} count={numerator} words={words} /> of {formatCount(denominator)}
    </span>
  );
  if (denominator < ENOUGH) {
    return (
      <span className={classes.cell} data-stacked={stacked || undefined}>
        <span className={classes.few}>too few to say</span>
        {counts}
      </span>
    );
  }
  return (
    <span
      className={classes.cell}
      data-stacked={stacked || undefined}
      title={`95% interval ${formatRate(low)} to ${formatRate(high)}`}
    >
      <span className={classes.value}>{formatRate(value)}</span>
      <IntervalRange value={100 * value} low={100 * low} high={100 * high} />
      {counts}
      <span className="unseen">
        , 95% interval {formatRate(low)} to {formatRate(high)}
      </span>
    </span>
  );
}
