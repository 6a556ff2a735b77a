import { getTableColumns } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Connection } from './connect';

/** The column names of a table, quoted, in schema order. */
export function columnList(table: SQLiteTable): string {
  return getTableConfig(table)
    .columns.map((column) => `"${column.name}"`)
    .join(', ');
}

/** A prepared insert for rows of a table; several times faster than a query builder a row. */
export function tableInsert<T extends SQLiteTable>(connection: Connection, table: T) {
  const keys = Object.keys(getTableColumns(table)) as (keyof T['$inferInsert'])[];
  const { name } = getTableConfig(table);
  const places = keys.map(() => '?').join(', ');
  const statement = connection.prepare(`insert into "${name}" (${columnList(table)}) values (${places})`);
  const values: unknown[] = new Array(keys.length);
  return (row: T['$inferInsert']): void => {
    for (let i = 0; i < keys.length; i += 1) {
      const value = row[keys[i] as keyof T['$inferInsert']];
      values[i] = typeof value === 'boolean' ? Number(value) : (value ?? null);
    }
    statement.run(values);
  };
}
