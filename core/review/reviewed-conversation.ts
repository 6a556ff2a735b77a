import type { FindingKind } from '@/core/scoring/finding';

/** A scored conversation that a person has read whole, as it is now. */
export interface ReviewedConversation {
  /** It was drawn at random, not picked by hand. */
  sampled: boolean;
  /** Kinds of findings that the machine has in it, and those that the person says are there. */
  machine: ReadonlySet<FindingKind>;
  people: ReadonlySet<FindingKind>;
}
