import { type CorrectedMean, predictionPowered } from './prediction-powered';

/** Reviewed conversations: what the machine says of them, and what people say. */
export interface Agreement {
  both: number;
  machineOnly: number;
  peopleOnly: number;
  neither: number;
}

/** Reviews below which a rate is not corrected; the threshold of METRICS "Trust", step 7. */
const ENOUGH = 30;

export interface CorrectedRate {
  /** The machine's share of all conversations, as it stands. */
  raw: number | null;
  /** What people would have found, 0 to 1, with a 95% interval; null where it can't be told. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** Conversations the machine read, and those of them that people reviewed at random. */
  n: number;
  reviewed: number;
  reason: string | null;
}

/**
 * A rate corrected by reviews of a random sample: numerator and denominator are the machine's over all,
 * `reviewed` the sample. Under 30 reviews there is no correction. Where machine and people agree on every
 * reviewed conversation, one disagreement each way is added, so that a spotless small sample does not pass for
 * a perfect detector. Source: METRICS "Fixtures" (prediction-powered estimate).
 */
export function correctedRate(numerator: number, denominator: number, reviewed: Agreement): CorrectedRate {
  const { both, machineOnly, peopleOnly, neither } = reviewed;
  const n = both + machineOnly + peopleOnly + neither;
  const raw = denominator === 0 ? null : numerator / denominator;
  const known = { raw, n: denominator, reviewed: n };
  const without = (reason: string) => ({ ...known, value: null, low: null, high: null, reason });
  if (raw === null) return without('no scored conversations');
  if (n < ENOUGH) return without(`not enough reviews: ${n} at random, ${ENOUGH} are needed`);
  const differ = machineOnly + peopleOnly;
  const corrected = predictionPowered(
    { n: denominator, sum: numerator, squares: numerator },
    differ > 0 ? { n, sum: peopleOnly - machineOnly, squares: differ } : { n: n + 2, sum: 0, squares: 2 },
  );
  if (corrected === null) return without('not enough conversations');
  return { ...known, ...shown(corrected), reason: null };
}

function shown({ value, low, high }: CorrectedMean) {
  return { value, low, high };
}
