import { biggestChannels } from '@/components/trust/biggest-channels';
import { ledgerOrder } from '@/components/trust/ledger-order';
import type { ChannelTrust } from '@/core/metrics/channel-trust';
import type { ChannelTrend, TrendPoint } from '@/core/metrics/weekly-trend';

export interface TrendPanelData {
  channel: string;
  points: readonly TrendPoint[];
  /** Trust over the whole period, in points; null where it can't be judged. */
  overall: number | null;
}

/** The channels to draw, in the ledger's order: all, or those with the most scored conversations. */
export function trendPanels(
  trends: readonly ChannelTrend[],
  figures: readonly ChannelTrust[],
  most: number,
): TrendPanelData[] {
  const pointsOf = new Map(trends.map(({ channel, points }) => [channel, points]));
  return ledgerOrder(biggestChannels(figures, most)).flatMap(({ channel, value }) => {
    const points = pointsOf.get(channel);
    return points === undefined ? [] : [{ channel, points, overall: value }];
  });
}
