import Link from 'next/link';
import type { Filter } from '@/core/filter/filter';
import { listHref } from './list-address';
import classes from './sort-links.module.css';
import { SORT_WORDS, SORTS, type Sort } from './sort-words';

/** The orders of the list as links; the current one is marked. */
export function SortLinks({ filter, sort }: { filter: Filter; sort: Sort }) {
  return (
    <nav aria-label="Order of the list" className={classes.sorts}>
      {SORTS.map((name) => (
        <Link
          key={name}
          href={listHref(filter, { sort: name, page: 1 })}
          aria-current={name === sort ? 'true' : undefined}
          className={classes.link}
        >
          {SORT_WORDS[name]}
        </Link>
      ))}
    </nav>
  );
}
