import type { Recipe } from './understanding';

/** Headers of a table's columns that serve none of ours. */
export function unusedHeaders({ layout }: Pick<Recipe, 'layout'>): string[] {
  if (layout.kind !== 'table') return [];
  const used = new Set(Object.values(layout.columns));
  return layout.header.filter((name, position) => name.trim() !== '' && !used.has(position));
}
