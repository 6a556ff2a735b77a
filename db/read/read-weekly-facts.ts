import type { Filter } from '@/core/filter/filter';
import type { WeeklySeverityFacts } from '@/core/metrics/facts';
import type { Database } from '../database';
import { conversations } from '../schema/sqlite';
import { FACT_KEYS, factRows, sumsOfRows } from './fact-rows';
import { asSeverityFacts, factsAnswer, sumsOfConversations } from './fact-sums';
import { filterPredicate } from './filter-predicate';

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
export async function readWeeklyFacts(db: Database, filter: Filter): Promise<WeeklySeverityFacts[]> {
  const facts = factsAnswer(filter);
  const { week, channel, topic, customerKind } = facts ? FACT_KEYS : conversations;
  const rows = facts
    ? await db
        .select({ week, channel, topic, customerKind, ...sumsOfRows(COLUMNS) })
        .from(factRows(filter, COLUMNS))
        .groupBy(week, channel, topic, customerKind)
        .orderBy(week, channel, topic, customerKind)
    : await db
        .select({ week, channel, topic, customerKind, ...sumsOfConversations(COLUMNS) })
        .from(conversations)
        .where(filterPredicate(db, filter))
        .groupBy(week, channel, topic, customerKind)
        .orderBy(week, channel, topic, customerKind);
  return rows.map((row) => ({ ...asSeverityFacts(row), topic: row.topic || null }));
}
