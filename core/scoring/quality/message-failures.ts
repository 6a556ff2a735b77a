import type { Finding, FindingKind } from '@/core/scoring/finding';

/** Replies that did not serve the customer. */
const REPLY: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'escalation.refused',
  'escalation.ignored',
  'confusion.fallback',
  'confusion.loop',
  'confusion.contradiction',
  'confusion.unanswered',
]);
/** Customer messages that show trouble whatever their words. */
const CUSTOMER: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'escalation.circular',
  'confusion.rephrase',
  'confusion.correction',
  'confusion.customer_lost',
]);

export interface MessageFailures {
  /** By message: highest confidence that this reply failed the customer, 0 to 1. */
  reply: Float64Array;
  /** By message: highest confidence that this customer message is a sign of trouble, 0 to 1. */
  customer: Float64Array;
}

/** Where in a conversation something went wrong, as the models read it; zeros without findings. */
export function messageFailures(messages: number, findings: readonly Finding[]): MessageFailures {
  const failures = { reply: new Float64Array(messages), customer: new Float64Array(messages) };
  for (const { kind, message, confidence } of findings) {
    const into = REPLY.has(kind) ? failures.reply : CUSTOMER.has(kind) ? failures.customer : null;
    if (into !== null) into[message] = Math.max(into[message] ?? 0, confidence);
  }
  return failures;
}
