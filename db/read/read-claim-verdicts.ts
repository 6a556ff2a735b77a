import { and, asc, count, eq, isNotNull } from 'drizzle-orm';
import type { Filter } from '@/core/filter/filter';
import type { ClaimVerdict } from '@/core/scoring/accuracy/judge-claim';
import type { Database } from '@/db/database';
import { conversations, messages } from '@/db/schema/sqlite';
import { filterPredicate } from './filter-predicate';

/** How many messages hold a statement that the register says something of. */
export interface VerdictCount {
  channel: string;
  verdict: ClaimVerdict;
  messages: number;
}

/** Messages of scored conversations that a filter means, by channel and by what the policy register says of them. */
export async function readClaimVerdicts(db: Database, filter: Filter): Promise<VerdictCount[]> {
  const rows = await db
    .select({
      channel: conversations.channel,
      verdict: messages.policyVerdict,
      messages: count().mapWith(Number),
    })
    .from(messages)
    .innerJoin(conversations, eq(conversations.id, messages.conversationId))
    .where(
      and(isNotNull(messages.policyVerdict), eq(conversations.scored, true), filterPredicate(db, filter)),
    )
    .groupBy(conversations.channel, messages.policyVerdict)
    .orderBy(asc(conversations.channel), asc(messages.policyVerdict));
  return rows.flatMap(({ verdict, ...row }) => (verdict === null ? [] : [{ ...row, verdict }]));
}
