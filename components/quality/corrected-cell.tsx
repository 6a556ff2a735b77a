import { IntervalRange } from '@/components/figure/interval-range';
import { sentence } from '@/components/figure/sentence';
import { readingOf } from '@/components/reading/reading-of';
import type { CorrectedRate } from '@/core/metrics/corrected-rate';
import { FIGURES } from '@/core/metrics/figure-catalog';
import { formatCount } from '@/core/text/format-count';
import { formatRate } from '@/core/text/format-rate';
import classes from './corrected-cell.module.css';

/** What a rate would be if people had read everything, with its interval; or why that can't be told. */
export function CorrectedCell({ corrected }: { corrected: CorrectedRate }) {
  const { value, low, high, n, reviewed, reason } = corrected;
  if (value === null || low === null || high === null)
    return <small className={classes.none}>{sentence(reason)}</small>;
  const range = `${formatRate(low)} to ${formatRate(high)}`;
  return (
    <span
      className={classes.cell}
      {...readingOf(
        `${formatRate(value)}, 95% interval ${range}`,
        `${formatCount(reviewed)} reviews at random of ${formatCount(n)} scored conversations`,
        FIGURES.correctedRate.definition,
      )}
    >
      <b>{formatRate(value)}</b>
      <IntervalRange value={100 * value} low={100 * low} high={100 * high} />
      <small>{range}</small>
    </span>
  );
}
