import { CONCEPT_OF } from './concepts';

const SUFFIXES = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ables',
  'able',
  'ible',
  'ings',
  'ing',
  'ions',
  'ion',
  'eries',
  'ery',
  'ies',
  'ers',
  'ed',
  'es',
  'er',
  's',
  'y',
  'e',
] as const;
/** A stem keeps at least so many letters. */
const SHORTEST_STEM = 3;

/**
 * The form under which words of one family meet: "cancelling", "cancelled" and "cancellation" are
 * "cancel", and words that mean the same in a policy ("parcel", "package") are one. Not a linguist's
 * stem; equal input gives equal output, an empty word stays empty.
 */
export function wordStem(word: string): string {
  const whole = CONCEPT_OF.get(word);
  if (whole !== undefined) return whole;
  const stem = cut(word);
  return CONCEPT_OF.get(stem) ?? stem;
}

function cut(word: string): string {
  for (const suffix of SUFFIXES) {
    if (word.length - suffix.length < SHORTEST_STEM || !word.endsWith(suffix)) continue;
    if (suffix === 's' && word.endsWith('ss')) continue;
    const stem = word.slice(0, word.length - suffix.length);
    const end = stem.at(-1) ?? '';
    const doubled = stem.length > SHORTEST_STEM && stem.at(-2) === end && !'aeios'.includes(end);
    if (suffix === 's' && stem.endsWith('e')) return cut(stem);
    return doubled ? stem.slice(0, -1) : stem;
  }
  return word;
}
