import { and, desc, eq, inArray } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import type { WrongClaim } from '@/core/metrics/claim-clusters';
import type { Span } from '@/core/scoring/finding';
import type { Database } from '@/db/database';
import { conversations, findings, messages } from '@/db/schema/sqlite';
import { filterPredicate, WRONG_STATEMENTS } from './filter-predicate';

/** The wrong statements of scored conversations that a filter means, newest first, with the very words; at most `limit`. */
export async function readWrongClaims(
  db: Database,
  filter: ScopedFilter,
  limit: number,
): Promise<WrongClaim[]> {
  const rows = await db
    .select({
      conversation: findings.conversationId,
      channel: conversations.channel,
      day: conversations.day,
      week: conversations.week,
      kind: findings.kind,
      entry: messages.policyEntry,
      text: messages.text,
      evidence: findings.evidence,
    })
    .from(findings)
    .innerJoin(conversations, eq(conversations.id, findings.conversationId))
    .innerJoin(
      messages,
      and(eq(messages.conversationId, findings.conversationId), eq(messages.seq, findings.messageSeq)),
    )
    .where(
      and(
        inArray(findings.kind, WRONG_STATEMENTS),
        eq(conversations.scored, true),
        filterPredicate(db, filter),
      ),
    )
    .orderBy(desc(conversations.day), desc(findings.conversationId), findings.ordinal)
    .limit(limit);
  return rows.map(({ text, evidence, entry, ...row }) => {
    const [span] = JSON.parse(evidence) as Span[];
    return { ...row, entry: entry ?? '', statement: text.slice(span?.start ?? 0, span?.end).trim() };
  });
}
