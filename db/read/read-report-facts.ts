import { NO_FILTER, type ScopedFilter } from '@/core/filter/filter';
import type { MonthFacts, ReportFacts } from '@/core/report/report-facts';
import { scorerStamp } from '@/core/scoring/scorer-stamp';
import { addDays } from '@/core/time/add-days';
import type { Days } from '@/core/time/comparison-periods';
import { addMonths, monthDays } from '@/core/time/month-days';
import { monthEnd } from '@/core/time/month-end';
import type { Database } from '@/db/database';
import { readCustomerSummary } from './read-customer-summary';
import { readDataSpan } from './read-data-span';
import { readExactClusters } from './read-exact-clusters';
import { readExperience } from './read-experience';
import { readFollowedFacts } from './read-followed-facts';
import { readJudge } from './read-judge';
import { readReviewed } from './read-reviewed';
import { readSettings } from './read-settings';
import { readStratumFacts } from './read-stratum-facts';
import { readUnscored } from './read-unscored';
import { readVersionFacts } from './read-version-facts';
import { readWaits } from './read-waits';
import { readWorkspace } from './read-workspace';

/** Months, this one among them, whose customers' staying or leaving is looked at: a year with the same month before. */
const CUSTOMER_MONTHS = 13;

/** Months that advice rests on: one is too little for most topics. */
const ADVICE_MONTHS = 3;

/**
 * All that the report of a month (YYYY-MM) is computed from, as seen at `now` (UTC epoch milliseconds); null where the data
 * do not reach into it. Of `channels` alone, where they are given.
 */
export async function readReportFacts(
  db: Database,
  month: string,
  now: number,
  channels: ScopedFilter['within'] = null,
): Promise<ReportFacts | null> {
  const { firstDay, lastDay } = await readWorkspace(db, channels);
  const within = ({ from, to }: Days): ScopedFilter => ({ ...NO_FILTER, from, to, within: channels });
  const days = monthDays(month);
  if (firstDay === null || lastDay === null || days.to < firstDay || days.from > lastDay) return null;
  const { timeZone, trustRatio, ...settings } = await readSettings(db);
  const span = await readDataSpan(db);

  /** What follows a conversation counts within its month only, so that later months move nothing. */
  const followed = (to: string) => [span.followed7, addDays(to, -7)].sort()[0] ?? '';
  const read = async (of: Days): Promise<MonthFacts> => {
    const filter = within(of);
    return {
      ...of,
      facts: await readStratumFacts(db, filter),
      clusters: await readExactClusters(db, filter),
      after7: await readFollowedFacts(db, filter, followed(of.to)),
      waits: await readWaits(db, filter),
    };
  };

  const before = monthDays(addMonths(month, -1));
  const comparable = firstDay <= addDays(before.from, 14);
  const quarter = { from: monthDays(addMonths(month, 1 - ADVICE_MONTHS)).from, to: days.to };
  const customersFrom = monthDays(addMonths(month, 1 - CUSTOMER_MONTHS)).from;
  const end = monthEnd(month, timeZone);
  const known = await readCustomerSummary(db);
  return {
    month,
    timeZone,
    trustRatio,
    over: end <= now,
    firstDay,
    lastDay,
    now: await read(days),
    before: comparable ? await read(before) : null,
    quarter: {
      from: quarter.from,
      facts: await readStratumFacts(db, within(quarter)),
      after7: await readFollowedFacts(db, within(quarter), followed(days.to)),
      clusters: await readExactClusters(db, within(quarter)),
    },
    versions: await readVersionFacts(db, within({ from: before.from, to: days.to })),
    customers: {
      from: customersFrom,
      ...(await readExperience(
        db,
        within({ from: customersFrom, to: days.to }),
        Math.min(span.lastAt ?? 0, end),
      )),
      hasRevenue: known.withRevenue > 0,
      hasFile: known.customers > 0,
    },
    unscored: await readUnscored(db, within(days)),
    reviewed: await readReviewed(db, within(days)),
    policies: await readJudge(db),
    scorer: scorerStamp({ timeZone, trustRatio, ...settings }),
  };
}
