/** Orders of the list; the first is the default. */
export const SORTS = ['severity', 'newest', 'oldest', 'money'] as const;

export type Sort = (typeof SORTS)[number];

export const SORT_WORDS: Record<Sort, string> = {
  severity: 'Most points lost',
  newest: 'Newest',
  oldest: 'Oldest',
  money: 'Most revenue',
};
