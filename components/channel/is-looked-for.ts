import { unscoredGroups } from '@/components/trust/unscored-groups';
import type { FigureKey } from '@/core/metrics/figure-catalog';

/** Whether anything looks for what a rate counts: else 0% would claim that it never happens. */
export function isLookedFor(key: FigureKey, hasPolicies: boolean): boolean {
  if (key === 'misinformedRate') return hasPolicies;
  return key !== 'empathyGapRate' || !unscoredGroups().includes('empathy');
}
