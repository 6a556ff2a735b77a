import type { MonthAssessment } from '@/core/report/month-assessment';
import { monthWords } from '@/core/report/month-words';
import { printedPoints, printedShare } from '@/core/report/printed';
import { formatCount } from '@/core/text/format-count';
import { plural } from '@/core/text/plural';
import { formatDay } from '@/core/time/format-day';

/** What the headline rests on: how many conversations, how sure, and how often a person was asked for in vain. */
export function lead(month: MonthAssessment): string {
  const { facts } = month;
  const sentences = [rests(month), requests(month)];
  if (facts.lastDay < facts.now.to) {
    const reach = `The data reach until ${formatDay(facts.lastDay)}`;
    sentences.unshift(monthWords(facts).unfinished ? `${reach}; the month is not over.` : `${reach}.`);
  }
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function rests({ overall }: MonthAssessment): string {
  const { now } = overall.change;
  if (now.n === 0) return '';
  const is = printedPoints(now);
  const scored = plural(now.n, 'scored conversation');
  if (is === null) {
    const worth = Math.floor(now.nEff);
    const few = worth < now.n ? `, worth ${formatCount(worth)} of different customers` : '';
    return `There ${now.n === 1 ? 'was' : 'were'} ${scored}${few}; 30 are needed.`;
  }
  const [low, high] = [Math.round(is.low), Math.round(is.high)];
  const lies = low === high ? `rounds to ${low}` : `lies between ${low} and ${high}`;
  return `That rests on ${scored}; with 95% confidence the value ${lies}.`;
}

function requests({ service }: MonthAssessment): string {
  const { numerator: failed, denominator: asked } = service.escalationFailureRate;
  const share = printedShare(service.escalationFailureRate);
  if (asked === 0 || share === null) return '';
  if (asked === 1) return `One customer asked for a person and ${failed === 0 ? 'got one' : 'got none'}.`;
  const times = `${formatCount(asked)} conversations in which the customer asked for a person`;
  if (failed === 0) return `In all ${times}, one came.`;
  if (failed === asked) return `In none of the ${times} did one come.`;
  return `In ${formatCount(failed)} of the ${times}, none came (${share.text}).`;
}
