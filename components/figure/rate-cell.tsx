import { countWords, rateWords, readingOf } from '@/components/reading/reading-of';
import type { Filter } from '@/core/filter/filter';
import { ENOUGH } from '@/core/metrics/enough';
import { FIGURES, type FigureKey } from '@/core/metrics/figure-catalog';
import type { Rate } from '@/core/metrics/rate';
import { formatCount } from '@/core/text/format-count';
import { formatRate } from '@/core/text/format-rate';
import { Counted } from './counted';
import { IntervalRange } from './interval-range';
import classes from './rate-cell.module.css';

/** A share in a table: value, interval, and the conversations of its numerator. Too few are said to be too few. */
export function RateCell({
  rate,
  filter,
  also,
  words,
  none = 'none',
  stacked = false,
  figure,
  enough = ENOUGH,
}: {
  rate: Rate;
  /** Where the numerator's conversations can be listed: the filter, and what narrows it to them. */
  filter?: Filter;
  also?: Partial<Filter>;
  /** What the numerator counts, for the link's name. */
  words: string;
  /** What an empty denominator says. */
  none?: string;
  /** Counts below the share, where columns are many. */
  stacked?: boolean;
  /** The figure that it is, for its definition. */
  figure?: FigureKey;
  /** Below this a share is not shown. */
  enough?: number;
}) {
  const { value, low, high, numerator, denominator } = rate;
  if (value === null || low === null || high === null) return <span className={classes.none}>{none}</span>;
  const counts = (
    <span className={classes.counts}>
      {filter && also ? (
        <Counted filter={filter} also={also} count={numerator} words={words} />
      ) : (
        formatCount(numerator)
      )}{' '}
      of {formatCount(denominator)}
    </span>
  );
  if (denominator < enough) {
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
      {...readingOf(rateWords(rate), countWords(rate, words), figure && FIGURES[figure].definition)}
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
