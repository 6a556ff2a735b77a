import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { FACT_MEASURES, measuredColumns } from '@/db/read/fact-measures';
import * as schema from '@/db/schema/sqlite';
import type { Connection } from './connect';
import { refreshCustomers } from './refresh-customers';
import { refreshSpan } from './refresh-span';

/**
 * Brings what depends on several conversations up to date for the touched customers and days: what a
 * contact is among its customer's, the customers' facts, the daily and hourly facts, and how far the data
 * reaches. Part of the transaction that changed them.
 */
export function refreshDerived(connection: Connection): void {
  refreshCustomers(connection);
  // Of days that nothing is left of, only the facts still know the week.
  connection.exec(`
    create temp table touched_week as
    select week from daily_facts where day in (select day from touched_day)
    union select week from conversations where day in (select day from touched_day)`);
  const { day, week, weekday, hour, channel, topic, customerKind, botVersion } = schema.conversations;
  refreshFacts(connection, schema.dailyFacts, {
    day: sql`${day}`,
    week: sql`min(${week})`,
    channel: sql`${channel}`,
    topic: sql`coalesce(${topic}, '')`,
    customerKind: sql`${customerKind}`,
  });
  refreshFacts(connection, schema.hourlyFacts, {
    day: sql`${day}`,
    weekday: sql`min(${weekday})`,
    hour: sql`coalesce(${hour}, -1)`,
    channel: sql`${channel}`,
    botVersion: sql`coalesce(${botVersion}, '')`,
  });
  refreshWeeks(connection);
  connection.exec('drop table touched_week');
  refreshSpan(connection);
}

/** The touched weeks, from their days. */
function refreshWeeks(connection: Connection): void {
  const { name: weekly } = getTableConfig(schema.weeklyFacts);
  const measures = measuredColumns(schema.weeklyFacts).map(
    (key) => getTableColumns(schema.weeklyFacts)[key].name,
  );
  connection.exec(`
    delete from ${weekly} where week in (select week from touched_week);
    insert into ${weekly} (week, channel, topic, customer_kind, ${measures.join(', ')})
    select week, channel, topic, customer_kind, ${measures.map((name) => `sum(${name})`).join(', ')}
    from daily_facts where week in (select week from touched_week)
    group by week, channel, topic, customer_kind`);
}

/** Sums of the touched days, by what `keys` say; those that are aggregates themselves do not group. */
function refreshFacts(connection: Connection, table: SQLiteTable, keys: Record<string, SQL>): void {
  const columns = getTableColumns(table) as Record<string, { name: string }>;
  const measures = measuredColumns(table);
  const { primaryKeys, name } = getTableConfig(table);
  const keyed = new Set(primaryKeys[0]?.columns.map((column) => column.name));
  const list = (parts: SQL[]) => sql.join(parts, sql`, `);
  const named = (key: string) => sql.identifier(columns[key]?.name ?? key);
  const groups = Object.entries(keys).filter(([key]) => keyed.has(columns[key]?.name ?? ''));
  const db = drizzle(connection, { schema });
  db.run(sql`delete from ${sql.identifier(name)} where day in (select day from touched_day)`);
  db.run(sql`
    insert into ${sql.identifier(name)} (${list([...Object.keys(keys), ...measures].map((key) => sql`${named(key)}`))})
    select ${list([...Object.values(keys), ...measures.map((key) => sql`sum(${FACT_MEASURES[key]})`)])}
    from ${schema.conversations}
    where ${schema.conversations.day} in (select day from touched_day)
    group by ${list(groups.map(([, key]) => key))}`);
}
