import { normalQuantile } from '@/core/math/normal-quantile';
import { type ExperienceGroup, experienceStrata } from './experience-groups';
import { kaplanMeier, type SurvivalStep, type SurvivalTime } from './kaplan-meier';

const Z = normalQuantile(0.975);

/** Customers on either side below which a stratum says nothing of the difference. */
const ENOUGH_IN_STRATUM = 5;

export interface ChurnDifference {
  /** Share that left within the horizon: exposed minus the rest, weighted; -1 to 1. */
  difference: number;
  low: number;
  high: number;
  /** Weighted shares that left. */
  exposed: number;
  rest: number;
  /** Exposed customers that the comparison rests on, and those for whom nobody alike was found. */
  compared: number;
  unmatched: number;
}

/**
 * Difference in the share of customers that leave within so many days of the landmark, between those with
 * a bad first week and those with a good one, compared within segment and tenure and weighted by the exposed: what
 * the exposed lost more than customers like them. Null where no stratum has enough of both who were followed
 * that far. The curves are drawn once, for any number of horizons. Source: Kaplan-Meier with Greenwood's
 * variance, direct standardisation; METRICS "Retention".
 */
export function churnDifference(
  groups: readonly ExperienceGroup[],
): (horizon: number) => ChurnDifference | null {
  const strata = experienceStrata(groups).map(({ exposed, rest, exposedCount, restCount }) => ({
    exposed: curve(exposed, exposedCount),
    rest: curve(rest, restCount),
  }));
  return (horizon) => {
    let compared = 0;
    let unmatched = 0;
    let exposed = 0;
    let rest = 0;
    let variance = 0;
    for (const stratum of strata) {
      const weight = stratum.exposed.n;
      if (weight === 0) continue;
      const [a, b] = [leaving(stratum.exposed, horizon), leaving(stratum.rest, horizon)];
      if (Math.min(weight, stratum.rest.n) < ENOUGH_IN_STRATUM || a === null || b === null) {
        unmatched += weight;
        continue;
      }
      compared += weight;
      exposed += weight * a.share;
      rest += weight * b.share;
      variance += weight * weight * (a.variance + b.variance);
    }
    if (compared === 0) return null;
    const difference = (exposed - rest) / compared;
    const half = (Z * Math.sqrt(variance)) / compared;
    return {
      difference,
      low: Math.max(-1, difference - half),
      high: Math.min(1, difference + half),
      exposed: exposed / compared,
      rest: rest / compared,
      compared,
      unmatched,
    };
  };
}

interface Curve {
  n: number;
  /** The longest that anybody was followed. */
  longest: number;
  steps: SurvivalStep[];
}

function curve(times: readonly SurvivalTime[], n: number): Curve {
  const longest = times.reduce((most, { time }) => Math.max(most, time), Number.NEGATIVE_INFINITY);
  return { n, longest, steps: kaplanMeier(times) };
}

/** Share that left by the horizon; null where nobody was followed that far and some were still there. */
function leaving({ n, longest, steps }: Curve, horizon: number): { share: number; variance: number } | null {
  const last = steps.findLast(({ time }) => time <= horizon);
  if (longest < horizon && last?.survival !== 0) return null;
  // Nobody or everybody left: Greenwood's error would be 0; one more of each is what Agresti and Caffo add.
  if (last === undefined || last.survival === 0) {
    const share = last === undefined ? 0 : 1;
    const shrunk = (share * n + 1) / (n + 2);
    return { share, variance: (shrunk * (1 - shrunk)) / (n + 2) };
  }
  return { share: 1 - last.survival, variance: last.standardError ** 2 };
}
