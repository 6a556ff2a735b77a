import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Filter } from '@/core/filter/filter';
import { formatCount } from '@/core/text/format-count';
import type { ListOrder } from './list-address';
import { exportHref } from './list-address';
import { ListKeys } from './list-keys';
import classes from './list-tools.module.css';

/** What can be done with the whole list: search it, take it away, move through it by keyboard. */
export function ListTools({
  filter,
  order,
  total,
  more,
  children,
}: {
  filter: Filter;
  order: ListOrder;
  total: number;
  /** There are more than `total`. */
  more: boolean;
  children: ReactNode;
}) {
  return (
    <div className={classes.tools}>
      {children}
      <div className={classes.actions}>
        {total > 0 && (
          <a href={exportHref(filter, order)} download className={classes.link}>
            <IconDownload size={16} stroke={1.5} aria-hidden="true" />
            {total === 1
              ? 'Take it away as CSV'
              : `Take all ${more ? '' : `${formatCount(total)} `}away as CSV`}
          </a>
        )}
        <ListKeys />
      </div>
    </div>
  );
}
