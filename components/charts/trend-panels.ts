import { ledgerOrder } from '@/components/trust/ledger-order';
import type { ChannelTrust } from '@/core/metrics/channel-trust';
import type { ChannelTrend, TrendPoint } from '@/core/metrics/weekly-trend';

/** Panels that a reader can still take in at a glance. */
const MOST_PANELS = 10;

export interface TrendPanelData {
  channel: string;
  points: readonly TrendPoint[];
  /** Trust over the whole period, in points; null where it can't be judged. */
  overall: number | null;
}

/** The channels to draw, in the ledger's order: all, or the ten with the most scored conversations. */
export function trendPanels(
  trends: readonly ChannelTrend[],
  figures: readonly ChannelTrust[],
): TrendPanelData[] {
  const pointsOf = new Map(trends.map(({ channel, points }) => [channel, points]));
  const most = [...figures].sort((a, b) => b.n - a.n).slice(0, MOST_PANELS);
  return ledgerOrder(most).flatMap(({ channel, value }) => {
    const points = pointsOf.get(channel);
    return points === undefined ? [] : [{ channel, points, overall: value }];
  });
}
