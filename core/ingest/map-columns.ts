import { COLUMN_ALIASES, COLUMNS, type Column } from './column-aliases';
import { plainName } from './plain-name';

/** Position of each column that was found. */
export type ColumnMap = Partial<Record<Column, number>>;

/**
 * Finds the columns in a header row. A system's own names win over canonical ones, these over aliases,
 * earlier aliases over later ones, the first of two equal headers over the second; a position serves one
 * column only.
 */
export function mapColumns(
  header: readonly string[],
  own: Partial<Record<Column, readonly string[]>> = {},
): ColumnMap {
  const positions = new Map<string, number>();
  header.forEach((name, position) => {
    const plain = plainName(name);
    if (plain !== '' && !positions.has(plain)) positions.set(plain, position);
  });

  const map: ColumnMap = {};
  const taken = new Set<number>();
  const take = (column: Column, name: string) => {
    const position = positions.get(plainName(name));
    if (map[column] !== undefined || position === undefined || taken.has(position)) return;
    map[column] = position;
    taken.add(position);
  };
  for (const column of COLUMNS) for (const name of own[column] ?? []) take(column, name);
  for (const column of COLUMNS) take(column, column);
  for (const column of COLUMNS) for (const alias of COLUMN_ALIASES[column]) take(column, alias);
  return map;
}
