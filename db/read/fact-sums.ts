import { type SQL, sql } from 'drizzle-orm';
import { type Filter, NO_FILTER } from '@/core/filter/filter';
import type { FactSums } from '@/core/metrics/facts';
import { dailyFacts } from '@/db/schema/sqlite';
import { FACT_MEASURES, type FactColumn, IN_MILLIONTHS, measuredColumns } from './fact-measures';

/** What the daily facts can be asked for. */
const ANSWERED: readonly (keyof Filter)[] = ['from', 'to', 'channel', 'topic', 'customers'];

/** Whether the daily facts can answer a filter; otherwise its conversations are summed. */
export function factsAnswer(filter: Filter): boolean {
  return (Object.keys(NO_FILTER) as (keyof Filter)[]).every(
    (name) => ANSWERED.includes(name) || filter[name] === null,
  );
}

/** A sum in the units of figures; 0 over no rows. */
export function total(column: FactColumn, of: SQL): SQL<number> {
  const unit = IN_MILLIONTHS.has(column) ? 1e6 : 1;
  return sql<number>`coalesce(sum(${of}), 0)`.mapWith((value) => Number(value) / unit);
}

type Sums = Record<Exclude<FactColumn, 'messages'>, SQL<number>>;

function sumsOf(measure: (column: FactColumn) => SQL): Sums {
  const columns = measuredColumns(dailyFacts).filter((column) => column !== 'messages');
  return Object.fromEntries(columns.map((column) => [column, total(column, measure(column))])) as Sums;
}

/** The sums that every figure is made of, over daily facts. */
export const dailyFactSums = sumsOf((column) => sql`${dailyFacts[column]}`);

/** The same sums over conversations. */
export const conversationSums = sumsOf((column) => FACT_MEASURES[column]);

type SumRow = { [K in keyof Sums]: number };

/** A row of sums in the shape that the metrics read. */
export function asFactSums<T extends SumRow>(row: T) {
  const { partEscalation, partAccuracy, partConfusion, partEmpathy, partNegativeEnd, ...sums } = row;
  return {
    ...sums,
    parts: {
      escalation: partEscalation,
      accuracy: partAccuracy,
      confusion: partConfusion,
      empathy: partEmpathy,
      negativeEnd: partNegativeEnd,
    },
  } satisfies FactSums;
}
