import { count, type SQL, sql } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import type { Database } from '@/db/database';
import { conversations } from '@/db/schema/sqlite';
import type { FactColumn } from './fact-measures';
import { factsAnswer } from './fact-sums';
import { COUNTED_OUTCOMES, filterPredicate } from './filter-predicate';
import { readDataSpan } from './read-data-span';
import { readFactSums } from './read-fact-sums';

/** Conversations that are counted one by one; where there are more, counting on says little and takes long. */
const MOST_COUNTED = 10_000;

export interface ConversationCount {
  total: number;
  /** There are more than `total`. */
  more: boolean;
}

type Counted = Exclude<FactColumn, 'messages'>;

/** A count of the facts, less another one; of days up to the one until which customers have been followed. */
interface OfFacts {
  plus: Counted;
  minus?: Counted;
  until?: 'followed7' | 'followed30';
}

const OUTCOMES: Partial<Record<NonNullable<ScopedFilter['outcome']>, OfFacts>> = {
  ...Object.fromEntries(Object.entries(COUNTED_OUTCOMES).map(([outcome, plus]) => [outcome, { plus }])),
  'not-scored': { plus: 'conversations', minus: 'scored' },
  'not-recovered': { plus: 'botBad', minus: 'recovered' },
  'followed-7': { plus: 'followed', until: 'followed7' },
  'followed-30': { plus: 'followed', until: 'followed30' },
  durable: { plus: 'durable', until: 'followed7' },
  'not-durable': { plus: 'followedContained', minus: 'durable', until: 'followed7' },
  'repeat-7': { plus: 'repeat7', until: 'followed7' },
  'repeat-30': { plus: 'repeat30', until: 'followed30' },
};

/**
 * How many conversations a filter means, among the keys that `matching` gives: exactly where the facts count
 * them, and up to 10,000 otherwise.
 */
export async function countConversations(
  db: Database,
  filter: ScopedFilter,
  matching?: SQL,
): Promise<ConversationCount> {
  const ofFacts = matching === undefined ? factsOf(filter) : null;
  if (ofFacts !== null) {
    const { plus, minus, until } = ofFacts;
    const last = until === undefined ? null : (await readDataSpan(db))[until];
    const to = last !== null && (filter.to === null || filter.to > last) ? last : filter.to;
    // Nobody has been followed in an empty workspace, nor before the first day.
    if (to === '' || (to !== null && filter.from !== null && to < filter.from))
      return { total: 0, more: false };
    const { sums } = await readFactSums(
      db,
      { ...filter, to },
      [],
      minus === undefined ? [plus] : [plus, minus],
    );
    return { total: (sums[plus][0] ?? 0) - (minus === undefined ? 0 : (sums[minus][0] ?? 0)), more: false };
  }
  const some = db
    .select({ one: sql`1`.as('one') })
    .from(
      matching === undefined
        ? conversations
        : // From what was found to the conversations, as far as is counted.
          sql`(${matching}) as found cross join ${conversations} on ${conversations.id} = found.rowid`,
    )
    .where(filterPredicate(db, filter, { inOrder: matching !== undefined }))
    .limit(MOST_COUNTED + 1)
    .as('some');
  const [row] = await db.select({ total: count() }).from(some);
  const total = row?.total ?? 0;
  return total > MOST_COUNTED ? { total: MOST_COUNTED, more: true } : { total, more: false };
}

/** How the facts count a filter; null where they do not. */
function factsOf(filter: ScopedFilter): OfFacts | null {
  const { outcome, handledBy } = filter;
  if (!factsAnswer({ ...filter, outcome: null, handledBy: null })) return null;
  if (outcome !== null) return handledBy === null ? (OUTCOMES[outcome] ?? null) : null;
  if (handledBy === 'person') return { plus: 'humanJoined' };
  return handledBy === 'bot' ? { plus: 'conversations', minus: 'humanJoined' } : { plus: 'conversations' };
}
