import { readingOf } from '@/components/reading/reading-of';
import { FIGURES } from '@/core/metrics/figure-catalog';
import type { TrustAtRatio } from '@/core/metrics/sensitivity';
import { formatCount } from '@/core/text/format-count';
import { plural } from '@/core/text/plural';
import classes from './ratio-table.module.css';

/** Trust of the same conversations under every ratio that settings allow; the one that is shown stands out. */
export function RatioTable({
  points,
  ratio,
  own,
  scored,
}: {
  points: readonly TrustAtRatio[];
  /** What the page shows. */
  ratio: number;
  /** What the workspace counts with. */
  own: number;
  /** Conversations that it rests on. */
  scored: number;
}) {
  if (points.length === 0) return null;
  return (
    <div className={classes.strip}>
      <ol className={classes.list} aria-label={FIGURES.trustAtRatio.label}>
        {points.map((point) => (
          <li
            key={point.ratio}
            className={classes.item}
            data-current={point.ratio === ratio || undefined}
            {...readingOf(
              `Trust ${Math.round(point.value)} where a bad conversation takes back ${plural(point.ratio, 'good one')}`,
              `${formatCount(scored)} scored conversations`,
              FIGURES.trustAtRatio.definition,
            )}
          >
            <span className={classes.value}>{Math.round(point.value)}</span>
            <span className={classes.column} aria-hidden="true">
              <span style={{ height: `${point.value}%` }} />
            </span>
            <span className={classes.ratio}>
              <span className="unseen">{point.ratio === ratio ? 'shown: at ratio ' : 'at ratio '}</span>
              {point.ratio}
            </span>
          </li>
        ))}
      </ol>
      <p className={classes.axis}>Credits that one bad conversation debits (R). In use: {own}.</p>
    </div>
  );
}
