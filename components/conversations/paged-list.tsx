import type { ReactNode } from 'react';
import classes from './paged-list.module.css';

/** A list between its pagers. */
export function PagedList({ children }: { children: ReactNode }) {
  return <div className={classes.list}>{children}</div>;
}
