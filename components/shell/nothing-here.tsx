import Link from 'next/link';
import classes from './nothing-here.module.css';

/** A selection without conversations: says so, and what to do next. */
export function NothingHere({
  clearHref = '/',
  searched = false,
}: {
  clearHref?: string;
  /** Whether a search found nothing, rather than the filters. */
  searched?: boolean;
}) {
  if (searched) {
    return (
      <div className={classes.box}>
        <h2>No conversation says that</h2>
        <p>
          Try fewer words, or the beginning of a word without quotes. You can also{' '}
          <Link href={clearHref}>clear the search</Link> and keep the filters.
        </p>
      </div>
    );
  }
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
