import type { ChannelTrust } from '@/core/metrics/channel-trust';

/** The ledger's order: by rank; channels that can't be judged come last, those with most to go on first. */
export function ledgerOrder<Figure extends Pick<ChannelTrust, 'rank' | 'n'>>(
  figures: readonly Figure[],
): Figure[] {
  const place = ({ rank }: Figure) => rank ?? Number.MAX_SAFE_INTEGER;
  return [...figures].sort((a, b) => place(a) - place(b) || b.n - a.n);
}
