import type { ScopedFilter } from '@/core/filter/filter';
import type { ServiceFacts } from '@/core/metrics/service';
import type { Database } from '@/db/database';
import { readCustomerClusters } from './read-customer-clusters';
import { readDataSpan } from './read-data-span';
import { readFollowedFacts } from './read-followed-facts';
import { readStratumFacts } from './read-stratum-facts';
import { readWaits } from './read-waits';

/** All that `service` is computed from but the workspace's ratio. */
export async function readServiceFacts(
  db: Database,
  filter: ScopedFilter,
): Promise<Omit<ServiceFacts, 'ratio'>> {
  const { followed7 } = await readDataSpan(db);
  return {
    facts: await readStratumFacts(db, filter),
    after7: await readFollowedFacts(db, filter, followed7),
    clusters: await readCustomerClusters(db, filter),
    waits: await readWaits(db, filter),
  };
}
