import type { ChannelMove, Points } from '@/components/trust/channel-move';
import type { PeriodComparison } from '@/core/metrics/period-comparison';
import type { ChannelTrend } from '@/core/metrics/weekly-trend';

/** How each channel went: its weeks, and now against before where something is compared. */
export function channelMoves(
  channels: readonly { channel: string }[],
  trends: readonly ChannelTrend[],
  comparison: PeriodComparison | null,
): ChannelMove[] {
  const weeks = new Map(trends.map((trend) => [trend.channel, trend.points]));
  const changes = new Map(comparison?.trust.map((row) => [row.channel, row.change]));
  return channels.map(({ channel }) => {
    const change = changes.get(channel);
    return {
      channel,
      // The very points that the trend is drawn from: they are sent once.
      weeks: weeks.get(channel) ?? [],
      now: change ? points(change.now) : null,
      before: change ? points(change.before) : null,
    };
  });
}

function points({ value, low, high }: Points): Points {
  return { value, low, high };
}
