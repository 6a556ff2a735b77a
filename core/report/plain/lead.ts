import type { MonthAssessment } from '@/core/report/month-assessment';
import { monthWords } from '@/core/report/month-words';
import { printedPoints, printedShare } from '@/core/report/printed';
import { writtenPlural } from '@/core/text/written-number';
import { formatDay } from '@/core/time/format-day';

/** What the headline rests on: how many conversations, how sure, and how often a person was asked for in vain. */
export function lead({ facts, overall, service }: MonthAssessment): string {
  const { now } = overall.change;
  const sentences: string[] = [];
  if (monthWords(facts).unfinished)
    sentences.push(`The data reach until ${formatDay(facts.lastDay)}; the month is not complete.`);
  if (now.n === 0) return sentences.join(' ');
  const is = printedPoints(now);
  const rests = writtenPlural(now.n, 'scored conversation');
  sentences.push(
    is === null
      ? `There ${now.n === 1 ? 'was' : 'were'} ${rests}, worth ${Math.floor(now.nEff)} independent ones; 30 are needed.`
      : `That rests on ${rests}; with 95% confidence the value lies between ${is.range.replace(' to ', ' and ')}.`,
  );
  const { numerator: failed, denominator: asked } = service.escalationFailureRate;
  const share = printedShare(service.escalationFailureRate);
  if (asked === 1)
    sentences.push(`One customer asked for a person and ${failed === 0 ? 'got one' : 'got none'}.`);
  else if (asked > 1 && share !== null)
    sentences.push(
      failed === 0
        ? `All ${writtenPlural(asked, 'customer')} who asked for a person got one.`
        : failed === asked
          ? `Of the ${writtenPlural(asked, 'customer')} who asked for a person, none got one.`
          : `Of ${writtenPlural(asked, 'conversation')} in which the customer asked for a person, ${failed} saw none (${share.text}).`,
    );
  return sentences.join(' ');
}
