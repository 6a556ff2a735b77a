import { asc, eq } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import type { Finding, Span } from '@/core/scoring/finding';
import type { Severity } from '@/core/scoring/severity';
import type { Database } from '@/db/database';
import { conversations, findings, messages } from '@/db/schema/sqlite';

/** One conversation with its messages and findings, or null where none with this id lies on the channels of `within`. */
export async function readConversation(
  db: Database,
  externalId: string,
  within: ScopedFilter['within'] = null,
) {
  const [row] = await db.select().from(conversations).where(eq(conversations.externalId, externalId));
  if (!row || within?.includes(row.channel) === false) return null;
  const texts = await db
    .select({
      seq: messages.seq,
      role: messages.role,
      at: messages.at,
      author: messages.author,
      text: messages.text,
      sentimentLabel: messages.sentimentLabel,
      sentimentScore: messages.sentimentScore,
    })
    .from(messages)
    .where(eq(messages.conversationId, row.id))
    .orderBy(asc(messages.seq));
  const found = await db
    .select()
    .from(findings)
    .where(eq(findings.conversationId, row.id))
    .orderBy(asc(findings.ordinal));
  const severity: Severity = {
    total: row.severity / 1e6,
    parts: {
      escalation: row.partEscalation / 1e6,
      accuracy: row.partAccuracy / 1e6,
      confusion: row.partConfusion / 1e6,
      empathy: row.partEmpathy / 1e6,
      negativeEnd: row.partNegativeEnd / 1e6,
    },
  };
  return {
    conversation: row,
    messages: texts,
    findings: found.map(
      ({ kind, messageSeq, confidence, rule, evidence }): Finding => ({
        kind,
        message: messageSeq,
        confidence,
        rule,
        evidence: JSON.parse(evidence) as Span[],
      }),
    ),
    severity,
  };
}
