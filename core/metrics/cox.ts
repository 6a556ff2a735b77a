import { normalTwoSidedP } from '@/core/math/normal-cdf';
import { normalQuantile } from '@/core/math/normal-quantile';
import { type CoxSubject, type CoxTies, partialLikelihood } from './partial-likelihood';

const Z = normalQuantile(0.975);
const MAX_STEPS = 50;

/** An exposure that multiplies the hazard by more than e^15 is separation, not an effect. */
const LARGEST_COEFFICIENT = 15;

export interface HazardRatio {
  /** Logarithm of the hazard ratio, exposed to not exposed, and its standard error. */
  coefficient: number;
  standardError: number;
  /** Hazard ratio with its 95% interval (Wald). */
  ratio: number;
  low: number;
  high: number;
  p: number;
}

/**
 * Cox's hazard ratio of an exposure, within strata where subjects have one. Null where there is no
 * finite estimate: no events, nobody or everybody exposed, or events in one group only.
 * Sources: D. R. Cox, JRSS B 34 (1972) 187-220; ties after B. Efron, JASA 72 (1977) 557-565, or Breslow.
 */
export function cox(subjects: readonly CoxSubject[], ties: CoxTies = 'efron'): HazardRatio | null {
  const likelihood = partialLikelihood(subjects, ties);
  let coefficient = 0;
  let now = likelihood(0);
  for (let step = 0; step < MAX_STEPS; step++) {
    if (!(now.information > 1e-12)) return null;
    let move = now.score / now.information;
    // Newton may overshoot far from the top; halving keeps the likelihood rising.
    let next = likelihood(coefficient + move);
    while (next.logLikelihood < now.logLikelihood - 1e-9 && Math.abs(move) > 1e-10) {
      move /= 2;
      next = likelihood(coefficient + move);
    }
    coefficient += move;
    now = next;
    if (Math.abs(coefficient) > LARGEST_COEFFICIENT) return null;
    if (Math.abs(move) < 1e-10) break;
  }
  const standardError = 1 / Math.sqrt(now.information);
  return {
    coefficient,
    standardError,
    ratio: Math.exp(coefficient),
    low: Math.exp(coefficient - Z * standardError),
    high: Math.exp(coefficient + Z * standardError),
    p: normalTwoSidedP(coefficient / standardError),
  };
}
