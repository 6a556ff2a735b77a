import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import Link from 'next/link';
import type { Filter } from '@/core/filter/filter';
import { formatCount } from '@/core/text/format-count';
import { type ListOrder, listHref } from './list-address';
import classes from './pager.module.css';

/** Which part of the list is shown, and the way to the next. */
export function Pager({
  filter,
  order,
  pageSize,
  total,
  more,
  listed,
  label,
}: {
  /** What tells this pager from another on the page. */
  label: string;
  filter: Filter;
  order: ListOrder;
  pageSize: number;
  total: number;
  /** There are more than `total`. */
  more: boolean;
  /** Conversations that the list holds: all, or the first of many. */
  listed: number;
}) {
  const { page } = order;
  const pages = Math.max(1, Math.ceil(listed / pageSize));
  const first = (page - 1) * pageSize + 1;
  const last = Math.min(listed, page * pageSize);
  return (
    <nav aria-label={label} className={classes.pager}>
      <p>
        {formatCount(first)} to {formatCount(last)} of {more && 'more than '}
        {formatCount(total)}
        {page === pages && total > last && `; the list ends here, a filter shows others`}
      </p>
      {pages > 1 && (
        <div className={classes.links}>
          {page > 1 && (
            <Link href={listHref(filter, { ...order, page: page - 1 })} rel="prev" className={classes.link}>
              <IconChevronLeft size={16} stroke={1.5} aria-hidden="true" />
              Previous
            </Link>
          )}
          {page < pages && (
            <Link href={listHref(filter, { ...order, page: page + 1 })} rel="next" className={classes.link}>
              Next
              <IconChevronRight size={16} stroke={1.5} aria-hidden="true" />
            </Link>
          )}
        </div>
      )}
    </nav>
  );
}
