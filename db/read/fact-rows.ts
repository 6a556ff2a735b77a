import { and, eq, gt, gte, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Filter } from '@/core/filter/filter';
import type { CustomerKind } from '@/core/metrics/facts';
import { addDays } from '@/core/time/add-days';
import { weekOf } from '@/core/time/week-of';
import { dailyFacts, weeklyFacts } from '@/db/schema/sqlite';
import { type FactColumn, measuredColumns } from './fact-measures';
import { total } from './fact-sums';

/** What the facts can be asked for. */
export type FactFilter = Pick<Filter, 'from' | 'to' | 'channel' | 'topic' | 'customers'>;

type Table = typeof dailyFacts | typeof weeklyFacts;

/** Columns of `factRows` that say who the sums are of. */
export const FACT_KEYS = {
  week: sql<string>`facts.week`,
  channel: sql<string>`facts.channel`,
  topic: sql<string>`facts.topic`,
  customerKind: sql<CustomerKind>`facts.customer_kind`,
};

/**
 * The facts that a filter means (see `factsAnswer`), to select from: whole weeks from the weekly facts, and the
 * days at both ends from the daily ones. Holds FACT_KEYS and the columns named.
 */
export function factRows(filter: FactFilter, columns: readonly FactColumn[]): SQL {
  const { from, to } = filter;
  const { day } = dailyFacts;
  // The first Monday and the last whole week within the period.
  const first = from === null ? null : weekOf(addDays(from, 6));
  const last = to === null ? null : addDays(weekOf(addDays(to, 1)), -7);
  const rows = (table: Table, when: SQL | undefined) => {
    const who = and(
      when,
      filter.channel === null ? undefined : eq(table.channel, filter.channel),
      filter.topic === null ? undefined : eq(table.topic, filter.topic),
      filter.customers === null ? undefined : eq(table.customerKind, filter.customers),
    );
    const fields = [
      table.week,
      table.channel,
      table.topic,
      table.customerKind,
      ...columns.map((key) => table[key]),
    ];
    return sql`select ${sql.join(fields, sql`, `)} from ${table}${who === undefined ? sql`` : sql` where ${who}`}`;
  };
  if (first !== null && last !== null && first > last) {
    return sql`(${rows(dailyFacts, and(from === null ? undefined : gte(day, from), to === null ? undefined : lte(day, to)))}) as facts`;
  }
  const weeks = rows(
    weeklyFacts,
    and(
      first === null ? undefined : gte(weeklyFacts.week, first),
      last === null ? undefined : lte(weeklyFacts.week, last),
    ),
  );
  const ends = or(
    from === null || first === null ? undefined : and(gte(day, from), lt(day, first)),
    to === null || last === null ? undefined : and(gt(day, addDays(last, 6)), lte(day, to)),
  );
  return ends === undefined
    ? sql`(${weeks}) as facts`
    : sql`(${weeks} union all ${rows(dailyFacts, ends)}) as facts`;
}

/** Sums of these columns over the rows of `factRows`. */
export function sumsOfRows<C extends FactColumn>(columns: readonly C[]): Record<C, SQL<number>> {
  return Object.fromEntries(
    columns.map((key) => [key, total(key, sql`facts.${sql.identifier(dailyFacts[key].name)}`)]),
  ) as Record<C, SQL<number>>;
}

/** All that figures are made of; messages are counted for the workspace alone. */
export const SUMMED = measuredColumns(dailyFacts).filter((key) => key !== 'messages') as Exclude<
  FactColumn,
  'messages'
>[];
