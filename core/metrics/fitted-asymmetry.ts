import { normalQuantile } from '@/core/math/normal-quantile';
import { type LogisticGroup, logisticFit } from './logistic-fit';

const Z = normalQuantile(0.975);

/** Leavers below which nothing is fitted: ten for each of the two effects, and ten for the base; a rule of thumb. */
const ENOUGH_LEFT = 30;

/** Customers by their contacts of the first 30 days, and whether they left in the 90 days after. */
export interface ContactsAndChurn {
  good: number;
  bad: number;
  left: boolean;
  count: number;
}

export interface FittedAsymmetry {
  /** One bad contact weighs as much as so many good ones; null where it can't be told. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** Customers, and those of them who left. */
  n: number;
  left: number;
  /** Change of the log odds of leaving that goes with one more contact of each kind; null without a fit. */
  perBad: number | null;
  perGood: number | null;
  reason: string | null;
}

/**
 * How many good contacts go with as much staying as one bad contact goes with leaving, in the workspace's own
 * data: the ratio of the two effects in a logistic model of leaving, with Fieller's interval. It needs a
 * bad contact to go with leaving and a good one with staying, both beyond doubt; else it is not enough data, and
 * the reason says what is missing. Associated, not caused.
 * Source: E. C. Fieller, JRSS B 16 (1954) 175-185.
 */
export function fittedAsymmetry(rows: readonly ContactsAndChurn[]): FittedAsymmetry {
  const n = rows.reduce((sum, { count }) => sum + count, 0);
  const left = rows.reduce((sum, row) => sum + (row.left ? row.count : 0), 0);
  const without = (reason: string, perBad: number | null = null, perGood: number | null = null) => ({
    value: null,
    low: null,
    high: null,
    n,
    left,
    perBad,
    perGood,
    reason,
  });
  if (n === 0) return without('no customer of the customers file was followed for 120 days');
  if (Math.min(left, n - left) < ENOUGH_LEFT) {
    return without(
      `not enough data: ${left} of ${n} customers left, ${ENOUGH_LEFT} are needed on either side`,
    );
  }
  const fit = logisticFit(
    rows.map(({ good, bad, left: yes, count }): LogisticGroup => ({ x: [1, bad, good], yes, count })),
  );
  if (fit === null) return without('not enough data: good and bad contacts cannot be told apart');
  const [, perBad = 0, perGood = 0] = fit.coefficients;
  const [varBad, varGood, both] = [fit.covariance[1]?.[1], fit.covariance[2]?.[2], fit.covariance[1]?.[2]];
  if (varBad === undefined || varGood === undefined || both === undefined) throw new Error('no covariance');
  if (perBad - Z * Math.sqrt(varBad) <= 0) {
    return without('not enough data: bad contacts do not clearly go with leaving', perBad, perGood);
  }
  if (perGood + Z * Math.sqrt(varGood) >= 0) {
    return without('not enough data: good contacts do not clearly go with staying', perBad, perGood);
  }
  // Fieller: all N for which perBad + N perGood is within its error of 0.
  const a = perGood * perGood - Z * Z * varGood;
  const b = perBad * perGood - Z * Z * both;
  const c = perBad * perBad - Z * Z * varBad;
  const root = Math.sqrt(Math.max(0, b * b - a * c));
  return {
    value: -perBad / perGood,
    low: (-b - root) / a,
    high: (-b + root) / a,
    n,
    left,
    perBad,
    perGood,
    reason: null,
  };
}
