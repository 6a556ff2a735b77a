import { channelLabel } from '@/core/conversation/channel-label';
import type { AlertEpisode } from '@/core/metrics/alert-episodes';
import type { FigureKey } from '@/core/metrics/figure-catalog';
import { formatRate } from '@/core/text/format-rate';
import { addDays } from '@/core/time/add-days';
import { formatDay } from '@/core/time/format-day';

const WHAT: Partial<Record<FigureKey, string>> = {
  escalationFailureRate: 'requests for a person got none',
  confusionRate: 'conversations held a confusion',
  loopRate: 'conversations held a loop',
  misinformedRate: 'conversations held a wrong statement',
  empathyGapRate: 'conversations met distress without empathy',
  negativeEndRate: 'conversations ended badly',
  unresolvedRate: 'conversations were not solved',
};

/** An episode in words: what left the usual, how far, and since when. */
export function alertWords(episode: AlertEpisode): { title: string; when: string } {
  const {
    channel,
    metric,
    direction,
    firstWeek,
    lastWeek,
    weeks,
    ongoing,
    numerator,
    denominator,
    expected,
  } = episode;
  const what = WHAT[metric.key] ?? 'conversations were affected';
  const than = direction === 'high' ? 'more' : 'fewer';
  const title = `${channelLabel(channel)}: ${than} ${what} than usual, ${formatRate(numerator / denominator)} instead of ${formatRate(expected)}`;
  const since = `since the week of ${formatDay(firstWeek)}`;
  const when = ongoing
    ? weeks === 1
      ? `in the week of ${formatDay(firstWeek)}`
      : `${since}, ${weeks} weeks on end`
    : weeks === 1
      ? `in the week of ${formatDay(firstWeek)}, not since`
      : `for ${weeks} weeks, ${formatDay(firstWeek)} to ${formatDay(addDays(lastWeek, 6))}`;
  return { title, when };
}
