import type { MonthAssessment } from '@/core/report/month-assessment';
import { monthWords } from '@/core/report/month-words';

/** Why so many changes are told of, or none. */
export function changeNote({ facts, comparison, changes, channels, overall }: MonthAssessment): string {
  const words = monthWords(facts);
  if (overall.change.now.n === 0) return '';
  if (comparison === null) return 'There is no earlier month, so no change can be told.';
  const judged = comparison.rates.some(({ verdict }) => verdict !== 'cannot-tell');
  if (!judged) return 'There are too few conversations to tell a change from chance.';
  if (changes.length === 0) return `Nothing moved beyond chance against ${words.before} by enough to matter.`;
  if (changes.length < 3 && channels.length > changes.length)
    return `No other channel moved beyond chance against ${words.before} by enough to matter.`;
  return '';
}
