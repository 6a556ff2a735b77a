import { asc, inArray } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { conversations, findings, messages } from '@/db/schema/sqlite';

export interface StoredScores {
  conversation: typeof conversations.$inferSelect;
  messages: Pick<
    typeof messages.$inferSelect,
    | 'conversationId'
    | 'sentimentLabel'
    | 'sentimentScore'
    | 'breakdown'
    | 'policyVerdict'
    | 'policyScore'
    | 'policyEntry'
  >[];
  findings: (typeof findings.$inferSelect)[];
}

/** What is stored of these conversations' scores (at most a few hundred), by key. */
export async function readScores(db: Database, ids: readonly number[]): Promise<Map<number, StoredScores>> {
  const keys = [...ids];
  const { conversationId, seq } = messages;
  const { sentimentLabel, sentimentScore, breakdown, policyVerdict, policyScore, policyEntry } = messages;
  const rows = await db.select().from(conversations).where(inArray(conversations.id, keys));
  const said = await db
    .select({
      conversationId,
      sentimentLabel,
      sentimentScore,
      breakdown,
      policyVerdict,
      policyScore,
      policyEntry,
    })
    .from(messages)
    .where(inArray(conversationId, keys))
    .orderBy(asc(conversationId), asc(seq));
  const found = await db
    .select()
    .from(findings)
    .where(inArray(findings.conversationId, keys))
    .orderBy(asc(findings.conversationId), asc(findings.ordinal));
  const scores = new Map<number, StoredScores>();
  for (const conversation of rows) scores.set(conversation.id, { conversation, messages: [], findings: [] });
  for (const message of said) scores.get(message.conversationId)?.messages.push(message);
  for (const finding of found) scores.get(finding.conversationId)?.findings.push(finding);
  return scores;
}
