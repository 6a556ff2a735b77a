import 'server-only';
import { CURVES_WITHHELD } from '@/core/access/withhold';
import type { Filter, ScopedFilter } from '@/core/filter/filter';
import { retention } from '@/core/metrics/retention';
import { sumOf } from '@/core/metrics/sum-of';
import { trustDebt } from '@/core/metrics/trust-debt';
import type { Database } from '@/db/database';
import { readConversationList } from '@/db/read/read-conversation-list';
import { readRetentionFacts } from '@/db/read/read-retention-facts';
import { remembered } from '@/db/read/remembered';
import { allowed, may } from '../access/allowed';
import { loadCustomersFiles, loadHasRevenue } from '../load';

/** Customers to begin with. */
const WORKLIST = 10;

/** What became of customers: back again, gone, or owed something. */
export async function loadRetention(wanted: Filter) {
  const { db, scoped, shown } = await allowed('figures');
  const filter = scoped(wanted);
  const asked = [filter, await loadCustomersFiles()];
  const { worklist, ...figures } = await remembered(
    db,
    'retention',
    asked,
    () => retentionOf(db, filter),
    30,
  );
  const listed = (await may('text')) ? worklist : [];
  if (await may('cells')) return { ...figures, worklist: listed };
  return { ...shown(withoutCurves(figures)), worklist: listed };
}

/** Curves fall by a step with every customer: there is none without single customers in it. */
function withoutCurves<T extends CurvesOf>(figures: T): T {
  const { churn, timeToNextContact } = figures;
  const reason = CURVES_WITHHELD;
  const nobody = { n: 0, events: 0, steps: [], median: null };
  const side = { customers: 0, left: 0, steps: [] };
  return {
    ...figures,
    times: [],
    groups: [],
    churn: {
      ...churn,
      state: 'too-little',
      exposed: side,
      rest: side,
      churn: null,
      hazardRatio: null,
      daysDifference: null,
      balance: [],
      reason,
    },
    timeToNextContact: {
      ...timeToNextContact,
      all: nobody,
      badStart: nobody,
      goodStart: nobody,
      test: null,
      reason,
    },
  };
}

type CurvesOf = Pick<
  Awaited<ReturnType<typeof retentionOf>>,
  'churn' | 'timeToNextContact' | 'times' | 'groups'
>;

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
