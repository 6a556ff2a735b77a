import { type ReactNode, useId } from 'react';
import classes from './section.module.css';

/** A titled part of a page. `note` says in a sentence how to read it. */
export function Section({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.section}>
      <div className={classes.head}>
        <h2 id={id}>{title}</h2>
        {note && (
          <p className={classes.note} data-note>
            {note}
          </p>
        )}
      </div>
      {children}
    </section>
  );
}
