import { type SQL, sql } from 'drizzle-orm';
import { NO_FILTER, type ScopedFilter } from '@/core/filter/filter';
import { FACT_MEASURES, type FactColumn, IN_MILLIONTHS } from './fact-measures';

/** What the daily facts can be asked for. */
const ANSWERED: readonly (keyof ScopedFilter)[] = ['from', 'to', 'channel', 'within', 'topic', 'customers'];

/** Whether the daily facts can answer a filter; otherwise its conversations are summed. */
export function factsAnswer(filter: ScopedFilter): boolean {
  return (Object.keys(NO_FILTER) as (keyof ScopedFilter)[]).every(
    (name) => ANSWERED.includes(name) || filter[name] === null,
  );
}

/** A sum in the units of figures; 0 over no rows. */
export function total(column: FactColumn, of: SQL): SQL<number> {
  const unit = IN_MILLIONTHS.has(column) ? 1e6 : 1;
  return sql<number>`coalesce(sum(${of}), 0)`.mapWith((value) => Number(value) / unit);
}

/** Sums of these columns over conversations. */
export function sumsOfConversations<C extends FactColumn>(columns: readonly C[]): Record<C, SQL<number>> {
  return Object.fromEntries(columns.map((key) => [key, total(key, FACT_MEASURES[key])])) as Record<
    C,
    SQL<number>
  >;
}

type SeverityRow = Record<
  'partEscalation' | 'partAccuracy' | 'partConfusion' | 'partEmpathy' | 'partNegativeEnd',
  number
>;

/** A row of sums in the shape that the metrics read: what each driver took stands together. */
export function asFactSums<T extends SeverityRow>(row: T) {
  const { partEscalation, partAccuracy, partConfusion, partEmpathy, partNegativeEnd } = row;
  return {
    ...row,
    parts: {
      escalation: partEscalation,
      accuracy: partAccuracy,
      confusion: partConfusion,
      empathy: partEmpathy,
      negativeEnd: partNegativeEnd,
    },
  };
}
