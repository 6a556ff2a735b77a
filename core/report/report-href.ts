import { type Filter, NO_FILTER } from '@/core/filter/filter';
import { filterQuery } from '@/core/filter/filter-query';

/** Where the conversations of a period, narrowed by `also`, are listed. */
export function reportHref({ from, to }: { from: string; to: string }, also: Partial<Filter> = {}): string {
  return `/conversations?${filterQuery({ ...NO_FILTER, from, to, ...also })}`;
}
