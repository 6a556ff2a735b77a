import { and, eq } from 'drizzle-orm';
import type { Verdict } from '@/core/review/verdict';
import type { FindingKind } from '@/core/scoring/finding';
import type { Transactions } from '@/db/engine';
import { conversations, findings, reviewVerdicts } from '@/db/schema/sqlite';

/** Names one finding, the machine's or a person's. */
export interface ReviewedFinding {
  /** External id of the conversation. */
  conversation: string;
  /** Who says so: a name, or one fixed word where the workspace knows no names. */
  reviewer: string;
  kind: FindingKind;
  /** Index of the message that it is tied to. */
  messageSeq: number;
}

export type VerdictOutcome = 'recorded' | 'no-conversation' | 'no-such-finding' | 'found-already';

/**
 * Keeps what a reviewer says of one finding, in place of what the same reviewer said of it before. The
 * machine's findings are confirmed or rejected; what it overlooked is added. Anything else is not recorded,
 * and the answer says why. The conversation counts as reviewed from `completeReview` on.
 */
export async function recordVerdict(
  engine: Transactions,
  finding: ReviewedFinding & { verdict: Verdict; note?: string | null },
  now: number,
): Promise<VerdictOutcome> {
  const { conversation, reviewer, kind, messageSeq, verdict, note = null } = finding;
  return engine.transaction(async (db) => {
    const [stored] = await db
      .select({ id: conversations.id, messages: conversations.messageCount })
      .from(conversations)
      .where(eq(conversations.externalId, conversation));
    if (stored === undefined) return 'no-conversation';
    if (!(messageSeq >= 0 && messageSeq < stored.messages)) return 'no-such-finding';
    const [found] = await db
      .select({ kind: findings.kind })
      .from(findings)
      .where(
        and(
          eq(findings.conversationId, stored.id),
          eq(findings.kind, kind),
          eq(findings.messageSeq, messageSeq),
        ),
      );
    if (found === undefined && verdict !== 'added') return 'no-such-finding';
    if (found !== undefined && verdict === 'added') return 'found-already';
    await db
      .insert(reviewVerdicts)
      .values({ conversation, reviewer, kind, messageSeq, verdict, note, at: now })
      .onConflictDoUpdate({
        target: [
          reviewVerdicts.conversation,
          reviewVerdicts.reviewer,
          reviewVerdicts.kind,
          reviewVerdicts.messageSeq,
        ],
        set: { verdict, note, at: now },
      });
    return 'recorded';
  });
}
