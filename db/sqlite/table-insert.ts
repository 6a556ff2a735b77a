import { getTableColumns } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Connection } from './connect';

/** Rows a statement: beyond this a larger statement is no faster (measured, 11 columns). */
const ROWS_AT_ONCE = 16;

export interface TableInsert<Row> {
  add(row: Row): void;
  /** Writes what `add` still holds; the caller's transaction must not end before. */
  flush(): void;
}

/** The column names of a table, quoted, in schema order. */
export function columnList(table: SQLiteTable): string {
  return getTableConfig(table)
    .columns.map((column) => `"${column.name}"`)
    .join(', ');
}

/** Inserts rows several at a time: half the cost of one statement a row, a tenth of a query builder. */
export function tableInsert<T extends SQLiteTable>(
  connection: Connection,
  table: T,
): TableInsert<T['$inferInsert']> {
  const keys = Object.keys(getTableColumns(table)) as (keyof T['$inferInsert'])[];
  const places = `(${keys.map(() => '?').join(', ')})`;
  const prepare = (rows: number) =>
    connection.prepare(
      `insert into "${getTableConfig(table).name}" (${columnList(table)}) values ${Array(rows).fill(places).join(', ')}`,
    );
  const one = prepare(1);
  const many = prepare(ROWS_AT_ONCE);
  const held: unknown[] = [];
  const full = ROWS_AT_ONCE * keys.length;

  return {
    add(row) {
      for (const key of keys) {
        const value = row[key];
        held.push(typeof value === 'boolean' ? Number(value) : (value ?? null));
      }
      if (held.length < full) return;
      many.run(held);
      held.length = 0;
    },
    flush() {
      for (let i = 0; i < held.length; i += keys.length) one.run(held.slice(i, i + keys.length));
      held.length = 0;
    },
  };
}
