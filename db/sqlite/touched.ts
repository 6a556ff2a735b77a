import type { Connection } from './connect';

/**
 * Remembers which customers and days a change touches, in temporary tables, so that only their
 * derived values are computed anew. `conversations` is a query of rows (customer_id, day).
 */
export function touch(connection: Connection, conversations: string, ...parameters: unknown[]): void {
  connection.exec(`
    create temp table if not exists touched_customer (customer_id text primary key) without rowid;
    create temp table if not exists touched_day (day text primary key) without rowid;
  `);
  connection
    .prepare(
      `insert or ignore into touched_customer
       select customer_id from (${conversations}) where customer_id is not null`,
    )
    .run(...parameters);
  connection
    .prepare(`insert or ignore into touched_day select day from (${conversations})`)
    .run(...parameters);
}

/** Forgets them, and makes sure that a change starts with none. */
export function forgetTouched(connection: Connection): void {
  connection.exec('drop table if exists touched_customer; drop table if exists touched_day;');
}
