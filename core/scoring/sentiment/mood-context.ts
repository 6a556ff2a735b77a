import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { liveTransfer } from '@/core/scoring/escalation/live-transfer';
import type { Finding, FindingKind } from '@/core/scoring/finding';
import type { MoodContext } from './mood-features';

/** Replies that failed the customer. */
const FAILED: ReadonlySet<FindingKind> = new Set([
  'escalation.refused',
  'escalation.ignored',
  'confusion.fallback',
  'confusion.loop',
]);
/** Customer messages that are a sign of trouble whatever their words. */
const TROUBLE: ReadonlySet<FindingKind> = new Set(['escalation.circular', 'confusion.correction']);

/** The context of each customer message in order; the mood before, which only reading them gives, is left 0. */
export function moodContexts(
  analysis: Analysis,
  findings: readonly Finding[],
  requests: ReadonlyMap<number, number>,
): { message: MessageAnalysis; context: MoodContext }[] {
  const failed = highest(findings, FAILED);
  const trouble = highest(findings, TROUBLE);
  let written = 0;
  for (const { from, to } of analysis.messages) if (from < to) written++;
  const alone = written === 1;
  const contexts: { message: MessageAnalysis; context: MoodContext }[] = [];
  let failedReply = 0;
  let failures = 0;
  let waiting = false;
  for (const message of analysis.messages) {
    if (message.role === 'bot') {
      failedReply = Math.max(failedReply, failed.get(message.index) ?? 0);
      if (failed.has(message.index)) failures++;
      if (liveTransfer(analysis, message) !== undefined) waiting = true;
    } else if (message.role === 'agent') {
      waiting = false;
      failures = 0;
    } else if (message.role === 'customer') {
      contexts.push({
        message,
        context: {
          before: 0,
          first: contexts.length === 0,
          alone,
          failedReply,
          failures,
          waiting,
          request: requests.get(message.index) ?? 0,
          trouble: trouble.get(message.index) ?? 0,
        },
      });
      failedReply = 0;
    }
  }
  return contexts;
}

function highest(findings: readonly Finding[], kinds: ReadonlySet<FindingKind>): Map<number, number> {
  const found = new Map<number, number>();
  for (const { kind, message, confidence } of findings) {
    if (kinds.has(kind)) found.set(message, Math.max(found.get(message) ?? 0, confidence));
  }
  return found;
}
