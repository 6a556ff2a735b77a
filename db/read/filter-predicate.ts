import { and, eq, exists, gt, gte, isNull, lte, type SQL, sql } from 'drizzle-orm';
import type { Filter, Outcome } from '@/core/filter/filter';
import type { DriverGroup } from '@/core/scoring/driver-group';
import type { Database } from '@/db/database';
import { conversationSources, conversations, findings } from '@/db/schema/sqlite';

const OUTCOME_IS: Record<Outcome, SQL> = {
  engaged: eq(conversations.engaged, true),
  scored: eq(conversations.scored, true),
  asked: eq(conversations.asked, true),
  'escalation-failed': eq(conversations.escalationFailed, true),
  confused: eq(conversations.confused, true),
  misinformed: eq(conversations.misinformed, true),
  unempathic: eq(conversations.unempathic, true),
  'negative-end': eq(conversations.negativeEnd, true),
  resolved: eq(conversations.resolved, 'yes'),
  unresolved: eq(conversations.resolved, 'no'),
};

const DRIVER_COLUMNS = {
  escalation: conversations.partEscalation,
  accuracy: conversations.partAccuracy,
  confusion: conversations.partConfusion,
  empathy: conversations.partEmpathy,
  negativeEnd: conversations.partNegativeEnd,
} satisfies Record<DriverGroup, unknown>;

/** The conversations that a filter means: the one predicate behind every list and every figure. */
export function filterPredicate(db: Database, filter: Filter): SQL | undefined {
  const is: (SQL | undefined)[] = [];
  if (filter.from !== null) is.push(gte(conversations.day, filter.from));
  if (filter.to !== null) is.push(lte(conversations.day, filter.to));
  if (filter.channel !== null) is.push(eq(conversations.channel, filter.channel));
  if (filter.topic === '') is.push(isNull(conversations.topic));
  else if (filter.topic !== null) is.push(eq(conversations.topic, filter.topic));
  if (filter.customers !== null) is.push(eq(conversations.customerKind, filter.customers));
  if (filter.language !== null) is.push(eq(conversations.language, filter.language));
  if (filter.handledBy !== null) is.push(eq(conversations.humanJoined, filter.handledBy === 'person'));
  if (filter.outcome !== null) is.push(OUTCOME_IS[filter.outcome]);
  if (filter.driver !== null) is.push(gt(DRIVER_COLUMNS[filter.driver], 0));
  if (filter.finding !== null) {
    const found = db
      .select({ one: sql`1` })
      .from(findings)
      .where(and(eq(findings.kind, filter.finding), eq(findings.conversationId, conversations.id)));
    is.push(exists(found));
  }
  if (filter.importId !== null) {
    const source = db
      .select({ one: sql`1` })
      .from(conversationSources)
      .where(
        and(
          eq(conversationSources.importId, filter.importId),
          eq(conversationSources.conversationId, conversations.id),
        ),
      );
    is.push(exists(source));
  }
  return and(...is);
}
