import { normalTwoSidedP } from '@/core/math/normal-cdf';
import { binomialTails } from './binomial-tails';
import { EWMA_WIDTH, ewma } from './ewma';

/** Complete weeks that say what is usual, before any week is judged; METRICS "Change". */
const BASELINE_WEEKS = 8;

/** Expected failures (and successes) below which the normal limits don't hold; METRICS "Change". */
const ENOUGH_EXPECTED = 5;

/** Chance of a false signal of one exact limit: that of a normal value beyond the chart's width, both sides. */
const EXACT_LEVEL = normalTwoSidedP(EWMA_WIDTH);

export interface WeekOfRate {
  week: string;
  numerator: number;
  denominator: number;
  complete: boolean;
}

export interface ControlPoint {
  week: string;
  /** The week's own rate; null without a denominator. */
  value: number | null;
  /** What is usual: the pooled rate of the baseline. */
  expected: number;
  /** `ewma`: by the smoothed rate; `exact`: this week alone, by the binomial distribution. */
  method: 'ewma' | 'exact';
  signal: 'high' | 'low' | null;
  /** The smoothed rate; null where the method is `exact`. */
  smoothed: number | null;
  /** Limits in a week of this size: of the smoothed rate, or of the week's own. */
  low: number;
  high: number;
  /** Two-sided chance of so much or more if nothing had changed. */
  p: number | null;
}

/**
 * Weeks in which a rate left what is usual, after the first 8 complete weeks with data. Incomplete weeks
 * are left out. A week with fewer than 5 expected failures or successes is judged alone by exact binomial
 * limits and does not move the average. Fewer than 8 weeks give nothing. `weeks` must be in order.
 */
export function rateControl(weeks: readonly WeekOfRate[]): ControlPoint[] {
  const usable = weeks.filter(({ complete, denominator }) => complete && denominator > 0);
  const baseline = usable.slice(0, BASELINE_WEEKS);
  if (baseline.length < BASELINE_WEEKS) return [];
  const judged = usable.slice(BASELINE_WEEKS);
  const sum = (field: 'numerator' | 'denominator') => baseline.reduce((total, row) => total + row[field], 0);
  const expected = sum('numerator') / sum('denominator');
  // What never (or always) happened in eight weeks may still happen: half a case more of each kind.
  const never = expected === 0 || expected === 1;
  const likely = never ? (sum('numerator') + 0.5) / (sum('denominator') + 1) : expected;
  const scores = judged.map(({ numerator, denominator }) => {
    const fewest = denominator * Math.min(likely, 1 - likely);
    if (fewest < ENOUGH_EXPECTED) return null;
    return (numerator / denominator - likely) / Math.sqrt((likely * (1 - likely)) / denominator);
  });
  const smoothed = ewma(scores);
  return judged.map(({ week, numerator, denominator }, i) => {
    const known = { week, value: numerator / denominator, expected };
    const point = smoothed[i];
    if (!point) {
      const exact = { ...exactSignal(numerator, denominator, likely), ...exactLimits(denominator, likely) };
      return { ...known, method: 'exact', smoothed: null, ...exact };
    }
    const sigma = Math.sqrt((likely * (1 - likely)) / denominator);
    const at = (z: number) => Math.min(1, Math.max(0, likely + z * sigma));
    const p = normalTwoSidedP((point.value / point.limit) * EWMA_WIDTH);
    return {
      ...known,
      method: 'ewma',
      signal: point.signal,
      smoothed: at(point.value),
      low: at(-point.limit),
      high: at(point.limit),
      p,
    };
  });
}

function exactSignal(count: number, trials: number, expected: number): Pick<ControlPoint, 'signal' | 'p'> {
  const { atMost, atLeast } = binomialTails(count, trials, expected);
  const p = Math.min(1, 2 * Math.min(atMost, atLeast));
  if (p >= EXACT_LEVEL) return { signal: null, p };
  return { signal: atLeast < atMost ? 'high' : 'low', p };
}

/** The lowest and the highest rate of a week of this size that is no signal. */
function exactLimits(trials: number, expected: number): { low: number; high: number } {
  const quiet = (count: number) => exactSignal(count, trials, expected).signal === null;
  let low = Math.floor(trials * expected);
  let high = Math.ceil(trials * expected);
  while (low > 0 && quiet(low - 1)) low -= 1;
  while (high < trials && quiet(high + 1)) high += 1;
  return { low: low / trials, high: high / trials };
}
