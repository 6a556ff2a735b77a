import type { ReactNode } from 'react';
import classes from './figure-table.module.css';

/** A table of figures. Where it is wider than the screen it scrolls by itself, by finger and by keyboard. */
export function FigureTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={classes.frame} aria-label={`${label}, table`} tabIndex={0}>
      <table className={classes.table}>
        <caption className="unseen">{label}</caption>
        {children}
      </table>
    </section>
  );
}
