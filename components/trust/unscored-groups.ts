import { DRIVER_GROUPS, type DriverGroup } from '@/core/scoring/driver-group';

/**
 * What this version's scorer can find. A group outside costs nothing because nobody looked, which a
 * table must not pass off as a zero; the test of this file holds the list against the scorer.
 */
const SCORED_GROUPS: readonly DriverGroup[] = [
  'escalation',
  'accuracy',
  'confusion',
  'empathy',
  'negativeEnd',
];

/** The driver groups that this version does not score yet, in the order of the ledger. */
export function unscoredGroups(): DriverGroup[] {
  return DRIVER_GROUPS.filter((group) => !SCORED_GROUPS.includes(group));
}
