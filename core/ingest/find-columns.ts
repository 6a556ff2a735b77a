import { plainName } from './plain-name';

/**
 * Finds columns in a header row by their own names (the keys of `aliases`) or by other names that
 * exports use, best first; compared without case, spaces and punctuation. A column's own name wins over
 * aliases, the first of two equal headers over the second; a position serves one column only.
 */
export function findColumns<C extends string>(
  header: readonly string[],
  aliases: Readonly<Record<C, readonly string[]>>,
): Partial<Record<C, number>> {
  const positions = new Map<string, number>();
  for (const [position, name] of header.entries()) {
    const plain = plainName(name);
    if (plain !== '' && !positions.has(plain)) positions.set(plain, position);
  }
  const found: Partial<Record<C, number>> = {};
  const taken = new Set<number>();
  const take = (column: C, name: string) => {
    const position = positions.get(plainName(name));
    if (found[column] !== undefined || position === undefined || taken.has(position)) return;
    found[column] = position;
    taken.add(position);
  };
  const columns = Object.keys(aliases) as C[];
  for (const column of columns) take(column, column);
  for (const column of columns) for (const alias of aliases[column]) take(column, alias);
  return found;
}
