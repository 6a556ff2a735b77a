import type { ReactNode } from 'react';
import { DefinitionHint } from './definition-hint';
import classes from './figure.module.css';
import { IntervalRange } from './interval-range';

export interface FigureProps {
  label: string;
  definition: string;
  /** The value as it reads; null where there is none. */
  value: string | null;
  unit?: string;
  /** On a scale from 0 to 100; null where there is no value. */
  range: { value: number; low: number; high: number } | null;
  /** The interval as it reads, "58 to 66". */
  interval: string | null;
  /** What it rests on, with links to exactly the conversations that are counted. */
  basis: ReactNode;
  /** What moved since the period before. */
  change?: ReactNode;
  /** Why there is no value. */
  reason: string | null;
  /** The one figure that matters most on the page. */
  main?: boolean;
}

/** A figure is always the same object: label, value, interval, what it rests on, definition. */
export function Figure({
  label,
  definition,
  value,
  unit,
  range,
  interval,
  basis,
  change,
  reason,
  main = false,
}: FigureProps) {
  return (
    <div className={classes.figure} data-main={main || undefined}>
      <h3 className={classes.label}>
        {label}
        <DefinitionHint term={label} definition={definition} />
      </h3>
      {value === null ? (
        <p className={classes.none}>{reason}</p>
      ) : (
        <>
          <p className={classes.value}>
            {value}
            {unit && <span className={classes.unit}> {unit}</span>}
          </p>
          {range && <IntervalRange {...range} />}
          {interval && (
            <p className={classes.interval}>
              <span className="unseen">95% interval </span>
              {interval}
            </p>
          )}
        </>
      )}
      <p className={classes.basis}>{basis}</p>
      {change && <p className={classes.changed}>{change}</p>}
    </div>
  );
}
