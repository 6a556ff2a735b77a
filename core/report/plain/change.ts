import { channelLabel } from '@/core/conversation/channel-label';
import type { MonthAssessment } from '@/core/report/month-assessment';
import { monthWords } from '@/core/report/month-words';
import { pointsOf, printedMove, printedPoints, signed } from '@/core/report/printed';
import type { ToldChange } from '@/core/report/told-changes';
import { formatCount } from '@/core/text/format-count';
import { formatRate } from '@/core/text/format-rate';
import { ratePhrase } from './rate-phrase';

/** What changed on a channel, from what to what. */
export function change(told: ToldChange, { facts }: MonthAssessment): string {
  const words = monthWords(facts);
  const channel = channelLabel(told.channel);
  if (told.kind === 'rate') {
    const { metric, now, before } = told.rate;
    const counts = `${formatCount(now.numerator)} of ${formatCount(now.denominator)}`;
    const [is, was] = [now, before].map(({ numerator, denominator }) => formatRate(numerator / denominator));
    return `On ${channel}, ${ratePhrase(metric.key)} ${told.better ? 'less' : 'more'} often: ${is} (${counts}), after ${was} in ${words.before}.`;
  }
  const { now, before, low, high } = told.move.change;
  const [is, was] = [printedPoints(now), printedPoints(before)];
  if (is === null || was === null || low === null || high === null)
    throw new Error('A change of trust that is told of has no values.');
  const move = printedMove(is, was);
  const went = told.better ? 'rose' : 'fell';
  if (move === 0) return `Trust on ${channel} ${went} by less than a point, to ${is.text} of 100.`;
  return `Trust on ${channel} ${went} by ${pointsOf(Math.abs(move))}, from ${was.text} to ${is.text} of 100 (interval of the change ${signed(low)} to ${signed(high)}).`;
}
