import type { FactSums } from './facts';
import { type Rate, rate } from './rate';
import { INDEPENDENT_RATES, type RateDesign } from './rate-design';
import { rateOf } from './rate-of';
import { sumOf } from './sum-of';

export interface Resolutions {
  /** No person wrote. */
  contained: Rate;
  /** No person wrote, and the customer left without asking for more. */
  assumed: Rate;
  /** No person wrote, and the text shows that the matter was solved. */
  verified: Rate;
  /** No person wrote, assumed or verified, and the customer was not back on the topic within 7 days. */
  durable: Rate;
  /** Contained less durable, of the same conversations: what "contained" counts and did not last. */
  deflectionGap: Rate;
}

const NOT_FOLLOWED = 'no named customer has been followed for 7 days yet';

/**
 * Four ways to count what was settled without a person, side by side. `facts` are all of the period;
 * `followed` only those of days that are more than 7 days back, of which the rest is a share where the
 * customer is named. Source: METRICS "Four resolutions".
 */
export function resolutions(
  facts: readonly FactSums[],
  followed: readonly FactSums[],
  design: RateDesign = INDEPENDENT_RATES,
): Resolutions {
  const share = (count: 'contained' | 'assumed' | 'verified') =>
    rateOf(facts, count, 'scored', 'no scored conversations', design);
  const of = sumOf(followed, 'followed');
  const durable = sumOf(followed, 'durable');
  const contained = sumOf(followed, 'followedContained');
  return {
    contained: share('contained'),
    assumed: share('assumed'),
    verified: share('verified'),
    durable: rate(durable, of, NOT_FOLLOWED, design(of)),
    deflectionGap: rate(contained - durable, of, NOT_FOLLOWED, design(of)),
  };
}
