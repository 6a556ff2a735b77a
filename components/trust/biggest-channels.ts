import type { ChannelTrust } from '@/core/metrics/channel-trust';

/** The channels with the most scored conversations, in the order in which they came. */
export function biggestChannels(figures: readonly ChannelTrust[], most: number): ChannelTrust[] {
  const shown = new Set(figures.toSorted((a, b) => b.n - a.n).slice(0, most));
  return figures.filter((figure) => shown.has(figure));
}
