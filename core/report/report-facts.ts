import type { VersionFacts } from '@/core/metrics/by-version';
import type { ExperienceGroup } from '@/core/metrics/experience-groups';
import type { CustomerClusterSums, StratumFacts } from '@/core/metrics/facts';
import type { PeriodFacts } from '@/core/metrics/period-facts';
import type { ExposedRevenue } from '@/core/metrics/revenue-at-risk';
import type { WaitCount } from '@/core/metrics/time-to-person';
import type { ReviewedConversation } from '@/core/review/reviewed-conversation';

/** Conversations that have no score, by what kept them from it. */
export interface UnscoredCount {
  /** Nobody but the customer wrote, or nobody but the service. */
  engaged: boolean;
  language: string | null;
  count: number;
}

/** A month's sums. */
export interface MonthFacts extends PeriodFacts {
  /** Sums of the days whose 7 following days lie within the month. */
  after7: readonly StratumFacts[];
  waits: readonly WaitCount[];
}

/**
 * Everything that a month's report is computed from, as db/read gives it. Nothing in it moves when later
 * months are imported: what follows a conversation counts only up to the month's end.
 */
export interface ReportFacts {
  /** YYYY-MM. */
  month: string;
  timeZone: string;
  trustRatio: number;
  /** The month has ended by the clocks of that zone. */
  over: boolean;
  /** First and last day of the data as a whole. */
  firstDay: string;
  lastDay: string;
  now: MonthFacts;
  /** The month before; null where the data begin too late for at least half of it. */
  before: MonthFacts | null;
  /** The three months that end with this one: what advice rests on. */
  quarter: {
    from: string;
    facts: readonly StratumFacts[];
    after7: readonly StratumFacts[];
    clusters: readonly CustomerClusterSums[];
  };
  /** Releases of the bot in the month before and this one together. */
  versions: readonly VersionFacts[];
  /** Customers whose first contact lies in the thirteen months that end with this one, followed to its end. */
  customers: {
    from: string;
    groups: readonly ExperienceGroup[];
    revenue: ExposedRevenue;
    hasRevenue: boolean;
    hasFile: boolean;
  };
  unscored: readonly UnscoredCount[];
  reviewed: readonly ReviewedConversation[];
  /** Version of the policy register that judges; null where there is none. */
  policies: number | null;
  /** Names the scorer with the settings that scores depend on. */
  scorer: string;
}
