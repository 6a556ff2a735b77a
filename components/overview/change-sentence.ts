import { channelLabel } from '@/core/conversation/channel-label';
import type { AlertEpisode } from '@/core/metrics/alert-episodes';
import type { PeriodComparison } from '@/core/metrics/period-comparison';
import { formatCount } from '@/core/text/format-count';
import { formatDay } from '@/core/time/format-day';

/** Whether trust moved, where it fell most, and what has been out of the usual for longest. Says only what is real. */
export function changeSentence(
  comparison: PeriodComparison | null,
  episodes: readonly AlertEpisode[],
): string {
  const parts: string[] = [];
  const all = comparison?.trust.find(({ channel }) => channel === null)?.change;
  if (all && all.difference !== null) {
    const size = formatCount(Math.abs(Math.round(all.difference)));
    const points = size === '1' ? 'point' : 'points';
    parts.push(
      all.verdict === 'real'
        ? `Trust ${all.difference < 0 ? 'fell' : 'rose'} by ${size} ${points} against the period before, and that is real`
        : 'Against the period before, trust moved no more than chance would',
    );
  }
  const fell = (comparison?.trust ?? [])
    .flatMap(({ channel, change }) =>
      channel !== null && change.verdict === 'real' && (change.difference ?? 0) < 0
        ? [{ channel, ...change }]
        : [],
    )
    .sort((a, b) => (a.difference ?? 0) - (b.difference ?? 0));
  const [most] = fell;
  if (most && comparison && comparison.trust.length > 2) {
    parts.push(
      `${channelLabel(most.channel)} lost most (${Math.abs(Math.round(most.difference ?? 0))} points)`,
    );
  }
  const worse = episodes.filter(({ direction }) => direction === 'high');
  const [longest] = worse.toSorted((a, b) => Number(b.ongoing) - Number(a.ongoing) || b.weeks - a.weeks);
  if (longest && longest.weeks > 1) {
    const where = channelLabel(longest.channel);
    parts.push(
      longest.ongoing
        ? `${where} has been out of the usual since the week of ${formatDay(longest.firstWeek)}`
        : `${where} was out of the usual for ${longest.weeks} weeks from ${formatDay(longest.firstWeek)}`,
    );
  }
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
}
