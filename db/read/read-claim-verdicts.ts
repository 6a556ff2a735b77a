import { asc } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import type { ClaimVerdict } from '@/core/scoring/accuracy/judge-claim';
import type { Database } from '@/db/database';
import { conversations } from '@/db/schema/sqlite';
import { rowsOf } from './fact-block';
import { factsAnswer, sumsOfConversations } from './fact-sums';
import { filterPredicate } from './filter-predicate';
import { readFactSums } from './read-fact-sums';

/** How many messages hold a statement that the register says something of. */
export interface VerdictCount {
  channel: string;
  verdict: ClaimVerdict;
  messages: number;
}

const COLUMNS = ['claimsContradicted', 'claimsSupported', 'claimsUnsupported'] as const;

/** Messages of scored conversations that a filter means, by channel and by what the policy register says of them. */
export async function readClaimVerdicts(db: Database, filter: ScopedFilter): Promise<VerdictCount[]> {
  const { channel } = conversations;
  const rows = factsAnswer(filter)
    ? rowsOf(await readFactSums(db, filter, ['channel'], COLUMNS))
    : await db
        .select({ channel, ...sumsOfConversations(COLUMNS) })
        .from(conversations)
        .where(filterPredicate(db, filter))
        .groupBy(channel)
        .orderBy(asc(channel));
  return rows.flatMap(({ channel: name, claimsContradicted, claimsSupported, claimsUnsupported }) => {
    const counts: VerdictCount[] = [
      { channel: name, verdict: 'contradicted', messages: claimsContradicted },
      { channel: name, verdict: 'supported', messages: claimsSupported },
      { channel: name, verdict: 'unsupported', messages: claimsUnsupported },
    ];
    return counts.filter(({ messages }) => messages > 0);
  });
}
