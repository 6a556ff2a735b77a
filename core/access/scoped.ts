import type { Filter, ScopedFilter } from '@/core/filter/filter';
import type { Person } from './person';

/** The filter as the person may ask it: narrowed to their channels, where they are limited to some. */
export function scoped({ channels }: Pick<Person, 'channels'>, filter: Filter): ScopedFilter {
  return { ...filter, within: channels };
}
