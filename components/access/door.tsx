import type { ReactNode } from 'react';
import classes from './door.module.css';

/** The page of somebody who is not signed in: one column, nothing of the workspace. */
export function Door({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.door}>
      <p className={classes.brand}>Trustledger</p>
      <h1>{title}</h1>
      {lead && <p className={classes.lead}>{lead}</p>}
      {children}
    </div>
  );
}
