import type { RegisterWord } from './register-words';

/** What a quantity does in its sentence: a deadline before or after something, a threshold, or merely an amount. */
export type QuantityRole = 'before' | 'after' | 'threshold' | 'plain';

const BEFORE = new Set(['before', 'ahead', 'prior', 'notice', 'beforehand', 'early', 'earlier', 'advance']);
const AFTER = new Set(['after', 'from', 'since', 'following', 'of']);
const WITHIN = new Set(['within', 'inside', 'first']);
const OVER = new Set(['over', 'above', 'exceed', 'exceeds', 'exceeding', 'than', 'under', 'below']);
const MORE = new Set(['more', 'over', 'longer', 'above', 'less', 'older', 'younger']);
const BY = new Set(['by', 'until', 'till', 'before']);
const CLOSING = new Set([
  'close',
  'closes',
  'closed',
  'closing',
  'end',
  'ends',
  'due',
  'expire',
  'expires',
  'stops',
]);
/** Dimensions that are points: "by 6 pm" is a deadline. */
const POINTS = new Set(['clock', 'date', 'day number']);

/** Read from the words beside the quantity; `plain` where they say nothing. */
export function quantityRole(
  words: readonly RegisterWord[],
  { dimension, from, to }: { dimension: string; from: number; to: number },
): QuantityRole {
  const text = (at: number) => words[at]?.text ?? '';
  if (POINTS.has(dimension)) {
    const before = text(from - 1);
    const ends = (before === 'on' || before === 'at') && CLOSING.has(text(from - 2));
    return BY.has(before) || (before === 'to' && text(from - 2) === 'up') || ends ? 'before' : 'plain';
  }
  if (BEFORE.has(text(to)) || (text(to) === 'in' && text(to + 1) === 'advance')) return 'before';
  if (OVER.has(text(from - 1))) return 'threshold';
  if (text(to) === 'or' && MORE.has(text(to + 1))) return 'threshold';
  if (WITHIN.has(text(from - 1)) || AFTER.has(text(to))) return 'after';
  return 'plain';
}
