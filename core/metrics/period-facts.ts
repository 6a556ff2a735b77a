import type { CustomerClusterSums, StratumFacts } from './facts';

/** A period (both days count) with what is known of it; `clusters` are of the same conversations. */
export interface PeriodFacts {
  from: string;
  to: string;
  facts: readonly StratumFacts[];
  clusters: readonly CustomerClusterSums[];
}
