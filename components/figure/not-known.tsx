import type { ReactNode } from 'react';
import classes from './not-known.module.css';

/** A figure that this data cannot give, or not yet: what is missing, and what would help. */
export function NotKnown({
  state,
  children,
}: {
  /** `too-little`: more of the same data would do. `cannot-be-known`: it takes other data. */
  state: 'none' | 'too-little' | 'cannot-be-known';
  children: ReactNode;
}) {
  const title = {
    none: 'No data',
    'too-little': 'Too little data',
    'cannot-be-known': 'Cannot be known from this data',
  }[state];
  return (
    <div className={classes.box} data-state={state}>
      <b>{title}</b>
      <p>{children}</p>
    </div>
  );
}
