import type { ClaimCluster } from '@/core/metrics/claim-clusters';
import type { Rate } from '@/core/metrics/rate';
import { formatCount } from '@/core/text/format-count';
import { plural } from '@/core/text/plural';
import { formatDay } from '@/core/time/format-day';

/** How much was stated wrongly, and whether the same thing was said over and over. */
export function accuracySentence(misinformed: Rate, clusters: readonly ClaimCluster[]): string {
  if (misinformed.denominator === 0) return 'No conversation could be scored.';
  if (misinformed.numerator === 0) {
    return `Nothing that was stated in ${plural(misinformed.denominator, 'scored conversation')} is against the policies.`;
  }
  const first = `In ${formatCount(misinformed.numerator)} of ${plural(misinformed.denominator, 'scored conversation')}, something was stated that the policies contradict or do not support.`;
  const [top] = clusters;
  if (top === undefined || top.conversations < 2) return first;
  const spike =
    top.spike === null
      ? ''
      : ` It stood out in the week of ${formatDay(top.spike.week)}, with ${plural(top.spike.conversations, 'conversation')} against ${usually(top.spike.usual)} a week before.`;
  return `${first} The same wrong statement was made in ${formatCount(top.conversations)} of them, ${formatDay(top.firstDay)} to ${formatDay(top.lastDay)}.${spike}`;
}

function usually(count: number): string {
  return count === 0 ? 'none' : count < 1 ? 'fewer than one' : formatCount(Math.round(count));
}
