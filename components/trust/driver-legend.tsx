import type { DriverGroup } from '@/core/scoring/driver-group';
import { DRIVER_NAMES } from '@/core/scoring/finding-names';
import { driverFill } from './driver-color';
import classes from './driver-legend.module.css';

/** Names the parts of a ledger's bar. */
export function DriverLegend({
  groups,
  compared = false,
}: {
  groups: readonly DriverGroup[];
  /** Whether the bars hold a tick for the period before. */
  compared?: boolean;
}) {
  return (
    <ul className={classes.legend} aria-label="Parts of the bars">
      <li>
        <i style={{ background: 'var(--credit)' }} />
        Trust left
      </li>
      {groups.map((group) => (
        <li key={group} title={DRIVER_NAMES[group].definition}>
          <i style={{ background: driverFill(group) }} />
          {DRIVER_NAMES[group].label}
        </li>
      ))}
      <li>
        <i className={classes.whisker} />
        95% interval
      </li>
      {compared && (
        <li>
          <i className={classes.before} />
          Before
        </li>
      )}
    </ul>
  );
}
