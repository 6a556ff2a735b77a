import type { ScopedFilter } from '@/core/filter/filter';
import type { RetentionFacts } from '@/core/metrics/retention';
import type { Database } from '@/db/database';
import { readCohorts } from './read-cohorts';
import { readContactTimes } from './read-contact-times';
import { readContactsAndChurn } from './read-contacts-and-churn';
import { readCustomerClusters } from './read-customer-clusters';
import { readDataSpan } from './read-data-span';
import { readExperience } from './read-experience';
import { readFollowedFacts } from './read-followed-facts';
import { readStratumFacts } from './read-stratum-facts';

const NOTHING = {
  groups: [],
  leftOut: { unlisted: 0, leftEarly: 0, tooNew: 0 },
  revenue: { customers: 0, known: 0, revenue: 0 },
};

/**
 * All that `retention` is computed from. Repeat contacts are of the conversations that the filter means;
 * everything else is of customers whose first contact lies in its period and channel.
 */
export async function readRetentionFacts(db: Database, filter: ScopedFilter): Promise<RetentionFacts> {
  const span = await readDataSpan(db);
  const timed = span.lastAt;
  return {
    facts: await readStratumFacts(db, filter),
    clusters: await readCustomerClusters(db, filter),
    after7: await readFollowedFacts(db, filter, span.followed7),
    after30: await readFollowedFacts(db, filter, span.followed30),
    cohorts: await readCohorts(db, filter),
    contactTimes: timed === null ? [] : await readContactTimes(db, filter, timed),
    ...(timed === null ? NOTHING : await readExperience(db, filter, timed)),
    contactsAndChurn: timed === null ? [] : await readContactsAndChurn(db, filter, timed),
    lastDay: span.lastDay,
  };
}
