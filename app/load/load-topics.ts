import 'server-only';
import type { Filter, ScopedFilter } from '@/core/filter/filter';
import { automationBalance } from '@/core/metrics/automation-balance';
import { rateDesign } from '@/core/metrics/rate-design';
import { sumOf } from '@/core/metrics/sum-of';
import { topicDrivers } from '@/core/metrics/topic-drivers';
import type { Database } from '@/db/database';
import { readCustomerClusters } from '@/db/read/read-customer-clusters';
import { readDataSpan } from '@/db/read/read-data-span';
import { readFollowedFacts } from '@/db/read/read-followed-facts';
import { readStratumFacts } from '@/db/read/read-stratum-facts';
import { remembered } from '@/db/read/remembered';
import { allowed } from '../access/allowed';
import { loadSettings } from '../load';

/** What the bot should do on each topic, and what each topic costs. */
export async function loadTopics(wanted: Filter) {
  const { db, scoped, shown } = await allowed('figures');
  const filter = scoped(wanted);
  const { trustRatio } = await loadSettings();
  const asked = [filter, trustRatio];
  return shown(await remembered(db, 'topics', asked, () => topicsOf(db, filter, trustRatio)));
}

async function topicsOf(db: Database, filter: ScopedFilter, trustRatio: number) {
  const { followed7 } = await readDataSpan(db);
  const facts = await readStratumFacts(db, filter);
  const clusters = await readCustomerClusters(db, filter);
  const followed = await readFollowedFacts(db, filter, followed7);
  return {
    conversations: sumOf(facts, 'conversations'),
    balance: automationBalance(facts, followed, rateDesign(clusters, facts)),
    drivers: topicDrivers(facts, trustRatio),
  };
}
