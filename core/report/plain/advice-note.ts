import type { MonthAssessment } from '@/core/report/month-assessment';
import { monthWords } from '@/core/report/month-words';
import { plural } from '@/core/text/plural';

/** Which conversations the advice rests on, and of how many topics nothing can be said. */
export function adviceNote({ facts, advice }: MonthAssessment): string {
  const rows = advice.filter(({ n }) => n > 0);
  const unknown = rows.filter((row) => row.advice === 'cannot-tell').length;
  const rests = `Rests on the three months that end with ${monthWords(facts).month}`;
  if (rows.length === 0) return '';
  if (unknown === rows.length)
    return `${rests}: of no topic have 30 conversations that the bot handled alone been followed for 7 days, so nothing is advised.`;
  if (unknown === 0) return `${rests}.`;
  return `${rests}; of ${plural(unknown, 'topic')} it cannot be told yet.`;
}
