/** Everything the codebook names, in the order in which the product lists it. */
export const FINDING_KINDS = [
  'human_request',
  'contact_request',
  'escalation.refused',
  'escalation.ignored',
  'escalation.circular',
  'escalation.dropped',
  'escalation.delayed',
  'escalation.repeat_after_transfer',
  'escalation.misdirected',
  'escalation.missed',
  'confusion.fallback',
  'confusion.loop',
  'confusion.rephrase',
  'confusion.correction',
  'confusion.customer_lost',
  'confusion.contradiction',
  'confusion.unanswered',
  'accuracy.contradicts_policy',
  'accuracy.unsupported_policy',
  'empathy.missing',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** Words that show a finding: UTF-16 offsets into the text of message `message`, end exclusive. */
export interface Span {
  message: number;
  start: number;
  end: number;
}

/** One thing that went wrong (or one signal), tied to its anchor message. */
export interface Finding {
  kind: FindingKind;
  /** Index of the anchor message in the conversation. */
  message: number;
  /** Probability in (0, 1] that a careful reader would agree. */
  confidence: number;
  /** Name of the rule that saw it, documented in docs/scoring.md. */
  rule: string;
  /** The very words; never empty. */
  evidence: Span[];
}
