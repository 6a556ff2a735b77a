import 'server-only';
import type { Filter, ScopedFilter } from '@/core/filter/filter';
import { retention } from '@/core/metrics/retention';
import { sumOf } from '@/core/metrics/sum-of';
import { trustDebt } from '@/core/metrics/trust-debt';
import type { Database } from '@/db/database';
import { readConversationList } from '@/db/read/read-conversation-list';
import { readRetentionFacts } from '@/db/read/read-retention-facts';
import { remembered } from '@/db/read/remembered';
import { allowed } from '../access/allowed';
import { loadCustomersFiles, loadHasRevenue } from '../load';

/** Customers to begin with. */
const WORKLIST = 10;

/** What became of customers: back again, gone, or owed something. */
export async function loadRetention(wanted: Filter) {
  const { db, scoped } = await allowed('figures');
  const filter = scoped(wanted);
  const asked = [filter, await loadCustomersFiles()];
  return remembered(db, 'retention', asked, () => retentionOf(db, filter), 30);
}

async function retentionOf(db: Database, filter: ScopedFilter) {
  const of = await readRetentionFacts(db, filter);
  const hasRevenue = await loadHasRevenue();
  const { rows } = await readConversationList(
    db,
    { ...filter, outcome: 'debt' },
    { sort: hasRevenue ? 'money' : 'severity', page: 1, pageSize: WORKLIST },
  );
  return {
    ...retention(of),
    conversations: sumOf(of.facts, 'conversations'),
    debt: trustDebt(of.facts),
    worklist: rows.map((row) => ({ ...row, found: null })),
    /** Everybody behind the curves: until when each was followed. */
    times: of.contactTimes,
    groups: of.groups,
    exposedRevenue: of.revenue.revenue,
    hasRevenue,
    hasCustomersFile: of.groups.length > 0 || hasRevenue,
  };
}
