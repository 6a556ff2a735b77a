import { type CohortCount, type CohortRow, cohortTriangle } from './cohort-triangle';
import { type ExperienceAndChurn, experienceAndChurn } from './experience-and-churn';
import type { ExperienceGroup, LeftOut } from './experience-groups';
import type { CustomerClusterSums, FactSums } from './facts';
import { type ContactsAndChurn, type FittedAsymmetry, fittedAsymmetry } from './fitted-asymmetry';
import { rateDesign } from './rate-design';
import { type RepeatContact, repeatContact } from './repeat-contact';
import { type ExposedRevenue, type RevenueAtRisk, revenueAtRisk } from './revenue-at-risk';
import { type ContactTime, type TimeToNextContact, timeToNextContact } from './time-to-next-contact';

/** Everything that retention is computed from, as db/read gives it. */
export interface RetentionFacts {
  facts: readonly FactSums[];
  clusters: readonly CustomerClusterSums[];
  /** Facts of the days whose customers have been followed for 7 and for 30 days. */
  after7: readonly FactSums[];
  after30: readonly FactSums[];
  cohorts: readonly CohortCount[];
  contactTimes: readonly ContactTime[];
  groups: readonly ExperienceGroup[];
  leftOut: LeftOut;
  revenue: ExposedRevenue;
  contactsAndChurn: readonly ContactsAndChurn[];
  /** Last day of the data; null where there are none. */
  lastDay: string | null;
}

export interface Retention {
  repeatContact: RepeatContact;
  cohorts: CohortRow[];
  timeToNextContact: TimeToNextContact;
  churn: ExperienceAndChurn;
  leftOut: LeftOut;
  revenueAtRisk: RevenueAtRisk;
  asymmetry: FittedAsymmetry;
}

/** Every figure of retention as plain data; what the data can't support says so. */
export function retention(of: RetentionFacts): Retention {
  const churn = experienceAndChurn(of.groups);
  return {
    repeatContact: repeatContact(of.after7, of.after30, rateDesign(of.clusters, of.facts)),
    cohorts: of.lastDay === null ? [] : cohortTriangle(of.cohorts, of.lastDay),
    timeToNextContact: timeToNextContact(of.contactTimes),
    churn,
    leftOut: of.leftOut,
    revenueAtRisk: revenueAtRisk(churn, of.revenue),
    asymmetry: fittedAsymmetry(of.contactsAndChurn),
  };
}
