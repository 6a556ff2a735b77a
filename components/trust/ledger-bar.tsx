import type { TrustDriver } from '@/core/metrics/trust-drivers';
import { driverColor } from './driver-color';
import classes from './ledger-bar.module.css';

/** The ledger of 100 points: what is left, what each driver took, and how sure that is. */
export function LedgerBar({
  value,
  low,
  high,
  drivers,
  before = null,
}: {
  value: number;
  low: number;
  high: number;
  drivers: readonly TrustDriver[];
  /** Trust of the period before; a tick. */
  before?: number | null;
}) {
  return (
    <span className={classes.ledger} aria-hidden="true">
      <span className={classes.bar}>
        <span className={classes.credit} style={{ width: `${value}%` }} />
        {drivers.map(({ group, points }) =>
          points > 0 ? (
            <span
              key={group}
              className={classes.debit}
              style={{ width: `${points}%`, background: driverColor(group) }}
            />
          ) : null,
        )}
      </span>
      {before !== null && <span className={classes.before} style={{ left: `${before}%` }} />}
      <span className={classes.whisker} style={{ left: `${low}%`, width: `${high - low}%` }} />
    </span>
  );
}
