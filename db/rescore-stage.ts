import type { ScoringBasis } from '@/core/scoring/scoring-basis';
import type { BuiltConversation } from './built-conversation';

/** A conversation that was scored again. */
export interface Rescored {
  id: number;
  /** The revision that was scored; another one is not touched. */
  revision: number;
  /** Its new rows; null where no score moved. */
  moved: BuiltConversation | null;
}

/** Where new scores wait until they are shown all at once. */
export interface RescoreStage {
  put(rescored: readonly Rescored[]): void;
  /**
   * Makes all new scores visible at once, with the sums before and after. Gives how many conversations
   * are out of date still, because they came or changed meanwhile; null where other policies are in force
   * than those that were scored by, and then nothing is changed.
   */
  publish(basis: ScoringBasis, now: number): Promise<number | null>;
  /** Writes to the run what the new scores would change, and changes nothing; otherwise as `publish`. */
  preview(basis: ScoringBasis, now: number): Promise<number | null>;
  discard(): void;
}
