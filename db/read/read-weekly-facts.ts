import type { ScopedFilter } from '@/core/filter/filter';
import type { CustomerKind, WeeklySeverityFacts } from '@/core/metrics/facts';
import type { Database } from '../database';
import { conversations } from '../schema/sqlite';
import { asFactSums, factsAnswer, sumsOfConversations } from './fact-sums';
import { filterPredicate } from './filter-predicate';
import { readFactSums } from './read-fact-sums';

const KEYS = ['week', 'channel', 'topic', 'customerKind'] as const;

/** What trust is made of: a year of strata is thousands of rows, of which nothing else is read. */
const COLUMNS = [
  'conversations',
  'scored',
  'severitySum',
  'severitySquareSum',
  'partEscalation',
  'partAccuracy',
  'partConfusion',
  'partEmpathy',
  'partNegativeEnd',
] as const;

/** The severities of `readStratumFacts`, week by week. */
export async function readWeeklyFacts(db: Database, filter: ScopedFilter): Promise<WeeklySeverityFacts[]> {
  if (factsAnswer(filter)) {
    const { size, names, sums } = await readFactSums(db, filter, KEYS, COLUMNS);
    // Written out: tens of thousands of rows.
    return Array.from({ length: size }, (_, i) => ({
      week: names.week[i] as string,
      channel: names.channel[i] as string,
      topic: names.topic[i] || null,
      customerKind: names.customerKind[i] as CustomerKind,
      conversations: sums.conversations[i] as number,
      scored: sums.scored[i] as number,
      severitySum: sums.severitySum[i] as number,
      severitySquareSum: sums.severitySquareSum[i] as number,
      parts: {
        escalation: sums.partEscalation[i] as number,
        accuracy: sums.partAccuracy[i] as number,
        confusion: sums.partConfusion[i] as number,
        empathy: sums.partEmpathy[i] as number,
        negativeEnd: sums.partNegativeEnd[i] as number,
      },
    }));
  }
  const { week, channel, topic, customerKind } = conversations;
  const rows = await db
    .select({ week, channel, topic, customerKind, ...sumsOfConversations(COLUMNS) })
    .from(conversations)
    .where(filterPredicate(db, filter))
    .groupBy(week, channel, topic, customerKind)
    .orderBy(week, channel, topic, customerKind);
  return rows.map((row) => ({ ...asFactSums(row), topic: row.topic || null }));
}
