import type { ScopedFilter } from '@/core/filter/filter';
import type { StratumFacts } from '@/core/metrics/facts';
import type { Database } from '../database';
import { readStratumFacts } from './read-stratum-facts';

/** The sums of `readStratumFacts` up to a day: those whose customers have been followed for long enough; none of an empty workspace. */
export function readFollowedFacts(
  db: Database,
  filter: ScopedFilter,
  until: string,
): Promise<readonly StratumFacts[]> {
  if (until === '') return Promise.resolve([]);
  const to = filter.to === null || filter.to > until ? until : filter.to;
  return readStratumFacts(db, { ...filter, to });
}
