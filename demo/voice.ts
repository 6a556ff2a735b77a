/** How one make of bot talks. Every list holds pieces; see `fill`. */
export interface Voice {
  /** What it opens a conversation with. */
  welcome: readonly string[];
  /** Before an answer to a calm customer; an empty piece is none. */
  lead: readonly string[];
  /** After an answer. */
  tail: readonly string[];
  askOrder: readonly string[];
  /** Before an answer to an annoyed customer. */
  sorry: readonly string[];
  promise: readonly string[];
  /** Commits to a transfer and asks one thing first. */
  route: readonly string[];
  offer: readonly string[];
  /** No person until the morning, with a way to one. */
  closed: readonly string[];
  callbackNoted: readonly string[];
  refuse: readonly string[];
  /** Neither grants nor declines: the menu, the standard question. */
  menu: readonly string[];
  fallback: readonly string[];
  /** Answers "are you a human?". */
  machine: readonly string[];
  /** Answers a question for a phone number. */
  contact: readonly string[];
  /** Answers distress with business as usual. */
  cold: readonly string[];
  goodbye: readonly string[];
}
