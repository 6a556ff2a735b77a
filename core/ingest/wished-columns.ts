import { plainName } from './plain-name';

/** A header's name, a position from 0, or null for "none". */
export type ColumnWish = string | number | null;

/**
 * The columns that were found with what the user said of them, which wins; a name that the header lacks
 * changes nothing, and wishes for columns that are not `ours` are passed over.
 */
export function wishedColumns<C extends string>(
  ours: readonly C[],
  found: Partial<Record<C, number>>,
  header: readonly string[],
  wishes: Partial<Record<string, ColumnWish>> | undefined,
): Partial<Record<C, number>> {
  if (wishes === undefined) return found;
  const result = { ...found };
  const wished = new Set<number>();
  for (const column of ours) {
    const wish = wishes[column];
    const position = typeof wish === 'string' ? positionOf(header, wish) : wish;
    if (position === null) delete result[column];
    else if (position !== undefined && position >= 0) {
      result[column] = position;
      wished.add(position);
    }
  }
  // What the user gave one column serves no other by our guess.
  for (const column of ours) {
    const position = result[column];
    if (wishes[column] === undefined && position !== undefined && wished.has(position)) delete result[column];
  }
  return result;
}

function positionOf(header: readonly string[], name: string): number {
  const exact = header.indexOf(name);
  return exact >= 0 ? exact : header.map(plainName).indexOf(plainName(name));
}
