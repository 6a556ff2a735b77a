import type { Rate } from '@/core/metrics/rate';
import { formatCount } from '@/core/text/format-count';
import { formatRate } from '@/core/text/format-rate';

/** What a mark of a chart says when it is pointed at: what it is, then its value, what it rests on, what it means. */
export interface Reading {
  'data-reading': string;
}

/** The attribute by which `ReadingTip` knows what to say of an element: a line each, the first one strong. */
export function readingOf(...lines: readonly (string | null | false | undefined)[]): Reading {
  return { 'data-reading': lines.filter((line) => typeof line === 'string' && line !== '').join('\n') };
}

/** A share in the words of a reading: "31%, 95% interval 28% to 34%". */
export function rateWords({ value, low, high }: Pick<Rate, 'value' | 'low' | 'high'>): string {
  if (value === null) return 'none';
  if (low === null || high === null) return formatRate(value);
  return `${formatRate(value)}, 95% interval ${formatRate(low)} to ${formatRate(high)}`;
}

/** "252 of 824 asked for a person" */
export function countWords(
  { numerator, denominator }: Pick<Rate, 'numerator' | 'denominator'>,
  noun: string,
): string {
  return `${formatCount(numerator)} of ${formatCount(denominator)} ${noun}`;
}
