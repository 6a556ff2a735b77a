import type { ReactNode } from 'react';
import classes from './settings-form.module.css';

/** Settings that belong together, with what a change of them takes. */
export function SettingsGroup({
  title,
  note,
  children,
}: {
  title: string;
  note: string;
  children: ReactNode;
}) {
  return (
    <fieldset className={classes.group}>
      <legend>{title}</legend>
      <p className={classes.note}>{note}</p>
      <div className={classes.fields}>{children}</div>
    </fieldset>
  );
}
