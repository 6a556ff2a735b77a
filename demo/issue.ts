/** A further question of the same customer, and its answer. */
export interface FollowUp {
  ask: readonly string[];
  answer: readonly string[];
}

/** One reason to write to Fernhill, with everything that either side may say about it. */
export interface Issue {
  /** The request in the customer's first words. */
  asks: readonly string[];
  /** The same request in other words, for when the answer missed it. */
  again: readonly string[];
  /** The request set against what the bot took it for: a correction. */
  contrasts?: readonly string[];
  /** What the bot must know first: the order number, or something of its own. */
  needs?: 'order' | { clarify: readonly string[]; detail: readonly string[] };
  /** What settles it, as a bot says it. */
  answers: readonly string[];
  more: readonly FollowUp[];
  /** What settles it, as a person says it. */
  agentFixes: readonly string[];
  /** The help page on the subject: right in general, no answer to this customer. */
  selfService: readonly string[];
  /** The customer is already annoyed when writing. */
  upset?: true;
  /** Needs a photo, so nobody calls about it. */
  typedOnly?: true;
  /** Asks for money or a return, where a rule on refunds would come in. */
  aboutRefund?: true;
}
