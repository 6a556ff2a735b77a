import { FIGURES } from '@/core/metrics/figure-catalog';
import { sumOf } from '@/core/metrics/sum-of';
import type { MonthAssessment } from '@/core/report/month-assessment';
import { formatCount } from '@/core/text/format-count';
import { formatRate } from '@/core/text/format-rate';
import { plural } from '@/core/text/plural';
import { formatDay } from '@/core/time/format-day';
import { listed } from './listed';

/** What was not scored and why, and how far people who read the conversations agree. */
export function quality({ facts, reviews }: MonthAssessment): string[] {
  const { now, unscored, firstDay, lastDay, policies } = facts;
  const all = sumOf(now.facts, 'conversations');
  const scored = sumOf(now.facts, 'scored');
  const sentences = [
    `${plural(all, 'conversation')} fell into the month; ${formatCount(scored)} of them ${scored === 1 ? 'was' : 'were'} scored.`,
  ];
  if (firstDay > now.from) sentences.push(`The data begin on ${formatDay(firstDay)}.`);
  if (lastDay < now.to) sentences.push(`The data end on ${formatDay(lastDay)}.`);
  const silent = unscored.filter(({ engaged }) => !engaged).reduce((sum, { count }) => sum + count, 0);
  if (silent > 0)
    sentences.push(
      `${formatCount(silent)} ${silent === 1 ? 'was' : 'were'} not scored because only one side wrote.`,
    );
  const foreign = unscored.filter(({ engaged }) => engaged);
  const other = foreign.reduce((sum, { count }) => sum + count, 0);
  if (other > 0) {
    const languages = listed(
      foreign.map(({ language, count }) => `${languageName(language)}: ${formatCount(count)}`),
    );
    sentences.push(
      `${formatCount(other)} ${other === 1 ? 'was' : 'were'} not scored because the scorer reads English only (${languages}).`,
    );
  }
  if (policies === null)
    sentences.push('No policies are imported, so wrong statements were not looked for and cost nothing.');
  return [...sentences, ...agreement(reviews)];
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** A language by its name where its code has one, as exported where not. */
function languageName(code: string | null): string {
  if (code === null) return 'not known';
  try {
    return LANGUAGES.of(code) ?? code;
  } catch {
    return code;
  }
}

function agreement({ reviewed, sampled, corrected }: MonthAssessment['reviews']): string[] {
  if (reviewed === 0)
    return [
      'Nobody has reviewed conversations of this month, so it is not known how far people agree with these scores.',
    ];
  const read = `People have read ${plural(reviewed, 'conversation')} of this month, ${formatCount(sampled)} of them drawn at random`;
  const told = corrected.flatMap(({ key, rate: { value, low, high, raw } }) =>
    value === null || low === null || high === null || raw === null
      ? []
      : [
          `${FIGURES[key].label.toLowerCase()} ${formatRate(value)} (${formatRate(low)} to ${formatRate(high)}) by their reading, ${formatRate(raw)} by the scorer's`,
        ],
  );
  return told.length === 0
    ? [`${read}: too few to correct the rates (30 are needed).`]
    : [`${read}: ${told.join('; ')}.`];
}
