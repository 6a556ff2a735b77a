import type { FactSums } from './facts';
import type { SeveritySums } from './intraclass-correlation';
import { sumOf } from './sum-of';

/** The sums of severity over the scored conversations of some facts; zeros for no rows. */
export function severitySums(facts: readonly FactSums[]): SeveritySums {
  return {
    n: sumOf(facts, 'scored'),
    severity: sumOf(facts, 'severitySum'),
    severitySquares: sumOf(facts, 'severitySquareSum'),
  };
}
