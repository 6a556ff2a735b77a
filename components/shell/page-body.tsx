import type { ReactNode } from 'react';
import classes from './page-body.module.css';

/** The column that every page is set in. */
export function PageBody({ children }: { children: ReactNode }) {
  return <div className={classes.body}>{children}</div>;
}
