import { readingOf } from '@/components/reading/reading-of';
import { FIGURES } from '@/core/metrics/figure-catalog';
import type { TrustDriver } from '@/core/metrics/trust-drivers';
import { DRIVER_NAMES } from '@/core/scoring/finding-names';
import { formatCount } from '@/core/text/format-count';
import { driverFill } from './driver-color';
import classes from './ledger-bar.module.css';

/** The ledger of 100 points: what is left, what each driver took, and how sure that is. */
export function LedgerBar({
  value,
  low,
  high,
  drivers,
  n,
  before = null,
}: {
  value: number;
  low: number;
  high: number;
  drivers: readonly TrustDriver[];
  /** Scored conversations. */
  n: number;
  /** Trust of the period before; a tick. */
  before?: number | null;
}) {
  const basis = `${formatCount(n)} scored conversations`;
  const left = readingOf(
    `Trust ${Math.round(value)} of 100`,
    `95% interval ${Math.round(low)} to ${Math.round(high)}`,
    basis,
    FIGURES.trust.definition,
  );
  return (
    <span className={classes.ledger} aria-hidden="true">
      <span className={classes.bar}>
        <span className={classes.credit} style={{ width: `${value}%` }} {...left} />
        {drivers.map(({ group, points }) =>
          points > 0 ? (
            <span
              key={group}
              className={classes.debit}
              style={{ width: `${points}%`, background: driverFill(group) }}
              {...readingOf(
                `${DRIVER_NAMES[group].label}: ${points.toFixed(1)} points`,
                `of ${(100 - value).toFixed(1)} that were lost`,
                basis,
                DRIVER_NAMES[group].definition,
              )}
            />
          ) : null,
        )}
      </span>
      {before !== null && (
        <span
          className={classes.before}
          style={{ left: `${before}%` }}
          {...readingOf(
            `Before: trust ${Math.round(before)} of 100`,
            'In the period that this one is compared with.',
          )}
        />
      )}
      <span className={classes.whisker} style={{ left: `${low}%`, width: `${high - low}%` }} {...left} />
    </span>
  );
}
