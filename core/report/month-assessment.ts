import { automationBalance, type TopicBalance } from '@/core/metrics/automation-balance';
import { compareRates, type Verdict } from '@/core/metrics/compare-rates';
import { type ExperienceAndChurn, experienceAndChurn } from '@/core/metrics/experience-and-churn';
import { comparePeriods, type PeriodComparison } from '@/core/metrics/period-comparison';
import type { Rate } from '@/core/metrics/rate';
import { rateDesign } from '@/core/metrics/rate-design';
import { recoveryRate } from '@/core/metrics/recovery-rate';
import { type RevenueAtRisk, revenueAtRisk } from '@/core/metrics/revenue-at-risk';
import { type ReviewedRates, reviewedRates } from '@/core/metrics/reviewed-rates';
import { type Service, service } from '@/core/metrics/service';
import { type Causes, causesOf } from './causes-of';
import type { MonthFacts, ReportFacts } from './report-facts';
import { type ToldChange, toldChanges } from './told-changes';
import { type TrustMove, trustMoves } from './trust-moves';

/** A month judged: everything that its report says, as numbers and verdicts, before any of it is words. */
export interface MonthAssessment {
  facts: ReportFacts;
  overall: TrustMove;
  channels: TrustMove[];
  /** Null where there is no month before. */
  comparison: PeriodComparison | null;
  changes: { told: ToldChange; causes: Causes }[];
  churn: ExperienceAndChurn;
  revenueAtRisk: RevenueAtRisk;
  recovery: { now: Rate; before: Rate | null; verdict: Verdict };
  advice: TopicBalance[];
  service: Service;
  serviceBefore: Service | null;
  reviews: ReviewedRates;
}

/** Judges a month from its sums; what can't be told says so in its place. */
export function assessMonth(facts: ReportFacts): MonthAssessment {
  const { now, before, trustRatio, quarter, customers } = facts;
  const [overall, ...channels] = trustMoves(now, before, trustRatio);
  if (overall === undefined) throw new Error('All channels together are missing.');
  const comparison = before && comparePeriods(now, before, trustRatio);
  const churn = experienceAndChurn(customers.groups);
  const served = (month: MonthFacts) => service({ ...month, ratio: trustRatio });
  return {
    facts,
    overall,
    channels: channels.filter(({ change }) => change.now.n > 0),
    comparison,
    changes: (comparison === null ? [] : toldChanges(channels, comparison)).map((told) => ({
      told,
      causes: causesOf(told, facts, comparison as PeriodComparison),
    })),
    churn,
    revenueAtRisk: revenueAtRisk(churn, customers.revenue),
    recovery: recoveryOf(now, before),
    advice: automationBalance(quarter.facts, quarter.after7, rateDesign(quarter.clusters, quarter.facts)),
    service: served(now),
    serviceBefore: before && served(before),
    reviews: reviewedRates(now.facts, facts.reviewed),
  };
}

function recoveryOf(now: MonthFacts, before: MonthFacts | null): MonthAssessment['recovery'] {
  const rateIn = (month: MonthFacts) => recoveryRate(month.facts, rateDesign(month.clusters, month.facts));
  const [is, was] = [rateIn(now), before && rateIn(before)];
  if (was === null) return { now: is, before: null, verdict: 'cannot-tell' };
  const of = (rate: Rate, month: MonthFacts) => ({
    ...rate,
    designEffect: rateDesign(month.clusters, month.facts)(rate.denominator),
  });
  const { verdict } = compareRates(of(is, now), of(was, before as MonthFacts));
  return { now: is, before: was, verdict };
}
