import type { Filter } from '@/core/filter/filter';
import { filterQuery } from '@/core/filter/filter-query';

/** The list of exactly the conversations that `filter`, narrowed by `also`, selects. */
export function conversationsHref(filter: Filter, also: Partial<Filter> = {}): string {
  const query = filterQuery({ ...filter, ...also });
  return query === '' ? '/conversations' : `/conversations?${query}`;
}
