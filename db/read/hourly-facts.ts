import { and, eq, gte, inArray, lte, type SQL, sql } from 'drizzle-orm';
import { NO_FILTER, type ScopedFilter } from '@/core/filter/filter';
import { hourlyFacts } from '@/db/schema/sqlite';
import { FACT_MEASURES, measuredColumns } from './fact-measures';
import { total } from './fact-sums';

const ANSWERED: readonly (keyof ScopedFilter)[] = [
  'from',
  'to',
  'channel',
  'within',
  'botVersion',
  'hour',
  'weekday',
];

/** Whether the hourly facts can answer a filter; otherwise its conversations are summed. */
export function hourlyFactsAnswer(filter: ScopedFilter): boolean {
  return (Object.keys(NO_FILTER) as (keyof ScopedFilter)[]).every(
    (name) => ANSWERED.includes(name) || filter[name] === null,
  );
}

/** The hourly facts that a filter means, where they can answer it. */
export function hourlyPredicate({
  from,
  to,
  channel,
  within,
  botVersion,
  hour,
  weekday,
}: ScopedFilter): SQL | undefined {
  return and(
    from === null ? undefined : gte(hourlyFacts.day, from),
    to === null ? undefined : lte(hourlyFacts.day, to),
    channel === null ? undefined : eq(hourlyFacts.channel, channel),
    within === null ? undefined : inArray(hourlyFacts.channel, within),
    botVersion === null ? undefined : eq(hourlyFacts.botVersion, botVersion),
    hour === null ? undefined : eq(hourlyFacts.hour, hour),
    weekday === null ? undefined : eq(hourlyFacts.weekday, weekday),
  );
}

type HourlyColumn = Extract<keyof typeof FACT_MEASURES, keyof typeof hourlyFacts.$inferSelect>;
type Sums = Record<HourlyColumn, SQL<number>>;

const columns = measuredColumns(hourlyFacts) as HourlyColumn[];

/** Sums over the hourly facts, and the same over conversations. */
export const hourlySums = Object.fromEntries(
  columns.map((column) => [column, total(column, sql`${hourlyFacts[column]}`)]),
) as Sums;

export const hourlySumsOfConversations = Object.fromEntries(
  columns.map((column) => [column, total(column, FACT_MEASURES[column])]),
) as Sums;
