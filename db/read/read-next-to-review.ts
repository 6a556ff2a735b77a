import { and, asc, eq, exists, isNull, not, sql } from 'drizzle-orm';
import { NO_FILTER, type ScopedFilter } from '@/core/filter/filter';
import type { Queue } from '@/core/review/queue';
import type { Database } from '@/db/database';
import { conversations, DOUBT, findings, reviews, weeklyFacts } from '@/db/schema/sqlite';
import { filterPredicate } from './filter-predicate';
import { readReviewQueue } from './read-review-queue';

type Within = ScopedFilter['within'];

/** The next conversation (external id) of a queue that nobody has reviewed; null where none is left. */
export async function readNextToReview(
  db: Database,
  queue: Queue,
  within: Within = null,
): Promise<string | null> {
  if (queue === 'random') return (await readReviewQueue(db, { ...NO_FILTER, within }, 1))[0] ?? null;
  return queue === 'stratified' ? nextOfChannels(db, within) : nextUncertain(db, within);
}

/** From the channel that was reviewed least so far, so that small channels come up as often as large ones. */
async function nextOfChannels(db: Database, within: Within): Promise<string | null> {
  const channels = await db.selectDistinct({ name: weeklyFacts.channel }).from(weeklyFacts);
  const done = await db
    .select({ channel: conversations.channel, n: sql<number>`count(*)`.mapWith(Number) })
    .from(reviews)
    .innerJoin(conversations, eq(conversations.externalId, reviews.conversation))
    .groupBy(conversations.channel);
  const counts = new Map(done.map(({ channel, n }) => [channel, n]));
  const order = channels
    .map(({ name }) => name)
    .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1));
  for (const channel of order) {
    const [next] = await readReviewQueue(db, { ...NO_FILTER, channel, within }, 1);
    if (next !== undefined) return next;
  }
  return null;
}

/** The finding whose confidence is nearest to even: what a person says of it teaches most. */
async function nextUncertain(db: Database, within: Within): Promise<string | null> {
  const reviewed = db
    .select({ one: sql`1` })
    .from(reviews)
    .where(eq(reviews.conversation, conversations.externalId));
  const [next] = await db
    .select({ externalId: conversations.externalId })
    .from(findings)
    .innerJoin(conversations, eq(conversations.id, findings.conversationId))
    .where(
      and(
        eq(conversations.scored, true),
        isNull(conversations.textDeletedAt),
        not(exists(reviewed)),
        filterPredicate(db, { ...NO_FILTER, within }),
      ),
    )
    .orderBy(asc(DOUBT), asc(findings.conversationId))
    .limit(1);
  return next?.externalId ?? null;
}
