import type { Outcome } from '@/core/filter/filter';
import type { FunnelStep, LossStep } from '@/core/metrics/funnel-steps';

/** What each step of a request for a person is called, and which conversations came that far. */
export const STEP_WORDS: Record<FunnelStep, { label: string; outcome: Outcome }> = {
  asked: { label: 'Asked for a person', outcome: 'asked' },
  acknowledged: { label: 'Request was heard', outcome: 'acknowledged' },
  promised: { label: 'A person was promised', outcome: 'promised' },
  'person-replied': { label: 'A person answered', outcome: 'person-replied' },
  'in-time': { label: 'Within the limit', outcome: 'in-time' },
  'not-repeated': { label: 'Nothing said twice', outcome: 'not-repeated' },
  resolved: { label: 'Solved', outcome: 'request-resolved' },
};

/** What happened to those who did not come to a step. */
export const LOSS_WORDS: Record<LossStep, string> = {
  acknowledged: 'not heard',
  promised: 'none promised',
  'person-replied': 'none came',
  'in-time': 'came late',
  'not-repeated': 'had to say it twice',
  resolved: 'not solved',
};
