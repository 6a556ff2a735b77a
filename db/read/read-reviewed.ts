import { and, asc, eq, inArray } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import type { ReviewedConversation } from '@/core/review/reviewed-conversation';
import type { FindingKind } from '@/core/scoring/finding';
import type { Database } from '@/db/database';
import { conversations, findings, reviews, reviewVerdicts } from '@/db/schema/sqlite';
import { filterPredicate } from './filter-predicate';

/** Conversations a query. */
const CHUNK = 500;

/**
 * The reviewed conversations that a filter means. Where several have read one, the latest review counts.
 * One that has grown since its review counts as not reviewed.
 */
export async function readReviewed(db: Database, filter: ScopedFilter): Promise<ReviewedConversation[]> {
  const rows = await db
    .select({
      id: conversations.id,
      conversation: reviews.conversation,
      reviewer: reviews.reviewer,
      sampled: reviews.sampled,
    })
    .from(reviews)
    // Crossed, so that no engine goes through the conversations of the period.
    .crossJoin(conversations)
    .where(
      and(
        eq(conversations.externalId, reviews.conversation),
        eq(conversations.messageCount, reviews.messageCount),
        eq(conversations.scored, true),
        filterPredicate(db, filter),
      ),
    )
    .orderBy(asc(reviews.at), asc(reviews.reviewer));
  const latest = new Map(rows.map((row) => [row.id, row]));
  const keys = [...latest.keys()];
  const machine = new Map<number, Set<FindingKind>>(keys.map((id) => [id, new Set()]));
  const people = new Map<number, Set<FindingKind>>(keys.map((id) => [id, new Set()]));
  for (let from = 0; from < keys.length; from += CHUNK) {
    const some = keys.slice(from, from + CHUNK);
    const found = await db
      .selectDistinct({ id: findings.conversationId, kind: findings.kind })
      .from(findings)
      .where(inArray(findings.conversationId, some));
    for (const { id, kind } of found) machine.get(id)?.add(kind);
    const said = await db
      .select({
        id: conversations.id,
        reviewer: reviewVerdicts.reviewer,
        kind: reviewVerdicts.kind,
        verdict: reviewVerdicts.verdict,
      })
      .from(reviewVerdicts)
      .innerJoin(conversations, eq(conversations.externalId, reviewVerdicts.conversation))
      .where(inArray(conversations.id, some));
    for (const { id, reviewer, kind, verdict } of said) {
      if (verdict !== 'rejected' && latest.get(id)?.reviewer === reviewer) people.get(id)?.add(kind);
    }
  }
  return [...latest.values()].map(({ id, sampled }) => ({
    sampled,
    machine: machine.get(id) ?? new Set(),
    people: people.get(id) ?? new Set(),
  }));
}
