import type { FactSums } from './facts';
import { FUNNEL_STEPS, type FunnelStep } from './funnel-steps';
import { type Rate, rate } from './rate';
import { INDEPENDENT_RATES, type RateDesign } from './rate-design';
import { type FactCount, sumOf } from './sum-of';

const COUNT_OF: Record<FunnelStep, FactCount> = {
  asked: 'asked',
  acknowledged: 'acknowledged',
  promised: 'promised',
  'person-replied': 'personReplied',
  'in-time': 'inTime',
  'not-repeated': 'notRepeated',
  resolved: 'requestResolved',
};

export interface FunnelRow {
  step: FunnelStep;
  /** Conversations that came this far, as a share of those that asked. */
  reached: Rate;
  /** Conversations lost between the step before and this one; 0 at the first. */
  lost: number;
}

/**
 * What becomes of requests for a person, step by step; counts only fall. Where nobody asked, every step
 * is without a value. Source: METRICS "Escalation funnel".
 */
export function escalationFunnel(
  facts: readonly FactSums[],
  design: RateDesign = INDEPENDENT_RATES,
): FunnelRow[] {
  const asked = sumOf(facts, 'asked');
  let before = asked;
  return FUNNEL_STEPS.map((step) => {
    const count = sumOf(facts, COUNT_OF[step]);
    const lost = before - count;
    before = count;
    return { step, reached: rate(count, asked, 'nobody asked for a person', design(asked)), lost };
  });
}
