import Link from 'next/link';
import type { Filter } from '@/core/filter/filter';
import { type ListOrder, listHref } from './list-address';
import classes from './sort-links.module.css';
import { SORT_WORDS, type Sort } from './sort-words';

/** The orders of the list as links; the current one is marked. */
export function SortLinks({
  filter,
  order: { sort, search },
  sorts,
}: {
  filter: Filter;
  order: ListOrder;
  /** Those that the data allows. */
  sorts: readonly Sort[];
}) {
  return (
    <nav aria-label="Order of the list" className={classes.sorts}>
      {sorts.map((name) => (
        <Link
          key={name}
          href={listHref(filter, { sort: name, page: 1, search })}
          aria-current={name === sort ? 'true' : undefined}
          className={classes.link}
        >
          {SORT_WORDS[name]}
        </Link>
      ))}
    </nav>
  );
}
