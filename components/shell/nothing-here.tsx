import Link from 'next/link';
import classes from './nothing-here.module.css';

/** A selection without conversations: says so, and what to do next. */
export function NothingHere({ clearHref = '/' }: { clearHref?: string }) {
  return (
    <div className={classes.box}>
      <h1>No conversations match</h1>
      <p>
        Nothing that was imported fits all of these filters at once. Widen the period, take a filter away, or{' '}
        <Link href={clearHref}>clear them all</Link>.
      </p>
    </div>
  );
}
