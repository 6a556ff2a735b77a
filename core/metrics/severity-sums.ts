import type { SeverityFacts, SeveritySums } from './facts';
import { sumOf } from './sum-of';

/** The sums of severity over the scored conversations of some facts; zeros for no rows. */
export function severitySums(
  facts: readonly Pick<SeverityFacts, 'scored' | 'severitySum' | 'severitySquareSum'>[],
): SeveritySums {
  return {
    n: sumOf(facts, 'scored'),
    severity: sumOf(facts, 'severitySum'),
    severitySquares: sumOf(facts, 'severitySquareSum'),
  };
}
