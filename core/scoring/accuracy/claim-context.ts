import type { RegisterEntry } from './compile-register';

/** What was said before a claim, as far as it tells what the claim speaks of. */
export interface ClaimContext {
  /** Subject stems of the customer's message before. */
  asked: ReadonlySet<string>;
  /** Numbers that the customer brought up: to repeat them is to state nothing. */
  named: ReadonlySet<string>;
  /** Subject stems of the sentence before, in the same message. */
  before: readonly string[];
  /** The entry that was spoken of last; null before any. */
  current: RegisterEntry | null;
  /** The sentence right before spoke of it. */
  follows: boolean;
}
