import { type ChurnDifference, churnDifference } from './churn-difference';
import { cox, type HazardRatio } from './cox';
import { type ExperienceGroup, stratumKey } from './experience-groups';
import type { FigureState } from './figure-state';
import { type GroupBalance, groupBalance } from './group-balance';
import { kaplanMeier, type SurvivalStep } from './kaplan-meier';
import { type LogRank, logRank } from './log-rank';
import { type RestrictedMeanDifference, restrictedMeanDifference } from './restricted-mean';

/** Customers, and among them leavers, on either side below which nothing is compared; METRICS "Trust", step 7. */
const ENOUGH = 30;
const ENOUGH_LEFT = 5;

/** Days over which customers are compared: the most for which nearly all exposed find somebody alike. */
const HORIZONS = [180, 120, 90, 60, 28] as const;

/** Exposed customers that may stay without somebody alike. */
const UNMATCHED = 0.2;

/** A shorter look says nothing of churn. */
const SHORTEST = 28;

export interface ExperienceAndChurn {
  state: FigureState;
  /** Customers with a bad first week and with a good one, followed from the landmark; leavers among them. */
  exposed: { customers: number; left: number; steps: SurvivalStep[] };
  rest: { customers: number; left: number; steps: SurvivalStep[] };
  /** Days after the landmark within which they are compared; null where the data do not reach far enough. */
  horizon: number | null;
  /** As they came: not weighted. */
  test: LogRank | null;
  /** Within segment and tenure: how many times as fast the exposed leave. */
  hazardRatio: HazardRatio | null;
  /** Days that the exposed stay less than the rest within the horizon, not weighted (negative: less). */
  daysDifference: RestrictedMeanDifference | null;
  /** Weighted to the segments and tenures of the exposed. */
  churn: ChurnDifference | null;
  /** How unlike the two groups are in segment and tenure, before and after weighting. */
  balance: GroupBalance[];
  reason: string | null;
}

/**
 * Whether customers whose first week held a bad conversation leave sooner than customers whose first week did
 * not, counted from a landmark 7 days after the first contact so that nobody's staying makes their group. What
 * is found is associated with the first week, not caused by it. Source: METRICS "Retention".
 */
export function experienceAndChurn(groups: readonly ExperienceGroup[]): ExperienceAndChurn {
  const side = (exposed: boolean) => groups.filter((group) => group.exposed === exposed);
  const [bad, good] = [side(true), side(false)];
  const churnWithin = churnDifference(groups);
  const horizon = horizonOf(groups, churnWithin);
  const counts = { exposed: sideOf(bad), rest: sideOf(good) };
  const reason = missing(counts, horizon);
  if (reason !== null || horizon === null) {
    const state = groups.length === 0 ? 'none' : 'too-little';
    return { state, ...counts, horizon, ...NOTHING, balance: groupBalance(groups), reason };
  }
  return {
    state: 'ok',
    ...counts,
    horizon,
    test: logRank(bad, good),
    hazardRatio: cox(groups.map((group) => ({ ...group, stratum: stratumKey(group) }))),
    daysDifference: restrictedMeanDifference(bad, good, horizon),
    churn: churnWithin(horizon),
    balance: groupBalance(groups),
    reason: null,
  };
}

const NOTHING = { test: null, hazardRatio: null, daysDifference: null, churn: null };

function sideOf(groups: readonly ExperienceGroup[]) {
  let customers = 0;
  let left = 0;
  for (const { count, event } of groups) {
    customers += count;
    if (event) left += count;
  }
  return { customers, left, steps: kaplanMeier(groups) };
}

function horizonOf(
  groups: readonly ExperienceGroup[],
  churnWithin: (days: number) => ChurnDifference | null,
): number | null {
  let exposed = 0;
  const longest = { exposed: 0, rest: 0 };
  for (const group of groups) {
    const side = group.exposed ? 'exposed' : 'rest';
    if (group.exposed) exposed += group.count;
    longest[side] = Math.max(longest[side], group.time);
  }
  const reached = HORIZONS.filter((days) => days <= Math.min(longest.exposed, longest.rest));
  const matched = reached.find((days) => {
    const churn = churnWithin(days);
    return churn !== null && churn.unmatched <= UNMATCHED * exposed;
  });
  return matched ?? reached.at(-1) ?? null;
}

function missing(
  { exposed, rest }: Record<'exposed' | 'rest', { customers: number; left: number }>,
  horizon: number | null,
): string | null {
  if (exposed.customers + rest.customers === 0) {
    return 'no customer of the customers file was followed for more than 7 days after a first contact';
  }
  if (Math.min(exposed.customers, rest.customers) < ENOUGH) {
    return `not enough data: ${exposed.customers} customers with a bad first week and ${rest.customers} with a good one, ${ENOUGH} of each are needed`;
  }
  if (exposed.left + rest.left < ENOUGH_LEFT) {
    return `not enough data: ${exposed.left + rest.left} of these customers left, ${ENOUGH_LEFT} are needed`;
  }
  return horizon === null ? `the data reach less than ${SHORTEST} days beyond the first week` : null;
}
