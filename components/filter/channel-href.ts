import type { Filter } from '@/core/filter/filter';
import { filterQuery } from '@/core/filter/filter-query';

/** The page of a channel, under the same filters. */
export function channelHref(filter: Filter, channel: string): string {
  const query = filterQuery({ ...filter, channel: null });
  const path = `/channels/${encodeURIComponent(channel)}`;
  return query === '' ? path : `${path}?${query}`;
}
